// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshotjobs.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace guestdeck
{

class LeftoverList;

/// What deleting a snapshot means: which files are merged, which stay, which are left over. Without a name: merging
/// layers that no snapshot needs. Thread: GUI.
class RemoveSnapshotDialog : public QDialog
{
    Q_OBJECT
public:
    RemoveSnapshotDialog(const SnapshotFacts &facts, const QString &name, QWidget *parent = nullptr);
    SnapshotDeletion deletion() const;

Q_SIGNALS:
    void wished(const guestdeck::SnapshotDeletion &deletion, const QStringList &filesToDelete);

private:
    void showPlan();
    void showNotes();
    SnapshotFacts m_facts;
    QString m_name;
    QCheckBox *m_children;
    QLabel *m_what;
    QLabel *m_means;
    QLabel *m_notes;
    LeftoverList *m_leftovers;
};

} // namespace guestdeck
