// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/workwindow.h"

#include "models/connection/connectionregistry.h"
#include "models/settings/settings.h"
#include "ui/lifecycle/lifecyclecommands.h"
#include "ui/mainwindow/guestbinding.h"
#include "ui/mainwindow/guestcommands.h"
#include "ui/mainwindow/guestpage.h"
#include "ui/mainwindow/worktab.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/keysheet.h"
#include "ui/ports/openportdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QCloseEvent>
#include <QDialog>
#include <QMenuBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <span>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using A = ActionId;
constexpr ActionId separator = A::Count;
constexpr ActionId machineMenu[]
    = {A::Start, A::ShutDown, A::Reboot,    A::Pause,  A::Resume,   A::Save,        separator,       A::ForceOff,
       A::Reset, separator,   A::Autostart, A::Rename, A::CopyName, A::CopyAddress, A::OpenGuestPort};
constexpr ActionId viewMenu[]
    = {A::FullScreen, A::DetachTab, A::CloseTab, separator, A::ReopenTab, A::CommandPalette, A::KeySheet};
/// Those that the main window carries out.
constexpr ActionId mainCommands[] = {A::ReopenTab, A::Quit};

template <size_t n>
QMenu *fill(QMenu *menu, const QString &name, ActionRegistry *actions, const ActionId (&ids)[n])
{
    menu->setObjectName(name);
    menu->setAccessibleName(withoutKeyMark(menu->title()));
    menu->setToolTipsVisible(true);
    for (const ActionId id : ids) {
        if (id == separator) {
            menu->addSeparator();
        } else {
            menu->addAction(actions->action(id));
        }
    }
    return menu;
}

} // namespace

WorkWindow::WorkWindow(const Services &services, WorkTab *tab)
    : m_services(services)
    , m_tab(tab)
    , m_actions(new ActionRegistry(services.registry, this))
    , m_commands(new GuestCommands(services, this))
    , m_messages(nullptr)
{
    setObjectName(u"workWindow"_s);
    setAccessibleName(tr("Guestdeck"));
    auto *central = new QWidget(this);
    central->setObjectName(u"workWindowPage"_s);
    central->setAccessibleName(tr("Guestdeck"));
    m_messages = new MessageArea(central);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(tab, 1);
    setCentralWidget(central);

    m_contextTimer.setSingleShot(true);
    m_contextTimer.setInterval(0);
    connect(&m_contextTimer, &QTimer::timeout, this, &WorkWindow::updateContext);
    buildMenus();
    connectActions();
    connect(m_commands, &GuestCommands::skipped, this, [this](const QString &text, const QString &reasons) {
        m_messages->show({u"skipped"_s, Message::Severity::Info, text, reasons, {}, true});
    });
    connect(m_commands, &GuestCommands::templatesRefused, this,
            [this](const QString &text, const QList<DomainId> &templates) {
                m_messages->show({u"template"_s,
                                  Message::Severity::Info,
                                  text,
                                  {},
                                  {{u"makeMachineButton"_s, tr("Turn back into a machine"),
                                    [this, templates] { m_commands->makeMachine(templates); }}},
                                  true});
            });
    connect(tab, &WorkTab::chosenGuestsChanged, this, &WorkWindow::updateContextSoon);
    for (const auto &connection : services.registry->connections()) {
        attach(connection.get());
    }
    connect(services.registry, &ConnectionRegistry::added, this, &WorkWindow::attach);
    updateContext();
    if (!restoreGeometry(services.settings->state(stateKey()))) {
        resize(tab->size().expandedTo({640, 480}));
    }
}

WorkWindow::~WorkWindow()
{
    for (QObject *part : findChildren<QObject *>()) {
        disconnect(part, nullptr, this, nullptr); // they still speak while they are taken down
    }
}

void WorkWindow::attach(Connection *connection)
{
    connect(connection, &Connection::stateChanged, this, &WorkWindow::updateContextSoon);
    connect(connection->inventory(), &Inventory::domainsChanged, this,
            [this](const QList<QUuid> &, DomainFields fields) {
                if (fields & ~DomainFields(DomainField::Stats)) {
                    updateContextSoon();
                }
            });
    connect(connection->inventory(), &Inventory::domainsRemoved, this, &WorkWindow::updateContextSoon);
}

