// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networkcheck/checkfacts.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace guestdeck::networkrules
{

// The rules of the network check: each looks at the facts and says at least one thing, if it has anything to look at.
// Pure.

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::NetworkCheck)
};

using Findings = QList<NetworkFinding>;

// networkrules.cpp
void usedNetworks(const CheckFacts &facts, Findings &found);
void forwarding(const CheckFacts &facts, Findings &found);
void dnsmasq(const CheckFacts &facts, Findings &found);
void overlaps(const CheckFacts &facts, Findings &found);
void reversePath(const CheckFacts &facts, Findings &found);
// firewallrules.cpp
void masquerade(const CheckFacts &facts, Findings &found);
void forwardPolicy(const CheckFacts &facts, Findings &found);
void zones(const CheckFacts &facts, Findings &found);
void bridgedFrames(const CheckFacts &facts, Findings &found);
// bridgerules.cpp
void carriers(const CheckFacts &facts, Findings &found);
void bridges(const CheckFacts &facts, Findings &found);
void duplicates(const CheckFacts &facts, Findings &found);
void dhcp(const CheckFacts &facts, Findings &found);

/// Networks that are active and whose guests go out through the host.
QList<NetworkInfo> routedNetworks(const CheckFacts &facts);
bool isOwnNetwork(const NetworkInfo &network); ///< with a bridge that libvirt makes
bool hasDhcp(const NetworkInfo &network);
std::pair<QHostAddress, int> subnetOf(const IpSubnet &ip);
bool overlap(const std::pair<QHostAddress, int> &a, const std::pair<QHostAddress, int> &b);
/// "192.168.122.0/24"
QString subnetText(const std::pair<QHostAddress, int> &subnet);
/// Names in a sentence, some at most.
QString listed(QStringList names);
QStringList guestsIn(const CheckFacts &facts, const QString &network);
/// Guests whose NIC is plugged into the host's own bridge, also by a network that points at it.
QStringList guestsOnBridge(const CheckFacts &facts, const QString &bridge);

/// A kernel's setting and its value.
using Setting = std::pair<QString, QString>;
/// At once and, by a file, at each boot, in this order. `name`: of the file, without what all of ours have.
NetworkFix sysctlFix(const QString &title, const QList<Setting> &settings, const QString &name);
/// The daemon sets up rules and servers of all networks anew, without touching guests; none where it is not known.
std::optional<NetworkFix> reloadFix(const CheckFacts &facts, const QString &title);

} // namespace guestdeck::networkrules
