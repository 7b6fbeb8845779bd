// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/hardwaresteps.h"

#include "models/hardware/editing.h"
#include "models/hardware/hardwarenodes.h"
#include "models/hardware/liveguest.h"
#include "models/hardware/sourcecheck.h"
#include "models/libvirt/editcalls.h"
#include "models/libvirt/hardwarecalls.h"
#include "models/xml/document.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace guestdeck::hardwaresteps
{

using namespace Qt::StringLiterals;
using What = HardwareEdit::What;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HardwareJob)
};

using Task = std::shared_ptr<HardwareTask>;
using Change = std::shared_ptr<LiveChange>;

constexpr int storeTries = 3; ///< others may change the same definition at the same moment

/// Before anything is changed. What is already as it is wanted is not in the way.
Outcome checkRunning(Session &session, const HardwareTask &task, const CallContext &context)
{
    if (task.live.empty()) {
        return {};
    }
    const auto live = readLive(session, task.uuid);
    if (!live.has_value()) {
        return live.error();
    }
    const Outcome noted = noteAliases(live->text(), task.live);
    if (!noted.has_value()) {
        return noted;
    }
    for (const Change &what : task.live) {
        if (what->edit.what == What::Add) {
            continue;
        }
        const auto now = findEntry(live->text(), what->edit.key);
        if (!now.has_value()) {
            return now.error();
        }
        if (what->edit.what == What::Remove && !*now) {
            continue;
        }
        Outcome same = checkSeen(*now, *what);
        if (!same.has_value()) {
            return same;
        }
    }
    return checkLiveSources(session, task.uuid, live->text(), task.live, context);
}

/// Whether a definition has the edits: values are as wanted, and of each kind as many came and went as should.
Result<bool> isStored(const HardwareTask &task, const QByteArray &now)
{
    QList<HardwareEdit> sets;
    QHash<QString, qsizetype> counts;
    for (const HardwareEdit &edit : task.edits) {
        if (edit.what == What::Set) {
            sets.append(edit);
        } else {
            counts[edit.key.kind] += edit.what == What::Add ? 1 : -1;
        }
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto before = elementsOf(task.before->text(), it.key());
        const auto have = elementsOf(now, it.key());
        if (!before.has_value() || !have.has_value()) {
            return before.has_value() ? have.error() : before.error();
        }
        if (have->size() != before->size() + it.value() || (it.value() == 0 && *have == *before)) {
            return false;
        }
    }
    auto same = withHardwareEdits(now, sets);
    if (!same.has_value()) {
        return same.error().kind == ErrorKind::Conflict ? Result<bool>(false) : Result<bool>(same.error());
    }
    const Definition edited(std::move(*same));
    return edited.text() == now;
}

/// The one that was made by these values; the first, where libvirt has written them in its own way. With a device may
/// come others of its kind: a port that the controller sits in.
QByteArray takeMade(QList<QByteArray> &elements, const HardwareEdit &edit)
{
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const auto entries = readHardware("<domain><devices>" + elements[i] + "</devices></domain>");
        if (entries.has_value() && std::ranges::any_of(*entries, [&](const HardwareEntry &one) {
                return one.key.kind == edit.key.kind && isAs(one, edit.values);
            })) {
            return elements.takeAt(i);
        }
    }
    return elements.takeFirst();
}

/// Where libvirt has put what is new: the running guest gets it in the same place.
void noteAdded(HardwareTask &task)
{
    QHash<QString, QList<QByteArray>> fresh;
    for (const HardwareEdit &edit : task.edits) {
        if (edit.what != What::Add) {
            continue;
        }
        if (!fresh.contains(edit.key.kind)) {
            const auto before = elementsOf(task.before->text(), edit.key.kind);
            const auto after = elementsOf(task.after->text(), edit.key.kind);
            fresh.insert(edit.key.kind,
                         before.has_value() && after.has_value() ? newOnes(*after, *before) : QList<QByteArray>());
        }
        QList<QByteArray> &mine = fresh[edit.key.kind];
        if (!mine.isEmpty()) {
            task.added.insert(edit.key.id, takeMade(mine, edit)); // in the order they were added in
        }
    }
}

