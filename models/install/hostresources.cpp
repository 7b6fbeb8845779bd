// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connection.h"
#include "models/connection/connectionuri.h"
#include "models/core/async.h"
#include "models/install/install.h"
#include "models/install/localports.h"
#include "models/install/pooloffer.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/hostcalls.h"
#include "models/libvirt/installcalls.h"
#include "models/libvirt/networkcalls.h"
#include "models/libvirt/poolcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/capsreader.h"
#include "models/xml/domainreader.h"

#include <QPromise>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HostResources)
};

/// Guests or volumes read by one worker in one go: enough to pay for the hand-over, few enough to spread over the lane.
constexpr qsizetype chunkSize = 12;

QString whyEmulated(const HostInfo &host)
{
    if (host.kvmUsable) {
        return {};
    }
    return host.kvmAdvertised
        ? Tr::tr("The host offers KVM, but its processor shows no virtualization extension, so KVM would fail or hang.")
        : Tr::tr("The host has no KVM.");
}

/// Reads all parts side by side and ends with one result. Thread: GUI. Owner: the connection, and itself: deletes
/// itself when done; with the connection goes the promise, which cancels the future.
class Loader : public QObject
{
public:
    explicit Loader(Connection &connection)
        : QObject(&connection)
        , m_connection(connection)
    {
        m_promise.start();
    }

    QFuture<Result<HostResources>> start()
    {
        m_all.uri = m_connection.uri();
        m_all.host = m_connection.hostInfo();
        m_all.host.isLocal = isLocalUri(m_all.uri); // the connection may not have read its host yet
        const QFuture<Result<HostResources>> future = m_promise.future();
        if (m_all.host.cpus == 0 || m_all.host.arch.isEmpty() || m_all.host.cpuModel.isEmpty()) {
            read(
                [](Session &session) -> Result<HostInfo> {
                    auto host = readHostInfo(session);
                    const auto capabilities = readCapabilities(session);
                    if (host.has_value() && capabilities.has_value()) {
                        readHostCapabilities(*capabilities, *host);
                    }
                    return host;
                },
                [this](const HostInfo &host) {
                    const bool local = m_all.host.isLocal;
                    m_all.host = host;
                    m_all.host.isLocal = local;
                    readParts();
                });
        } else {
            readParts();
        }
        return future;
    }

private:
    /// One call on a worker; `take` gets its value. The first failure is the answer to all.
    template <class Call, class Take>
    void read(Call call, Take take)
    {
        ++m_pending;
        deliver(
            m_connection.run(Lane::Details, [call](Session &session, const CallContext &) { return call(session); }),
            this, [this, take](const auto &result) {
                --m_pending;
                if (m_finished) {
                    return;
                }
                if (!result.has_value()) {
                    finish(result.error());
                    return;
                }
                take(*result);
                if (m_pending == 0) {
                    finish();
                }
            });
    }

    void readParts()
    {
        m_all.kvmReason = whyEmulated(m_all.host);
        read(listPools, [this](const QList<PoolInfo> &pools) { takePools(pools); });
        read(listNetworks, [this](const QList<NetworkInfo> &networks) { m_all.networks = networks; });
        read(listBridges, [this](const QStringList &bridges) { m_all.bridges = bridges; });
        read(readFreeMemory, [this](KiB free) { m_all.freeMemory = free; });
        const QString virtType = m_all.host.kvmUsable ? u"kvm"_s : u"qemu"_s;
        for (const QString &machine : {u"q35"_s, u"pc"_s}) {
            read(
                [arch = m_all.host.arch, machine, virtType](Session &session) -> Result<QList<DomainCaps>> {
                    const auto caps = readDomainCapabilities(session, arch, machine, virtType);
                    // A driver or an emulator that does not know: the checks do without.
                    return caps.has_value() ? QList<DomainCaps>{*caps} : QList<DomainCaps>{};
                },
                [this](const QList<DomainCaps> &caps) { m_all.caps += caps; });
        }
        if (m_all.host.isLocal && !m_connection.isSimulated()) {
            read([](Session &) -> Result<QList<int>> { return listeningVncPorts(); },
                 [this](const QList<int> &ports) { m_all.vncPortsTaken += ports; });
        }
        readGuests();
    }

