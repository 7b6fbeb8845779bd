// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/hostpage.h"

#include "models/connection/connectionregistry.h"
#include "ui/bridge/bridgetrials.h"
#include "ui/bridge/interfacespage.h"
#include "ui/bridge/trialbar.h"
#include "ui/host/capabilitiesview.h"
#include "ui/host/hostobjectsview.h"
#include "ui/host/hostobjecttable.h"
#include "ui/host/hostoverview.h"
#include "ui/inventory/hosttrouble.h"
#include "ui/lifecycle/lifecycleactions.h"
#include "ui/mainwindow/actionregistry.h"
#include "ui/network/networkcommands.h"
#include "ui/network/networkspage.h"
#include "ui/networkcheck/networkcheckdialog.h"
#include "ui/ports/portsview.h"
#include "ui/storage/storagepage.h"
#include "ui/topology/topologypage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QPointer>
#include <QShortcut>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

BridgeHooks hooksOf(const Services &services, const ConnectionId &host, const QPointer<HostPage> &page);

/// A way from the wizard of a network to that of a bridge. Both go on when the page is closed.
BridgeMaker bridgeMakerOf(const Services &services, const ConnectionId &host, const QPointer<HostPage> &page)
{
    return [=](QWidget *window) { startBridgeWizard(services, host, window, {}, hooksOf(services, host, page)); };
}

/// And the way back.
BridgeHooks hooksOf(const Services &services, const ConnectionId &host, const QPointer<HostPage> &page)
{
    BridgeHooks hooks;
    hooks.otherWay = [=](NetworkSpec::Kind kind, const QString &device, QWidget *window) {
        if (page) {
            page->makeNetwork(kind, device);
        } else {
            openNetworkWizard(services, host, window, kind, device, bridgeMakerOf(services, host, page));
        }
    };
    return hooks;
}

} // namespace

