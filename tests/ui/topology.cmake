# SPDX-License-Identifier: GPL-3.0-or-later
# The picture of a host's network.
guestdeck_test(tst_topologyview LABELS gui SOURCES tst_topologyview.cpp LIBS guestdeck_guifixture)
