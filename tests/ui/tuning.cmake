# SPDX-License-Identifier: GPL-3.0-or-later
# The performance page of a guest, and the dialog that pins its processors.
guestdeck_test(tst_performance LABELS gui SOURCES tst_performance.cpp LIBS guestdeck_guifixture)
guestdeck_test(tst_pindialog LABELS gui SOURCES tst_pindialog.cpp LIBS guestdeck_guifixture)
