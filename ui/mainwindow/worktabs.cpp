// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/worktabs.h"

#include "models/connection/connectionregistry.h"
#include "models/core/tooltip.h"
#include "models/itemmodels/guestmodel.h"
#include "ui/inventory/statesymbols.h"
#include "ui/mainwindow/guestpage.h"
#include "ui/widgets/icons.h"

#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
constexpr qsizetype closedKept = 20;

/// '&' in a guest's name is no mnemonic.
QString shownName(QString name)
{
    constexpr qsizetype longest = 40;
    if (name.size() > longest) {
        name = name.left(longest) + u'…';
    }
    return name.replace(u'&', u"&&"_s);
}
} // namespace

WorkTab::WorkTab(DomainId guest, ConnectionId host, std::function<QWidget *(QWidget *)> make, QWidget *parent)
    : QWidget(parent)
    , m_guest(guest)
    , m_host(host)
    , m_make(std::move(make))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

GuestPage *WorkTab::guestPage() const
{
    return qobject_cast<GuestPage *>(m_page);
}

void WorkTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_page && m_make) {
        m_page = m_make(this);
        layout()->addWidget(m_page);
        setFocusProxy(m_page);
        m_page->show();
        if (GuestPage *page = guestPage()) {
            connect(page, &GuestPage::titleChanged, this, &WorkTab::titleChanged);
            Q_EMIT titleChanged();
        }
    }
    if (GuestPage *page = guestPage()) {
        page->shown();
    }
}

void WorkTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (GuestPage *page = guestPage()) {
        page->hidden();
    }
}

WorkTabs::WorkTabs(ConnectionRegistry *registry, QWidget *guests, QWidget *parent)
    : QTabWidget(parent)
    , m_registry(registry)
{
    setObjectName(u"workTabs"_s);
    setAccessibleName(tr("Work area"));
    tabBar()->setObjectName(u"workTabBar"_s);
    tabBar()->setAccessibleName(tr("Tabs"));
    setDocumentMode(true);
    setMovable(true);
    setTabsClosable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    addTab(guests, symbolIcon(u"guests"_s), tr("Guests"));
    // The list stays: its tab has no button to close it.
    for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide}) {
        if (QWidget *button = tabBar()->tabButton(0, side)) {
            button->deleteLater();
            tabBar()->setTabButton(0, side, nullptr);
        }
    }
    connect(this, &QTabWidget::tabCloseRequested, this, &WorkTabs::closeTab);
    connect(this, &QTabWidget::currentChanged, this, &WorkTabs::tabsChanged);
    connect(tabBar(), &QTabBar::tabMoved, this, [this](int from, int to) {
        if ((from == 0 || to == 0) && tabAt(0)) {
            tabBar()->moveTab(to, from); // nothing goes before the list
        }
        Q_EMIT tabsChanged();
    });
    for (const auto &connection : registry->connections()) {
        attach(connection.get());
    }
    connect(registry, &ConnectionRegistry::added, this, &WorkTabs::attach);
    connect(registry, &ConnectionRegistry::aboutToBeRemoved, this, [this](Connection *connection) {
        for (int i = count() - 1; i > 0; --i) {
            if (tabAt(i)->host() == connection->id()) {
                closeTab(i);
            }
        }
    });
}

void WorkTabs::attach(Connection *connection)
{
    const ConnectionId id = connection->id();
    Inventory *inventory = connection->inventory();
    connect(inventory, &Inventory::domainsAdded, this, [this, id](const QList<QUuid> &uuids) {
        openWaiting();
        updateTabsOf(id, uuids);
    });
    connect(inventory, &Inventory::domainsChanged, this, [this, id](const QList<QUuid> &uuids, DomainFields fields) {
        if (fields & (DomainFields(DomainField::State) | DomainField::Name)) {
            updateTabsOf(id, uuids);
        }
    });
    connect(inventory, &Inventory::domainsRemoved, this, [this, id] {
        // Later: a host that is being closed drops its guests before it says that it is closed.
        QTimer::singleShot(0, this, [this, id] { closeDeleted(id); });
    });
    connect(connection, &Connection::listCompleted, this, [this, id] { closeDeleted(id); });
    connect(connection, &Connection::stateChanged, this, [this, id] {
        openWaiting();
        updateTab(indexOfHost(id));
    });
    connect(connection, &Connection::configChanged, this, [this, id] { updateTab(indexOfHost(id)); });
    openWaiting();
}

