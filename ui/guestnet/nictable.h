// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/interfacecalls.h"

#include <QHash>
#include <QTreeWidget>

namespace guestdeck
{

/// A guest's network cards, a row for each. Rows stay with their selection when the same cards are set again.
/// Thread: GUI.
class NicTable : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { SourceColumn, AddressColumn, LinkColumn, ModelColumn, MacColumn, DeviceColumn, NoteColumn, Columns };

    explicit NicTable(QWidget *parent = nullptr);

    /// `troubles`: by the names of virtual networks, what keeps guests in them from starting.
    void setNics(const GuestNics &guest, const QHash<QString, QString> &troubles = {});
    /// The card with this MAC is chosen, as soon as it is there.
    void choose(const QString &mac);
    /// Index in the guest's list; -1: none is chosen.
    int currentNic() const;

private:
    void chooseWanted();
    void fill(QTreeWidgetItem *row, const GuestNics &guest, const GuestNic &nic,
              const QHash<QString, QString> &troubles);
    void setCell(QTreeWidgetItem *row, int column, const QString &text, const QString &hint = {});

    QString m_wanted; ///< MAC
};

} // namespace guestdeck
