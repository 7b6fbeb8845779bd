// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/networkverbs.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/parallel.h"
#include "models/libvirt/session.h"
#include "models/xml/networkxml.h"

#include <QCoreApplication>

namespace guestdeck
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Networks)
};

Result<QString> xmlOf(virNetworkPtr network, unsigned flags)
{
    const CString xml(virNetworkGetXMLDesc(network, flags));
    return xml ? Result<QString>(QString::fromUtf8(xml.get())) : lastError();
}

bool isActive(virNetworkPtr network)
{
    return virNetworkIsActive(network) == 1;
}

/// What the next start would use; of one that is not stored, what runs.
Result<QString> storedXml(virNetworkPtr network)
{
    if (virNetworkIsPersistent(network) != 1 || !isActive(network)) {
        return xmlOf(network, 0);
    }
    auto xml = xmlOf(network, VIR_NETWORK_XML_INACTIVE);
    // The test driver keeps one definition, and does not know the flag.
    return !xml.has_value() && xml.error().kind == ErrorKind::Invalid ? xmlOf(network, 0) : xml;
}

Result<NetworkState> stateOf(virNetworkPtr network)
{
    const int active = virNetworkIsActive(network);
    const int persistent = active < 0 ? -1 : virNetworkIsPersistent(network);
    if (persistent < 0) {
        return lastError();
    }
    NetworkState state;
    state.name = QString::fromUtf8(virNetworkGetName(network));
    state.active = active == 1;
    state.persistent = persistent == 1;
    int autostart = 0;
    state.autostart = virNetworkGetAutostart(network, &autostart) == 0 && autostart != 0;
    const auto stored = storedXml(network);
    const auto live = state.active ? xmlOf(network, 0) : Result<QString>(QString());
    if (!stored.has_value() || !live.has_value()) {
        return stored.has_value() ? live.error() : stored.error();
    }
    state.xml = *stored;
    state.liveXml = *live;
    return state;
}

/// Calls `verb`, which returns < 0 on failure, and takes a failure for a success when the network is so anyway.
template <class Verb, class Look>
Outcome onNetwork(Session &session, const QUuid &uuid, Verb verb, Look isSo)
{
    const auto network = lookupNetwork(session, uuid);
    if (!network.has_value()) {
        return network.error();
    }
    if (isSo(network->get()) || verb(network->get()) >= 0) {
        return {};
    }
    Error error = lastError();
    return isSo(network->get()) ? Outcome{} : Outcome(std::move(error));
}

/// Which <ip> element is the first of its family; -1: none.
int subnetIndex(const QString &xml, bool v6)
{
    const auto info = readNetwork(xml);
    for (int i = 0; info.has_value() && i < info->subnets.size(); ++i) {
        if (info->subnets[i].ipv6 == v6) {
            return i;
        }
    }
    return -1;
}

unsigned commandOf(const NetworkUpdate &update)
{
    switch (update.command) {
    case NetworkUpdate::Command::Add:
        return VIR_NETWORK_UPDATE_COMMAND_ADD_LAST;
    case NetworkUpdate::Command::Delete:
        return VIR_NETWORK_UPDATE_COMMAND_DELETE;
    case NetworkUpdate::Command::Modify:
        return VIR_NETWORK_UPDATE_COMMAND_MODIFY;
    }
    return VIR_NETWORK_UPDATE_COMMAND_NONE;
}

unsigned sectionOf(const NetworkUpdate &update)
{
    switch (update.section) {
    case NetworkUpdate::Section::DhcpRange:
        return VIR_NETWORK_SECTION_IP_DHCP_RANGE;
    case NetworkUpdate::Section::DhcpHost:
        return VIR_NETWORK_SECTION_IP_DHCP_HOST;
    case NetworkUpdate::Section::DnsHost:
        return VIR_NETWORK_SECTION_DNS_HOST;
    case NetworkUpdate::Section::PortGroup:
        return VIR_NETWORK_SECTION_PORTGROUP;
    }
    return VIR_NETWORK_SECTION_NONE;
}

} // namespace

Result<NetworkHandle> lookupNetwork(Session &session, const QUuid &uuid)
{
    const QByteArray raw = uuid.toRfc4122();
    NetworkHandle network(
        virNetworkLookupByUUID(session.raw(), reinterpret_cast<const unsigned char *>(raw.constData())));
    if (!network) {
        return lastError();
    }
    return network;
}

Result<NetworkState> readNetworkState(Session &session, const QUuid &uuid)
{
    const auto network = lookupNetwork(session, uuid);
    return network.has_value() ? stateOf(network->get()) : network.error();
}

