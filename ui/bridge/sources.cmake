# SPDX-License-Identifier: GPL-3.0-or-later
# The wizard for bridges of a host, and the windows of their trial.
list(APPEND GUESTDECK_UI_SOURCES
    bridge/addresspage.cpp bridge/addresspage.h
    bridge/backend.cpp bridge/backend.h
    bridge/bondpage.cpp bridge/bondpage.h
    bridge/bridgecommands.cpp bridge/bridgecommands.h
    bridge/bridgedraft.cpp bridge/bridgedraft.h
    bridge/bridgepage.cpp bridge/bridgepage.h
    bridge/bridgepicture.cpp bridge/bridgepicture.h
    bridge/bridgetext.cpp bridge/bridgetext.h
    bridge/bridgetrials.cpp bridge/bridgetrials.h
    bridge/bridgewizard.cpp bridge/bridgewizard.h
    bridge/interfacespage.cpp bridge/interfacespage.h
    bridge/portspage.cpp bridge/portspage.h
    bridge/previewpage.cpp bridge/previewpage.h
    bridge/trialbar.cpp bridge/trialbar.h
    bridge/trialdialog.cpp bridge/trialdialog.h
)
