# SPDX-License-Identifier: GPL-3.0-or-later
# A change of a host's network is applied under a watch on the host itself.
target_sources(guestdeck_models PRIVATE
    hostnet/bridgejob.cpp
    hostnet/bridgetrial.cpp hostnet/bridgetrial.h
    hostnet/bridgewatch.cpp hostnet/bridgewatch.h
    hostnet/bridgewords.cpp
    hostnet/freshlogin.cpp hostnet/freshlogin.h
    hostnet/watchscript.cpp hostnet/watchscript.h
    hostnet/watchtext.cpp hostnet/watchtext.h
    libvirt/bridgenetworkcalls.cpp libvirt/bridgenetworkcalls.h
)
