// SPDX-License-Identifier: GPL-3.0-or-later
// netplan: YAML in /etc/netplan. A file of the same name in /run/netplan stands in its place until the next start.
#include "models/cloudinit/yaml.h"
#include "models/hostnet/dialect.h"
#include "models/hostnet/hostnetmanager.h"
#include "models/hostnet/yamltext.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::NetplanDialect)
};

using Kind = NetDevice::Kind;
using Way = IpSettings::Way;

const QString lasting = u"/etc/netplan/"_s;
const QString raOnly = u"accept-ra: true"_s; ///< among extra6: router advertisements without DHCPv6

bool isTrue(const yaml::Node *node)
{
    return node && QStringList{u"true"_s, u"yes"_s, u"on"_s, u"y"_s}.contains(node->text.toLower());
}

bool isFalse(const yaml::Node *node)
{
    return node && QStringList{u"false"_s, u"no"_s, u"off"_s, u"n"_s}.contains(node->text.toLower());
}

/// In one line, as JSON writes it; YAML reads that.
QString inOneLine(const yaml::Node &node)
{
    QStringList parts;
    switch (node.kind) {
    case yaml::Node::Kind::Scalar: {
        QString text = node.text;
        return node.plain ? text : u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    }
    case yaml::Node::Kind::Sequence:
        for (const yaml::Node &item : node.items) {
            parts << inOneLine(item);
        }
        return u'[' + parts.join(u", "_s) + u']';
    case yaml::Node::Kind::Mapping:
        for (size_t i = 0; i + 1 < node.items.size(); i += 2) {
            parts << inOneLine(node.items[i]) + u": "_s + inOneLine(node.items[i + 1]);
        }
        break;
    }
    return u'{' + parts.join(u", "_s) + u'}';
}

/// A scalar that could be taken for something else in YAML stands in quotes.
QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

const QStringList &addressKeys()
{
    static const QStringList keys{u"dhcp4"_s,
                                  u"dhcp6"_s,
                                  u"addresses"_s,
                                  u"gateway4"_s,
                                  u"gateway6"_s,
                                  u"nameservers"_s,
                                  u"routes"_s,
                                  u"accept-ra"_s,
                                  u"dhcp4-overrides"_s,
                                  u"dhcp6-overrides"_s,
                                  u"routing-policy"_s,
                                  u"link-local"_s,
                                  u"dhcp-identifier"_s,
                                  u"ipv6-privacy"_s,
                                  u"ipv6-address-generation"_s,
                                  u"ipv6-address-token"_s};
    return keys;
}

void takeRoutes(const yaml::Node &routes, IpSettings &settings)
{
    for (const yaml::Node &route : routes.items) {
        const yaml::Node *to = route.find(u"to"_s);
        const yaml::Node *via = route.find(u"via"_s);
        const bool isDefault = to && (to->text == u"default" || to->text == u"0.0.0.0/0" || to->text == u"::/0");
        const bool six = (via && via->text.contains(u':')) || (to && to->text.contains(u':'));
        QString &gateway = six ? settings.gateway6 : settings.gateway4;
        if (isDefault && via && route.items.size() == 4 && gateway.isEmpty()) {
            gateway = via->text;
        } else {
            (six ? settings.extra6 : settings.extra4) << u"- "_s + inOneLine(route);
        }
    }
}

void takeAddresses(const yaml::Node &addresses, IpSettings &settings)
{
    for (const yaml::Node &address : addresses.items) {
        // "192.168.1.5/24: {label: …}" says more than a number; the number stays.
        const QString text = address.kind == yaml::Node::Kind::Mapping && !address.items.empty() ? address.items[0].text
                                                                                                 : address.text;
        (text.contains(u':') ? settings.addresses6 : settings.addresses4) << text;
    }
}

