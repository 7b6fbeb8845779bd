// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventory.h"

#include <map>

namespace guestdeck
{

namespace
{

DomainFields difference(const DomainInfo &a, const DomainInfo &b)
{
    DomainFields fields;
    fields.setFlag(DomainField::State, a.state != b.state);
    fields.setFlag(DomainField::Name, a.name != b.name);
    fields.setFlag(DomainField::Config,
                   a.persistent != b.persistent || a.autostart != b.autostart || a.managedSave != b.managedSave
                       || a.vcpus != b.vcpus || a.maxVcpus != b.maxVcpus || a.memory != b.memory
                       || a.maxMemory != b.maxMemory);
    return fields;
}

} // namespace

Inventory::Inventory(ConnectionId connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
}

const Inventory::Domain *Inventory::find(const QUuid &uuid) const
{
    const auto it = m_domains.constFind(uuid);
    return it == m_domains.cend() ? nullptr : &*it;
}

const Inventory::Domain *Inventory::findByName(const QString &name) const
{
    for (const Domain &domain : m_domains) {
        if (domain.info.name == name) {
            return &domain;
        }
    }
    return nullptr;
}

DomainFields Inventory::merge(Domain &domain, const DomainInfo &info)
{
    const DomainFields fields = difference(domain.info, info);
    m_active += int(isActive(info.state)) - int(isActive(domain.info.state));
    if (!isActive(info.state)) {
        domain.stats.reset(); // an old load would look like a live one
    }
    domain.info = info;
    return fields;
}

void Inventory::applyAll(const std::vector<DomainInfo> &now)
{
    QSet<QUuid> present;
    present.reserve(qsizetype(now.size()));
    for (const DomainInfo &info : now) {
        present.insert(info.uuid);
    }
    QList<QUuid> gone;
    for (auto it = m_domains.cbegin(); it != m_domains.cend(); ++it) {
        if (!present.contains(it.key())) {
            gone.append(it.key());
        }
    }
    removeAll(gone);
    apply(now);
}

void Inventory::apply(const DomainInfo &info)
{
    apply(std::vector{info});
}

void Inventory::apply(const std::vector<DomainInfo> &infos)
{
    QList<QUuid> added;
    // Few combinations occur; one signal for each.
    std::map<DomainFields::Int, QList<QUuid>> changed;
    for (const DomainInfo &info : infos) {
        const auto it = m_domains.find(info.uuid);
        if (it == m_domains.end()) {
            m_domains.insert(info.uuid, {info, {}, {}});
            m_active += int(isActive(info.state));
            added.append(info.uuid);
        } else if (const DomainFields fields = merge(*it, info)) {
            changed[fields.toInt()].append(info.uuid);
        }
    }
    if (!added.isEmpty()) {
        Q_EMIT domainsAdded(added);
    }
    for (const auto &[fields, uuids] : changed) {
        Q_EMIT domainsChanged(uuids, DomainFields::fromInt(fields));
    }
}

void Inventory::remove(const QUuid &uuid)
{
    if (m_domains.contains(uuid)) {
        removeAll({uuid});
    }
}

void Inventory::removeAll(const QList<QUuid> &uuids)
{
    if (uuids.isEmpty()) {
        return;
    }
    Q_EMIT domainsAboutToBeRemoved(uuids);
    for (const QUuid &uuid : uuids) {
        m_active -= int(isActive(m_domains.take(uuid).info.state));
    }
    Q_EMIT domainsRemoved(uuids);
}

void Inventory::setDetails(const QUuid &uuid, std::shared_ptr<const DomainDetails> details)
{
    const auto it = m_domains.find(uuid);
    if (it == m_domains.end()) {
        return;
    }
    const bool same = it->details && details && *it->details == *details;
    it->details = std::move(details);
    if (!same) {
        Q_EMIT domainsChanged({uuid}, DomainField::Details | DomainField::Addresses);
    }
}

void Inventory::setStats(const QHash<QUuid, std::shared_ptr<const StatsHistory>> &stats)
{
    QList<QUuid> changed;
    for (auto it = stats.cbegin(); it != stats.cend(); ++it) {
        const auto domain = m_domains.find(it.key());
        if (domain != m_domains.end() && isActive(domain->info.state)) {
            domain->stats = it.value();
            changed.append(it.key());
        }
    }
    if (!changed.isEmpty()) {
        Q_EMIT domainsChanged(changed, DomainField::Stats);
    }
}

void Inventory::clear()
{
    removeAll(m_domains.keys());
}

} // namespace guestdeck
