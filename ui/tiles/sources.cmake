# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    tiles/tile.cpp tiles/tile.h
    tiles/tilegrid.cpp tiles/tilegrid.h
    tiles/tilespage.cpp tiles/tilespage.h
)
