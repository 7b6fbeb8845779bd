// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networks/leases.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/networkuse.h"

#include <algorithm>

namespace guestdeck
{

using namespace std::chrono_literals;

namespace
{

constexpr auto pause = 5s;
constexpr auto afterStateChange = 1500ms; ///< a guest that has just started has not asked yet

} // namespace

NetworkLeases::NetworkLeases(Connection &connection, const QUuid &network, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_network(network)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NetworkLeases::ask);
    connect(&connection, &Connection::domainStateChanged, this, [this]() {
        m_guests.clear(); // one that was defined anew may have another MAC
        if (m_watching && !m_asking) {
            m_timer.start(afterStateChange);
        }
    });
    connect(&connection, &Connection::stateChanged, this, [this]() {
        if (m_watching && m_connection.state() == Connection::State::Connected) {
            ask();
        }
    });
}

void NetworkLeases::watch(bool on)
{
    if (std::exchange(m_watching, on) == on) {
        return;
    }
    m_timer.stop();
    if (on) {
        m_loaded = false;
        m_guests.clear();
        ask();
    }
}

void NetworkLeases::refresh()
{
    ask();
}

void NetworkLeases::ask()
{
    if (m_asking) {
        return;
    }
    m_asking = true;
    deliver(m_connection.run(
                Lane::General,
                [network = m_network](Session &session, const CallContext &) { return readLeases(session, network); }),
            this, [this](const Result<QList<NetworkLease>> &leases) {
                m_asking = false;
                if (leases.has_value()) {
                    taken(*leases);
                } else if (m_error != leases.error()) {
                    m_error = leases.error();
                    Q_EMIT changed();
                }
                // Away: the host's return asks again.
                if (m_watching && m_connection.state() == Connection::State::Connected) {
                    m_timer.start(pause);
                }
            });
}

void NetworkLeases::taken(const QList<NetworkLease> &leases)
{
    QList<NetworkLease> named = leases;
    for (NetworkLease &lease : named) {
        std::tie(lease.guest, lease.guestName) = m_guests.value(lease.mac);
    }
    const bool first = !std::exchange(m_loaded, true); // which may be that there are none
    if (first || m_error || m_leases != named) {
        m_error.reset();
        m_leases = named;
        Q_EMIT changed();
    }
    if (std::ranges::any_of(m_leases, [this](const NetworkLease &lease) { return !m_guests.contains(lease.mac); })) {
        name();
    }
}

void NetworkLeases::name()
{
    if (m_naming) {
        return;
    }
    m_naming = true;
    deliver(
        m_connection.run(Lane::General,
                         [](Session &session, const CallContext &context) { return readNetworkUse(session, context); }),
        this, [this](const Result<NetworkUse> &use) {
            m_naming = false;
            if (!use.has_value()) {
                return; // asked again with the next leases
            }
            for (const QList<NetworkUser> &users : use->users) {
                for (const NetworkUser &user : users) {
                    for (const QString &mac : user.macs) {
                        m_guests.insert(mac, {user.uuid, user.name});
                    }
                }
            }
            for (const NetworkLease &lease : std::as_const(m_leases)) {
                if (!m_guests.contains(lease.mac)) {
                    m_guests.insert(lease.mac, {}); // nobody's: not looked for again until a guest changes
                }
            }
            taken(QList<NetworkLease>(m_leases));
        });
}

} // namespace guestdeck
