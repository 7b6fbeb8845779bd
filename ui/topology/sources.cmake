# SPDX-License-Identifier: GPL-3.0-or-later
# The picture of a host's network.
list(APPEND GUESTDECK_UI_SOURCES
    topology/topologyaccess.cpp topology/topologyaccess.h
    topology/topologycanvas.cpp topology/topologycanvas.h
    topology/topologyexport.cpp topology/topologyexport.h
    topology/topologyitem.cpp topology/topologyitem.h
    topology/topologylegend.cpp topology/topologylegend.h
    topology/topologypage.cpp topology/topologypage.h
    topology/topologypainter.cpp topology/topologypainter.h
    topology/topologyview.cpp topology/topologyview.h
)
