// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connection.h"

#include "models/connection/connectionlink.h"
#include "models/connection/connectionuri.h"
#include "models/connection/detailsloader.h"
#include "models/connection/domainrefresher.h"
#include "models/connection/hostobjects.h"
#include "models/connection/hostopening.h"
#include "models/connection/openingturns.h"
#include "models/connection/retrypause.h"
#include "models/connection/volumestore.h"
#include "models/core/async.h"
#include "models/core/log.h"
#include "models/doctor/hostsystem.h"
#include "models/libvirt/events.h"
#include "models/libvirt/hostcalls.h"
#include "models/stats/sampler.h"
#include "models/transport/sshmaster.h"

#include <QRandomGenerator>

#include <chrono>

namespace guestdeck
{

using namespace std::chrono_literals;

Connection::Connection(ConnectionConfig config, QObject *parent, HostServices services)
    : QObject(parent)
    , m_config(std::move(config))
    , m_services(services)
    , m_since(QDateTime::currentDateTime())
    , m_inventory(m_config.id)
    , m_executor(std::make_unique<Executor>())
    , m_unanswered(std::make_shared<std::atomic<int>>(0))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this]() { attempt(Wish::Programs); });
    connect(&m_inventory, &Inventory::domainsChanged, this, [this](const QList<QUuid> &uuids, DomainFields fields) {
        if (fields.testFlag(DomainField::State)) {
            for (const QUuid &uuid : uuids) {
                if (const Inventory::Domain *domain = m_inventory.find(uuid)) {
                    Q_EMIT domainStateChanged(uuid, domain->info.state);
                }
            }
        }
    });
}

Connection::~Connection()
{
    drop();
}

void Connection::setConfig(const ConnectionConfig &config)
{
    Q_ASSERT(config.id == m_config.id);
    if (config.uri != m_config.uri) {
        m_way = {};
        m_unanswered = std::make_shared<std::atomic<int>>(0); // that was another host
    }
    m_config = config;
    Q_EMIT configChanged();
}

QString Connection::displayName() const
{
    return m_config.name.isEmpty() ? defaultConnectionName(m_config.uri) : m_config.name;
}

bool Connection::isSimulated() const
{
    return isSimulatedUri(m_config.uri);
}

QDateTime Connection::nextAttempt() const
{
    return m_retry.isActive() ? QDateTime::currentDateTime().addMSecs(m_retry.remainingTime()) : QDateTime();
}

