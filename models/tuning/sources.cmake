# SPDX-License-Identifier: GPL-3.0-or-later
# Limits, shares and pinning of guests.
target_sources(guestdeck_models PRIVATE
    libvirt/tunecalls.cpp libvirt/tunecalls.h
    tuning/tuneparameters.cpp tuning/tuneparameters.h
)
