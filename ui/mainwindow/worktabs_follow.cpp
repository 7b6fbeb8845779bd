// SPDX-License-Identifier: GPL-3.0-or-later
// How tabs follow what they show, and how they come back at start.
#include "ui/mainwindow/worktabs.h"

#include "models/connection/connectionregistry.h"
#include "models/connection/migrationwatch.h"
#include "models/core/tooltip.h"
#include "models/itemmodels/guestmodel.h"
#include "ui/inventory/guestname.h"
#include "ui/inventory/statesymbols.h"
#include "ui/mainwindow/guestpage.h"
#include "ui/mainwindow/workwindow.h"
#include "ui/widgets/icons.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
QString shownName(QString name)
{
    constexpr qsizetype longest = 40;
    if (name.size() > longest) {
        name = name.left(longest) + u'…';
    }
    return name;
}
} // namespace

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
    // Later, too: one that moved while the host was away is followed first.
    connect(connection, &Connection::listCompleted, this,
            [this, id] { QTimer::singleShot(0, this, [this, id] { closeDeleted(id); }); });
    connect(connection, &Connection::stateChanged, this, [this, id] {
        openWaiting();
        if (WorkTab *tab = tabOfHost(id)) {
            updateTab(tab);
        }
    });
    connect(connection, &Connection::listCompleted, this, &WorkTabs::openWaiting);
    connect(connection, &Connection::configChanged, this, [this, id] {
        for (WorkTab *tab : allTabs()) {
            if (tab->host() == id) {
                updateTab(tab);
            }
        }
    });
    openWaiting();
}

void WorkTabs::closeDeleted(const ConnectionId &host)
{
    // Gone from a host that is connected: deleted, unless it went on to another one that is still to tell of it. A host
    // that went away keeps its tabs.
    const Connection *connection = m_registry->find(host);
    if (!connection || connection->state() != Connection::State::Connected || !connection->isListComplete()) {
        return;
    }
    for (WorkTab *tab : allTabs()) {
        const DomainId &guest = tab->guest();
        if (!guest.isNull() && guest.connection == host && !m_registry->domain(guest) && !m_migrations->isAway(guest)) {
            closeTab(tab);
        }
    }
}

void WorkTabs::follow(const DomainId &from, const DomainId &to)
{
    Connection *connection = m_registry->find(to.connection);
    if (!connection) {
        return;
    }
    WorkTab *there = tabOf(to);
    for (WorkTab *tab : allTabs()) {
        if (!tab->guest().isNull() && tab->guest() == from) {
            if (there) {
                // Opened on both sides: one is enough.
                if (currentTab() == tab) {
                    activate(there);
                }
                closeTab(tab);
                continue;
            }
            tab->guestMoved(from, connection);
        } else if (tab->isTiles() && tab->tiles().contains(from)) {
            tab->guestMoved(from, connection);
        }
    }
    Q_EMIT tabsChanged();
}

void WorkTabs::setTabLook(WorkTab *tab, const QString &text, const QString &symbol, const QString &toolTip)
{
    const QIcon icon = symbolIcon(symbol);
    if (const int index = indexOf(tab); index >= 0) {
        setTabText(index, shownName(text).replace(u'&', u"&&"_s)); // '&' in a guest's name is no mnemonic
        setTabIcon(index, icon);
        setTabToolTip(index, plainToolTip(toolTip));
    } else if (WorkWindow *window = windowOf(tab)) {
        const Connection *connection = m_registry->find(tab->host());
        window->setLook(
            connection && !tab->guest().isNull()
                ? tr("%1 on %2", "window title: guest, host").arg(shownName(text), connection->displayName())
                : shownName(text),
            icon);
    }
}

