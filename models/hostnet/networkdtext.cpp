// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/networkdtext.h"

#include <QRegularExpression>

namespace guestdeck::networkd
{

using namespace Qt::StringLiterals;

using Kind = NetDevice::Kind;
using Way = IpSettings::Way;

bool isTrue(const QString &value)
{
    return QStringList{u"yes"_s, u"true"_s, u"on"_s, u"1"_s}.contains(value.toLower());
}

bool isFalse(const QString &value)
{
    return QStringList{u"no"_s, u"false"_s, u"off"_s, u"0"_s}.contains(value.toLower());
}

bool isV6(const QString &text)
{
    return text.contains(u':');
}

/// Of [Network], and not about addresses: these stay with the device.
bool isOwnKey(const QString &key)
{
    static const QStringList keys{u"Description"_s, u"VLAN"_s,        u"MACVLAN"_s,
                                  u"IPVLAN"_s,      u"MACVTAP"_s,     u"LLDP"_s,
                                  u"EmitLLDP"_s,    u"BindCarrier"_s, u"ConfigureWithoutCarrier"_s,
                                  u"Tunnel"_s,      u"VXLAN"_s};
    return keys.contains(key);
}

bool isRoleKey(const QString &key)
{
    static const QStringList keys{u"Bridge"_s, u"Bond"_s, u"PrimarySlave"_s, u"ActiveSlave"_s};
    return keys.contains(key);
}

/// Sections that go where the addresses go.
bool isAddressSection(const QString &name)
{
    static const QStringList names{u"Address"_s, u"Route"_s,  u"RoutingPolicyRule"_s, u"DHCP"_s,
                                   u"DHCPv4"_s,  u"DHCPv6"_s, u"IPv6AcceptRA"_s,      u"Neighbor"_s};
    return names.contains(name);
}

QString sectionText(const UnitSection &section)
{
    QString text = u'[' + section.name + u"]\n"_s;
    for (const auto &[key, value] : section.keys) {
        text += key + u'=' + value + u'\n';
    }
    return text;
}

static QString dhcpWord(const IpSettings &ip)
{
    const bool four = ip.v4 == Way::Dhcp;
    const bool six = ip.v6 == Way::Dhcp;
    return four && six ? u"yes"_s : four ? u"ipv4"_s : six ? u"ipv6"_s : u"no"_s;
}

/// For [Network].
QString networkLines(const NetDevice &device)
{
    if (!device.master.isEmpty()) {
        return (device.masterKind == Kind::Bridge ? u"Bridge="_s : u"Bond="_s) + device.master + u'\n';
    }
    const IpSettings &ip = device.ip;
    QString text = u"DHCP="_s + dhcpWord(ip) + u'\n';
    for (const QString &address : ip.addresses4 + ip.addresses6) {
        text += u"Address="_s + address + u'\n';
    }
    for (const QString &gateway : {ip.gateway4, ip.gateway6}) {
        text += gateway.isEmpty() ? QString() : u"Gateway="_s + gateway + u'\n';
    }
    for (const QString &server : ip.dns) {
        text += u"DNS="_s + server + u'\n';
    }
    text += ip.search.isEmpty() ? QString() : u"Domains="_s + ip.search.join(u' ') + u'\n';
    text += ip.v6 == Way::None ? u"IPv6AcceptRA=no\n"_s : ip.v6 == Way::Dhcp ? u"IPv6AcceptRA=yes\n"_s : QString();
    bool hasLinkLocal = false;
    for (const QString &line : ip.extra) {
        hasLinkLocal |= line.startsWith("LinkLocalAddressing="_L1);
        text += line + u'\n';
    }
    if (ip.isEmpty() && !hasLinkLocal) {
        text += u"LinkLocalAddressing=no\n"_s;
    }
    return text;
}

QString sections(const IpSettings &ip)
{
    QString text;
    for (const QString &section : ip.extra4 + ip.extra6) {
        text += u'\n' + section;
    }
    return text;
}

QString netdevText(const NetDevice &device)
{
    const QString kind = device.kind == Kind::Bridge ? u"bridge"_s : device.kind == Kind::Bond ? u"bond"_s : u"vlan"_s;
    QString text = u"[NetDev]\nName=%1\nKind=%2\n"_s.arg(device.name, kind);
    text += device.mac.isEmpty() ? QString() : u"MACAddress=%1\n"_s.arg(device.mac);
    text += device.mtu == 0 ? QString() : u"MTUBytes=%1\n"_s.arg(device.mtu);
    if (device.kind == Kind::Bridge) {
        text += u"\n[Bridge]\nSTP=%1\n"_s.arg(device.stp ? u"yes"_s : u"no"_s);
        text += device.stp ? QString() : u"ForwardDelaySec=0\n"_s;
    } else if (device.kind == Kind::Bond) {
        text += u"\n[Bond]\nMode=%1\nMIIMonitorSec=%2ms\n"_s.arg(device.bondMode, QString::number(device.miimon));
    } else {
        text += u"\n[VLAN]\nId=%1\n"_s.arg(device.vlanId);
    }
    return text;
}

/// One file edited: its lines about addresses go, the others stay as they are.
QByteArray rewritten(const QByteArray &before, const QString &network, const QString &more, int mtu)
{
    QString text;
    QString section;
    bool placed = false;
    bool placedMtu = mtu == 0;
    for (const QByteArray &raw : before.split('\n')) {
        const QString line = QString::fromUtf8(raw);
        const QString trimmed = line.trimmed();
        const bool isHead = trimmed.startsWith(u'[') && trimmed.endsWith(u']');
        section = isHead ? trimmed.mid(1, trimmed.size() - 2) : section;
        const bool isKey = !isHead && line.contains(u'=') && !trimmed.startsWith(u'#') && !trimmed.startsWith(u';');
        const QString key = line.section(u'=', 0, 0).trimmed();
        const bool isComment = trimmed.startsWith(u'#') || trimmed.startsWith(u';');
        if ((isAddressSection(section) && !isComment) || (section == u"Network" && isKey && !isOwnKey(key))
            || (section == u"Link" && isKey && key == u"MTUBytes" && mtu != 0)) {
            continue;
        }
        text += line + u'\n';
        if (isHead && section == u"Network" && !placed) {
            text += network;
            placed = true;
        } else if (isHead && section == u"Link" && !placedMtu) {
            text += u"MTUBytes=%1\n"_s.arg(mtu);
            placedMtu = true;
        }
    }
    text.chop(1);
    while (text.endsWith("\n\n"_L1)) {
        text.chop(1);
    }
    if (!text.isEmpty() && !text.endsWith(u'\n')) {
        text += u'\n';
    }
    text += placed ? QString() : u"\n[Network]\n"_s + network;
    text += placedMtu ? QString() : u"\n[Link]\nMTUBytes=%1\n"_s.arg(mtu);
    return (text + more).toUtf8();
}

bool namesOnlyOthers(const QByteArray &file, const QString &device)
{
    static const QRegularExpression pattern(u"[*?!\\[]"_s);
    QString names;
    for (const UnitSection &section : readUnit(file)) {
        names += section.name == u"Match" ? u' ' + section.values(u"Name"_s).join(u' ') : QString();
    }
    const QStringList words = names.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && !names.contains(pattern) && !words.contains(device);
}

QByteArray copyFor(const QByteArray &file, const QString &device)
{
    QString text = u"[Match]\nName=%1\n\n"_s.arg(device);
    bool inMatch = true; // what stands above the first section is about the old file
    for (const QString &line : QString::fromUtf8(file).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'[') && trimmed.endsWith(u']')) {
            inMatch = trimmed == u"[Match]";
        }
        text += inMatch ? QString() : line + u'\n';
    }
    while (text.endsWith("\n\n"_L1)) {
        text.chop(1);
    }
    return text.toUtf8();
}

