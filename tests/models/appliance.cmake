# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_appliance LABELS unit SOURCES tst_appliance.cpp LIBS guestdeck_models pugixml::pugixml)
target_compile_definitions(tst_appliance PRIVATE GUESTDECK_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
