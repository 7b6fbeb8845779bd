// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/lifecycle/lifecyclejobs.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace guestdeck
{

class Connection;
class FieldMessage;
class FormGrid;

/// What the small dialogs on one guest have in common: a sentence, a form, a message for what is in the way, and two
/// buttons of which the second does nothing. Follows the guest: what cannot be done any more is said. Deletes itself.
/// Thread: GUI.
class GuestDialog : public QDialog
{
    Q_OBJECT
public:
    GuestDialog(Connection *host, const QUuid &guest, LifecycleAction action, const QString &name, QWidget *parent);

    QPushButton *okButton() const { return m_ok; }
    QString guestName() const;

protected:
    FormGrid *form() const { return m_form; }
    QVBoxLayout *column() const { return m_column; }
    Connection *host() const { return m_host; }
    const QUuid &guest() const { return m_guest; }
    const DomainInfo *info() const;
    void setIntro(const QString &text);
    void setOkText(const QString &text);
    /// A message under the field, named after it.
    FieldMessage *addMessage(QWidget *field);
    /// The last thing of a constructor: looks whether it can be done, and opens small.
    void ready();
    /// What is wrong with what was entered: the field, and the sentence; nothing: it can be done.
    virtual std::optional<std::pair<FieldMessage *, QString>> problem() const = 0;
    void check();

private:
    QPointer<Connection> m_host;
    const QUuid m_guest;
    const LifecycleAction m_action;
    QVBoxLayout *m_column;
    QLabel *m_intro;
    FormGrid *m_form;
    FieldMessage *m_message; ///< about the guest itself
    QList<FieldMessage *> m_messages;
    QPushButton *m_ok;
};

} // namespace guestdeck
