# SPDX-License-Identifier: GPL-3.0-or-later
# The hardware of guests: definitions, edits, plans and the task. They have a table of kinds of their own.
guestdeck_test(tst_hardwareedit LABELS unit SOURCES tst_hardwareedit.cpp hardwaretable.cpp
    LIBS guestdeck_models)
guestdeck_test(tst_hardwareplan LABELS unit SOURCES tst_hardwareplan.cpp hardwaretable.cpp
    LIBS guestdeck_models)
guestdeck_test(tst_hardwarejob LABELS model SOURCES tst_hardwarejob.cpp hardwaretable.cpp
    linkcutter.cpp linkcutter.h LIBS guestdeck_models PkgConfig::LIBVIRT ${CMAKE_DL_LIBS} TIMEOUT 180)
# The table itself, what a host can do, advice, and devices that return.
guestdeck_test(tst_hardwarekinds LABELS unit SOURCES tst_hardwarekinds.cpp LIBS guestdeck_models)
guestdeck_test(tst_hardwarefacts LABELS unit SOURCES tst_hardwarefacts.cpp LIBS guestdeck_models)
guestdeck_test(tst_advisor LABELS unit SOURCES tst_advisor.cpp LIBS guestdeck_models)
guestdeck_test(tst_reattach LABELS model SOURCES tst_reattach.cpp LIBS guestdeck_models pugixml::pugixml)
foreach(name IN ITEMS tst_hardwarefacts)
    target_compile_definitions(${name} PRIVATE GUESTDECK_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
endforeach()
