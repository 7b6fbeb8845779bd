# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_virtualterminal LABELS gui SOURCES tst_virtualterminal.cpp LIBS guestdeck_ui)
guestdeck_test(tst_terminalwidget LABELS gui SOURCES tst_terminalwidget.cpp LIBS guestdeck_ui)
guestdeck_test(tst_serial LABELS gui SOURCES tst_serial.cpp LIBS guestdeck_guifixture)
