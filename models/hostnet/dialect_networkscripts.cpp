// SPDX-License-Identifier: GPL-3.0-or-later
// Red Hat's network-scripts: a file ifcfg-NAME for each interface. They have no other place for what is tried, so the
// files lie in place at once, and the saved ones come back.
#include "models/hostnet/bondoptions.h"
#include "models/hostnet/dialect.h"
#include "models/hostnet/hostnetmanager.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <bit>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::NetworkScriptsDialect)
};

using Kind = NetDevice::Kind;
using Way = IpSettings::Way;

const QString folder = u"/etc/sysconfig/network-scripts/"_s;

bool isTrue(const QString &value)
{
    return value.compare("yes"_L1, Qt::CaseInsensitive) == 0 || value.compare("true"_L1, Qt::CaseInsensitive) == 0
        || value == u"1";
}

/// Keys that go where the addresses go; the first group is understood, the others are taken along.
bool isAddressKey(const QString &key)
{
    static const QRegularExpression known(
        u"^(BOOTPROTO|IPADDR[0-9]*|PREFIX[0-9]*|NETMASK[0-9]*|GATEWAY[0-9]*|BROADCAST[0-9]*|NETWORK[0-9]*|DNS[0-9]+|"
        u"DOMAIN|"
        "IPV6INIT|IPV6ADDR|IPV6ADDR_SECONDARIES|IPV6_DEFAULTGW|IPV6_AUTOCONF|DHCPV6C)$"_s);
    return known.match(key).hasMatch();
}

bool isExtraKey(const QString &key)
{
    static const QRegularExpression known(u"^(DEFROUTE|PEERDNS|PEERROUTES|PEERNTP|IPV4_.*|IPV6_.*|IPV6FORWARDING|"
                                          u"METRIC|DHCP_.*|DHCPV6C_.*|PERSISTENT_DHCLIENT|ARPCHECK|"
                                          "ARPUPDATE|GATEWAYDEV|SRCADDR)$"_s);
    return known.match(key).hasMatch() && !isAddressKey(key);
}

/// These make a device what it is, and are written anew when it becomes something else.
bool isRoleKey(const QString &key)
{
    static const QStringList keys{u"BRIDGE"_s, u"MASTER"_s, u"SLAVE"_s};
    return keys.contains(key);
}

QString quoted(const QString &value)
{
    static const QRegularExpression bare(u"^[A-Za-z0-9_.:/-]*$"_s);
    return bare.match(value).hasMatch() ? value : u'"' + value + u'"';
}

int prefixOf(const QString &mask)
{
    quint32 bits = 0;
    const QStringList parts = mask.split(u'.');
    for (const QString &part : parts) {
        bits = (bits << 8) | (part.toUInt() & 0xffU);
    }
    return parts.size() == 4 ? int(std::popcount(bits)) : -1;
}

class NetworkScriptsDialect : public NetDialect
{
public:
    using NetDialect::NetDialect;

