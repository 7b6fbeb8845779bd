# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    xmlpage/xmldrafts.cpp xmlpage/xmldrafts.h
    xmlpage/xmlfindbar.cpp xmlpage/xmlfindbar.h
    xmlpage/xmleditor.cpp xmlpage/xmleditor.h
    xmlpage/xmlhighlighter.cpp xmlpage/xmlhighlighter.h
    xmlpage/xmlpage.cpp xmlpage/xmlpage.h xmlpage/xmlpage_store.cpp xmlpage/xmlpage_view.cpp
)
