// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/hardwareedits.h"

#include <algorithm>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using What = HardwareEdit::What;

namespace
{
constexpr qsizetype mostUndo = 200;

const HardwareField *fieldOf(const HardwareKind *kind, const QString &id)
{
    if (!kind) {
        return nullptr;
    }
    const auto found = std::ranges::find(kind->fields, id, &HardwareField::id);
    return found == kind->fields.cend() ? nullptr : &*found;
}

QString titleOf(const HardwareKey &key, const FieldValues &values)
{
    const HardwareKind *kind = hardwareKind(key.kind);
    return !kind ? key.kind : kind->itemTitle ? kind->itemTitle(values) : kind->title;
}
} // namespace

int HardwareEdits::count() const
{
    int count = 0;
    for (const HardwareEdit &edit : m_edits) {
        count += edit.what == What::Set ? int(edit.values.size()) : 1;
    }
    return count;
}

const HardwareItem *HardwareEdits::item(const HardwareKey &key) const
{
    const auto found = std::ranges::find(m_items, key, &HardwareItem::key);
    return found == m_items.cend() ? nullptr : &*found;
}

const HardwareEdit *HardwareEdits::find(What what, const HardwareKey &key) const
{
    const auto found
        = std::ranges::find_if(m_edits, [&](const HardwareEdit &one) { return one.what == what && one.key == key; });
    return found == m_edits.cend() ? nullptr : &*found;
}

HardwareEdit *HardwareEdits::setOf(const HardwareKey &key)
{
    const auto found = std::ranges::find_if(
        m_edits, [&](const HardwareEdit &one) { return one.what != What::Remove && one.key == key; });
    return found == m_edits.end() ? nullptr : &*found;
}

QList<HardwareItem> HardwareEdits::shownItems() const
{
    QList<HardwareItem> shown = m_items;
    const auto place = [](const HardwareItem &one) {
        const HardwareKind *kind = hardwareKind(one.key.kind);
        return kind ? kind - hardwareKinds().constData() : hardwareKinds().size();
    };
    for (const HardwareEdit &edit : m_edits) {
        if (edit.what == What::Add) {
            HardwareItem fresh;
            fresh.key = edit.key;
            fresh.stored = HardwareEntry{edit.key, edit.values, edit.element, 0};
            const auto before = std::ranges::find_if(
                shown, [&, mine = place(fresh)](const HardwareItem &one) { return place(one) > mine; });
            shown.insert(before, std::move(fresh));
        }
    }
    return shown;
}

FieldValues HardwareEdits::valuesBefore(const HardwareKey &key) const
{
    const HardwareItem *one = item(key);
    return one ? one->next().values : FieldValues();
}

FieldValues HardwareEdits::valuesOf(const HardwareKey &key) const
{
    if (const HardwareEdit *fresh = find(What::Add, key)) {
        return fresh->values;
    }
    FieldValues values = valuesBefore(key);
    if (const HardwareEdit *edit = find(What::Set, key)) {
        for (auto i = edit->values.cbegin(); i != edit->values.cend(); ++i) {
            if (i.value().isEmpty()) {
                values.remove(i.key());
            } else {
                values.insert(i.key(), i.value());
            }
        }
    }
    return values;
}

bool HardwareEdits::isNew(const HardwareKey &key) const
{
    return find(What::Add, key);
}

bool HardwareEdits::isRemoved(const HardwareKey &key) const
{
    return find(What::Remove, key);
}

bool HardwareEdits::isChanged(const HardwareKey &key) const
{
    return find(What::Set, key);
}

bool HardwareEdits::isChanged(const HardwareKey &key, const QString &field) const
{
    const HardwareEdit *edit = find(What::Set, key);
    return edit && edit->values.contains(field);
}

/// Before a change. Changes of one field in a row (letters that are typed) are one step back.
void HardwareEdits::remember(const QString &what)
{
    if (!what.isEmpty() && what == m_last) {
        return;
    }
    m_last = what;
    m_past.append(m_edits);
    if (m_past.size() > mostUndo) {
        m_past.removeFirst();
    }
    m_future.clear();
}

void HardwareEdits::becomes(QList<HardwareEdit> edits)
{
    m_edits = std::move(edits);
    findConflicts();
    Q_EMIT changed();
}

