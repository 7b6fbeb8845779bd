# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_templatedialogs LABELS gui SOURCES tst_templatedialogs.cpp LIBS guestdeck_guifixture)
