# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    performance/chart.cpp performance/chart.h
    performance/chartgrid.cpp performance/chartgrid.h
    performance/memorycard.cpp performance/memorycard.h
    performance/perftext.cpp performance/perftext.h
    performance/performancepage.cpp performance/performancepage.h performance/performancepage_save.cpp
)
