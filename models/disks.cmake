# SPDX-License-Identifier: GPL-3.0-or-later
# A guest's disks: what they stand on, and what can be done with them.
target_sources(guestdeck_models PRIVATE
    actions/diskcompare.cpp actions/diskcompare.h
    actions/diskcopysteps.cpp
    actions/diskjobs.cpp actions/diskjobs.h
    actions/diskrules.cpp actions/diskrules.h
    actions/diskswitch.cpp actions/diskswitch.h
    inventory/guestdisks.h
    libvirt/blockcalls.cpp libvirt/blockcalls.h
    libvirt/diskcalls.cpp libvirt/diskcalls.h
    libvirt/volumedigest.cpp libvirt/volumedigest.h
    xml/diskxml.cpp xml/diskxml.h
)
