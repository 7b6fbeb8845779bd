# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_hostobjectxml LABELS unit SOURCES tst_hostobjectxml.cpp installfixture.cpp installfixture.h
    LIBS guestdeck_models)
target_compile_definitions(tst_hostobjectxml PRIVATE GUESTDECK_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
guestdeck_test(tst_hostobjects LABELS model SOURCES tst_hostobjects.cpp LIBS guestdeck_models PkgConfig::LIBVIRT)
