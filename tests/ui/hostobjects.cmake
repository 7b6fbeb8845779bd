# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_hostobjectsview LABELS gui SOURCES tst_hostobjectsview.cpp LIBS guestdeck_guifixture)
