# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    host/hostobjectdelegate.cpp host/hostobjectdelegate.h
    host/hostobjectsview.cpp host/hostobjectsview.h
    host/hostobjecttable.cpp host/hostobjecttable.h
)
