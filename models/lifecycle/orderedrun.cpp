// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/orderedrun.h"

#include "models/actions/domainactions.h"
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/lifecycle/lifecyclejobs.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::OrderedRun)
};

qsizetype countOf(const QList<QList<OrderedGuest>> &groups)
{
    qsizetype count = 0;
    for (const auto &group : groups) {
        count += group.size();
    }
    return count;
}

std::unique_ptr<Job> makeJob(Connection &connection, const QString &title, const OrderedRun::Plan &plan)
{
    QList<DomainId> targets;
    QList<JobItem> items;
    for (const auto &group : plan.groups) {
        for (const OrderedGuest &guest : group) {
            targets.append({connection.id(), guest.uuid});
            items.append({guest.name});
        }
    }
    auto job = std::make_unique<Job>(title, targets);
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(&connection));
    job->setItems(items);
    Job::Step step;
    step.text = title;
    step.run = [outer = job.get(), host = QPointer<Connection>(&connection), plan](const CallContext &context) {
        return (new OrderedRun(*outer, host, plan, context))->start();
    };
    job->addStep(std::move(step));
    return job;
}

} // namespace

std::unique_ptr<Job> makeOrderedStartJob(Connection &connection, const QList<OrderedGuest> &guests)
{
    auto job = makeJob(connection, Tr::tr("Start the guests of %1 in order").arg(connection.displayName()),
                       {startGroups(guests), false, WhenOverdue::Stop});
    job->setObjectName(u"startGuests"_s); // whose failures StartTroubles explains
    return job;
}

std::unique_ptr<Job> makeOrderedShutDownJob(Connection &connection, const QList<OrderedGuest> &guests,
                                            WhenOverdue whenOverdue)
{
    QList<QList<OrderedGuest>> groups = startGroups(guests);
    std::ranges::reverse(groups);
    return makeJob(connection, Tr::tr("Shut down the guests of %1 in reverse order").arg(connection.displayName()),
                   {groups, true, whenOverdue});
}

OrderedRun::OrderedRun(Job &outer, QPointer<Connection> host, Plan plan, CallContext context)
    : QObject(&outer)
    , m_outer(outer)
    , m_host(std::move(host))
    , m_plan(std::move(plan))
    , m_context(std::move(context))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this]() { beginGroup(); });
}

OrderedRun::~OrderedRun()
{
    m_onStop.reset();
}

QFuture<Outcome> OrderedRun::start()
{
    m_promise.start();
    const QFuture<Outcome> future = m_promise.future();
    // Stopped from whatever thread: this one looks at it in its own time.
    m_onStop.emplace(m_context.stop, [this]() {
        QMetaObject::invokeMethod(
            this, [this]() { cancel(); }, Qt::QueuedConnection);
    });
    if (m_host) {
        // A guest that is going down says so here; one that did while the link was down is missed until the list is
        // whole again.
        connect(m_host, &Connection::domainStateChanged, this, [this] { takeThoseThatAreOff(); });
        connect(m_host, &Connection::listCompleted, this, [this] { takeThoseThatAreOff(); });
        connect(m_host, &QObject::destroyed, this, [this] { hostRemoved(); });
    }
    m_context.report(0, quint64(countOf(m_plan.groups)));
    beginGroup();
    return future;
}

/// False: what is known of its guests is old, or not all of it.
bool OrderedRun::isKnown() const
{
    return m_host && m_host->state() == Connection::State::Connected && m_host->isListComplete();
}

/// Off, or gone; to be believed only when isKnown().
bool OrderedRun::isOff(const QUuid &uuid) const
{
    const Inventory::Domain *domain = m_host ? m_host->inventory()->find(uuid) : nullptr;
    return !domain || !isActive(domain->info.state);
}

void OrderedRun::takeThoseThatAreOff()
{
    for (const auto &one : m_running) {
        // One that is being forced off ends with that.
        const bool waits = one->patience && one->patience->isActive() && one->job->isFinished() && !one->ended;
        if (waits && isKnown() && isOff(one->guest.uuid)) {
            end(*one, JobItem::State::Succeeded);
        }
    }
}