    Result<IpSettings> settingsOf(const QString &device) const override
    {
        const auto keys = readIfcfg(m_facts.files.value(fileOf(device)));
        IpSettings settings;
        const QString proto = keys.value(u"BOOTPROTO"_s).toLower();
        if (proto == u"dhcp" || proto == u"bootp") {
            settings.v4 = Way::Dhcp;
        }
        for (const QString &suffix : {u""_s, u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s}) {
            const QString address = keys.value(u"IPADDR"_s + suffix);
            if (address.isEmpty() || settings.v4 == Way::Dhcp) {
                continue;
            }
            const int prefix = keys.contains(u"PREFIX"_s + suffix) ? keys.value(u"PREFIX"_s + suffix).toInt()
                                                                   : prefixOf(keys.value(u"NETMASK"_s + suffix));
            if (prefix < 1 || prefix > 32) {
                return Error{
                    ErrorKind::Unsupported,
                    0,
                    Tr::tr("%1 has an address without the length of its network, so Guestdeck leaves it alone.")
                        .arg(fileOf(device)),
                    {}};
            }
            settings.v4 = Way::Static;
            settings.addresses4 << address + u'/' + QString::number(prefix);
        }
        settings.gateway4 = keys.value(u"GATEWAY"_s, keys.value(u"GATEWAY0"_s));
        for (int i = 1; i <= 8; ++i) {
            settings.dns << keys.value(u"DNS%1"_s.arg(i));
        }
        settings.dns.removeAll(QString());
        settings.search = keys.value(u"DOMAIN"_s).split(u' ', Qt::SkipEmptyParts);
        readV6(keys, settings);
        for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
            if (isExtraKey(key.key())) {
                (key.key().startsWith("IPV6"_L1) || key.key().startsWith("DHCPV6"_L1) ? settings.extra6
                                                                                      : settings.extra4)
                    << key.key() + u'=' + quoted(key.value());
            }
        }
        return settings;
    }

    Result<HostNetChange> write(const NetTarget &target) const override
    {
        HostNetChange change;
        for (const NetDevice &device : target.devices) {
            writeDevice(change, device);
        }
        for (const QString &name : target.gone) {
            const QString path = fileOf(name);
            if (m_facts.files.contains(path)) {
                change.files << FileChange{path, m_facts.files.value(path), {}, 0644, {}};
            }
        }
        moveRoutes(change, target);
        addCommands(change, target);
        return change;
    }

