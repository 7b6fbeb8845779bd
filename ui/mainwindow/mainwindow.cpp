// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"
#include "ui/lifecycle/lifecyclecommands.h"

#include "models/connection/connectionregistry.h"
#include "models/connection/migrationwatch.h"
#include "models/core/job.h"
#include "models/core/log.h"
#include "models/itemmodels/guestmodel.h"
#include "models/settings/settings.h"
#include "ui/appliance/appliancecommands.h"
#include "ui/connect/doctordialog.h"
#include "ui/connect/hostcommands.h"
#include "ui/dialogs/confirm.h"
#include "ui/guest/unsavededits.h"
#include "ui/inventory/columnsdialog.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/inspector.h"
#include "ui/inventory/inventoryview.h"
#include "ui/inventory/searchbar.h"
#include "ui/inventory/statswatch.h"
#include "ui/jobs/jobspanel.h"
#include "ui/mainwindow/guestcommands.h"
#include "ui/mainwindow/guestpage.h"
#include "ui/mainwindow/hostpage.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/keysheet.h"
#include "ui/storage/storagepage.h"
#include "ui/transfer/transfercommands.h"
#include "ui/wall/wallfeed.h"
#include "ui/wall/wallview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace guestdeck
{

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_model(new GuestModel(services.registry, this))
    , m_actions(new ActionRegistry(services.registry, this))
    , m_guestCommands(new GuestCommands(services, this))
    , m_hostCommands(new HostCommands(services, this))
    , m_transfers(new TransferCommands(services, this))
    , m_appliances(new ApplianceCommands(services, this))
    , m_stats(new StatsWatch(services.registry, this))
    , m_migrations(new MigrationWatch(services.registry, this))
    , m_feed(new WallFeed(services.registry, {}, {}, this))
{
    setObjectName(u"mainWindow"_s);
    setAccessibleName(tr("Guestdeck"));
    setWindowTitle(tr("Guestdeck"));
    setWindowIcon(applicationIcon());
    setUnifiedTitleAndToolBarOnMac(true);
    m_contextTimer.setSingleShot(true);
    m_contextTimer.setInterval(0);
    connect(&m_contextTimer, &QTimer::timeout, this, &MainWindow::updateContext);
    buildLayout();
    buildMenus();
    addNetworkActions();
    addLifecycle();
    buildToolBar();
    connectActions();
    connectHostActions();
    connectNetworkActions();
    connectViewActions();
    connectParts();
    connectWall();
    readState();
    // The session ends, or a signal came: nobody closes the window then.
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        if (isVisible()) {
            writeState();
        }
    });
    updateContext();
}

MainWindow::~MainWindow()
{
    // The parts still speak while they are taken down, after the members of this class are gone.
    for (QObject *part : findChildren<QObject *>()) {
        disconnect(part, nullptr, this, nullptr);
    }
    m_stats->setSight(nullptr, nullptr);
}

void MainWindow::setGuestPageFactory(GuestPageFactory factory)
{
    m_tabs->setGuestPageFactory(std::move(factory));
    m_tabs->restore(m_services.settings->openTabs(), m_services.settings->text(u"currentTab"_s));
}

QWidget *MainWindow::openGuestTab(const DomainId &guest)
{
    m_tabs->openGuest(guest);
    const WorkTab *tab = m_tabs->tabOf(guest);
    return tab ? tab->page() : nullptr;
}

namespace
{
/// The pages of that host that are open; a tab may be a window of its own.
QList<HostPage *> pagesOf(const ConnectionId &host)
{
    QList<HostPage *> found;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (HostPage *page : window->findChildren<HostPage *>()) {
            if (page->host() == host) {
                found.append(page);
            }
        }
    }
    return found;
}
} // namespace

void MainWindow::showVolume(const ConnectionId &host, const VolumeRef &volume)
{
    m_tabs->openHost(host);
    for (HostPage *page : pagesOf(host)) {
        page->showVolume(volume);
    }
}

void MainWindow::makeNetwork(const ConnectionId &host, NetworkSpec::Kind kind, const QString &device)
{
    m_tabs->openHost(host);
    for (HostPage *page : pagesOf(host)) {
        page->makeNetwork(kind, device);
    }
}

