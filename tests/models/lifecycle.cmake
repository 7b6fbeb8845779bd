# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_startrules LABELS unit SOURCES tst_startrules.cpp LIBS guestdeck_models)
guestdeck_test(tst_lifecycle LABELS model SOURCES tst_lifecycle.cpp
    LIBS guestdeck_models PkgConfig::LIBVIRT ${CMAKE_DL_LIBS})
