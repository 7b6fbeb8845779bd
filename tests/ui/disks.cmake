# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_disksection LABELS gui SOURCES tst_disksection.cpp LIBS guestdeck_guifixture)
