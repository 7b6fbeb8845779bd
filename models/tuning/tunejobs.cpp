// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks that pin a guest's parts and have its balloon asked; each step looks for itself whether it was done, may
// run twice, and can be undone.
#include "models/actions/definition.h"
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/libvirt/editcalls.h"
#include "models/libvirt/pincalls.h"

#include <QCoreApplication>
#include <QPointer>

#include <functional>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::TuneJobs)
};

constexpr int editTries = 3; ///< others may change the same definition at the same moment

using Host = QPointer<Connection>;

/// What the steps of a task share; the step that runs is the only one to touch it.
struct Task {
    QUuid uuid;
    QString guest;
    int hostCpus = 1;
    std::optional<PinMaps> live; ///< as the user saw it
    std::optional<PinMaps> stored;
    QList<PinEdit> edits;
    QList<PinEdit> done; ///< of the running guest: how it was before
    bool wasStored = false;
};
using Shared = std::shared_ptr<Task>;

std::unique_ptr<Job> newJob(Connection &connection, const QString &title, const QUuid &uuid)
{
    auto job = std::make_unique<Job>(title, QList<DomainId>{{connection.id(), uuid}});
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(Host(&connection)));
    QObject::connect(job.get(), &Job::finished, &connection, [host = Host(&connection), uuid] {
        if (host) {
            host->invalidateDetails(uuid);
            host->refreshDomain(uuid);
        }
    });
    return job;
}

Error changedSince(const QString &guest)
{
    return {ErrorKind::Conflict,
            0,
            Tr::tr("Somebody else has changed the pinning of %1 since you looked at it. Nothing was changed; please "
                   "look at it again.")
                .arg(guest),
            {}};
}

/// An empty text of `edit`: there is nothing to do. True: it was changed.
Result<bool> editStored(Session &session, const QUuid &uuid,
                        const std::function<Result<QByteArray>(const QByteArray &)> &edit)
{
    for (int i = 1;; ++i) {
        const Result<Definition> before = Definition::read(session, uuid);
        if (!before.has_value()) {
            return before.error();
        }
        Result<QByteArray> text = edit(before->text());
        if (!text.has_value()) {
            return text.error();
        }
        if (text->isEmpty() || *text == before->text()) {
            return false;
        }
        const Definition after(std::move(*text));
        const Outcome outcome = redefineDomain(session, uuid, before->text(), after.text());
        if (outcome.has_value()) {
            return true;
        }
        if (outcome.error().kind != ErrorKind::Conflict || i == editTries) {
            return outcome.error();
        }
    }
}

Outcome worded(Outcome outcome, const QString &failure)
{
    if (!outcome.has_value() && outcome.error().message.isEmpty()) {
        outcome.error().message = failure;
    }
    return outcome;
}

/// The rows of the task, as these maps have them; a row that is not there any more is left out.
QList<PinEdit> rowsOf(const PinMaps &maps, const QList<PinEdit> &edits)
{
    QList<PinEdit> rows;
    for (const PinEdit &edit : edits) {
        if (const QBitArray *cpus = pinOf(maps, edit.row)) {
            rows.append({edit.row, *cpus});
        }
    }
    return rows;
}

