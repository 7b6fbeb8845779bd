// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk/bulkchange.h"

#include "models/bulk/bulkrun.h"
#include "models/connection/connection.h"
#include "models/core/job.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Bulk)
};

struct Found {
    const HardwareKind *kind = nullptr;
    const HardwareField *field = nullptr;
};

Found find(const BulkSetting &setting)
{
    Found found{hardwareKind(setting.kind), nullptr};
    if (found.kind) {
        const auto field = std::ranges::find(found.kind->fields, setting.field, &HardwareField::id);
        found.field = field == found.kind->fields.cend() ? nullptr : &*field;
    }
    return found;
}

/// Why this item of the guest cannot have the value.
QString problemOf(const Found &found, const GuestHardware &guest, const FieldValues &values, const QString &value)
{
    const QString locked = found.field->whyNot ? found.field->whyNot(guest, values) : QString();
    if (!locked.isEmpty()) {
        return locked;
    }
    const QList<FieldOption> options
        = found.field->offered ? found.field->offered(guest, values) : found.field->options;
    const auto option = std::ranges::find(options, value, &FieldOption::value);
    if (option != options.cend() && !option->whyNot.isEmpty()) {
        return option->whyNot;
    }
    return valueProblem(*found.field, guest, values, value);
}

} // namespace

bool isForMany(const HardwareField &field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::ChoiceOrText:
    case FieldType::Switch:
    case FieldType::Number:
    case FieldType::Size:
        return true;
    case FieldType::Text:
    case FieldType::Lines:
    case FieldType::Secret:
    case FieldType::Info:
        return false;
    }
    return false;
}

BulkPlan planBulk(const GuestHardware &guest, const BulkSetting &setting, HardwareWhen when)
{
    BulkPlan bulk;
    const Found found = find(setting);
    const auto items = hardwareItems(guest);
    if (!found.field || !items.has_value()) {
        bulk.whyNot = items.has_value() ? Tr::tr("There is no such setting.")
                                        : Tr::tr("The guest's definition cannot be read.");
        return bulk;
    }
    if (guest.isTemplate) {
        bulk.whyNot = Tr::tr("It is a template: what is made from it is like it is now.");
        return bulk;
    }
    if (guest.readOnlyHost) {
        bulk.whyNot = Tr::tr("Its host is connected for reading only.");
        return bulk;
    }
    QList<HardwareEdit> edits;
    int fitting = 0;
    for (const HardwareItem &item : *items) {
        const FieldValues &before = item.next().values;
        if (item.key.kind != setting.kind || (found.field->applies && !found.field->applies(before))) {
            continue;
        }
        ++fitting;
        const QString now = before.value(setting.field);
        bulk.now.append(shownValue(*found.field, now));
        const bool liveToo = when != HardwareWhen::NextStart && guest.running && item.live
            && found.field->live != LiveWay::None && item.live->values.value(setting.field) != setting.value;
        if (now == setting.value && !liveToo) {
            continue;
        }
        FieldValues after = before;
        after.insert(setting.field, setting.value);
        if (const QString problem = problemOf(found, guest, after, setting.value); !problem.isEmpty()) {
            bulk.whyNot = problem;
            return bulk;
        }
        edits.append({HardwareEdit::What::Set, item.key, {{setting.field, setting.value}}, {{setting.field, now}}, {}});
    }
    if (edits.isEmpty()) {
        bulk.note = fitting > 0 ? Tr::tr("It is so already.") : Tr::tr("It has none of these.");
        return bulk;
    }
    bulk.plan = planHardware(guest, edits, when);
    if (!bulk.plan.canApply()) {
        for (const HardwareProblem &problem : std::as_const(bulk.plan.problems)) {
            if (problem.fatal && bulk.whyNot.isEmpty()) {
                bulk.whyNot = problem.text;
            }
        }
        if (bulk.whyNot.isEmpty()) {
            bulk.note = Tr::tr("It is so already.");
            bulk.plan.edits.clear();
        }
        return bulk;
    }
    for (const PlannedChange &change : std::as_const(bulk.plan.changes)) {
        if (bulk.note.isEmpty() && guest.running && when != HardwareWhen::NextStart && !change.now) {
            bulk.note = change.note.isEmpty() ? Tr::tr("From its next start on.") : change.note;
        }
    }
    return bulk;
}

std::unique_ptr<Job> makeBulkJob(const QList<BulkGuest> &guests, const BulkSetting &setting, HardwareWhen when)
{
    QList<DomainId> targets;
    QList<Job::Item> items;
    bool oneHost = true;
    for (const BulkGuest &guest : guests) {
        if (guest.host) {
            targets.append({guest.host->id(), guest.uuid});
        }
        oneHost = oneHost && guest.host == guests.first().host;
        items.append(Job::Item{guest.name});
    }
    const Found found = find(setting);
    auto job = std::make_unique<Job>(Tr::tr("Set “%1” of %n guest(s)", nullptr, int(guests.size()))
                                         .arg(found.field ? found.field->label : setting.field),
                                     targets);
    if (oneHost && !guests.isEmpty() && guests.first().host) {
        job->setHost(guests.first().host->id(), guests.first().host->displayName());
    }
    job->setItems(items);
    Job *const self = job.get();
    Job::Step step;
    step.text = Tr::tr("Changing the guests");
    step.run = [self, guests, setting, when](const CallContext &context) {
        auto *run = new BulkRun(*self, guests, setting, when, context);
        return run->start();
    };
    job->addStep(std::move(step));
    return job;
}

} // namespace guestdeck
