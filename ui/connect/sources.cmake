# SPDX-License-Identifier: GPL-3.0-or-later
# Hosts: adding, asking, examining.
list(APPEND GUESTDECK_UI_SOURCES
    connect/authdialog.cpp connect/authdialog.h
    connect/authprompter.cpp connect/authprompter.h
    connect/doctordialog.cpp connect/doctordialog.h
    connect/doctorrow.cpp connect/doctorrow.h
    connect/doctorview.cpp connect/doctorview.h
    connect/hostcommands.cpp connect/hostcommands.h
    connect/hostdialog.cpp connect/hostdialog.h connect/hostdialog_layout.cpp
    connect/hostnamedialog.cpp connect/hostnamedialog.h
    connect/hostpaste.cpp connect/hostpaste.h
    connect/hostsuggestions.cpp connect/hostsuggestions.h
    connect/hostterminal.cpp connect/hostterminal.h
    connect/hosturi.cpp connect/hosturi.h
)
