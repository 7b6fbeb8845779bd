# SPDX-License-Identifier: GPL-3.0-or-later
# The wall of thumbnails.
guestdeck_test(tst_wallview LABELS gui SOURCES tst_wallview.cpp ../vncview/wallservers.cpp ../vncview/wallservers.h
    LIBS guestdeck_guifixture guestdeck_vncview TIMEOUT 120)