IpSettings settingsFrom(const yaml::Node &entry)
{
    IpSettings settings;
    for (size_t i = 0; i + 1 < entry.items.size(); i += 2) {
        const QString key = entry.items[i].text;
        const yaml::Node &value = entry.items[i + 1];
        if (key == u"addresses") {
            takeAddresses(value, settings);
        } else if (key == u"routes") {
            takeRoutes(value, settings);
        } else if (key == u"gateway4") {
            settings.gateway4 = value.text;
        } else if (key == u"gateway6") {
            settings.gateway6 = value.text;
        } else if (key == u"nameservers") {
            for (const QString &what : {u"addresses"_s, u"search"_s}) {
                const yaml::Node *list = value.find(what);
                for (const yaml::Node &item : list ? list->items : std::vector<yaml::Node>()) {
                    (what == u"search" ? settings.search : settings.dns) << item.text;
                }
            }
        } else if (addressKeys().contains(key) && key != u"dhcp4" && key != u"dhcp6" && key != u"accept-ra") {
            const QString line = key + u": "_s + inOneLine(value);
            (key.startsWith("dhcp4"_L1)                                    ? settings.extra4
                 : key.startsWith("dhcp6"_L1) || key.startsWith("ipv6"_L1) ? settings.extra6
                                                                           : settings.extra)
                << line;
        }
    }
    const yaml::Node *accepts = entry.find(u"accept-ra"_s);
    settings.v4 = isTrue(entry.find(u"dhcp4"_s)) ? Way::Dhcp : settings.addresses4.isEmpty() ? Way::None : Way::Static;
    if (isTrue(entry.find(u"dhcp6"_s))) {
        settings.v6 = Way::Dhcp;
    } else if (!settings.addresses6.isEmpty()) {
        settings.v6 = Way::Static;
    } else if (!isFalse(accepts)) {
        settings.v6 = Way::Dhcp;
        settings.extra6 << raOnly;
    }
    return settings;
}

QStringList ipLines(const IpSettings &ip)
{
    const bool onlyRa = ip.v6 == Way::Dhcp && ip.extra6.contains(raOnly);
    QStringList lines{u"dhcp4: "_s + (ip.v4 == Way::Dhcp ? u"true"_s : u"false"_s),
                      u"dhcp6: "_s + (ip.v6 == Way::Dhcp && !onlyRa ? u"true"_s : u"false"_s)};
    if (ip.v6 == Way::None) {
        lines << u"accept-ra: false"_s;
    } else if (onlyRa) {
        lines << raOnly;
    }
    const QStringList addresses = ip.addresses4 + ip.addresses6;
    if (!addresses.isEmpty()) {
        lines << u"addresses:"_s;
        for (const QString &address : addresses) {
            lines << u"  - "_s + quoted(address);
        }
    }
    QStringList routes;
    const auto byDefault = [&routes](const QString &to, const QString &gateway) {
        if (!gateway.isEmpty()) {
            routes << u"  - to: "_s + quoted(to) << u"    via: "_s + quoted(gateway);
        }
    };
    byDefault(u"0.0.0.0/0"_s, ip.gateway4); // "default" is unknown to older ones
    byDefault(u"::/0"_s, ip.gateway6);
    QStringList more;
    for (const QString &extra : ip.extra4 + ip.extra6 + ip.extra) {
        if (extra.startsWith("- "_L1)) {
            routes << u"  "_s + extra;
        } else if (extra != raOnly) {
            more << extra;
        }
    }
    if (!routes.isEmpty()) {
        lines << u"routes:"_s << routes;
    }
    const auto list = [](const QStringList &texts) -> QString {
        QStringList each;
        for (const QString &text : texts) {
            each << quoted(text);
        }
        return u'[' + each.join(u", "_s) + u']';
    };
    if (!ip.dns.isEmpty() || !ip.search.isEmpty()) {
        lines << u"nameservers:"_s;
        if (!ip.dns.isEmpty()) {
            lines << u"  addresses: "_s + list(ip.dns);
        }
        if (!ip.search.isEmpty()) {
            lines << u"  search: "_s + list(ip.search);
        }
    }
    return lines + more;
}

class NetplanDialect : public NetDialect
{
public:
    using NetDialect::NetDialect;

    Result<IpSettings> settingsOf(const QString &device) const override
    {
        const HostLink *link = m_facts.link(device);
        bool ok = true;
        const auto entries = link ? netplanEntriesOf(*link, m_facts, &ok) : QList<NetplanEntry>();
        if (entries.isEmpty() && ok) {
            return IpSettings();
        }
        if (!ok || entries.size() > 1) {
            return Error{
                ErrorKind::Unsupported,
                0,
                ok ? Tr::tr("%1 is described in several places of netplan's files (%2), so Guestdeck leaves it "
                            "alone.")
                         .arg(device, entries.first().file + u", "_s + entries.last().file)
                   : Tr::tr("A file in %1 cannot be understood.").arg(lasting),
                {}};
        }
        const auto root = yaml::parse(m_facts.files.value(entries.first().file));
        const yaml::Node *network = root->find(u"network"_s);
        return settingsFrom(*network->find(entries.first().section)->find(entries.first().id));
    }

