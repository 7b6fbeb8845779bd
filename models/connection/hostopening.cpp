// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/hostopening.h"

#include "models/core/async.h"
#include "models/core/log.h"
#include "models/credentials/authbroker.h"
#include "models/transport/remoteuri.h"
#include "models/transport/sshmaster.h"

#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// fn() on a thread of its own: a login may take minutes, and must hold up no other host's.
template <class Fn>
auto inBackground(Fn fn)
{
    using R = std::invoke_result_t<Fn>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    const QFuture<R> future = promise->future();
    Executor::inBackground([promise, fn = std::move(fn)]() mutable {
        promise->addResult(fn());
        promise->finish();
    });
    return future;
}

/// A host whose daemon takes connections and says nothing.
constexpr int mostUnanswered = 3;

/// Counts as long as it lives, which may be longer than whoever asked.
std::shared_ptr<void> countIn(const std::shared_ptr<std::atomic<int>> &counter)
{
    if (!counter) {
        return {};
    }
    ++*counter;
    return {nullptr, [counter](void *) { --*counter; }};
}

/// The same name behind another jump host is another host, which must not get this one's secrets.
QString realmOf(const ConnectionConfig &config)
{
    const QString uri = config.uri.section(u'?', 0, 0);
    return config.jumpHosts.isEmpty() ? uri : QString(uri + u" via "_s + config.jumpHosts);
}

} // namespace

std::shared_ptr<SshMaster> HostServices::acquire(const SshHost &host) const
{
    return otherMasters ? otherMasters(host) : masters->acquire(host);
}

HostOpening::HostOpening(Plan plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_way(m_plan.way)
    , m_turn(std::make_unique<OpeningTurn>(m_plan.services.turns))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(m_plan.limit);
    connect(&m_limit, &QTimer::timeout, this, &HostOpening::tooLong);
}

HostOpening::~HostOpening()
{
    cancel();
}

void HostOpening::cancel()
{
    m_finished = true;
    blockSignals(true);
    m_limit.stop();
    m_stop.request_stop();
    m_executor.reset();
    m_turn.reset();
}

Connection::Phase HostOpening::phase() const
{
    if (m_turn && m_turn->isWaiting()) {
        return Connection::Phase::Queued;
    }
    return m_questions.isEmpty() ? m_phase : Connection::Phase::Asking;
}

void HostOpening::hurry()
{
    m_plan.automatic = false;
    if (m_turn) {
        m_turn->hurry();
    }
}

void HostOpening::inTurn(OpeningTurn::Place place, std::function<void()> go)
{
    if (m_turn) {
        m_turn->take(place, std::move(go));
        if (m_turn && m_turn->isWaiting()) {
            Q_EMIT phaseChanged();
        }
    }
}

bool HostOpening::isStuck() const
{
    return m_plan.unanswered && *m_plan.unanswered >= mostUnanswered;
}

Error HostOpening::stuckError() const
{
    return {
        ErrorKind::Timeout,
        0,
        tr("Libvirt on %1 has not answered several times. It is not tried again before it answers.").arg(m_plan.label),
        {}};
}

void HostOpening::start()
{
    using Place = OpeningTurn::Place;
    const Place place = m_plan.automatic ? Place::InOrder : Place::First;
    const Result<RemoteUri> uri = RemoteUri::parse(m_plan.config.uri);
    if (uri && uri->usesSsh() && m_plan.services.canLogIn()) {
        const Result<SshHost> host = sshHost(*uri, m_plan.config.jumpHosts);
        if (!host) {
            finish(host.error());
            return;
        }
        inTurn(place, [this, host = *host]() { login(host); });
        return;
    }
    if (!uri && RemoteUri::asksForSsh(m_plan.config.uri)) {
        // Libvirt would start an ssh of its own with a name that was refused here, and let that ask behind our back.
        finish(uri.error());
        return;
    }
    if (isStuck()) {
        finish(stuckError());
        return;
    }
    // What is no such URI is libvirt's to judge: it knows more forms than we do.
    m_login = m_plan.label;
    inTurn(place, [this]() {
        watchQuestions();
        openLibvirt(m_plan.config.uri);
    });
}

void HostOpening::setPhase(Connection::Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged();
}

