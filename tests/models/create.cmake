# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of the rooms that make a guest: models/xml and models/install.
guestdeck_test(tst_createpool LABELS model SOURCES tst_createpool.cpp LIBS guestdeck_models)
guestdeck_test(tst_createjob LABELS model SOURCES tst_createjob.cpp
    LIBS guestdeck_models PkgConfig::LIBVIRT ${CMAKE_DL_LIBS})
guestdeck_test(tst_install LABELS unit SOURCES tst_install.cpp installfixture.cpp installfixture.h LIBS guestdeck_models)
guestdeck_test(tst_installprobe LABELS unit SOURCES tst_installprobe.cpp LIBS guestdeck_models Qt6::Network)
guestdeck_test(tst_planimages LABELS unit SOURCES tst_planimages.cpp LIBS guestdeck_models)
guestdeck_test(tst_planunattended LABELS unit SOURCES tst_planunattended.cpp installfixture.cpp installfixture.h
    LIBS guestdeck_models pugixml::pugixml)
guestdeck_test(tst_shell LABELS unit SOURCES tst_shell.cpp LIBS guestdeck_models)
guestdeck_test(tst_xml LABELS unit SOURCES tst_xml.cpp installfixture.cpp installfixture.h
    LIBS guestdeck_models pugixml::pugixml)

foreach(test tst_install tst_planunattended tst_xml)
    target_compile_definitions(${test} PRIVATE GUESTDECK_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
endforeach()
