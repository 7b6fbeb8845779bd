// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolepage.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/tooltip.h"
#include "models/itemmodels/guestmodel.h"
#include "models/settings/settings.h"
#include "ui/inventory/statesymbols.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

const QString scaledKey = u"console/scaled"_s; // NOLINT(cert-err58-cpp)

ConsoleHooks completed(ConsoleHooks hooks, const QPointer<Connection> &connection, const QUuid &uuid)
{
    const Error gone{ErrorKind::Unreachable, 0, ConsolePage::tr("The host was removed."), {}};
    if (!hooks.resolve) {
        hooks.resolve = [connection, uuid, gone]() {
            return connection ? resolveGraphics(*connection, uuid)
                              : readyFuture(Result<std::shared_ptr<GraphicsEndpoint>>(gone));
        };
    }
    if (!hooks.sendKeys) {
        hooks.sendKeys = [connection, uuid, gone](const QList<uint> &codes) {
            return connection ? sendKeysByLibvirt(*connection, uuid, codes) : readyFuture(Outcome(gone));
        };
    }
    return hooks;
}

} // namespace

ConsolePage::ConsolePage(Connection *connection, const QUuid &uuid, ConsoleHooks hooks, Settings *settings,
                         QWidget *parent)
    : GuestPage(parent)
    , m_id{connection->id(), uuid}
    , m_connection(connection)
    , m_hooks(completed(std::move(hooks), connection, uuid))
    , m_frame(new ConsoleFrame(m_hooks.resolve, m_hooks.sendKeys, this))
    , m_symbol(new QLabel)
    , m_state(new QLabel)
{
    setObjectName(u"consolePage"_s);
    setAccessibleName(tr("Console"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    setFocusProxy(m_frame);

    makeActions();
    m_state->setObjectName(u"consoleState"_s);
    m_state->setAccessibleName(tr("State of the guest"));
    m_state->setContentsMargins(4, 0, 4, 0);
    m_state->setTextFormat(Qt::PlainText);
    m_symbol->setContentsMargins(8, 0, 0, 0);
    m_frame->insertWidget(m_state);
    m_frame->insertWidget(m_symbol);

    if (settings) {
        m_frame->setScaled(settings->flag(scaledKey, true));
        connect(m_frame, &ConsoleFrame::scaledChanged, settings,
                [settings](bool scaled) { settings->setFlag(scaledKey, scaled); });
    }
    connect(screen(), &ConsoleScreen::startWanted, this, [this]() {
        if (m_hooks.runAction) {
            m_hooks.runAction(DomainAction::Start);
        }
    });
    connect(screen(), &ConsoleScreen::hostWanted, this, &ConsolePage::wakeHost);
    attach();
    refresh();
}

void ConsolePage::attach()
{
    Connection *connection = m_connection;
    connect(connection, &Connection::stateChanged, this, &ConsolePage::refresh);
    connect(connection, &Connection::configChanged, this, &ConsolePage::refresh);
    connect(connection, &Connection::listCompleted, this, &ConsolePage::refresh);
    connect(connection, &QObject::destroyed, this, &ConsolePage::refresh);
    connect(connection, &Connection::domainStateChanged, this, [this](const QUuid &uuid, DomainState state) {
        if (uuid != m_id.uuid) {
            return;
        }
        refresh();
        if (isActive(state) && screen()->phase() == ConsoleScreen::Phase::Failed) {
            screen()->retry(); // it has just started: no need to wait for the next attempt
        }
    });
    const auto ifMine = [this](const QList<QUuid> &uuids) {
        if (uuids.contains(m_id.uuid)) {
            refresh();
        }
    };
    const Inventory *inventory = connection->inventory();
    connect(inventory, &Inventory::domainsAdded, this, ifMine);
    connect(inventory, &Inventory::domainsRemoved, this, ifMine);
    connect(inventory, &Inventory::domainsChanged, this, [ifMine](const QList<QUuid> &uuids, DomainFields fields) {
        if (fields & (DomainField::State | DomainField::Name | DomainField::Config)) {
            ifMine(uuids);
        }
    });
}

QAction *ConsolePage::makeAction(DomainAction action, const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QAction(symbolIcon(icon), text, this);
    button->setObjectName(name);
    connect(button, &QAction::triggered, this, [this, action]() {
        if (m_hooks.runAction) {
            m_hooks.runAction(action);
        }
    });
    m_actions.append({action, button});
    return button;
}

void ConsolePage::makeActions()
{
    QAction *start = makeAction(DomainAction::Start, u"consoleStart"_s, tr("Start"), u"start"_s);
    QAction *shutDown = makeAction(DomainAction::ShutDown, u"consoleShutDown"_s, tr("Shut down"), u"shutdown"_s);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"consolePowerMenu"_s);
    menu->setAccessibleName(tr("More power actions"));
    menu->setToolTipsVisible(true);
    menu->addAction(makeAction(DomainAction::Reboot, u"consoleReboot"_s, tr("&Reboot"), u"reboot"_s));
    menu->addAction(makeAction(DomainAction::Pause, u"consolePause"_s, tr("&Pause"), u"pause"_s));
    menu->addAction(makeAction(DomainAction::Resume, u"consoleResume"_s, tr("Res&ume"), u"start"_s));
    menu->addAction(makeAction(DomainAction::Save, u"consoleSave"_s, tr("&Save"), u"save"_s));
    menu->addSeparator();
    menu->addAction(makeAction(DomainAction::Reset, u"consoleReset"_s, tr("R&eset…"), u"reset"_s));
    menu->addAction(makeAction(DomainAction::ForceOff, u"consoleForceOff"_s, tr("&Force off…"), u"forceoff"_s));
    auto *more = new QAction(symbolIcon(u"more"_s), tr("More"), this);
    more->setObjectName(u"consolePowerMore"_s);
    more->setToolTip(tr("More power actions"));
    more->setMenu(menu);
    m_frame->insertActions({start, shutDown, more});
}

void ConsolePage::refresh()
{
    ScreenSubject subject;
    subject.hostConnected = false;
    const Inventory::Domain *domain = nullptr;
    if (const Connection *connection = m_connection.data()) {
        m_hostName = connection->displayName();
        subject.hostConnected = connection->state() == Connection::State::Connected;
        subject.listed = connection->isListComplete();
        if (const auto &error = connection->lastError(); error && !subject.hostConnected) {
            subject.hostError = error->message.isEmpty() ? error->detail : error->message;
        }
        domain = connection->inventory()->find(m_id.uuid);
    }
    if (domain) {
        m_name = domain->info.name;
        subject.state = domain->info.state;
    }
    subject.name = m_name.isEmpty() ? m_id.uuid.toString(QUuid::WithoutBraces) : m_name;
    subject.hostName = m_hostName;

    const DomainState state = subject.state.value_or(DomainState::Unknown);
    m_state->setText(
        subject.hostConnected
            ? GuestModel::stateText(state)
            : tr("%1, host not connected", "state of the guest as last known").arg(GuestModel::stateText(state)));
    const int size = fontMetrics().height();
    m_symbol->setPixmap(
        symbolPixmap(stateSymbol(state), size, palette().color(QPalette::WindowText), devicePixelRatioF()));
    refreshActions();
    screen()->setSubject(subject);
}

void ConsolePage::refreshActions()
{
    const Connection *connection = m_connection.data();
    const Inventory::Domain *domain = connection ? connection->inventory()->find(m_id.uuid) : nullptr;
    for (const PowerAction &entry : std::as_const(m_actions)) {
        const std::optional<QString> why = connection && domain ? whyNot(entry.action, *connection, domain->info)
                                                                : std::optional(tr("The guest is not there."));
        entry.button->setEnabled(!why);
        const QString plain = entry.button->text();
        entry.button->setToolTip(plainToolTip(why ? *why : withoutKeyMark(plain)));
        if (entry.action == DomainAction::Start) {
            entry.button->setText(domain && domain->info.state == DomainState::Saved ? tr("Restore") : tr("Start"));
        }
    }
}

void ConsolePage::wakeHost()
{
    Connection *connection = m_connection.data();
    if (!connection) {
        return;
    }
    if (connection->state() == Connection::State::Reconnecting) {
        connection->retryNow();
    } else {
        connection->open();
    }
}

void ConsolePage::toggleFullScreen()
{
    m_frame->setFullScreenConsole(!m_frame->isFullScreenConsole());
}

void ConsolePage::shown()
{
    // A tab that comes back at start costs nothing before it is looked at.
    screen()->start();
    screen()->setFocus();
}

} // namespace guestdeck
