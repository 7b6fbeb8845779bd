// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwarekind.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace guestdeck
{

class BootOrderInput;

/// What one setting is entered with, by the type of its field: the value goes in and comes out in the one form that
/// HardwareField knows. What nobody can read as a number comes out as it was typed; whoever listens says what is wrong.
/// A wheel that passes over it while a page is scrolled changes nothing. Thread: GUI.
class FieldInput : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the object name of the part that has the focus.
    /// With `ordered`, lines are chosen from the options and put in an order, instead of typed.
    FieldInput(const HardwareField &field, const QString &name, QWidget *parent = nullptr, bool ordered = false);

    /// `edited`: by the user; a secret is shown as it is being typed only.
    void setValue(const QString &value, bool edited);
    void setOptions(const QList<FieldOption> &options);
    void setLocked(bool locked);
    /// Shows no value at all until the user gives one: for a question that has no answer yet.
    void setUnanswered();
    QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void edited(const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeEditor(const QString &name);
    void makeOrder();
    void makeSize();
    void makeSecret();
    void makeEditable();
    void showSize(const QString &bytes);
    QString sizeValue() const;
    void choose(const QString &value);

    HardwareField m_field;
    QWidget *m_editor = nullptr;
    QComboBox *m_box = nullptr; ///< choices, switches, the unit of a size
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    BootOrderInput *m_order = nullptr;
    QLabel *m_text = nullptr;
    QToolButton *m_noSecret = nullptr;
    QList<FieldOption> m_options;
    QString m_value;
    bool m_filling = false;
    bool m_unanswered = false;
};

} // namespace guestdeck
