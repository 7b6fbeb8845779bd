// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/networkcalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/session.h"
#include "models/xml/networkxml.h"

#include <QSet>

namespace guestdeck
{

namespace
{

QSet<QString> namesOf(Session &session, unsigned flags)
{
    std::vector<NetworkHandle> networks;
    takeList(networks, [&](virNetworkPtr **out) { return virConnectListAllNetworks(session.raw(), out, flags); });
    QSet<QString> names;
    for (const NetworkHandle &network : networks) {
        names.insert(QString::fromUtf8(virNetworkGetName(network.get())));
    }
    return names;
}

} // namespace

Result<QList<NetworkInfo>> listNetworks(Session &session)
{
    std::vector<NetworkHandle> networks;
    if (!takeList(networks, [&](virNetworkPtr **out) { return virConnectListAllNetworks(session.raw(), out, 0); })) {
        const Error error = lastError();
        return error.kind == ErrorKind::Unsupported ? Result<QList<NetworkInfo>>() : error;
    }
    const QSet<QString> autostarted = namesOf(session, VIR_CONNECT_LIST_NETWORKS_AUTOSTART);
    const QSet<QString> active = namesOf(session, VIR_CONNECT_LIST_NETWORKS_ACTIVE);
    QList<NetworkInfo> list;
    for (const NetworkHandle &network : networks) {
        const CString xml(virNetworkGetXMLDesc(network.get(), 0));
        auto info = readNetwork(xml ? QString::fromUtf8(xml.get()) : QString());
        if (!info.has_value()) {
            continue; // gone since the list was made
        }
        info->active = active.contains(info->name);
        info->autostart = autostarted.contains(info->name);
        list.append(*info);
    }
    return list;
}

Result<QStringList> listBridges(Session &session)
{
    std::vector<InterfaceHandle> interfaces;
    if (!takeList(interfaces, [&](virInterfacePtr **out) {
            return virConnectListAllInterfaces(session.raw(), out, VIR_CONNECT_LIST_INTERFACES_ACTIVE);
        })) {
        return QStringList{}; // a driver without interfaces: the user can still type a name
    }
    QStringList bridges;
    for (const InterfaceHandle &interface : interfaces) {
        const CString xml(virInterfaceGetXMLDesc(interface.get(), 0));
        const QString name = readBridgeName(xml ? QString::fromUtf8(xml.get()) : QString());
        if (!name.isEmpty()) {
            bridges.append(name);
        }
    }
    bridges.sort();
    return bridges;
}

Result<bool> startNetwork(Session &session, const QString &name)
{
    const NetworkHandle network(virNetworkLookupByName(session.raw(), name.toUtf8().constData()));
    if (!network) {
        return lastError();
    }
    if (virNetworkIsActive(network.get()) == 1) {
        return false;
    }
    if (virNetworkCreate(network.get()) < 0) {
        const Error error = lastError();
        return virNetworkIsActive(network.get()) == 1 ? Result<bool>(false) : error; // someone else was quicker
    }
    return true;
}

Outcome stopNetwork(Session &session, const QString &name)
{
    const NetworkHandle network(virNetworkLookupByName(session.raw(), name.toUtf8().constData()));
    if (!network) {
        return lastError();
    }
    if (virNetworkDestroy(network.get()) == 0) {
        return {};
    }
    Error error = lastError();
    return virNetworkIsActive(network.get()) == 0 ? Outcome{} : Outcome(std::move(error));
}

bool isNetworkInUse(Session &session, const QString &name)
{
    const NetworkHandle network(virNetworkLookupByName(session.raw(), name.toUtf8().constData()));
    return network && virNetworkListAllPorts(network.get(), nullptr, 0) > 0;
}

Result<bool> isNetworkActive(Session &session, const QString &name)
{
    const NetworkHandle network(virNetworkLookupByName(session.raw(), name.toUtf8().constData()));
    const int active = network ? virNetworkIsActive(network.get()) : -1;
    return active < 0 ? Result<bool>(lastError()) : active == 1;
}

} // namespace guestdeck
