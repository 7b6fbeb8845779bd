# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_transfer LABELS unit SOURCES tst_transfer.cpp LIBS guestdeck_models Qt6::Network)
guestdeck_test(tst_fetch LABELS unit SOURCES tst_fetch.cpp LIBS guestdeck_models Qt6::Network)