QWidget *MainWindow::openScreen(const DomainId &guest)
{
    QWidget *page = openGuestTab(guest);
    if (auto *guestPage = qobject_cast<GuestPage *>(page)) {
        guestPage->showScreen();
    }
    return page;
}

void MainWindow::selectGuest(const DomainId &guest)
{
    m_tabs->setCurrentIndex(0);
    const std::optional<ConnectionId> host = m_sidebar->host();
    if (m_sidebar->group() || (host && *host != guest.connection)) {
        m_sidebar->setHost({});
    }
    m_inventory->table()->selectGuests({guest});
    m_inventory->table()->setFocus();
}

void MainWindow::showMessage(const Message &message)
{
    m_messages->show(message);
}

void MainWindow::dismissMessage(const QString &id)
{
    m_messages->dismiss(id);
}

bool MainWindow::watchesStats() const
{
    return m_stats->isActive();
}

void MainWindow::connectParts()
{
    GuestTable *table = m_inventory->table();
    connectTabs();
    m_tabs->setHostPageFactory([this](const ConnectionId &host, QWidget *parent) {
        auto *page = new HostPage(m_services, host, m_actions, parent);
        connect(page, &HostPage::guestWanted, this, &MainWindow::openGuestTab);
        m_transfers->serve(page->storage());
        connect(page, &HostPage::examineWanted, this,
                [this](const ConnectionId &id) { DoctorDialog::open(m_services.registry, id, this); });
        return page;
    });
    connect(m_sidebar, &Sidebar::hostChosen, this, [this] {
        m_inventory->setHost(m_sidebar->host());
        m_inventory->setGroup(m_sidebar->group());
        showGuestsOrWall();
        updateContext();
    });
    m_transfers->acceptDrops(m_sidebar->viewport(), [this](const QPoint &at) { return m_sidebar->hostAt(at); });
    connect(m_sidebar, &Sidebar::hostActivated, this, [this](const ConnectionId &host) { m_tabs->openHost(host); });
    connect(table, &GuestTable::selectionEdited, this, &MainWindow::updateContextSoon);
    connect(table, &GuestTable::guestActivated, this, &MainWindow::openScreen);
    connect(table, &GuestTable::columnsWanted, this, &MainWindow::showColumns);
    connect(table, &QWidget::customContextMenuRequested, this, [this, table](const QPoint &position) {
        updateContext();
        m_guestMenu->popup(table->viewport()->mapToGlobal(position));
    });
    connect(m_search, &QLineEdit::textChanged, m_inventory, &InventoryView::setQuery);
    connect(m_search, &QLineEdit::textEdited, this, &MainWindow::showGuestsOrWall);
    connect(m_search, &SearchBar::listWanted, this, [this, table] {
        if (m_tabs->isWallShown()) {
            m_wall->setFocus();
            return;
        }
        m_tabs->setCurrentIndex(0);
        table->setFocus();
    });
    connect(m_inventory, &InventoryView::clearSearchWanted, m_search, &QLineEdit::clear);
    connect(m_inventory, &InventoryView::addUriWanted, m_hostCommands, &HostCommands::addUri);
    connect(m_inventory, &InventoryView::addRemoteHostWanted, m_hostCommands, &HostCommands::addRemote);
    connect(m_inventory, &InventoryView::examineWanted, this,
            [this](const ConnectionId &host) { DoctorDialog::open(m_services.registry, host, this); });
    connect(m_inventory, &InventoryView::newMachineWanted, this, &MainWindow::newMachineRequested);
    connect(m_hostCommands, &HostCommands::hostAdded, this,
            [this](const ConnectionId &host) { m_sidebar->setHost(host); });
    connect(m_hostCommands, &HostCommands::said, this, &MainWindow::showMessage);
    connect(m_guestCommands, &GuestCommands::skipped, this, [this](const QString &text, const QString &reasons) {
        showMessage({u"skipped"_s, Message::Severity::Info, text, reasons, {}, true});
    });
    connect(m_guestCommands, &GuestCommands::templatesRefused, this,
            [this](const QString &text, const QList<DomainId> &templates) {
                showMessage({u"template"_s,
                             Message::Severity::Info,
                             text,
                             {},
                             {{u"makeMachineButton"_s, tr("Turn back into a machine"),
                               [this, templates] { m_guestCommands->makeMachine(templates); }}},
                             true});
            });
    connect(m_inventory->table(), &GuestTable::hostsInViewChanged, this, &MainWindow::updateStatsWatch);
    connect(m_tabs, &WorkTabs::tabsChanged, this, &MainWindow::updateContext);
    for (const auto &connection : m_services.registry->connections()) {
        attach(connection.get());
    }
    connect(m_services.registry, &ConnectionRegistry::added, this, &MainWindow::attach);
    connect(m_services.registry, &ConnectionRegistry::removed, this, &MainWindow::updateContextSoon);
}

