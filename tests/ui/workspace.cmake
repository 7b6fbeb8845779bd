# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_workspace LABELS gui SOURCES tst_workspace.cpp rfbserver.cpp rfbserver.h
    LIBS guestdeck_guifixture guestdeck_vncview Qt6::Network TIMEOUT 120)
guestdeck_test(tst_monitors LABELS gui SOURCES tst_monitors.cpp LIBS guestdeck_ui guestdeck_vncview)
guestdeck_test(tst_workwindow LABELS gui SOURCES tst_workwindow.cpp LIBS guestdeck_guifixture)
