# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    wall/walldelegate.cpp wall/walldelegate.h
    wall/wallfeed.cpp wall/wallfeed.h wall/wallfeed_give.cpp
    wall/walllist.cpp wall/walllist.h
    wall/wallthumbnail.cpp wall/wallthumbnail.h
    wall/wallview.cpp wall/wallview.h
)