void WorkTabs::closeDeleted(const ConnectionId &host)
{
    // Gone from a host that is connected: deleted. A host that went away keeps its tabs.
    const Connection *connection = m_registry->find(host);
    if (!connection || connection->state() != Connection::State::Connected || !connection->isListComplete()) {
        return;
    }
    for (int i = count() - 1; i > 0; --i) {
        const WorkTab *tab = tabAt(i);
        if (tab && tab->guest().connection == host && !m_registry->domain(tab->guest())) {
            closeTab(i);
        }
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

WorkTab *WorkTabs::tabOf(const DomainId &guest) const
{
    for (int i = 1; i < count(); ++i) {
        if (tabAt(i) && tabAt(i)->guest() == guest) {
            return tabAt(i);
        }
    }
    return nullptr;
}

int WorkTabs::indexOfHost(const ConnectionId &host) const
{
    for (int i = 1; i < count(); ++i) {
        if (tabAt(i) && tabAt(i)->guest().isNull() && tabAt(i)->host() == host) {
            return i;
        }
    }
    return -1;
}

int WorkTabs::add(WorkTab *tab, bool activate)
{
    const int index = addTab(tab, QString());
    if (QWidget *button = tabBar()->tabButton(index, QTabBar::RightSide)) {
        button->setObjectName(u"closeTabButton"_s);
        button->setAccessibleName(tr("Close the tab"));
        button->setToolTip(tr("Close the tab"));
    }
    connect(tab, &WorkTab::titleChanged, this, [this, tab] { updateTab(indexOf(tab)); });
    updateTab(index);
    if (activate) {
        setCurrentIndex(index);
        tab->setFocus();
    }
    Q_EMIT tabsChanged();
    return index;
}

QWidget *WorkTabs::openGuest(const DomainId &guest, bool activate)
{
    WorkTab *tab = tabOf(guest);
    if (!tab) {
        if (!m_guestFactory || !m_registry->domain(guest)) {
            return nullptr;
        }
        tab = new WorkTab(
            guest, guest.connection, [this, guest](QWidget *parent) { return m_guestFactory(guest, parent); }, this);
        tab->setObjectName(u"guestTab"_s);
        tab->setAccessibleName(m_registry->domain(guest)->info.name);
        add(tab, activate);
    } else if (activate) {
        setCurrentWidget(tab);
        tab->setFocus();
    }
    return tab->page();
}

void WorkTabs::openHost(const ConnectionId &host, bool activate)
{
    const int index = indexOfHost(host);
    if (index > 0) {
        if (activate) {
            setCurrentIndex(index);
        }
        return;
    }
    const Connection *connection = m_registry->find(host);
    if (!m_hostFactory || !connection) {
        return;
    }
    auto *tab = new WorkTab(
        {}, host, [this, host](QWidget *parent) { return m_hostFactory(host, parent); }, this);
    tab->setObjectName(u"hostTab"_s);
    tab->setAccessibleName(connection->displayName());
    add(tab, activate);
}

void WorkTabs::updateTab(int index)
{
    const WorkTab *tab = tabAt(index);
    const Connection *connection = tab ? m_registry->find(tab->host()) : nullptr;
    if (!connection) {
        return;
    }
    if (tab->guest().isNull()) {
        setTabText(index, shownName(connection->displayName()));
        setTabIcon(index, symbolIcon(stateSymbol(connection->state())));
        setTabToolTip(index, plainToolTip(connection->uri()));
        return;
    }
    const Inventory::Domain *domain = m_registry->domain(tab->guest());
    if (!domain) {
        setTabIcon(index, symbolIcon(u"state-unknown"_s));
        return;
    }
    const QString own = tab->guestPage() ? tab->guestPage()->title() : QString();
    setTabText(index, shownName(own.isEmpty() ? domain->info.name : own));
    setTabIcon(index, symbolIcon(stateSymbol(domain->info.state)));
    setTabToolTip(index,
                  plainToolTip(tr("%1 on %2: %3", "guest, host, state")
                                   .arg(domain->info.name, connection->displayName(),
                                        GuestModel::stateText(domain->info.state))));
}

void WorkTabs::updateTabsOf(const ConnectionId &connection, const QList<QUuid> &uuids)
{
    for (int i = 1; i < count(); ++i) {
        const WorkTab *tab = tabAt(i);
        if (tab && tab->guest().connection == connection && uuids.contains(tab->guest().uuid)) {
            updateTab(i);
        }
    }
}

void WorkTabs::closeTab(int index)
{
    WorkTab *tab = tabAt(index);
    if (!tab) {
        return;
    }
    m_closed.append(keyOf(*tab));
    if (m_closed.size() > closedKept) {
        m_closed.removeFirst();
    }
    removeTab(index);
    tab->deleteLater();
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

QString WorkTabs::keyOf(const WorkTab &tab)
{
    const QString host = tab.host().value.toString(QUuid::WithoutBraces);
    if (tab.guest().isNull()) {
        return u"host:"_s + host;
    }
    return u"guest:"_s + host + u':' + tab.guest().uuid.toString(QUuid::WithoutBraces);
}

QStringList WorkTabs::keys() const
{
    QStringList result;
    for (int i = 1; i < count(); ++i) {
        if (tabAt(i)) {
            result.append(keyOf(*tabAt(i)));
        }
    }
    return result + m_waiting;
}

QString WorkTabs::currentKey() const
{
    return !m_waitingCurrent.isEmpty() ? m_waitingCurrent : currentTab() ? keyOf(*currentTab()) : QString();
}

void WorkTabs::restore(const QStringList &keys, const QString &current)
{
    m_waiting = keys;
    m_waitingCurrent = current;
    openWaiting();
}

bool WorkTabs::openKey(const QString &key, bool activate)
{
    const QStringList parts = key.split(u':');
    const ConnectionId host{QUuid::fromString(parts.value(1))};
    if (parts.value(0) == "host"_L1 && m_registry->find(host)) {
        openHost(host, activate);
        return true;
    }
    const DomainId guest{host, QUuid::fromString(parts.value(2))};
    if (parts.value(0) == "guest"_L1 && m_registry->domain(guest)) {
        openGuest(guest, activate);
        return true;
    }
    return false;
}

void WorkTabs::openWaiting()
{
    if (m_waiting.isEmpty() || !m_guestFactory) {
        return;
    }
    QStringList left;
    for (const QString &key : std::as_const(m_waiting)) {
        // Coming back late must not take the user away from where he is by then.
        const bool activate = key == m_waitingCurrent && currentIndex() == 0;
        if (!openKey(key, activate)) {
            left.append(key);
        } else if (key == m_waitingCurrent) {
            m_waitingCurrent.clear();
        }
    }
    m_waiting = left;
}

} // namespace guestdeck
