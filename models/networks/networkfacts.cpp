// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cloudinit/iprange.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/hostnet/hostnetfacts.h"
#include "models/libvirt/netdevices.h"
#include "models/libvirt/networkuse.h"
#include "models/libvirt/networkverbs.h"
#include "models/networks/speccheck.h"
#include "models/xml/networkspecxml.h"
#include "models/xml/networkxml.h"

#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <memory>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// What libvirt tells, and which bridges are networks' own.
struct ByLibvirt {
    NetworkFacts facts;
    QStringList ownBridges;
};

void addNetworks(const QList<NetworkState> &states, ByLibvirt &known)
{
    for (const NetworkState &state : states) {
        // As it is stored, but with the bridge that it has got where the definition leaves that open.
        auto spec = readNetworkSpec(state.xml);
        const auto live = readNetwork(state.active ? state.liveXml : state.xml);
        if (!spec.has_value()) {
            known.facts.otherNetworks.append(state.name);
            continue;
        }
        spec->autostart = state.autostart;
        if (live.has_value() && spec->bridge.isEmpty()) {
            spec->bridge = live->bridge;
        }
        if (spec->kind != NetworkSpec::Kind::Bridge && !spec->bridge.isEmpty()) {
            known.ownBridges.append(spec->bridge);
        }
        if (state.active) {
            known.facts.active.insert(spec->uuid);
        }
        known.facts.networks.append(*spec);
    }
}

void addSubnet(const QString &address, int prefix, const QString &device, NetworkFacts &facts)
{
    const auto parsed = IpAddress::parse(address);
    const TakenSubnet taken{address, prefix, device};
    if (parsed && !parsed->isSpecial() && !facts.hostSubnets.contains(taken)) {
        facts.hostSubnets.append(taken);
    }
}

void addInterfaces(const QList<InterfaceInfo> &interfaces, ByLibvirt &known)
{
    for (const InterfaceInfo &info : interfaces) {
        known.facts.interfaces.append(info.name);
        if (known.ownBridges.contains(info.name)) {
            continue;
        }
        if (info.type == "bridge"_L1) {
            known.facts.bridges.append(info.name);
        } else if (info.name != "lo"_L1) {
            known.facts.devices.append({info.name, false, false, {}, int(info.mtu)});
        }
        for (const QString &address : info.addresses) {
            addSubnet(address.section(u'/', 0, 0), address.section(u'/', 1).toInt(), info.name, known.facts);
        }
    }
    for (const InterfaceInfo &master : interfaces) {
        for (NetworkDevice &device : known.facts.devices) {
            device.master = master.ports.contains(device.name) ? master.name : device.master;
        }
    }
}

void addDevices(const QList<DeviceInfo> &devices, NetworkFacts &facts)
{
    for (const DeviceInfo &info : devices) {
        auto known = std::ranges::find(facts.devices, info.interface, &NetworkDevice::name);
        const auto parent
            = std::ranges::find_if(devices, [&](const DeviceInfo &other) { return other.name == info.parent; });
        const bool functions = info.virtualFunctions > 0 || (parent != devices.end() && parent->virtualFunctions > 0);
        if (known != facts.devices.end()) {
            known->wireless = known->wireless || info.wireless;
            known->virtualFunctions = known->virtualFunctions || functions;
        }
    }
}

Result<ByLibvirt> readByLibvirt(Session &session, const CallContext &context)
{
    const auto states = readNetworkStates(session);
    if (!states.has_value()) {
        return states.error();
    }
    ByLibvirt known;
    addNetworks(*states, known);
    addInterfaces(readInterfaces(session), known);
    addDevices(readNetDevices(session), known.facts);
    const auto use = readNetworkUse(session, context);
    known.facts.guestMacs = use.has_value() ? use->macs : QHash<QString, QString>{};
    return known;
}

bool carriesNetworks(HostLink::Kind kind)
{
    return kind == HostLink::Kind::Physical || kind == HostLink::Kind::Wireless || kind == HostLink::Kind::Bond
        || kind == HostLink::Kind::Vlan || kind == HostLink::Kind::Veth;
}

/// What the host's own system says is nearer to the truth than libvirt's interface driver.
void addHost(const HostNetFacts &host, ByLibvirt &known)
{
    NetworkFacts &facts = known.facts;
    const QList<NetworkDevice> byLibvirt = std::exchange(facts.devices, {});
    facts.bridges.clear();
    facts.hostSubnets.clear();
    facts.interfaces.clear();
    facts.routesKnown = true;
    facts.hasOpenVSwitch = host.tools.contains(u"ovs-vsctl"_s);
    for (const HostLink &link : host.links) {
        facts.interfaces.append(link.name);
        if (known.ownBridges.contains(link.name) || link.libvirtOwned) {
            continue;
        }
        if (link.kind == HostLink::Kind::Bridge) {
            facts.bridges.append(link.name);
        } else if (carriesNetworks(link.kind)) {
            const auto same = std::ranges::find(byLibvirt, link.name, &NetworkDevice::name);
            facts.devices.append({link.name, link.kind == HostLink::Kind::Wireless,
                                  same != byLibvirt.end() && same->virtualFunctions, link.master, link.mtu});
        }
        for (const HostAddress &address : link.addresses) {
            addSubnet(address.address, address.prefix, link.name, facts);
        }
    }
    for (const HostRoute &route : host.routes) {
        const HostLink *link = host.link(route.device);
        const bool isOwn = known.ownBridges.contains(route.device) || (link && link->libvirtOwned);
        const QString prefix = route.destination.section(u'/', 1);
        if (!isOwn && route.destination != "default"_L1) {
            addSubnet(route.destination.section(u'/', 0, 0), prefix.isEmpty() ? (route.v6 ? 128 : 32) : prefix.toInt(),
                      route.device, facts);
        }
    }
}

/// Two answers that come in any order, made into one.
struct Gathering {
    QPromise<Result<NetworkFacts>> promise;
    std::optional<Result<ByLibvirt>> byLibvirt;
    std::optional<Result<HostNetFacts>> host;

    void take()
    {
        if (!byLibvirt || !host || promise.future().isFinished()) {
            return;
        }
        Result<NetworkFacts> facts
            = byLibvirt->has_value() ? Result<NetworkFacts>(NetworkFacts{}) : Result<NetworkFacts>(byLibvirt->error());
        if (facts.has_value()) {
            if (host->has_value()) {
                addHost(**host, **byLibvirt);
            }
            facts = std::move((*byLibvirt)->facts);
            facts->bridges.sort();
        }
        promise.addResult(std::move(facts));
        promise.finish();
    }
};

} // namespace

QFuture<Result<NetworkFacts>> loadNetworkFacts(Connection &connection, const CallContext &context)
{
    const auto gathering = std::make_shared<Gathering>();
    gathering->promise.start();
    deliver(connection.run(Lane::General, readByLibvirt, context), &connection,
            [gathering](const Result<ByLibvirt> &known) {
                gathering->byLibvirt = known;
                gathering->take();
            });
    deliver(readHostNet(connection, context), &connection, [gathering](const Result<HostNetFacts> &host) {
        gathering->host = host;
        gathering->take();
    });
    return gathering->promise.future();
}

} // namespace guestdeck
