# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_authprompter LABELS gui SOURCES tst_authprompter.cpp LIBS guestdeck_guifixture)
