// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, closing, tearing off and docking. How tabs follow their guests, and come back: worktabs_follow.cpp.
#include "ui/mainwindow/worktabs.h"

#include "models/connection/connectionregistry.h"
#include "models/connection/migrationwatch.h"
#include "ui/mainwindow/guestpage.h"
#include "ui/mainwindow/teartabbar.h"
#include "ui/mainwindow/workwindow.h"
#include "ui/tiles/tilespage.h"
#include "ui/widgets/icons.h"

#include <QDialog>
#include <QMouseEvent>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
constexpr qsizetype closedKept = 20;
const QString windowMark = u":window"_s; // NOLINT(cert-err58-cpp)

/// Dialogs of what the tab shows go with it, and block and cover the window in which it is now.
void takeDialogsAlong(const WorkTab *tab)
{
    QWindow *now = tab->window()->windowHandle();
    for (const QDialog *dialog : tab->findChildren<QDialog *>()) {
        if (dialog->isVisible() && dialog->windowHandle()) {
            dialog->windowHandle()->setTransientParent(now);
        }
    }
}
} // namespace

WorkTabs::WorkTabs(ConnectionRegistry *registry, MigrationWatch *migrations, QWidget *guests, QWidget *parent)
    : QTabWidget(parent)
    , m_registry(registry)
    , m_migrations(migrations)
{
    setObjectName(u"workTabs"_s);
    setAccessibleName(tr("Work area"));
    prepareBar();
    addPermanent(guests, symbolIcon(u"guests"_s), tr("Guests"));
    for (const auto &connection : registry->connections()) {
        attach(connection.get());
    }
    connect(registry, &ConnectionRegistry::added, this, &WorkTabs::attach);
    connect(registry, &ConnectionRegistry::aboutToBeRemoved, this,
            [this](Connection *connection) { removeHost(connection->id()); });
    connect(migrations, &MigrationWatch::moved, this, &WorkTabs::follow);
}

WorkTabs::~WorkTabs()
{
    for (WorkWindow *window : std::as_const(m_windows)) {
        window->disconnect(this);
        delete window;
    }
}

void WorkTabs::prepareBar()
{
    auto *bar = new TearTabBar(this);
    bar->setObjectName(u"workTabBar"_s);
    bar->setAccessibleName(tr("Tabs"));
    bar->setContextMenuPolicy(Qt::CustomContextMenu);
    setTabBar(bar);
    setDocumentMode(true);
    setMovable(true);
    setTabsClosable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    connect(this, &QTabWidget::tabCloseRequested, this, qOverload<int>(&WorkTabs::closeTab));
    connect(this, &QTabWidget::currentChanged, this, &WorkTabs::tabsChanged);
    connect(bar, &QTabBar::tabMoved, this, [this, restoring = false](int from, int to) mutable {
        if (!restoring && (from < m_permanent || to < m_permanent)) {
            // Nothing goes before what is always there, and that keeps its order. The pages follow by the signal.
            restoring = true;
            tabBar()->moveTab(to, from);
            restoring = false;
        }
        Q_EMIT tabsChanged();
    });
    connect(bar, &TearTabBar::tornOff, this, &WorkTabs::tearOff);
    connect(bar, &QWidget::customContextMenuRequested, this, [this, bar](const QPoint &position) {
        if (WorkTab *tab = tabAt(bar->tabAt(position))) {
            setCurrentWidget(tab); // the commands of the menu act upon the tab in front
            Q_EMIT menuWanted(tab, bar->mapToGlobal(position));
        }
    });
}

int WorkTabs::addPermanent(QWidget *page, const QIcon &icon, const QString &text)
{
    const int index = insertTab(m_permanent++, page, icon, text);
    for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide}) {
        if (QWidget *button = tabBar()->tabButton(index, side)) {
            button->deleteLater();
            tabBar()->setTabButton(index, side, nullptr);
        }
    }
    return index;
}

void WorkTabs::setWall(QWidget *wall)
{
    m_wall = wall;
    addPermanent(wall, symbolIcon(u"wall"_s), tr("Wall"));
}