// ---- Questions ----

void HostOpening::watchQuestions()
{
    AuthBroker *broker = m_plan.services.auth;
    if (!broker) {
        return;
    }
    connect(broker, &AuthBroker::asked, this, &HostOpening::onAsked);
    connect(broker, &AuthBroker::withdrawn, this, &HostOpening::onWithdrawn);
    // Of another connection that is logging in to the same host: its login is ours, too.
    for (const quint64 id : broker->openQuestions()) {
        onAsked(id);
    }
}

void HostOpening::onAsked(quint64 id)
{
    const std::optional<AuthQuestion> question = m_plan.services.auth->question(id);
    if (m_finished || !question || question->host != m_login) {
        return;
    }
    m_questions.insert(id);
    m_asked = true;
    m_limit.stop();
    if (m_turn && !m_turn->isWaiting()) {
        m_turn->giveUp();
    }
    Q_EMIT phaseChanged();
}

void HostOpening::onWithdrawn(quint64 id)
{
    if (m_questions.remove(id) && m_questions.isEmpty() && !m_finished) {
        if (m_limited) {
            m_limit.start();
        }
        Q_EMIT phaseChanged();
    }
}

// ---- Login ----

void HostOpening::login(const SshHost &host)
{
    m_login = host.label();
    m_master = m_plan.services.acquire(host);
    watchQuestions();
    CallContext context;
    context.stop = m_stop.get_token();
    const std::optional<Error> stuck = isStuck() ? std::optional(stuckError()) : std::nullopt;
    auto work = [master = m_master, context, stuck, doubtful = m_plan.doubtful, automatic = m_plan.automatic,
                 instead = m_plan.insteadOfLogin]() -> Outcome {
        if (doubtful) {
            (void)master->verify(context);
        }
        if (instead && !master->isUp()) {
            return *instead;
        }
        // Another host on the same login came first in this break.
        if (automatic && !master->isUp() && master->wasJustCancelled()) {
            return Error{ErrorKind::Cancelled, 0, {}, {}};
        }
        if (stuck && instead) {
            return *stuck; // a new login would ask again
        }
        if (stuck) {
            master->end();
        }
        return master->login(context);
    };
    deliver(inBackground(std::move(work)), this, [this](const Outcome &outcome) { onLogin(outcome); });
    setPhase(Connection::Phase::Login);
}

void HostOpening::onLogin(const Outcome &outcome)
{
    if (m_finished) {
        return;
    }
    if (!outcome) {
        finish(loginError(outcome.error()));
        return;
    }
    // Who has come as far as this goes before those that have not begun.
    inTurn(OpeningTurn::Place::First, [this]() { ride(); });
}

Error HostOpening::loginError(Error error) const
{
    const bool byUser = m_asked || (m_plan.automatic && m_master->wasJustCancelled());
    if (error.kind == ErrorKind::Cancelled && m_plan.services.auth && !byUser) {
        // Nobody here said so: another connection's attempt at the same login was given up.
        error.kind = ErrorKind::Unreachable;
        error.message = tr("The login to %1 was interrupted.").arg(m_plan.label);
    } else if (error.kind == ErrorKind::Cancelled) {
        error.message = tr("The login to %1 was cancelled.").arg(m_plan.label);
    } else if (!m_questions.isEmpty() && error.kind != ErrorKind::Auth) {
        // The host does not wait for ever (sshd's LoginGraceTime).
        error.message = tr("Nobody answered the question in time, and %1 ended the login.").arg(m_plan.label);
    }
    return error;
}

// ---- Libvirt ----

void HostOpening::ride()
{
    if (m_way.kind != RemoteWay::Kind::Forward) {
        openLibvirt(rideUri(m_plan.config.uri, m_master->libvirtCommand(), m_way.socket));
        return;
    }
    setPhase(Connection::Phase::Libvirt);
    deliver(inBackground([master = m_master, path = m_way.socket]() { return master->forwardSocket(path); }), this,
            [this](const Result<QString> &socket) {
                openLibvirt(socket ? socketUri(m_plan.config.uri, *socket) : Result<QString>(socket.error()));
            });
}

