# SPDX-License-Identifier: GPL-3.0-or-later
# Pools and volumes.
target_sources(guestdeck_models PRIVATE
    libvirt/parallel.h
    libvirt/volumecalls.cpp libvirt/volumecalls.h
)