Outcome storeOnce(Session &session, HardwareTask &task, const CallContext &context)
{
    auto now = Definition::read(session, task.uuid);
    if (!now.has_value()) {
        return now.error();
    }
    if (task.begun && task.before) {
        const Result<bool> done = isStored(task, now->text());
        if (done.has_value() && *done) {
            task.after.emplace(QByteArray(now->text()));
            noteAdded(task);
            return {};
        }
    }
    auto edited = withHardwareEdits(now->text(), task.edits);
    if (!edited.has_value()) {
        return edited.error();
    }
    const Definition wanted(std::move(*edited));
    Outcome outcome = checkStoredSources(session, task, now->text(), wanted.text(), context);
    if (!outcome.has_value()) {
        return outcome;
    }
    task.before.emplace(QByteArray(now->text()));
    task.begun = true;
    outcome = redefineDomain(session, task.uuid, task.before->text(), wanted.text());
    if (!outcome.has_value()) {
        task.begun = outcome.error().kind == ErrorKind::Unreachable || outcome.error().kind == ErrorKind::Timeout;
        return outcome;
    }
    auto stored = Definition::read(session, task.uuid);
    if (stored.has_value()) {
        task.after.emplace(QByteArray(stored->text()));
        noteAdded(task);
    }
    return {};
}

Outcome storeBack(Session &session, HardwareTask &task)
{
    if (!task.begun || !task.before) {
        return {};
    }
    const auto now = Definition::read(session, task.uuid);
    if (!now.has_value()) {
        return now.error();
    }
    if (now->text() == task.before->text()) {
        return {};
    }
    // Where the link broke before libvirt's text of it was read, it is ours if it has all that was wanted.
    const Result<bool> ours
        = task.after ? Result<bool>(now->text() == task.after->text()) : isStored(task, now->text());
    if (!ours.has_value()) {
        return ours.error();
    }
    if (!*ours) {
        const QString what = task.after
            ? Tr::tr("The definition of %1 was changed by somebody else meanwhile, so it was left as it is, with your "
                     "changes for the next start in it.")
            : Tr::tr("The definition of %1 was changed by somebody else meanwhile, so it was left as it is. Please "
                     "look whether your changes are in it.");
        return Error{ErrorKind::Conflict, 0, what.arg(task.guest), {}};
    }
    return worded(redefineDomain(session, task.uuid, now->text(), task.before->text()),
                  Tr::tr("The definition could not be changed back."));
}

/// A step's look at the running guest.
template <class IsDone>
HostStep::Look lookAt(const Task &task, IsDone isDone)
{
    return [task, isDone](Session &session) -> Result<Sighting> {
        const auto live = readLive(session, task->uuid);
        if (!live.has_value()) {
            return live.error();
        }
        const Result<bool> done = isDone(live->text());
        return done.has_value() ? Result<Sighting>(Sighting{*done ? Sighting::Done : Sighting::NotDone}) : done.error();
    };
}

/// Done, when what is told of a secret cannot show it: never, and the step runs again, which is the same as once.
Result<bool> hasValues(const QByteArray &live, const LiveChange &what)
{
    const auto now = findEntry(live, what.edit.key);
    return now.has_value() ? Result<bool>(*now && isAs(**now, what.edit.values)) : now.error();
}

/// Whether a device that is to go is gone. Another may be like it in all but its name.
Result<bool> isOut(const QByteArray &live, const LiveChange &what)
{
    const auto device = deviceToRemove(live, what);
    return device.has_value() ? Result<bool>(device->isEmpty()) : device.error();
}

/// A single device as readHardware() tells of it.
std::optional<HardwareEntry> entryOf(const QByteArray &element, const HardwareKey &key)
{
    const auto document = xml::Document::parse(element);
    return document.has_value()
        ? std::optional(HardwareEntry{key, fieldValues(*hardwareKind(key.kind), document->root()), {}, 0})
        : std::nullopt;
}

/// Ours among the devices that run.
Result<QList<QByteArray>> plugged(const QByteArray &live, const LiveChange &what)
{
    const auto now = elementsOf(live, what.edit.key.kind);
    return now.has_value() ? Result<QList<QByteArray>>(newOnes(*now, what.others)) : now.error();
}

Result<QByteArray> elementToPlug(const HardwareTask &task, const LiveChange &what)
{
    const QByteArray placed = task.added.value(what.edit.key.id);
    return placed.isEmpty() ? newElement(what.edit, *hardwareKind(what.edit.key.kind)) : Result<QByteArray>(placed);
}

} // namespace

