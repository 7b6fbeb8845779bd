# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_guestnet LABELS gui SOURCES tst_guestnet.cpp LIBS guestdeck_guifixture)
