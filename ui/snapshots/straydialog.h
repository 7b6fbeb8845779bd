// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshotplan.h"

#include <QDialog>

namespace guestdeck
{

/// Files that snapshots have left, to be ticked and deleted. Thread: GUI.
class StrayDialog : public QDialog
{
    Q_OBJECT
public:
    explicit StrayDialog(const QList<SnapshotLeftover> &files, QWidget *parent = nullptr);

Q_SIGNALS:
    void wished(const QStringList &files);
};

} // namespace guestdeck
