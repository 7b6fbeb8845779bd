# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    journal/journalpage.cpp journal/journalpage.h
    journal/restoredefinitiondialog.cpp journal/restoredefinitiondialog.h
)
