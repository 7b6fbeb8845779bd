// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networktext.h"

#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <bit>
#include <limits>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr qsizetype namesShown = 8;

/// The address with so many bits of it, and `add` in the others.
QHostAddress inside(const QHostAddress &address, int prefix, quint32 add)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 mask = prefix <= 0 ? 0 : ~quint32(0) << (32 - std::min(prefix, 32));
        return QHostAddress((address.toIPv4Address() & mask) + add);
    }
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int bit = std::max(prefix, 0); bit < 128; ++bit) {
        bytes[bit / 8] = quint8(bytes[bit / 8] & ~(0x80 >> (bit % 8)));
    }
    for (int i = 0; i < 4; ++i) {
        bytes[15 - i] = quint8(bytes[15 - i] | ((add >> (8 * i)) & 0xff));
    }
    return QHostAddress(bytes);
}

/// As typed, apart from the blanks around it.
std::optional<QHostAddress> readAddress(const QString &text, bool v6)
{
    QHostAddress address;
    const bool looksRight = v6 ? text.contains(u':') : text.count(u'.') == 3;
    if (!looksRight || !address.setAddress(text) || (address.protocol() == QAbstractSocket::IPv6Protocol) != v6) {
        return std::nullopt;
    }
    return address;
}

} // namespace

QString NetworkText::kindTitle(Kind kind)
{
    switch (kind) {
    case Kind::Nat:
        return tr("Share the host's connection");
    case Kind::Isolated:
        return tr("Only among guests");
    case Kind::Routed:
        return tr("Routed by the host");
    case Kind::Open:
        return tr("Routed, without firewall rules");
    case Kind::Bridge:
        return tr("On the real network");
    case Kind::Macvtap:
        return tr("On the real network, without a bridge");
    }
    return {};
}

QString NetworkText::kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Nat:
        return tr("NAT");
    case Kind::Isolated:
        return tr("isolated");
    case Kind::Routed:
        return tr("routed");
    case Kind::Open:
        return tr("open");
    case Kind::Bridge:
        return tr("bridge");
    case Kind::Macvtap:
        return tr("macvtap");
    }
    return {};
}

QString NetworkText::kind(Kind kind)
{
    return tr("%1 (%2)", "what a network does, the word for it").arg(kindTitle(kind), kindWord(kind));
}

QString NetworkText::kindHelp(Kind kind)
{
    switch (kind) {
    case Kind::Nat:
        return tr("Guests reach the outside through the host, under its address. From outside nobody reaches them.");
    case Kind::Isolated:
        return tr("Guests reach each other and the host, and nothing else.");
    case Kind::Routed:
        return tr("The host passes packets on without changing addresses. The routers outside must know that this "
                  "subnet is reached by way of the host.");
    case Kind::Open:
        return tr("As routed, but libvirt sets no firewall rules for it: what the host's own firewall allows gets "
                  "through, in both directions.");
    case Kind::Bridge:
        return tr("Guests are machines like others there: they get their addresses from that network and are reached "
                  "from it. The host needs a bridge.");
    case Kind::Macvtap:
        return tr("Guests are plugged straight into a network card of the host, and no bridge is needed. The limits: "
                  "host and guest cannot talk to each other, and the host must be allowed more than one hardware "
                  "address on that card, which Wi-Fi and many cloud networks do not do.");
    }
    return {};
}

bool NetworkText::hasSubnets(Kind kind)
{
    return kind != Kind::Bridge && kind != Kind::Macvtap;
}

QString NetworkText::macvtapMode(const QString &mode)
{
    return mode == "vepa"_L1       ? tr("VEPA: the switch outside sends packets between guests back")
        : mode == "private"_L1     ? tr("Private: guests do not reach each other")
        : mode == "passthrough"_L1 ? tr("Passthrough: the card belongs to one guest alone")
                                   : tr("Bridge: guests of this card reach each other");
}

QString NetworkText::subnet(const NetworkSubnet &subnet)
{
    QHostAddress own;
    if (!own.setAddress(subnet.address)) {
        return subnet.address;
    }
    const bool first = own == inside(own, subnet.prefix, 1);
    return QString((first ? inside(own, subnet.prefix, 0).toString() : subnet.address) + u'/'
                   + QString::number(subnet.prefix));
}

NetworkSubnet NetworkText::readSubnet(const QString &text, bool v6, const NetworkSubnet &before)
{
    NetworkSubnet subnet = before;
    const QString plain = text.trimmed();
    const QString front = plain.section(u'/', 0, 0).trimmed();
    const QString back = plain.section(u'/', 1).trimmed();
    bool isNumber = false;
    int prefix = back.toInt(&isNumber);
    if (!v6 && back.count(u'.') == 3) { // a mask, as ifcfg files have it
        const quint32 mask = QHostAddress(back).toIPv4Address();
        prefix = int(std::popcount(mask));
        isNumber = mask != 0 && (~mask & (~mask + 1)) == 0;
    }
    if (!plain.contains(u'/')) {
        prefix = v6 ? 64 : 24;
        isNumber = true;
    }
    const std::optional<QHostAddress> address = readAddress(front, v6);
    if (!address || !isNumber) {
        subnet.address = plain;
        subnet.prefix = isNumber ? prefix : (v6 ? 64 : 24);
        return subnet;
    }
    const bool isSubnet = *address == inside(*address, prefix, 0) && prefix > 0 && prefix < (v6 ? 127 : 31);
    subnet.address = isSubnet ? inside(*address, prefix, 1).toString() : address->toString();
    subnet.prefix = prefix;
    return subnet;
}