void MainWindow::attach(Connection *connection)
{
    connect(connection, &Connection::stateChanged, this, &MainWindow::updateContextSoon);
    connect(connection, &Connection::configChanged, this, &MainWindow::updateContextSoon);
    connect(connection->inventory(), &Inventory::domainsChanged, this,
            [this](const QList<QUuid> &, DomainFields fields) {
                if (fields & ~DomainFields(DomainField::Stats)) {
                    updateContextSoon();
                }
            });
    connect(connection->inventory(), &Inventory::domainsRemoved, this, &MainWindow::updateContextSoon);
    updateContextSoon();
}

ConnectionId MainWindow::hostForNewMachine() const
{
    const auto fits = [this](const ConnectionId &id) {
        const Connection *connection = m_services.registry->find(id);
        return connection && connection->state() == Connection::State::Connected && !connection->config().readOnly;
    };
    const ActionContext &context = m_actions->context();
    if (!context.host.isNull()) {
        // Never on another host than the one chosen.
        return fits(context.host) ? context.host : ConnectionId();
    }
    if (!context.guests.isEmpty() && fits(context.guests.first().connection)) {
        return context.guests.first().connection;
    }
    for (const auto &connection : m_services.registry->connections()) {
        if (fits(connection->id())) {
            return connection->id();
        }
    }
    return {};
}

void MainWindow::updateContextSoon()
{
    if (!m_contextTimer.isActive()) {
        m_contextTimer.start();
    }
}

namespace
{
/// A tool button keeps its earlier actions, and shows an arrow for a menu of them as soon as it has two.
void showAction(QToolButton *button, QAction *action)
{
    if (button->defaultAction() != action) {
        button->removeAction(button->defaultAction());
        button->setDefaultAction(action);
        button->setAccessibleName(spokenText(action->text()));
    }
}
} // namespace

void MainWindow::updateContext()
{
    ActionContext context;
    if (const WorkTab *tab = m_tabs->currentTab()) {
        context.host = tab->host();
        context.guests = tab->chosenGuests();
        context.tabClosable = true;
        context.tab = ActionContext::Tab::InBar;
    } else {
        context.guests = m_tabs->isWallShown() ? m_wall->selectedGuests() : m_inventory->table()->selectedGuests();
        const auto &hosts = m_services.registry->connections();
        context.host = m_sidebar->host().value_or(hosts.size() == 1 ? hosts.front()->id() : ConnectionId());
    }
    context.tabReopenable = m_tabs->canReopen();
    context.openGuests = m_tabs->openGuests().size();
    m_actions->setContext(context);
    m_inspector->setPictureShown(!m_tabs->currentTab());
    m_inspector->setGuests(context.guests);
    updateStatsWatch();
    const bool resume
        = m_actions->action(ActionId::Resume)->isEnabled() && !m_actions->action(ActionId::Pause)->isEnabled();
    showAction(m_pauseButton, m_actions->action(resume ? ActionId::Resume : ActionId::Pause));
    // A guest that cannot be asked (paused, crashed) can still be forced, which asks the user first; with the disabled
    // action the button's menu would be out of reach.
    const bool force
        = m_actions->action(ActionId::ForceOff)->isEnabled() && !m_actions->action(ActionId::ShutDown)->isEnabled();
    showAction(m_offButton, m_actions->action(force ? ActionId::ForceOff : ActionId::ShutDown));
    updateTitle();
}

