// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkfeed.h"

#include "models/connection/connectionregistry.h"
#include "models/connection/hostobjects.h"
#include "models/core/async.h"
#include "models/core/job.h"

namespace guestdeck
{

NetworkFeed::NetworkFeed(const Services &services, const ConnectionId &host, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_host(host)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &NetworkFeed::load);
    m_useSoon.setSingleShot(true);
    m_useSoon.setInterval(500); // many guests may start at a time, and each definition is a call
    connect(&m_useSoon, &QTimer::timeout, this, &NetworkFeed::loadUse);
    follow();
}

NetworkFeed::~NetworkFeed() = default;

Connection *NetworkFeed::host() const
{
    return m_services.registry->find(m_host);
}

void NetworkFeed::follow()
{
    Connection *connection = host();
    if (!connection) {
        return;
    }
    const auto networkSoon = [this] { m_soon.start(); };
    const auto useSoon = [this] { m_useSoon.start(); };
    HostObjects *objects = connection->objects();
    connect(objects, &HostObjects::told, this, [this](HostObjectKind kind) {
        if (kind == HostObjectKind::Networks) {
            m_soon.start();
            m_useSoon.start();
        }
    });
    connect(objects->store(HostObjectKind::Networks), &HostObjectStore::changed, this, networkSoon);
    connect(connection->inventory(), &Inventory::domainsAdded, this, useSoon);
    connect(connection->inventory(), &Inventory::domainsRemoved, this, useSoon);
    connect(connection->inventory(), &Inventory::domainsChanged, this,
            [this](const QList<QUuid> &, DomainFields fields) {
                if (fields & (DomainFields(DomainField::State) | DomainField::Name | DomainField::Config)) {
                    m_useSoon.start();
                }
            });
    connect(m_services.jobs, &JobQueue::jobFinished, this, [this](const Job *job) {
        if (job->hostId() == m_host) {
            m_soon.start();
            m_useSoon.start();
            if (m_leases) {
                m_leases->refresh();
            }
        }
    });
    connect(connection, &Connection::stateChanged, this, [this] { refresh(); });
    connect(m_services.registry, &ConnectionRegistry::aboutToBeRemoved, this, [this](const Connection *gone) {
        if (gone->id() == m_host) {
            delete std::exchange(m_leases, nullptr);
            setNetwork({});
        }
    });
}

void NetworkFeed::setWatching(bool on)
{
    if (on == m_watching) {
        return;
    }
    m_watching = on;
    if (m_leases) {
        m_leases->watch(on);
    }
    if (on) {
        refresh();
    }
}

void NetworkFeed::setNetwork(const QUuid &network)
{
    if (network == m_network) {
        return;
    }
    m_network = network;
    m_loaded.reset();
    m_error.reset();
    ++m_asked;
    remakeLeases();
    load();
    Q_EMIT changed();
}

void NetworkFeed::remakeLeases()
{
    delete std::exchange(m_leases, nullptr);
    Connection *connection = host();
    if (!connection || m_network.isNull()) {
        return;
    }
    m_leases = new NetworkLeases(*connection, m_network, this);
    connect(m_leases, &NetworkLeases::changed, this, &NetworkFeed::changed);
    if (m_watching) {
        m_leases->watch(true);
    }
}

void NetworkFeed::refresh()
{
    m_soon.start();
    m_useSoon.start();
    if (m_leases && m_watching) {
        m_leases->refresh();
    }
}

void NetworkFeed::load()
{
    Connection *connection = host();
    if (!connection || !m_watching || m_network.isNull() || connection->state() != Connection::State::Connected) {
        return;
    }
    const quint64 asked = ++m_asked;
    deliver(loadNetwork(*connection, m_network), this, [this, asked](const Result<LoadedNetwork> &result) {
        if (asked != m_asked) {
            return;
        }
        if (result) {
            m_loaded = *result;
            m_error.reset();
        } else {
            m_error = result.error();
            if (m_error->kind != ErrorKind::Unreachable) { // else what was seen stays
                m_loaded.reset();
            }
        }
        Q_EMIT changed();
    });
}

void NetworkFeed::loadUse()
{
    Connection *connection = host();
    if (!connection || !m_watching || connection->state() != Connection::State::Connected) {
        return;
    }
    if (m_readingUse) {
        m_useAgain = true;
        return;
    }
    m_readingUse = true;
    deliver(connection->run(Lane::Details, readNetworkUse), this, [this](const Result<NetworkUse> &result) {
        m_readingUse = false;
        if (result) {
            m_use = *result;
            m_useError.reset();
        } else {
            m_useError = result.error();
        }
        if (std::exchange(m_useAgain, false)) {
            m_useSoon.start();
        }
        Q_EMIT changed();
    });
}

} // namespace guestdeck
