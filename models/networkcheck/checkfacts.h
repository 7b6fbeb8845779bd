// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostinfo.h"
#include "models/networkcheck/finding.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// A NIC of a guest.
struct CheckedNic {
    QString guest;
    QString type; ///< network, bridge, direct …
    QString source; ///< the network's name, the bridge …
    QString mac;
    bool running = false;

    bool operator==(const CheckedNic &) const = default;
};

struct CheckedLink {
    enum class Kind { Physical, Wireless, Bridge, Bond, Tap, Veth, Loopback, Other };
    QString name;
    Kind kind = Kind::Other;
    bool up = false;
    int carrier = -1; ///< 0, 1; -1: not told (it is down)
    QString master; ///< the bridge it is plugged into
    QString mac;
    QStringList addresses; ///< "192.168.1.5/24"

    bool operator==(const CheckedLink &) const = default;
};

struct CheckedRoute {
    QString destination; ///< "default", "10.0.0.0/8"
    QString device;
    bool v6 = false;
    bool advertised = false; ///< learnt from a router, which says it again and again; a lifetime tells so, too

    bool operator==(const CheckedRoute &) const = default;
};

/// Somebody else answered for an address of the host.
struct DuplicateAnswer {
    QString device;
    QString address;
    QString mac;

    bool operator==(const DuplicateAnswer &) const = default;
};

/// Who offered an address on a bridge.
struct DhcpAnswer {
    QString device;
    QString server;
    QString mac;

    bool operator==(const DhcpAnswer &) const = default;
};

/// All that the rules look at. A value; every text comes from the host, is bounded, and is only compared and shown.
struct CheckFacts {
    // From libvirt
    QString uri; ///< of the daemon on the host itself: "qemu:///system"
    QList<NetworkInfo> networks;
    QList<CheckedNic> nics;

    // From the script
    bool isRoot = false;
    bool hasSudo = false;
    bool systemd = false;
    QMap<QString, QString> sysctl; ///< "net/ipv4/ip_forward" → "1"; slashes, as names of devices hold dots
    QStringList sysctlLines; ///< of its configuration files, for the evidence: "/etc/sysctl.conf:net…"
    QList<CheckedLink> links;
    QList<CheckedRoute> routes;
    int policyRules = 0; ///< beside the three that every host has
    QMap<QString, QString> dnsmasq; ///< network → its process id
    QMap<QString, QString> daemons; ///< libvirtd, virtnetworkd, dockerd, firewalld … → process id
    bool rulesRead = false; ///< the firewall's rules could be read
    QStringList filterRules; ///< of `iptables-save -t filter`
    QStringList natRules;
    QStringList nftRules; ///< lines of `nft list ruleset`
    bool firewalld = false; ///< runs
    QStringList zones; ///< those there are
    QMap<QString, QString> zoneOf; ///< interface → firewalld's zone; "" → the default zone
    QString defaultZone;
    QStringList masqueradingZones;
    bool ufw = false; ///< enabled
    QStringList tools;
    QString asker; ///< what asked others: "python3", "arping"; empty: nobody could
    QStringList askedDhcp; ///< devices on which DHCP was asked
    QStringList askedAddresses; ///< that were asked for
    QList<DuplicateAnswer> duplicates;
    QList<DhcpAnswer> dhcp;

    const CheckedLink *link(const QString &name) const;
    const NetworkInfo *network(const QString &name) const;
    /// The one that made this bridge; null: it is the host's own.
    const NetworkInfo *networkOfBridge(const QString &bridge) const;
    bool operator==(const CheckFacts &) const = default;
};

/// The script: needs a POSIX shell, asks as root where it may (`sudo -n`), and changes nothing. It takes some seconds,
/// as it asks others on the networks for their addresses.
QStringList checkCommand();
/// Fills in what the script printed. Errors: Io (that is no such thing).
Result<CheckFacts> parseCheck(const QByteArray &printed);

/// The rules. Pure.
QList<NetworkFinding> findingsOf(const CheckFacts &facts);

} // namespace guestdeck
