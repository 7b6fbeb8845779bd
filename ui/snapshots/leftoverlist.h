// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshotplan.h"

#include <QWidget>

class QListWidget;

namespace guestdeck
{

/// Files that nothing needs afterwards, each with a box to tick; none is ticked. Takes no room while there are none.
/// Thread: GUI.
class LeftoverList : public QWidget
{
    Q_OBJECT
public:
    explicit LeftoverList(QWidget *parent = nullptr);
    void setFiles(const QList<SnapshotLeftover> &files);
    QStringList ticked() const; ///< in the order in which they can be deleted

Q_SIGNALS:
    void changed();

private:
    QListWidget *m_list;
    QList<SnapshotLeftover> m_files;
};

} // namespace guestdeck
