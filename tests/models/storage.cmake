# SPDX-License-Identifier: GPL-3.0-or-later
# Pools, volumes and what uses them.
guestdeck_test(tst_storage LABELS unit SOURCES tst_storage.cpp installfixture.cpp installfixture.h LIBS guestdeck_models)
target_compile_definitions(tst_storage PRIVATE GUESTDECK_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
guestdeck_test(tst_storagejobs LABELS model SOURCES tst_storagejobs.cpp LIBS guestdeck_models PkgConfig::LIBVIRT)
