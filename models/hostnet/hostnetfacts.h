// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"

#include <QFuture>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace guestdeck
{

class Connection;

/// Who keeps a host's network configuration. Netplan wins over what it generates for (networkd, NetworkManager).
enum class NetManager { Unknown, NetworkManager, Netplan, Networkd, Ifupdown, NetworkScripts };

struct HostAddress {
    QString address; ///< "192.168.1.5"
    int prefix = 0;
    bool dynamic = false; ///< from DHCP or router advertisements
    bool linkLocal = false;

    bool isV6() const { return address.contains(u':'); }
    QString toString() const { return address + u'/' + QString::number(prefix); }
    bool operator==(const HostAddress &) const = default;
};

struct HostRoute {
    QString destination; ///< "10.0.0.0/8"; "default" for both families
    QString gateway;
    QString device;
    bool v6 = false;
    int metric = 0;
    bool dynamic = false;

    bool operator==(const HostRoute &) const = default;
};

/// One network interface of the host as its kernel has it, with what its manager calls it.
struct HostLink {
    enum class Kind { Physical, Wireless, Bridge, Bond, Vlan, Macvtap, Tap, Veth, Loopback, Other };
    QString name;
    Kind kind = Kind::Other;
    QString mac;
    bool up = false; ///< administratively
    bool carrier = false;
    int speed = 0; ///< Mb/s; 0: not told
    QString driver;
    int mtu = 0;
    QList<HostAddress> addresses;
    QString master; ///< the bridge or bond it is a port of
    QString parent; ///< of a VLAN or macvtap
    int vlanId = 0;
    bool stp = false; ///< bridges
    QString bondMode; ///< the kernel's word: active-backup, 802.3ad …
    int miimon = 0;
    bool dhcp4 = false; ///< its configuration asks DHCP
    QString profile; ///< what configures it: a connection's UUID (NetworkManager), a file; empty: not told
    bool managed = true; ///< false: the manager leaves it alone
    bool libvirtOwned = false; ///< the bridge of a virtual network, or a tap of a guest

    bool operator==(const HostLink &) const = default;
};

/// What the host's own system says of its network. A value; data from the host, so never trusted for more than showing
/// and planning. Read by one script that needs no rights.
struct HostNetFacts {
    NetManager manager = NetManager::Unknown;
    QString managerNote; ///< a whole sentence when it cannot be used: why
    QString managerVersion;
    QString systemName; ///< of /etc/os-release
    QList<HostLink> links;
    QList<HostRoute> routes;
    QStringList dnsServers;
    QStringList searchDomains;
    QString managementDevice; ///< the one our login arrives by; empty: this machine, or not told
    QString managementAddress; ///< the host's side of the login
    QString workstationAddress; ///< our side
    bool isRoot = false;
    bool hasSudo = false; ///< `sudo -n` works, or on this machine pkexec
    bool systemd = false; ///< runs as process 1
    QMap<QString, QByteArray> files; ///< the manager's configuration files by path; each at most 64 KiB
    QStringList secretFiles; ///< configuration files that are there, but that neither we nor `sudo -n` may read, or
                             ///< that are too large
    QMap<QString, QMap<QString, QString>> profiles; ///< NetworkManager's connections by UUID: their settings
    QStringList tools; ///< which of those that matter are there: nmcli, busctl, ifup, brctl, netplan, systemd-run …;
                       ///< "cloud-init-network": cloud-init is there, and not told to leave the network alone

    const HostLink *link(const QString &name) const;
    bool operator==(const HostNetFacts &) const = default;
};

/// Reads them over the login that is there. Errors: Unsupported (no shell there), Unreachable, Timeout, Cancelled, Io
/// (the host's answer is no such thing).
QFuture<Result<HostNetFacts>> readHostNet(Connection &connection, const CallContext &context = {});

/// The script, and what it printed, for tests and for who has another way to run it.
QString hostNetScript();
Result<HostNetFacts> parseHostNet(const QByteArray &printed);

} // namespace guestdeck
