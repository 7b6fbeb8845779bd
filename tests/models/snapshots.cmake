# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_snapshots LABELS unit SOURCES tst_snapshots.cpp LIBS guestdeck_models)
guestdeck_test(tst_guardian LABELS unit SOURCES tst_guardian.cpp LIBS guestdeck_models)
guestdeck_test(tst_snapshotusers LABELS model SOURCES tst_snapshotusers.cpp
    LIBS guestdeck_models PkgConfig::LIBVIRT)
guestdeck_test(tst_snapshotjobs LABELS model SOURCES tst_snapshotjobs.cpp linkcutter.cpp linkcutter.h
    LIBS guestdeck_models PkgConfig::LIBVIRT ${CMAKE_DL_LIBS})
