# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    appliance/appliancecommands.cpp appliance/appliancecommands.h
    appliance/exportdialog.cpp appliance/exportdialog.h
    appliance/growing.cpp appliance/growing.h
    appliance/importdialog.cpp appliance/importdialog.h
)
