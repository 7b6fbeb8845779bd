# SPDX-License-Identifier: GPL-3.0-or-later
# The page of a host.
guestdeck_test(tst_hostpage LABELS gui SOURCES tst_hostpage.cpp LIBS guestdeck_guifixture)
