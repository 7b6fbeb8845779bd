# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_interfacexml LABELS unit SOURCES tst_interfacexml.cpp LIBS guestdeck_models)
guestdeck_test(tst_nicrules LABELS unit SOURCES tst_nicrules.cpp LIBS guestdeck_models)
guestdeck_test(tst_nicjobs LABELS model SOURCES tst_nicjobs.cpp LIBS guestdeck_models)
