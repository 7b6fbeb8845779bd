// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connectionregistry.h"

#include "models/connection/connectionuri.h"
#include "models/settings/settings.h"

#include <algorithm>

namespace guestdeck
{

ConnectionRegistry::ConnectionRegistry(Settings *settings, QObject *parent, HostServices services)
    : QObject(parent)
    , m_settings(settings)
    , m_services(std::move(services))
{
    m_services.turns = &m_turns;
}

ConnectionRegistry::~ConnectionRegistry() = default;

void ConnectionRegistry::load()
{
    if (!m_settings) {
        return;
    }
    for (const ConnectionConfig &config : m_settings->connections()) {
        if (!find(config.id)) {
            m_connections.push_back(std::make_unique<Connection>(config, nullptr, m_services));
            Q_EMIT added(m_connections.back().get());
        }
    }
}

Connection *ConnectionRegistry::add(ConnectionConfig config, bool keep)
{
    if (config.id.isNull()) {
        config.id = {QUuid::createUuid()};
    }
    Q_ASSERT(!find(config.id));
    config.uri = withoutPassword(config.uri);
    if (!keep) {
        m_transient.insert(config.id);
    }
    m_connections.push_back(std::make_unique<Connection>(std::move(config), nullptr, m_services));
    Connection *connection = m_connections.back().get();
    if (keep) {
        save();
    }
    Q_EMIT added(connection);
    return connection;
}

void ConnectionRegistry::remove(const ConnectionId &id)
{
    const auto it = std::ranges::find(m_connections, id, [](const auto &connection) { return connection->id(); });
    if (it == m_connections.end()) {
        return;
    }
    Q_EMIT aboutToBeRemoved(it->get());
    // Views may still be inside a signal of this connection.
    Connection *connection = it->release();
    m_connections.erase(it);
    connection->close();
    connection->deleteLater();
    m_transient.remove(id);
    save();
    Q_EMIT removed(id);
}

void ConnectionRegistry::update(const ConnectionConfig &config)
{
    if (Connection *connection = find(config.id)) {
        ConnectionConfig clean = config;
        clean.uri = withoutPassword(config.uri);
        connection->setConfig(clean);
        save();
    }
}

void ConnectionRegistry::openAutomatic()
{
    // The first ones may be all there are, and the window is drawn before a hundred answers keep the machine busy.
    m_turns.setAtOnce(2);
    for (const auto &connection : m_connections) {
        if (connection->config().autoConnect) {
            connection->open(Connection::Wish::Programs);
        }
    }
}

void ConnectionRegistry::setWindowDrawn()
{
    m_turns.setAtOnce(16);
}

void ConnectionRegistry::networkChanged()
{
    for (const auto &connection : m_connections) {
        connection->networkChanged();
    }
}

Connection *ConnectionRegistry::find(const ConnectionId &id) const
{
    const auto it = std::ranges::find(m_connections, id, [](const auto &connection) { return connection->id(); });
    return it == m_connections.end() ? nullptr : it->get();
}

Connection *ConnectionRegistry::findByUri(const QString &uri) const
{
    const QString wanted = normalizedUri(uri);
    Connection *behindOthers = nullptr;
    for (const auto &connection : m_connections) {
        if (normalizedUri(connection->uri()) != wanted) {
            continue;
        }
        if (connection->config().jumpHosts.isEmpty()) {
            return connection.get();
        }
        behindOthers = behindOthers ? behindOthers : connection.get();
    }
    return behindOthers;
}

const Inventory::Domain *ConnectionRegistry::domain(const DomainId &id) const
{
    const Connection *connection = find(id.connection);
    return connection ? connection->inventory()->find(id.uuid) : nullptr;
}

void ConnectionRegistry::save() const
{
    if (!m_settings) {
        return;
    }
    QList<ConnectionConfig> configs;
    for (const auto &connection : m_connections) {
        if (!m_transient.contains(connection->id())) {
            configs.append(connection->config());
        }
    }
    m_settings->setConnections(configs);
}

} // namespace guestdeck