    Result<HostNetChange> write(const NetTarget &target) const override
    {
        QMap<QString, YamlText> files;
        for (const QString &path : netplanFiles(m_facts)) {
            files.insert(path, YamlText(m_facts.files.value(path)));
        }
        for (const NetDevice &device : target.devices) {
            const Outcome placed = place(files, device, homeOf(target));
            if (!placed.has_value()) {
                return placed.error();
            }
        }
        for (const QString &name : target.gone) {
            const Outcome gone = takeAway(files, name);
            if (!gone.has_value()) {
                return gone.error();
            }
        }
        HostNetChange change;
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            const QByteArray before = m_facts.files.value(file.key());
            if (file->text() == before) {
                continue;
            }
            if (!file.key().startsWith(lasting)) {
                return Error{ErrorKind::Unsupported,
                             0,
                             Tr::tr("The network is described in %1, which is not to be changed.").arg(file.key()),
                             {}};
            }
            change.files << FileChange{file.key(), before, file->text(), 0600,
                                       u"/run/netplan/"_s + file.key().section(u'/', -1)};
        }
        addCommands(change, target);
        return change;
    }

private:
    static Error cannotEdit(const QString &path)
    {
        return Error{
            ErrorKind::Unsupported,
            0,
            Tr::tr("%1 is written in a way that cannot be changed safely (with anchors, braces or tabs). Write it "
                   "as a plain list of keys, one a line, and try again.")
                .arg(path),
            {}};
    }

    QString homeOf(const NetTarget &target) const
    {
        QStringList names = target.gone;
        for (const NetDevice &device : target.devices) {
            names << device.name << device.parent;
        }
        for (const QString &name : names) {
            const HostLink *link = m_facts.link(name);
            const auto entries = link ? netplanEntriesOf(*link, m_facts) : QList<NetplanEntry>();
            if (!entries.isEmpty()) {
                return entries.last().file;
            }
        }
        return netplanFiles(m_facts).last();
    }

    /// How netplan calls a device: cards may have another id there.
    QString idOf(const QString &device) const
    {
        const HostLink *link = m_facts.link(device);
        const auto entries = link ? netplanEntriesOf(*link, m_facts) : QList<NetplanEntry>();
        return entries.isEmpty() ? device : entries.last().id;
    }

    QStringList idsOf(const QStringList &devices) const
    {
        QStringList ids;
        for (const QString &device : devices) {
            ids << idOf(device);
        }
        return ids;
    }

    /// Whether an entry means more than one card.
    bool isShared(const NetplanEntry &entry) const
    {
        int cards = 0;
        for (const HostLink &link : m_facts.links) {
            for (const NetplanEntry &other : netplanEntriesOf(link, m_facts)) {
                cards += other.id == entry.id && other.section == entry.section ? 1 : 0;
            }
        }
        return cards > 1;
    }

    QStringList bodyOf(const NetDevice &device) const
    {
        QStringList lines;
        if (device.kind == Kind::Bridge || !device.bondMode.isEmpty()) {
            lines << u"interfaces: ["_s + idsOf(device.ports).join(u", "_s) + u']';
        }
        if (device.kind == Kind::Vlan && device.isNew) {
            lines << u"id: %1"_s.arg(device.vlanId) << u"link: "_s + idOf(device.parent);
        }
        if (device.kind == Kind::Bridge && device.isNew && !device.mac.isEmpty()) {
            lines << u"macaddress: "_s + quoted(device.mac);
        }
        if (device.mtu != 0) {
            lines << u"mtu: %1"_s.arg(device.mtu);
        }
        if (!device.master.isEmpty()) {
            return lines << u"dhcp4: false"_s << u"dhcp6: false"_s;
        }
        return lines + ipLines(device.ip);
    }

    static QStringList parametersOf(const NetDevice &device)
    {
        if (device.kind == Kind::Bridge) {
            return device.stp ? QStringList{u"stp: true"_s} : QStringList{u"stp: false"_s, u"forward-delay: 0"_s};
        }
        if (!device.bondMode.isEmpty()) {
            return {u"mode: "_s + device.bondMode, u"mii-monitor-interval: %1"_s.arg(device.miimon)};
        }
        return {};
    }

    Outcome place(QMap<QString, YamlText> &files, const NetDevice &device, const QString &home) const
    {
        const HostLink *link = m_facts.link(device.name);
        const auto entries = link ? netplanEntriesOf(*link, m_facts) : QList<NetplanEntry>();
        const QString section = device.kind == Kind::Bridge ? u"bridges"_s
            : device.kind == Kind::Bond                     ? u"bonds"_s
            : device.kind == Kind::Vlan                     ? u"vlans"_s
                                                            : u"ethernets"_s;
        const NetplanEntry entry = entries.isEmpty() ? NetplanEntry{home, section, device.name} : entries.last();
        if (entries.size() > 1 || (!entries.isEmpty() && isShared(entry))) {
            return Error{
                ErrorKind::Unsupported,
                0,
                Tr::tr("“%1” in %2 means several network cards, or is described twice. Give %3 an entry of its own "
                       "there first.")
                    .arg(entry.id, entry.file, device.name),
                {}};
        }
        YamlText &text = *files.find(entry.file);
        if (!text.isEditable()) {
            return cannotEdit(entry.file);
        }
        const QStringList path{u"network"_s, entry.section, entry.id};
        QStringList old = addressKeys();
        old << (device.mtu != 0 ? QStringList{u"mtu"_s} : QStringList());
        if (device.kind == Kind::Bridge || !device.bondMode.isEmpty()) {
            old << u"interfaces"_s;
        }
        const QStringList parameters = parametersOf(device);
        for (const QString &key : old) {
            if (!text.remove(path + QStringList{key})) {
                return cannotEdit(entry.file);
            }
        }
        for (const QString &key : parameters.isEmpty()
                 ? QStringList()
                 : QStringList{u"stp"_s, u"forward-delay"_s, u"mode"_s, u"mii-monitor-interval"_s}) {
            if (!text.remove(path + QStringList{u"parameters"_s, key})) {
                return cannotEdit(entry.file);
            }
        }
        if (!text.append(path, bodyOf(device))
            || (!parameters.isEmpty() && !text.append(path + QStringList{u"parameters"_s}, parameters))) {
            return cannotEdit(entry.file);
        }
        return {};
    }

    Outcome takeAway(QMap<QString, YamlText> &files, const QString &name) const
    {
        const HostLink *link = m_facts.link(name);
        for (const NetplanEntry &entry : link ? netplanEntriesOf(*link, m_facts) : QList<NetplanEntry>()) {
            YamlText &text = *files.find(entry.file);
            const QStringList section{u"network"_s, entry.section};
            const bool isLast = text.keysOf(section) == QStringList{entry.id};
            if (!text.isEditable() || !text.remove(isLast ? section : section + QStringList{entry.id})) {
                return cannotEdit(entry.file);
            }
        }
        return {};
    }

    static void addCommands(HostNetChange &change, const NetTarget &target)
    {
        const QStringList netplanApply{u"netplan"_s, u"apply"_s};
        const auto drop = [](const QString &name) {
            return tolerant({u"ip"_s, u"link"_s, u"delete"_s, u"dev"_s, name});
        };
        // What it would refuse is refused before anything is touched.
        change.apply << QStringList{u"netplan"_s, u"generate"_s} << netplanApply;
        for (const QString &name : target.gone) {
            change.apply << drop(name);
        }
        for (auto device = target.devices.crbegin(); device != target.devices.crend(); ++device) {
            if (device->isNew && device->kind != Kind::Ethernet) {
                change.revert << drop(device->name);
            }
        }
        change.revert << netplanApply;
        for (const NetDevice &device : target.devices) {
            if (device.kind == Kind::Bridge && !device.isNew) {
                // Made once, and not changed by the backend.
                const auto stp = [&device](const QString &state) {
                    return tolerant({u"ip"_s, u"link"_s, u"set"_s, u"dev"_s, device.name, u"type"_s, u"bridge"_s,
                                     u"stp_state"_s, state});
                };
                change.apply << stp(device.stp ? u"1"_s : u"0"_s);
            }
        }
        const auto attach = [&target](QList<QStringList> &commands) {
            for (const QString &tap : target.guestTaps) {
                commands << tolerant({u"ip"_s, u"link"_s, u"set"_s, u"dev"_s, tap, u"master"_s, target.bridge});
            }
        };
        if (target.action == BridgePlan::Action::Edit) {
            attach(change.apply);
        }
        change.keep << QStringList{u"netplan"_s, u"generate"_s};
    }
};

} // namespace

std::optional<QString> cloudInitNote(const BridgePlan &plan, const HostNetFacts &facts)
{
    const QString file = lasting + u"50-cloud-init.yaml"_s;
    const QStringList devices = (plan.bond ? plan.bond->members : plan.ports) + QStringList{plan.name};
    const bool isIn = std::any_of(facts.links.cbegin(), facts.links.cend(), [&](const HostLink &link) {
        return devices.contains(link.name) && link.profile == file;
    });
    if (facts.manager != NetManager::Netplan || !isIn || !facts.tools.contains(u"cloud-init-network"_s)) {
        return {};
    }
    return Tr::tr("cloud-init writes %1 anew when this host is copied or gets another identity, and the bridge is gone "
                  "then. It leaves the file alone when a file in /etc/cloud/cloud.cfg.d says “network: {config: "
                  "disabled}”.")
        .arg(file);
}

std::unique_ptr<NetDialect> makeNetplanDialect(const HostNetFacts &facts)
{
    return std::make_unique<NetplanDialect>(facts);
}

} // namespace guestdeck
