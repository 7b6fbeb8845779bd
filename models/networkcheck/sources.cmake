# SPDX-License-Identifier: GPL-3.0-or-later
# Why a host's network does not do what it should.
target_sources(guestdeck_models PRIVATE
    libvirt/networkcheckcalls.cpp libvirt/networkcheckcalls.h
    networkcheck/bridgerules.cpp
    networkcheck/checkfacts.h
    networkcheck/checkparser.cpp
    networkcheck/checkscript.cpp
    networkcheck/finding.cpp networkcheck/finding.h
    networkcheck/firewallrules.cpp
    networkcheck/networkcheck.cpp networkcheck/networkcheck.h
    networkcheck/networkrules.cpp
    networkcheck/rules.cpp networkcheck/rules.h
)
