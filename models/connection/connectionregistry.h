// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connection.h"
#include "models/connection/openingturns.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace guestdeck
{

class Settings;

/// The hosts the program knows, in the user's order; kept in the settings. Thread: GUI. Owner: Application.
class ConnectionRegistry : public QObject
{
    Q_OBJECT
public:
    /// With settings == nullptr nothing is kept (tests). Its hosts take turns at opening.
    explicit ConnectionRegistry(Settings *settings, QObject *parent = nullptr, HostServices services = {});
    ~ConnectionRegistry() override;

    void load();
    /// `keep` false: for this run only (--connect). Makes an id when the config has none. Does not open it.
    Connection *add(ConnectionConfig config, bool keep = true);
    void remove(const ConnectionId &id);
    void update(const ConnectionConfig &config);
    /// Connects the hosts that the user wants connected at the start: a few until setWindowDrawn().
    void openAutomatic();
    void setWindowDrawn();
    void networkChanged(); ///< as NetworkWatch::changed()
    Connection *find(const ConnectionId &id) const;
    /// A URI says nothing of jump hosts: the first host with this one that is given none, else the first with any.
    Connection *findByUri(const QString &uri) const;
    const std::vector<std::unique_ptr<Connection>> &connections() const { return m_connections; }
    const HostServices &services() const { return m_services; }
    const OpeningTurns &turns() const { return m_turns; }
    /// The guest, if its host is known and it is listed.
    const Inventory::Domain *domain(const DomainId &id) const;

Q_SIGNALS:
    void added(guestdeck::Connection *connection);
    void aboutToBeRemoved(guestdeck::Connection *connection);
    void removed(const guestdeck::ConnectionId &id);

private:
    void save() const;

    Settings *m_settings;
    OpeningTurns m_turns; ///< outlives the connections
    HostServices m_services;
    std::vector<std::unique_ptr<Connection>> m_connections;
    QSet<ConnectionId> m_transient;
};

} // namespace guestdeck
