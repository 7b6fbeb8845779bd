# SPDX-License-Identifier: GPL-3.0-or-later
foreach(test tst_bulk tst_hardwareedits tst_hardwarepage tst_hardwareways)
    guestdeck_test(${test} LABELS gui SOURCES ${test}.cpp hardwarepagetest.h hardwarestage.cpp hardwarestage.h
        LIBS guestdeck_guifixture TIMEOUT 180)
    target_compile_definitions(${test} PRIVATE GUESTDECK_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
endforeach()
