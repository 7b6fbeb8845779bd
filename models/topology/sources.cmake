# SPDX-License-Identifier: GPL-3.0-or-later
# The picture of a host's network: what is in it, and where each thing stands.
target_sources(guestdeck_models PRIVATE
    topology/topology.cpp topology/topology.h
    topology/topologybuilder.h
    topology/topologyfeed.cpp topology/topologyfeed.h
    topology/topologyfold.cpp topology/topologyfold.h
    topology/topologylayout.cpp topology/topologylayout.h
    topology/topologylinks.cpp
    topology/topologymetrics.cpp
    topology/topologyplan.cpp
    topology/topologywords.cpp topology/topologywords.h
)
