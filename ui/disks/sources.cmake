# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    disks/diskspage.cpp disks/diskspage.h disks/diskspage_actions.cpp
    disks/disktable.cpp disks/disktable.h
    disks/keptdisks.cpp disks/keptdisks.h
    disks/replacedialog.cpp disks/replacedialog.h
    disks/resizedialog.cpp disks/resizedialog.h
)
