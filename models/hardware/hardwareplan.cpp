// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/editing.h"
#include "models/hardware/hardwarecommands.h"
#include "models/hardware/hardwareedit.h"
#include "models/hardware/hardwarenodes.h"
#include "models/hardware/livereach.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using What = HardwareEdit::What;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Hardware)
};

const HardwareItem *findItem(const QList<HardwareItem> &items, const HardwareKey &key)
{
    const auto found = std::ranges::find(items, key, &HardwareItem::key);
    return found == items.cend() ? nullptr : &*found;
}

/// The values with an edit's: an empty one is none.
FieldValues afterEdit(FieldValues values, const FieldValues &changes)
{
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it.value().isEmpty()) {
            values.remove(it.key());
        } else {
            values.insert(it.key(), it.value());
        }
    }
    return values;
}

class Planner
{
public:
    Planner(const GuestHardware &guest, HardwareWhen when)
        : m_guest(guest)
        , m_working(guest)
        , m_when(when)
    {
        m_plan.uuid = guest.uuid;
        m_plan.guest = guest.name;
        m_plan.when = when;
    }

    HardwarePlan plan(const QList<HardwareEdit> &edits)
    {
        const auto items = hardwareItems(m_guest);
        if (!items.has_value()) {
            problem({}, {}, Tr::tr("The guest's definition could not be read."));
            return m_plan;
        }
        m_items = *items;
        if (m_guest.readOnlyHost) {
            problem({}, {}, Tr::tr("This host is connected without the right to change anything."));
        }
        if (m_guest.isTemplate) {
            problem({}, {},
                    Tr::tr("%1 is a template, which is not changed. Make it a guest again first.").arg(m_guest.name));
        }
        for (const HardwareEdit &edit : edits) {
            add(edit, false);
        }
        writeDefinitions();
        return m_plan;
    }

private:
    bool stores() const { return m_guest.persistent && (m_when != HardwareWhen::Now || !m_guest.running); }
    bool reaches() const { return m_guest.running && (m_when != HardwareWhen::NextStart || !m_guest.persistent); }

    void problem(const HardwareKey &key, const QString &field, const QString &text)
    {
        m_plan.problems.append({key, field, text, true});
    }

    void add(HardwareEdit edit, bool companion)
    {
        const HardwareKind *const kind = hardwareKind(edit.key.kind);
        if (!kind) {
            problem(edit.key, {}, Tr::tr("There is no such kind of hardware."));
            return;
        }
        const HardwareItem *const item = edit.what == What::Add ? nullptr : findItem(m_items, edit.key);
        if (edit.what != What::Add && !item) {
            problem(edit.key, {}, Tr::tr("The guest does not have this any more: %1.").arg(titleOf(*kind, edit.seen)));
            return;
        }
        if (edit.what == What::Add && edit.element.isEmpty() && kind->completed) {
            edit.values = kind->completed(m_working, edit.values);
        }
        check(edit, *kind, item);
        const QString missing = edit.what == What::Remove ? QString() : addCompanions(edit, *kind, item);
        switch (edit.what) {
        case What::Set:
            planSet(edit, *kind, *item, missing, companion);
            break;
        case What::Add:
            planAdd(edit, *kind, missing, companion);
            break;
        case What::Remove:
            planRemove(edit, *kind, *item);
            break;
        }
    }

    // Whether it may be at all.

    void check(const HardwareEdit &edit, const HardwareKind &kind, const HardwareItem *item)
    {
        if (edit.what == What::Remove) {
            const QString why = kind.single ? Tr::tr("This is part of every guest.")
                : kind.whyNotRemove         ? kind.whyNotRemove(m_working, item->next().values)
                                            : QString();
            if (!why.isEmpty()) {
                problem(edit.key, {}, why);
            }
            return;
        }
        if (edit.what == What::Add) {
            const QString why = whyNotAdd(edit, kind);
            if (!why.isEmpty()) {
                problem(edit.key, {}, why);
            }
        }
        if (edit.element.isEmpty()) {
            checkValues(edit, kind, item ? item->next().values : FieldValues());
        } else if (const auto element = newElement(edit, kind); !element.has_value()) {
            problem(edit.key, {}, element.error().message);
        }
    }

