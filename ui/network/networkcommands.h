// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/job.h"
#include "models/networks/speccheck.h"
#include "ui/mainwindow/services.h"
#include "ui/network/networkactions.h"
#include "ui/network/networkwizard.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QDialog;
class QWidget;

namespace guestdeck
{

class Connection;

/// Leads to a new bridge of the host, above that window.
using BridgeMaker = std::function<void(QWidget *window)>;

/// Opens the wizard for a new network of that host above `window`. One that is open for the host comes to the front,
/// and goes over to the kind and the network card where they are named. It needs no page: it works on when that is
/// closed. Null: the host is not in the list any more. Thread: GUI.
NetworkWizard *openNetworkWizard(const Services &services, const ConnectionId &host, QWidget *window,
                                 NetworkSpec::Kind kind = NetworkSpec::Kind::Nat, const QString &device = {},
                                 const BridgeMaker &makeBridge = {});

/// What the commands of the Networks tab do: they read what a dialog has to say from the host as it is now, ask, and
/// give a task to the queue. Thread: GUI.
class NetworkCommands : public QObject
{
    Q_OBJECT
public:
    NetworkCommands(const Services &services, const ConnectionId &host, QWidget *page);

    /// All but those that only show something (a guest, the check): these are not ours.
    void run(NetworkAction id, const NetworkContext &context);
    /// libvirt's own network, as it is after an installation.
    void makeDefault();
    /// The wizard offers it when there is none. It outlives the page, and so must what it holds.
    void setBridgeMaker(BridgeMaker make) { m_makeBridge = std::move(make); }
    /// Opens the wizard at that kind, and that network card of the host where the kind has one.
    void newNetwork(NetworkSpec::Kind kind = NetworkSpec::Kind::Nat, const QString &device = {});

    /// The dialog that is open at the moment, for tests.
    QDialog *openDialog() const { return m_dialog; }
    NetworkWizard *wizard() const { return m_wizard; }

Q_SIGNALS:
    /// Something that a dialog needs could not be read.
    void failed(const QString &what, const guestdeck::Error &error);

private:
    /// What dialogs need, read afresh.
    struct Read {
        std::optional<LoadedNetwork> network;
        NetworkFacts facts;
        std::optional<QList<NetworkUser>> users; ///< none: they could not be read
    };
    enum Need { Network = 1, Facts = 2, Users = 4 };
    using Then = std::function<void(Connection &, const Read &)>;
    struct Reading;
    void read(const QUuid &network, int needs, Then whenRead);
    void goOn(const std::shared_ptr<Reading> &reading);

    void edit(const NetworkInfo &network);
    void stop(const NetworkInfo &network);
    void remove(const NetworkInfo &network);
    void reserve(const NetworkInfo &network, const DhcpReservation &given,
                 const std::optional<DhcpReservation> &before);
    void nameHost(const NetworkInfo &network, const std::optional<DnsHost> &before);
    Connection *host() const;
    Job *submit(std::unique_ptr<Job> job);
    /// `accepted` runs with the host, if that is still there.
    void open(QDialog *dialog, std::function<void(Connection &)> accepted);

    Services m_services;
    ConnectionId m_host;
    QWidget *m_page;
    QPointer<QDialog> m_dialog;
    QPointer<NetworkWizard> m_wizard;
    BridgeMaker m_makeBridge;
    bool m_reading = false; ///< for a dialog that is to come
};

} // namespace guestdeck