HostStep storePins(const Shared &task)
{
    const QList<PinEdit> seen = rowsOf(*task->stored, task->edits);
    HostStep step;
    step.text = Tr::tr("Changing the definition");
    step.cancellable = false;
    step.repeatable = true;
    step.call = [task, seen](Session &session, const CallContext &) -> Outcome {
        const auto changed = editStored(session, task->uuid, [&](const QByteArray &text) -> Result<QByteArray> {
            const auto now = readDefinedPinning(text, task->hostCpus);
            if (!now.has_value()) {
                return now.error();
            }
            const QList<PinEdit> rows = rowsOf(*now, task->edits);
            if (rows == task->edits) {
                return QByteArray();
            }
            return rows == seen ? withPinning(text, task->edits) : changedSince(task->guest);
        });
        task->wasStored = task->wasStored || (changed.has_value() && *changed);
        return changed.has_value()
            ? Outcome{}
            : worded(Outcome(changed.error()), Tr::tr("The definition of %1 could not be changed.").arg(task->guest));
    };
    step.look = [task](Session &session) -> Result<Sighting> {
        const auto text = readDomainXml(session, task->uuid, false, true);
        const auto now
            = text.has_value() ? readDefinedPinning(text->toUtf8(), task->hostCpus) : Result<PinMaps>(text.error());
        if (!now.has_value()) {
            return now.error();
        }
        return Sighting{rowsOf(*now, task->edits) == task->edits ? Sighting::Done : Sighting::NotDone};
    };
    step.undo = [task, seen](Session &session, const CallContext &) -> Outcome {
        if (!task->wasStored) {
            return {};
        }
        const auto back = editStored(session, task->uuid, [&](const QByteArray &text) -> Result<QByteArray> {
            const auto now = readDefinedPinning(text, task->hostCpus);
            // Changed again by somebody else: theirs now.
            return now.has_value() && rowsOf(*now, task->edits) == task->edits ? withPinning(text, seen)
                                                                               : Result<QByteArray>(QByteArray());
        });
        return back.has_value() ? Outcome{}
                                : worded(Outcome(back.error()), Tr::tr("The definition could not be changed back."));
    };
    return step;
}

Outcome pinLive(Session &session, const QUuid &uuid, const PinEdit &edit)
{
    switch (edit.row.part) {
    case PinPart::Vcpu:
        return pinVcpu(session, uuid, edit.row.id, edit.cpus, TuneAt::Live);
    case PinPart::Emulator:
        return pinEmulator(session, uuid, edit.cpus, TuneAt::Live);
    case PinPart::IoThread:
        return pinIoThread(session, uuid, edit.row.id, edit.cpus, TuneAt::Live);
    }
    return {};
}

/// Back to what they were, the last one first.
Outcome unpin(Session &session, Task &task)
{
    while (!task.done.isEmpty()) {
        const Outcome outcome = pinLive(session, task.uuid, task.done.last());
        if (!outcome.has_value()) {
            return outcome;
        }
        task.done.removeLast();
    }
    return {};
}

HostStep pinRunning(const Shared &task)
{
    HostStep step;
    step.text = Tr::tr("Changing the running guest");
    step.cancellable = false;
    step.repeatable = true;
    step.call = [task](Session &session, const CallContext &) -> Outcome {
        const auto now = readPinning(session, task->uuid, task->hostCpus, TuneAt::Live);
        if (!now.has_value()) {
            return now.error();
        }
        const QList<PinEdit> before = rowsOf(*now, task->edits);
        if (task->done.isEmpty() && before != task->edits && before != rowsOf(*task->live, task->edits)) {
            return changedSince(task->guest);
        }
        for (const PinEdit &edit : std::as_const(task->edits)) {
            const QBitArray *cpus = pinOf(*now, edit.row);
            if (!cpus || *cpus == edit.cpus) {
                continue; // a part that only the definition has
            }
            const Outcome outcome = pinLive(session, task->uuid, edit);
            if (outcome.has_value()) {
                task->done.append({edit.row, *cpus});
                continue;
            }
            if (outcome.error().kind == ErrorKind::Unreachable) {
                return outcome;
            }
            const Outcome back = unpin(session, *task); // a step that fails leaves nothing behind
            const QString failure = back.has_value()
                ? Tr::tr("%1 of %2 could not be pinned while it runs. Nothing was changed.")
                : Tr::tr("%1 of %2 could not be pinned while it runs, and what was pinned before could not be "
                         "taken back.");
            return worded(outcome, failure.arg(pinRowName(edit.row), task->guest));
        }
        return {};
    };
    step.look = [task](Session &session) -> Result<Sighting> {
        const auto now = readPinning(session, task->uuid, task->hostCpus, TuneAt::Live);
        if (!now.has_value()) {
            return now.error();
        }
        for (const PinEdit &edit : rowsOf(*now, task->edits)) {
            if (!task->edits.contains(edit)) {
                return Sighting{Sighting::NotDone};
            }
        }
        return Sighting{Sighting::Done};
    };
    step.undo = [task](Session &session, const CallContext &) {
        return worded(unpin(session, *task), Tr::tr("The running guest could not be pinned as it was before."));
    };
    return step;
}

