// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networkcheck/networkcheck.h"

#include "models/actions/hostcommand.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/core/shell.h"
#include "models/libvirt/networkcheckcalls.h"

#include <QCoreApplication>
#include <QPromise>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto checkLimit = 90s; ///< some seconds on most hosts; firewalld is slow on old ones
constexpr auto fixLimit = 60s;

/// The command's own end as the step's.
QFuture<Outcome> runStep(const QPointer<Connection> &host, const QStringList &command, const CallContext &context)
{
    if (!host) {
        return readyFuture(Outcome(Error{ErrorKind::Unreachable, 0, NetworkCheck::tr("The host was removed."), {}}));
    }
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const QFuture<Outcome> future = promise->future();
    // Daemons' folders are not in everybody's path.
    const QStringList line{u"sh"_s, u"-c"_s,
                           u"PATH=\"$PATH:/usr/local/sbin:/usr/sbin:/sbin\"; export PATH; exec \"$@\""_s, u"sh"_s};
    // Not with the host as the context: the step must end even if that is removed meanwhile.
    deliver(runOnHost(*host, line + command, context, fixLimit), QCoreApplication::instance(),
            [promise, command](const Result<HostAnswer> &answer) {
                Outcome outcome;
                if (!answer) {
                    outcome = answer.error();
                } else if (answer->status != 0) {
                    const QString words
                        = answer->err.isEmpty() ? QString::fromUtf8(answer->out.left(4000)) : answer->err;
                    outcome
                        = Error{ErrorKind::Io, 0,
                                NetworkCheck::tr("A command of the fix failed on the host. What ran before it stays."),
                                shellJoin(command) + u'\n' + words};
                }
                promise->addResult(outcome);
                promise->finish();
            });
    return future;
}

} // namespace

NetworkCheck::NetworkCheck(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(&connection)
{
}

NetworkCheck::~NetworkCheck()
{
    m_stop.request_stop();
}

std::optional<QString> NetworkCheck::whyNot(const Connection &connection)
{
    if (!connection.isSimulated() && connection.state() != Connection::State::Connected) {
        return tr("%1 is not connected.").arg(connection.displayName());
    }
    return whyNoHostShell(connection);
}

QString NetworkCheck::whyNotRun() const
{
    if (m_connection && m_connection->config().readOnly) {
        return tr("%1 is read-only.").arg(m_connection->displayName());
    }
    return m_facts.isRoot || m_facts.hasSudo
        ? QString()
        : tr("These commands need the host's administrator: log in as root, or let this user run sudo without a "
             "password. You can copy them and run them there.");
}

void NetworkCheck::start()
{
    m_stop.request_stop();
    m_stop = {};
    m_running = true;
    m_cancelled = false;
    const quint64 run = ++m_run;
    if (!m_connection) {
        fail({ErrorKind::Unreachable, 0, tr("The host was removed."), {}});
        return;
    }
    if (const auto why = whyNot(*m_connection)) {
        fail({ErrorKind::Unsupported, 0, *why, {}});
        return;
    }
    const CallContext context{m_stop.get_token(), {}};
    const auto networks = m_connection->run(
        Lane::General, [](Session &session, const CallContext &c) { return readForNetworkCheck(session, c); }, context);
    deliver(networks, this, [this, run](const Result<CheckFacts> &facts) {
        if (run != m_run || !m_running) {
            return;
        }
        if (!facts) {
            fail(facts.error());
            return;
        }
        m_coming = *facts;
        askHost(run);
    });
}

void NetworkCheck::askHost(quint64 run)
{
    if (!m_connection) {
        fail({ErrorKind::Unreachable, 0, tr("The host was removed."), {}});
        return;
    }
    const CallContext context{m_stop.get_token(), {}};
    deliver(runOnHost(*m_connection, checkCommand(), context, checkLimit), this,
            [this, run](const Result<HostAnswer> &answer) {
                if (run != m_run || !m_running) {
                    return;
                }
                if (!answer) {
                    fail(answer.error());
                    return;
                }
                Result<CheckFacts> facts = parseCheck(answer->out);
                if (!facts) {
                    facts.error().detail += u'\n' + answer->err;
                    fail(facts.error());
                    return;
                }
                facts->uri = m_coming.uri;
                facts->networks = m_coming.networks;
                facts->nics = m_coming.nics;
                m_facts = *facts;
                m_error.reset();
                m_findings = findingsOf(m_facts);
                m_running = false;
                Q_EMIT finished();
            });
}

void NetworkCheck::fail(const Error &error)
{
    m_running = false;
    m_error = error;
    if (m_error->message.isEmpty()) {
        m_error->message = tr("The host could not be asked about its network.");
    }
    m_findings.clear();
    Q_EMIT finished();
}

void NetworkCheck::cancel()
{
    if (m_running) {
        m_stop.request_stop();
        m_running = false;
        m_cancelled = true;
        Q_EMIT finished();
    }
}

std::unique_ptr<Job> makeNetworkFixJob(Connection &connection, const NetworkFix &fix, bool lasting, bool sudo)
{
    auto job = std::make_unique<Job>(fix.title, QList<DomainId>{});
    job->setHost(connection.id(), connection.displayName());
    const QPointer<Connection> host(&connection);
    for (QStringList command : lasting ? fix.now + fix.lasting : fix.now) {
        if (sudo) {
            command = QStringList{u"sudo"_s, u"-n"_s} + command;
        }
        Job::Step step;
        step.text = NetworkCheck::tr("Running %1").arg(shellJoin(command).left(120));
        step.run = [host, command](const CallContext &context) { return runStep(host, command, context); };
        step.cancellable = false; // half a command is worse than one that is through in a moment
        job->addStep(std::move(step));
    }
    if (!fix.note.isEmpty()) {
        job->setSuccessNote(fix.note);
    }
    return job;
}

} // namespace guestdeck
