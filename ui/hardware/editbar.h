// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareedit.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace guestdeck
{

/// Below the form: how much has been changed, when it is to be so, and what can be done about it. Thread: GUI.
class EditBar : public QWidget
{
    Q_OBJECT
public:
    struct State {
        int changes = 0;
        bool running = false; ///< there is a now
        bool persistent = true; ///< there is a next start
        bool busy = false; ///< the task that applies them runs
        QString whyNot = {}; ///< they cannot be applied
        bool canUndo = false;
        bool canRedo = false;
    };
    explicit EditBar(QWidget *parent = nullptr);

    void setState(const State &state);
    HardwareWhen when() const;
    void setWhen(HardwareWhen when);
    const QString &whyNot() const { return m_whyNot; }

Q_SIGNALS:
    void applyWanted();
    void reviewWanted();
    void discardWanted();
    void undoWanted();
    void redoWanted();

private:
    QLabel *m_count;
    QComboBox *m_when;
    QPushButton *m_apply;
    QPushButton *m_review;
    QPushButton *m_discard;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QString m_whyNot;
};

} // namespace guestdeck
