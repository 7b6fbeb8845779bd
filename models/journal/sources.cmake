# SPDX-License-Identifier: GPL-3.0-or-later
# What became of definitions: the journal, storing a text as it is, and the secrets in both.
target_sources(guestdeck_models PRIVATE
    journal/changesummary.cpp journal/changesummary.h
    journal/definitionjob.cpp journal/definitionjob.h
    journal/hiddensecrets.cpp journal/hiddensecrets.h
    journal/journal.cpp journal/journal.h
    journal/journalfile.cpp journal/journalfile.h
    journal/recorder.cpp journal/recorder.h
    journal/secretplaces.cpp journal/secretplaces.h
    libvirt/recordedchange.cpp libvirt/recordedchange.h
)