/// Those whose job is under way end with it; nobody would end the others.
void OrderedRun::hostRemoved()
{
    for (const auto &one : m_running) {
        if (!one->ended && one->patience && one->job->isFinished()) {
            end(*one, JobItem::State::Failed, Error{ErrorKind::Unreachable, 0, Tr::tr("The host was removed."), {}});
        }
    }
    if (m_pause.isActive()) {
        m_pause.start(0s);
    }
}

void OrderedRun::beginGroup()
{
    clear();
    if (m_stopped || !m_host || m_group >= m_plan.groups.size()) {
        finish();
        return;
    }
    const Connection::State state = m_host->state();
    if (!isKnown() && state != Connection::State::Disconnected && state != Connection::State::Failed) {
        m_pause.start(1s); // who runs and who does not is not known yet
        return;
    }
    for (const OrderedGuest &guest : m_plan.groups.at(m_group)) {
        auto one = std::make_shared<One>();
        one->guest = guest;
        one->item = m_nextItem++;
        m_running.push_back(std::move(one));
    }
    ++m_group;
    for (const auto &one : m_running) {
        begin(one);
    }
    groupMayBeDone();
}

void OrderedRun::begin(const std::shared_ptr<One> &one)
{
    if (isKnown() && isOff(one->guest.uuid) == m_plan.down) {
        end(*one, JobItem::State::Succeeded, {}, m_plan.down ? Tr::tr("It was off.") : Tr::tr("It was running."));
    } else {
        run(one, makeDomainJob(*m_host, one->guest.uuid, m_plan.down ? DomainAction::ShutDown : DomainAction::Start));
    }
}

void OrderedRun::run(const std::shared_ptr<One> &one, std::unique_ptr<Job> job)
{
    one->job = std::move(job);
    // What is still on its way when the group is over finds nobody.
    const auto withOne
        = [this, weak = std::weak_ptr<One>(one)](void (OrderedRun::*call)(const std::shared_ptr<One> &)) {
              return [this, weak, call]() {
                  if (const auto found = weak.lock()) {
                      (this->*call)(found);
                  }
              };
          };
    connect(one->job.get(), &Job::changed, this, [this, weak = std::weak_ptr<One>(one)]() {
        if (const auto found = weak.lock()) {
            show(*found);
        }
    });
    connect(one->job.get(), &Job::finished, this, withOne(&OrderedRun::jobEnded), Qt::QueuedConnection);
    one->job->start();
}

void OrderedRun::show(const One &one)
{
    if (one.ended || !one.job) {
        return;
    }
    JobItem item{one.guest.name, one.job->isSettling() ? JobItem::State::Settling : JobItem::State::Running};
    item.stepText = one.patience ? Tr::tr("Is shutting down") : one.job->stepText();
    m_outer.changeItem(one.item, item);
}

void OrderedRun::jobEnded(const std::shared_ptr<One> &one)
{
    if (one->ended) {
        return;
    }
    if (one->job->state() != Job::State::Succeeded) {
        end(*one, one->job->state() == Job::State::Cancelled ? JobItem::State::Cancelled : JobItem::State::Failed,
            one->job->error());
    } else if (!m_plan.down) {
        end(*one, JobItem::State::Succeeded);
    } else if (one->patience) {
        end(*one, JobItem::State::Succeeded, {}, Tr::tr("It was forced off."));
    } else if (isKnown() && isOff(one->guest.uuid)) {
        end(*one, JobItem::State::Succeeded);
    } else if (m_host) {
        waitUntilOff(one);
    } else {
        end(*one, JobItem::State::Failed, Error{ErrorKind::Unreachable, 0, Tr::tr("The host was removed."), {}});
    }
}

void OrderedRun::waitUntilOff(const std::shared_ptr<One> &one)
{
    one->patience = new QTimer(this);
    one->patience->setSingleShot(true);
    connect(one->patience, &QTimer::timeout, this, [this, weak = std::weak_ptr<One>(one)]() {
        if (const auto found = weak.lock()) {
            overdue(found);
        }
    });
    one->patience->start(std::chrono::seconds(one->guest.order.patience));
    show(*one);
}

