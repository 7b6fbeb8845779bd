# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_volumemodel LABELS model SOURCES tst_volumemodel.cpp LIBS guestdeck_models)