private:
    static void readV6(const QMap<QString, QString> &keys, IpSettings &settings)
    {
        const QString address = keys.value(u"IPV6ADDR"_s);
        if (!isTrue(keys.value(u"IPV6INIT"_s))) {
            return;
        }
        if (!address.isEmpty()) {
            settings.v6 = Way::Static;
            settings.addresses6 << address << keys.value(u"IPV6ADDR_SECONDARIES"_s).split(u' ', Qt::SkipEmptyParts);
            settings.gateway6 = keys.value(u"IPV6_DEFAULTGW"_s).section(u'%', 0, 0);
        } else if (!keys.contains(u"IPV6_AUTOCONF"_s) || isTrue(keys.value(u"IPV6_AUTOCONF"_s))
                   || isTrue(keys.value(u"DHCPV6C"_s))) {
            settings.v6 = Way::Dhcp;
        }
    }

    QString fileOf(const QString &device) const
    {
        const HostLink *link = m_facts.link(device);
        return link && link->profile.startsWith(folder) ? link->profile : folder + u"ifcfg-"_s + device;
    }

    static QString addressLines(const IpSettings &ip)
    {
        QString text = u"BOOTPROTO="_s + (ip.v4 == Way::Dhcp ? u"dhcp"_s : u"none"_s) + u'\n';
        for (qsizetype i = 0; i < ip.addresses4.size(); ++i) {
            const QString suffix = i == 0 ? QString() : QString::number(i);
            text += u"IPADDR%1=%2\nPREFIX%1=%3\n"_s.arg(suffix, ip.addresses4[i].section(u'/', 0, 0),
                                                        ip.addresses4[i].section(u'/', 1));
        }
        const auto put = [&text](const QString &key, const QString &value) {
            text += value.isEmpty() ? QString() : key + u'=' + quoted(value) + u'\n';
        };
        put(u"GATEWAY"_s, ip.gateway4);
        for (qsizetype i = 0; i < ip.dns.size(); ++i) {
            put(u"DNS%1"_s.arg(i + 1), ip.dns[i]);
        }
        put(u"DOMAIN"_s, ip.search.join(u' '));
        text += u"IPV6INIT=%1\n"_s.arg(ip.v6 == Way::None ? u"no"_s : u"yes"_s);
        if (ip.v6 == Way::Dhcp) {
            text += u"IPV6_AUTOCONF=yes\nDHCPV6C=yes\n"_s;
        } else if (ip.v6 == Way::Static) {
            text += u"IPV6_AUTOCONF=no\n"_s;
            put(u"IPV6ADDR"_s, ip.addresses6.value(0));
            put(u"IPV6ADDR_SECONDARIES"_s, ip.addresses6.mid(1).join(u' '));
            put(u"IPV6_DEFAULTGW"_s, ip.gateway6);
        }
        for (const QString &extra : ip.extra4 + ip.extra6 + ip.extra) {
            text += extra + u'\n';
        }
        return text;
    }

    static QString deviceLines(const NetDevice &device, const QMap<QString, QString> &has, const QString &oldOptions)
    {
        QString text;
        const auto put = [&text, &has](const QString &key, const QString &value) {
            text += has.contains(key) ? QString() : key + u'=' + value + u'\n';
        };
        put(u"DEVICE"_s, device.name);
        if (device.kind == Kind::Bridge) {
            put(u"TYPE"_s, u"Bridge"_s);
            text += u"STP=%1\nDELAY=%2\n"_s.arg(device.stp ? u"yes"_s : u"no"_s, device.stp ? u"15"_s : u"0"_s);
            if (!device.mac.isEmpty() && device.isNew) {
                text += u"MACADDR="_s + device.mac + u'\n';
            }
        } else if (!device.bondMode.isEmpty()) {
            put(u"TYPE"_s, u"Bond"_s);
            put(u"BONDING_MASTER"_s, u"yes"_s);
            text += u"BONDING_OPTS=\"%1\"\n"_s.arg(bondOptions(oldOptions, u' ', device.bondMode, device.miimon));
        } else if (device.kind == Kind::Vlan) {
            put(u"VLAN"_s, u"yes"_s);
            put(u"TYPE"_s, u"Vlan"_s);
            if (device.isNew) {
                text += u"PHYSDEV=%1\nVLAN_ID=%2\n"_s.arg(device.parent, QString::number(device.vlanId));
            }
        } else {
            put(u"TYPE"_s, u"Ethernet"_s);
        }
        put(u"ONBOOT"_s, u"yes"_s);
        if (device.isNew) {
            put(u"NM_CONTROLLED"_s, u"no"_s);
        }
        if (device.mtu != 0) {
            text += u"MTU=%1\n"_s.arg(device.mtu);
        }
        if (!device.master.isEmpty()) {
            text += device.masterKind == Kind::Bridge ? u"BRIDGE=%1\n"_s.arg(device.master)
                                                      : u"MASTER=%1\nSLAVE=yes\n"_s.arg(device.master);
        }
        return text;
    }

    void writeDevice(HostNetChange &change, const NetDevice &device) const
    {
        const QString path = fileOf(device.name);
        const bool there = m_facts.files.contains(path);
        const auto rewritten = [&device](const QString &key) {
            static const QStringList bridge{u"STP"_s, u"DELAY"_s};
            return isAddressKey(key) || isExtraKey(key) || isRoleKey(key) || (key == u"MTU" && device.mtu != 0)
                || (device.kind == Kind::Bridge && bridge.contains(key))
                || (!device.bondMode.isEmpty() && key == u"BONDING_OPTS");
        };
        QString text;
        QMap<QString, QString> kept;
        if (there) {
            const QByteArray before = m_facts.files.value(path);
            for (const QByteArray &raw : before.split('\n')) {
                const QString line = QString::fromUtf8(raw);
                const QString key = line.section(u'=', 0, 0).trimmed();
                if (line.contains(u'=') && !line.trimmed().startsWith(u'#') && rewritten(key)) {
                    continue;
                }
                if (line.contains(u'=') && !line.trimmed().startsWith(u'#')) {
                    kept.insert(key, line);
                }
                text += line + u'\n';
            }
            text.chop(1); // after the last line break of the file
            if (!text.isEmpty() && !text.endsWith(u'\n')) {
                text += u'\n';
            }
        }
        text += deviceLines(device, kept, readIfcfg(m_facts.files.value(path)).value(u"BONDING_OPTS"_s));
        text += device.master.isEmpty() ? addressLines(device.ip) : u"BOOTPROTO=none\n"_s;
        change.files << FileChange{
            path, there ? std::optional(m_facts.files.value(path)) : std::nullopt, text.toUtf8(), 0644, {}};
    }

    /// Static routes lie in files of their own.
    void moveRoutes(HostNetChange &change, const NetTarget &target) const
    {
        QString from;
        QString to;
        for (const NetDevice &device : target.devices) {
            if (target.action == BridgePlan::Action::Create && device.kind == Kind::Ethernet && from.isEmpty()) {
                from = device.name;
            }
            to = !device.ip.isEmpty() ? device.name : to;
        }
        if (target.action == BridgePlan::Action::Remove) {
            from = target.bridge;
        }
        if (from.isEmpty() || to.isEmpty() || from == to) {
            return;
        }
        for (const QString &kind : {u"route-"_s, u"route6-"_s, u"rule-"_s}) {
            const QString path = folder + kind + from;
            if (!m_facts.files.contains(path) || m_facts.files.contains(folder + kind + to)) {
                continue;
            }
            QString text = QString::fromUtf8(m_facts.files.value(path));
            text.replace(
                QRegularExpression(u"\\bdev\\s+"_s + QRegularExpression::escape(from) + u"(?![A-Za-z0-9_.-])"_s),
                u"dev "_s + to);
            change.files << FileChange{folder + kind + to, {}, text.toUtf8(), 0644, {}}
                         << FileChange{path, m_facts.files.value(path), {}, 0644, {}};
        }
    }

    void addCommands(HostNetChange &change, const NetTarget &target) const
    {
        const auto down = [](const QString &name) { return tolerant({u"ifdown"_s, name}); };
        const auto flush = [](const QString &name) {
            return tolerant({u"ip"_s, u"addr"_s, u"flush"_s, u"dev"_s, name, u"scope"_s, u"global"_s});
        };
        // The scripts read a port's file to take it down: by now the new one. What is left over is flushed.
        for (const QString &name : target.gone) {
            change.apply << down(name) << tolerant({u"ip"_s, u"link"_s, u"delete"_s, u"dev"_s, name});
        }
        if (target.action == BridgePlan::Action::Edit) {
            change.apply << down(target.bridge);
        }
        for (const NetDevice &device : target.devices) {
            if (!device.isNew && device.kind != Kind::Bridge) {
                change.apply << down(device.name) << flush(device.name);
            }
        }
        // A port makes its bridge when it is not there yet; and a bridge that asks DHCP needs its ports.
        for (const NetDevice &device : target.devices) {
            change.apply << QStringList{u"ifup"_s, device.name};
        }
        if (target.action == BridgePlan::Action::Edit) {
            const NetDevice &bridge = target.devices.last();
            for (const QString &port : bridge.ports) {
                change.apply << tolerant({u"ip"_s, u"link"_s, u"set"_s, u"dev"_s, port, u"master"_s, target.bridge});
            }
            for (const QStringList &command : guestsBack(target)) {
                change.apply << tolerant(command);
            }
        }
        for (auto device = target.devices.crbegin(); device != target.devices.crend(); ++device) {
            if (device->isNew && device->kind != Kind::Ethernet) {
                change.revert << tolerant({u"ip"_s, u"link"_s, u"delete"_s, u"dev"_s, device->name});
            } else {
                change.revert << down(device->name) << flush(device->name);
            }
        }
        for (const NetDevice &device : target.devices) {
            if (!device.isNew) {
                change.revert << QStringList{u"ifup"_s, device.name};
            }
        }
        for (auto name = target.gone.crbegin(); name != target.gone.crend(); ++name) {
            change.revert << QStringList{u"ifup"_s, *name};
        }
    }
};

} // namespace

std::unique_ptr<NetDialect> makeNetworkScriptsDialect(const HostNetFacts &facts)
{
    return std::make_unique<NetworkScriptsDialect>(facts);
}

} // namespace guestdeck
