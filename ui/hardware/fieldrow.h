// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareitem.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace guestdeck
{

class FieldInput;
class FieldMessage;
class FormGrid;

/// What a row is to show of its setting.
struct FieldState {
    QString value; ///< as it would be
    bool changed = false; ///< by the user, against `next`
    std::optional<QString> live; ///< of the running guest; none: it does not run, or the item is not in it
    std::optional<QString> next; ///< stored; none: the item is new or only in the running guest
    QString whyNot = {}; ///< it cannot be changed
    QString problem = {}; ///< with the value
    bool grave = true; ///< of the problem
    QList<FieldOption> options = {};
    bool waits = false; ///< a running guest gets it at its next start only
};

/// One setting: its input, below it what it is now, at the next start and as edited where these are not the same, what
/// is wrong with it, and why it cannot be changed. Thread: GUI.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// `ordered`: as of FieldInput.
    FieldRow(const HardwareField &field, const QString &name, FormGrid *grid, QWidget *parent = nullptr,
             bool ordered = false);

    const HardwareField &field() const { return m_field; }
    FieldInput *input() const { return m_input; }
    void setState(const FieldState &state);
    void setRowShown(bool shown);
    bool isRowShown() const { return m_shown; }
    /// Offers to choose the value from what the host has; emits browseWanted().
    void setBrowsable();
    /// Nothing more is chosen while that lives; it may be null.
    void waitFor(QObject *reading);
    /// Offers to empty the value: it is a medium in a drive.
    void setEjectable();
    void setLocked(bool locked); ///< why is said elsewhere
    /// "Running now: 2 · Next start: 4 · Edited: 8"; empty where all are one. Public for tests.
    QString compared() const;

Q_SIGNALS:
    void edited(const QString &value);
    void takeBackWanted();
    void browseWanted();

private:
    QString compare(const FieldState &state) const;
    QToolButton *addButton(const QString &name, const QString &text, const QString &spoken);
    void enableButtons();

    HardwareField m_field;
    QLabel *m_label;
    FieldInput *m_input;
    QToolButton *m_takeBack;
    QToolButton *m_browse = nullptr;
    QToolButton *m_eject = nullptr;
    QLabel *m_compared;
    FieldMessage *m_message;
    bool m_shown = true;
    bool m_locked = false;
    bool m_waiting = false; ///< for what is to be chosen from
    bool m_filled = false; ///< has a value
};

/// Whether running and stored value are different for people: what libvirt filled into the running guest alone is not.
bool differs(const FieldState &state);

} // namespace guestdeck
