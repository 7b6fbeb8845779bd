// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareitem.h"

#include <QIcon>
#include <QTreeWidget>

namespace guestdeck
{

class HardwareEdits;

/// What a guest is made of, one row for each item: what it is, a line about it, and in shape and word what has become
/// of it (changed, new, to be removed, another one from the next start on). Thread: GUI.
class HardwareList : public QTreeWidget
{
    Q_OBJECT
public:
    enum Role { SummaryRole = Qt::UserRole, MarkRole, SymbolRole, KeyKindRole, KeyIdRole };
    explicit HardwareList(QWidget *parent = nullptr);

    /// The chosen row stays chosen as long as it is there, and what is in view stays there.
    void setItems(const GuestHardware &guest, const HardwareEdits &edits);
    /// The first row when there is advice; none for 0.
    void setAdvice(int notes);
    HardwareKey current() const; ///< empty kind: none, or the advice
    bool isAdvice() const;
    void choose(const HardwareKey &key);
    void chooseAdvice();
    QTreeWidgetItem *find(const HardwareKey &key) const;

Q_SIGNALS:
    void chosen();

private:
    void fillRow(QTreeWidgetItem *row, const GuestHardware &guest, const HardwareEdits &edits,
                 const HardwareItem &item);
    int neighbourOf(const QString &kind, int gone) const;

    bool m_filling = false;
};

/// The symbol of a kind of hardware.
QIcon hardwareIcon(const HardwareKind &kind);

} // namespace guestdeck
