# SPDX-License-Identifier: GPL-3.0-or-later
# The tabs of a host's page.
list(APPEND GUESTDECK_UI_SOURCES
    host/capabilitiesview.cpp host/capabilitiesview.h
    host/hostoverview.cpp host/hostoverview.h
    host/hosttext.cpp host/hosttext.h
    host/loadrow.cpp host/loadrow.h
)
