// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/guestlines.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QStringList>

#include <iterator>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::GuestLines)
};

struct FamilyMark {
    const char *part; ///< of the id
    GuestFamily family;
};
constexpr FamilyMark marks[] = {
    {"ubuntu.com", GuestFamily::Ubuntu},      {"debian.org", GuestFamily::Debian},
    {"redhat.com", GuestFamily::RedHat},      {"fedoraproject.org", GuestFamily::RedHat},
    {"centos.org", GuestFamily::RedHat},      {"rockylinux.org", GuestFamily::RedHat},
    {"almalinux.org", GuestFamily::RedHat},   {"oracle.com", GuestFamily::RedHat},
    {"suse.com", GuestFamily::Suse},          {"opensuse.org", GuestFamily::Suse},
    {"alpinelinux.org", GuestFamily::Alpine}, {"microsoft.com", GuestFamily::Windows},
};

/// An address as a form gave it, cut into what the lines need.
struct Parts {
    QString address; ///< empty: DHCP
    int prefix = 0;
    QString gateway;

    bool v6() const { return address.contains(u':'); }
    QString withPrefix() const { return address + u'/' + QString::number(prefix); }
};

Parts partsOf(const GuestAddressing &addressing)
{
    Parts parts;
    if (!isAddressWithPrefix(addressing.address)) {
        return parts;
    }
    const qsizetype slash = addressing.address.indexOf(u'/');
    parts.address = QHostAddress(addressing.address.left(slash)).toString();
    parts.prefix = addressing.address.mid(slash + 1).toInt();
    const QHostAddress gateway(addressing.gateway);
    if (!gateway.isNull() && (gateway.protocol() == QAbstractSocket::IPv6Protocol) == parts.v6()) {
        parts.gateway = gateway.toString();
    }
    return parts;
}

/// Sets $dev. Without -i: the kernel writes lower case, and so do we.
QString findDevice(const QString &mac)
{
    return u"dev=$(grep -l %1 /sys/class/net/*/address | cut -d/ -f5 | head -n1); echo \"$dev\""_s.arg(mac);
}

QString interfacesStanza(const Parts &parts)
{
    if (parts.address.isEmpty()) {
        return u"auto %s\\niface %s inet dhcp\\n"_s;
    }
    QString text = u"auto %s\\niface %s %1 static\\n  address %2\\n"_s.arg(parts.v6() ? u"inet6"_s : u"inet"_s,
                                                                           parts.withPrefix());
    if (!parts.gateway.isEmpty()) {
        text += u"  gateway %1\\n"_s.arg(parts.gateway);
    }
    return text;
}

QStringList debian(const Parts &parts)
{
    return {
        u"sudo mkdir -p /etc/network/interfaces.d"_s,
        u"printf '%1' \"$dev\" \"$dev\" | sudo tee \"/etc/network/interfaces.d/$dev\""_s.arg(interfacesStanza(parts)),
        u"sudo ifup \"$dev\""_s};
}

QStringList alpine(const Parts &parts)
{
    return {u"printf '\\n%1' \"$dev\" \"$dev\" | doas tee -a /etc/network/interfaces"_s.arg(interfacesStanza(parts)),
            u"doas ifup \"$dev\""_s};
}

QStringList ubuntu(const Parts &parts)
{
    const QString set = u"sudo netplan set --origin-hint 60-added \"ethernets.$dev.%1\""_s;
    QStringList lines;
    if (parts.address.isEmpty()) {
        lines.append(set.arg(u"dhcp4=true"_s));
    } else {
        lines.append(set.arg(u"addresses=[\\\"%1\\\"]"_s.arg(parts.withPrefix())));
        if (!parts.gateway.isEmpty()) {
            lines.append(set.arg(u"routes=[{to: default, via: \\\"%1\\\"}]"_s.arg(parts.gateway)));
        }
    }
    lines.append(u"sudo netplan apply"_s);
    return lines;
}

QStringList redHat(const Parts &parts)
{
    QString add = u"sudo nmcli connection add type ethernet con-name \"$dev\" ifname \"$dev\""_s;
    if (!parts.address.isEmpty()) {
        const QString family = parts.v6() ? u"ipv6"_s : u"ipv4"_s;
        add += u" %1.method manual %1.addresses %2"_s.arg(family, parts.withPrefix());
        if (!parts.gateway.isEmpty()) {
            add += u" %1.gateway %2"_s.arg(family, parts.gateway);
        }
    }
    return {add, u"sudo nmcli connection up \"$dev\""_s};
}

QStringList suse(const Parts &parts)
{
    const QString how
        = parts.address.isEmpty() ? u"BOOTPROTO=dhcp"_s : u"BOOTPROTO=static\\nIPADDR=%1"_s.arg(parts.withPrefix());
    QStringList lines{u"printf 'STARTMODE=auto\\n%1\\n' | sudo tee \"/etc/sysconfig/network/ifcfg-$dev\""_s.arg(how)};
    if (!parts.gateway.isEmpty()) {
        lines.append(u"printf 'default %1 - %s\\n' \"$dev\" | sudo tee \"/etc/sysconfig/network/ifroute-$dev\""_s.arg(
            parts.gateway));
    }
    lines.append(u"sudo wicked ifup \"$dev\""_s);
    return lines;
}

