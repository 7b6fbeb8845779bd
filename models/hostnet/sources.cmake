# SPDX-License-Identifier: GPL-3.0-or-later
# A host's own network: what it is, who keeps it, and how it changes.
target_sources(guestdeck_models PRIVATE
    hostnet/bridgejob.h
    hostnet/bridgeplan.h
    hostnet/hostnetchange.h
    hostnet/hostnetfacts.cpp hostnet/hostnetfacts.h
    hostnet/hostnetmanager.cpp hostnet/hostnetmanager.h
    hostnet/hostnetscript.cpp
    hostnet/ifupdownfile.cpp hostnet/ifupdownfile.h
)