    QString whyNotAdd(const HardwareEdit &edit, const HardwareKind &kind) const
    {
        if (kind.single || (!kind.canAdd && edit.element.isEmpty())) {
            return Tr::tr("Of this kind nothing can be added.");
        }
        const auto count = std::ranges::count_if(
            m_items, [&](const HardwareItem &one) { return one.stored && one.key.kind == kind.id; });
        if (kind.most > 0 && count >= kind.most && !removesOne(kind.id)) {
            return Tr::tr("A guest can have %n of this kind at most.", nullptr, kind.most);
        }
        return kind.whyNotAdd ? kind.whyNotAdd(m_working) : QString();
    }

    /// Something of that kind goes away in the same plan: the place is free again.
    bool removesOne(const QString &kind) const
    {
        return std::ranges::any_of(
            m_plan.edits, [&](const HardwareEdit &edit) { return edit.what == What::Remove && edit.key.kind == kind; });
    }

    void checkValues(const HardwareEdit &edit, const HardwareKind &kind, const FieldValues &before)
    {
        const FieldValues after = afterEdit(before, edit.values);
        for (const HardwareField &field : kind.fields) {
            const bool given = edit.values.contains(field.id);
            if (!given && !(edit.what == What::Add && field.required)) {
                continue;
            }
            const QString value = edit.values.value(field.id);
            if (field.type == FieldType::Secret && value == secretMark()) {
                continue;
            }
            QString text;
            if (edit.what == What::Set
                && (field.type == FieldType::Info || (field.whyNot && value != before.value(field.id)))) {
                text = field.type == FieldType::Info ? Tr::tr("This cannot be changed.")
                                                     : field.whyNot(m_working, after);
            }
            if (text.isEmpty() && field.type != FieldType::Info
                && (edit.what == What::Add || value != before.value(field.id))) {
                FieldValues context = after;
                context.remove(field.id);
                if (before.contains(field.id)) {
                    context.insert(field.id, before.value(field.id));
                }
                text = valueProblem(field, m_working, context, value);
            }
            if (!text.isEmpty()) {
                problem(edit.key, field.id, text);
            }
            const bool changes = edit.what == What::Set && value != before.value(field.id);
            if (const QString known = changes && field.caution ? field.caution(before, edit.values) : QString();
                !known.isEmpty()) {
                m_plan.problems.append({edit.key, field.id, known, false});
            }
        }
        if (!kind.check) {
            return;
        }
        // What was wrong before is not this edit's to answer for.
        const auto known
            = edit.what == What::Set ? kind.check(m_working, before) : QList<std::pair<QString, QString>>();
        for (const auto &[field, text] : kind.check(m_working, after)) {
            if (!known.contains(std::pair(field, text))) {
                problem(edit.key, field, text);
            }
        }
    }

    // What it needs elsewhere.

    /// Why it cannot be in the running guest, which lacks what it needs; empty: it has all.
    QString addCompanions(const HardwareEdit &edit, const HardwareKind &kind, const HardwareItem *item)
    {
        if (!kind.companions || !edit.element.isEmpty()) {
            return {};
        }
        QString missing;
        const FieldValues values = afterEdit(item ? item->next().values : FieldValues(), edit.values);
        for (const auto &[id, needed] : kind.companions(m_working, values)) {
            const HardwareKind *const other = hardwareKind(id);
            if (!other) {
                continue;
            }
            const bool isLive = has(m_guest.live, id, needed);
            const QString why = m_guest.running && !isLive
                ? Tr::tr("It needs a setting that the running guest does not have (%1).").arg(other->title)
                : QString();
            if (!other->element.isEmpty()) {
                // A device that can be plugged in before it.
                // Named by its type, too: disks of two buses each bring a controller of their own.
                const QString name = u"for "_s + kind.id + u' ' + needed.value(u"type"_s);
                if (!addDevice(edit, {What::Add, {id, name}, needed, {}, {}}, isLive) && !why.isEmpty()) {
                    missing = why;
                }
                continue;
            }
            missing = why.isEmpty() ? missing : why;
            if (has(m_working.stored, id, needed)) {
                continue;
            }
            const HardwareItem *const target = findItem(m_items, {id, {}});
            FieldValues seen;
            for (auto it = needed.cbegin(); target && it != needed.cend(); ++it) {
                seen.insert(it.key(), target->next().values.value(it.key()));
            }
            add({What::Set, {id, {}}, needed, seen, {}}, true);
        }
        return missing;
    }

