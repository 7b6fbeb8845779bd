// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkcommands.h"

#include "models/connection/connectionregistry.h"
#include "models/core/async.h"
#include "models/networks/networkjobs.h"
#include "ui/network/editnetworkdialog.h"
#include "ui/network/networkdialogs.h"

#include <QApplication>
#include <QDialog>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr char hostProperty[] = "networkHost";

QByteArray seed(const Connection &connection)
{
    return (connection.hostInfo().hostName + connection.uri()).toUtf8();
}

/// Somebody may remove the host meanwhile: then there is nothing to change.
void follow(QDialog *dialog, const Services &services, const ConnectionId &host)
{
    QObject::connect(services.registry, &ConnectionRegistry::removed, dialog, [dialog, host](const ConnectionId &gone) {
        if (gone == host) {
            dialog->done(QDialog::Rejected);
        }
    });
}

NetworkWizard *openWizardOf(const ConnectionId &host)
{
    for (QWidget *candidate : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<NetworkWizard *>(candidate);
        if (found && found->isVisible() && found->property(hostProperty) == QVariant(host.value)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

/// One answer after the other: the host is slow only where somebody hears it.
struct NetworkCommands::Reading {
    QUuid network;
    int needs = 0;
    Read read;
    Then whenRead;
};

NetworkCommands::NetworkCommands(const Services &services, const ConnectionId &host, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_host(host)
    , m_page(page)
{
}

Connection *NetworkCommands::host() const
{
    return m_services.registry->find(m_host);
}

Job *NetworkCommands::submit(std::unique_ptr<Job> job)
{
    return m_services.jobs->submit(std::move(job));
}

void NetworkCommands::open(QDialog *dialog, std::function<void(Connection &)> accepted)
{
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, accepted = std::move(accepted)] {
        if (Connection *connection = host()) {
            accepted(*connection);
        }
    });
    follow(dialog, m_services, m_host);
    dialog->open();
}

void NetworkCommands::read(const QUuid &network, int needs, Then whenRead)
{
    if (m_reading || m_dialog) {
        return; // a second click
    }
    m_reading = true;
    goOn(std::make_shared<Reading>(Reading{network, needs, {}, std::move(whenRead)}));
}

void NetworkCommands::goOn(const std::shared_ptr<Reading> &reading)
{
    Connection *connection = host();
    if (!connection) {
        m_reading = false;
        return;
    }
    const auto fail = [this](const QString &what, const Error &error) {
        m_reading = false;
        Q_EMIT failed(what, error);
    };
    const auto done = [reading](Need need) { reading->needs &= ~int(need); };
    if (reading->needs & Network) {
        deliver(loadNetwork(*connection, reading->network), this,
                [this, reading, done, fail](const Result<LoadedNetwork> &result) {
                    if (!result) {
                        fail(tr("The network could not be read."), result.error());
                        return;
                    }
                    reading->read.network = *result;
                    done(Network);
                    goOn(reading);
                });
    } else if (reading->needs & Users) {
        deliver(networkUsers(*connection, reading->network), this,
                [this, reading, done](const Result<QList<NetworkUser>> &result) {
                    if (result) {
                        reading->read.users = *result;
                    }
                    done(Users);
                    goOn(reading);
                });
    } else if (reading->needs & Facts) {
        deliver(loadNetworkFacts(*connection), this, [this, reading, done, fail](const Result<NetworkFacts> &result) {
            if (!result) {
                fail(tr("The host's networks could not be read."), result.error());
                return;
            }
            reading->read.facts = *result;
            done(Facts);
            goOn(reading);
        });
    } else {
        m_reading = false;
        reading->whenRead(*connection, reading->read);
    }
}

void NetworkCommands::run(NetworkAction id, const NetworkContext &context)
{
    Connection *connection = host();
    if (!connection) {
        return;
    }
    if (id == NetworkAction::New) {
        newNetwork();
        return;
    }
    if (!context.network) {
        return;
    }
    const NetworkInfo &network = *context.network;
    switch (id) {
    case NetworkAction::Edit:
        edit(network);
        break;
    case NetworkAction::Start:
        submit(makeStartNetworkJob(*connection, network.uuid, network.name));
        break;
    case NetworkAction::Stop:
        stop(network);
        break;
    case NetworkAction::Autostart:
        submit(makeAutostartNetworkJob(*connection, network.uuid, network.name, !network.autostart));
        break;
    case NetworkAction::Delete:
        remove(network);
        break;
    case NetworkAction::ReserveLease:
        reserve(network, {context.lease->mac, context.lease->hostName, context.lease->address}, {});
        break;
    case NetworkAction::AddReservation:
        reserve(network, {}, {});
        break;
    case NetworkAction::ChangeReservation:
        reserve(network, *context.reservation, context.reservation);
        break;
    case NetworkAction::RemoveReservation:
        submit(makeReservationJob(*connection, network.uuid, network.name, context.reservation, {}));
        break;
    case NetworkAction::AddDnsHost:
        nameHost(network, {});
        break;
    case NetworkAction::ChangeDnsHost:
        nameHost(network, context.dnsHost);
        break;
    case NetworkAction::RemoveDnsHost:
        submit(makeDnsHostJob(*connection, network.uuid, network.name, context.dnsHost, {}));
        break;
    case NetworkAction::ReserveGuest:
        reserve(network, {context.user->macs.value(0), context.user->name, {}}, {});
        break;
    default:
        break;
    }
}

void NetworkCommands::newNetwork(NetworkSpec::Kind kind, const QString &device)
{
    m_wizard = openNetworkWizard(m_services, m_host, m_page->window(), kind, device, m_makeBridge);
}

void NetworkCommands::makeDefault()
{
    read({}, Facts, [this](Connection &connection, const Read &read) {
        if (read.facts.isDefaultMissing()) {
            submit(makeCreateNetworkJob(connection, suggestDefaultNetwork(read.facts)));
        }
    });
}

void NetworkCommands::edit(const NetworkInfo &network)
{
    read(network.uuid, Network | Facts | Users, [this](Connection &connection, const Read &read) {
        auto *dialog = new EditNetworkDialog(*read.network, read.facts, read.users, seed(connection), m_page);
        open(dialog, [this, dialog, seen = *read.network](Connection &host) {
            submit(makeEditNetworkJob(host, seen.xml, seen.spec, dialog->spec(), dialog->restartsNow()));
        });
    });
}

void NetworkCommands::stop(const NetworkInfo &network)
{
    read(network.uuid, Users, [this, network](Connection &connection, const Read &read) {
        const auto plugged = [](const NetworkUser &user) { return user.running && user.pluggedNow; };
        if (read.users && std::ranges::none_of(*read.users, plugged) && network.persistent) {
            submit(makeStopNetworkJob(connection, network.uuid, network.name));
            return;
        }
        open(new StopNetworkDialog(network.name, network.persistent, read.users, m_page),
             [this, network](Connection &host) { submit(makeStopNetworkJob(host, network.uuid, network.name)); });
    });
}

void NetworkCommands::remove(const NetworkInfo &network)
{
    read(network.uuid, Users, [this, network](Connection &connection, const Read &found) {
        // What is lost with it is told where it can be read; a kind that no form knows can be deleted all the same.
        deliver(loadNetwork(connection, network.uuid), this,
                [this, network, users = found.users](const Result<LoadedNetwork> &result) {
                    if (!host() || m_dialog) {
                        return;
                    }
                    NetworkSpec spec;
                    spec.name = network.name;
                    QList<QUuid> known;
                    for (const NetworkUser &user : users.value_or(QList<NetworkUser>())) {
                        known.append(user.uuid);
                    }
                    open(new DeleteNetworkDialog(result ? result->spec : spec, network.active, users, m_page),
                         [this, network, known](Connection &now) {
                             submit(makeDeleteNetworkJob(now, network.uuid, network.name, known));
                         });
                });
    });
}

void NetworkCommands::reserve(const NetworkInfo &network, const DhcpReservation &given,
                              const std::optional<DhcpReservation> &before)
{
    read(network.uuid, Network | Facts | Users, [this, given, before](Connection &, const Read &read) {
        const NetworkSpec spec = read.network->spec;
        DhcpReservation wanted = given;
        std::optional<DhcpReservation> old = before;
        // Whoever has one already gets another in its place.
        if (!old && spec.v4 && !wanted.mac.isEmpty()) {
            for (const DhcpReservation &one : spec.v4->reservations) {
                if (one.mac == wanted.mac) {
                    old = one;
                    wanted.address = wanted.address.isEmpty() ? one.address : wanted.address;
                    wanted.name = one.name.isEmpty() ? wanted.name : one.name;
                }
            }
        }
        QList<ReservationDialog::Card> cards;
        for (const NetworkUser &user : read.users.value_or(QList<NetworkUser>())) {
            for (const QString &mac : user.macs) {
                cards.append({user.name, mac});
            }
        }
        auto *dialog = new ReservationDialog(spec, read.facts, cards, wanted, old, m_page);
        open(dialog, [this, dialog, spec, old](Connection &host) {
            submit(makeReservationJob(host, spec.uuid, spec.name, old, dialog->reservation()));
        });
    });
}

void NetworkCommands::nameHost(const NetworkInfo &network, const std::optional<DnsHost> &before)
{
    read(network.uuid, Network | Facts, [this, before](Connection &, const Read &read) {
        const NetworkSpec spec = read.network->spec;
        auto *dialog = new DnsHostDialog(spec, read.facts, before.value_or(DnsHost()), before, m_page);
        open(dialog, [this, dialog, spec, before](Connection &host) {
            submit(makeDnsHostJob(host, spec.uuid, spec.name, before, dialog->host()));
        });
    });
}

/// Nothing in here but values, the wizard and what outlives every window: the page may be closed before it.
NetworkWizard *openNetworkWizard(const Services &services, const ConnectionId &host, QWidget *window,
                                 NetworkSpec::Kind kind, const QString &device, const BridgeMaker &makeBridge)
{
    const Connection *connection = services.registry->find(host);
    if (!connection) {
        return nullptr;
    }
    if (NetworkWizard *open = openWizardOf(host)) {
        if (kind != NetworkSpec::Kind::Nat || !device.isEmpty()) {
            open->draft()->choose(kind, device);
        }
        open->raise();
        open->activateWindow();
        return open;
    }
    NetworkBackend backend;
    backend.load = [services, host]() -> QFuture<Result<NetworkFacts>> {
        Connection *now = services.registry->find(host);
        return now ? loadNetworkFacts(*now)
                   : readyFuture(Result<NetworkFacts>(
                       Error{ErrorKind::Unreachable, 0, NetworkCommands::tr("The host is gone."), {}}));
    };
    backend.seed = seed(*connection);
    const auto self = std::make_shared<QPointer<NetworkWizard>>();
    if (makeBridge) {
        backend.makeBridge = [self, makeBridge] { makeBridge((*self)->parentWidget()); };
    }
    auto *wizard = new NetworkWizard(backend, connection->displayName(), kind, window, device);
    *self = wizard;
    wizard->setProperty(hostProperty, host.value);
    follow(wizard, services, host);
    QObject::connect(wizard, &NetworkWizard::specReady, services.jobs, [services, host](const NetworkSpec &spec) {
        if (Connection *now = services.registry->find(host)) {
            services.jobs->submit(makeCreateNetworkJob(*now, spec));
        }
    });
    // A bridge may have been made for it, or a network that takes its subnet.
    QObject::connect(services.jobs, &JobQueue::jobFinished, wizard, [wizard, host](const Job *job) {
        if (job->hostId() == host) {
            wizard->refreshHost();
        }
    });
    wizard->show();
    return wizard;
}

} // namespace guestdeck
