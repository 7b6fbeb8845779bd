# SPDX-License-Identifier: GPL-3.0-or-later
# The hardware of guests: definitions, edits, plans and the task. They have a table of kinds of their own.
guestdeck_test(tst_hardwareedit LABELS unit SOURCES tst_hardwareedit.cpp hardwaretable.cpp
    LIBS guestdeck_models)
guestdeck_test(tst_hardwareplan LABELS unit SOURCES tst_hardwareplan.cpp hardwaretable.cpp
    LIBS guestdeck_models)
guestdeck_test(tst_hardwarejob LABELS model SOURCES tst_hardwarejob.cpp hardwaretable.cpp
    linkcutter.cpp linkcutter.h LIBS guestdeck_models PkgConfig::LIBVIRT ${CMAKE_DL_LIBS} TIMEOUT 180)
