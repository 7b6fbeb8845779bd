# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    bulk/bulkdialog.cpp bulk/bulkdialog.h
)
