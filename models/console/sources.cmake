# SPDX-License-Identifier: GPL-3.0-or-later
# The ways from a guest to its screen and its serial console.
target_sources(guestdeck_models PRIVATE
    actions/addserial.cpp actions/addserial.h
    actions/definition.h
    connection/findguest.cpp connection/findguest.h
    console/echoledger.cpp console/echoledger.h
    console/graphicsendpoint.cpp console/graphicsendpoint.h
    console/graphicsroute.cpp console/graphicsroute.h
    console/walldialer.cpp console/walldialer.h
    itemmodels/wallmodel.cpp itemmodels/wallmodel.h
    console/byteinbox.h
    console/serialchannel.cpp console/serialchannel.h
    libvirt/consolecalls.cpp libvirt/consolecalls.h
    libvirt/graphicscalls.cpp libvirt/graphicscalls.h
    libvirt/screenshotcalls.cpp libvirt/screenshotcalls.h
)
