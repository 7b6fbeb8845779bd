// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/inventory/domaininfo.h"
#include "models/stats/history.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace guestdeck
{

/// All that is known of the guests of one connection. Fed by Connection alone, from libvirt's answers and events; told
/// in batches, so that item models insert, remove and change rows and never reset. Thread: GUI. Owner: Connection.
class Inventory : public QObject
{
    Q_OBJECT
public:
    struct Domain {
        DomainInfo info;
        std::shared_ptr<const DomainDetails> details; ///< null until asked for and loaded
        std::shared_ptr<const StatsHistory> stats; ///< null unless it runs and has been sampled
    };

    explicit Inventory(ConnectionId connection, QObject *parent = nullptr);

    ConnectionId connection() const { return m_connection; }
    const Domain *find(const QUuid &uuid) const;
    const Domain *findByName(const QString &name) const;
    const QHash<QUuid, Domain> &domains() const { return m_domains; }
    qsizetype size() const { return m_domains.size(); }
    int activeCount() const { return m_active; }

    /// Replaces all: computes what was added, removed and changed.
    void applyAll(const std::vector<DomainInfo> &now);
    /// Adds or changes one.
    void apply(const DomainInfo &info);
    /// The same for several at once: one signal.
    void apply(const std::vector<DomainInfo> &infos);
    void remove(const QUuid &uuid);
    void setDetails(const QUuid &uuid, std::shared_ptr<const DomainDetails> details);
    void setStats(const QHash<QUuid, std::shared_ptr<const StatsHistory>> &stats);
    void clear();

Q_SIGNALS:
    void domainsAdded(const QList<QUuid> &uuids); ///< after they are in
    void domainsAboutToBeRemoved(const QList<QUuid> &uuids); ///< while they are still in
    void domainsRemoved(const QList<QUuid> &uuids);
    void domainsChanged(const QList<QUuid> &uuids, guestdeck::DomainFields fields);

private:
    DomainFields merge(Domain &domain, const DomainInfo &info);
    void removeAll(const QList<QUuid> &uuids);

    ConnectionId m_connection;
    QHash<QUuid, Domain> m_domains;
    int m_active = 0;
};

} // namespace guestdeck