    /// True: the running guest gets it before what it is for.
    bool addDevice(const HardwareEdit &edit, const HardwareEdit &device, bool isLive)
    {
        const bool isStored = has(m_working.stored, device.key.kind, device.values);
        if (isStored) {
            // By an edit before this one, or for the next start only.
            return std::ranges::any_of(m_plan.changes, [&](const PlannedChange &change) {
                return change.companion && change.now && change.edit.key.kind == device.key.kind
                    && change.edit.values == device.values;
            });
        }
        m_onlyStored = isLive || edit.what == What::Set; // a change of the device itself waits for the next start
        const qsizetype before = m_plan.changes.size();
        add(device, true);
        m_onlyStored = false;
        return m_plan.changes.size() > before && m_plan.changes.last().now;
    }

    static bool has(const QByteArray &definition, const QString &kind, const FieldValues &needed)
    {
        const auto entries = readHardware(definition);
        return entries.has_value() && std::ranges::any_of(*entries, [&](const HardwareEntry &entry) {
                   if (entry.key.kind != kind) {
                       return false;
                   }
                   for (auto it = needed.cbegin(); it != needed.cend(); ++it) {
                       if (entry.values.value(it.key()) != it.value()) {
                           return false;
                       }
                   }
                   return true;
               });
    }

    // Where it goes.

    void planSet(const HardwareEdit &edit, const HardwareKind &kind, const HardwareItem &item, const QString &missing,
                 bool companion)
    {
        HardwareEdit kept{What::Set, edit.key, {}, {}, {}};
        for (const HardwareField *const one : inOrderOfCommands(kind, item.next().values, edit.values)) {
            const HardwareField &field = *one;
            const QString value = edit.values.value(field.id);
            const QString before = item.next().values.value(field.id);
            const bool liveIsSo = !item.live || item.live->values.value(field.id) == value;
            const bool secret = field.type == FieldType::Secret;
            if (secret ? value == secretMark()
                       : value == edit.seen.value(field.id, before) && (liveIsSo || !reaches())) {
                continue; // nothing was asked for
            }
            PlannedChange change;
            change.edit = {What::Set, edit.key, {{field.id, value}}, {}, {}};
            if (edit.seen.contains(field.id)) {
                change.edit.seen.insert(field.id, edit.seen.value(field.id));
            }
            change.item = titleOf(kind, item.next().values);
            change.companion = companion;
            change.way = field.live;
            change.text = Tr::tr("%1: %2 %3 → %4", "an item of hardware, a setting of it, before and after")
                              .arg(change.item, field.label, shownValue(field, before), shownValue(field, value));
            change.next = stores() && item.stored.has_value();
            if (reaches()) {
                LiveReach reach = reachOfField(m_guest, item, field, value);
                if (reach.now && !missing.isEmpty()) {
                    reach = {false, missing, false};
                }
                change.now = reach.now;
                change.note = reach.why;
                if (reach.now && item.live) {
                    change.liveSeen.insert(field.id, item.live->values.value(field.id));
                }
                if (reach.already && !change.next) {
                    continue;
                }
            }
            kept.values.insert(field.id, value);
            if (edit.seen.contains(field.id)) {
                kept.seen.insert(field.id, edit.seen.value(field.id));
            }
            finish(change, &item);
        }
        if (!kept.values.isEmpty()) {
            m_plan.edits.append(kept);
            advance(kept);
        }
    }

    void planAdd(const HardwareEdit &edit, const HardwareKind &kind, const QString &missing, bool companion)
    {
        PlannedChange change;
        change.edit = edit;
        change.item = titleOf(kind, edit.values);
        change.companion = companion;
        const QString summary = kind.itemSummary && edit.element.isEmpty() ? kind.itemSummary(edit.values) : QString();
        change.text = summary.isEmpty()
            ? Tr::tr("New: %1").arg(change.item)
            : Tr::tr("New: %1 (%2)", "an item of hardware, more about it").arg(change.item, summary);
        change.next = stores();
        if (m_onlyStored && !change.next) {
            return; // the running guest has it, and no other is asked for
        }
        if (reaches() && !m_onlyStored) {
            const LiveReach reach = reachOfPlug(m_working, kind, edit.values, true);
            change.now = reach.now && missing.isEmpty();
            change.note = change.now || !reach.now ? reach.why : missing;
        }
        finish(change, nullptr);
        m_plan.edits.append(edit);
        advance(edit);
    }

