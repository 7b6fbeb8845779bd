# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_connectionuri LABELS unit SOURCES tst_connectionuri.cpp LIBS guestdeck_models)
guestdeck_test(tst_connectionbreaks LABELS model TIMEOUT 120
    SOURCES tst_connectionbreaks.cpp fakelogin.cpp fakelogin.h LIBS guestdeck_models)
guestdeck_test(tst_manyhosts LABELS model TIMEOUT 120 SOURCES tst_manyhosts.cpp LIBS guestdeck_models Qt6::Network)
