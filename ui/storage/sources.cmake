# SPDX-License-Identifier: GPL-3.0-or-later
# The Storage tab of a host's page.
list(APPEND GUESTDECK_UI_SOURCES
    storage/barcell.cpp storage/barcell.h
    storage/chainview.cpp storage/chainview.h
    storage/deletedialogs.cpp
    storage/newpooldialog.cpp storage/newpooldialog.h
    storage/newvolumedialog.cpp storage/newvolumedialog.h
    storage/poolusage.cpp storage/poolusage.h
    storage/sizefield.cpp storage/sizefield.h
    storage/storageactions.cpp storage/storageactions.h
    storage/storagecommands.cpp storage/storagecommands.h
    storage/storagedialog.cpp storage/storagedialog.h
    storage/storagepage.cpp storage/storagepage.h storage/storagepage_layout.cpp
    storage/storagetext.cpp storage/storagetext.h
    storage/volumedetails.cpp storage/volumedetails.h
    storage/volumedialogs.cpp storage/volumedialogs.h
    storage/volumetable.cpp storage/volumetable.h
)
