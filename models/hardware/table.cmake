# SPDX-License-Identifier: GPL-3.0-or-later
# The table of hardware kinds, what a host can do, and what is worth saying about a guest.
target_sources(guestdeck_models PRIVATE
    hardware/advisor.cpp hardware/advisor.h
    hardware/capsreader.cpp hardware/capsreader.h
    hardware/hardwareload.cpp
    hardware/hotplugroom.cpp hardware/hotplugroom.h
    hardware/kinds.cpp
    hardware/kinds_boot.cpp
    hardware/kinds_cpu.cpp
    hardware/kinds_diskparts.cpp
    hardware/kinds_disks.cpp
    hardware/kinds_display.cpp
    hardware/kinds_hostdev.cpp
    hardware/kinds_memory.cpp
    hardware/kinds_network.cpp
    hardware/kinds_overview.cpp
    hardware/kinds_ports.cpp
    hardware/kinds_sound.cpp
    hardware/kinds_system.cpp
    hardware/kinds_virtual.cpp
    hardware/kindtools.cpp hardware/kindtools.h
    hardware/nodedevicereader.cpp hardware/nodedevicereader.h
    hardware/reattach.cpp hardware/reattach.h
    hardware/reattachwatch.cpp hardware/reattachwatch.h
    libvirt/hardwarecaps.cpp libvirt/hardwarecaps.h
    libvirt/nodedevicecalls.cpp libvirt/nodedevicecalls.h
    libvirt/reattachcalls.cpp libvirt/reattachcalls.h
)