HostPage::HostPage(const Services &services, const ConnectionId &host, ActionRegistry *actions, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_registry(services.registry)
    , m_host(host)
    , m_messages(new MessageArea(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"hostPage"_s);
    setAccessibleName(tr("Host"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_messages);
    head->addWidget(makeBar(actions));
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    m_tabs->setObjectName(u"hostTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the host"));
    m_tabs->tabBar()->setObjectName(u"hostTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the host"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    setFocusProxy(m_tabs);
    addTabs();
    const auto openTrialHere
        = [this](const RunningTrial &trial) { openTrial(m_services, trial, window(), m_interfaces->hooks()); };
    new TrialBar(BridgeTrials::of(services.jobs), host, m_messages, openTrialHere, this);

    for (const auto &[key, by] : {std::pair(u"Ctrl+PgUp"_s, -1), std::pair(u"Ctrl+PgDown"_s, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
    if (Connection *connection = m_registry->find(host)) {
        connect(connection, &Connection::stateChanged, this, &HostPage::updateTrouble);
        connect(connection, &Connection::configChanged, this, &HostPage::updateTrouble);
    }
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            updateTrouble();
        }
    });
    updateTrouble();
}

QWidget *HostPage::makeBar(ActionRegistry *actions)
{
    // A tool bar, as it folds what does not fit; a row of buttons would make the page too wide.
    auto *bar = new QToolBar(this);
    bar->setObjectName(u"hostPageBar"_s);
    bar->setAccessibleName(tr("Commands of the host"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    bar->setIconSize(QSize(size, size));
    for (const ActionId id :
         {ActionId::ConnectHost, ActionId::DisconnectHost, ActionId::RefreshHost, ActionId::OpenTerminal,
          ActionId::NewMachine, ActionId::EditHost, ActionId::CopyHostUri}) {
        bar->addAction(actions->action(id));
        auto *button = bar->widgetForAction(actions->action(id));
        button->setObjectName(u"hostPage_"_s + actions->action(id)->objectName());
        button->setAccessibleName(withoutKeyMark(actions->action(id)->text()));
        button->setFocusPolicy(Qt::StrongFocus);
    }
    bar->addSeparator();
    for (QAction *action : LifecycleActions::of(actions, m_registry)->ofHosts()) {
        bar->addAction(action);
        auto *button = bar->widgetForAction(action);
        button->setObjectName(u"hostPage_"_s + action->objectName());
        button->setAccessibleName(withoutKeyMark(action->text()));
        button->setFocusPolicy(Qt::StrongFocus);
    }
    return bar;
}

/// In the order in which they stand.
void HostPage::addTabs()
{
    m_capabilities = new CapabilitiesView(m_registry, m_host, m_tabs);
    addPage(new HostOverview(m_registry, m_host, m_tabs), tr("Overview"));
    m_storage = new StoragePage(m_services, m_host, m_tabs);
    connect(m_storage, &StoragePage::guestWanted, this, &HostPage::guestWanted);
    addPage(m_storage, tr("Storage"));
    addNetworks();
    using Kind = HostObjectsView::Kind;
    addPage(new HostObjectsView(m_registry, m_host, Kind::Devices, m_tabs), HostObjectsView::title(Kind::Devices));
    addPage(new PortsView(m_services, m_host, m_tabs), tr("Open ports"));
    addMap();
    addPage(m_capabilities, tr("Capabilities"));
}

/// The virtual networks and the host's own cards lead to each other: a network may want a bridge, a card that cannot be
/// in one a network.
void HostPage::addNetworks()
{
    m_networks = new NetworksPage(m_services, m_host, m_tabs);
    connect(m_networks, &NetworksPage::guestWanted, this, &HostPage::guestWanted);
    connect(m_networks, &NetworksPage::checkWanted, this,
            [this](const ConnectionId &host) { NetworkCheckDialog::open(m_services, host, window()); });
    addPage(m_networks, tr("Networks"));
    m_interfaces = new InterfacesPage(m_services, m_host, m_tabs);
    m_interfaces->setHooks(hooksOf(m_services, m_host, this));
    m_networks->commands()->setBridgeMaker(bridgeMakerOf(m_services, m_host, this));
    addPage(m_interfaces, HostObjectsView::title(HostObjectsView::Kind::Interfaces));
}

void HostPage::showVolume(const VolumeRef &volume)
{
    m_tabs->setCurrentWidget(m_storage);
    m_storage->chooseVolume(volume);
}

/// Before the devices.
void HostPage::addMap()
{
    auto *map = new TopologyPage(m_registry, m_host, m_tabs);
    connect(map, &TopologyPage::guestWanted, this, &HostPage::guestWanted);
    connect(map, &TopologyPage::networkWanted, this,
            [this](const QString &name) { showObject(HostObjectKind::Networks, name); });
    connect(map, &TopologyPage::interfaceWanted, this,
            [this](const QString &name) { showObject(HostObjectKind::Interfaces, name); });
    int at = m_tabs->count();
    for (HostObjectsView *view : m_tabs->findChildren<HostObjectsView *>()) {
        at = view->table()->kind() == HostObjectKind::Devices ? m_tabs->indexOf(view) : at;
    }
    m_tabs->insertTab(at, map, tr("Network map"));
}

void HostPage::showObject(HostObjectKind kind, const QString &name)
{
    for (HostObjectsView *view : findChildren<HostObjectsView *>()) {
        if (view->table()->kind() == kind) {
            QWidget *page = view; // or what it is a part of
            while (page && m_tabs->indexOf(page) < 0) {
                page = page->parentWidget();
            }
            m_tabs->setCurrentWidget(page);
            view->table()->choose(name);
            view->table()->setFocus();
        }
    }
}

void HostPage::makeNetwork(NetworkSpec::Kind kind, const QString &device)
{
    m_tabs->setCurrentWidget(m_networks);
    m_networks->commands()->newNetwork(kind, device);
}

void HostPage::addPage(QWidget *page, const QString &title)
{
    m_tabs->addTab(page, title);
}

void HostPage::step(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
    m_tabs->setFocus(Qt::ShortcutFocusReason); // the page that had it may be hidden now
}

/// The window's own Ctrl+F goes to the list of guests; here there is something nearer to search in.
bool HostPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_tabs->currentWidget() == m_capabilities
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void HostPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find) && m_tabs->currentWidget() == m_capabilities) {
        m_capabilities->startSearch();
        return;
    }
    QWidget::keyPressEvent(event);
}

void HostPage::updateTrouble()
{
    const Connection *connection = m_registry->find(m_host);
    std::optional<Message> message;
    if (connection && (connection->lastError() || connection->state() == Connection::State::Connecting)) {
        const auto retry = [registry = m_registry, id = m_host] {
            if (Connection *host = registry->find(id)) {
                host->state() == Connection::State::Reconnecting ? host->retryNow() : host->open();
            }
        };
        message = hostTrouble(*connection, retry, [this] { Q_EMIT examineWanted(m_host); });
    }
    if (message) {
        m_messages->show(*message);
    } else {
        m_messages->dismiss(u"host-state"_s);
    }
    const bool counting = connection && connection->state() == Connection::State::Reconnecting;
    if (counting != m_tick.isActive()) {
        counting ? m_tick.start() : m_tick.stop();
    }
}

} // namespace guestdeck
