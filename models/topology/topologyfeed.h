// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostobjects.h"
#include "models/topology/topology.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace guestdeck
{

class Connection;
class HostObjects;

/// The picture of a host, kept fresh while somebody watches: by events where libvirt has them, and what it does not
/// tell of (the kernel's links) is read when the watching begins, when something changed that may have changed them,
/// and on request. Changes are gathered: a burst of events is one picture. Nothing is asked while nobody watches.
/// Thread: GUI.
class TopologyFeed : public QObject
{
    Q_OBJECT
public:
    using FactsReader = std::function<QFuture<Result<HostNetFacts>>(Connection &connection)>;

    /// An empty reader: readHostNet().
    TopologyFeed(Connection *connection, QObject *parent, FactsReader reader = {});
    ~TopologyFeed() override;

    void setWatching(bool on);
    /// Reads everything afresh.
    void refresh();

    /// The last one; empty before the first.
    const Topology &topology() const { return m_topology; }
    /// The first picture is made: networks, links and the guests' definitions were there, or took too long.
    bool isReady() const { return m_ready; }
    /// Guests that are not in the picture yet, as their definition has not come.
    int pendingGuests() const { return m_pending; }
    bool isOnline() const;
    /// The picture has the kernel's own facts, not what libvirt's driver tells.
    bool hasFacts() const { return m_facts.has_value(); }
    /// Why not, or why they are not of now.
    const std::optional<Error> &factsError() const { return m_factsError; }
    /// Why the networks could not be read.
    std::optional<Error> networksError() const;

Q_SIGNALS:
    void changed(); ///< the picture, or what is said of it

private:
    void follow(HostObjectKind kind);
    void soon();
    void rebuild();
    bool isSettled() const;
    void requestGuests();
    void readFactsSoon();
    void readFacts();

    QPointer<Connection> m_connection;
    QPointer<HostObjects> m_objects;
    FactsReader m_reader;
    Topology m_topology;
    std::optional<HostNetFacts> m_facts;
    std::optional<Error> m_factsError;
    QTimer m_gather;
    QTimer m_factsTimer;
    QTimer m_patience; ///< for the first picture
    int m_pending = 0;
    bool m_ready = false;
    bool m_watching = false;
    bool m_readingFacts = false;
    bool m_factsAgain = false;
    bool m_factsAnswered = false; ///< since the watching began
};

} // namespace guestdeck
