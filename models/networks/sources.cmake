# SPDX-License-Identifier: GPL-3.0-or-later
# Virtual networks: what a form has of them, checks, changes, jobs, leases.
target_sources(guestdeck_models PRIVATE
    libvirt/leasecalls.cpp libvirt/leasecalls.h
    libvirt/netdevices.cpp libvirt/netdevices.h
    libvirt/networkreplug.cpp
    libvirt/networkuse.cpp libvirt/networkuse.h
    libvirt/networkverbs.cpp libvirt/networkverbs.h
    networks/checking.h
    networks/leases.cpp networks/leases.h
    networks/netmath.h
    networks/networkchange.cpp networks/networkchange.h
    networks/networkedit.cpp
    networks/networkfacts.cpp
    networks/networkjobs.cpp networks/networkjobs.h
    networks/networkspec.h
    networks/networksteps.h
    networks/networkusers.cpp networks/networkusers.h
    networks/networkwords.cpp networks/networkwords.h
    networks/speccheck.cpp networks/speccheck.h
    networks/subnetcheck.cpp
    networks/suggest.cpp
    xml/networkparts.h
    xml/networkplug.cpp xml/networkplug.h
    xml/networkspecedit.cpp
    xml/networkspecxml.cpp xml/networkspecxml.h
)