void WorkTabs::showWall()
{
    if (m_wall) {
        setCurrentWidget(m_wall);
        m_wall->setFocus();
    }
}

WorkTab *WorkTabs::tabAt(int index) const
{
    return qobject_cast<WorkTab *>(widget(index));
}

WorkTab *WorkTabs::currentTab() const
{
    return tabAt(currentIndex());
}

QList<WorkTab *> WorkTabs::allTabs() const
{
    QList<WorkTab *> tabs;
    for (int i = m_permanent; i < count(); ++i) {
        if (WorkTab *tab = tabAt(i)) { // null: it is being removed
            tabs.append(tab);
        }
    }
    for (const WorkWindow *window : m_windows) {
        tabs.append(window->tab());
    }
    return tabs;
}

WorkTab *WorkTabs::tabOf(const DomainId &guest) const
{
    for (WorkTab *tab : allTabs()) {
        if (!tab->guest().isNull() && tab->guest() == guest) {
            return tab;
        }
    }
    return nullptr;
}

WorkTab *WorkTabs::tabOfHost(const ConnectionId &host) const
{
    for (WorkTab *tab : allTabs()) {
        if (tab->guest().isNull() && !tab->isTiles() && tab->host() == host) {
            return tab;
        }
    }
    return nullptr;
}

QList<DomainId> WorkTabs::openGuests() const
{
    QList<DomainId> guests;
    for (const WorkTab *tab : allTabs()) {
        if (!tab->guest().isNull()) {
            guests.append(tab->guest());
        }
    }
    return guests;
}

void WorkTabs::addToBar(WorkTab *tab)
{
    const int index = addTab(tab, QString());
    if (QWidget *button = tabBar()->tabButton(index, QTabBar::RightSide)) {
        button->setObjectName(u"closeTabButton"_s);
        button->setAccessibleName(tr("Close the tab"));
        button->setToolTip(tr("Close the tab"));
    }
    updateTab(tab);
}

void WorkTabs::add(WorkTab *tab, bool activate)
{
    connect(tab, &WorkTab::titleChanged, this, [this, tab] { updateTab(tab); });
    connect(tab, &WorkTab::chosenGuestsChanged, this, &WorkTabs::tabsChanged);
    // Not inside a signal of what is taken down then.
    connect(
        tab, &WorkTab::emptied, this, [this, tab] { closeTab(tab); }, Qt::QueuedConnection);
    addToBar(tab);
    if (activate) {
        this->activate(tab);
    }
    Q_EMIT tabsChanged();
}

void WorkTabs::activate(WorkTab *tab)
{
    if (WorkWindow *window = windowOf(tab)) {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
    } else {
        setCurrentWidget(tab);
    }
    tab->setFocus();
}

QWidget *WorkTabs::openGuest(const DomainId &guest, bool activate)
{
    WorkTab *tab = tabOf(guest);
    if (!tab) {
        if (!m_guestFactory || !m_registry->domain(guest)) {
            return nullptr;
        }
        tab = WorkTab::ofGuest(
            guest, [this](const WorkTab &of, QWidget *parent) { return m_guestFactory(of.guest(), parent); }, this);
        tab->setAccessibleName(m_registry->domain(guest)->info.name);
        add(tab, activate);
    } else if (activate) {
        this->activate(tab);
    }
    return tab->page();
}

void WorkTabs::openHost(const ConnectionId &host, bool activate)
{
    if (WorkTab *tab = tabOfHost(host)) {
        if (activate) {
            this->activate(tab);
        }
        return;
    }
    const Connection *connection = m_registry->find(host);
    if (!m_hostFactory || !connection) {
        return;
    }
    WorkTab *tab = WorkTab::ofHost(
        host, [this](const WorkTab &of, QWidget *parent) { return m_hostFactory(of.host(), parent); }, this);
    tab->setAccessibleName(connection->displayName());
    add(tab, activate);
}

