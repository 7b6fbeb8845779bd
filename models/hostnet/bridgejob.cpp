// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/bridgejob.h"

#include "models/actions/hostcommand.h"
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/connection/whenconnected.h"
#include "models/core/async.h"
#include "models/doctor/background.h"
#include "models/hostnet/bridgetrial.h"
#include "models/hostnet/bridgewatch.h"
#include "models/libvirt/bridgenetworkcalls.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostNet)
};

using Host = QPointer<Connection>;
using Watch = std::shared_ptr<BridgeWatch>;

constexpr auto pauseBetweenLooks = 1s;
constexpr auto pauseBetweenLogins = 5s; ///< some hosts shut out who is refused too often

/// Waits until the host is connected again, and asks it how it ended. Lives until it has answered, at most as long as
/// the connection.
class TruthSeeker : public QObject
{
public:
    TruthSeeker(Connection &host, Watch watch, CallContext context)
        : QObject(&host)
        , m_host(host)
        , m_watch(std::move(watch))
        , m_context(std::move(context))
    {
        m_promise.start();
    }
    ~TruthSeeker() override { answer(m_watch->unknown()); }

    /// By both ways at once; the first that shows an end is believed.
    void begin()
    {
        seek();
        if (m_host.sshMaster()) {
            seekElsewhere();
        }
    }

    QFuture<Result<bool>> future() const { return m_promise.future(); }

private:
    void seek()
    {
        deliver(whenConnected(m_host, m_context), this, [this](const Outcome &back) {
            if (!back.has_value()) {
                answer(m_watch->unknown());
                return;
            }
            deliver(runOnHost(m_host, m_watch->lookCommand(), m_context), this, [this](const Result<HostAnswer> &seen) {
                if (m_answered) {
                    return;
                }
                const auto status = seen.has_value() ? parseWatchStatus(seen->out) : Result<WatchStatus>(seen.error());
                if (const auto truth = m_watch->truthOf(status)) {
                    answer(*truth);
                } else if (m_context.stop.stop_requested()) {
                    answer(m_watch->unknown());
                } else {
                    QTimer::singleShot(pauseBetweenLooks, this, [this]() { seek(); });
                }
            });
        });
    }

    /// The connection tries the address it knows; a host that has kept the change may have another one.
    void seekElsewhere()
    {
        const auto look = [watch = m_watch, stop = m_search.get_token()]() { return watch->lookAnew(stop); };
        deliver(inBackground(look), this, [this](const BridgeWatch::Found &found) {
            const auto truth = m_answered ? std::nullopt : m_watch->truthOf(found.status, found.place);
            if (truth) {
                answer(*truth);
            } else if (!m_answered) {
                QTimer::singleShot(pauseBetweenLogins, this, [this]() { seekElsewhere(); });
            }
        });
    }

    void answer(const Result<bool> &result)
    {
        m_search.request_stop();
        if (!std::exchange(m_answered, true)) {
            m_promise.addResult(result);
            m_promise.finish();
            deleteLater();
        }
    }

    Connection &m_host;
    const Watch m_watch;
    const CallContext m_context;
    QPromise<Result<bool>> m_promise;
    std::stop_source m_search;
    bool m_answered = false;
};

Job::Settle settleBy(const Host &host, const Watch &watch)
{
    return [host, watch](const CallContext &context) -> QFuture<Result<bool>> {
        if (!host) {
            return readyFuture(Result<bool>(watch->unknown()));
        }
        auto *seeker = new TruthSeeker(*host, watch, context);
        const auto future = seeker->future();
        seeker->begin();
        return future;
    };
}

/// A step whose work waits on a thread of its own.
Job::Step step(const QString &text, std::function<Outcome(const CallContext &)> work)
{
    Job::Step made;
    made.text = text;
    made.run = [work = std::move(work)](const CallContext &context) {
        return inBackground([work, context]() { return work(context); });
    };
    return made;
}

