// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the main window: how they lie, its menus and tool bar, and what is kept of them.
#include "models/connection/connectionregistry.h"
#include "models/itemmodels/guestmodel.h"
#include "models/settings/settings.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/inspector.h"
#include "ui/inventory/inventoryview.h"
#include "ui/inventory/searchbar.h"
#include "ui/jobs/jobspanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/wall/wallview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
// Stands for a line between groups in the lists of menus.
constexpr ActionId separator = ActionId::Count;
} // namespace

void MainWindow::buildLayout()
{
    auto *central = new QWidget(this);
    central->setObjectName(u"centralWidget"_s);
    central->setAccessibleName(tr("Guestdeck"));
    m_messages = new MessageArea(central);
    m_sidebar = new Sidebar(m_services.registry, central);
    m_inventory = new InventoryView(m_model, m_actions, central);
    m_tabs = new WorkTabs(m_services.registry, m_migrations, m_inventory, central);
    m_wall = new WallView(m_inventory->filter(), m_feed, m_actions, m_services.settings, central);
    m_tabs->setWall(m_wall);
    m_inspector = new Inspector(m_services.registry, central);
    m_jobs = new JobsPanel(m_services.jobs, central);

    m_panes = new QSplitter(Qt::Horizontal, central);
    m_panes->setObjectName(u"paneSplitter"_s);
    m_panes->setAccessibleName(tr("Hosts, work area and inspector"));
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(m_sidebar);
    m_panes->addWidget(m_tabs);
    m_panes->addWidget(m_inspector);
    m_panes->setStretchFactor(1, 1);
    const int character = charactersWide(fontMetrics(), 1);
    m_panes->setSizes({character * 33, character * 130, character * 36});

    m_rows = new QSplitter(Qt::Vertical, central);
    m_rows->setObjectName(u"rowSplitter"_s);
    m_rows->setAccessibleName(tr("Work and tasks"));
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(m_panes);
    m_rows->addWidget(m_jobs);
    m_rows->setStretchFactor(0, 1);

    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_rows, 1);
    setCentralWidget(central);
}

QMenu *MainWindow::addMenu(QWidget *parent, const QString &name, const QString &title, const QList<ActionId> &ids)
{
    auto *menu = new QMenu(title, parent);
    menu->setObjectName(name);
    menu->setAccessibleName(withoutKeyMark(title));
    menu->setToolTipsVisible(true);
    for (const ActionId id : ids) {
        if (id == separator) {
            menu->addSeparator();
        } else {
            menu->addAction(m_actions->action(id));
        }
    }
    return menu;
}

void MainWindow::buildMenus()
{
    using enum ActionId;
    const QList<ActionId> power{Start, ShutDown, Reboot, Pause, Resume, Save, separator, ForceOff, Reset};
    const QList<ActionId> manage{separator,    Autostart,   Rename,     CopyName,    CopyAddress, separator, Clone,
                                 MakeTemplate, MakeMachine, ChangeMany, ExportGuest, PinCpus,     separator, Delete};
    menuBar()->setObjectName(u"menuBar"_s);
    menuBar()->setAccessibleName(tr("Menus"));
    menuBar()->addMenu(addMenu(
        menuBar(), u"hostMenu"_s, tr("&Host"),
        {AddHost,     separator,      ConnectHost, DisconnectHost, RefreshHost,  separator, OpenHost,   OpenTerminal,
         separator,   NewBridge,      separator,   UploadFiles,    FetchAddress, separator, RenameHost, EditHost,
         ExamineHost, ConnectAtStart, CopyHostUri, RemoveHost,     separator,    Quit}));
    menuBar()->addMenu(
        addMenu(menuBar(), u"machineMenu"_s, tr("&Machine"),
                QList<ActionId>{NewMachine, NewFromTemplate, NewFromThis, ImportMachine, separator, OpenConsole,
                                OpenTiles, ShowDetails, ShowHardware, ShowSnapshots, separator}
                    + power + manage));
    menuBar()->addMenu(addMenu(menuBar(), u"viewMenu"_s, tr("&View"),
                               {Search,    separator, ShowGuests, ShowWall,  separator, ShowSidebar, ShowInspector,
                                ShowTasks, Columns,   ClearTasks, separator, NextTab,   PreviousTab, CloseTab,
                                ReopenTab, DetachTab, TileTabs,   separator, NextPane,  FullScreen}));
    menuBar()->addMenu(addMenu(menuBar(), u"helpMenu"_s, tr("H&elp"), {CommandPalette, KeySheet, separator, About}));

    m_guestMenu = addMenu(
        this, u"guestContextMenu"_s, tr("Guest"),
        QList<ActionId>{OpenConsole, OpenTiles, ShowDetails, ShowHardware, ShowSnapshots, NewFromThis, separator}
            + power + manage);
    m_tabMenu = addMenu(this, u"tabContextMenu"_s, tr("Tab"), {DetachTab, CloseTab, ReopenTab, separator, TileTabs});
    m_actions->addSidebarActions(m_sidebar);
    m_sidebar->setMenu(
        addMenu(this, u"hostContextMenu"_s, tr("Host"),
                {AddHost,      separator, ConnectHost, DisconnectHost, RefreshHost, separator,    OpenHost,
                 OpenTerminal, separator, NewBridge,   separator,      UploadFiles, FetchAddress, separator,
                 RenameHost,   EditHost,  ExamineHost, ConnectAtStart, CopyHostUri, RemoveHost}));
}

