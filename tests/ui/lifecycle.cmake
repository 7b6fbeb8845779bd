# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_lifecyclepages LABELS gui SOURCES tst_lifecyclepages.cpp LIBS guestdeck_guifixture)
