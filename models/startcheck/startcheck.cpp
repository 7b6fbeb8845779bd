// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/startcheck/startcheck.h"

#include "models/actions/definition.h"
#include "models/actions/domainactions.h"
#include "models/actions/hostcommand.h"
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "models/libvirt/hostcalls.h"
#include "models/libvirt/messagecalls.h"
#include "models/libvirt/networkcalls.h"
#include "models/libvirt/savecalls.h"
#include "models/libvirt/templatecalls.h"
#include "models/networkcheck/networkcheck.h"
#include "models/startcheck/startedits.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPromise>
#include <QUrl>

#include <algorithm>
#include <atomic>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::StartCheck)
};

using Host = QPointer<Connection>;
constexpr int editTries = 3; ///< others may change the same definition at the same moment

/// Which guests that run have one of these files, too: for a lock that somebody else holds.
void takeUsers(Session &session, StartFacts &facts, const QUuid &uuid, const QList<QUuid> &active)
{
    for (const QUuid &other : active.mid(0, 200)) {
        if (other == uuid) {
            continue;
        }
        const auto xml = readDomainXml(session, other);
        const auto info = xml.has_value() ? readDomain(session, other) : Result<DomainInfo>(xml.error());
        if (!info.has_value()) {
            continue;
        }
        StartFacts its;
        takeDefinition(its, xml->toUtf8());
        for (const StartFile &file : its.files) {
            if (std::ranges::find(facts.files, file.path, &StartFile::path) != facts.files.cend()) {
                facts.usedBy.insert(file.path, info->name);
            }
        }
    }
}

void takeNetworkStates(Session &session, StartFacts &facts)
{
    const auto networks = listNetworks(session);
    const auto bridges = listBridges(session);
    for (StartNetwork &one : facts.networks) {
        if (one.isBridge) {
            // Not every driver lists them: an empty list says nothing.
            one.known = !bridges.has_value() || bridges->isEmpty() || bridges->contains(one.name);
        } else if (networks.has_value()) {
            const auto found = std::ranges::find(*networks, one.name, &NetworkInfo::name);
            one.known = found != networks->cend();
            one.active = one.known && found->active;
        }
    }
}

Result<StartFacts> readFacts(Session &session, StartFacts facts, const QUuid &uuid, const QList<QUuid> &active)
{
    const auto info = readDomain(session, uuid);
    if (!info.has_value()) {
        return info.error();
    }
    facts.savedState = info->managedSave;
    const auto xml = readDomainXml(session, uuid, false, true);
    if (!xml.has_value()) {
        return xml.error();
    }
    takeDefinition(facts, xml->toUtf8());
    facts.messages = readDomainMessages(session, uuid).value_or(QStringList());
    takeNetworkStates(session, facts);
    if (const auto counters = readHostCounters(session, {}); counters.has_value() && counters->memory) {
        const HostMemory &memory = *counters->memory;
        facts.freeMemory = KiB{memory.free.value + memory.buffers.value + memory.cached.value};
    }
    if (facts.error.detail.contains("lock"_L1)) {
        takeUsers(session, facts, uuid, active);
    }
    return facts;
}

QFuture<Result<StartFacts>> withProbe(Connection &connection, StartFacts facts, const QUuid &uuid)
{
    if (const auto why = whyNoHostShell(connection)) {
        facts.whyNoLog = *why;
        return readyFuture(Result<StartFacts>(std::move(facts)));
    }
    const auto uid = uidIn(facts.error.detail);
    const QStringList command
        = startProbe(facts, uid ? QString::number(*uid) : QString(), uuid.toString(QUuid::WithoutBraces),
                     QUrl(connection.uri()).path() == "/session"_L1);
    auto promise = std::make_shared<QPromise<Result<StartFacts>>>();
    promise->start();
    const auto future = promise->future();
    deliver(runOnHost(connection, command, {}, std::chrono::seconds(20)), &connection,
            [promise, facts = std::move(facts)](const Result<HostAnswer> &answer) mutable {
                if (answer.has_value()) {
                    takeStartProbe(facts, answer->out);
                } else {
                    facts.whyNoLog
                        = Tr::tr("The shell of %1 could not be asked for the emulator's log.").arg(facts.host);
                }
                promise->addResult(Result<StartFacts>(std::move(facts)));
                promise->finish();
            });
    return future;
}

