// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/hardware/editing.h"
#include "models/hardware/hardwareedit.h"
#include "models/hardware/hardwarenodes.h"
#include "models/hardware/hardwaresteps.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <cstring>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using What = HardwareEdit::What;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HardwareJob)
};

using Host = QPointer<Connection>;

/// What cannot be taken back comes last: virtual CPUs never go, memory hardly does. What goes away makes room.
int rank(const LiveChange &change)
{
    switch (change.edit.what) {
    case What::Set:
        return change.way == LiveWay::Vcpus ? 4 : 0;
    case What::Remove:
        return 1;
    case What::Add: {
        const HardwareKind *const kind = hardwareKind(change.edit.key.kind);
        return kind && kind->element == "memory"_L1 ? 3 : 2;
    }
    }
    return 0;
}

std::vector<std::shared_ptr<LiveChange>> liveChanges(const HardwarePlan &plan)
{
    std::vector<std::shared_ptr<LiveChange>> all;
    for (const PlannedChange &change : plan.changes) {
        if (!change.now) {
            continue;
        }
        const auto same = std::ranges::find_if(all, [&](const std::shared_ptr<LiveChange> &one) {
            return change.edit.what == What::Set && one->edit.what == What::Set && one->edit.key == change.edit.key
                && one->way == change.way;
        });
        if (same == all.end()) {
            LiveChange made{change.edit, change.way, change.item, change.next};
            made.edit.seen = change.liveSeen;
            all.push_back(std::make_shared<LiveChange>(std::move(made)));
        } else {
            (*same)->edit.values.insert(change.edit.values);
            (*same)->edit.seen.insert(change.liveSeen);
        }
    }
    std::ranges::stable_sort(all, {}, [](const std::shared_ptr<LiveChange> &one) { return rank(*one); });
    return all;
}

/// What was asked for and is not so yet.
QString afterNote(const HardwarePlan &plan)
{
    QStringList waiting;
    bool live = false;
    bool stored = false;
    for (const PlannedChange &change : plan.changes) {
        live = live || change.now;
        stored = stored || change.next;
        if (!change.now && change.next && !change.note.isEmpty()) {
            waiting.append(change.text);
        }
    }
    if (live && !stored) {
        return Tr::tr("It stays so until %1 is shut down.").arg(plan.guest);
    }
    if (waiting.isEmpty()) {
        return {};
    }
    if (!live) {
        return Tr::tr("%1 has it so when it has been shut down and started again; a reboot is not enough.")
            .arg(plan.guest);
    }
    return Tr::tr("This waits until %1 has been shut down and started again: %2.")
        .arg(plan.guest, waiting.join(u"; "_s));
}

QString titleOfJob(const HardwarePlan &plan)
{
    if (plan.changes.size() == 1) {
        return Tr::tr("%1 – %2", "a guest, and what is changed in it").arg(plan.guest, plan.changes.first().text);
    }
    return Tr::tr("Change %n settings of %1", nullptr, int(plan.changes.size())).arg(plan.guest);
}

} // namespace

HardwareTask::~HardwareTask()
{
    hardwaresteps::wipeSecrets(*this);
}

QStringList hardwaresteps::wipeSecrets(HardwareTask &task)
{
    QStringList secrets;
    const auto take = [&](HardwareEdit &edit) {
        const HardwareKind *const kind = hardwareKind(edit.key.kind);
        for (auto it = edit.values.begin(); kind && it != edit.values.end(); ++it) {
            const HardwareField *const field = findField(*kind, it.key());
            if (field && field->type == FieldType::Secret) {
                secrets.append(std::exchange(it.value(), QString()));
            }
        }
    };
    std::ranges::for_each(task.edits, take);
    for (const std::shared_ptr<LiveChange> &what : task.live) {
        take(what->edit);
    }
    // Most are two names of one text: the last of them has it alone, unless the page still shows it.
    QStringList wiped;
    while (!secrets.isEmpty()) {
        QString last = secrets.takeLast();
        if (last.capacity() > 0 && last.isDetached()) {
            explicit_bzero(last.data(), size_t(last.size()) * sizeof(QChar));
            wiped.append(std::move(last));
        }
    }
    return wiped;
}

std::unique_ptr<Job> makeHardwareJob(Connection &connection, const HardwarePlan &plan,
                                     std::chrono::milliseconds patience)
{
    auto job = std::make_unique<Job>(titleOfJob(plan), QList<DomainId>{{connection.id(), plan.uuid}});
    const Host host(&connection);
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(host));
    QObject::connect(job.get(), &Job::finished, &connection, [host, uuid = plan.uuid] {
        if (host) {
            host->invalidateDetails(uuid);
            host->refreshDomain(uuid);
        }
    });
    const auto task = std::make_shared<HardwareTask>();
    task->uuid = plan.uuid;
    task->guest = plan.guest;
    task->edits = editsOf(plan, true);
    task->live = liveChanges(plan);
    task->patience = patience;
    if (!task->edits.isEmpty()) {
        job->addStep(makeStep(host, hardwaresteps::store(task)));
    }
    for (const std::shared_ptr<LiveChange> &what : task->live) {
        job->addStep(makeStep(host,
                              what->edit.what == What::Set       ? hardwaresteps::change(task, what)
                                  : what->edit.what == What::Add ? hardwaresteps::plugIn(task, what)
                                                                 : hardwaresteps::takeOut(task, what)));
    }
    job->setSuccessNote(afterNote(plan));
    return job;
}

} // namespace guestdeck