void HostOpening::openLibvirt(const Result<QString> &uri)
{
    if (m_finished) {
        return;
    }
    if (!uri) {
        finish(uri.error());
        return;
    }
    m_executor = std::make_unique<Executor>();
    const int thisTry = ++m_try;
    Executor::OpenRequest request;
    request.uri = *uri;
    request.readOnly = m_plan.config.readOnly;
    request.elsewhere = m_master != nullptr;
    request.onClosed = m_plan.onClosed;
    request.whileOpening = countIn(m_plan.unanswered);
    if (m_plan.services.auth) {
        request.auth = m_plan.services.auth->begin(m_login, realmOf(m_plan.config));
    }
    deliver(m_executor->open(std::move(request)), this, [this, thisTry](const Outcome &outcome) {
        if (thisTry == m_try && !m_finished) {
            onOpened(outcome);
        }
    });
    m_limited = true;
    if (m_questions.isEmpty()) {
        m_limit.start();
    }
    setPhase(Connection::Phase::Libvirt);
}

void HostOpening::onOpened(const Outcome &outcome)
{
    m_limited = false;
    m_limit.stop();
    if (outcome) {
        finish(outcome);
        return;
    }
    const bool mayHelp = m_master && m_master->isUp() && !m_otherWayTried;
    if (mayHelp && m_way.kind != RemoteWay::Kind::Helper) {
        // What worked last time does not any more: the host was changed. From the beginning.
        m_way = {};
        ride();
        return;
    }
    if (mayHelp && rideFault(outcome.error().detail) != RideFault::None) {
        findSocket(outcome.error());
        return;
    }
    finish(libvirtError(outcome.error()));
}

/// Libvirt's own way found no program or no socket at its end: looks which socket there is.
void HostOpening::findSocket(const Error &failure)
{
    m_otherWayTried = true;
    const Result<QStringList> command = findSocketCommand(m_plan.config.uri, m_plan.config.readOnly);
    if (!command) {
        finish(libvirtError(failure));
        return;
    }
    CallContext context;
    context.stop = m_stop.get_token();
    deliver(inBackground([master = m_master, command = *command, context]() { return master->run(command, context); }),
            this, [this, failure](const Result<SshAnswer> &answer) {
                useSocket(failure, rideFault(failure.detail), answer ? readFoundSocket(answer->out) : FoundSocket{});
            });
}

void HostOpening::useSocket(const Error &failure, RideFault fault, const FoundSocket &found)
{
    if (m_finished) {
        return;
    }
    qCDebug(logLibvirt).noquote() << "daemon's socket on the host:" << found.path << found.allowed;
    if (found.path.isEmpty()) {
        finish(libvirtError(failure));
        return;
    }
    if (!found.allowed) {
        finish(libvirtError({ErrorKind::Auth, 0, {}, found.path + u": Permission denied\n"_s + failure.detail}));
        return;
    }
    const bool ownSession = m_plan.config.uri.contains("/session"_L1);
    if (fault == RideFault::NoSocket && found.modular && !ownSession) {
        m_way = {RemoteWay::Kind::Netcat, found.path};
    } else {
        m_way = {RemoteWay::Kind::Forward, found.path};
    }
    ride();
}

Error HostOpening::libvirtError(Error error) const
{
    if (error.kind == ErrorKind::Cancelled) {
        error.message = tr("The login to %1 was cancelled.").arg(m_plan.label);
    } else if (m_master && error.kind == ErrorKind::Auth && error.message.isEmpty()) {
        error.message = tr("The login to %1 succeeded, but this user may not use libvirt there.").arg(m_plan.label);
    }
    return error;
}

/// Its thread comes back by itself one day, and finds that nobody wants its connection any more.
void HostOpening::tooLong()
{
    finish(Error{ErrorKind::Timeout, 0, tr("Libvirt on %1 did not answer within 30 seconds.").arg(m_plan.label), {}});
}

void HostOpening::finish(const Outcome &outcome)
{
    if (std::exchange(m_finished, true)) {
        return;
    }
    m_limit.stop();
    if (!outcome) {
        m_executor.reset();
        m_turn.reset();
    }
    // Queued: who hears of it lets go of this.
    QMetaObject::invokeMethod(
        this, [this, outcome]() { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
}

} // namespace guestdeck
