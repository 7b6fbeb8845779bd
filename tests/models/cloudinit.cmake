# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of models/cloudinit and of many machines made at once.
guestdeck_test(tst_cloudinit LABELS unit SOURCES tst_cloudinit.cpp LIBS guestdeck_models PkgConfig::CRYPT)
