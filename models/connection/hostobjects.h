// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostobjectstore.h"
#include "models/libvirt/hostobjectevents.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>
#include <set>

namespace guestdeck
{

class Connection;

/// Storage pools, networks, interfaces and node devices of one host. A kind is read while somebody watches it, kept
/// fresh by events where the driver has them, and kept (out of date, perhaps) when nobody watches any more: then no
/// call is made. What was seen stays while the host is away. Thread: GUI. Owner: Connection.
class HostObjects : public QObject
{
    Q_OBJECT
public:
    explicit HostObjects(Connection &connection);
    ~HostObjects() override;

    HostObjectStore *store(HostObjectKind kind) { return &state(kind).store; }
    const HostObjectStore *store(HostObjectKind kind) const { return &state(kind).store; }

    /// Counted: each true must be followed by one false. What no events tell of is read anew at each first true.
    void watch(HostObjectKind kind, bool on);
    /// These are in view: their definitions are read before the others'.
    void prefer(HostObjectKind kind, const QStringList &names);
    /// Reads everything afresh that is watched, and the rest when it is (F5).
    void refresh();
    /// Only this kind: after a failure, by the user's wish.
    void refresh(HostObjectKind kind);
    /// Reads this one's definition again, now or when its kind is watched: for what no event tells (the room left in a
    /// pool after a change of our own).
    void reread(HostObjectKind kind, const QString &name);

    /// Connected, and the guests are listed; else what is known may be old.
    bool isOnline() const { return m_online; }
    /// The list has arrived since the host was connected.
    bool isListed(HostObjectKind kind) const { return state(kind).listed; }
    bool isListing(HostObjectKind kind) const { return state(kind).listing; }
    /// Why the last list failed; Unsupported: the connection has none of that kind.
    const std::optional<Error> &error(HostObjectKind kind) const { return state(kind).error; }
    /// The definition of one of them as the host has it now. Unreachable when not connected.
    QFuture<Result<QString>> definition(HostObjectKind kind, const QString &name);
    /// How many requests have gone to the host.
    quint64 requests() const { return m_requests; }

Q_SIGNALS:
    /// isListed(), isListing() or error() may be different now.
    void statusChanged(guestdeck::HostObjectKind kind);
    /// The host said that something has happened to this one, whether or not it looks different afterwards.
    void told(guestdeck::HostObjectKind kind, const QString &name);

private:
    struct Listing;
    struct State {
        explicit State(HostObjectKind kind)
            : store(kind)
        {
        }
        HostObjectStore store;
        int watchers = 0;
        bool outdated = true; ///< the list is to be read
        bool listing = false;
        bool listed = false;
        bool asked = false; ///< for events, since connected
        bool followed = false; ///< events come
        std::optional<Error> error;
        std::set<QString> stale; ///< definitions to read
        QSet<QString> inFlight;
        QStringList preferred;
    };
    State &state(HostObjectKind kind) { return *m_states[size_t(kind)]; }
    const State &state(HostObjectKind kind) const { return *m_states[size_t(kind)]; }

    void hostChanged();
    void comeOnline();
    void goOffline();
    void work(HostObjectKind kind);
    void list(HostObjectKind kind);
    void listed(HostObjectKind kind, const Listing &listing);
    void pump(HostObjectKind kind);
    void read(HostObjectKind kind, const QString &name);
    void takeEvents();

    Connection &m_connection;
    std::array<std::unique_ptr<State>, hostObjectKinds> m_states;
    std::shared_ptr<HostObjectEvents> m_events;
    QTimer m_settle; ///< a burst of events is read once
    quint64 m_generation = 0; ///< answers of an earlier connection are dropped
    quint64 m_requests = 0;
    bool m_online = false;
};

} // namespace guestdeck
