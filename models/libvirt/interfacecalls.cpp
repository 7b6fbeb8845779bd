// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/interfacecalls.h"

#include "models/libvirt/awake.h"
#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/networkcalls.h"
#include "models/libvirt/parallel.h"
#include "models/libvirt/session.h"
#include "models/xml/domainreader.h"
#include "models/xml/hostobjectxml.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QSet>

#include <algorithm>
#include <mutex>
#include <thread>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::InterfaceCalls)
};

constexpr unsigned maxAddresses = 64; ///< of one card: agents say what they like

QString xmlOf(virDomainPtr domain, unsigned flags)
{
    const CString xml(virDomainGetXMLDesc(domain, flags));
    return xml ? QString::fromUtf8(xml.get()) : QString();
}

/// The agent's channel is open on both sides.
bool agentAnswers(const QString &liveXml)
{
    const qsizetype at = liveXml.indexOf("'org.qemu.guest_agent.0'"_L1);
    return at >= 0 && liveXml.mid(at, 80).contains("state='connected'"_L1);
}

bool isUseful(const QString &text)
{
    const QHostAddress address(text);
    return !address.isNull() && !address.isLoopback() && !address.isLinkLocal();
}

void addAddresses(virDomainPtr domain, unsigned source, NicAddress::Origin origin, GuestNics &guest)
{
    virDomainInterfacePtr *interfaces = nullptr;
    const int count = virDomainInterfaceAddresses(domain, &interfaces, source, 0);
    for (int i = 0; i < count; ++i) {
        const virDomainInterface &one = *interfaces[i];
        const QString mac = QString::fromUtf8(one.hwaddr ? one.hwaddr : "").toLower();
        const auto nic = std::ranges::find_if(
            guest.nics, [&](const GuestNic &known) { return known.live && !mac.isEmpty() && known.live->mac == mac; });
        for (unsigned a = 0; nic != guest.nics.end() && a < std::min(one.naddrs, maxAddresses); ++a) {
            const QString text = QString::fromUtf8(one.addrs[a].addr).left(64);
            const bool known = std::ranges::any_of(nic->addresses,
                                                   [&](const NicAddress &earlier) { return earlier.address == text; });
            if (isUseful(text) && !known) {
                nic->addresses.append({text, int(one.addrs[a].prefix), origin});
            }
        }
        virDomainInterfaceFree(interfaces[i]);
    }
    std::free(static_cast<void *>(interfaces)); // NOLINT(bugprone-multi-level-implicit-pointer-conversion)
}

/// Who has which MAC, by now and by the next start.
struct Macs {
    std::mutex mutex;
    QHash<QString, QStringList> users;

    void add(const QString &xml, const QString &name)
    {
        const auto all = readInterfaces(xml);
        if (!all.has_value()) {
            return; // a definition that is no XML has no cards
        }
        const std::scoped_lock lock(mutex);
        for (const InterfaceSpec &nic : *all) {
            QStringList &names = users[nic.mac];
            if (!names.contains(name)) {
                names.append(name);
            }
        }
    }
};

Result<QHash<QString, QStringList>> readMacs(Session &session, const QUuid &except, const CallContext &context)
{
    std::vector<DomainHandle> domains;
    if (!takeList(domains, [&](virDomainPtr **out) { return virConnectListAllDomains(session.raw(), out, 0); })) {
        return lastError();
    }
    std::erase_if(domains, [&](const DomainHandle &domain) { return domainUuid(domain.get()) == except; });
    Macs macs;
    inParallel(domains.size(), [&](size_t i) {
        if (context.stop.stop_requested()) {
            return;
        }
        virDomainPtr domain = domains[i].get();
        const QString name = domainName(domain);
        macs.add(xmlOf(domain, 0), name);
        if (virDomainIsActive(domain) == 1 && virDomainIsPersistent(domain) == 1) {
            macs.add(xmlOf(domain, VIR_DOMAIN_XML_INACTIVE), name);
        }
    });
    return context.stop.stop_requested() ? Result<QHash<QString, QStringList>>(Error{ErrorKind::Cancelled, 0, {}, {}})
                                         : Result<QHash<QString, QStringList>>(macs.users);
}

Result<QList<NicNetwork>> readNetworks(Session &session)
{
    const auto all = listNetworks(session);
    if (!all.has_value()) {
        return all.error();
    }
    QList<NicNetwork> networks;
    for (const NetworkInfo &info : *all) {
        const NetworkHandle network(virNetworkLookupByName(session.raw(), info.name.toUtf8().constData()));
        const CString xml(network ? virNetworkGetXMLDesc(network.get(), 0) : nullptr);
        networks.append({info, readNetworkPorts(xml ? QString::fromUtf8(xml.get()) : QString())});
    }
    std::ranges::sort(networks, {}, [](const NicNetwork &one) { return one.info.name; });
    return networks;
}

