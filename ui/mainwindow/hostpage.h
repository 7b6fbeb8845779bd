// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/inventory/hostobjects.h"
#include "models/networks/networkspec.h"
#include "ui/mainwindow/services.h"

#include <QTimer>
#include <QWidget>

class QTabWidget;

namespace guestdeck
{

class ActionRegistry;
class CapabilitiesView;
class ConnectionRegistry;
class InterfacesPage;
class MessageArea;
class NetworksPage;
class StoragePage;

/// The tab of a host: its trouble, its commands, and what is known of it in tabs of its own. Thread: GUI.
class HostPage : public QWidget
{
    Q_OBJECT
public:
    HostPage(const Services &services, const ConnectionId &host, ActionRegistry *actions, QWidget *parent);

    QTabWidget *tabs() const { return m_tabs; }
    const ConnectionId &host() const { return m_host; }
    void showVolume(const VolumeRef &volume);
    /// Goes to the tab of networks or interfaces, and to that row.
    void showObject(HostObjectKind kind, const QString &name);
    StoragePage *storage() const { return m_storage; }
    NetworksPage *networks() const { return m_networks; }
    InterfacesPage *interfaces() const { return m_interfaces; }
    /// Goes to the virtual networks, and opens the wizard for one of that kind.
    void makeNetwork(NetworkSpec::Kind kind, const QString &device);

Q_SIGNALS:
    void examineWanted(const guestdeck::ConnectionId &host);
    void guestWanted(const guestdeck::DomainId &guest);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar(ActionRegistry *actions);
    void addTabs();
    void addNetworks();
    void addMap();
    void addPage(QWidget *page, const QString &title);
    void step(int by);
    void updateTrouble();

    Services m_services;
    ConnectionRegistry *m_registry;
    ConnectionId m_host;
    MessageArea *m_messages;
    QTabWidget *m_tabs;
    StoragePage *m_storage = nullptr;
    NetworksPage *m_networks = nullptr;
    InterfacesPage *m_interfaces = nullptr;
    CapabilitiesView *m_capabilities = nullptr;
    QTimer m_tick; ///< while a count-down is on screen
};

} // namespace guestdeck
