# SPDX-License-Identifier: GPL-3.0-or-later
# Ports of guests: the dialog that opens one, and the list.
list(APPEND GUESTDECK_UI_SOURCES
    ports/openportdialog.cpp ports/openportdialog.h
    ports/portsview.cpp ports/portsview.h
)