QString NetworkText::ranges(const QList<DhcpRange> &ranges)
{
    QStringList parts;
    for (const DhcpRange &range : ranges) {
        parts.append(range.last.isEmpty() ? range.first : QString(range.first + u" – "_s + range.last));
    }
    return parts.join(u", "_s);
}

QList<DhcpRange> NetworkText::readRanges(const QString &text)
{
    static const QRegularExpression dash(u"\\s*[-–—]\\s*"_s);
    QList<DhcpRange> ranges;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList ends = part.trimmed().split(dash);
        if (!ends.first().isEmpty() || ends.size() > 1) {
            ranges.append({ends.first(), ends.mid(1).join(u'-')});
        }
    }
    return ranges;
}

QStringList NetworkText::readList(const QString &text)
{
    static const QRegularExpression gap(u"[\\s,;]+"_s);
    return text.split(gap, Qt::SkipEmptyParts);
}

QList<int> NetworkText::readVlans(const QString &text)
{
    QList<int> tags;
    for (const QString &word : readList(text)) {
        bool isNumber = false;
        const int tag = word.toInt(&isNumber);
        tags.append(isNumber ? tag : -1); // no tag: the check says so
    }
    return tags;
}

QString NetworkText::subnetHelp(const NetworkSubnet &subnet)
{
    QHostAddress own;
    if (!own.setAddress(subnet.address)) {
        return {};
    }
    quint64 count = 0;
    for (const DhcpRange &range : subnet.ranges) {
        const QHostAddress first(range.first);
        const QHostAddress last(range.last);
        if (first.protocol() == QAbstractSocket::IPv4Protocol && last.protocol() == QAbstractSocket::IPv4Protocol
            && last.toIPv4Address() >= first.toIPv4Address()) {
            count += last.toIPv4Address() - first.toIPv4Address() + 1;
            if (own.protocol() == QAbstractSocket::IPv4Protocol && own.toIPv4Address() >= first.toIPv4Address()
                && own.toIPv4Address() <= last.toIPv4Address()) {
                --count; // the host keeps it
            }
        }
    }
    return count == 0 ? tr("The host has the address %1 in it.").arg(subnet.address)
                      : tr("The host has the address %1 in it, and %n address(es) can be given out.", nullptr,
                           int(std::min<quint64>(count, std::numeric_limits<int>::max())))
                            .arg(subnet.address);
}

QString NetworkText::until(const QDateTime &expires, const QDateTime &now)
{
    const QDateTime local = expires.toLocalTime();
    return local.date() == now.toLocalTime().date() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                    : QLocale().toString(local, QLocale::ShortFormat);
}

QList<std::pair<QString, QString>> NetworkText::overview(const NetworkSpec &spec)
{
    QList<std::pair<QString, QString>> rows;
    rows.append({tr("Name"), spec.name});
    rows.append({tr("Kind"), kind(spec.kind)});
    if (spec.kind == Kind::Bridge) {
        rows.append({tr("Bridge of the host"), spec.bridge});
    } else if (spec.kind == Kind::Macvtap) {
        rows.append({tr("Network card"), spec.device});
        rows.append({tr("Mode"), macvtapMode(spec.macvtapMode)});
    } else if (!spec.device.isEmpty()) {
        rows.append({tr("Goes out by"), spec.device});
    }
    const auto add = [&rows](const std::optional<NetworkSubnet> &subnet, const QString &name, const QString &given) {
        if (subnet) {
            rows.append({name, NetworkText::subnet(*subnet)});
            rows.append(
                {given, subnet->ranges.isEmpty() ? tr("none: guests have fixed addresses") : ranges(subnet->ranges)});
        }
    };
    if (hasSubnets(spec.kind)) {
        add(spec.v4, tr("IPv4 subnet"), tr("Addresses given out"));
        add(spec.v6, tr("IPv6 subnet"), tr("IPv6 addresses given out"));
        if (!spec.v4 && !spec.v6) {
            rows.append({tr("Addresses"), tr("none: the host has no address in it")});
        }
    }
    if (!spec.domain.isEmpty()) {
        rows.append({tr("Domain name"), spec.domain});
    }
    if (!spec.dnsForwarders.isEmpty()) {
        rows.append({tr("DNS servers to ask"), spec.dnsForwarders.join(u", "_s)});
    }
    if (spec.mtu > 0) {
        rows.append({tr("MTU"), QString::number(spec.mtu)});
    }
    if (spec.vlan > 0) {
        rows.append({tr("VLAN"), QString::number(spec.vlan)});
    }
    if (!spec.portGroups.isEmpty()) {
        QStringList names;
        for (const PortGroup &group : spec.portGroups) {
            names.append(group.name);
        }
        rows.append({tr("Port groups"), someNames(names)});
    }
    rows.append({tr("Starts"),
                 spec.startNow && spec.autostart ? tr("now, and with the host")
                     : spec.startNow             ? tr("now")
                     : spec.autostart            ? tr("with the host")
                                                 : tr("when somebody starts it")});
    return rows;
}

QString NetworkText::someNames(const QStringList &names)
{
    if (names.size() <= namesShown) {
        return names.join(u", "_s);
    }
    return tr("%1 and %n more", "names", int(names.size() - namesShown)).arg(names.first(namesShown).join(u", "_s));
}

} // namespace guestdeck
