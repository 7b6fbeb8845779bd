// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace guestdeck
{

class FieldMessage;
class FormGrid;

/// What the dialogs of storage have in common: fields with messages below them, a button that says why it cannot be
/// pressed, and Cancel. The safe button is the default one where something would be lost. Deletes itself. Thread: GUI.
class StorageDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { Harmless, Destructive };

    /// `name`: object name; buttons are name + "Ok" and name + "Cancel".
    StorageDialog(const QString &name, const QString &title, const QString &button, Kind kind, QWidget *parent);

    QPushButton *okButton() const { return m_ok; }
    FieldMessage *messageOf(const QWidget *field) const { return m_messages.value(field); }

protected:
    /// Text over the whole width, with line breaks where it needs them.
    QLabel *addText(const QString &name, const QString &text);
    /// A row whose label is named after it, with a message below; the label's text has the key mark.
    void addField(const QString &label, QWidget *field);
    /// The same for text about the field above: greyed.
    QLabel *addHelp(const QString &name);
    void addWide(QWidget *widget, int stretch = 0);
    void setFieldShown(QWidget *field, bool shown);
    void setFieldLabel(QWidget *field, const QString &text);
    void setError(const QWidget *field, const QString &text);
    void setWarning(const QWidget *field, const QString &text);
    /// Nothing: the button works, unless a field has an error.
    void setProblem(const QString &why);
    /// To be called at the end of a check: looks at the fields' errors as well.
    void updateButton();

private:
    QVBoxLayout *m_outer;
    QVBoxLayout *m_column;
    FormGrid *m_form;
    QPushButton *m_ok;
    QString m_problem;
    QList<QWidget *> m_fields; ///< in the order they stand
    QHash<const QWidget *, FieldMessage *> m_messages;
    QHash<const QWidget *, QLabel *> m_labels;
};

/// Why a pool would not take a new volume of that name, a sentence; empty: it would.
QString volumeNameProblem(const QString &name, const QStringList &taken);

} // namespace guestdeck
