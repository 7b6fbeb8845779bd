// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk/bulkchange.h"

#include "models/bulk/bulkrun.h"
#include "models/connection/connection.h"
#include "models/core/job.h"

#include <QCoreApplication>
#include <QSet>

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

bool isForMany(const HardwareKind &kind, const HardwareField &field)
{
    if (field.type == FieldType::Secret || field.type == FieldType::Info) {
        return false;
    }
    // What sort of device it is: the rest of it hangs on that.
    if (!kind.single && (field.path == "@type"_L1 || field.path == "@device"_L1 || field.path == "@mode"_L1)) {
        return false;
    }
    // Addresses, what a file says of itself, and files, sockets and devices of the host, that two guests cannot both
    // have.
    static const QSet<QString> own{
        u"boot.nvram"_s,
        u"disk.source"_s,
        u"disk.format"_s,
        u"disk.target"_s,
        u"disk.serial"_s,
        u"disk.wwn"_s,
        u"cdrom.target"_s,
        u"cdrom.format"_s,
        u"floppy.format"_s,
        u"floppy.source"_s,
        u"floppy.target"_s,
        u"interface.mac"_s,
        u"interface.device"_s,
        u"graphics.port"_s,
        u"graphics.tlsPort"_s,
        u"graphics.websocket"_s,
        u"graphics.socket"_s,
        u"input.device"_s,
        u"audio.path"_s,
        u"serial.path"_s,
        u"serial.service"_s,
        u"serial.logFile"_s,
        u"parallel.path"_s,
        u"parallel.service"_s,
        u"parallel.logFile"_s,
        u"console.path"_s,
        u"console.service"_s,
        u"console.logFile"_s,
        u"channel.path"_s,
        u"channel.service"_s,
        u"channel.logFile"_s,
        u"redirdev.path"_s,
        u"redirdev.service"_s,
        u"redirdev.logFile"_s,
        u"smartcard.path"_s,
        u"smartcard.service"_s,
        u"smartcard.logFile"_s,
        u"rng.path"_s,
        u"hostdev-usb.vendorId"_s,
        u"hostdev-usb.productId"_s,
        u"hostdev-usb.bus"_s,
        u"hostdev-usb.device"_s,
        u"hostdev-pci.address"_s,
        u"hostdev-mdev.uuid"_s,
        u"hostdev.address"_s,
        u"dimm.path"_s,
        u"filesystem.socket"_s,
        u"tpm.device"_s,
        u"tpm.socket"_s,
        u"vsock.cid"_s,
        u"lease.key"_s,
    };
    return !own.contains(kind.id + u'.' + field.id);
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
    int place = 0;
    for (const HardwareItem &item : *items) {
        const FieldValues &before = item.next().values;
        if (item.key.kind != setting.kind) {
            continue;
        }
        ++place;
        if ((setting.place > 0 && place != setting.place) || (!setting.item.isEmpty() && item.key.id != setting.item)
            || (found.field->applies && !found.field->applies(before))) {
            continue;
        }
        ++fitting;
        const QString now = before.value(setting.field);
        const bool runsOther
            = item.differs() && item.live && item.stored && item.live->values.value(setting.field) != now;
        bulk.now.append(runsOther ? Tr::tr("%1 (now %2)", "a value at the next start, the one it runs with")
                                        .arg(shownValue(*found.field, now),
                                             shownValue(*found.field, item.live->values.value(setting.field)))
                                  : shownValue(*found.field, now));
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
