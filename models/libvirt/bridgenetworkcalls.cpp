// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/bridgenetworkcalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/session.h"

#include <pugixml.hpp>

#include <QCoreApplication>

#include <sstream>

#include <libvirt/libvirt.h>

namespace guestdeck
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostNet)
};

std::string definition(const QString &name, const QString &bridge)
{
    pugi::xml_document document;
    pugi::xml_node network = document.append_child("network");
    network.append_child("name").text().set(name.toUtf8().constData());
    network.append_child("forward").append_attribute("mode").set_value("bridge");
    network.append_child("bridge").append_attribute("name").set_value(bridge.toUtf8().constData());
    std::ostringstream text;
    document.save(text, "  ", pugi::format_default | pugi::format_no_declaration);
    return text.str();
}

bool pointsAt(virNetworkPtr network, const QString &bridge)
{
    const CString xml(virNetworkGetXMLDesc(network, VIR_NETWORK_XML_INACTIVE));
    pugi::xml_document document;
    if (!xml || !document.load_string(xml.get())) {
        return false;
    }
    const pugi::xml_node node = document.child("network");
    return QLatin1String(node.child("forward").attribute("mode").value()) == QLatin1String("bridge")
        && QString::fromUtf8(node.child("bridge").attribute("name").value()) == bridge;
}

} // namespace

Outcome makeBridgeNetwork(Session &session, const QString &name, const QString &bridge)
{
    NetworkHandle network(virNetworkLookupByName(session.raw(), name.toUtf8().constData()));
    const bool wasThere = network != nullptr;
    if (wasThere && !pointsAt(network.get(), bridge)) {
        return Error{
            ErrorKind::Conflict,
            0,
            Tr::tr("Another virtual network has the name %1. The bridge %2 is there and can be used without one.")
                .arg(name, bridge),
            {}};
    }
    if (!wasThere) {
        network.reset(virNetworkDefineXML(session.raw(), definition(name, bridge).c_str()));
        if (!network) {
            return lastError();
        }
    }
    if ((virNetworkIsActive(network.get()) == 1 || virNetworkCreate(network.get()) == 0)
        && virNetworkSetAutostart(network.get(), 1) == 0) {
        return {};
    }
    const Error error = lastError();
    if (!wasThere && error.kind != ErrorKind::Unreachable) {
        virNetworkDestroy(network.get());
        virNetworkUndefine(network.get());
    }
    return error;
}

Result<bool> hasBridgeNetwork(Session &session, const QString &name, const QString &bridge)
{
    const NetworkHandle network(virNetworkLookupByName(session.raw(), name.toUtf8().constData()));
    if (!network) {
        const Error error = lastError();
        return error.kind == ErrorKind::NotFound ? Result<bool>(false) : error;
    }
    int autostart = 0;
    return pointsAt(network.get(), bridge) && virNetworkIsActive(network.get()) == 1
        && virNetworkGetAutostart(network.get(), &autostart) == 0 && autostart == 1;
}

} // namespace guestdeck
