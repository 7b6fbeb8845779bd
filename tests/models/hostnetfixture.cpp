// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/hostnetfixture.h"

#include <QJsonDocument>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray indented(QByteArray body)
{
    // As `sed 's/^/ /'` does it: what ends in a line break has no line after it.
    const bool ends = body.endsWith('\n');
    if (ends) {
        body.chop(1);
    }
    body.replace("\n", "\n ");
    return body.isEmpty() && !ends ? QByteArray() : ' ' + body + (ends ? "\n" : "");
}

QByteArray json(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

FakeHost::FakeHost()
{
    section(u"id"_s, " uid=0 sudo=1 systemd=1");
    section(u"os"_s, "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n");
    section(u"resolv"_s, "nameserver 192.168.1.1\nsearch example.org\n");
    link(u"lo"_s, u"carrier=1"_s, {u"127.0.0.1/8"_s});
}

FakeHost &FakeHost::link(const QString &name, const QString &signs, const QStringList &addresses, const QString &master)
{
    const int index = int(m_addr.size()) + 1;
    QJsonArray infos;
    for (const QString &address : addresses) {
        const bool local = address.startsWith(u"fe80:"_s);
        infos << QJsonObject{{u"family"_s, address.contains(u':') ? u"inet6"_s : u"inet"_s},
                             {u"local"_s, address.section(u'/', 0, 0)},
                             {u"prefixlen"_s, address.section(u'/', 1).toInt()},
                             {u"scope"_s, local ? u"link"_s : u"global"_s}};
    }
    QJsonArray flags{u"BROADCAST"_s, u"UP"_s};
    if (signs.contains(u"carrier=1"_s)) {
        flags << u"LOWER_UP"_s;
    }
    if (name == u"lo") {
        flags << u"LOOPBACK"_s;
    }
    QJsonObject object{{u"ifindex"_s, index},
                       {u"ifname"_s, name},
                       {u"flags"_s, flags},
                       {u"mtu"_s, 1500},
                       {u"address"_s, u"52:54:00:00:00:%1"_s.arg(index, 2, 16, QChar(u'0'))},
                       {u"addr_info"_s, infos}};
    if (!master.isEmpty()) {
        object.insert(u"master"_s, master);
    }
    m_addr << object;
    m_signs += name.toUtf8() + ' ' + signs.toUtf8() + '\n';
    return *this;
}

FakeHost &FakeHost::mtu(const QString &name, int mtu)
{
    for (auto &&value : m_addr) {
        QJsonObject object = value.toObject();
        if (object.value(u"ifname"_s).toString() == name) {
            object.insert(u"mtu"_s, mtu);
            value = object;
        }
    }
    return *this;
}

FakeHost &FakeHost::dynamic(const QString &name)
{
    for (auto &&value : m_addr) {
        QJsonObject object = value.toObject();
        if (object.value(u"ifname"_s).toString() == name) {
            QJsonArray infos;
            for (const QJsonValue &info : object.value(u"addr_info"_s).toArray()) {
                QJsonObject changed = info.toObject();
                changed.insert(u"dynamic"_s, true);
                infos << changed;
            }
            object.insert(u"addr_info"_s, infos);
            value = object;
        }
    }
    return *this;
}

FakeHost &FakeHost::vlan(const QString &name, const QString &parent, int id)
{
    for (auto &&value : m_addr) {
        QJsonObject object = value.toObject();
        if (object.value(u"ifname"_s).toString() == name) {
            object.insert(u"link"_s, parent);
            value = object;
        }
    }
    m_vlans << QJsonObject{
        {u"ifname"_s, name},
        {u"linkinfo"_s, QJsonObject{{u"info_kind"_s, u"vlan"_s}, {u"info_data"_s, QJsonObject{{u"id"_s, id}}}}}};
    return *this;
}

FakeHost &FakeHost::route(const QString &destination, const QString &gateway, const QString &device, bool v6)
{
    QJsonObject object{{u"dst"_s, destination}, {u"dev"_s, device}};
    if (!gateway.isEmpty()) {
        object.insert(u"gateway"_s, gateway);
    }
    (v6 ? m_routes6 : m_routes) << object;
    return *this;
}

FakeHost &FakeHost::file(const QString &path, const QByteArray &content)
{
    return section(u"file %1 %2"_s.arg(content.size()).arg(path), content);
}

FakeHost &FakeHost::section(const QString &name, const QByteArray &content)
{
    for (auto &said : m_sections) {
        if (said.first == name) {
            said.second = content;
            return *this;
        }
    }
    m_sections << qMakePair(name, content);
    return *this;
}

FakeHost &FakeHost::tools(const QStringList &tools)
{
    return section(u"tools"_s, tools.join(u'\n').toUtf8());
}

FakeHost &FakeHost::login(const QString &workstation, const QString &host)
{
    return section(u"login"_s, (workstation + u" 50000 "_s + host + u" 22"_s).toUtf8());
}

FakeHost &FakeHost::nmProfile(const QString &uuid, const QString &device, const QString &type,
                              const QStringList &settings)
{
    m_devices += (device + u':' + type + u":connected:"_s + uuid + u'\n').toUtf8();
    const QStringList lines = QStringList{u"connection.id:"_s + device, u"connection.uuid:"_s + uuid,
                                          u"connection.interface-name:"_s + device}
        + settings;
    return section(u"nmprofile "_s + uuid, (lines.join(u'\n') + u'\n').toUtf8());
}

FakeHost &FakeHost::networkd(const QString &device, const QString &file)
{
    for (const QJsonValue &value : m_addr) {
        if (value.toObject().value(u"ifname"_s).toString() == device) {
            const QByteArray link
                = "/run/systemd/netif/links/" + QByteArray::number(value.toObject().value(u"ifindex"_s).toInt()) + ':';
            m_networkd += link + "ADMIN_STATE=configured\n" + link + "NETWORK_FILE=" + file.toUtf8() + '\n';
        }
    }
    return *this;
}

QByteArray FakeHost::printed() const
{
    QByteArray text = "\n@begin 1\n";
    const auto put = [&text](const QString &name, const QByteArray &body) {
        text += "\n@" + name.toUtf8() + '\n' + indented(body);
    };
    for (const auto &[name, body] : m_sections) {
        put(name, body);
    }
    put(u"addr"_s, json(m_addr));
    put(u"vlan"_s, json(m_vlans));
    put(u"route"_s, json(m_routes));
    put(u"route6"_s, json(m_routes6));
    put(u"links"_s, m_signs);
    if (!m_devices.isEmpty()) {
        put(u"nmversion"_s, "nmcli tool, version 1.42.4\n");
        put(u"nmdevices"_s, m_devices);
    }
    if (!m_networkd.isEmpty()) {
        put(u"networkd active"_s, m_networkd);
        put(u"networkdversion"_s, "systemd 252 (252.39-1~deb12u2)\n");
    }
    return text + "\n@end\n";
}

HostNetFacts FakeHost::facts() const
{
    return parseHostNet(printed()).value();
}

FakeHost plainHost()
{
    FakeHost host;
    host.link(u"eth0"_s, u"speed=1000 carrier=1 device=1 driver=e1000e"_s, {u"192.168.1.5/24"_s, u"fe80::5/64"_s})
        .link(u"eth1"_s, u"speed=10000 carrier=1 device=1 driver=ixgbe"_s)
        .link(u"wlan0"_s, u"carrier=1 device=1 driver=iwlwifi wireless=1"_s)
        .route(u"default"_s, u"192.168.1.1"_s, u"eth0"_s)
        .route(u"192.168.1.0/24"_s, {}, u"eth0"_s)
        .login(u"192.168.1.99"_s, u"192.168.1.5"_s);
    return host;
}

FakeHost ifupdownHost(const QByteArray &interfaces)
{
    FakeHost host = plainHost();
    host.tools({u"ifup"_s, u"ifdown"_s, u"brctl"_s, u"ifenslave"_s, u"ip"_s})
        .file(u"/etc/network/interfaces"_s,
              interfaces.isEmpty() ? "# This file describes the network interfaces.\n"
                                     "source /etc/network/interfaces.d/*\n"
                                     "\n"
                                     "auto lo\n"
                                     "iface lo inet loopback\n"
                                     "\n"
                                     "# The primary network interface\n"
                                     "allow-hotplug eth0\n"
                                     "iface eth0 inet static\n"
                                     "\taddress 192.168.1.5/24\n"
                                     "\tgateway 192.168.1.1\n"
                                     "\t# our name servers\n"
                                     "\tdns-nameservers 192.168.1.1\n"
                                     "\tup ip route add 10.9.0.0/16 via 192.168.1.254 dev eth0\n"
                                   : interfaces);
    return host;
}

FakeHost networkManagerHost()
{
    FakeHost host = plainHost();
    host.tools({u"nmcli"_s, u"busctl"_s, u"ip"_s})
        .nmProfile(u"11111111-2222-3333-4444-555555555555"_s, u"eth0"_s, u"ethernet"_s,
                   {u"connection.type:802-3-ethernet"_s, u"connection.autoconnect:yes"_s, u"ipv4.method:manual"_s,
                    u"ipv4.addresses:192.168.1.5/24"_s, u"ipv4.gateway:192.168.1.1"_s, u"ipv4.dns:192.168.1.1"_s,
                    u"ipv4.dns-search:example.org"_s, u"ipv4.routes:10.9.0.0/16 192.168.1.254"_s,
                    u"ipv4.route-metric:-1"_s, u"ipv6.method:auto"_s, u"ipv6.addr-gen-mode:default"_s,
                    u"802-3-ethernet.mtu:auto"_s});
    return host;
}

FakeHost netplanHost(const QByteArray &yaml)
{
    FakeHost host = plainHost();
    host.tools({u"netplan"_s, u"networkctl"_s, u"ip"_s})
        .file(u"/etc/netplan/50-cloud-init.yaml"_s,
              yaml.isEmpty() ? "# Written at the installation\n"
                               "network:\n"
                               "  version: 2\n"
                               "  ethernets:\n"
                               "    eth0:\n"
                               "      addresses:\n"
                               "      - 192.168.1.5/24\n"
                               "      nameservers:\n"
                               "        addresses: [192.168.1.1]\n"
                               "      routes:\n"
                               "      - to: default\n"
                               "        via: 192.168.1.1\n"
                               "      - to: 10.9.0.0/16\n"
                               "        via: 192.168.1.254\n"
                               "      wakeonlan: true  # stays\n"
                               "    # the second card\n"
                               "    eth1:\n"
                               "      optional: true\n"
                             : yaml)
        .networkd(u"eth0"_s, u"/run/systemd/network/10-netplan-eth0.network"_s);
    return host;
}

FakeHost networkdHost(const QByteArray &network)
{
    FakeHost host = plainHost();
    host.tools({u"networkctl"_s, u"ip"_s})
        .file(u"/etc/systemd/network/20-wired.network"_s,
              network.isEmpty() ? "# the office\n"
                                  "[Match]\n"
                                  "Name=eth0\n"
                                  "\n"
                                  "[Link]\n"
                                  "RequiredForOnline=routable\n"
                                  "\n"
                                  "[Network]\n"
                                  "Description=Office\n"
                                  "Address=192.168.1.5/24\n"
                                  "Gateway=192.168.1.1\n"
                                  "DNS=192.168.1.1\n"
                                  "IPv6AcceptRA=no\n"
                                  "\n"
                                  "[Route]\n"
                                  "Destination=10.9.0.0/16\n"
                                  "Gateway=192.168.1.254\n"
                                : network)
        .networkd(u"eth0"_s, u"/etc/systemd/network/20-wired.network"_s);
    return host;
}

FakeHost networkScriptsHost(const QByteArray &ifcfg)
{
    FakeHost host = plainHost();
    host.tools({u"ifup"_s, u"ifdown"_s, u"brctl"_s, u"ip"_s, u"network-scripts"_s})
        .file(u"/etc/sysconfig/network"_s, "NETWORKING=yes\n")
        .file(u"/etc/sysconfig/network-scripts/ifcfg-eth0"_s,
              ifcfg.isEmpty() ? "# by hand\n"
                                "DEVICE=eth0\n"
                                "TYPE=Ethernet\n"
                                "ONBOOT=yes\n"
                                "NM_CONTROLLED=no\n"
                                "BOOTPROTO=none\n"
                                "IPADDR=192.168.1.5\n"
                                "NETMASK=255.255.255.0\n"
                                "GATEWAY=192.168.1.1\n"
                                "DNS1=192.168.1.1\n"
                                "DEFROUTE=yes\n"
                                "ETHTOOL_OPTS=\"-K ${DEVICE} gro off\"\n"
                              : ifcfg)
        .file(u"/etc/sysconfig/network-scripts/route-eth0"_s, "10.9.0.0/16 via 192.168.1.254 dev eth0\n");
    return host;
}

} // namespace guestdeck
