// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshot.h"

#include <QScrollArea>

class QLabel;

namespace guestdeck
{

/// What there is to say of one snapshot: the screen as it was, the note, its files. Thread: GUI.
class SnapshotDetails : public QScrollArea
{
    Q_OBJECT
public:
    explicit SnapshotDetails(QWidget *parent = nullptr);
    void setSnapshot(const Snapshot *snapshot); ///< null: none is chosen

private:
    QLabel *m_screen;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_note;
    QLabel *m_files;
};

} // namespace guestdeck
