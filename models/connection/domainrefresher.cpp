// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/domainrefresher.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/domaincalls.h"

#include <chrono>

namespace guestdeck
{

using namespace std::chrono_literals;

namespace
{

/// Above this many guests one whole list costs less than a lookup for each.
constexpr int wholeListAbove = 32;

} // namespace

/// The four bulk answers that make one list; requested side by side, applied together.
struct DomainRefresher::Listing {
    quint64 serial = 0; ///< events after this one are newer than the list
    int missing = 4;
    std::vector<DomainInfo> domains;
    QSet<QUuid> autostart;
    QSet<QUuid> managedSave;
    QSet<QUuid> transient;
    std::optional<Error> error;
};

DomainRefresher::DomainRefresher(Connection &connection)
    : m_connection(connection)
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(30ms);
    connect(&m_coalesce, &QTimer::timeout, this, &DomainRefresher::flush);
}

void DomainRefresher::onEvents(const std::vector<DomainEvent> &events)
{
    for (const DomainEvent &event : events) {
        if (event.migrated && event.kind == DomainEvent::Kind::Stopped) {
            Q_EMIT migratedAway(event.uuid);
        }
        if (applyEvent(event)) {
            m_eventSerial[event.uuid] = ++m_serial;
            markDirty(event.uuid);
        } else {
            m_eventSerial[event.uuid] = ++m_serial;
            m_dirty.remove(event.uuid);
        }
        if (event.migrated && event.kind == DomainEvent::Kind::Resumed) {
            Q_EMIT migratedHere(event.uuid);
        }
    }
}

/// Returns false when the guest is gone for good and nothing is left to read.
bool DomainRefresher::applyEvent(const DomainEvent &event)
{
    Inventory *inventory = m_connection.inventory();
    const Inventory::Domain *known = inventory->find(event.uuid);
    DomainInfo info = known ? known->info : DomainInfo{};
    info.uuid = event.uuid;
    info.name = event.name;
    bool outdated = true;
    switch (event.kind) {
    case DomainEvent::Kind::Defined:
        info.persistent = true;
        if (!known) {
            info.state = DomainState::ShutOff;
        }
        break;
    case DomainEvent::Kind::Undefined:
        if (!known || !isActive(info.state)) {
            inventory->remove(event.uuid);
            return false;
        }
        info.persistent = false;
        break;
    case DomainEvent::Kind::Started:
        info.state = DomainState::Running;
        info.managedSave = false;
        if (!known) {
            info.persistent = false; // a defined one would have been announced by its definition
        }
        break;
    case DomainEvent::Kind::Resumed:
        info.state = DomainState::Running;
        outdated = false;
        break;
    case DomainEvent::Kind::Suspended:
        info.state = DomainState::Paused;
        outdated = false;
        break;
    case DomainEvent::Kind::ShuttingDown:
        info.state = DomainState::ShuttingDown;
        outdated = false;
        break;
    case DomainEvent::Kind::PmSuspended:
        info.state = DomainState::Suspended;
        outdated = false;
        break;
    case DomainEvent::Kind::Crashed:
        info.state = DomainState::Crashed;
        outdated = false;
        break;
    case DomainEvent::Kind::Stopped:
        if (known && !info.persistent) {
            inventory->remove(event.uuid);
            return false;
        }
        info.managedSave = event.saved;
        info.state = event.saved ? DomainState::Saved : DomainState::ShutOff;
        break;
    case DomainEvent::Kind::DevicesChanged:
    case DomainEvent::Kind::MetadataChanged:
    case DomainEvent::Kind::AgentChanged:
        Q_EMIT detailsOutdated(event.uuid);
        return known != nullptr;
    }
    inventory->apply(info);
    if (outdated) {
        Q_EMIT detailsOutdated(event.uuid);
    }
    return true;
}

void DomainRefresher::markDirty(const QUuid &uuid)
{
    m_dirty.insert(uuid);
    if (!m_coalesce.isActive()) {
        m_coalesce.start();
    }
}

