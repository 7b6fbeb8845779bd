# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_diskrules LABELS unit SOURCES tst_diskrules.cpp LIBS guestdeck_models)
guestdeck_test(tst_diskjobs LABELS model SOURCES tst_diskjobs.cpp LIBS guestdeck_models)
