# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_snapshotpage LABELS gui SOURCES tst_snapshotpage.cpp LIBS guestdeck_guifixture)
