// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologyfeed.h"

#include "models/connection/connection.h"
#include "models/connection/hostobjects.h"
#include "models/core/async.h"

#include <algorithm>
#include <chrono>

namespace guestdeck
{

using namespace std::chrono_literals;

namespace
{

using Kind = HostObjectKind;

bool isComplete(const HostObjects &objects, Kind kind)
{
    if (objects.error(kind)) {
        return true;
    }
    return objects.isListed(kind)
        && std::ranges::all_of(objects.store(kind)->entries(),
                               [](const HostObjectStore::Entry &entry) { return entry.complete; });
}

template <class Info>
QList<Info> infosOf(const HostObjects &objects, Kind kind)
{
    QList<Info> infos;
    for (const HostObjectStore::Entry &entry : objects.store(kind)->entries()) {
        infos.append(std::get<Info>(entry.object));
    }
    return infos;
}

} // namespace

TopologyFeed::TopologyFeed(Connection *connection, QObject *parent, FactsReader reader)
    : QObject(parent)
    , m_connection(connection)
    , m_reader(reader ? std::move(reader) : [](Connection &host) { return readHostNet(host); })
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(150ms);
    QObject::connect(&m_gather, &QTimer::timeout, this, &TopologyFeed::rebuild);
    m_factsTimer.setSingleShot(true);
    m_factsTimer.setInterval(500ms); // what libvirt does to a link is done a moment after its event
    QObject::connect(&m_factsTimer, &QTimer::timeout, this, &TopologyFeed::readFacts);
    m_patience.setSingleShot(true);
    m_patience.setInterval(4s);
    QObject::connect(&m_patience, &QTimer::timeout, this, &TopologyFeed::rebuild);
    if (!connection) {
        return;
    }
    m_objects = connection->objects();
    QObject::connect(connection, &Connection::stateChanged, this, [this] {
        if (m_connection->state() == Connection::State::Connected) {
            readFactsSoon();
        }
        soon();
    });
    QObject::connect(connection, &Connection::listCompleted, this, [this] {
        if (m_watching && !m_ready) {
            m_patience.start(); // only now can anything come
        }
        readFactsSoon();
        soon();
    });
    const Inventory *inventory = connection->inventory();
    QObject::connect(inventory, &Inventory::domainsAdded, this, &TopologyFeed::soon);
    QObject::connect(inventory, &Inventory::domainsRemoved, this, &TopologyFeed::soon);
    QObject::connect(inventory, &Inventory::domainsChanged, this, [this](const QList<QUuid> &, DomainFields fields) {
        if (fields
            & (DomainFields(DomainField::State) | DomainField::Name | DomainField::Details | DomainField::Addresses)) {
            soon();
        }
    });
    follow(Kind::Networks);
    follow(Kind::Interfaces);
}

TopologyFeed::~TopologyFeed()
{
    setWatching(false);
}

void TopologyFeed::follow(HostObjectKind kind)
{
    const HostObjectStore *store = m_objects->store(kind);
    const auto links = [this] { // a network that starts makes a bridge
        readFactsSoon();
        soon();
    };
    QObject::connect(store, &HostObjectStore::added, this, links);
    QObject::connect(store, &HostObjectStore::removed, this, links);
    QObject::connect(store, &HostObjectStore::changed, this, links);
    QObject::connect(m_objects, &HostObjects::statusChanged, this, &TopologyFeed::soon);
}

void TopologyFeed::setWatching(bool on)
{
    if (on == m_watching || !m_objects) {
        return;
    }
    m_watching = on;
    m_objects->watch(Kind::Networks, on);
    m_objects->watch(Kind::Interfaces, on);
    if (on) {
        m_factsAnswered = false;
        m_patience.start();
        readFacts();
        soon();
    } else {
        m_gather.stop();
        m_factsTimer.stop();
        m_patience.stop();
    }
}

void TopologyFeed::refresh()
{
    if (m_objects && m_watching) {
        m_objects->refresh(Kind::Networks);
        m_objects->refresh(Kind::Interfaces);
        readFacts();
    }
}

bool TopologyFeed::isOnline() const
{
    return m_objects && m_objects->isOnline();
}

std::optional<Error> TopologyFeed::networksError() const
{
    return m_objects ? m_objects->error(Kind::Networks) : std::nullopt;
}

void TopologyFeed::soon()
{
    if (m_watching && !m_gather.isActive()) {
        m_gather.start();
    }
}

void TopologyFeed::readFactsSoon()
{
    if (m_watching && !m_factsTimer.isActive()) {
        m_factsTimer.start();
    }
}

void TopologyFeed::readFacts()
{
    m_factsTimer.stop();
    if (!m_connection || m_connection->state() != Connection::State::Connected) {
        return;
    }
    if (m_readingFacts) {
        m_factsAgain = true;
        return;
    }
    m_readingFacts = true;
    m_factsAgain = false;
    deliver(m_reader(*m_connection), this, [this](const Result<HostNetFacts> &facts) {
        m_readingFacts = false;
        m_factsAnswered = true;
        if (facts.has_value()) {
            m_facts = *facts;
            m_factsError.reset();
        } else {
            m_factsError = facts.error();
        }
        soon();
        if (m_factsAgain && m_watching) {
            readFactsSoon();
        }
    });
}

/// All of them are in the picture, so all of them are wanted.
void TopologyFeed::requestGuests()
{
    QList<QUuid> guests = m_connection->inventory()->domains().keys();
    std::ranges::sort(guests);
    m_connection->requestDetails(guests);
}

bool TopologyFeed::isSettled() const
{
    return m_factsAnswered && m_pending == 0 && isComplete(*m_objects, Kind::Networks)
        && (m_facts || isComplete(*m_objects, Kind::Interfaces));
}

void TopologyFeed::rebuild()
{
    if (!m_connection || !m_objects || !m_watching) {
        return;
    }
    if (!m_connection->isListComplete() && !m_ready) {
        Q_EMIT changed();
        return;
    }
    requestGuests();
    QList<TopologyGuest> guests;
    m_pending = 0;
    const auto &domains = m_connection->inventory()->domains();
    for (const Inventory::Domain &domain : domains) {
        if (domain.details) {
            guests.append({domain.info.uuid, domain.info.name, domain.info.state, domain.details->nics,
                           isActive(domain.info.state) ? domain.details->addresses : QStringList()});
        } else {
            ++m_pending;
        }
    }
    // A first picture of a part would be turned over by the rest.
    if (!m_ready && !isSettled() && m_patience.isActive()) {
        Q_EMIT changed();
        return;
    }
    m_ready = true;
    std::ranges::sort(guests, {}, &TopologyGuest::uuid);
    m_topology = hostTopology(m_facts ? &*m_facts : nullptr, infosOf<InterfaceInfo>(*m_objects, Kind::Interfaces),
                              infosOf<NetworkInfo>(*m_objects, Kind::Networks), guests);
    Q_EMIT changed();
}

} // namespace guestdeck