void WorkWindow::buildMenus()
{
    menuBar()->setObjectName(u"workWindowMenuBar"_s);
    menuBar()->setAccessibleName(tr("Menus"));
    QMenu *machine = fill(menuBar()->addMenu(tr("&Machine")), u"workWindowMachineMenu"_s, m_actions, machineMenu);
    m_lifecycle = new LifecycleCommands(m_services, m_actions, this, m_messages, [this](const DomainId &guest) {
        return m_tab->chosenGuests().contains(guest);
    });
    const QList<QAction *> all = machine->actions();
    m_lifecycle->actions()->addGuestMenu(machine, u"workWindowMoreMenu"_s,
                                         all.value(all.indexOf(m_actions->action(A::Reset)) + 1));
    fill(menuBar()->addMenu(tr("&View")), u"workWindowViewMenu"_s, m_actions, viewMenu);
    addAction(m_actions->action(A::Quit));
    auto *dock = new QToolButton(menuBar());
    dock->setObjectName(u"dockBackButton"_s);
    dock->setAccessibleName(tr("Dock back"));
    dock->setDefaultAction(m_actions->action(A::DetachTab));
    dock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    dock->setAutoRaise(true);
    dock->setFocusPolicy(Qt::TabFocus);
    menuBar()->setCornerWidget(dock);
}

void WorkWindow::on(ActionId id, std::function<void()> run)
{
    QAction *action = m_actions->action(id);
    connect(action, &QAction::triggered, this, [this, action, run = std::move(run)] {
        m_contextTimer.stop();
        updateContext();
        if (action->isEnabled()) {
            run();
        }
    });
}

void WorkWindow::connectActions()
{
    bindGuestActions(m_actions, m_commands, [this](ActionId id, std::function<void()> run) { on(id, std::move(run)); });
    connect(m_actions->action(A::Autostart), &QAction::triggered, this, &WorkWindow::updateContextSoon);
    on(A::OpenGuestPort, [this] {
        const QList<DomainId> guests = m_actions->context().guests;
        if (!guests.isEmpty() && m_services.registry->domain(guests.first())) {
            (new OpenPortDialog(m_services, guests.first(), this))->open();
        }
    });
    on(A::DetachTab, [this] { Q_EMIT dockWanted(); });
    on(A::CloseTab, [this] { Q_EMIT closeWanted(); });
    on(A::FullScreen, [this] { toggleFullScreen(); });
    on(A::CommandPalette, [this] { (new CommandPalette(shownActions(), this))->open(); });
    on(A::KeySheet, [this] { (new KeySheet(shownActions(), this))->open(); });
    for (const ActionId id : mainCommands) {
        on(id, [this, id] { Q_EMIT mainCommand(id); });
    }
}

QList<QAction *> WorkWindow::shownActions() const
{
    QList<QAction *> result;
    for (const auto &list : {std::span<const ActionId>(machineMenu), std::span<const ActionId>(viewMenu)}) {
        for (const ActionId id : list) {
            if (id != separator) {
                result.append(m_actions->action(id));
            }
        }
    }
    return result + m_lifecycle->actions()->ofGuests();
}

void WorkWindow::updateContextSoon()
{
    if (!m_contextTimer.isActive()) {
        m_contextTimer.start();
    }
}

void WorkWindow::updateContext()
{
    ActionContext context;
    if (m_tab) {
        context.guests = m_tab->chosenGuests();
        context.host = m_tab->host();
    }
    context.tabClosable = true;
    context.tabReopenable = true;
    context.tab = ActionContext::Tab::Window;
    m_actions->setContext(context);
}

void WorkWindow::toggleFullScreen()
{
    if (GuestPage *page = m_tab ? m_tab->guestPage() : nullptr) {
        page->toggleFullScreen();
    } else {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    }
}

void WorkWindow::releaseTab()
{
    disconnect(m_tab, nullptr, this, nullptr);
    m_tab->setParent(nullptr);
    m_tab = nullptr;
}

/// Those that block it ask about what it shows, by commands of its own, and go with it.
void WorkWindow::handOverDialogs(QWidget *window) const
{
    for (QDialog *dialog : findChildren<QDialog *>(Qt::FindDirectChildrenOnly)) {
        if (dialog->isVisible() && !dialog->isModal()) {
            const QRect place = dialog->geometry();
            dialog->setParent(window, dialog->windowFlags()); // hides it
            dialog->setGeometry(place);
            dialog->show();
        }
    }
}

void WorkWindow::setLook(const QString &title, const QIcon &icon)
{
    setWindowTitle(tr("%1 – Guestdeck", "window title; %1 is a guest or host").arg(title));
    setAccessibleName(title);
    setWindowIcon(icon);
}

/// One for each guest, whichever host it is on.
QString WorkWindow::stateKey() const
{
    const QString of = !m_tab->guest().isNull() ? m_tab->guest().uuid.toString(QUuid::WithoutBraces)
        : m_tab->isTiles()                      ? u"tiles"_s
                                                : u"host"_s;
    return u"workWindow/"_s + of;
}

void WorkWindow::remember()
{
    m_services.settings->setState(stateKey(), saveGeometry());
}

void WorkWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    // Later: when the whole program is being closed, its loop ends before this and the tab is kept for the next start.
    QTimer::singleShot(0, this, &WorkWindow::closeWanted);
}

} // namespace guestdeck
