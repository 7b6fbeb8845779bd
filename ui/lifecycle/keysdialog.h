// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lifecycle/guestdialog.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QListWidget;

namespace guestdeck
{

class KeysField;

/// The ssh keys by which one may log in as a user of a guest: those that are there, to be ticked off, and new ones.
/// Thread: GUI.
class KeysDialog : public GuestDialog
{
    Q_OBJECT
public:
    KeysDialog(Connection *host, const QUuid &guest, QWidget *parent);

    QString user() const;
    QStringList added() const;
    QStringList removed() const;
    QListWidget *list() const { return m_list; }
    /// As loadGuestKeys() answered: the lines of the file as they stand there. Public for tests.
    void setKeys(const Result<QStringList> &keys);

private:
    std::optional<std::pair<FieldMessage *, QString>> problem() const override;
    void read();

    QComboBox *m_user;
    FieldMessage *m_userMessage;
    QListWidget *m_list;
    QLabel *m_state;
    KeysField *m_new;
    QStringList m_there;
    QTimer m_soon; ///< the name is being typed
    quint64 m_generation = 0;
};

} // namespace guestdeck
