// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshot.h"

#include <QTreeWidget>

namespace guestdeck
{

/// A guest's snapshots, each below the one it came after, and where the guest is now. What is chosen stays chosen when
/// it is filled again. Thread: GUI.
class SnapshotTree : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { Name, Taken, State, Kind, Size, Note, ColumnCount };

    explicit SnapshotTree(QWidget *parent = nullptr);

    void setSnapshots(const QList<Snapshot> &snapshots, const QString &now);
    QString currentSnapshot() const; ///< empty: none, or where the guest is now
    bool choose(const QString &name);
    QTreeWidgetItem *itemOf(const QString &name) const;

private:
    QTreeWidgetItem *make(const Snapshot &snapshot) const;
    QList<Snapshot> m_snapshots;
    QString m_now;
};

} // namespace guestdeck
