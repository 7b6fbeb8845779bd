// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareedit.h"

#include <QObject>

#include <optional>

namespace guestdeck
{

/// Something that the user has changed and that is no longer as it was when he changed it: another admin was here.
struct EditConflict {
    HardwareKey key;
    QString field; ///< empty: the item as a whole
    QString text; ///< a whole sentence

    bool operator==(const EditConflict &) const = default;
};

/// What the user wants to be otherwise in a guest and has not applied yet: collected change by change, each of which
/// can be taken back, and held against every new reading of the guest. Thread: GUI. Owner: the page.
class HardwareEdits : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const QList<HardwareEdit> &all() const { return m_edits; }
    bool isEmpty() const { return m_edits.isEmpty(); }
    int count() const; ///< of changes as a person counts them: each field, each new item, each that goes

    /// The items as they were read: what changes are held against.
    void setItems(const QList<HardwareItem> &items);
    /// As read, with the new ones behind those of their kind.
    QList<HardwareItem> shownItems() const;
    /// The values of an item as they would be; also of a new one.
    FieldValues valuesOf(const HardwareKey &key) const;
    /// The same without the edits; empty for a new one.
    FieldValues valuesBefore(const HardwareKey &key) const;
    const HardwareItem *item(const HardwareKey &key) const; ///< as read; null for a new one

    bool isNew(const HardwareKey &key) const;
    bool isRemoved(const HardwareKey &key) const;
    bool isChanged(const HardwareKey &key) const; ///< has a changed field
    bool isChanged(const HardwareKey &key, const QString &field) const;

    /// The value as it was: no change any more. One line of the undo list for a run of changes of the same field.
    void set(const HardwareKey &key, const QString &field, const QString &value);
    HardwareKey add(const QString &kind, const FieldValues &values);
    /// A new one is simply forgotten.
    void remove(const HardwareKey &key);
    /// Several at once, as one line of the undo list: what mends an advisor's note.
    void addAll(const QList<HardwareEdit> &edits);
    void takeBack(const HardwareKey &key);
    void takeBack(const HardwareKey &key, const QString &field);
    void discard();
    /// Those of an earlier time, with what was seen then: before the items are read. Only where there are none.
    void restore(const QList<HardwareEdit> &edits);
    /// Those have been carried out; what was changed since then stays.
    void applied(const QList<HardwareEdit> &edits);

    bool canUndo() const { return !m_past.isEmpty(); }
    bool canRedo() const { return !m_future.isEmpty(); }
    void undo();
    void redo();

    /// Changes that others made to what is edited here, since it was.
    const QList<EditConflict> &conflicts() const { return m_conflicts; }
    /// "I have seen it": the edits count from how it is now. Those of an item that is gone are dropped.
    void keepMine();
    /// The edits that conflict are dropped.
    void dropMine();

Q_SIGNALS:
    void changed();

private:
    HardwareEdit *setOf(const HardwareKey &key);
    const HardwareEdit *find(HardwareEdit::What what, const HardwareKey &key) const;
    void merge(const HardwareEdit &edit);
    void remember(const QString &what);
    void drop(const std::function<bool(const HardwareEdit &)> &which);
    void becomes(QList<HardwareEdit> edits);
    void findConflicts();

    QList<HardwareItem> m_items;
    QList<HardwareEdit> m_edits;
    QList<EditConflict> m_conflicts;
    QList<QList<HardwareEdit>> m_past;
    QList<QList<HardwareEdit>> m_future;
    QString m_last; ///< the field that the last change was of
    int m_made = 0; ///< new items so far: for their keys
};

} // namespace guestdeck
