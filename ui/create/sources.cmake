# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    create/assistant.cpp create/assistant.h
    create/assistantpage.cpp create/assistantpage.h
    create/backend.cpp create/backend.h
    create/createpage.cpp create/createpage.h
    create/createtext.cpp create/createtext.h
    create/diskpage.cpp create/diskpage.h
    create/draft.cpp create/draft.h
    create/fieldmessage.cpp create/fieldmessage.h
    create/foldsection.cpp create/foldsection.h
    create/identitystep.cpp create/identitystep.h
    create/loadpage.cpp create/loadpage.h
    create/machinepage.cpp create/machinepage.h
    create/networkpage.cpp create/networkpage.h
    create/newmachinewizard.cpp create/newmachinewizard.h
    create/ospicker.cpp create/ospicker.h
    create/resourcespage.cpp create/resourcespage.h
    create/sliderspin.cpp create/sliderspin.h
    create/sourcepage.cpp create/sourcepage.h
    create/steplist.cpp create/steplist.h
    create/summarypage.cpp create/summarypage.h
    create/unattendedpage.cpp create/unattendedpage.h
    create/volumepicker.cpp create/volumepicker.h
)
