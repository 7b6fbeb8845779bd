// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cloudinit/iprange.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/install/batch.h"
#include "models/install/install.h"
#include "models/install/planfacts.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/reservationcalls.h"
#include "models/xml/domainreader.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

/// What is read of the template alone.
struct TemplateFacts {
    DomainInfo info;
    DomainDetails details;
    NetworkAddresses addresses; ///< of the network that its first card is in
};

Result<TemplateFacts> readTemplate(Session &session, const QUuid &uuid)
{
    TemplateFacts facts;
    const auto info = readDomain(session, uuid);
    if (!info.has_value()) {
        return explained(Result<TemplateFacts>(info.error()),
                         info.error().kind == ErrorKind::NotFound ? Tr::tr("The template is gone.") : QString());
    }
    facts.info = *info;
    const auto xml = readDomainXml(session, uuid, false, true);
    const auto details = xml.has_value() ? readDomainDetails(*xml) : Result<DomainDetails>(xml.error());
    if (!details.has_value()) {
        return details.error();
    }
    facts.details = *details;
    if (!details->nics.isEmpty() && details->nics.first().type == "network"_L1) {
        // A network that is gone is told by the plan's checks.
        const auto addresses = readNetworkAddresses(session, details->nics.first().source);
        if (addresses.has_value()) {
            facts.addresses = *addresses;
        } else if (addresses.error().kind == ErrorKind::Unreachable) {
            return addresses.error();
        }
    }
    return facts;
}

QString canonical(const QString &address)
{
    const auto parsed = IpAddress::parse(address);
    return parsed ? parsed->toString() : QString();
}

void addAddress(BatchFacts &facts, const QString &address, const QString &owner)
{
    const QString text = canonical(address);
    if (!text.isEmpty() && !facts.addresses.contains(text)) {
        facts.addresses.insert(text, owner);
    }
}

void takeAddresses(BatchFacts &facts, const HostResources &host, const NetworkAddresses &network)
{
    for (const NetworkInfo &one : host.networks) {
        for (const IpSubnet &subnet : one.subnets) {
            addAddress(facts, subnet.address, Tr::tr("the virtual network %1 itself has it").arg(one.name));
        }
    }
    for (const DhcpReservation &one : network.reservations) {
        addAddress(facts, one.address, Tr::tr("it is reserved for %1").arg(one.name.isEmpty() ? one.mac : one.name));
        if (!one.mac.isEmpty()) {
            facts.macs.append(one.mac);
        }
    }
    for (auto it = host.addresses.cbegin(); it != host.addresses.cend(); ++it) {
        addAddress(facts, it.key(), Tr::tr("the machine %1 has it").arg(it.value()));
    }
    for (const DhcpReservation &one : network.leases) {
        addAddress(facts, one.address, Tr::tr("it is given out to %1").arg(one.name.isEmpty() ? one.mac : one.name));
    }
}

const VolumeInfo *volumeAt(const HostResources &host, const QString &path)
{
    const auto it = std::ranges::find(host.volumes, path, &VolumeInfo::path);
    return it == host.volumes.cend() ? nullptr : &*it;
}

/// Where an active pool lists all there is, a file that it does not list is not there.
bool isKnownMissing(const HostResources &host, const QString &path)
{
    const QString folder = path.section(u'/', 0, -2);
    return !volumeAt(host, path) && std::ranges::any_of(host.pools, [&](const PoolInfo &pool) {
        return pool.active && hasFileVolumes(pool) && pool.path == folder;
    });
}

QString firstMissing(const HostResources &host, QString path)
{
    // A chain longer than this goes in a circle.
    for (int level = 0; level < 64 && path.startsWith(u'/'); ++level) {
        if (isKnownMissing(host, path)) {
            return path;
        }
        const VolumeInfo *volume = volumeAt(host, path);
        path = volume ? volume->backingPath : QString();
    }
    return {};
}

void takeDisks(BatchFacts &facts, const HostResources &host, const DomainDetails &details)
{
    for (const DiskInfo &disk : details.disks) {
        // One that machines share is shared by the new ones, too.
        if (disk.device != DiskInfo::Device::Disk || disk.shareable) {
            continue;
        }
        TemplateDisk one;
        one.target = disk.target;
        one.path = disk.isFile ? disk.source : QString();
        const auto volume = std::ranges::find_if(host.volumes, [&](const VolumeInfo &known) {
            return disk.pool.isEmpty() ? known.path == one.path : known.pool == disk.pool && known.name == disk.volume;
        });
        if (volume != host.volumes.cend()) {
            one.volume = *volume;
            one.path = volume->path;
        }
        one.format = !disk.format.isEmpty() ? disk.format : one.volume.format;
        one.missing = firstMissing(host, one.path);
        facts.disks.append(one);
    }
}

BatchFacts combine(const QUuid &uuid, const TemplateFacts &own, const HostResources &host)
{
    BatchFacts facts;
    facts.templateId = uuid;
    facts.templateName = own.info.name;
    facts.isTemplate = own.details.isTemplate;
    facts.templateActive = isActive(own.info.state);
    facts.vcpus = own.info.vcpus;
    facts.memory = own.info.maxMemory;
    if (!own.details.nics.isEmpty()) {
        facts.nicType = own.details.nics.first().type;
        facts.nicSource = own.details.nics.first().source;
    }
    facts.pools = host.pools;
    for (const VolumeInfo &volume : host.volumes) {
        facts.volumes[volume.pool].append(volume.name);
    }
    facts.networks = host.networks;
    facts.domainNames = host.domainNames;
    facts.macs = host.macs;
    facts.vncPorts = host.vncPortsTaken;
    facts.host = host.host;
    facts.freeMemory = host.freeMemory;
    takeDisks(facts, host, own.details);
    takeAddresses(facts, host, own.addresses);
    return facts;
}

/// Reads the template, then the host. Thread: GUI. Owner: the connection, and itself.
class Loader : public QObject
{
public:
    Loader(Connection &connection, const QUuid &uuid)
        : QObject(&connection)
        , m_connection(connection)
        , m_uuid(uuid)
    {
        m_promise.start();
    }

    QFuture<Result<BatchFacts>> start()
    {
        const auto future = m_promise.future();
        deliver(m_connection.run(
                    Lane::General,
                    [uuid = m_uuid](Session &session, const CallContext &) { return readTemplate(session, uuid); }),
                this, [this](const Result<TemplateFacts> &own) {
                    if (own.has_value()) {
                        readHost(*own);
                    } else {
                        finish(own.error());
                    }
                });
        return future;
    }

private:
    void readHost(const TemplateFacts &own)
    {
        deliver(loadHostResources(m_connection), this, [this, own](const Result<HostResources> &host) {
            finish(host.has_value() ? Result<BatchFacts>(combine(m_uuid, own, *host)) : host.error());
        });
    }

    void finish(const Result<BatchFacts> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    Connection &m_connection;
    const QUuid m_uuid;
    QPromise<Result<BatchFacts>> m_promise;
};

} // namespace

QFuture<Result<BatchFacts>> loadBatchFacts(Connection &connection, const QUuid &templateId)
{
    auto *loader = new Loader(connection, templateId);
    return loader->start();
}

} // namespace guestdeck
