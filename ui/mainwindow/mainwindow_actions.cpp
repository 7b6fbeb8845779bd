// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does at each command.
#include "models/connection/connectionregistry.h"
#include "models/core/job.h"
#include "ui/appliance/appliancecommands.h"
#include "ui/bridge/bridgecommands.h"
#include "ui/connect/doctordialog.h"
#include "ui/connect/hostcommands.h"
#include "ui/inventory/inspector.h"
#include "ui/inventory/searchbar.h"
#include "ui/jobs/jobspanel.h"
#include "ui/mainwindow/guestbinding.h"
#include "ui/mainwindow/guestcommands.h"
#include "ui/mainwindow/guestpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/workwindow.h"
#include "ui/tiles/tilespage.h"
#include "ui/transfer/transfercommands.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace guestdeck
{

void MainWindow::on(ActionId id, std::function<void()> run)
{
    QAction *action = m_actions->action(id);
    connect(action, &QAction::triggered, this, [this, action, run = std::move(run)] {
        // A key that follows an arrow key in the same burst must not hit the guest that was selected before.
        if (m_contextTimer.isActive()) {
            m_contextTimer.stop();
            updateContext();
        }
        if (action->isEnabled()) {
            run();
        }
    });
}

void MainWindow::connectActions()
{
    bindGuestActions(m_actions, m_guestCommands,
                     [this](ActionId id, std::function<void()> run) { on(id, std::move(run)); });
    // The tick tells the guest's state, not the wish.
    connect(m_actions->action(ActionId::Autostart), &QAction::triggered, this, &MainWindow::updateContextSoon);
    on(ActionId::OpenConsole, [this] {
        for (const DomainId &guest : QList<DomainId>(m_actions->context().guests)) {
            openScreen(guest);
        }
    });
    on(ActionId::OpenTiles, [this] { openTiles(m_actions->context().guests); });
    on(ActionId::TileTabs, [this] { openTiles(m_tabs->openGuests()); });
    on(ActionId::ShowDetails, [this] {
        m_actions->action(ActionId::ShowInspector)->setChecked(true);
        m_inspector->setFocus();
    });
    const auto showSection = [this](const QString &id) {
        const QList<DomainId> guests = m_actions->context().guests;
        if (guests.isEmpty()) {
            return;
        }
        if (auto *page = qobject_cast<GuestPage *>(openGuestTab(guests.first()))) {
            page->showSection(id);
        }
    };
    on(ActionId::ShowHardware, [showSection] { showSection(u"hardware"_s); });
    on(ActionId::ShowSnapshots, [showSection] { showSection(u"snapshots"_s); });
    on(ActionId::ImportMachine, [this] { m_appliances->importTo(hostForNewMachine()); });
    on(ActionId::ExportGuest, [this] {
        if (!m_actions->context().guests.isEmpty()) {
            m_appliances->exportGuest(m_actions->context().guests.first());
        }
    });
    on(ActionId::NewMachine, [this] {
        const ConnectionId host = hostForNewMachine();
        if (!host.isNull()) {
            Q_EMIT newMachineRequested(host);
        }
    });
    on(ActionId::NewFromTemplate, [this] {
        const ConnectionId host = hostForNewMachine();
        if (!host.isNull()) {
            Q_EMIT newFromTemplateRequested(host, {});
        }
    });
    on(ActionId::NewFromThis, [this] {
        const QList<DomainId> guests = m_actions->context().guests;
        if (guests.size() == 1) {
            Q_EMIT newFromTemplateRequested(guests.first().connection, guests.first().uuid);
        }
    });
}

void MainWindow::connectHostActions()
{
    const auto host = [this] { return m_actions->context().host; };
    on(ActionId::AddHost, [this] { m_hostCommands->add(); });
    on(ActionId::ConnectHost, [this, host] { m_hostCommands->open(host()); });
    on(ActionId::DisconnectHost, [this, host] { m_hostCommands->close(host()); });
    on(ActionId::RefreshHost, [this, host] { m_hostCommands->refresh(host()); });
    on(ActionId::OpenHost, [this, host] { m_tabs->openHost(host()); });
    on(ActionId::OpenTerminal, [this, host] { m_hostCommands->openTerminal(host()); });
    on(ActionId::NewBridge, [this, host] {
        BridgeHooks hooks;
        hooks.otherWay = [this, id = host()](NetworkSpec::Kind kind, const QString &device, QWidget *) {
            makeNetwork(id, kind, device);
        };
        startBridgeWizard(m_services, host(), this, {}, hooks);
    });
    on(ActionId::UploadFiles, [this, host] { m_transfers->upload(host()); });
    on(ActionId::FetchAddress, [this, host] { m_transfers->fetch(host()); });
    on(ActionId::RenameHost, [this, host] { m_hostCommands->rename(host()); });
    on(ActionId::EditHost, [this, host] { m_hostCommands->edit(host()); });
    on(ActionId::ExamineHost, [this, host] { DoctorDialog::open(m_services.registry, host(), this); });
    on(ActionId::RemoveHost, [this, host] { m_hostCommands->remove(host()); });
    on(ActionId::ConnectAtStart, [this, host] {
        m_hostCommands->setConnectAtStart(host(), m_actions->action(ActionId::ConnectAtStart)->isChecked());
    });
    on(ActionId::CopyHostUri, [this, host] { m_hostCommands->copyUri(host()); });
}

void MainWindow::connectViewActions()
{
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Search, [this] {
        showGuestsOrWall();
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    QAction *sidebar = m_actions->action(ActionId::ShowSidebar);
    QAction *inspector = m_actions->action(ActionId::ShowInspector);
    QAction *tasks = m_actions->action(ActionId::ShowTasks);
    connect(sidebar, &QAction::toggled, m_sidebar, &QWidget::setVisible);
    connect(inspector, &QAction::toggled, m_inspector, &QWidget::setVisible);
    connect(inspector, &QAction::toggled, this, &MainWindow::updateStatsWatch);
    connect(tasks, &QAction::toggled, m_jobs, &JobsPanel::setUnfolded);
    connect(m_jobs, &JobsPanel::unfoldedChanged, tasks, &QAction::setChecked);
    on(ActionId::Columns, [this] { showColumns(); });
    on(ActionId::ClearTasks, [this] { m_services.jobs->clearFinished(); });
    on(ActionId::NextTab, [this] { m_tabs->step(1); });
    on(ActionId::PreviousTab, [this] { m_tabs->step(-1); });
    on(ActionId::CloseTab, [this] { m_tabs->closeTab(m_tabs->currentIndex()); });
    on(ActionId::ReopenTab, [this] { m_tabs->reopenTab(); });
    on(ActionId::DetachTab, [this] { m_tabs->detach(m_tabs->currentTab()); });
    on(ActionId::NextPane, [this] { nextPane(); });
    on(ActionId::FullScreen, [this] { toggleFullScreen(); });
    on(ActionId::CommandPalette, [this] { showPalette(); });
    on(ActionId::KeySheet, [this] { showKeySheet(); });
    on(ActionId::About, [this] { showAbout(); });
}

void MainWindow::openTiles(const QList<DomainId> &guests)
{
    QList<DomainId> running;
    for (const DomainId &guest : guests) {
        const Inventory::Domain *domain = m_services.registry->domain(guest);
        if (domain && (isActive(domain->info.state) || m_tabs->tabOf(guest))) {
            running.append(guest);
        }
    }
    m_tabs->openTiles(running);
}

void MainWindow::connectTabs()
{
    m_tabs->setTilesPageFactory([this](const QList<DomainId> &guests, QWidget *parent) {
        TilesHooks hooks;
        hooks.runAction = [this](const DomainId &guest, DomainAction action) { m_guestCommands->run(action, {guest}); };
        hooks.settings = m_services.settings;
        auto *page = new TilesPage(m_services.registry, guests, std::move(hooks), parent);
        connect(page, &TilesPage::openWanted, this, &MainWindow::openGuestTab);
        return page;
    });
    m_tabs->setWindowFactory([this](WorkTab *tab) {
        auto *window = new WorkWindow(m_services, tab);
        connect(window, &WorkWindow::mainCommand, this, [this](ActionId id) { m_actions->action(id)->trigger(); });
        return window;
    });
    connect(m_tabs, &WorkTabs::menuWanted, this, [this](WorkTab *, const QPoint &at) {
        updateContext();
        m_tabMenu->popup(at);
    });
}

} // namespace guestdeck
