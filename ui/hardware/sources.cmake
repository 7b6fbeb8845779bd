# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    hardware/addhardwaredialog.cpp hardware/addhardwaredialog.h
    hardware/bootorderinput.cpp hardware/bootorderinput.h
    hardware/devicepicker.cpp hardware/devicepicker.h
    hardware/editbar.cpp hardware/editbar.h
    hardware/fieldinput.cpp hardware/fieldinput.h
    hardware/fieldrow.cpp hardware/fieldrow.h
    hardware/hardwareedits.cpp hardware/hardwareedits.h
    hardware/hardwareform.cpp hardware/hardwareform.h
    hardware/hardwarelist.cpp hardware/hardwarelist.h
    hardware/hardwarepage.cpp hardware/hardwarepage.h hardware/hardwarepage_apply.cpp
    hardware/hardwarepage_more.cpp
    hardware/keptedits.cpp hardware/keptedits.h
    hardware/notesview.cpp hardware/notesview.h
    hardware/reviewdialog.cpp hardware/reviewdialog.h
    hardware/volumechoice.cpp hardware/volumechoice.h
)
