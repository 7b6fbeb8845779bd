// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/inventory/inventory.h"
#include "ui/mainwindow/worktab.h"

#include <QStringList>
#include <QTabWidget>

#include <functional>

namespace guestdeck
{

class Connection;
class ConnectionRegistry;
class MigrationWatch;
class WorkWindow;

/// Makes the page of a guest's tab; a GuestPage is told when it is shown and hidden.
using GuestPageFactory = std::function<QWidget *(const DomainId &guest, QWidget *parent)>;
using HostPageFactory = std::function<QWidget *(const ConnectionId &host, QWidget *parent)>;
using TilesPageFactory = std::function<QWidget *(const QList<DomainId> &guests, QWidget *parent)>;
/// Makes a window around the tab, which belongs to it from then on; it is not shown yet.
using WorkWindowFactory = std::function<WorkWindow *(WorkTab *tab)>;

/// The tabs of the work area: what is always there first (the list of guests), then opened guests, hosts and tiles.
/// A tab can be torn off to be a window of its own, and dock again; it is a tab all the same: in keys(), in tabOf(),
/// for Reopen. Tabs follow name and state of their guest, and the guest to another host; they go with it when it is
/// deleted, and can be written down and brought back. Thread: GUI.
class WorkTabs : public QTabWidget
{
    Q_OBJECT
public:
    static constexpr int mostTiles = 16;

    WorkTabs(ConnectionRegistry *registry, MigrationWatch *migrations, QWidget *guests, QWidget *parent = nullptr);
    ~WorkTabs() override;

    void setGuestPageFactory(GuestPageFactory factory) { m_guestFactory = std::move(factory); }
    void setHostPageFactory(HostPageFactory factory) { m_hostFactory = std::move(factory); }
    void setTilesPageFactory(TilesPageFactory factory) { m_tilesFactory = std::move(factory); }
    void setWindowFactory(WorkWindowFactory factory) { m_windowFactory = std::move(factory); }

    /// A page that stays, in front of all that can be closed. Returns its index.
    int addPermanent(QWidget *page, const QIcon &icon, const QString &text);
    int permanentCount() const { return m_permanent; }

    static constexpr QLatin1StringView wallKey{"wall"}; ///< as currentKey()
    /// A permanent tab. Call before tabs are opened or restored.
    void setWall(QWidget *wall);
    bool isWallShown() const { return m_wall && currentWidget() == m_wall; }
    void showWall();

    /// Goes to the tab of this guest, after making it if need be. Returns its page, or null if not shown yet.
    QWidget *openGuest(const DomainId &guest, bool activate = true);
    void openHost(const ConnectionId &host, bool activate = true);
    /// A tab with these guests' screens side by side; no more than mostTiles of them.
    WorkTab *openTiles(const QList<DomainId> &guests, bool activate = true);
    WorkTab *currentTab() const; ///< null: what is always there
    WorkTab *tabOf(const DomainId &guest) const;
    QList<DomainId> openGuests() const;
    void closeTab(int index);
    void closeTab(WorkTab *tab);
    bool canReopen() const { return !m_closed.isEmpty(); }
    void reopenTab();
    void step(int by);

    /// Makes a window of the tab; what it shows goes on without a break. Null: it cannot be, or is one already.
    WorkWindow *detach(WorkTab *tab);
    void dock(WorkTab *tab);
    WorkWindow *windowOf(const WorkTab *tab) const;
    const QList<WorkWindow *> &windows() const { return m_windows; }
    /// The program ends: the windows go, keys() still has them.
    void hideWindows();

    /// As WorkTab::key(), with ":window" for those torn off; those that wait for their host to list its guests
    /// included.
    QStringList keys() const;
    QString currentKey() const;
    /// Brings tabs back as soon as their guest or host is there.
    void restore(const QStringList &keys, const QString &current);

Q_SIGNALS:
    void tabsChanged();
    void menuWanted(guestdeck::WorkTab *tab, const QPoint &at); ///< `at`: on the screen

private:
    void prepareBar();
    void attach(Connection *connection);
    void openWaiting();
    void closeDeleted(const ConnectionId &host);
    void follow(const DomainId &from, const DomainId &to);
    bool openKey(const QString &key, bool activate);
    bool openTilesKey(const QString &key, bool activate);
    void updateTab(WorkTab *tab);
    void updateTabsOf(const ConnectionId &connection, const QList<QUuid> &uuids);
    void setTabLook(WorkTab *tab, const QString &text, const QString &symbol, const QString &toolTip);
    void add(WorkTab *tab, bool activate);
    void addToBar(WorkTab *tab);
    void activate(WorkTab *tab);
    void tearOff(int index, const QPoint &at);
    void removeHost(const ConnectionId &host);
    WorkTab *tabOfHost(const ConnectionId &host) const;
    WorkTab *tabAt(int index) const;
    QList<WorkTab *> allTabs() const; ///< in the bar, then in windows

    ConnectionRegistry *m_registry;
    MigrationWatch *m_migrations;
    QWidget *m_wall = nullptr;
    GuestPageFactory m_guestFactory;
    HostPageFactory m_hostFactory;
    TilesPageFactory m_tilesFactory;
    WorkWindowFactory m_windowFactory;
    QList<WorkWindow *> m_windows; ///< owned
    int m_permanent = 0;
    QStringList m_closed;
    QStringList m_waiting;
    QString m_waitingCurrent;
};

} // namespace guestdeck
