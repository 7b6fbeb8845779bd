// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/inventory/hostinfo.h"
#include "models/inventory/inventory.h"
#include "models/libvirt/executor.h"
#include "models/transport/rideuri.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace guestdeck
{

class AuthBroker;
class DetailsLoader;
class DomainRefresher;
class EventQueue;
class HostObjects;
class HostOpening;
class OpeningTurn;
class OpeningTurns;
class Sampler;
class SshMaster;
class SshMasters;
class VolumeStore;
struct SshHost;

/// A host as the user configured it.
struct ConnectionConfig {
    ConnectionId id;
    QString uri;
    QString name; ///< display name; empty: made from the URI
    bool autoConnect = true;
    bool readOnly = false;
    QString group = {}; ///< heading in the sidebar; empty: none
    QString jumpHosts = {}; ///< ssh only, as `ssh -J` takes them; empty: as ~/.ssh/config says

    bool operator==(const ConnectionConfig &) const = default;
};

/// What connections share. May be null: then nothing is asked, and libvirt starts an ssh of its own.
struct HostServices {
    SshMasters *masters = nullptr;
    AuthBroker *auth = nullptr;
    std::function<std::shared_ptr<SshMaster>(const SshHost &)> otherMasters = {}; ///< in place of `masters` (tests)
    OpeningTurns *turns = nullptr; ///< the registry's; null: as many open at once as there are

    bool canLogIn() const { return masters || otherMasters; }
    std::shared_ptr<SshMaster> acquire(const SshHost &host) const;
};

/// One host: its state machine, its inventory and the only way to make calls on it. Thread: GUI.
/// Owner: ConnectionRegistry.
class Connection : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Disconnected, ///< by the user, or never opened
        Connecting,
        Connected,
        Reconnecting, ///< the link broke, or the first attempt failed for a reason that may pass; tries again by itself
        Failed, ///< cannot work without the user doing something
    };
    Q_ENUM(State)

    /// What an attempt is busy with; told by stateChanged().
    enum class Phase {
        None,
        Queued, ///< waits until other hosts are through
        Login, ///< ssh logs in
        Asking, ///< the user is being asked
        Libvirt, ///< logged in, or no login needed: libvirt opens
        List, ///< connected; the first list is on its way
    };
    Q_ENUM(Phase)

    explicit Connection(ConnectionConfig config, QObject *parent = nullptr, HostServices services = {});
    ~Connection() override;

    ConnectionId id() const { return m_config.id; }
    const ConnectionConfig &config() const { return m_config; }
    void setConfig(const ConnectionConfig &config); ///< same id; a new URI takes effect at the next open()
    QString displayName() const;
    QString uri() const { return m_config.uri; }
    bool isSimulated() const; ///< libvirt's test driver
    State state() const { return m_state; }
    Phase phase() const { return m_phase; }
    const HostServices &services() const { return m_services; }
    /// The login this host rides on, while it is connected or comes back by itself (then it may be down); else null,
    /// and always where ssh is not the way.
    std::shared_ptr<SshMaster> sshMaster() const { return m_master; }
    const std::optional<Error> &lastError() const { return m_error; }
    const QDateTime &stateSince() const { return m_since; }
    QDateTime nextAttempt() const; ///< while Reconnecting
    bool isListComplete() const { return m_listComplete; } ///< the first full list has arrived since connecting
    const HostInfo &hostInfo() const { return m_host; } ///< empty until connected

    /// What the user wishes for goes before what the program does by itself; both wait while too many hosts open.
    enum class Wish { Users, Programs };
    void open(Wish wish = Wish::Users);
    void close();
    /// By the user's wish; an attempt that is under way begins anew.
    void retryNow();
    /// Links, addresses or routes of this machine changed: what waits to come back tries now.
    void networkChanged();
    /// Lists everything afresh (F5). What is on screen stays until the answer changes it.
    void refresh();

    /// The one asynchronous verb: fn(Session &, const CallContext &) -> Result<T> runs on a worker of that lane; take
    /// the result with deliver(future, context, slot). When not connected the result is ErrorKind::Unreachable.
    template <class Fn>
    auto run(Lane lane, Fn fn, CallContext context = {})
    {
        return executor().run(lane, std::move(fn), std::move(context));
    }

    /// Another libvirt connection to the same daemon, over the same login: for a transfer, which would hold up other
    /// long work here. Asks the user nothing. Errors: Unreachable (not connected), Unsupported (there is no second
    /// one), Auth (libvirt wants a password again), and those of the host when it takes no more.
    QFuture<Result<std::shared_ptr<Executor>>> openBeside();

    Inventory *inventory() { return &m_inventory; }
    const Inventory *inventory() const { return &m_inventory; }

    /// Pools, networks, interfaces and node devices; made when first asked for, and read only while watched.
    HostObjects *objects();
    /// Volumes of the pools that somebody looks at; the same.
    VolumeStore *volumes();

    /// Asks for the definition (and addresses) of these guests if not loaded or out of date; `urgent` first. They
    /// arrive as domainsChanged(Details). Cheap to call again with the same ones.
    void requestDetails(const QList<QUuid> &uuids, bool urgent = false);
    /// Details that a view must not show stale (a guest's own page, after an action).
    void invalidateDetails(const QUuid &uuid);
    /// Reads this guest again (after an action that gives no event, such as autostart).
    void refreshDomain(const QUuid &uuid);
    /// Reads what libvirt does not tell (HostInfo::system) over the ssh login or on this machine, once for each time it
    /// is connected; arrives as hostInfoChanged(). Cheap to call again. Asks nothing; where there is no shell, nothing.
    void requestHostSystem();
    /// The host's capabilities, as libvirt tells them: XML of up to some hundred kilobytes, not kept here.
    QFuture<Result<QString>> capabilities();
    /// Sampling runs only while somebody watches. Counted: each true must be followed by one false.
    void watchStats(bool on);