void DomainRefresher::flush()
{
    if (m_dirty.size() > wholeListAbove) {
        m_dirty.clear();
        refreshAll();
        return;
    }
    const QSet<QUuid> dirty = std::exchange(m_dirty, {});
    for (const QUuid &uuid : dirty) {
        readOne(uuid);
    }
}

void DomainRefresher::readOne(const QUuid &uuid)
{
    if (m_reading.contains(uuid)) {
        markDirty(uuid); // again once the answer on its way is in
        return;
    }
    m_reading.insert(uuid);
    const quint64 serial = m_serial;
    deliver(m_connection.run(Lane::Details,
                             [uuid](Session &session, const CallContext &) { return readDomain(session, uuid); }),
            this, [this, uuid, serial](const Result<DomainInfo> &result) {
                m_reading.remove(uuid);
                if (m_eventSerial.value(uuid) > serial) {
                    return; // older than an event that came meanwhile, for which another reading is due
                }
                if (result.has_value()) {
                    m_connection.inventory()->apply(*result);
                } else if (result.error().kind == ErrorKind::NotFound) {
                    m_connection.inventory()->remove(uuid);
                }
            });
}

void DomainRefresher::refreshAll()
{
    if (m_listing) {
        m_listAgain = true;
        return;
    }
    m_listing = std::make_shared<Listing>();
    m_listing->serial = m_serial;
    const auto received = [this, listing = m_listing](const auto &result, auto &target) {
        if (result.has_value()) {
            target = *result;
        } else {
            listing->error = result.error();
        }
        --listing->missing;
        tryApplyList();
    };
    deliver(
        m_connection.run(Lane::Details, [](Session &session, const CallContext &) { return readAllDomains(session); }),
        this, [received, listing = m_listing](const auto &result) { received(result, listing->domains); });
    const std::pair<DomainFilter, QSet<QUuid> Listing::*> filters[]{
        {DomainFilter::Autostart, &Listing::autostart},
        {DomainFilter::ManagedSave, &Listing::managedSave},
        {DomainFilter::Transient, &Listing::transient},
    };
    for (const auto &[filter, member] : filters) {
        deliver(m_connection.run(
                    Lane::Details,
                    [filter = filter](Session &session, const CallContext &) { return listDomains(session, filter); }),
                this, [received, listing = m_listing, member = member](const auto &result) {
                    received(result, (*listing).*member);
                });
    }
}

void DomainRefresher::tryApplyList()
{
    if (m_listing->missing > 0) {
        return;
    }
    const std::shared_ptr<Listing> listing = std::exchange(m_listing, {});
    if (listing->error) {
        Q_EMIT listFailed(*listing->error);
        return;
    }
    const Inventory *inventory = m_connection.inventory();
    std::vector<DomainInfo> infos;
    QSet<QUuid> present;
    infos.reserve(listing->domains.size());
    for (DomainInfo &info : listing->domains) {
        present.insert(info.uuid);
        info.autostart = listing->autostart.contains(info.uuid);
        info.managedSave = listing->managedSave.contains(info.uuid);
        info.persistent = !listing->transient.contains(info.uuid);
        if (info.managedSave && info.state == DomainState::ShutOff) {
            info.state = DomainState::Saved;
        }
        // What an event has said since is newer; a reading of that guest is due anyway.
        if (m_eventSerial.value(info.uuid) <= listing->serial) {
            infos.push_back(info);
        } else if (const Inventory::Domain *known = inventory->find(info.uuid)) {
            infos.push_back(known->info);
        }
    }
    for (auto it = m_eventSerial.cbegin(); it != m_eventSerial.cend(); ++it) {
        const Inventory::Domain *known = inventory->find(it.key());
        if (it.value() > listing->serial && known && !present.contains(it.key())) {
            infos.push_back(known->info); // defined after the list was made
        }
    }
    m_connection.inventory()->applyAll(infos);
    Q_EMIT listed();
    if (std::exchange(m_listAgain, false)) {
        refreshAll();
    }
}

} // namespace guestdeck