HostStep networkStep(const BridgePlan &plan)
{
    HostStep step;
    step.text = Tr::tr("Making the virtual network %1").arg(plan.libvirtNetwork);
    step.repeatable = true;
    const auto explain = [plan](Outcome outcome) {
        return outcome.has_value() || !outcome.error().message.isEmpty()
            ? outcome
            : explained(std::move(outcome),
                        Tr::tr("The bridge %1 is in use and lasting, but the virtual network %2 could not be made.")
                            .arg(plan.name, plan.libvirtNetwork));
    };
    step.call = [plan, explain](Session &session, const CallContext &) {
        return explain(makeBridgeNetwork(session, plan.libvirtNetwork, plan.name));
    };
    step.look = [plan](Session &session) -> Result<Sighting> {
        const auto there = hasBridgeNetwork(session, plan.libvirtNetwork, plan.name);
        return there.has_value() ? Result<Sighting>(Sighting{*there ? Sighting::Done : Sighting::NotDone})
                                 : there.error();
    };
    return step;
}

QString titleOf(const BridgePlan &plan)
{
    switch (plan.action) {
    case BridgePlan::Action::Create:
        return Tr::tr("Make the bridge %1").arg(plan.name);
    case BridgePlan::Action::Edit:
        return Tr::tr("Change the bridge %1").arg(plan.name);
    case BridgePlan::Action::Remove:
        return Tr::tr("Remove the bridge %1").arg(plan.name);
    }
    return {};
}

/// The job's end: what was confirmed and how, and the plan.
void noteSuccess(const QPointer<Job> &job, const Watch &watch, const QString &plan)
{
    if (job && job->state() == Job::State::Succeeded && !watch->confirmation().isEmpty()) {
        job->setSuccessNote(watch->confirmation() + u"\n\n"_s + plan);
    }
}

} // namespace

BridgeJob makeBridgeJob(Connection &connection, const BridgePlan &plan, const HostNetChange &change,
                        std::chrono::seconds limit)
{
    auto job = std::make_unique<Job>(titleOf(plan), QList<DomainId>{});
    const Host host(&connection);
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(host));
    const auto trial = std::make_shared<LiveTrial>();
    if (const auto why = whyNoHostShell(connection)) {
        job->addStep(step(Tr::tr("Preparing"), [text = *why](const CallContext &) -> Outcome {
            return Error{ErrorKind::Unsupported, 0, text, {}};
        }));
        return {std::move(job), trial};
    }
    const std::shared_ptr<SshMaster> master = connection.sshMaster();
    // This machine answers itself whatever happens to the cable: there the user says the word.
    trial->setKeepWhenAnswering(master != nullptr);
    const auto watch = std::make_shared<BridgeWatch>(
        BridgeWatch::Plan{change, change.preview(), connection.displayName(), limit, master,
                          [services = connection.services()](const SshHost &other) { return services.acquire(other); },
                          LiveTrial::teller(trial), trial->wishes()});

    job->addStep(step(Tr::tr("Preparing"), [watch](const CallContext &context) { return watch->prepare(context); }));
    Job::Step apply = step(Tr::tr("Applying"), [watch](const CallContext &context) { return watch->apply(context); });
    apply.undo = [watch](const CallContext &) { return inBackground([watch]() { return watch->rollBack(); }); };
    job->addStep(std::move(apply));
    Job::Step wait = step(Tr::tr("Waiting for the host over a new login"),
                          [watch](const CallContext &context) { return watch->waitForAnswer(context); });
    wait.settle = settleBy(host, watch);
    job->addStep(std::move(wait));
    Job::Step keep = step(Tr::tr("Keeping"), [watch](const CallContext &) { return watch->keep(); });
    keep.cancellable = false;
    keep.settle = settleBy(host, watch);
    job->addStep(std::move(keep));
    if (!plan.libvirtNetwork.isEmpty() && plan.action != BridgePlan::Action::Remove) {
        job->addStep(makeStep(host, networkStep(plan)));
    }
    QObject::connect(
        job.get(), &Job::changed, job.get(),
        [raw = QPointer<Job>(job.get()), watch, preview = change.preview()]() { noteSuccess(raw, watch, preview); });
    return {std::move(job), trial};
}

} // namespace guestdeck
