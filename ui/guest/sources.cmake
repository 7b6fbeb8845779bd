# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    guest/guestsections.cpp guest/guestsections.h
    guest/guesttab.cpp guest/guesttab.h
    guest/unsavededits.cpp guest/unsavededits.h
)
