# SPDX-License-Identifier: GPL-3.0-or-later
# Templates and clones.
guestdeck_test(tst_clonexml LABELS unit SOURCES tst_clonexml.cpp installfixture.cpp installfixture.h
    LIBS guestdeck_models)
target_compile_definitions(tst_clonexml PRIVATE GUESTDECK_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
guestdeck_test(tst_templates LABELS model SOURCES tst_templates.cpp LIBS guestdeck_models)
