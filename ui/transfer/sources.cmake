# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    jobs/jobrates.cpp jobs/jobrates.h
    transfer/copydialog.cpp transfer/copydialog.h
    transfer/downloaddialog.cpp transfer/downloaddialog.h
    transfer/fetchdialog.cpp transfer/fetchdialog.h
    transfer/filedrop.cpp transfer/filedrop.h
    transfer/transfercommands.cpp transfer/transfercommands.h
    transfer/transferdialog.cpp transfer/transferdialog.h
    transfer/uploaddialog.cpp transfer/uploaddialog.h
)
