# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_transferdialogs LABELS gui SOURCES tst_transferdialogs.cpp LIBS guestdeck_guifixture)
