# SPDX-License-Identifier: GPL-3.0-or-later
# The Networks tab of a host's page, its wizard and dialogs.
guestdeck_test(tst_networkpage LABELS gui SOURCES tst_networkpage.cpp LIBS guestdeck_guifixture)
guestdeck_test(tst_networkwizard LABELS gui SOURCES tst_networkwizard.cpp LIBS guestdeck_guifixture)
