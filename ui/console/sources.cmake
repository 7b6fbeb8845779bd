# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    console/bareconsolewindow.cpp console/bareconsolewindow.h
    console/clipboardbridge.cpp console/clipboardbridge.h
    console/consolefailure.cpp console/consolefailure.h
    console/consolefixdialog.cpp console/consolefixdialog.h
    console/consoleframe.cpp console/consoleframe.h
    console/consolekeys.cpp console/consolekeys.h
    console/consolelogins.cpp console/consolelogins.h
    console/consoleoffers.cpp console/consoleoffers.h
    console/consolepage.cpp console/consolepage.h
    console/consolescreen.cpp console/consolescreen.h console/consolescreen_content.cpp
    console/consolesettings.cpp console/consolesettings.h
    console/consolesettingsdialog.cpp console/consolesettingsdialog.h
    console/fullscreenwindow.cpp console/fullscreenwindow.h
    console/guestsubject.cpp console/guestsubject.h
    console/layoutbox.cpp console/layoutbox.h
    console/monitors.cpp console/monitors.h
    console/recordkeysdialog.cpp console/recordkeysdialog.h
    console/picturemenu.cpp console/picturemenu.h
    console/retrydelays.h
    console/screenmessage.cpp console/screenmessage.h
    console/screenplaceholder.cpp console/screenplaceholder.h
    console/sendkeysmenu.cpp console/sendkeysmenu.h
    console/typetextdialog.cpp console/typetextdialog.h
)
