# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of models/cloudinit and of many machines made at once.
guestdeck_test(tst_cloudinit LABELS unit SOURCES tst_cloudinit.cpp LIBS guestdeck_models PkgConfig::CRYPT)
guestdeck_test(tst_batch LABELS unit SOURCES tst_batch.cpp LIBS guestdeck_models)
guestdeck_test(tst_batchjob LABELS model
    SOURCES linkcutter.cpp linkcutter.h tst_batchjob.cpp uploadcounter.cpp uploadcounter.h
    LIBS guestdeck_models PkgConfig::LIBVIRT ${CMAKE_DL_LIBS})
