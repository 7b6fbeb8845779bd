# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    template/clonedialog.cpp template/clonedialog.h
    template/clonediskrow.cpp template/clonediskrow.h
    template/prepareitemrow.cpp template/prepareitemrow.h
    template/templatedialog.cpp template/templatedialog.h
)
