# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    serial/findbar.cpp serial/findbar.h
    serial/sequencefilter.cpp serial/sequencefilter.h
    serial/serialpage.cpp serial/serialpage.h serial/serialpage_states.cpp
    serial/serialtext.cpp serial/serialtext.h
    serial/terminalkeys.cpp serial/terminalkeys.h
    serial/terminalpainter.cpp serial/terminalpainter.h
    serial/terminalwidget.cpp serial/terminalwidget.h serial/terminalwidget_input.cpp
    serial/virtualterminal.cpp serial/virtualterminal.h
)
