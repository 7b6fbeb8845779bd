// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hostnet/hostnetchange.h"

#include <memory>

namespace guestdeck
{

/// The addresses of one interface as its configuration wants them.
struct IpSettings {
    enum class Way {
        None,
        Dhcp, ///< IPv6: router advertisements and DHCPv6
        Static,
    };
    Way v4 = Way::None;
    QStringList addresses4; ///< with prefix
    QString gateway4;
    Way v6 = Way::None;
    QStringList addresses6;
    QString gateway6;
    QStringList dns;
    QStringList search;
    /// What else is said of them (routes, metrics, DHCP's options): lines in the manager's own words, which go where
    /// the addresses of that family go; `extra` with either.
    QStringList extra4;
    QStringList extra6;
    QStringList extra;

    bool isEmpty() const { return v4 == Way::None && v6 == Way::None; }
    bool operator==(const IpSettings &) const = default;
};

/// One interface as it is to be configured.
struct NetDevice {
    enum class Kind { Ethernet, Bond, Vlan, Bridge };
    Kind kind = Kind::Ethernet;
    QString name;
    QString master; ///< the bridge or bond it is a port of; such a one has no addresses
    Kind masterKind = Kind::Bridge;
    bool isNew = false; ///< it is not configured on the host yet
    QStringList ports; ///< bridge, bond
    QString bondMode;
    int miimon = 100;
    QString parent; ///< VLAN
    int vlanId = 0;
    bool stp = false;
    int mtu = 0; ///< 0: as it is
    QString mac; ///< of a new bridge: that of its port, so that DHCP knows the host again
    IpSettings ip;
};

/// What is to become of a host's interfaces. Those that are not named stay.
struct NetTarget {
    BridgePlan::Action action = BridgePlan::Action::Create;
    QString bridge;
    QList<NetDevice> devices; ///< from the bottom up: members, bond, VLAN, ports, bridge
    QStringList gone; ///< from the top down
    QStringList guestTaps; ///< what else hangs at the bridge, and must again when it has been made anew
};

/// One manager's words. A value-like helper: reads the facts, makes a change, touches nothing.
class NetDialect
{
public:
    explicit NetDialect(const HostNetFacts &facts)
        : m_facts(facts)
    {
    }
    virtual ~NetDialect() = default;
    NetDialect(const NetDialect &) = delete;
    NetDialect &operator=(const NetDialect &) = delete;

    /// What the configuration says of this interface; nothing configured is empty settings. Errors: Unsupported (it
    /// cannot be understood well enough to be moved).
    virtual Result<IpSettings> settingsOf(const QString &device) const = 0;
    /// The files and commands. Errors: Unsupported, Conflict.
    virtual Result<HostNetChange> write(const NetTarget &target) const = 0;

protected:
    const HostNetFacts &m_facts;
};

/// Null: this manager is not known. The facts must outlive it.
std::unique_ptr<NetDialect> makeDialect(const HostNetFacts &facts);
std::unique_ptr<NetDialect> makeNetworkManagerDialect(const HostNetFacts &facts);
std::unique_ptr<NetDialect> makeNetplanDialect(const HostNetFacts &facts);
std::unique_ptr<NetDialect> makeNetworkdDialect(const HostNetFacts &facts);
std::unique_ptr<NetDialect> makeIfupdownDialect(const HostNetFacts &facts);
std::unique_ptr<NetDialect> makeNetworkScriptsDialect(const HostNetFacts &facts);

/// The interfaces that the plan wants. Errors: as settingsOf; Unsupported.
Result<NetTarget> makeNetTarget(const BridgePlan &plan, const HostNetFacts &facts, const NetDialect &dialect);

/// The interface whose addresses the bridge takes over: the one of the login when it is among the ports, else the first
/// that has any; empty: none has.
QString addressSource(const BridgePlan &plan, const HostNetFacts &facts);

/// Netplan: a sentence when the plan goes into the file that cloud-init writes anew some day.
std::optional<QString> cloudInitNote(const BridgePlan &plan, const HostNetFacts &facts);

/// "eth0.100", or "vlan100" where that would be too long.
QString vlanDeviceName(const QString &parent, int id);

/// A command that may fail.
QStringList tolerant(const QStringList &command);

/// The commands that put the guests on their bridge again.
QList<QStringList> guestsBack(const NetTarget &target);

} // namespace guestdeck
