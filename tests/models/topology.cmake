# SPDX-License-Identifier: GPL-3.0-or-later
# The picture of a host's network.
guestdeck_test(tst_topology LABELS unit SOURCES tst_topology.cpp LIBS guestdeck_models)
