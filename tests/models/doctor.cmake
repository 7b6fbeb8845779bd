# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_doctorfacts LABELS unit SOURCES tst_doctorfacts.cpp LIBS guestdeck_models)
guestdeck_test(tst_doctorway LABELS unit SOURCES tst_doctorway.cpp LIBS guestdeck_models)
