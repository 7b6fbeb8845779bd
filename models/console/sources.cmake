# SPDX-License-Identifier: GPL-3.0-or-later
# The way from a guest to its screen.
target_sources(guestdeck_models PRIVATE
    connection/findguest.cpp connection/findguest.h
    console/graphicsendpoint.cpp console/graphicsendpoint.h
    console/graphicsroute.cpp console/graphicsroute.h
    console/walldialer.cpp console/walldialer.h
    itemmodels/wallmodel.cpp itemmodels/wallmodel.h
    libvirt/graphicscalls.cpp libvirt/graphicscalls.h
    libvirt/screenshotcalls.cpp libvirt/screenshotcalls.h
)
