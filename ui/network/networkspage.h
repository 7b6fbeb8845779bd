// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/inventory/hostinfo.h"
#include "ui/mainwindow/services.h"
#include "ui/network/networkactions.h"
#include "ui/network/networkdetails.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolBar;

namespace guestdeck
{

class HostObjectsView;
class MessageArea;
class NetworkCommands;
class NetworkFeed;

/// The Networks tab of a host's page: its virtual networks above, and below what is known of the chosen one. The host
/// is asked only while this is on screen. Thread: GUI.
class NetworksPage : public QWidget
{
    Q_OBJECT
public:
    NetworksPage(const Services &services, const ConnectionId &host, QWidget *parent);
    ~NetworksPage() override;

    QAction *action(NetworkAction id) const { return m_actions->action(id); }
    NetworkActions *actions() const { return m_actions; }
    NetworkCommands *commands() const { return m_commands; }
    HostObjectsView *list() const { return m_list; }
    NetworkDetails *details() const { return m_details; }
    NetworkFeed *feed() const { return m_feed; }
    QString network() const; ///< the chosen one; empty: none
    const QUuid &networkId() const;
    void chooseNetwork(const QString &name); ///< as soon as it is there

Q_SIGNALS:
    void guestWanted(const guestdeck::DomainId &guest);
    /// "Check the network…" was pressed; the button is there while somebody listens.
    void checkWanted(const guestdeck::ConnectionId &host, const QUuid &network, const QString &name);
    /// Another row, or none.
    void networkChosen(const QUuid &network, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void connectNotify(const QMetaMethod &signal) override;

private:
    QWidget *makeList();
    QWidget *makeDetails();
    QToolBar *makeTools();
    void connectParts();
    void networkMenu(const QPoint &where);
    void run(NetworkAction id);
    void chooseOne();
    void chooseNew(const NetworkSpec &spec);
    void update();
    void updateActions();
    void updateMessages();
    QString blocked() const;
    QString noLeases() const;
    QString trouble() const;
    std::optional<NetworkInfo> info(const QString &name) const;
    QString kindOf(const QString &name) const;
    QString guestsOf(const QString &name) const;
    bool isDefaultMissing() const;

    Services m_services;
    ConnectionId m_host;
    NetworkActions *m_actions;
    NetworkFeed *m_feed;
    NetworkCommands *m_commands;
    HostObjectsView *m_list = nullptr;
    MessageArea *m_messages = nullptr;
    QLabel *m_title = nullptr;
    NetworkDetails *m_details = nullptr;
    QString m_chosen;
    QString m_wanted; ///< to be chosen once it is there
    bool m_updating = false;
};

} // namespace guestdeck