HostStep store(const Task &task)
{
    HostStep step;
    step.text = Tr::tr("Changing the definition");
    step.cancellable = false;
    step.repeatable = true;
    step.call = [task](Session &session, const CallContext &context) -> Outcome {
        Outcome free = checkRunning(session, *task, context);
        for (int i = 1; free.has_value(); ++i) {
            const Outcome done = storeOnce(session, *task, context);
            // A Conflict with what the user saw stays one, however often it is tried.
            if (done.has_value() || done.error().kind != ErrorKind::Conflict || i == storeTries) {
                return worded(done, Tr::tr("The definition of %1 could not be changed.").arg(task->guest));
            }
        }
        return free;
    };
    step.look = [task](Session &session) -> Result<Sighting> {
        const auto now = Definition::read(session, task->uuid);
        if (!now.has_value()) {
            return now.error();
        }
        const Result<bool> done = task->before ? isStored(*task, now->text()) : Result<bool>(false);
        if (!done.has_value()) {
            return done.error();
        }
        if (*done && !task->after) {
            task->after.emplace(QByteArray(now->text()));
            noteAdded(*task);
        }
        return Sighting{*done ? Sighting::Done : Sighting::NotDone};
    };
    step.undo = [task](Session &session, const CallContext &) { return storeBack(session, *task); };
    return step;
}

HostStep change(const Task &task, const Change &what)
{
    HostStep step;
    step.text = Tr::tr("Changing the running guest: %1").arg(what->item);
    step.cancellable = false;
    step.repeatable = true;
    step.call = [task, what](Session &session, const CallContext &context) -> Outcome {
        const auto live = readLive(session, task->uuid);
        const auto now = live.has_value() ? findEntry(live->text(), what->edit.key)
                                          : Result<std::optional<HardwareEntry>>(live.error());
        if (!now.has_value()) {
            return now.error();
        }
        Outcome seen = checkSeen(*now, *what);
        if (!seen.has_value() || isAs(**now, what->edit.values)) {
            return seen;
        }
        Outcome free = what->stored ? Outcome{} // was looked at before it was stored
                                    : checkLiveSources(session, task->uuid, live->text(), std::span(&what, 1), context);
        if (!free.has_value()) {
            return free;
        }
        auto element = elementOf(live->text(), what->edit.key);
        if (!what->begun && element.has_value()) {
            what->before.emplace(std::move(*element));
        }
        what->begun = true;
        Outcome outcome = applyLive(session, task->uuid, live->text(), *what, what->edit.values);
        if (!outcome.has_value()) {
            what->begun = outcome.error().kind == ErrorKind::Unreachable;
        }
        return worded(outcome, Tr::tr("libvirt did not change this in the running guest: %1.").arg(what->item));
    };
    step.look = lookAt(task, [what](const QByteArray &live) { return hasValues(live, *what); });
    step.undo = [task, what](Session &session, const CallContext &) -> Outcome {
        if (!what->begun) {
            return {};
        }
        if (what->way == LiveWay::Vcpus) {
            return Error{ErrorKind::Unsupported,
                         0,
                         Tr::tr("The virtual CPUs that %1 was given stay until it is shut down.").arg(task->guest),
                         {}};
        }
        const auto live = readLive(session, task->uuid);
        const auto now = live.has_value() ? findEntry(live->text(), what->edit.key)
                                          : Result<std::optional<HardwareEntry>>(live.error());
        if (!now.has_value()) {
            return now.error();
        }
        if (!*now) {
            return {}; // gone
        }
        Outcome outcome;
        if (what->before && !what->before->text().isEmpty()
            && (what->way == LiveWay::GraphicsPassword || what->way == LiveWay::UpdateDevice)) {
            const auto device = elementOf(live->text(), what->edit.key);
            auto back = device.has_value() ? deviceBack(*device, *what) : Result<QByteArray>(device.error());
            if (!back.has_value()) {
                return back.error();
            }
            const Definition wanted(std::move(*back));
            // Never changed, or changed again by somebody else: theirs now.
            outcome = wanted.text().isEmpty() ? Outcome{} : updateLiveDevice(session, task->uuid, wanted.text());
        } else if (isAs(**now, what->edit.values)) {
            outcome = applyLive(session, task->uuid, live->text(), *what, what->edit.seen);
        }
        return worded(outcome, Tr::tr("The running guest could not be changed back: %1.").arg(what->item));
    };
    return step;
}

