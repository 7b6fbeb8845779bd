# SPDX-License-Identifier: GPL-3.0-or-later
# The wizard for bridges of a host, and what is shown of their trial.
guestdeck_test(tst_bridgewizard LABELS gui SOURCES bridgefake.h tst_bridgewizard.cpp LIBS guestdeck_guifixture)
guestdeck_test(tst_bridgetrial LABELS gui SOURCES bridgefake.h tst_bridgetrial.cpp LIBS guestdeck_ui)