std::unique_ptr<Job> newJob(Connection &connection, const QUuid &uuid, const QString &title)
{
    auto job = std::make_unique<Job>(title, QList<DomainId>{{connection.id(), uuid}});
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(Host(&connection)));
    return job;
}

using Edit = std::function<Result<QByteArray>(const QByteArray &)>;

/// Changes the stored definition; `kept` is how it was, for taking it back.
void addEdit(Job &job, const Host &host, const QUuid &uuid, const QString &text, const Edit &edit)
{
    HostStep step;
    step.text = text;
    step.repeatable = true;
    step.call = [uuid, text, edit](Session &session, const CallContext &) -> Outcome {
        const QString failure = Tr::tr("The guest's definition could not be changed.");
        for (int i = 1;; ++i) {
            const auto before = Definition::read(session, uuid);
            if (!before.has_value()) {
                return explained(Outcome(before.error()), failure);
            }
            const auto after = edit(before->text());
            if (!after.has_value()) {
                // It is as it is to be: somebody else was here.
                return after.error().kind == ErrorKind::NotFound ? Outcome{} : Outcome(after.error());
            }
            const Outcome stored = redefineDomain(session, uuid, before->text(), *after);
            if (stored.has_value() || stored.error().kind != ErrorKind::Conflict || i == editTries) {
                return stored.has_value() ? stored : explained(stored, failure);
            }
        }
    };
    job.addStep(makeStep(host, std::move(step)));
}

void addStart(Job &job, const Host &host, const QUuid &uuid, const QString &name)
{
    HostStep step;
    step.text = Tr::tr("Starting %1").arg(name);
    step.cancellable = false;
    step.look = [uuid](Session &session) -> Result<Sighting> {
        const auto info = readDomain(session, uuid);
        return info.has_value() ? Result<Sighting>(Sighting{isActive(info->state) ? Sighting::Done : Sighting::NotDone})
                                : info.error();
    };
    step.call = [uuid, failure = Tr::tr("%1 could not be started.").arg(name)](Session &session,
                                                                               const CallContext &given) -> Outcome {
        const Outcome allowed = checkStartAllowed(session, uuid, given);
        if (!allowed.has_value()) {
            return allowed.error().message.isEmpty() ? explained(allowed, failure) : allowed;
        }
        return explained(startDomain(session, uuid), failure);
    };
    job.addStep(makeStep(host, std::move(step)));
}

} // namespace

QFuture<Result<StartFacts>> loadStartFacts(Connection &connection, const QUuid &uuid, const Error &error)
{
    StartFacts facts;
    const Inventory::Domain *domain = connection.inventory()->find(uuid);
    facts.guest = domain ? domain->info.name : QString();
    facts.host = connection.displayName();
    facts.error = error;
    QList<QUuid> active;
    for (const Inventory::Domain &one : connection.inventory()->domains()) {
        if (isActive(one.info.state)) {
            active.append(one.info.uuid);
        }
    }
    auto promise = std::make_shared<QPromise<Result<StartFacts>>>();
    promise->start();
    const auto future = promise->future();
    const auto answer = [promise](const Result<StartFacts> &result) {
        promise->addResult(result);
        promise->finish();
    };
    deliver(connection.run(Lane::General,
                           [facts, uuid, active](Session &session, const CallContext &) {
                               return readFacts(session, facts, uuid, active);
                           }),
            &connection, [host = Host(&connection), uuid, answer](const Result<StartFacts> &read) {
                if (!read.has_value() || !host) {
                    answer(read);
                    return;
                }
                deliver(withProbe(*host, *read, uuid), host.data(), answer);
            });
    return future;
}

