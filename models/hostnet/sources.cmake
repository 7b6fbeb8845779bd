# SPDX-License-Identifier: GPL-3.0-or-later
# A host's own network: what it is, who keeps it, and how it changes.
target_sources(guestdeck_models PRIVATE
    hostnet/bondoptions.cpp hostnet/bondoptions.h
    hostnet/bridgecheck.cpp
    hostnet/bridgefacts.cpp
    hostnet/bridgejob.h
    hostnet/bridgeplan.h
    hostnet/bridgeport.cpp
    hostnet/dialect.h
    hostnet/dialect_ifupdown.cpp
    hostnet/dialect_netplan.cpp
    hostnet/dialect_networkd.cpp
    hostnet/dialect_networkmanager.cpp
    hostnet/dialect_networkscripts.cpp
    hostnet/hostnetchange.cpp hostnet/hostnetchange.h
    hostnet/hostnetfacts.cpp hostnet/hostnetfacts.h
    hostnet/hostnetmanager.cpp hostnet/hostnetmanager.h
    hostnet/hostnetscript.cpp
    hostnet/nettarget.cpp
    hostnet/networkdtext.cpp hostnet/networkdtext.h
    hostnet/subnet.h
    hostnet/ifupdownfile.cpp hostnet/ifupdownfile.h
    hostnet/yamltext.cpp hostnet/yamltext.h
)
include(hostnet/apply.cmake)
