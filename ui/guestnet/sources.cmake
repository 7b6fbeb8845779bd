# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    guestnet/guestnetpage.cpp guestnet/guestnetpage.h guestnet/guestnetpage_actions.cpp
    guestnet/linesdialog.cpp guestnet/linesdialog.h
    guestnet/nicdialog.cpp guestnet/nicdialog.h
    guestnet/nicform.cpp guestnet/nicform.h
    guestnet/nictable.cpp guestnet/nictable.h
    guestnet/nictext.cpp guestnet/nictext.h
    guestnet/reservedialog.cpp guestnet/reservedialog.h
)
