# SPDX-License-Identifier: GPL-3.0-or-later
# Pools and volumes.
target_sources(guestdeck_models PRIVATE
    actions/pooljobs.cpp actions/pooljobs.h
    actions/ownvolume.cpp actions/ownvolume.h
    actions/storagewords.cpp actions/storagewords.h
    actions/volumecheck.cpp actions/volumejobs.cpp actions/volumejobs.h
    connection/loadstoragemap.cpp
    connection/volumestore.cpp connection/volumestore.h
    inventory/poolcheck.cpp inventory/pooltypes.cpp inventory/pooltypes.h
    inventory/storagemap.cpp inventory/storagemap.h
    libvirt/parallel.h
    settings/poolroles.cpp settings/poolroles.h
    xml/poolxml.cpp xml/poolxml.h
    libvirt/poolverbs.cpp
    libvirt/storagefacts.cpp libvirt/storagefacts.h
    libvirt/volumecalls.cpp libvirt/volumecalls.h
)
