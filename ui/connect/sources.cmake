# SPDX-License-Identifier: GPL-3.0-or-later
# Hosts: adding, asking, examining.
list(APPEND GUESTDECK_UI_SOURCES
    connect/hostcommands.cpp connect/hostcommands.h
    connect/hostdialog.cpp connect/hostdialog.h
    connect/hosturi.cpp connect/hosturi.h
)
