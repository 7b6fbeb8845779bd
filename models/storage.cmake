# SPDX-License-Identifier: GPL-3.0-or-later
# Pools and volumes.
target_sources(guestdeck_models PRIVATE
    connection/loadstoragemap.cpp
    connection/volumestore.cpp connection/volumestore.h
    inventory/storagemap.cpp inventory/storagemap.h
    libvirt/parallel.h
    libvirt/storagefacts.cpp libvirt/storagefacts.h
    libvirt/volumecalls.cpp libvirt/volumecalls.h
)