    void planRemove(const HardwareEdit &edit, const HardwareKind &kind, const HardwareItem &item)
    {
        PlannedChange change;
        change.edit = edit;
        change.item = titleOf(kind, item.next().values);
        change.text = Tr::tr("Removed: %1").arg(change.item);
        change.next = stores() && item.stored.has_value();
        if (reaches() && item.live) {
            const LiveReach reach = reachOfPlug(m_guest, kind, item.live->values, false);
            change.now = reach.now;
            change.note = reach.why;
            change.liveSeen = item.live->values;
        }
        finish(change, &item);
        m_plan.edits.append(edit);
        if (item.stored) {
            advance(edit);
        }
    }

    void finish(PlannedChange &change, const HardwareItem *item)
    {
        if (!change.now && !change.next) {
            const QString why = change.note.isEmpty() ? Tr::tr("This cannot be changed in this way.") : change.note;
            problem(change.edit.key,
                    change.edit.values.size() == 1 && change.edit.what == What::Set ? change.edit.values.cbegin().key()
                                                                                    : QString(),
                    m_guest.persistent && m_guest.running ? why + u' ' + Tr::tr("Choose the next start for it.") : why);
        }
        change.commands = virshCommands(m_guest, change, item);
        m_plan.changes.append(change);
    }

    /// Later edits meet the guest with the earlier ones: a second disk does not get the name of the first.
    void advance(const HardwareEdit &edit)
    {
        auto stored = withHardwareEdits(m_working.stored, {edit});
        if (stored.has_value()) {
            m_working.stored = *stored;
        }
    }

    void writeDefinitions()
    {
        QList<HardwareEdit> edits = editsOf(m_plan, true);
        const bool storing = !edits.isEmpty();
        const QByteArray &from = storing ? m_guest.stored : m_guest.running ? m_guest.live : m_guest.stored;
        if (!storing) {
            edits = editsOf(m_plan, false);
            for (HardwareEdit &edit : edits) {
                edit.seen.clear();
                edit.element = edit.what == What::Remove ? QByteArray() : edit.element;
            }
        }
        m_plan.before = withoutSecrets(from);
        const auto after = withHardwareEdits(from, edits);
        if (after.has_value()) {
            m_plan.after = withoutSecrets(*after);
            return;
        }
        m_plan.after = m_plan.before;
        if (std::ranges::none_of(m_plan.problems, &HardwareProblem::fatal)) {
            problem({}, {}, after.error().message);
        }
    }

    const GuestHardware &m_guest;
    GuestHardware m_working; ///< with the edits so far
    const HardwareWhen m_when;
    bool m_onlyStored = false; ///< what is being added is not for the running guest
    QList<HardwareItem> m_items;
    HardwarePlan m_plan;
};

} // namespace

bool HardwarePlan::canApply() const
{
    return !changes.isEmpty() && std::ranges::none_of(problems, &HardwareProblem::fatal);
}

QList<HardwareEdit> editsOf(const HardwarePlan &plan, bool next)
{
    QList<HardwareEdit> edits;
    for (const PlannedChange &change : plan.changes) {
        if (!(next ? change.next : change.now)) {
            continue;
        }
        const auto same = std::ranges::find_if(edits, [&](const HardwareEdit &edit) {
            return change.edit.what == What::Set && edit.what == What::Set && edit.key == change.edit.key;
        });
        if (same == edits.end()) {
            edits.append(change.edit);
        } else {
            same->values.insert(change.edit.values);
            same->seen.insert(change.edit.seen);
        }
    }
    return edits;
}

HardwarePlan planHardware(const GuestHardware &guest, const QList<HardwareEdit> &edits, HardwareWhen when)
{
    return Planner(guest, when).plan(edits);
}

} // namespace guestdeck
