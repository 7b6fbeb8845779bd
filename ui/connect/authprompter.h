// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace guestdeck
{

class AuthBroker;
class AuthDialog;

/// Shows the broker's open questions, each in a dialog above the window, and takes the answers back. Somebody must:
/// without it a login that asks waits for ever.
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
    void show(quint64 question);
    void close(quint64 question);
    void putInFront(AuthDialog *dialog);
    void activateNext(quint64 answered);

    AuthBroker *m_broker;
    QPointer<QWidget> m_window;
    QHash<quint64, QPointer<AuthDialog>> m_dialogs;
};

} // namespace guestdeck
