# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_difference LABELS unit SOURCES tst_difference.cpp LIBS guestdeck_models)