void HardwareEdits::set(const HardwareKey &key, const QString &field, const QString &value)
{
    if (valuesOf(key).value(field) == value) {
        return;
    }
    remember(key.kind + u'\n' + key.id + u'\n' + field);
    HardwareEdit edit{What::Set, key, {{field, value}}, {{field, valuesBefore(key).value(field)}}, {}};
    if (const HardwareEdit *before = find(What::Set, key); before && before->seen.contains(field)) {
        edit.seen = {{field, before->seen.value(field)}}; // the first look counts
    }
    merge(edit);
    becomes(m_edits);
}

/// What is set back to how it was is no edit any more.
void HardwareEdits::merge(const HardwareEdit &edit)
{
    HardwareEdit *mine = setOf(edit.key);
    if (edit.what == What::Remove) {
        drop([&](const HardwareEdit &one) { return one.key == edit.key; });
        m_edits.append(edit);
    } else if (edit.what == What::Add) {
        m_edits.append(edit);
    } else if (mine && mine->what == What::Add) {
        for (auto i = edit.values.cbegin(); i != edit.values.cend(); ++i) {
            if (i.value().isEmpty()) {
                mine->values.remove(i.key());
            } else {
                mine->values.insert(i.key(), i.value());
            }
        }
    } else {
        if (!mine) {
            m_edits.append({What::Set, edit.key, {}, {}, {}});
            mine = &m_edits.last();
        }
        for (auto i = edit.values.cbegin(); i != edit.values.cend(); ++i) {
            if (i.value() == edit.seen.value(i.key())) {
                mine->values.remove(i.key());
                mine->seen.remove(i.key());
            } else {
                mine->values.insert(i.key(), i.value());
                mine->seen.insert(i.key(), edit.seen.value(i.key()));
            }
        }
    }
    drop([](const HardwareEdit &one) { return one.what == What::Set && one.values.isEmpty(); });
}

HardwareKey HardwareEdits::add(const QString &kind, const FieldValues &values)
{
    remember({});
    const HardwareKey key{kind, u"new-%1"_s.arg(++m_made)};
    merge({What::Add, key, values, {}, {}});
    becomes(m_edits);
    return key;
}

void HardwareEdits::remove(const HardwareKey &key)
{
    const HardwareItem *one = item(key);
    remember({});
    if (one) {
        merge({What::Remove, key, {}, {}, one->next().element});
    } else {
        drop([&](const HardwareEdit &edit) { return edit.key == key; });
    }
    becomes(m_edits);
}

void HardwareEdits::addAll(const QList<HardwareEdit> &edits)
{
    remember({});
    for (HardwareEdit edit : edits) {
        if (edit.what == What::Add) {
            edit.key.id = u"new-%1"_s.arg(++m_made);
        }
        if (edit.what == What::Set) {
            for (auto i = edit.values.cbegin(); i != edit.values.cend(); ++i) {
                edit.seen.insert(i.key(), valuesBefore(edit.key).value(i.key()));
            }
        }
        merge(edit);
    }
    becomes(m_edits);
}

void HardwareEdits::drop(const std::function<bool(const HardwareEdit &)> &which)
{
    m_edits.removeIf(which);
}

void HardwareEdits::takeBack(const HardwareKey &key)
{
    remember({});
    drop([&](const HardwareEdit &edit) { return edit.key == key; });
    becomes(m_edits);
}

void HardwareEdits::takeBack(const HardwareKey &key, const QString &field)
{
    HardwareEdit *edit = setOf(key);
    if (!edit || edit->what != What::Set) {
        return;
    }
    remember({});
    edit = setOf(key);
    edit->values.remove(field);
    edit->seen.remove(field);
    drop([](const HardwareEdit &one) { return one.what == What::Set && one.values.isEmpty(); });
    becomes(m_edits);
}

void HardwareEdits::discard()
{
    if (!m_edits.isEmpty()) {
        remember({});
        becomes({});
    }
}

void HardwareEdits::restore(const QList<HardwareEdit> &edits)
{
    if (m_edits.isEmpty() && !edits.isEmpty()) {
        // What was done on this page before has nothing to do with them.
        m_past.clear();
        m_future.clear();
        m_last.clear();
        m_edits = edits;
        for (HardwareEdit &edit : m_edits) {
            if (edit.what == What::Add) {
                edit.key.id = u"new-%1"_s.arg(++m_made);
            }
        }
    }
}

