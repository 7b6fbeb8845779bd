// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/guardian.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace guestdeck
{

class FieldMessage;

/// Asks for a snapshot's name, note and kind; a kind that is not possible says why, and what is instead. Thread: GUI.
class TakeSnapshotDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TakeSnapshotDialog(const SnapshotFacts &facts, QWidget *parent = nullptr);
    SnapshotWish wish() const;

Q_SIGNALS:
    void wished(const guestdeck::SnapshotWish &wish);

private:
    SnapshotMode mode() const;
    void check();

    struct Choice {
        SnapshotMode mode;
        QRadioButton *button;
        FieldMessage *message;
    };
    SnapshotFacts m_facts;
    QLineEdit *m_name;
    FieldMessage *m_nameMessage;
    QPlainTextEdit *m_note;
    QList<Choice> m_choices;
    QCheckBox *m_quiesce;
    FieldMessage *m_quiesceMessage;
    QLabel *m_space;
    FieldMessage *m_spaceMessage;
    QLabel *m_notes;
    QPushButton *m_ok = nullptr;
};

} // namespace guestdeck
