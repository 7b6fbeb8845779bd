# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_watchscript LABELS unit SOURCES tst_watchscript.cpp LIBS guestdeck_models TIMEOUT 300)
guestdeck_test(tst_watchstatus LABELS unit SOURCES tst_watchstatus.cpp LIBS guestdeck_models)
guestdeck_test(tst_watchdeath LABELS unit SOURCES tst_watchdeath.cpp LIBS guestdeck_models TIMEOUT 300)