WorkTab *WorkTabs::openTiles(const QList<DomainId> &guests, bool activate)
{
    if (!m_tilesFactory || guests.isEmpty()) {
        return nullptr;
    }
    WorkTab *tab = WorkTab::ofTiles(
        guests.mid(0, mostTiles),
        [this](const WorkTab &of, QWidget *parent) { return m_tilesFactory(of.tiles(), parent); }, this);
    add(tab, activate);
    return tab;
}

void WorkTabs::closeTab(int index)
{
    closeTab(tabAt(index));
}

void WorkTabs::closeTab(WorkTab *tab)
{
    if (!tab) {
        return;
    }
    WorkWindow *window = windowOf(tab);
    if (!tab->isTiles() || !tab->tiles().isEmpty()) {
        m_closed.append(tab->key() + (window ? windowMark : QString()));
        if (m_closed.size() > closedKept) {
            m_closed.removeFirst();
        }
    }
    if (window) {
        window->remember();
        window->handOverDialogs(this->window());
        m_windows.removeOne(window);
        window->hide();
        window->deleteLater(); // the tab goes with it
    } else {
        removeTab(indexOf(tab));
        tab->deleteLater();
    }
    Q_EMIT tabsChanged();
}

void WorkTabs::reopenTab()
{
    while (!m_closed.isEmpty()) {
        if (openKey(m_closed.takeLast(), true)) {
            break;
        }
    }
    Q_EMIT tabsChanged();
}

void WorkTabs::step(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
    currentWidget()->setFocus();
}

WorkWindow *WorkTabs::windowOf(const WorkTab *tab) const
{
    for (WorkWindow *window : m_windows) {
        if (window->tab() == tab) {
            return window;
        }
    }
    return nullptr;
}

WorkWindow *WorkTabs::detach(WorkTab *tab)
{
    const int index = indexOf(tab);
    if (index < m_permanent || !m_windowFactory) {
        return nullptr;
    }
    removeTab(index);
    WorkWindow *window = m_windowFactory(tab);
    m_windows.append(window);
    connect(window, &WorkWindow::dockWanted, this, [this, tab] { dock(tab); });
    connect(window, &WorkWindow::closeWanted, this, [this, tab] { closeTab(tab); });
    tab->show();
    window->show();
    takeDialogsAlong(tab);
    updateTab(tab);
    tab->setFocus();
    Q_EMIT tabsChanged();
    return window;
}

/// Under the pointer, and on with the pull: the window follows it until the button is let go.
void WorkTabs::tearOff(int index, const QPoint &at)
{
    WorkTab *tab = tabAt(index);
    WorkWindow *window = tab ? detach(tab) : nullptr;
    if (!window) {
        return;
    }
    constexpr QPoint inTitle(80, 10);
    window->move(at - inTitle);
    if (QWindow *handle = window->windowHandle()) {
        handle->startSystemMove();
    }
}

void WorkTabs::dock(WorkTab *tab)
{
    WorkWindow *window = windowOf(tab);
    if (!window) {
        return;
    }
    window->remember();
    window->releaseTab();
    window->handOverDialogs(this->window());
    m_windows.removeOne(window);
    window->hide();
    window->deleteLater();
    addToBar(tab);
    takeDialogsAlong(tab);
    this->window()->activateWindow();
    activate(tab);
    Q_EMIT tabsChanged();
}

void WorkTabs::hideWindows()
{
    for (WorkWindow *window : std::as_const(m_windows)) {
        window->remember();
        window->hide();
    }
}

void WorkTabs::removeHost(const ConnectionId &host)
{
    for (WorkTab *tab : allTabs()) {
        if (tab->host() == host && !tab->isTiles()) {
            closeTab(tab);
        }
    }
}

QStringList WorkTabs::keys() const
{
    QStringList result;
    for (const WorkTab *tab : allTabs()) {
        result.append(tab->key() + (windowOf(tab) ? windowMark : QString()));
    }
    return result + m_waiting;
}

QString WorkTabs::currentKey() const
{
    if (!m_waitingCurrent.isEmpty()) {
        return m_waitingCurrent;
    }
    return isWallShown() ? QString(wallKey) : currentTab() ? currentTab()->key() : QString();
}

} // namespace guestdeck