HostStep storePeriod(const QUuid &uuid, const QString &guest, int seconds)
{
    const auto before = std::make_shared<std::optional<int>>();
    HostStep step;
    step.text = Tr::tr("Changing the definition");
    step.cancellable = false;
    step.repeatable = true;
    step.call = [uuid, guest, seconds, before](Session &session, const CallContext &) -> Outcome {
        const auto changed = editStored(session, uuid, [&](const QByteArray &text) {
            if (!*before) {
                *before = memoryStatsPeriod(text);
            }
            return withMemoryStatsPeriod(text, seconds);
        });
        return changed.has_value()
            ? Outcome{}
            : worded(Outcome(changed.error()), Tr::tr("The definition of %1 could not be changed.").arg(guest));
    };
    step.look = [uuid, seconds](Session &session) -> Result<Sighting> {
        const auto text = readDomainXml(session, uuid, false, true);
        if (!text.has_value()) {
            return text.error();
        }
        return Sighting{memoryStatsPeriod(text->toUtf8()) == seconds ? Sighting::Done : Sighting::NotDone};
    };
    step.undo = [uuid, seconds, before](Session &session, const CallContext &) -> Outcome {
        const auto back = editStored(session, uuid, [&](const QByteArray &text) -> Result<QByteArray> {
            // Changed again by somebody else: theirs now.
            return *before && memoryStatsPeriod(text) == seconds ? withMemoryStatsPeriod(text, **before)
                                                                 : Result<QByteArray>(QByteArray());
        });
        return back.has_value() ? Outcome{} : Outcome(back.error());
    };
    return step;
}

} // namespace

QFuture<Result<GuestPinning>> loadGuestPinning(Connection &connection, const QUuid &uuid)
{
    return connection.run(Lane::General, [uuid](Session &session, const CallContext &context) {
        return readGuestPinning(session, uuid, context);
    });
}

std::unique_ptr<Job> makePinJob(Connection &connection, const GuestPinning &seen, const QList<PinEdit> &edits,
                                PinWhen when)
{
    auto job = newJob(connection, Tr::tr("Pin the CPUs of %1").arg(seen.name), seen.uuid);
    const Host host(&connection);
    const auto task = std::make_shared<Task>(
        Task{seen.uuid, seen.name, int(seen.cpus.size()), seen.live, seen.stored, edits, {}, false});
    const bool stored = seen.stored && (when != PinWhen::Now || !seen.live);
    const bool live = seen.live && (when != PinWhen::NextStart || !seen.stored);
    if (stored) {
        job->addStep(makeStep(host, storePins(task)));
    }
    if (live) {
        job->addStep(makeStep(host, pinRunning(task)));
    }
    if (seen.live && !live) {
        job->setSuccessNote(Tr::tr("%1 has it so when it has been shut down and started again.").arg(seen.name));
    } else if (live && !stored) {
        job->setSuccessNote(Tr::tr("It stays so until %1 is shut down.").arg(seen.name));
    }
    return job;
}

std::unique_ptr<Job> makeMemoryStatsJob(Connection &connection, const QUuid &uuid, const QString &guest, int seconds)
{
    auto job = newJob(connection,
                      seconds > 0 ? Tr::tr("Collect memory statistics of %1").arg(guest)
                                  : Tr::tr("Stop collecting memory statistics of %1").arg(guest),
                      uuid);
    const Host host(&connection);
    const Inventory::Domain *domain = connection.inventory()->find(uuid);
    if (!domain || domain->info.persistent) {
        job->addStep(makeStep(host, storePeriod(uuid, guest, seconds)));
    }
    if (domain && isActive(domain->info.state)) {
        HostStep step;
        step.text = Tr::tr("Changing the running guest");
        step.cancellable = false;
        step.repeatable = true;
        step.call = [uuid, guest, seconds](Session &session, const CallContext &) {
            return worded(setMemoryStatsPeriod(session, uuid, seconds, TuneAt::Live),
                          Tr::tr("The memory balloon of %1 could not be told while it runs.").arg(guest));
        };
        job->addStep(makeStep(host, std::move(step)));
    }
    return job;
}

} // namespace guestdeck