void MainWindow::updateTitle()
{
    const int index = m_tabs->currentIndex();
    setWindowTitle(index <= 0 ? tr("Guestdeck")
                              : tr("%1 – Guestdeck", "window title; %1 is a guest or host")
                                    .arg(m_tabs->tabText(index).replace(u"&&"_s, u"&"_s)));
}

void MainWindow::updateStatsWatch()
{
    const bool seen = isVisible() && !isMinimized();
    m_stats->setSight(seen && m_tabs->currentIndex() == 0 ? m_inventory->table() : nullptr,
                      seen && m_inspector->isVisibleTo(this) ? m_inspector : nullptr);
}

void MainWindow::nextPane()
{
    QWidget *work = m_tabs->currentIndex() == 0 && m_inventory->isTableShown()
        ? static_cast<QWidget *>(m_inventory->table())
        : m_tabs->currentWidget();
    const QList<QWidget *> panes{m_sidebar, work, m_inspector, m_jobs};
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)) {
            at = i;
        }
    }
    for (qsizetype i = 1; i <= panes.size(); ++i) {
        QWidget *pane = panes.at((at + i) % panes.size());
        if (!pane->isVisibleTo(this)) {
            continue;
        }
        QWidget *target = pane;
        if (pane->focusPolicy() == Qt::NoFocus && !pane->focusProxy()) {
            for (QWidget *child : pane->findChildren<QWidget *>()) {
                if (child->isVisibleTo(this) && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
                    target = child;
                    break;
                }
            }
        }
        target->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void MainWindow::toggleFullScreen()
{
    GuestPage *page = m_tabs->currentTab() ? m_tabs->currentTab()->guestPage() : nullptr;
    if (page) {
        page->toggleFullScreen();
    } else {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    }
}

void MainWindow::showPalette()
{
    (new CommandPalette(m_actions->all() + m_lifecycle->actions()->all(), this))->open();
}

void MainWindow::showKeySheet()
{
    (new KeySheet(m_actions->all(), this))->open();
}

void MainWindow::showColumns()
{
    (new ColumnsDialog(m_inventory->table(), this))->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"aboutDialog"_s);
    box->setAccessibleName(tr("About Guestdeck"));
    box->setWindowTitle(tr("About Guestdeck"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(applicationIcon().pixmap(64, 64));
    box->setText(tr("Guestdeck %1").arg(QLatin1StringView(GUESTDECK_VERSION)));
    box->setInformativeText(tr("Manages the virtual machines of KVM hosts through libvirt.\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

/// What was agreed to holds for one try: who then says no to the next question is asked all of them again.
void MainWindow::tryToClose(bool mayClose, bool mayLoseEdits)
{
    m_mayClose = mayClose;
    m_mayLoseEdits = mayLoseEdits;
    close();
    m_mayClose = false;
    m_mayLoseEdits = false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_services.jobs->runningCount() > 0 && !m_mayClose) {
        event->ignore();
        QStringList titles;
        for (const auto &job : m_services.jobs->jobs()) {
            if (!job->isFinished()) {
                titles.append(job->title());
            }
        }
        const bool mayLoseEdits = std::exchange(m_mayLoseEdits, false);
        confirm(this, ConfirmVerb::QuitWithTasks, titles, [this, mayLoseEdits] { tryToClose(true, mayLoseEdits); });
        return;
    }
    const QStringList edited = m_mayLoseEdits ? QStringList() : guestsWithUnsavedEdits(*m_services.registry);
    if (!edited.isEmpty()) {
        event->ignore();
        const bool mayClose = std::exchange(m_mayClose, false);
        confirm(this, ConfirmVerb::QuitWithEdits, edited, [this, mayClose] { tryToClose(mayClose, true); });
        return;
    }
    writeState();
    m_tabs->hideWindows(); // the last window that is closed ends the program
    event->accept();
    Q_EMIT closing();
}

} // namespace guestdeck
