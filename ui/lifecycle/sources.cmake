# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    lifecycle/filedialogs.cpp lifecycle/filedialogs.h
    lifecycle/guestdialog.cpp lifecycle/guestdialog.h
    lifecycle/guestinfodialog.cpp lifecycle/guestinfodialog.h
    lifecycle/keysdialog.cpp lifecycle/keysdialog.h
    lifecycle/lifecycleactions.cpp lifecycle/lifecycleactions.h
    lifecycle/lifecyclecommands.cpp lifecycle/lifecyclecommands.h
    lifecycle/passworddialog.cpp lifecycle/passworddialog.h
    lifecycle/restoredialog.cpp lifecycle/restoredialog.h
    lifecycle/startorderdialog.cpp lifecycle/startorderdialog.h
    mainwindow/mainwindow_lifecycle.cpp
)