/// There is no way back behind what has been done: that is another change, and the journal knows it.
void HardwareEdits::applied(const QList<HardwareEdit> &edits)
{
    for (const HardwareEdit &done : edits) {
        for (HardwareEdit &edit : m_edits) {
            if (edit.what != done.what || edit.key != done.key) {
                continue;
            }
            if (edit.what != What::Set) {
                edit.key.kind.clear();
                continue;
            }
            for (auto i = done.values.cbegin(); i != done.values.cend(); ++i) {
                if (edit.values.value(i.key()) == i.value()) {
                    edit.values.remove(i.key());
                    edit.seen.remove(i.key());
                } else if (edit.seen.contains(i.key())) {
                    edit.seen.insert(i.key(), i.value()); // changed on while the task ran
                }
            }
        }
    }
    drop([](const HardwareEdit &one) {
        return one.key.kind.isEmpty() || (one.what == What::Set && one.values.isEmpty());
    });
    m_past.clear();
    m_future.clear();
    m_last.clear();
    becomes(m_edits);
}

void HardwareEdits::undo()
{
    if (canUndo()) {
        m_future.append(m_edits);
        m_last.clear();
        becomes(m_past.takeLast());
    }
}

void HardwareEdits::redo()
{
    if (canRedo()) {
        m_past.append(m_edits);
        m_last.clear();
        becomes(m_future.takeLast());
    }
}

void HardwareEdits::setItems(const QList<HardwareItem> &items)
{
    m_items = items;
    // What somebody else has made so already needs no doing.
    for (HardwareEdit &edit : m_edits) {
        const HardwareItem *one = edit.what == What::Set ? item(edit.key) : nullptr;
        const QList<QString> fields = one ? edit.values.keys() : QList<QString>();
        for (const QString &field : fields) {
            if (one->next().values.value(field) == edit.values.value(field)) {
                edit.values.remove(field);
                edit.seen.remove(field);
            }
        }
    }
    drop([this](const HardwareEdit &one) {
        return (one.what == What::Set && one.values.isEmpty()) || (one.what == What::Remove && !item(one.key));
    });
    becomes(m_edits);
}

void HardwareEdits::findConflicts()
{
    m_conflicts.clear();
    for (const HardwareEdit &edit : std::as_const(m_edits)) {
        const HardwareItem *one = item(edit.key);
        if (edit.what == What::Add) {
            continue;
        }
        const QString title = titleOf(edit.key, one ? one->next().values : edit.seen);
        if (!one) {
            m_conflicts.append({edit.key, {}, tr("%1 is no longer there.", "a device of a guest").arg(title)});
            continue;
        }
        if (edit.what == What::Remove && one->next().element != edit.element) {
            m_conflicts.append(
                {edit.key, {}, tr("%1 is to be removed, but was changed since.", "a device").arg(title)});
        }
        for (auto i = edit.seen.cbegin(); i != edit.seen.cend(); ++i) {
            const QString now = one->next().values.value(i.key());
            const HardwareField *field = fieldOf(hardwareKind(edit.key.kind), i.key());
            if (now != i.value() && field) {
                m_conflicts.append({edit.key, i.key(),
                                    tr("%1, “%2”: it was %3 when you changed it to %4, and is %5 now.",
                                       "a device, one of its settings, three values")
                                        .arg(title, field->label, shownValue(*field, i.value()),
                                             shownValue(*field, edit.values.value(i.key())), shownValue(*field, now))});
            }
        }
    }
}

void HardwareEdits::keepMine()
{
    remember({});
    for (HardwareEdit &edit : m_edits) {
        const HardwareItem *one = edit.what == What::Add ? nullptr : item(edit.key);
        if (one && edit.what == What::Remove) {
            edit.element = one->next().element;
        }
        const QList<QString> fields = one ? edit.seen.keys() : QList<QString>();
        for (const QString &field : fields) {
            edit.seen.insert(field, one->next().values.value(field));
        }
    }
    drop([this](const HardwareEdit &one) { return one.what != What::Add && !item(one.key); });
    becomes(m_edits);
}

void HardwareEdits::dropMine()
{
    remember({});
    const QList<EditConflict> conflicts = m_conflicts;
    for (const EditConflict &conflict : conflicts) {
        HardwareEdit *edit = setOf(conflict.key);
        if (edit && !conflict.field.isEmpty()) {
            edit->values.remove(conflict.field);
            edit->seen.remove(conflict.field);
        } else {
            drop([&](const HardwareEdit &one) { return one.key == conflict.key; });
        }
    }
    drop([](const HardwareEdit &one) { return one.what == What::Set && one.values.isEmpty(); });
    becomes(m_edits);
}

} // namespace guestdeck
