// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkcommands.h"

#include "models/connection/connectionregistry.h"
#include "models/core/async.h"
#include "models/networks/networkjobs.h"
#include "ui/network/editnetworkdialog.h"
#include "ui/network/networkdialogs.h"

#include <QDialog>

using namespace Qt::StringLiterals;

namespace guestdeck
{

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

QByteArray NetworkCommands::seed(const Connection &connection)
{
    return (connection.hostInfo().hostName + connection.uri()).toUtf8();
}

/// Somebody may remove the host meanwhile: then there is nothing to change.
void NetworkCommands::follow(QDialog *dialog)
{
    connect(m_services.registry, &ConnectionRegistry::removed, dialog, [this, dialog](const ConnectionId &gone) {
        if (gone == m_host) {
            dialog->done(QDialog::Rejected);
        }
    });
}

void NetworkCommands::open(QDialog *dialog, std::function<void(Connection &)> accepted)
{
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, accepted = std::move(accepted)] {
        if (Connection *connection = host()) {
            accepted(*connection);
        }
    });
    follow(dialog);
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
    Connection *connection = host();
    if (!connection) {
        return;
    }
    if (m_wizard) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    NetworkBackend backend;
    backend.load = [this]() -> QFuture<Result<NetworkFacts>> {
        Connection *now = host();
        return now ? loadNetworkFacts(*now)
                   : readyFuture(Result<NetworkFacts>(Error{ErrorKind::Unreachable, 0, tr("The host is gone."), {}}));
    };
    backend.seed = seed(*connection);
    backend.makeBridge = m_makeBridge;
    m_wizard = new NetworkWizard(backend, connection->displayName(), kind, m_page->window(), device);
    follow(m_wizard);
    connect(m_wizard, &NetworkWizard::specReady, this, [this](const NetworkSpec &spec) {
        if (Connection *now = host()) {
            submit(makeCreateNetworkJob(*now, spec));
        }
    });
    // A bridge may have been made for it, or a network that takes its subnet.
    connect(m_services.jobs, &JobQueue::jobFinished, m_wizard, [this](const Job *job) {
        if (job->hostId() == m_host) {
            m_wizard->refreshHost();
        }
    });
    m_wizard->show();
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

} // namespace guestdeck