void MainWindow::buildToolBar()
{
    using enum ActionId;
    m_toolBar = addToolBar(tr("Commands"));
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setAccessibleName(tr("Commands"));
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int size = fontMetrics().height();
    m_toolBar->setIconSize({size, size});
    const auto add = [this](ActionId id, const QString &name) {
        auto *button = new QToolButton(m_toolBar);
        QAction *action = m_actions->action(id);
        button->setDefaultAction(action);
        button->setObjectName(name);
        button->setAccessibleName(spokenText(action->text()));
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_toolBar->addWidget(button);
        return button;
    };
    auto *make = add(NewMachine, u"newMachineButton"_s);
    make->setMenu(addMenu(make, u"newMachineMenu"_s, tr("New machine"), {NewMachine, NewFromTemplate}));
    make->setPopupMode(QToolButton::MenuButtonPopup);
    m_toolBar->addSeparator();
    add(Start, u"startButton"_s);
    m_offButton = add(ShutDown, u"shutDownButton"_s);
    m_offButton->setMenu(
        addMenu(m_offButton, u"shutDownMenu"_s, tr("Shut down"), {ShutDown, Reboot, separator, ForceOff, Reset}));
    m_offButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_pauseButton = add(Pause, u"pauseButton"_s);
    add(Save, u"saveButton"_s);
    add(OpenConsole, u"consoleButton"_s);
    auto *more = new QToolButton(m_toolBar);
    more->setObjectName(u"moreButton"_s);
    more->setAccessibleName(tr("More commands"));
    more->setToolTip(tr("More commands for the chosen guests"));
    more->setIcon(symbolIcon(u"more"_s));
    more->setFocusPolicy(Qt::TabFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(addMenu(more, u"moreMenu"_s, tr("More"),
                          {ShowDetails, Autostart, Rename, CopyName, CopyAddress, ExportGuest, separator, Delete}));
    m_toolBar->addWidget(more);
    auto *gap = new QWidget(m_toolBar);
    gap->setObjectName(u"toolBarGap"_s);
    gap->setAccessibleName(tr("Space"));
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    m_search = new SearchBar(m_toolBar);
    m_toolBar->addWidget(m_search);
    setTabOrder(m_search, m_sidebar);
    setTabOrder(m_sidebar, m_tabs->tabBar());
    setTabOrder(m_tabs->tabBar(), m_inventory->table());
    setTabOrder(m_inventory->table(), m_inspector);
    setTabOrder(m_inspector, m_jobs);
}

void MainWindow::readState()
{
    Settings *settings = m_services.settings;
    if (!restoreGeometry(settings->state(u"mainWindow/geometry"_s))) {
        // The window manager adds a frame of a size that is known only when the window is on the screen: without room
        // for it the tasks at the bottom would be out of sight on a small screen.
        const int title = 2 * style()->pixelMetric(QStyle::PM_TitleBarHeight);
        const QSize room = screen() ? screen()->availableSize() - QSize(title / 2, title) : QSize(1280, 800);
        resize(QSize(1280, 800).boundedTo(room));
    }
    m_panes->restoreState(settings->state(u"mainWindow/panes"_s));
    m_rows->restoreState(settings->state(u"mainWindow/rows"_s));
    m_inventory->table()->restoreLayout(settings->text(u"guestTable/layout"_s));
    const auto set = [this, settings](ActionId id, QWidget *part, const QString &flag) {
        const bool shown = settings->flag(flag, true);
        m_actions->action(id)->setChecked(shown);
        part->setVisible(shown);
    };
    set(ActionId::ShowSidebar, m_sidebar, u"showSidebar"_s);
    set(ActionId::ShowInspector, m_inspector, u"showInspector"_s);
    m_actions->action(ActionId::ShowTasks)->setChecked(settings->flag(u"showTasks"_s, false));
    // Names of groups have no line breaks. The first is a mark, as the hosts without a group have no name.
    m_sidebar->setCollapsedGroups(settings->text(u"sidebarCollapsed"_s).split(u'\n').mid(1));
    const ConnectionId host{QUuid::fromString(settings->text(u"sidebarHost"_s))};
    if (m_services.registry->find(host)) {
        m_sidebar->setHost(host);
    }
    m_search->setText(settings->text(u"search"_s));
}

void MainWindow::writeState()
{
    Settings *settings = m_services.settings;
    settings->setState(u"mainWindow/geometry"_s, saveGeometry());
    settings->setState(u"mainWindow/panes"_s, m_panes->saveState());
    settings->setState(u"mainWindow/rows"_s, m_rows->saveState());
    settings->setText(u"guestTable/layout"_s, m_inventory->table()->layoutText());
    settings->setFlag(u"showSidebar"_s, m_actions->action(ActionId::ShowSidebar)->isChecked());
    settings->setFlag(u"showInspector"_s, m_actions->action(ActionId::ShowInspector)->isChecked());
    settings->setFlag(u"showTasks"_s, m_jobs->isUnfolded());
    const std::optional<ConnectionId> host = m_sidebar->host();
    settings->setText(u"sidebarHost"_s, host ? host->value.toString(QUuid::WithoutBraces) : QString());
    settings->setText(u"sidebarCollapsed"_s, (QStringList{u"-"_s} + m_sidebar->collapsedGroups()).join(u'\n'));
    settings->setText(u"search"_s, m_search->text());
    settings->setOpenTabs(m_tabs->keys());
    settings->setText(u"currentTab"_s, m_tabs->currentKey());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateStatsWatch();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    updateStatsWatch();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        updateStatsWatch();
    }
}

QMenu *MainWindow::createPopupMenu()
{
    return nullptr; // the tool bar is not to be hidden by a slip of the mouse
}

} // namespace guestdeck
