// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/guestdisks.h"

#include <QTreeWidget>

namespace guestdeck
{

/// A guest's disks, a row for each, with what it is built upon as rows below it. Rows stay with their selection when
/// the same disks are set again. Thread: GUI.
class DiskTable : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { NameColumn, BusColumn, FileColumn, FormatColumn, CacheColumn, SizeColumn, NoteColumn, Columns };

    explicit DiskTable(QWidget *parent = nullptr);

    void setDisks(const GuestDisks &guest);
    /// Target of the disk whose row, or whose base's row, is chosen; empty: none.
    QString currentTarget() const;
    /// Index in that disk's chain; 0: the disk itself.
    int currentLayer() const;

private:
    void fillDisk(QTreeWidgetItem *row, const GuestDisks &guest, const GuestDisk &disk);
    static void fillLayer(QTreeWidgetItem *row, const DiskLayer &layer);
    void setCell(QTreeWidgetItem *row, int column, const QString &text, const QString &hint = {});
};

} // namespace guestdeck
