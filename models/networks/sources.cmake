# SPDX-License-Identifier: GPL-3.0-or-later
# Virtual networks: what a form has of them, checks, changes, jobs, leases.
target_sources(guestdeck_models PRIVATE
    libvirt/leasecalls.h
    libvirt/networkuse.h
    networks/networkchange.h
    networks/networkjobs.h
    networks/networkspec.h
    networks/networkusers.h
    networks/speccheck.h
    xml/networkspecxml.h
)
