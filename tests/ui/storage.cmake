# SPDX-License-Identifier: GPL-3.0-or-later
# The Storage tab of a host's page.
guestdeck_test(tst_storagepage LABELS gui SOURCES tst_storagepage.cpp LIBS guestdeck_guifixture)
guestdeck_test(tst_storagedialogs LABELS gui SOURCES tst_storagedialogs.cpp LIBS guestdeck_guifixture)