    void takePools(const QList<PoolInfo> &pools)
    {
        m_all.pools = pools;
        takeOffer();
        for (const PoolInfo &pool : pools) {
            if (!pool.active) {
                continue;
            }
            read(
                [name = pool.name](Session &session) -> Result<QStringList> {
                    // Files copied into the folder by hand are what users look for here.
                    (void)refreshPool(session, name); // refused on a read-only connection
                    const auto names = listVolumeNames(session, name);
                    const bool gone = !names.has_value() && names.error().kind != ErrorKind::Unreachable;
                    return gone ? Result<QStringList>(QStringList{}) : names;
                },
                [this, name = pool.name](const QStringList &names) {
                    for (qsizetype i = 0; i < names.size(); i += chunkSize) {
                        read([name, chunk = names.mid(i, chunkSize)](
                                 Session &session) { return readVolumes(session, name, chunk); },
                             [this](const QList<VolumeInfo> &volumes) { m_all.volumes += volumes; });
                    }
                });
        }
    }

    void takeOffer()
    {
        const auto offer = offerPool(m_all.pools, customaryImageFolder(m_all.uri, m_all.host.isLocal));
        if (!offer) {
            return;
        }
        read(hasStorageDriver, [this, offer](bool has) {
            if (has) {
                m_all.poolOffer = offer;
            }
        });
    }

    /// Names are in the inventory; ports and disks are in the definitions, some of which are there already.
    void readGuests()
    {
        QList<QUuid> unread;
        for (auto it = m_connection.inventory()->domains().cbegin(); it != m_connection.inventory()->domains().cend();
             ++it) {
            m_all.domainNames.append(it->info.name);
            if (it->details) {
                takeGuest(it->info.name, *it->details);
            } else {
                unread.append(it.key());
                m_names.insert(it.key(), it->info.name);
            }
        }
        m_all.domainNames.sort();
        using Guests = QList<std::pair<QUuid, DomainDetails>>;
        for (qsizetype i = 0; i < unread.size(); i += chunkSize) {
            read(
                [chunk = unread.mid(i, chunkSize)](Session &session) -> Result<Guests> {
                    Guests guests;
                    for (const QUuid &uuid : chunk) {
                        const auto xml = readDomainXml(session, uuid);
                        if (!xml.has_value() && xml.error().kind == ErrorKind::Unreachable) {
                            return xml.error();
                        }
                        auto details = readDomainDetails(xml.has_value() ? *xml : QString());
                        if (details.has_value()) {
                            guests.append({uuid, *details});
                        }
                    }
                    return guests;
                },
                [this](const Guests &guests) {
                    for (const auto &[uuid, details] : guests) {
                        takeGuest(m_names.value(uuid), details);
                    }
                });
        }
    }

    void takeGuest(const QString &name, const DomainDetails &details)
    {
        if (details.graphics.port > 0) {
            m_all.vncPortsTaken.append(details.graphics.port);
        }
        for (const NicInfo &nic : details.nics) {
            m_all.macs.append(nic.mac.toLower());
        }
        for (const QString &address : details.addresses) {
            m_all.addresses.insert(address, name);
        }
        for (const DiskInfo &disk : details.disks) {
            if (disk.device != DiskInfo::Device::Disk && disk.device != DiskInfo::Device::Lun) {
                continue; // a medium may serve many
            }
            for (const QString &path : QStringList{disk.source} + disk.backing) {
                if (!path.isEmpty() && !disk.shareable && !m_all.diskUsers[path].contains(name)) {
                    m_all.diskUsers[path].append(name);
                }
            }
        }
    }

    void finish()
    {
        // A disk given as pool and volume is the same as one given by its path.
        for (const VolumeInfo &volume : std::as_const(m_all.volumes)) {
            const QStringList users = m_all.diskUsers.value(volume.pool + u"/"_s + volume.name);
            if (!users.isEmpty()) {
                m_all.diskUsers[volume.path] += users;
            }
        }
        for (const NetworkInfo &network : std::as_const(m_all.networks)) {
            if (network.forwardMode != "bridge"_L1) {
                m_all.bridges.removeAll(network.bridge); // libvirt's own
            }
        }
        const auto byName = [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; };
        std::sort(m_all.volumes.begin(), m_all.volumes.end(), byName);
        std::sort(m_all.pools.begin(), m_all.pools.end(), byName);
        std::sort(m_all.networks.begin(), m_all.networks.end(), byName);
        std::sort(m_all.vncPortsTaken.begin(), m_all.vncPortsTaken.end());
        m_all.vncPortsTaken.erase(std::unique(m_all.vncPortsTaken.begin(), m_all.vncPortsTaken.end()),
                                  m_all.vncPortsTaken.end());
        finish(m_all);
    }

    void finish(const Result<HostResources> &result)
    {
        m_finished = true;
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    Connection &m_connection;
    QPromise<Result<HostResources>> m_promise;
    HostResources m_all;
    QHash<QUuid, QString> m_names;
    int m_pending = 0;
    bool m_finished = false;
};

} // namespace

QFuture<Result<HostResources>> loadHostResources(Connection &connection)
{
    auto *loader = new Loader(connection);
    return loader->start();
}

} // namespace guestdeck
