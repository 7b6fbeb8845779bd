// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolepage.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/tooltip.h"
#include "models/itemmodels/guestmodel.h"
#include "models/settings/settings.h"
#include "ui/console/consoleoffers.h"
#include "ui/console/consolesettings.h"
#include "ui/console/picturemenu.h"
#include "ui/inventory/statesymbols.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QPromise>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

const QString monitorKey = u"console/fullScreenMonitor"_s; // NOLINT(cert-err58-cpp)

/// What is given away comes first; where that fails, a new connection is made.
ConsoleScreen::Resolver firstTakenOver(decltype(ConsoleHooks::takeOver) takeOver, ConsoleScreen::Resolver resolver)
{
    if (!takeOver) {
        return resolver;
    }
    return [takeOver = std::move(takeOver), resolver = std::move(resolver)]() {
        const auto taken = takeOver();
        if (!taken) {
            return resolver();
        }
        auto promise = std::make_shared<QPromise<Result<ConsoleScreen::Endpoint>>>();
        promise->start();
        const auto give = [promise](const Result<ConsoleScreen::Endpoint> &result) {
            promise->addResult(result);
            promise->finish();
        };
        deliver(*taken, qApp, [give, resolver](const Result<ConsoleScreen::Endpoint> &result) {
            if (result) {
                give(result);
            } else {
                deliver(resolver(), qApp, give);
            }
        });
        return promise->future();
    };
}

ConsoleHooks completed(ConsoleHooks hooks, GuestSubject *guest)
{
    if (!hooks.resolve) {
        hooks.resolve = firstTakenOver(hooks.takeOver, guest->resolver());
    }
    if (!hooks.sendKeys) {
        hooks.sendKeys = [guest = QPointer(guest)](const QList<uint> &codes) {
            return guest && guest->connection()
                ? sendKeysByLibvirt(*guest->connection(), guest->id().uuid, codes)
                : readyFuture(Outcome(Error{ErrorKind::Unreachable, 0, ConsolePage::tr("The host was removed."), {}}));
        };
    }
    return hooks;
}

} // namespace

ConsolePage::ConsolePage(Connection *connection, const QUuid &uuid, ConsoleHooks hooks, Settings *settings,
                         QWidget *parent)
    : GuestPage(parent)
    , m_guest(new GuestSubject(connection, uuid, this))
    , m_hooks(completed(std::move(hooks), m_guest))
    , m_frame(new ConsoleFrame(m_hooks.resolve, m_hooks.sendKeys, this))
    , m_offers(new ConsoleOffers(connection, uuid, m_frame, settings, m_hooks.submit))
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
        m_frame->setSettings(settings);
        m_frame->picture()->setScaleMode(PictureMenu::remembered(*settings));
        connect(m_frame->picture(), &PictureMenu::scaleModeChosen, settings,
                [settings](vnc::ScaleMode mode) { PictureMenu::remember(*settings, mode); });
        m_frame->setFullScreenMonitor(settings->text(monitorKey));
        connect(m_frame, &ConsoleFrame::fullScreenMonitorChosen, settings,
                [settings](const QString &name) { settings->setText(monitorKey, name); });
        ConsoleSettings *console = ConsoleSettings::of(settings);
        m_frame->setClipboardShared(console->values().clipboard);
        connect(m_frame, &ConsoleFrame::clipboardSharedChanged, console, &ConsoleSettings::setClipboard);
        connect(console, &ConsoleSettings::changed, m_frame,
                [this, console]() { m_frame->setClipboardShared(console->values().clipboard); });
    }
    connect(screen(), &ConsoleScreen::startWanted, this, [this]() {
        if (m_hooks.runAction) {
            m_hooks.runAction(DomainAction::Start);
        }
    });
    screen()->setExaminable(bool(m_hooks.examine));
    connect(screen(), &ConsoleScreen::examineWanted, this, [this]() { m_hooks.examine(); });
    m_guest->drive(screen(), settings);
    connect(m_guest, &GuestSubject::changed, this, &ConsolePage::refresh);
    refresh();
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
    const ScreenSubject subject = m_guest->subject();
    const DomainState state = subject.state.value_or(DomainState::Unknown);
    m_state->setText(
        subject.hostConnected
            ? GuestModel::stateText(state)
            : tr("%1, host not connected", "state of the guest as last known").arg(GuestModel::stateText(state)));
    const int size = fontMetrics().height();
    m_symbol->setPixmap(
        symbolPixmap(stateSymbol(state), size, palette().color(QPalette::WindowText), devicePixelRatioF()));
    refreshActions();
}

void ConsolePage::refreshActions()
{
    const Connection *connection = m_guest->connection();
    const Inventory::Domain *domain = m_guest->domain();
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

bool ConsolePage::moveTo(Connection *connection)
{
    Message message;
    message.id = u"consoleMoved"_s;
    message.text = tr("%1 was moved from %2 to %3, and runs on there.")
                       .arg(m_guest->subject().name, m_guest->subject().hostName, connection->displayName());
    m_guest->moveTo(connection);
    m_offers->moveTo(connection);
    if (screen()->phase() != ConsoleScreen::Phase::Resolving) {
        screen()->startOver(); // what it is connected to, if anything, is the end of the guest on the host before
    }
    m_frame->messages()->show(message);
    return true;
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
