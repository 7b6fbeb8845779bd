# SPDX-License-Identifier: GPL-3.0-or-later
# The way to a host, examined and shown.
guestdeck_test(tst_doctorview LABELS gui SOURCES tst_doctorview.cpp ../models/fakelogin.cpp ../models/fakelogin.h
    LIBS guestdeck_guifixture Qt6::Network)