Result<QList<NetworkState>> readNetworkStates(Session &session)
{
    std::vector<NetworkHandle> networks;
    if (!takeList(networks, [&](virNetworkPtr **out) { return virConnectListAllNetworks(session.raw(), out, 0); })) {
        return lastError();
    }
    std::vector<Result<NetworkState>> states(networks.size());
    inParallel(networks.size(), [&](size_t i) { states[i] = stateOf(networks[i].get()); });
    QList<NetworkState> list;
    for (const auto &state : states) {
        if (state.has_value()) {
            list.append(*state);
        } else if (state.error().kind != ErrorKind::NotFound) { // gone meanwhile
            return state.error();
        }
    }
    return list;
}

Outcome defineNetwork(Session &session, const QUuid &uuid, const QString &xml)
{
    // libvirt would take it for a change of the one that has this UUID.
    const auto known = lookupNetwork(session, uuid);
    if (!known.has_value() && known.error().kind != ErrorKind::NotFound) {
        return known.error();
    }
    if (known.has_value()) {
        const auto wanted = readNetwork(xml);
        const bool isOurs = wanted.has_value() && wanted->name == QString::fromUtf8(virNetworkGetName(known->get()));
        return isOurs ? Outcome{} : Outcome(Error{ErrorKind::Conflict, 0, {}, {}});
    }
    const NetworkHandle made(virNetworkDefineXML(session.raw(), xml.toUtf8().constData()));
    return made ? Outcome{} : Outcome(lastError());
}

Outcome redefineNetwork(Session &session, const QUuid &uuid, const QString &before, const QString &after)
{
    const auto network = lookupNetwork(session, uuid);
    const auto now = network.has_value() ? storedXml(network->get()) : Result<QString>(network.error());
    if (!now.has_value()) {
        return now.error();
    }
    if (*now != before) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("Somebody else has changed this network meanwhile. Nothing was changed."),
                     {}};
    }
    const NetworkHandle made(virNetworkDefineXML(session.raw(), after.toUtf8().constData()));
    return made ? Outcome{} : Outcome(lastError());
}

Outcome undefineNetwork(Session &session, const QUuid &uuid)
{
    const auto network = lookupNetwork(session, uuid);
    if (!network.has_value()) {
        return network.error().kind == ErrorKind::NotFound ? Outcome{} : Outcome(network.error());
    }
    if (virNetworkIsPersistent(network->get()) == 0 || virNetworkUndefine(network->get()) == 0) {
        return {};
    }
    const Error error = lastError();
    return error.kind == ErrorKind::NotFound ? Outcome{} : Outcome(error);
}

Outcome startNetwork(Session &session, const QUuid &uuid)
{
    return onNetwork(session, uuid, virNetworkCreate, isActive);
}

Outcome stopNetwork(Session &session, const QUuid &uuid)
{
    Outcome outcome = onNetwork(session, uuid, virNetworkDestroy, [](virNetworkPtr n) { return !isActive(n); });
    return !outcome.has_value() && outcome.error().kind == ErrorKind::NotFound ? Outcome{} : outcome;
}

Outcome setNetworkAutostart(Session &session, const QUuid &uuid, bool on)
{
    return onNetwork(
        session, uuid, [on](virNetworkPtr network) { return virNetworkSetAutostart(network, on ? 1 : 0); },
        [](virNetworkPtr) { return false; });
}

Outcome updateNetwork(Session &session, const QUuid &uuid, const NetworkUpdate &update, bool live, bool stored)
{
    const auto network = lookupNetwork(session, uuid);
    const auto xml = !network.has_value() ? Result<QString>(network.error())
        : live                            ? xmlOf(network->get(), 0)
                                          : storedXml(network->get());
    if (!xml.has_value()) {
        return xml.error();
    }
    const bool isOfSubnet
        = update.section == NetworkUpdate::Section::DhcpRange || update.section == NetworkUpdate::Section::DhcpHost;
    const int parent = isOfSubnet ? subnetIndex(*xml, update.v6) : -1;
    const unsigned flags = (live ? unsigned(VIR_NETWORK_UPDATE_AFFECT_LIVE) : 0U)
        | (stored ? unsigned(VIR_NETWORK_UPDATE_AFFECT_CONFIG) : 0U);
    const QByteArray element = update.xml.toUtf8();
    return virNetworkUpdate(network->get(), commandOf(update), sectionOf(update), parent, element.constData(), flags)
            == 0
        ? Outcome{}
        : Outcome(lastError());
}

} // namespace guestdeck
