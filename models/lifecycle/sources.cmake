# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(guestdeck_models PRIVATE
    libvirt/agentcalls.cpp libvirt/agentcalls.h
    libvirt/messagecalls.cpp libvirt/messagecalls.h
    libvirt/savecalls.cpp libvirt/savecalls.h
    lifecycle/guestinfo.cpp lifecycle/guestinfo.h
    lifecycle/guestinfocache.cpp lifecycle/guestinfocache.h
    lifecycle/lifecyclejobs.cpp lifecycle/lifecyclejobs.h
    lifecycle/orderedrun.cpp lifecycle/orderedrun.h
    lifecycle/shutdownwatch.cpp lifecycle/shutdownwatch.h
    lifecycle/startorder.cpp lifecycle/startorder.h
)