Q_SIGNALS:
    void stateChanged();
    void configChanged();
    void hostInfoChanged();
    void listCompleted();
    /// A guest started, stopped, rebooted …: what consoles wait for. Emitted after the inventory knows.
    void domainStateChanged(const QUuid &uuid, guestdeck::DomainState state);
    /// The guest's definition or addresses may be different now: by an event, or by one of our own tasks.
    void domainOutdated(const QUuid &uuid);
    /// A live migration ended: the guest left this host (told before the inventory changes) or runs on here (after).
    void domainMigratedAway(const QUuid &uuid);
    void domainMigratedHere(const QUuid &uuid);

private:
    class Link;
    Executor &executor() { return *m_executor; }
    void setState(State state, std::optional<Error> error = {});
    void attempt(Wish wish);
    void addSshWords();
    void opened(const Outcome &outcome);
    void failed(const Error &error, bool atLogin = false);
    bool canPass(const Error &error, bool atLogin) const;
    void lost(quint64 generation, int reason);
    void loadAll();
    void listArrived();
    void loadSecondary();
    void loadHostInfo();
    void takeEvents(quint64 generation);
    void drop();

    ConnectionConfig m_config;
    HostServices m_services;
    std::shared_ptr<SshMaster> m_master;
    State m_state = State::Disconnected;
    Phase m_phase = Phase::None;
    std::optional<Error> m_error;
    QDateTime m_since;
    HostInfo m_host;
    Inventory m_inventory;
    std::unique_ptr<Executor> m_executor;
    HostOpening *m_opening = nullptr; ///< the attempt under way; a child
    std::unique_ptr<OpeningTurn> m_turn; ///< until the first list is here
    std::shared_ptr<std::atomic<int>> m_unanswered; ///< as HostOpening::Plan says
    RemoteWay m_way; ///< the way to the daemon that worked last time
    std::optional<int> m_lostEarly; ///< the link broke before the attempt was known to have succeeded
    QElapsedTimer m_attemptStarted;
    std::shared_ptr<Link> m_link;
    std::shared_ptr<EventQueue> m_events;
    std::unique_ptr<DomainRefresher> m_refresher;
    std::unique_ptr<DetailsLoader> m_details;
    std::unique_ptr<Sampler> m_sampler;
    std::unique_ptr<HostObjects> m_objects; ///< outlives the links: what was seen stays
    std::unique_ptr<VolumeStore> m_volumes; ///< the same; follows m_objects, so it ends before them
    QTimer m_retry;
    int m_attempt = 0;
    int m_watchers = 0;
    bool m_everConnected = false;
    bool m_asked = false; ///< since it was last connected, or the user wished for it
    bool m_doubtful = false; ///< the login may be dead, though ssh has not noticed
    bool m_begunAnew = false; ///< the attempt under way, for a change of the network
    bool m_listComplete = false;
    bool m_systemAsked = false; ///< requestHostSystem() since the host's facts were read
    bool m_loading = false; ///< connected, the first list is on its way
    quint64 m_generation = 0; ///< of the executor; results and events of an older one are dropped
};

} // namespace guestdeck
