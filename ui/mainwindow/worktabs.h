// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/inventory/inventory.h"

#include <QPointer>
#include <QStringList>
#include <QTabWidget>

#include <functional>

namespace guestdeck
{

class Connection;
class ConnectionRegistry;
class GuestPage;

/// Makes the page of a guest's tab; a GuestPage is told when it is shown and hidden.
using GuestPageFactory = std::function<QWidget *(const DomainId &guest, QWidget *parent)>;
using HostPageFactory = std::function<QWidget *(const ConnectionId &host, QWidget *parent)>;

/// What a tab shows; its page is made when it comes to the front for the first time, so that tabs that come back at
/// start cost nothing.
class WorkTab : public QWidget
{
    Q_OBJECT
public:
    WorkTab(DomainId guest, ConnectionId host, std::function<QWidget *(QWidget *)> make, QWidget *parent);

    const DomainId &guest() const { return m_guest; } ///< null: a host's tab
    const ConnectionId &host() const { return m_host; }
    QWidget *page() const { return m_page; }
    GuestPage *guestPage() const;

Q_SIGNALS:
    void titleChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    DomainId m_guest;
    ConnectionId m_host;
    std::function<QWidget *(QWidget *)> m_make;
    QWidget *m_page = nullptr;
};

/// The tabs of the work area: the list of guests first and always, then opened guests and hosts. Tabs follow name and
/// state of their guest, go with it when it is deleted, and can be written down and brought back. Thread: GUI.
class WorkTabs : public QTabWidget
{
    Q_OBJECT
public:
    WorkTabs(ConnectionRegistry *registry, QWidget *guests, QWidget *parent = nullptr);

    void setGuestPageFactory(GuestPageFactory factory) { m_guestFactory = std::move(factory); }
    void setHostPageFactory(HostPageFactory factory) { m_hostFactory = std::move(factory); }

    /// Goes to the tab of this guest, after making it if need be. Returns its page, or null if not shown yet.
    QWidget *openGuest(const DomainId &guest, bool activate = true);
    void openHost(const ConnectionId &host, bool activate = true);
    WorkTab *currentTab() const; ///< null: the list of guests
    WorkTab *tabOf(const DomainId &guest) const;
    void closeTab(int index);
    bool canReopen() const { return !m_closed.isEmpty(); }
    void reopenTab();
    void step(int by);

    /// "guest:<connection>:<uuid>", "host:<connection>"; those that wait for their host to list its guests included.
    QStringList keys() const;
    QString currentKey() const;
    /// Brings tabs back as soon as their guest or host is there.
    void restore(const QStringList &keys, const QString &current);

Q_SIGNALS:
    void tabsChanged();

private:
    void attach(Connection *connection);
    void openWaiting();
    void closeDeleted(const ConnectionId &host);
    bool openKey(const QString &key, bool activate);
    void updateTab(int index);
    void updateTabsOf(const ConnectionId &connection, const QList<QUuid> &uuids);
    int add(WorkTab *tab, bool activate);
    int indexOfHost(const ConnectionId &host) const;
    WorkTab *tabAt(int index) const;
    static QString keyOf(const WorkTab &tab);

    ConnectionRegistry *m_registry;
    GuestPageFactory m_guestFactory;
    HostPageFactory m_hostFactory;
    QStringList m_closed;
    QStringList m_waiting;
    QString m_waitingCurrent;
};

} // namespace guestdeck
