// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostinfo.h"
#include "models/networks/leases.h"
#include "models/networks/networkusers.h"

#include <QObject>

#include <array>
#include <optional>

class QAction;

namespace guestdeck
{

enum class NetworkAction {
    New,
    Edit,
    Start,
    Stop,
    Autostart,
    Delete,
    Check,
    ReserveLease,
    AddReservation,
    ChangeReservation,
    RemoveReservation,
    AddDnsHost,
    ChangeDnsHost,
    RemoveDnsHost,
    ShowGuest,
    ReserveGuest,
    Count
};

/// What the actions act upon at the moment.
struct NetworkContext {
    QString blocked; ///< why nothing can be changed on this host, a sentence; empty: it can
    std::optional<NetworkInfo> network;
    std::optional<LoadedNetwork> loaded; ///< the same, as a form can show it
    std::optional<NetworkLease> lease;
    std::optional<DhcpReservation> reservation;
    std::optional<DnsHost> dnsHost;
    std::optional<NetworkUser> user;
};

/// The commands of the Networks tab: name, text, icon, keys, help and the rule that allows it, in one table. A disabled
/// one says in its tooltip why. Thread: GUI.
class NetworkActions : public QObject
{
    Q_OBJECT
public:
    explicit NetworkActions(QObject *parent);

    QAction *action(NetworkAction id) const { return m_actions.at(size_t(id)); }
    static constexpr std::array ofNetworks{NetworkAction::New,  NetworkAction::Edit,      NetworkAction::Start,
                                           NetworkAction::Stop, NetworkAction::Autostart, NetworkAction::Delete,
                                           NetworkAction::Check};
    static constexpr std::array ofLeases{NetworkAction::ReserveLease};
    static constexpr std::array ofReservations{NetworkAction::AddReservation, NetworkAction::ChangeReservation,
                                               NetworkAction::RemoveReservation};
    static constexpr std::array ofDnsHosts{NetworkAction::AddDnsHost, NetworkAction::ChangeDnsHost,
                                           NetworkAction::RemoveDnsHost};
    static constexpr std::array ofGuests{NetworkAction::ShowGuest, NetworkAction::ReserveGuest};

    void setContext(const NetworkContext &context);
    const NetworkContext &context() const { return m_context; }
    /// Why it cannot be done now; empty: it can.
    QString whyNot(NetworkAction id) const;

private:
    NetworkContext m_context;
    std::array<QAction *, size_t(NetworkAction::Count)> m_actions{};
};

} // namespace guestdeck
