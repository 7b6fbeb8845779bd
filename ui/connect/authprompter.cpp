// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/authprompter.h"

#include "models/credentials/authbroker.h"
#include "ui/connect/authdialog.h"

#include <QApplication>

namespace guestdeck
{

AuthPrompter::AuthPrompter(AuthBroker *broker, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_broker(broker)
    , m_window(window)
{
    connect(broker, &AuthBroker::asked, this, &AuthPrompter::show);
    connect(broker, &AuthBroker::withdrawn, this, &AuthPrompter::close);
    connect(broker->store(), &CredentialStore::placeChanged, this, [this] {
        for (const QPointer<AuthDialog> &dialog : std::as_const(m_dialogs)) {
            if (dialog) {
                dialog->setPlace(m_broker->store()->place());
            }
        }
    });
    const QList<quint64> open = broker->openQuestions();
    for (const quint64 question : open) {
        show(question);
    }
}

AuthPrompter::~AuthPrompter()
{
    const QHash<quint64, QPointer<AuthDialog>> dialogs = std::exchange(m_dialogs, {});
    for (const QPointer<AuthDialog> &dialog : dialogs) {
        delete dialog;
    }
}

void AuthPrompter::show(quint64 question)
{
    const std::optional<AuthQuestion> asked = m_broker->question(question);
    if (!asked || m_dialogs.contains(question)) {
        return;
    }
    auto *dialog = new AuthDialog(*asked, m_broker->store()->place(), m_window);
    m_dialogs.insert(question, dialog);
    connect(dialog, &AuthDialog::answered, this,
            [this, question](const AuthAnswer &answer) { m_broker->answer(question, answer); });
    dialog->show();
    dialog->raise();
    QApplication::alert(dialog);
}

void AuthPrompter::close(quint64 question)
{
    if (const QPointer<AuthDialog> dialog = m_dialogs.take(question)) {
        dialog->withdraw();
    }
}

} // namespace guestdeck