/// Bridges, and what macvtap can sit on; nothing where the driver has no interfaces.
void addInterfaces(Session &session, NicFacts &facts)
{
    std::vector<InterfaceHandle> interfaces;
    takeList(interfaces, [&](virInterfacePtr **out) {
        return virConnectListAllInterfaces(session.raw(), out, VIR_CONNECT_LIST_INTERFACES_ACTIVE);
    });
    std::vector<InterfaceInfo> infos(interfaces.size());
    inParallel(interfaces.size(), [&](size_t i) {
        const CString xml(virInterfaceGetXMLDesc(interfaces[i].get(), 0));
        const auto info = readInterface(xml ? QString::fromUtf8(xml.get()) : QString());
        if (info.has_value()) {
            infos[i] = *info;
        }
    });
    QSet<QString> ofNetworks;
    for (const NicNetwork &network : std::as_const(facts.networks)) {
        if (network.info.forwardMode != "bridge"_L1) {
            ofNetworks.insert(network.info.bridge);
        }
    }
    for (const InterfaceInfo &info : infos) {
        if (info.type == "bridge"_L1 && !ofNetworks.contains(info.name)) {
            facts.bridges.append(info.name);
        } else if ((info.type == "ethernet"_L1 || info.type == "bond"_L1 || info.type == "vlan"_L1)
                   && info.name != "lo"_L1 && !info.name.startsWith("vnet"_L1)) {
            facts.hostNics.append(info.name);
        }
    }
    facts.bridges.sort();
    facts.hostNics.sort();
}

QStringList readFilters(Session &session)
{
    virNWFilterPtr *filters = nullptr;
    const int count = virConnectListAllNWFilters(session.raw(), &filters, 0);
    QStringList names;
    for (int i = 0; i < count; ++i) {
        names.append(QString::fromUtf8(virNWFilterGetName(filters[i])));
        virNWFilterFree(filters[i]);
    }
    std::free(static_cast<void *>(filters)); // NOLINT(bugprone-multi-level-implicit-pointer-conversion)
    names.sort();
    return names;
}

/// Whether the running guest still has the card; an error: it cannot be told.
Result<bool> hasLiveNic(virDomainPtr domain, const InterfaceSpec &which)
{
    const CString xml(virDomainGetXMLDesc(domain, 0));
    if (!xml) {
        return lastError();
    }
    const auto all = readInterfaces(QString::fromUtf8(xml.get()));
    if (!all.has_value()) {
        return all.error();
    }
    return std::ranges::any_of(
        *all, [&](const InterfaceSpec &nic) { return nic.mac == which.mac && nic.address == which.address; });
}

Error stillPlugged(ErrorKind kind)
{
    return {kind,
            0,
            Tr::tr("The guest has not let go of the network card. It may do so later: a guest that has not started up "
                   "yet, or that does not know unplugging, keeps it until it is shut down."),
            {}};
}

} // namespace

Result<GuestNics> guestNicsOf(const QString &live, const QString &stored)
{
    GuestNics guest;
    guest.running = !live.isEmpty();
    guest.persistent = !stored.isEmpty();
    const auto details = readDomainDetails(live.isEmpty() ? stored : live);
    if (!details.has_value()) {
        return details.error();
    }
    guest.osId = details->osId;
    guest.isTemplate = details->isTemplate;
    guest.hasScreen = details->graphics.type != GraphicsInfo::Type::None;
    QList<InterfaceSpec> next;
    if (!stored.isEmpty()) {
        const auto all = readInterfaces(stored);
        if (!all.has_value()) {
            return all.error();
        }
        next = *all;
    }
    if (live.isEmpty()) {
        for (const InterfaceSpec &nic : std::as_const(next)) {
            guest.nics.append({{}, nic, {}});
        }
        return guest;
    }
    const auto now = readInterfaces(live);
    if (!now.has_value()) {
        return now.error();
    }
    for (const InterfaceSpec &nic : *now) {
        guest.nics.append({nic, {}, {}});
    }
    // The same card: the same MAC, in the same place where there are several; else, with a new MAC, the same place.
    const auto pair = [&](auto same) {
        for (GuestNic &nic : guest.nics) {
            const auto found
                = std::ranges::find_if(next, [&](const InterfaceSpec &one) { return same(*nic.live, one); });
            if (!nic.stored && found != next.end()) {
                nic.stored = *found;
                next.erase(found);
            }
        }
    };
    pair([](const InterfaceSpec &a, const InterfaceSpec &b) { return a.mac == b.mac && a.address == b.address; });
    pair([](const InterfaceSpec &a, const InterfaceSpec &b) { return a.mac == b.mac; });
    pair([](const InterfaceSpec &a, const InterfaceSpec &b) { return !a.address.isEmpty() && a.address == b.address; });
    for (const InterfaceSpec &nic : std::as_const(next)) {
        guest.nics.append({{}, nic, {}});
    }
    return guest;
}

