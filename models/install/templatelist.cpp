// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/templatelist.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/inventory/inventory.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/poolcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/domainreader.h"

#include <QHash>
#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr qsizetype chunkSize = 20;
constexpr qsizetype longestDescription = 200;

/// Gathers the answers; deletes itself when the last one is in.
class TemplateReader : public QObject
{
public:
    explicit TemplateReader(Connection &connection)
        : QObject(&connection)
        , m_connection(connection)
    {
        m_promise.start();
    }

    QFuture<Result<QList<TemplateEntry>>> start()
    {
        const QFuture<Result<QList<TemplateEntry>>> future = m_promise.future();
        ++m_pending; // nothing may be the last before all are asked
        readGuests();
        read(listPools, [this](const QList<PoolInfo> &pools) { takePools(pools); });
        done();
        return future;
    }

private:
    using Guests = QList<std::pair<QUuid, DomainDetails>>;

    template <class Call, class Take>
    void read(Call call, Take take)
    {
        ++m_pending;
        deliver(
            m_connection.run(Lane::Details, [call](Session &session, const CallContext &) { return call(session); }),
            this, [this, take](const auto &result) {
                if (result.has_value()) {
                    take(*result);
                } else if (!m_error) {
                    m_error = result.error();
                }
                done();
            });
    }

    void readGuests()
    {
        QList<QUuid> off;
        const auto &domains = m_connection.inventory()->domains();
        for (auto it = domains.cbegin(); it != domains.cend(); ++it) {
            if (it->info.state == DomainState::ShutOff && it->info.persistent) {
                off.append(it.key());
                m_names.insert(it.key(), it->info.name);
            }
        }
        for (qsizetype i = 0; i < off.size(); i += chunkSize) {
            read(
                [chunk = off.mid(i, chunkSize)](Session &session) -> Result<Guests> {
                    Guests guests;
                    for (const QUuid &uuid : chunk) {
                        const auto xml = readDomainXml(session, uuid);
                        if (!xml.has_value() && xml.error().kind == ErrorKind::Unreachable) {
                            return xml.error();
                        }
                        auto details = readDomainDetails(xml.value_or(QString()));
                        if (details.has_value()) {
                            guests.append({uuid, *details});
                        }
                    }
                    return guests;
                },
                [this](const Guests &guests) { m_guests += guests; });
        }
    }

    void takePools(const QList<PoolInfo> &pools)
    {
        for (const PoolInfo &pool : pools) {
            if (!pool.active) {
                continue;
            }
            read(
                [name = pool.name](Session &session) -> Result<QList<VolumeInfo>> {
                    const auto names = listVolumeNames(session, name);
                    if (!names.has_value()) {
                        // Stopped meanwhile: its disks have no size then.
                        return names.error().kind == ErrorKind::Unreachable
                            ? Result<QList<VolumeInfo>>(names.error())
                            : Result<QList<VolumeInfo>>(QList<VolumeInfo>{});
                    }
                    return readVolumes(session, name, *names);
                },
                [this](const QList<VolumeInfo> &volumes) {
                    for (const VolumeInfo &volume : volumes) {
                        m_volumes.insert(volume.path, volume);
                        m_volumes.insert(volume.pool + u'/' + volume.name, volume);
                        if (!volume.backingPath.isEmpty()) {
                            ++m_children[volume.backingPath];
                        }
                    }
                });
        }
    }

    TemplateEntry entryOf(const QUuid &uuid, const DomainDetails &details) const
    {
        TemplateEntry entry;
        entry.uuid = uuid;
        entry.name = m_names.value(uuid);
        entry.description = (details.title.isEmpty() ? details.description : details.title).simplified();
        entry.description.truncate(longestDescription);
        entry.osName = details.osName;
        entry.isTemplate = details.isTemplate;
        for (const DiskInfo &disk : details.disks) {
            if (disk.device != DiskInfo::Device::Disk) {
                continue;
            }
            ++entry.disks;
            const VolumeInfo volume
                = m_volumes.value(disk.pool.isEmpty() ? disk.source : QString(disk.pool + u'/' + disk.volume));
            entry.capacity.value += volume.capacity.value;
            entry.children += m_children.value(volume.path.isEmpty() ? disk.source : volume.path);
        }
        return entry;
    }

    void done()
    {
        if (--m_pending > 0) {
            return;
        }
        QList<TemplateEntry> entries;
        for (const auto &[uuid, details] : std::as_const(m_guests)) {
            entries.append(entryOf(uuid, details));
        }
        std::sort(entries.begin(), entries.end(), [](const TemplateEntry &a, const TemplateEntry &b) {
            return a.isTemplate != b.isTemplate ? a.isTemplate : a.name.localeAwareCompare(b.name) < 0;
        });
        m_promise.addResult(m_error ? Result<QList<TemplateEntry>>(*m_error) : Result<QList<TemplateEntry>>(entries));
        m_promise.finish();
        deleteLater();
    }

    Connection &m_connection;
    QPromise<Result<QList<TemplateEntry>>> m_promise;
    int m_pending = 0;
    std::optional<Error> m_error;
    QHash<QUuid, QString> m_names;
    Guests m_guests;
    QHash<QString, VolumeInfo> m_volumes; ///< by path, and by pool/name
    QHash<QString, int> m_children; ///< by path
};

} // namespace

QFuture<Result<QList<TemplateEntry>>> loadTemplates(Connection &connection)
{
    return (new TemplateReader(connection))->start();
}

} // namespace guestdeck
