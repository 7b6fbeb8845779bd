# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_createdraft LABELS ui SOURCES tst_createdraft.cpp createfake.h LIBS guestdeck_ui)
guestdeck_test(tst_createwizard LABELS ui SOURCES tst_createwizard.cpp createfake.h LIBS guestdeck_ui)
guestdeck_test(tst_createlayout LABELS ui SOURCES tst_createlayout.cpp createfake.h LIBS guestdeck_ui)
