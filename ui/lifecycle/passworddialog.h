// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lifecycle/guestdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace guestdeck
{

/// A new password for a user of a guest. What is typed leaves the dialog once, by takePassword(), and is wiped when the
/// dialog ends either way. Thread: GUI.
class PasswordDialog : public GuestDialog
{
    Q_OBJECT
public:
    PasswordDialog(Connection *host, const QUuid &guest, QWidget *parent);
    ~PasswordDialog() override;

    QString user() const;
    /// The fields are empty afterwards.
    std::shared_ptr<Secret> takePassword();

private:
    std::optional<std::pair<FieldMessage *, QString>> problem() const override;
    void wipeTyped();

    QComboBox *m_user;
    FieldMessage *m_userMessage;
    QLineEdit *m_first;
    QLineEdit *m_second;
    FieldMessage *m_message;
    QCheckBox *m_show;
};

} // namespace guestdeck
