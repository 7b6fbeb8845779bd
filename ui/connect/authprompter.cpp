// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/authprompter.h"

#include "models/credentials/authbroker.h"
#include "ui/connect/authdialog.h"

#include <QApplication>
#include <QEvent>
#include <QWindow>

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
    qApp->installEventFilter(this);
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

bool AuthPrompter::isTyping() const
{
    // Who has just answered the host's first question waits for its second.
    if (m_sinceAnswer.isValid() && !m_sinceAnswer.hasExpired(patience)) {
        return false;
    }
    // A guest's screen gets all keys, also those of somebody who thinks before he types on.
    const QWidget *focus = QApplication::focusWidget();
    return (focus && focus->inherits("guestdeck::vnc::VncView"))
        || (m_sinceKey.isValid() && !m_sinceKey.hasExpired(pauseOfTyping));
}

void AuthPrompter::show(quint64 question)
{
    const std::optional<AuthQuestion> asked = m_broker->question(question);
    if (!asked || m_dialogs.contains(question)) {
        return;
    }
    auto *dialog = new AuthDialog(*asked, m_broker->store()->place(), m_window);
    m_dialogs.insert(question, dialog);
    connect(dialog, &AuthDialog::answered, this, [this, question](const AuthAnswer &answer) {
        m_broker->answer(question, answer);
        activateNext(question);
    });
    dialog->setAttribute(Qt::WA_ShowWithoutActivating, isTyping()); // before there is a native window
    putInFront(dialog);
    dialog->show();
    dialog->raise();
    QApplication::alert(dialog);
}

/// A modal dialog of the window (one that tests a host before it is saved, say) shuts out whatever does not belong to
/// it, and so nobody could answer.
void AuthPrompter::putInFront(AuthDialog *dialog)
{
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *owner = modal && modal != dialog ? modal : m_window.data();
    if (!owner) {
        return;
    }
    dialog->winId(); // makes the native windows that are tied together
    owner->window()->winId();
    dialog->windowHandle()->setTransientParent(owner->window()->windowHandle());
}

bool AuthPrompter::eventFilter(QObject *watched, QEvent *event)
{
    auto *blocked = event->type() == QEvent::WindowBlocked ? qobject_cast<AuthDialog *>(watched) : nullptr;
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod) && watched->isWidgetType()) {
        const bool isAnswer = qobject_cast<AuthDialog *>(static_cast<QWidget *>(watched)->window()) != nullptr;
        (isAnswer ? m_sinceAnswer : m_sinceKey).start();
        (isAnswer ? m_sinceKey : m_sinceAnswer).invalidate();
    } else if (blocked) {
        // Not from within the event: the modal window is not in the list yet.
        QMetaObject::invokeMethod(
            this,
            [this, dialog = QPointer(blocked)] {
                if (dialog && dialog->isVisible()) {
                    putInFront(dialog);
                    dialog->raise();
                }
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

/// Who answers by the keyboard goes on with the next question.
void AuthPrompter::activateNext(quint64 answered)
{
    const QList<quint64> open = m_broker->openQuestions();
    for (const quint64 question : open) {
        const QPointer<AuthDialog> dialog = m_dialogs.value(question);
        if (question != answered && dialog && dialog->isVisible()) {
            dialog->activateWindow();
            return;
        }
    }
}

void AuthPrompter::close(quint64 question)
{
    if (const QPointer<AuthDialog> dialog = m_dialogs.take(question)) {
        dialog->withdraw();
    }
}

} // namespace guestdeck
