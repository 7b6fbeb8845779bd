// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <map>
#include <optional>

namespace guestdeck
{

class Connection;
class Job;

/// The volumes of those pools of one host that somebody looks at. libvirt has no events for volumes: a pool is read
/// again when it is refreshed, started or stopped (pools do tell that), and after our own jobs. What was seen stays
/// while the host is away. Thread: GUI. Owner: Connection (Connection::volumes()).
class VolumeStore : public QObject
{
    Q_OBJECT
public:
    explicit VolumeStore(Connection &connection);
    ~VolumeStore() override;

    /// Counted for each pool: each true must be followed by one false. Read at each first true.
    void watch(const QString &pool, bool on);
    /// By name (locale aware).
    QList<VolumeInfo> volumes(const QString &pool) const;
    const VolumeInfo *find(const VolumeRef &volume) const; ///< null: not known; until the next volumesChanged()
    /// They have arrived since it was last watched (and the host connected).
    bool isListed(const QString &pool) const;
    bool isListing(const QString &pool) const;
    /// Why the last list failed. Busy: the pool is not active.
    std::optional<Error> error(const QString &pool) const;

    /// Reads the pool and its volumes again, if it is watched; when it is not, at the next watch. After a change of our
    /// own.
    void reread(const QString &pool);
    /// The pool looks into its folder first (F5): files that came there by another way. Its event brings the rest.
    void refresh(const QString &pool);
    /// reread() of these pools when the job has ended, however it did.
    static void rereadAfter(Job &job, Connection &connection, const QStringList &pools);

Q_SIGNALS:
    /// volumes() of that pool are different now.
    void volumesChanged(const QString &pool);
    /// isListed(), isListing() or error() may be different now.
    void statusChanged(const QString &pool);
    /// A job of ours has changed something in that pool, watched or not: a StorageMap is out of date.
    void touched(const QString &pool);

private:
    struct State {
        int watchers = 0;
        bool outdated = true;
        bool listing = false;
        bool listed = false;
        std::optional<Error> error;
        QList<VolumeInfo> volumes;
    };
    void hostChanged();
    void outdated(const QString &pool);
    void work(const QString &pool);
    void lookAtNames();
    void listed(const QString &pool, const Result<QList<VolumeInfo>> &result);

    Connection &m_connection;
    std::map<QString, State> m_pools;
    int m_watched = 0; ///< pools with watchers: the host's pools are watched meanwhile, for their events
    QTimer m_looks;
    quint64 m_generation = 0;
    bool m_online = false;
};

} // namespace guestdeck
