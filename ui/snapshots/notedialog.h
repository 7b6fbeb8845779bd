// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshot.h"

#include <QDialog>

class QPlainTextEdit;

namespace guestdeck
{

/// The note of a snapshot, to be changed. Thread: GUI.
class NoteDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NoteDialog(const Snapshot &snapshot, QWidget *parent = nullptr);

Q_SIGNALS:
    void wished(const QString &note);

private:
    QPlainTextEdit *m_note;
};

} // namespace guestdeck
