# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    tuning/pindialog.cpp tuning/pindialog.h
    tuning/pinmodel.cpp tuning/pinmodel.h
    tuning/pinview.cpp tuning/pinview.h
)
