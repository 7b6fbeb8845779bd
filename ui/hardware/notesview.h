// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/advisor.h"

#include <QScrollArea>

namespace guestdeck
{

/// What is worth changing in a guest, and why, each with a button that makes the edits for it where the program can.
/// Nothing is done by that: they join the user's other edits. Thread: GUI.
class NotesView : public QScrollArea
{
    Q_OBJECT
public:
    explicit NotesView(QWidget *parent = nullptr);

    /// `locked`: why nothing can be changed. The same notes again leave the focus where it is.
    void setNotes(const QList<HardwareNote> &notes, const QString &locked);

Q_SIGNALS:
    void mendWanted(const QList<guestdeck::HardwareEdit> &edits);

private:
    QList<HardwareNote> m_notes;
    QString m_locked;
};

} // namespace guestdeck
