// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/startorder.h"
#include "ui/lifecycle/lifecycleactions.h"
#include "ui/mainwindow/services.h"
#include "ui/widgets/messagebar.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace guestdeck
{

class Connection;
class Job;

/// What the LifecycleActions of a window do, and the offer to force off a guest that did not shut down in its time.
/// Thread: GUI. Owner: the window.
class LifecycleCommands : public QObject
{
    Q_OBJECT
public:
    /// How long a guest may take to shut down, as the user chose it last; seconds.
    static int patience(const Services &services);

    /// `messages`: where something is said in place. `isMine`: which guests' offers this window shows; empty: all.
    LifecycleCommands(const Services &services, ActionRegistry *actions, QWidget *window, MessageArea *messages,
                      std::function<bool(const DomainId &)> isMine = {});

    LifecycleActions *actions() const { return m_actions; }
    /// The dialog that is open at the moment, for tests.
    QDialog *openDialog() const { return m_dialog; }

private:
    struct Target {
        Connection *host;
        DomainId guest;
    };
    void on(LifecycleCommand id, std::function<void()> run);
    void onGuest(LifecycleCommand id, const std::function<void(const Target &)> &run);
    void onHost(LifecycleCommand id, const std::function<void(Connection &)> &run);
    void bindGuestCommands();
    void bindHostCommands();
    void setPassword(const Target &target);
    void setKeys(const Target &target);
    void saveToFile(const Target &target);
    void writeDump(const Target &target);
    void sendNmi(const Target &target);
    void shutDown();
    void restore(Connection &host);
    void startInOrder(Connection &host);
    void shutDownInOrder(Connection &host);
    void withOrder(Connection &host, const std::function<void(Connection &, const QList<OrderedGuest> &)> &run);
    void offerForce(const DomainId &guest, qint64 seconds);
    void open(QDialog *dialog);
    Job *submit(std::unique_ptr<Job> job);

    Services m_services;
    LifecycleActions *m_actions;
    QWidget *m_window;
    MessageArea *m_messages;
    std::function<bool(const DomainId &)> m_isMine;
    QPointer<QDialog> m_dialog;
};

} // namespace guestdeck
