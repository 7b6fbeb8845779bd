# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(guestdeck_models PRIVATE
    bulk/bulkchange.cpp bulk/bulkchange.h
    bulk/bulkrun.cpp bulk/bulkrun.h
    hardware/guestfiles.cpp hardware/guestfiles.h
)
