// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace guestdeck
{

class AuthBroker;
class AuthDialog;

/// Shows the broker's open questions, each in a dialog above the window, and takes the answers back. Somebody must:
/// without it a login that asks waits for ever. A dialog that comes while somebody types does not take the keyboard:
/// half a line meant for a guest's console would be sent to the host as a password.
/// Thread: GUI. Owner: Application; goes before the window and the broker.
class AuthPrompter : public QObject
{
    Q_OBJECT
public:
    AuthPrompter(AuthBroker *broker, QWidget *window, QObject *parent = nullptr);
    ~AuthPrompter() override;

    AuthDialog *dialog(quint64 question) const { return m_dialogs.value(question); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr qint64 pauseOfTyping = 1000; ///< ms
    static constexpr qint64 patience = 5000; ///< ms

    bool isTyping() const;
    void show(quint64 question);
    void close(quint64 question);
    void putInFront(AuthDialog *dialog);
    void activateNext(quint64 answered);

    AuthBroker *m_broker;
    QPointer<QWidget> m_window;
    QElapsedTimer m_sinceKey; ///< the last key was none for a dialog of ours
    QElapsedTimer m_sinceAnswer; ///< the last key was one
    QHash<quint64, QPointer<AuthDialog>> m_dialogs;
};

} // namespace guestdeck
