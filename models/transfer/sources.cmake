# SPDX-License-Identifier: GPL-3.0-or-later
# Files and volumes from one machine to another.
target_sources(guestdeck_models PRIVATE
    libvirt/streamcalls.cpp libvirt/streamcalls.h
    transfer/piece.cpp transfer/piece.h
    transfer/transferjobs.h
)
