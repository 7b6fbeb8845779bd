// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/detailsloader.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/domaincalls.h"
#include "models/xml/domainreader.h"

#include <algorithm>
#include <chrono>

namespace guestdeck
{

using namespace std::chrono_literals;

namespace
{

/// As many as the lane has threads: more would only queue there, where a scrolled view could not overtake them.
constexpr qsizetype maxInFlight = 32;
/// No event tells of a new DHCP lease. A guest that has just started is asked a few times, further and further apart,
/// and then left alone, so that an idle window makes no calls.
constexpr int maxAddressTries = 6;
constexpr auto firstAddressTry = 4s;

QStringList addressesOf(Session &session, const QUuid &uuid, const DomainDetails &details)
{
    const bool leases = std::ranges::any_of(details.nics, [](const NicInfo &nic) {
        return nic.type == QLatin1StringView("network") || nic.type == QLatin1StringView("bridge");
    });
    if (!leases && !details.hasAgent) {
        return {};
    }
    const auto addresses = readAddresses(session, uuid, details.hasAgent);
    return addresses.has_value() ? *addresses : QStringList{};
}

Result<DomainDetails> readDetails(Session &session, const QUuid &uuid, bool running)
{
    const auto xml = readDomainXml(session, uuid);
    if (!xml.has_value()) {
        return xml.error();
    }
    auto details = readDomainDetails(*xml);
    if (details.has_value() && running) {
        details->addresses = addressesOf(session, uuid, *details);
    }
    return details;
}

} // namespace

DetailsLoader::DetailsLoader(Connection &connection)
    : m_connection(connection)
{
    m_addressTimer.setSingleShot(true);
    connect(&m_addressTimer, &QTimer::timeout, this, &DetailsLoader::retryAddresses);
}

void DetailsLoader::request(const QList<QUuid> &uuids, bool urgent)
{
    if (urgent) {
        m_opened = QSet<QUuid>(uuids.cbegin(), uuids.cend());
    } else {
        m_inView = QSet<QUuid>(uuids.cbegin(), uuids.cend());
        // What has scrolled away need not be read any more.
        std::erase_if(m_queue, [this](const QUuid &uuid) { return !isLookedAt(uuid); });
        m_queued = QSet<QUuid>(m_queue.cbegin(), m_queue.cend());
    }
    for (const QUuid &uuid : uuids) {
        enqueue(uuid, urgent);
    }
    pump();
}

void DetailsLoader::enqueue(const QUuid &uuid, bool urgent)
{
    if (m_fresh.contains(uuid) || m_inFlight.contains(uuid) || m_queued.contains(uuid)
        || !m_connection.inventory()->find(uuid)) {
        return;
    }
    m_queued.insert(uuid);
    if (urgent) {
        m_queue.push_front(uuid);
    } else {
        m_queue.push_back(uuid);
    }
}

void DetailsLoader::outdated(const QUuid &uuid)
{
    m_fresh.remove(uuid);
    m_addressTries.remove(uuid);
    if (m_inFlight.contains(uuid)) {
        m_again.insert(uuid);
    } else if (isLookedAt(uuid)) {
        enqueue(uuid, true);
        pump();
    }
}

void DetailsLoader::pump()
{
    while (!m_queue.empty() && m_inFlight.size() < maxInFlight) {
        const QUuid uuid = m_queue.front();
        m_queue.pop_front();
        m_queued.remove(uuid);
        load(uuid);
    }
}

void DetailsLoader::load(const QUuid &uuid)
{
    const Inventory::Domain *domain = m_connection.inventory()->find(uuid);
    if (!domain) {
        return;
    }
    m_inFlight.insert(uuid);
    const bool running = isActive(domain->info.state);
    deliver(m_connection.run(
                Lane::Details,
                [uuid, running](Session &session, const CallContext &) { return readDetails(session, uuid, running); }),
            this, [this, uuid](const Result<DomainDetails> &result) {
                m_inFlight.remove(uuid);
                if (result.has_value()) {
                    loaded(uuid, std::make_shared<const DomainDetails>(*result));
                }
                if (m_again.remove(uuid)) {
                    outdated(uuid);
                }
                pump();
            });
}

void DetailsLoader::loaded(const QUuid &uuid, std::shared_ptr<const DomainDetails> details)
{
    m_fresh.insert(uuid);
    const Inventory::Domain *domain = m_connection.inventory()->find(uuid);
    const bool waits = domain && isActive(domain->info.state) && details->addresses.isEmpty()
        && !details->nics.isEmpty() && m_addressTries.value(uuid) < maxAddressTries;
    if (waits) {
        m_addressTries.insert(uuid, m_addressTries.value(uuid) + 1);
        if (!m_addressTimer.isActive()) {
            m_addressTimer.start(firstAddressTry * (1 << std::min(m_addressTries.value(uuid) - 1, 5)));
        }
    } else {
        m_addressTries.remove(uuid);
    }
    m_connection.inventory()->setDetails(uuid, std::move(details));
}

void DetailsLoader::retryAddresses()
{
    const QList<QUuid> waiting = m_addressTries.keys();
    for (const QUuid &uuid : waiting) {
        const Inventory::Domain *domain = m_connection.inventory()->find(uuid);
        if (!domain || !domain->details || !isLookedAt(uuid)) {
            m_addressTries.remove(uuid);
            continue;
        }
        deliver(m_connection.run(Lane::Details,
                                 [uuid, known = domain->details](Session &session, const CallContext &) {
                                     return Result<QStringList>(addressesOf(session, uuid, *known));
                                 }),
                this, [this, uuid, known = domain->details](const Result<QStringList> &result) {
                    const Inventory::Domain *now = m_connection.inventory()->find(uuid);
                    if (!now || now->details != known || !result.has_value()) {
                        return; // read anew meanwhile
                    }
                    auto details = std::make_shared<DomainDetails>(*known);
                    details->addresses = *result;
                    loaded(uuid, std::move(details));
                });
    }
}

} // namespace guestdeck