void OrderedRun::overdue(const std::shared_ptr<One> &one)
{
    if (one->ended || !m_host) {
        return; // hostRemoved() has ended it
    }
    if (!isKnown()) {
        one->patience->start(2s); // what is known of it is old
    } else if (isOff(one->guest.uuid)) {
        end(*one, JobItem::State::Succeeded);
    } else if (m_plan.whenOverdue == WhenOverdue::ForceOff) {
        run(one, makeDomainJob(*m_host, one->guest.uuid, DomainAction::ForceOff));
    } else {
        end(*one, JobItem::State::Failed,
            Error{
                ErrorKind::Timeout,
                0,
                Tr::tr("%1 did not shut down within %n second(s), and still runs.", nullptr, one->guest.order.patience)
                    .arg(one->guest.name),
                {}});
    }
}

void OrderedRun::end(One &one, JobItem::State state, const std::optional<Error> &error, const QString &note)
{
    one.ended = true;
    JobItem item{one.guest.name, state};
    item.error = error;
    item.note = note;
    m_outer.changeItem(one.item, item);
    ++m_done;
    if (error) {
        ++m_failed;
        m_first = m_first ? m_first : error;
        QStringList parts{one.guest.name, error->message, error->detail.section(u'\n', 0, 0)};
        parts.removeAll(QString());
        m_words.append(parts.join(u": "_s));
        m_stopped = m_stopped || !m_plan.down || m_plan.whenOverdue == WhenOverdue::Stop;
    }
    m_context.report(quint64(m_done), quint64(countOf(m_plan.groups)));
    // Not from within the loop that begins them.
    QMetaObject::invokeMethod(
        this, [this]() { groupMayBeDone(); }, Qt::QueuedConnection);
}

void OrderedRun::groupMayBeDone()
{
    if (m_pause.isActive() || m_finished || m_running.empty()
        || std::ranges::any_of(m_running, [](const auto &one) { return !one->ended; })) {
        return;
    }
    pauseThenNext();
}

void OrderedRun::pauseThenNext()
{
    int seconds = 0;
    for (const auto &one : m_running) {
        // One that ran already needs no time to come up.
        seconds = one->job ? std::max(seconds, one->guest.order.pause) : seconds;
    }
    clear();
    const bool last = m_group >= m_plan.groups.size();
    m_pause.start(m_plan.down || m_stopped || last ? 0s : std::chrono::seconds(seconds));
}

/// Their jobs are asked no more.
void OrderedRun::clear()
{
    for (const auto &one : m_running) {
        if (one->job) {
            one->job->disconnect(this);
            one->job.release()->deleteLater(); // it may be what called us
        }
        delete one->patience;
    }
    m_running.clear();
}

void OrderedRun::cancel()
{
    if (m_finished) {
        return;
    }
    m_cancelled = m_stopped = true;
    for (const auto &one : m_running) {
        if (!one->ended && one->patience) {
            end(*one, JobItem::State::Cancelled, {}, Tr::tr("It was asked, and may still follow."));
        } else if (one->job) {
            one->job->cancel();
        }
    }
    if (m_pause.isActive()) {
        m_pause.start(0s);
    }
}

void OrderedRun::finish()
{
    if (std::exchange(m_finished, true)) {
        return;
    }
    // Those that were never begun.
    qsizetype item = 0;
    for (const auto &group : m_plan.groups) {
        for (const OrderedGuest &guest : group) {
            if (item++ >= m_nextItem) {
                m_outer.changeItem(item - 1, {guest.name, JobItem::State::Cancelled});
            }
        }
    }
    m_promise.addResult(outcome());
    m_promise.finish();
    deleteLater();
}

Outcome OrderedRun::outcome() const
{
    const auto all = int(countOf(m_plan.groups));
    if (m_failed > 0) {
        QString message = m_plan.down ? Tr::tr("%n guest(s) did not shut down.", nullptr, m_failed)
                                      : Tr::tr("%n guest(s) did not start.", nullptr, m_failed);
        if (m_nextItem < all) {
            message += u' ' + Tr::tr("%n guest(s) behind them were left as they are.", nullptr, all - int(m_nextItem));
        }
        return Error{m_first->kind, m_first->code, message, m_words.join(u'\n')};
    }
    if (m_cancelled) {
        return Error{ErrorKind::Cancelled, 0, {}, {}};
    }
    return m_host ? Outcome{} : Outcome(Error{ErrorKind::Unreachable, 0, Tr::tr("The host was removed."), {}});
}

} // namespace guestdeck