void Connection::setState(State state, std::optional<Error> error)
{
    if (m_state != state) {
        m_since = QDateTime::currentDateTime();
    }
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

void Connection::open(Wish wish)
{
    if (m_state == State::Connecting && m_opening && wish == Wish::Users) {
        m_opening->hurry();
    }
    if (m_state == State::Connected || m_state == State::Connecting) {
        return;
    }
    m_attempt = 0;
    m_asked = false;
    m_begunAnew = false;
    attempt(wish);
}

void Connection::retryNow()
{
    if (m_state == State::Connected) {
        return;
    }
    m_attempt = 0;
    m_asked = false;
    m_begunAnew = false;
    attempt(Wish::Users);
}

void Connection::networkChanged()
{
    if (m_state != State::Reconnecting) {
        return;
    }
    m_attempt = 0;
    if (!m_opening) {
        attempt(Wish::Programs);
        return;
    }
    // A login that began on the old network may wait for answers that cannot come; one that has just begun may not.
    // Only once, as the networks of guests come and go all the time. And where the user has answered already, another
    // one would ask again.
    if (m_phase == Phase::Login && m_attemptStarted.elapsed() > 3000 && !m_opening->hasAsked()
        && !std::exchange(m_begunAnew, true)) {
        attempt(Wish::Programs);
    }
}

/// Each attempt has an Executor of its own: calls and events of an earlier one cannot be taken for this one's.
void Connection::attempt(Wish wish)
{
    m_retry.stop();
    addSshWords();
    m_doubtful = m_doubtful || m_opening; // that one may have come to nothing because of the login
    drop();
    const quint64 generation = ++m_generation;
    m_link = std::make_shared<Link>(this);
    m_lostEarly.reset();
    m_attemptStarted.start();
    HostOpening::Plan plan{.config = m_config, .label = displayName(), .services = m_services, .way = m_way};
    plan.doubtful = m_doubtful;
    plan.automatic = wish == Wish::Programs;
    plan.unanswered = m_unanswered;
    if (m_asked) {
        // Never more than one question for each break: a login that would ask again waits for the user.
        plan.insteadOfLogin = Error{
            ErrorKind::Auth, 0, tr("The login to %1 was lost again. Connect to log in once more.").arg(displayName()),
            m_error ? m_error->detail : QString()};
    }
    plan.onClosed = [link = m_link, generation](int reason) {
        link->post([generation, reason](Connection &connection) { connection.lost(generation, reason); });
    };
    m_opening = new HostOpening(std::move(plan), this);
    m_opening->start();
    m_phase = m_opening->phase();
    connect(m_opening, &HostOpening::finished, this, &Connection::opened);
    connect(m_opening, &HostOpening::phaseChanged, this, [this]() {
        if (m_phase == Phase::Queued) {
            m_attemptStarted.start(); // it begins now
        }
        m_phase = m_opening->phase();
        Q_EMIT stateChanged();
    });
    if (m_state == State::Reconnecting) {
        Q_EMIT stateChanged();
    } else {
        setState(State::Connecting);
    }
}

/// What ssh said when its link broke comes a moment after libvirt's notice of it.
void Connection::addSshWords()
{
    if (m_error && m_error->detail.isEmpty() && m_master) {
        m_error->detail = m_master->lastWords();
    }
}

void Connection::opened(const Outcome &outcome)
{
    HostOpening *opening = std::exchange(m_opening, nullptr);
    opening->deleteLater();
    m_master = opening->master();
    m_way = opening->way();
    m_asked = m_asked || opening->hasAsked();
    m_begunAnew = false;
    if (!outcome) {
        failed(outcome.error(), opening->isLogin());
        return;
    }
    m_executor = opening->takeExecutor();
    m_turn = opening->takeTurn();
    m_attempt = 0;
    m_asked = false;
    m_doubtful = false;
    const quint64 generation = m_generation;
    loadAll();
    if (m_lostEarly) {
        lost(generation, *m_lostEarly);
    }
}

/// Whether trying again, without the user, can help.
bool Connection::canPass(const Error &error, bool atLogin) const
{
    if (error.kind == ErrorKind::Cancelled) {
        return false;
    }
    const bool loggedIn = m_master && m_master->isUp();
    if (m_asked && !loggedIn) {
        return false; // it would ask again
    }
    const bool away = error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout;
    return atLogin ? away : away || m_everConnected;
}

/// An attempt or a connection came to an end.
void Connection::failed(const Error &error, bool atLogin)
{
    qCDebug(logLibvirt, "%s: %s", qUtf8Printable(displayName()), qUtf8Printable(error.detail));
    drop();
    m_doubtful = true;
    if (!canPass(error, atLogin)) {
        // Whoever mends it may need a new login for it: group memberships are those of the login.
        m_master.reset();
        setState(State::Failed, error);
        return;
    }
    const auto pause = retryPause(m_attempt++, QRandomGenerator::global()->generateDouble());
    m_retry.start(pause);
    setState(State::Reconnecting, error);
}

void Connection::lost(quint64 generation, int reason)
{
    if (generation != m_generation) {
        return;
    }
    if (m_opening) {
        m_lostEarly = reason;
        return;
    }
    if (m_state != State::Connected) {
        return;
    }
    // virConnectCloseReason: 2 is keepalive, everything else a closed socket.
    const QString why = reason == 2 ? tr("The host has not answered for 12 seconds.")
                                    : tr("The connection to libvirt was closed by the other side.");
    m_attempt = 0;
    failed({ErrorKind::Unreachable, 0, why, m_master ? m_master->lastWords() : QString()});
}

void Connection::loadAll()
{
    const quint64 generation = m_generation;
    auto link = m_link;
    m_events = std::make_shared<EventQueue>([link, generation]() {
        link->post([generation](Connection &connection) { connection.takeEvents(generation); });
    });
    m_refresher = std::make_unique<DomainRefresher>(*this);
    m_details = std::make_unique<DetailsLoader>(*this);
    m_sampler = std::make_unique<Sampler>(*this);
    connect(m_refresher.get(), &DomainRefresher::listed, this, &Connection::listArrived);
    connect(m_refresher.get(), &DomainRefresher::migratedAway, this, &Connection::domainMigratedAway);
    connect(m_refresher.get(), &DomainRefresher::migratedHere, this, &Connection::domainMigratedHere);
    // Queued: failing deletes the refresher, which must not happen inside its own signal.
    connect(
        m_refresher.get(), &DomainRefresher::listFailed, this,
        [this, generation](const Error &error) {
            if (generation == m_generation && m_state == State::Connected) {
                failed(error);
            }
        },
        Qt::QueuedConnection);
    connect(m_refresher.get(), &DomainRefresher::detailsOutdated, m_details.get(), &DetailsLoader::outdated);
    connect(m_refresher.get(), &DomainRefresher::detailsOutdated, this, &Connection::domainOutdated);
    m_everConnected = true;
    m_loading = true;
    m_phase = Phase::List;
    m_host.isLocal = isLocalUri(m_config.uri); // needs no answer of the host's
    setState(State::Connected);
    m_sampler->setWatched(m_watchers > 0);
    // First the events, then the list: what changes in between is told, and the list is asked for only once.
    deliver(run(Lane::Details,
                [queue = m_events](Session &session, const CallContext &) {
                    return registerLifecycleEvents(session, queue);
                }),
            this, [this, generation](const Outcome &) {
                if (generation == m_generation && m_refresher) { // null: the link broke meanwhile
                    m_refresher->refreshAll();
                }
            });
}

void Connection::listArrived()
{
    if (!std::exchange(m_loading, false)) {
        return;
    }
    m_listComplete = true;
    m_turn.reset();
    m_phase = Phase::None;
    Q_EMIT stateChanged();
    Q_EMIT listCompleted();
    loadSecondary();
}

/// What the list does not need: asked for after it is on screen. One after the other, since nobody waits for it, and
/// calls that end at the same time on several threads are where the client of libvirt 9.0 may crash: its event sources
/// can outlive the call they were made for (CVE-2024-4418). Events first, or changes are missed meanwhile.
void Connection::loadSecondary()
{
    const quint64 generation = m_generation;
    deliver(
        run(Lane::Details,
            [queue = m_events](Session &session, const CallContext &) { return registerDetailEvents(session, queue); }),
        this, [this, generation](const Outcome &outcome) {
            if (!outcome.has_value()) {
                qCDebug(logLibvirt, "detail events: %s", qUtf8Printable(outcome.error().detail));
            }
            if (generation == m_generation) {
                loadHostInfo();
            }
        });
}

void Connection::loadHostInfo()
{
    const quint64 generation = m_generation;
    deliver(run(Lane::Details, [](Session &session, const CallContext &) { return readHost(session); }), this,
            [this, generation](const Result<HostInfo> &result) {
                if (generation == m_generation && result.has_value()) {
                    m_host = *result;
                    m_host.isLocal = isLocalUri(m_config.uri);
                    m_systemAsked = false; // it may have been started anew
                    Q_EMIT hostInfoChanged();
                }
            });
}

void Connection::requestHostSystem()
{
    if (m_state != State::Connected || m_host.hostName.isEmpty() || isSimulated()
        || std::exchange(m_systemAsked, true)) {
        return;
    }
    if (!m_master && !m_host.isLocal) {
        return;
    }
    const quint64 generation = m_generation;
    deliver(m_master ? readHostSystem(m_master) : readLocalSystem(m_host.hostName), this,
            [this, generation](const Result<HostSystem> &result) {
                if (generation != m_generation) {
                    return;
                }
                if (result) {
                    m_host.system = *result;
                    Q_EMIT hostInfoChanged();
                } else {
                    qCDebug(logLibvirt, "probe of the host: %s", qUtf8Printable(result.error().detail));
                }
            });
}

QFuture<Result<QString>> Connection::capabilities()
{
    return run(Lane::General, [](Session &session, const CallContext &) { return readCapabilities(session); });
}

void Connection::takeEvents(quint64 generation)
{
    if (generation == m_generation && m_refresher && m_events) {
        m_refresher->onEvents(m_events->take());
    }
}

void Connection::close()
{
    m_retry.stop();
    drop();
    ++m_generation;
    m_master.reset();
    m_way = {};
    m_everConnected = false;
    m_asked = false;
    m_begunAnew = false;
    // Who hears that the guests go must find the host disconnected, and who hears of that no guests.
    if (std::exchange(m_state, State::Disconnected) != State::Disconnected) {
        m_since = QDateTime::currentDateTime();
    }
    m_error.reset();
    m_host = {};
    m_inventory.clear();
    setState(m_state);
}

/// Lets go of the executor and all that lives with it, and ends an attempt; what is known of the guests stays.
void Connection::drop()
{
    if (m_opening) {
        // Maybe in the middle of a signal of its own.
        disconnect(m_opening, nullptr, this, nullptr);
        m_opening->cancel();
        std::exchange(m_opening, nullptr)->deleteLater();
    }
    m_turn.reset();
    m_phase = Phase::None;
    if (m_link) {
        m_link->detach();
        m_link.reset();
    }
    if (m_events) {
        m_events->detach();
        m_events.reset();
    }
    m_sampler.reset();
    m_details.reset();
    m_refresher.reset();
    m_listComplete = false;
    m_loading = false;
    if (m_executor) {
        m_executor->shutdown();
    }
}

void Connection::refresh()
{
    if (m_refresher) {
        m_refresher->refreshAll();
    }
    if (m_objects) {
        m_objects->refresh();
    }
}

HostObjects *Connection::objects()
{
    if (!m_objects) {
        m_objects = std::make_unique<HostObjects>(*this);
    }
    return m_objects.get();
}

VolumeStore *Connection::volumes()
{
    if (!m_volumes) {
        m_volumes = std::make_unique<VolumeStore>(*this);
    }
    return m_volumes.get();
}

void Connection::requestDetails(const QList<QUuid> &uuids, bool urgent)
{
    if (m_details && m_listComplete) {
        m_details->request(uuids, urgent);
    }
}

void Connection::invalidateDetails(const QUuid &uuid)
{
    if (m_details) {
        m_details->outdated(uuid);
        Q_EMIT domainOutdated(uuid);
    }
}

void Connection::refreshDomain(const QUuid &uuid)
{
    if (m_refresher) {
        m_refresher->markDirty(uuid);
    }
}

void Connection::watchStats(bool on)
{
    m_watchers += on ? 1 : -1;
    Q_ASSERT(m_watchers >= 0);
    if (m_sampler) {
        m_sampler->setWatched(m_watchers > 0);
    }
}

} // namespace guestdeck
