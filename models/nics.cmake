# SPDX-License-Identifier: GPL-3.0-or-later
# Network cards of guests: their XML, the calls, the rules and the tasks.
target_sources(guestdeck_models PRIVATE
    actions/guestlines.cpp actions/guestlines.h
    actions/nicjobs.cpp actions/nicjobs.h
    actions/nicrules.cpp actions/nicrules.h
    actions/nicsteps.cpp actions/nicsteps.h
    libvirt/interfacecalls.cpp libvirt/interfacecalls.h
    xml/interfaceaddress.h
    xml/interfaceread.cpp
    xml/interfacexml.cpp xml/interfacexml.h
)
