# SPDX-License-Identifier: GPL-3.0-or-later
# Limits, shares and pinning of guests; what a guest does, measured.
guestdeck_test(tst_tuning LABELS unit SOURCES tst_tuning.cpp LIBS guestdeck_models)
guestdeck_test(tst_pinning LABELS model SOURCES tst_pinning.cpp
    LIBS guestdeck_models PkgConfig::LIBVIRT)
guestdeck_test(tst_perf LABELS model SOURCES tst_perf.cpp LIBS guestdeck_models)
