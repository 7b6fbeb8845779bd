# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_difference LABELS unit SOURCES tst_difference.cpp LIBS guestdeck_models)
guestdeck_test(tst_xmlcheck LABELS unit SOURCES tst_xmlcheck.cpp LIBS guestdeck_models)
target_compile_definitions(tst_xmlcheck PRIVATE TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
guestdeck_test(tst_corpus LABELS unit SOURCES tst_corpus.cpp LIBS guestdeck_models pugixml::pugixml)
target_compile_definitions(tst_corpus PRIVATE TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
guestdeck_test(tst_journal LABELS model SOURCES tst_journal.cpp LIBS guestdeck_models PkgConfig::LIBVIRT)
guestdeck_test(tst_journalfile LABELS unit SOURCES tst_journalfile.cpp LIBS guestdeck_models)
