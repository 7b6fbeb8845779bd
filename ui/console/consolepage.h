// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/domainactions.h"
#include "ui/console/consoleframe.h"
#include "ui/console/guestsubject.h"
#include "ui/mainwindow/guestpage.h"

#include <QPointer>

#include <functional>

class QLabel;

namespace guestdeck
{

class Connection;
class ConsoleOffers;
class Settings;

/// What the console page asks of the rest of the program; what is empty gets the real thing.
struct ConsoleHooks {
    ConsoleScreen::Resolver resolve;
    ConsoleFrame::KeySender sendKeys;
    /// Start, shut down …: asks the user where it must, and makes a task of it.
    std::function<void(DomainAction)> runAction;
    /// Takes a task over. Without it, nothing is offered that would need one.
    std::function<void(std::unique_ptr<Job>)> submit;
    /// Shows what is wrong with the way to the host. Without it, that is not offered.
    std::function<void()> examine;
    /// A connection to the screen that is there already, and given away; nothing: a new one has to be made.
    std::function<std::optional<QFuture<Result<ConsoleScreen::Endpoint>>>()> takeOver;
};

/// A guest's tab: its state and power actions in a slim bar, its screen below. Follows guest and host: connects when
/// the guest starts, reconnects when it restarts or the host comes back. Thread: GUI. Survives its Connection.
class ConsolePage : public GuestPage
{
    Q_OBJECT
public:
    /// `settings` may be null (nothing is remembered then).
    ConsolePage(Connection *connection, const QUuid &uuid, ConsoleHooks hooks, Settings *settings,
                QWidget *parent = nullptr);

    DomainId domain() const override { return m_guest->id(); }
    void toggleFullScreen() override;
    void shown() override;
    bool moveTo(Connection *connection) override;

    ConsoleFrame *frame() const { return m_frame; }
    ConsoleScreen *screen() const { return m_frame->screen(); }
    ConsoleOffers *offers() const { return m_offers; }

private:
    void makeActions();
    QAction *makeAction(DomainAction action, const QString &name, const QString &text, const QString &icon);
    void refresh();
    void refreshActions();

    GuestSubject *m_guest;
    ConsoleHooks m_hooks;
    ConsoleFrame *m_frame;
    ConsoleOffers *m_offers;
    QLabel *m_symbol;
    QLabel *m_state;
    struct PowerAction {
        DomainAction action;
        QAction *button;
    };
    QList<PowerAction> m_actions;
};

} // namespace guestdeck
