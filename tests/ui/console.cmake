# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_console LABELS gui SOURCES tst_console.cpp rfbserver.cpp rfbserver.h
    LIBS guestdeck_ui guestdeck_vncview Qt6::Network)
guestdeck_test(tst_clipboardbridge LABELS gui SOURCES tst_clipboardbridge.cpp ../vncview/fakeserver.cpp ../vncview/fakeserver.h
    LIBS guestdeck_ui guestdeck_vncview Qt6::Network)
guestdeck_test(tst_consoleoffers LABELS gui SOURCES tst_consoleoffers.cpp ../vncview/fakeserver.cpp ../vncview/fakeserver.h
    LIBS guestdeck_ui guestdeck_vncview Qt6::Network PkgConfig::LIBVIRT)
guestdeck_test(tst_consolekeys LABELS gui SOURCES tst_consolekeys.cpp rfbserver.cpp rfbserver.h
    LIBS guestdeck_ui guestdeck_vncview Qt6::Network)
guestdeck_test(tst_consolesecurity LABELS gui SOURCES tst_consolesecurity.cpp rfbserver.cpp rfbserver.h
    ${CMAKE_SOURCE_DIR}/tests/vncview/tlsserver.cpp ${CMAKE_SOURCE_DIR}/tests/vncview/tlspki.cpp
    LIBS guestdeck_ui guestdeck_vncview PkgConfig::GNUTLS Qt6::Network)
