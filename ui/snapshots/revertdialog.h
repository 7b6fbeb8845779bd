// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshotjobs.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace guestdeck
{

class LeftoverList;

/// What going back means, with the offer of a snapshot of the present state first. Thread: GUI.
class RevertDialog : public QDialog
{
    Q_OBJECT
public:
    RevertDialog(const SnapshotFacts &facts, const QString &name, QWidget *parent = nullptr);
    SnapshotRevert wish() const;

Q_SIGNALS:
    void wished(const guestdeck::SnapshotRevert &wish, const QStringList &filesToDelete);

private:
    void showLeftovers();
    void showMeaning();
    SnapshotFacts m_facts;
    QString m_name;
    SnapshotMode m_mode;
    QCheckBox *m_safety;
    QCheckBox *m_start;
    QLabel *m_means;
    LeftoverList *m_leftovers;
};

} // namespace guestdeck