QStringList anyLinux(const Parts &parts)
{
    QStringList lines{u"sudo ip link set \"$dev\" up"_s};
    if (parts.address.isEmpty()) {
        lines.append(u"sudo dhclient \"$dev\" || sudo udhcpc -i \"$dev\" || sudo dhcpcd \"$dev\""_s);
        return lines;
    }
    lines.append(u"sudo ip address add %1 dev \"$dev\""_s.arg(parts.withPrefix()));
    if (!parts.gateway.isEmpty()) {
        lines.append(u"sudo ip route add default via %1"_s.arg(parts.gateway));
    }
    return lines;
}

QStringList windows(const QString &mac, const Parts &parts)
{
    QStringList lines{u"$if = (Get-NetAdapter | Where-Object MacAddress -eq '%1').ifIndex; $if"_s.arg(
        QString(mac).replace(u':', u'-').toUpper())};
    if (parts.address.isEmpty()) {
        lines.append(u"Set-NetIPInterface -InterfaceIndex $if -Dhcp Enabled"_s);
        lines.append(u"Set-DnsClientServerAddress -InterfaceIndex $if -ResetServerAddresses"_s);
        return lines;
    }
    QString add
        = u"New-NetIPAddress -InterfaceIndex $if -IPAddress %1 -PrefixLength %2"_s.arg(parts.address).arg(parts.prefix);
    if (!parts.gateway.isEmpty()) {
        add += u" -DefaultGateway %1"_s.arg(parts.gateway);
    }
    lines.append(add);
    return lines;
}

} // namespace

QString familyName(GuestFamily family)
{
    switch (family) {
    case GuestFamily::Debian:
        return Tr::tr("Debian");
    case GuestFamily::Ubuntu:
        return Tr::tr("Ubuntu");
    case GuestFamily::RedHat:
        return Tr::tr("Red Hat, Fedora, Rocky, Alma, CentOS");
    case GuestFamily::Suse:
        return Tr::tr("SUSE, openSUSE");
    case GuestFamily::Alpine:
        return Tr::tr("Alpine");
    case GuestFamily::AnyLinux:
        return Tr::tr("Any other Linux");
    case GuestFamily::Windows:
        return Tr::tr("Windows");
    }
    return {};
}

GuestFamily familyOf(const QString &osId)
{
    for (const FamilyMark &mark : marks) {
        if (osId.contains(QLatin1StringView(mark.part), Qt::CaseInsensitive)) {
            return mark.family;
        }
    }
    return GuestFamily::AnyLinux;
}

QString exampleAddress(const QString &address, quint32 prefix)
{
    const QHostAddress host(address);
    if (host.protocol() != QAbstractSocket::IPv4Protocol || prefix == 0 || prefix > 28) {
        return {};
    }
    const quint32 mask = ~quint32(0) << (32 - prefix);
    const quint32 tenth = (host.toIPv4Address() & mask) + 10;
    return QHostAddress(tenth == host.toIPv4Address() ? tenth + 1 : tenth).toString() + u'/' + QString::number(prefix);
}

bool isAddressWithPrefix(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    bool isNumber = false;
    const int prefix = text.mid(slash + 1).toInt(&isNumber);
    const QHostAddress address(text.left(slash));
    const int most = address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
    const bool whole = text.contains(u':') || text.left(slash).count(u'.') == 3; // "10" is an address, too
    return slash > 0 && isNumber && prefix > 0 && prefix <= most && !address.isNull() && address.scopeId().isEmpty()
        && whole;
}

QString guestLines(GuestFamily family, const QString &mac, const GuestAddressing &addressing)
{
    const Parts parts = partsOf(addressing);
    if (family == GuestFamily::Windows) {
        return windows(mac, parts).join(u'\n');
    }
    constexpr QStringList (*makers[])(const Parts &) = {debian, ubuntu, redHat, suse, alpine, anyLinux};
    const auto index = size_t(family);
    Q_ASSERT(index < std::size(makers));
    return (QStringList{findDevice(mac)} + makers[index](parts)).join(u'\n');
}

QString aboutLines(GuestFamily family)
{
    switch (family) {
    case GuestFamily::Debian:
        return Tr::tr(
            "For guests that use ifupdown (/etc/network/interfaces), as Debian servers do. Kept over restarts.");
    case GuestFamily::Ubuntu:
        return Tr::tr("For guests that use netplan, as Ubuntu does. Kept over restarts.");
    case GuestFamily::RedHat:
        return Tr::tr("For guests that use NetworkManager. It often connects a new card with DHCP by itself; the lines "
                      "make a connection of its own, which is kept over restarts.");
    case GuestFamily::Suse:
        return Tr::tr("For guests that use wicked. Newer ones use NetworkManager: choose Red Hat and Fedora there.");
    case GuestFamily::Alpine:
        return Tr::tr("For a user who may use doas; leave that word out as root. Kept over restarts.");
    case GuestFamily::AnyLinux:
        return Tr::tr("Works on nearly every Linux, and lasts until the guest is restarted.");
    case GuestFamily::Windows:
        return Tr::tr("For PowerShell as administrator. Windows uses a new card with DHCP by itself, once it has its "
                      "driver; virtio cards need the virtio drivers.");
    }
    return {};
}

} // namespace guestdeck
