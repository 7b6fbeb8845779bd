# SPDX-License-Identifier: GPL-3.0-or-later
# Ports of guests, and the examination of a host's network.
guestdeck_test(tst_portdialogs LABELS gui
    SOURCES tst_portdialogs.cpp ../models/fakelogin.cpp ../models/fakelogin.h LIBS guestdeck_guifixture)