QByteArray withVlan(const QByteArray &file, const QString &vlan)
{
    QStringList lines = QString::fromUtf8(file).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed() == u"[Network]") {
            lines.insert(i + 1, u"VLAN="_s + vlan);
            return lines.join(u'\n').toUtf8();
        }
    }
    return file + (file.endsWith('\n') ? "" : "\n") + u"\n[Network]\nVLAN=%1\n"_s.arg(vlan).toUtf8();
}

void setKey(QStringList &lines, const QString &section, const QString &key, const QString &value)
{
    qsizetype head = -1;
    QString current;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString trimmed = lines[i].trimmed();
        current = trimmed.startsWith(u'[') ? trimmed : current;
        head = trimmed == section && head < 0 ? i : head;
        if (current == section && trimmed.section(u'=', 0, 0).trimmed() == key) {
            lines[i] = key + u'=' + value;
            return;
        }
    }
    if (head >= 0) {
        lines.insert(head + 1, key + u'=' + value);
        return;
    }
    const bool ends = !lines.isEmpty() && lines.last().isEmpty();
    lines.insert(ends ? lines.size() - 1 : lines.size(), section);
    lines.insert(ends ? lines.size() - 1 : lines.size(), key + u'=' + value);
}

} // namespace guestdeck::networkd