Result<GuestNics> readGuestNics(Session &session, const QUuid &uuid)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const bool running = virDomainIsActive(domain->get()) == 1;
    const bool persistent = virDomainIsPersistent(domain->get()) != 0;
    const QString live = running ? xmlOf(domain->get(), 0) : QString();
    const QString stored = persistent ? xmlOf(domain->get(), VIR_DOMAIN_XML_INACTIVE) : QString();
    if ((running && live.isEmpty()) || (persistent && stored.isEmpty()) || (!running && !persistent)) {
        return lastError();
    }
    auto guest = guestNicsOf(live, stored);
    if (!guest.has_value()) {
        return guest.error();
    }
    guest->uuid = uuid;
    guest->name = domainName(domain->get());
    if (running) {
        addAddresses(domain->get(), VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, NicAddress::Origin::Lease, *guest);
        if (agentAnswers(live) && isAwake(domain->get())) {
            addAddresses(domain->get(), VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, NicAddress::Origin::Agent, *guest);
        }
        addAddresses(domain->get(), VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP, NicAddress::Origin::Arp, *guest);
    }
    return guest;
}

const NicNetwork *NicFacts::network(const QString &name) const
{
    const auto found = std::ranges::find_if(networks, [&](const NicNetwork &one) { return one.info.name == name; });
    return found == networks.cend() ? nullptr : &*found;
}

Result<NicFacts> readNicFacts(Session &session, const QUuid &except, const CallContext &context)
{
    NicFacts facts;
    auto networks = readNetworks(session);
    if (!networks.has_value()) {
        return networks.error();
    }
    facts.networks = std::move(*networks);
    addInterfaces(session, facts);
    facts.filters = readFilters(session);
    unsigned long version = 0;
    facts.libvirtVersion = virConnectGetLibVersion(session.raw(), &version) == 0 ? version : 0;
    auto macs = readMacs(session, except, context);
    if (!macs.has_value()) {
        return macs.error();
    }
    facts.macs = std::move(*macs);
    facts.known = true;
    return facts;
}

Result<QStringList> readMacUsers(Session &session, const QString &mac, const QUuid &except, const CallContext &context)
{
    const auto macs = readMacs(session, except, context);
    return macs.has_value() ? Result<QStringList>(macs->value(mac)) : macs.error();
}

Outcome updateLiveNic(Session &session, const QUuid &uuid, const QByteArray &element)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const bool done = virDomainUpdateDeviceFlags(domain->get(), element.constData(), VIR_DOMAIN_AFFECT_LIVE) == 0;
    return done ? Outcome{} : Outcome(lastError());
}

Outcome attachLiveNic(Session &session, const QUuid &uuid, const QByteArray &element)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const bool done = virDomainAttachDeviceFlags(domain->get(), element.constData(), VIR_DOMAIN_AFFECT_LIVE) == 0;
    return done ? Outcome{} : Outcome(lastError());
}

Outcome detachLiveNic(Session &session, const QUuid &uuid, const InterfaceSpec &which, const CallContext &context,
                      std::chrono::milliseconds patience)
{
    using namespace std::chrono_literals;
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const auto element = interfaceElement(xmlOf(domain->get(), 0).toUtf8(), which);
    if (!element.has_value()) {
        return element.error().kind == ErrorKind::NotFound ? Outcome{} : Outcome(element.error());
    }
    if (virDomainDetachDeviceFlags(domain->get(), element->constData(), VIR_DOMAIN_AFFECT_LIVE) < 0) {
        // "already in the process of unplug": asked for before, and the guest has not answered yet.
        Error error = lastError();
        if (!error.detail.contains("unplug"_L1) || error.detail.contains("rejected"_L1)) {
            return error;
        }
    }
    // libvirt waits five seconds for the guest and then says "done" whether it let go or not.
    const auto end = std::chrono::steady_clock::now() + patience;
    while (true) {
        const auto there = hasLiveNic(domain->get(), which);
        if (!there.has_value()) {
            return there.error();
        }
        if (!*there) {
            return {};
        }
        if (context.stop.stop_requested()) {
            return stillPlugged(ErrorKind::Cancelled);
        }
        if (std::chrono::steady_clock::now() >= end) {
            // Not Timeout: the outcome is known, the guest still has it.
            return stillPlugged(ErrorKind::Busy);
        }
        std::this_thread::sleep_for(300ms);
    }
}

} // namespace guestdeck
