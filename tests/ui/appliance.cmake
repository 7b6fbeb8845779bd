# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_appliancedialogs LABELS gui SOURCES tst_appliancedialogs.cpp LIBS guestdeck_guifixture)
target_compile_definitions(tst_appliancedialogs PRIVATE GUESTDECK_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
