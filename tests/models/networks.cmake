# SPDX-License-Identifier: GPL-3.0-or-later
# Virtual networks.
guestdeck_test(tst_networkspec LABELS unit SOURCES tst_networkspec.cpp LIBS guestdeck_models)
guestdeck_test(tst_speccheck LABELS unit SOURCES tst_speccheck.cpp LIBS guestdeck_models)
guestdeck_test(tst_networkjobs LABELS model SOURCES tst_networkjobs.cpp LIBS guestdeck_models)