std::unique_ptr<Job> makeStartStepJob(Connection &connection, const QUuid &uuid, const StartFinding &finding)
{
    const Inventory::Domain *domain = connection.inventory()->find(uuid);
    const QString name = domain ? domain->info.name : QString();
    const Host host(&connection);
    auto job = newJob(connection, uuid,
                      Tr::tr("%1 and start %2", "what is done first, the guest").arg(finding.stepText, name));
    const QString argument = finding.argument;
    switch (finding.step) {
    case StartStep::StartNetwork: {
        HostStep step;
        step.text = finding.stepText;
        step.repeatable = true;
        step.call = [argument](Session &session, const CallContext &) -> Outcome {
            const auto started = startNetwork(session, argument);
            return started.has_value()
                ? Outcome{}
                : explained(Outcome(started.error()),
                            Tr::tr("The virtual network %1 could not be started.").arg(argument));
        };
        job->addStep(makeStep(host, std::move(step)));
        break;
    }
    case StartStep::AutoPort:
        addEdit(*job, host, uuid, finding.stepText, withAutoPort);
        break;
    case StartStep::Emulate:
        addEdit(*job, host, uuid, finding.stepText, withEmulation);
        break;
    case StartStep::EjectMedium:
        addEdit(*job, host, uuid, finding.stepText,
                [argument](const QByteArray &xml) { return withoutMedium(xml, argument); });
        break;
    case StartStep::DiscardSavedState: {
        job = newJob(connection, uuid, finding.stepText);
        HostStep step;
        step.text = finding.stepText;
        step.repeatable = true;
        step.call = [uuid](Session &session, const CallContext &) {
            return explained(discardSavedState(session, uuid), Tr::tr("The saved state could not be removed."));
        };
        job->addStep(makeStep(host, std::move(step)));
        break;
    }
    default:
        return {};
    }
    addStart(*job, host, uuid, name);
    job->setObjectName(u"startGuest"_s);
    QObject::connect(job.get(), &Job::finished, &connection, [host, uuid]() {
        if (host) {
            host->invalidateDetails(uuid);
            host->refreshDomain(uuid);
        }
    });
    return job;
}

std::unique_ptr<Job> makeStartFixJob(Connection &connection, const StartFinding &finding, bool isRoot)
{
    return makeNetworkFixJob(connection, *finding.fix, false, !isRoot);
}

// ---- StartTroubles -------------------------------------------------------------------------------------------------

StartTroubles *StartTroubles::of(JobQueue *jobs)
{
    auto *found = jobs->findChild<StartTroubles *>({}, Qt::FindDirectChildrenOnly);
    return found ? found : new StartTroubles(jobs);
}

StartTroubles::StartTroubles(JobQueue *jobs)
    : QObject(jobs)
{
    connect(jobs, &JobQueue::jobFinished, this, [this](const Job *job) { take(*job); });
}

namespace
{

/// The host tried, and could not: not that it was away, nor that the program itself refused.
bool isRefusal(const Error &error)
{
    return error.code != 0 && error.kind != ErrorKind::Unreachable && error.kind != ErrorKind::Cancelled
        && error.kind != ErrorKind::Auth && error.kind != ErrorKind::NotFound;
}

} // namespace

std::optional<DomainId> StartTroubles::guestOf(const Job &job)
{
    const bool failed = job.objectName() == "startGuest"_L1 && job.state() == Job::State::Failed && job.error()
        && isRefusal(*job.error()) && !job.targets().isEmpty();
    return failed ? std::optional(job.targets().first()) : std::nullopt;
}

void StartTroubles::take(const Job &job)
{
    if (const auto guest = guestOf(job)) {
        report(*guest, *job.error());
    } else if (job.objectName() == "startGuest"_L1 && job.state() == Job::State::Succeeded) {
        forget(job.targets().first());
    } else if (job.objectName() == "startGuests"_L1) {
        for (qsizetype i = 0; i < std::min(job.items().size(), job.targets().size()); ++i) {
            if (job.items().at(i).error && isRefusal(*job.items().at(i).error)) {
                report(job.targets().at(i), *job.items().at(i).error);
            }
        }
    }
}

std::optional<Error> StartTroubles::troubleOf(const DomainId &guest) const
{
    const auto found = m_troubles.constFind(guest);
    return found == m_troubles.cend() ? std::optional<Error>() : *found;
}

void StartTroubles::report(const DomainId &guest, const Error &error)
{
    m_troubles.insert(guest, error);
    Q_EMIT changed(guest);
}

void StartTroubles::forget(const DomainId &guest)
{
    if (m_troubles.remove(guest)) {
        Q_EMIT changed(guest);
    }
}

} // namespace guestdeck