HostStep plugIn(const Task &task, const Change &what)
{
    HostStep step;
    step.text = Tr::tr("Plugging into the running guest: %1").arg(what->item);
    step.lane = Lane::Long; // libvirt may have to prepare an image or a device of the host
    step.cancellable = false;
    step.repeatable = true;
    step.call = [task, what](Session &session, const CallContext &context) -> Outcome {
        const auto live = readLive(session, task->uuid);
        const auto before = live.has_value() ? elementsOf(live->text(), what->edit.key.kind)
                                             : Result<QList<QByteArray>>(live.error());
        const auto element = elementToPlug(*task, *what);
        if (!before.has_value() || !element.has_value()) {
            return before.has_value() ? element.error() : before.error();
        }
        if (what->begun && !newOnes(*before, what->others).isEmpty()) {
            return {}; // by the request whose answer was lost
        }
        Outcome outcome = what->stored
            ? Outcome{} // was looked at before it was stored
            : checkLiveSources(session, task->uuid, live->text(), std::span(&what, 1), context);
        if (!outcome.has_value()) {
            return outcome;
        }
        what->others = *before;
        what->begun = true;
        outcome = attachLiveDevice(session, task->uuid, *element);
        if (!outcome.has_value() && outcome.error().kind != ErrorKind::Unreachable) {
            // The place that the definition has for it is taken, or not there, in the running guest.
            const QByteArray anywhere = withoutAddress(*element);
            if (anywhere != *element) {
                const Outcome again = attachLiveDevice(session, task->uuid, anywhere);
                outcome = again;
            }
        }
        if (!outcome.has_value()) {
            what->begun = outcome.error().kind == ErrorKind::Unreachable;
        }
        return guestdeck::plugged(outcome, task->guest, what->item);
    };
    step.look = lookAt(task, [what](const QByteArray &live) -> Result<bool> {
        const auto ours = plugged(live, *what);
        return ours.has_value() ? Result<bool>(what->begun && !ours->isEmpty()) : ours.error();
    });
    step.undo = [task, what](Session &session, const CallContext &context) -> Outcome {
        const auto live = readLive(session, task->uuid);
        const auto ours = live.has_value() ? plugged(live->text(), *what) : Result<QList<QByteArray>>(live.error());
        if (!ours.has_value()) {
            return ours.error();
        }
        if (!what->begun || ours->isEmpty()) {
            return {};
        }
        const QByteArray element = ours->first();
        return worded(detachLiveDevice(
                          session, task->uuid, element,
                          [&](const QByteArray &now) -> Result<bool> {
                              const auto there = elementsOf(now, what->edit.key.kind);
                              return there.has_value() ? Result<bool>(!there->contains(element)) : there.error();
                          },
                          context, task->patience),
                      Tr::tr("What was plugged in could not be taken out again: %1.").arg(what->item));
    };
    return step;
}

HostStep takeOut(const Task &task, const Change &what)
{
    HostStep step;
    step.text = Tr::tr("Waiting for the guest to let go: %1").arg(what->item);
    step.lane = Lane::Long;
    step.repeatable = true;
    step.call = [task, what](Session &session, const CallContext &context) -> Outcome {
        const auto live = readLive(session, task->uuid);
        const Outcome noted = live.has_value() ? noteAliases(live->text(), task->live) : Outcome(live.error());
        auto element = noted.has_value() ? deviceToRemove(live->text(), *what) : Result<QByteArray>(noted.error());
        if (!element.has_value()) {
            return element.error();
        }
        if (element->isEmpty()) {
            return {};
        }
        Outcome seen = checkSeen(entryOf(*element, what->edit.key), *what);
        if (!seen.has_value()) {
            return seen;
        }
        what->before.emplace(std::move(*element));
        what->begun = true;
        return worded(detachLiveDevice(
                          session, task->uuid, what->before->text(),
                          [&](const QByteArray &definition) { return isOut(definition, *what); }, context,
                          task->patience),
                      Tr::tr("%1 could not be taken out of the running guest.").arg(what->item));
    };
    step.look = lookAt(task, [what](const QByteArray &live) { return isOut(live, *what); });
    step.undo = [task, what](Session &session, const CallContext &) -> Outcome {
        const auto live = readLive(session, task->uuid);
        const Result<bool> out = live.has_value() ? isOut(live->text(), *what) : Result<bool>(live.error());
        const auto there
            = out.has_value() ? elementsOf(live->text(), what->edit.key.kind) : Result<QList<QByteArray>>(out.error());
        if (!there.has_value()) {
            return there.error();
        }
        if (!*out || !what->begun || !what->before) {
            return {};
        }
        if (what->undoing && !newOnes(*there, what->others).isEmpty()) {
            return {}; // by the request whose answer was lost
        }
        what->others = *there;
        what->undoing = true;
        Outcome outcome = attachLiveDevice(session, task->uuid, what->before->text());
        if (!outcome.has_value() && outcome.error().kind != ErrorKind::Unreachable) {
            outcome = attachLiveDevice(session, task->uuid, withoutAddress(what->before->text()));
        }
        return worded(outcome, Tr::tr("%1 could not be plugged in again.").arg(what->item));
    };
    return step;
}

} // namespace guestdeck::hardwaresteps
