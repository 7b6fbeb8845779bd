# SPDX-License-Identifier: GPL-3.0-or-later
# Limits, shares and pinning of guests.
target_sources(guestdeck_models PRIVATE
    libvirt/tunecalls.cpp libvirt/tunecalls.h
    libvirt/pincalls.cpp libvirt/pincalls.h
    libvirt/perfcalls.cpp libvirt/perfcalls.h
    stats/perffeed.cpp stats/perffeed.h
    stats/perfhistory.cpp stats/perfhistory.h
    tuning/pinning.cpp tuning/pinning.h
    tuning/tunejobs.cpp
    tuning/tuneparameters.cpp tuning/tuneparameters.h
)
