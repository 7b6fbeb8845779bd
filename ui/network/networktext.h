// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networks/networkspec.h"

#include <QCoreApplication>
#include <QDateTime>

#include <utility>

namespace guestdeck
{

/// Virtual networks in words, and what is typed of them. Text that means nothing is handed on as it was typed, so that
/// the check of the network can say at its field what is wrong. Thread: GUI.
class NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(guestdeck::NetworkText)
public:
    using Kind = NetworkSpec::Kind;

    /// "Share the host's connection (NAT)": what it does, and the word for it.
    static QString kind(Kind kind);
    /// The same as a heading alone, and the word alone.
    static QString kindTitle(Kind kind);
    static QString kindWord(Kind kind);
    /// Who reaches whom, in whole sentences.
    static QString kindHelp(Kind kind);
    /// The host has an address in it, gives out others, and answers names.
    static bool hasSubnets(Kind kind);
    static QString macvtapMode(const QString &mode);

    /// "192.168.100.0/24"; where the host is not the first address in it "192.168.100.7/24".
    static QString subnet(const NetworkSubnet &subnet);
    /// Takes both; of a subnet the host gets the first address. The ranges and reservations of `before` are kept.
    static NetworkSubnet readSubnet(const QString &text, bool v6, const NetworkSubnet &before);
    /// "192.168.100.2 – 192.168.100.254, …"
    static QString ranges(const QList<DhcpRange> &ranges);
    static QList<DhcpRange> readRanges(const QString &text);
    /// Words between commas and blanks.
    static QStringList readList(const QString &text);
    static QList<int> readVlans(const QString &text);
    /// "10.0.0.1 is the host; 253 addresses are given out."
    static QString subnetHelp(const NetworkSubnet &subnet);
    /// What it is, as pairs of a name and a value, for a summary.
    static QList<std::pair<QString, QString>> overview(const NetworkSpec &spec);
    /// When a lease ends, short: the time where that is today, else with its date.
    static QString until(const QDateTime &expires, const QDateTime &now);
    /// "web, db and 3 more"
    static QString someNames(const QStringList &names);
};

} // namespace guestdeck