void WorkTabs::updateTab(WorkTab *tab)
{
    if (tab->isTiles()) {
        QStringList names;
        for (const DomainId &guest : tab->tiles()) {
            const Inventory::Domain *domain = m_registry->domain(guest);
            names.append(domain ? domain->info.name : guest.uuid.toString(QUuid::WithoutBraces));
        }
        setTabLook(tab, tr("Tiles (%n)", "title of a tab with the screens of several guests", int(names.size())),
                   u"tiles"_s, QLocale().createSeparatedList(names));
        return;
    }
    const Connection *connection = m_registry->find(tab->host());
    if (!connection) {
        return;
    }
    if (tab->guest().isNull()) {
        setTabLook(tab, connection->displayName(), stateSymbol(connection->state()), connection->uri());
        return;
    }
    const Inventory::Domain *domain = m_registry->domain(tab->guest());
    if (!domain) {
        if (const int index = indexOf(tab); index >= 0) {
            setTabIcon(index, symbolIcon(u"state-unknown"_s));
        }
        return;
    }
    const QString own = tab->guestPage() ? tab->guestPage()->title() : QString();
    const bool inBar = indexOf(tab) >= 0; // a window's title names the host in any case
    setTabLook(tab,
               !own.isEmpty() ? own
                   : inBar    ? distinctGuestName(*m_registry, tab->guest())
                              : domain->info.name,
               stateSymbol(domain->info.state),
               tr("%1 on %2: %3", "guest, host, state")
                   .arg(domain->info.name, connection->displayName(), GuestModel::stateText(domain->info.state)));
}

void WorkTabs::updateTabsOf(const ConnectionId &connection, const QList<QUuid> &uuids)
{
    for (WorkTab *tab : allTabs()) {
        if (!tab->guest().isNull() && tab->guest().connection == connection && uuids.contains(tab->guest().uuid)) {
            updateTab(tab);
        }
    }
}

void WorkTabs::restore(const QStringList &keys, const QString &current)
{
    m_waiting = keys;
    if (current == wallKey) {
        showWall();
    } else {
        m_waitingCurrent = current;
    }
    openWaiting();
}

bool WorkTabs::openTilesKey(const QString &key, bool activate)
{
    QList<DomainId> guests;
    for (const DomainId &guest : WorkTab::tilesOfKey(key)) {
        if (m_registry->find(guest.connection)) {
            guests.append(guest);
        }
    }
    return openTiles(guests, activate) != nullptr;
}

bool WorkTabs::openKey(const QString &key, bool activate)
{
    const QStringList parts = key.split(u':');
    const bool asWindow = parts.last() == "window"_L1;
    const ConnectionId host{QUuid::fromString(parts.value(1))};
    WorkTab *opened = nullptr;
    if (parts.first() == "tiles"_L1) {
        if (!openTilesKey(key, activate && !asWindow)) {
            return false;
        }
        opened = tabAt(count() - 1);
    } else if (parts.first() == "host"_L1 && m_registry->find(host)) {
        openHost(host, activate && !asWindow);
        opened = tabOfHost(host);
    } else if (parts.first() == "guest"_L1) {
        DomainId guest{host, QUuid::fromString(parts.value(2))};
        if (const DomainId moved = m_migrations->elsewhere(guest); !moved.isNull()) {
            guest = moved; // while the program was not running
        }
        if (!m_registry->domain(guest)) {
            return false;
        }
        openGuest(guest, activate && !asWindow);
        opened = tabOf(guest);
    }
    if (opened && asWindow) {
        detach(opened);
    }
    return opened != nullptr;
}

void WorkTabs::openWaiting()
{
    if (m_waiting.isEmpty() || !m_guestFactory) {
        return;
    }
    // Opening tells others, who may come here again.
    const QStringList waiting = std::exchange(m_waiting, {});
    QStringList left;
    for (const QString &key : waiting) {
        // Coming back late must not take the user away from where he is by then.
        const bool activate = key == m_waitingCurrent && currentIndex() == 0;
        if (!openKey(key, activate)) {
            left.append(key);
        } else if (key == m_waitingCurrent) {
            m_waitingCurrent.clear();
        }
    }
    m_waiting = left + m_waiting;
}

} // namespace guestdeck
