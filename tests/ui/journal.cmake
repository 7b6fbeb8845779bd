# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_xmlpage LABELS gui SOURCES tst_xmlpage.cpp LIBS guestdeck_guifixture)
guestdeck_test(tst_xmlpagekeys LABELS gui SOURCES tst_xmlpagekeys.cpp LIBS guestdeck_guifixture)
guestdeck_test(tst_journalpage LABELS gui SOURCES tst_journalpage.cpp LIBS guestdeck_guifixture)
