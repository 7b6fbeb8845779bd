// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/hostnetmanager.h"

#include "models/cloudinit/yaml.h"
#include "models/hostnet/ifupdownfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostNetManager)
};

bool isReal(const HostLink &link)
{
    return link.kind == HostLink::Kind::Physical || link.kind == HostLink::Kind::Veth;
}

QString ifupdownFileOf(const QString &name, const HostNetFacts &facts, const QStringList &files, bool *dhcp)
{
    for (const QString &path : files) {
        for (const IfupdownStanza &stanza : readIfupdown(facts.files.value(path))) {
            if (stanza.isIface(name)) {
                *dhcp |= stanza.family() == u"inet" && stanza.method() == u"dhcp";
                return path;
            }
        }
    }
    return {};
}

QString ifcfgFileOf(const HostLink &link, const HostNetFacts &facts)
{
    const QString folder = u"/etc/sysconfig/network-scripts/ifcfg-"_s;
    for (auto file = facts.files.cbegin(); file != facts.files.cend(); ++file) {
        if (!file.key().startsWith(folder)) {
            continue;
        }
        const auto keys = readIfcfg(file.value());
        const QString device = keys.value(u"DEVICE"_s);
        if (device == link.name || (device.isEmpty() && file.key().mid(folder.size()) == link.name)
            || (!link.mac.isEmpty() && keys.value(u"HWADDR"_s).compare(link.mac, Qt::CaseInsensitive) == 0
                && isReal(link) && device.isEmpty())) {
            return file.key();
        }
    }
    return {};
}

const yaml::Node *netplanNode(const yaml::Node &root, const NetplanEntry &entry)
{
    const yaml::Node *network = root.find(u"network"_s);
    const yaml::Node *section = network ? network->find(entry.section) : nullptr;
    return section ? section->find(entry.id) : nullptr;
}

bool netplanDhcp(const NetplanEntry &entry, const HostNetFacts &facts)
{
    const auto root = yaml::parse(facts.files.value(entry.file));
    const yaml::Node *node = root ? netplanNode(*root, entry) : nullptr;
    const yaml::Node *dhcp = node ? node->find(u"dhcp4"_s) : nullptr;
    return dhcp && QStringList{u"true"_s, u"yes"_s, u"on"_s, u"y"_s}.contains(dhcp->text.toLower());
}

bool networkdDhcp(const QByteArray &file)
{
    for (const UnitSection &section : readUnit(file)) {
        const QString dhcp = section.name == u"Network" ? section.value(u"DHCP"_s).toLower() : QString();
        if (dhcp == u"yes" || dhcp == u"true" || dhcp == u"ipv4" || dhcp == u"both" || dhcp == u"v4" || dhcp == u"1") {
            return true;
        }
    }
    return false;
}

/// A netplan definition's match: by name (a simple pattern) and by MAC.
bool matches(const yaml::Node &node, const QString &id, const HostLink &link)
{
    const yaml::Node *match = node.find(u"match"_s);
    const yaml::Node *rename = node.find(u"set-name"_s);
    if (!match) {
        return id == link.name;
    }
    if (rename && rename->text == link.name) {
        return true;
    }
    const yaml::Node *mac = match->find(u"macaddress"_s);
    const yaml::Node *name = match->find(u"name"_s);
    const yaml::Node *driver = match->find(u"driver"_s);
    if (!mac && !name && !driver) {
        return false;
    }
    const auto fits = [](const QString &pattern, const QString &text) {
        return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern)).match(text).hasMatch();
    };
    return (!mac || mac->text.compare(link.mac, Qt::CaseInsensitive) == 0) && (!name || fits(name->text, link.name))
        && (!driver || fits(driver->text, link.driver));
}

struct Kept {
    QString profile;
    bool dhcp = false;
    bool managed = false;
};

Kept keptBy(NetManager manager, const HostLink &link, const HostNetFacts &facts, const ManagerSigns &signs)
{
    Kept kept;
    switch (manager) {
    case NetManager::NetworkManager: {
        const QString state = signs.nmStates.value(link.name);
        kept.managed = !state.isEmpty() && state != u"unmanaged";
        kept.profile = signs.nmProfiles.value(link.name);
        kept.dhcp = facts.profiles.value(kept.profile).value(u"ipv4.method"_s) == u"auto";
        break;
    }
    case NetManager::Netplan: {
        const auto entries = netplanEntriesOf(link, facts);
        kept.managed = !entries.isEmpty();
        for (const NetplanEntry &entry : entries) {
            kept.profile = entry.file;
            kept.dhcp |= netplanDhcp(entry, facts);
        }
        break;
    }
    case NetManager::Networkd: {
        kept.profile = signs.networkdFiles.value(link.name);
        const QString state = signs.networkdStates.value(link.name);
        kept.managed = !kept.profile.isEmpty() && state != u"unmanaged";
        kept.dhcp = networkdDhcp(facts.files.value(kept.profile));
        break;
    }
    case NetManager::Ifupdown:
        kept.profile = ifupdownFileOf(link.name, facts, signs.ifupdownFiles, &kept.dhcp);
        kept.managed = !kept.profile.isEmpty();
        break;
    case NetManager::NetworkScripts:
        kept.profile = ifcfgFileOf(link, facts);
        kept.managed = !kept.profile.isEmpty();
        kept.dhcp = readIfcfg(facts.files.value(kept.profile)).value(u"BOOTPROTO"_s) == u"dhcp";
        break;
    case NetManager::Unknown:
        break;
    }
    return kept;
}

/// Which manager could be at work here at all, the one that overrules the others first.
QList<NetManager> candidates(const HostNetFacts &facts, const ManagerSigns &signs)
{
    QList<NetManager> found;
    if (facts.tools.contains(u"netplan"_s) && !netplanFiles(facts).isEmpty()) {
        found << NetManager::Netplan;
    }
    if (signs.networkManagerRuns) {
        found << NetManager::NetworkManager;
    }
    if (signs.networkdRuns) {
        found << NetManager::Networkd;
    }
    if (facts.tools.contains(u"ifup"_s) && facts.files.contains(u"/etc/network/interfaces"_s)) {
        found << NetManager::Ifupdown;
    }
    if (facts.tools.contains(u"network-scripts"_s)) {
        found << NetManager::NetworkScripts;
    }
    return found;
}

QString noteWithout(const HostNetFacts &facts, const QString &device)
{
    for (const QString &path : facts.secretFiles) {
        if (path.startsWith("/etc/netplan/"_L1) || path.startsWith("/etc/network/"_L1)) {
            return Tr::tr("The host's network is described in %1, which only root may read there. Log in as root, or "
                          "allow this user sudo without a password.")
                .arg(path);
        }
    }
    if (facts.tools.contains(u"wicked"_s) || facts.tools.contains(u"connmanctl"_s)) {
        return Tr::tr("The network of this host is kept by a program that Guestdeck does not know. It knows "
                      "NetworkManager, netplan, systemd-networkd, ifupdown and network-scripts.");
    }
    return device.isEmpty()
        ? Tr::tr("No network card was found on this host.")
        : Tr::tr("Nothing that Guestdeck knows keeps the configuration of %1: neither NetworkManager, netplan, "
                 "systemd-networkd, ifupdown nor network-scripts. A bridge would be gone after the next start.")
              .arg(device);
}

QString versionOf(NetManager manager, const ManagerSigns &signs)
{
    static const QRegularExpression number(u"[0-9]+([.][0-9]+)*"_s);
    switch (manager) {
    case NetManager::NetworkManager:
        return number.match(signs.networkManagerVersion).captured();
    case NetManager::Networkd:
        return number.match(signs.networkdVersion).captured();
    case NetManager::Ifupdown:
        return number.match(signs.ifupVersion).captured();
    default:
        return {};
    }
}

} // namespace

QString mainDevice(const HostNetFacts &facts)
{
    if (!facts.managementDevice.isEmpty()) {
        return facts.managementDevice;
    }
    const HostRoute *best = nullptr;
    for (const HostRoute &route : facts.routes) {
        if (route.destination == u"default" && facts.link(route.device)
            && (!best || (best->v6 && !route.v6) || (best->v6 == route.v6 && route.metric < best->metric))) {
            best = &route;
        }
    }
    if (best) {
        return best->device;
    }
    for (const bool withCarrier : {true, false}) {
        for (const HostLink &link : facts.links) {
            if (link.kind == HostLink::Kind::Physical && (link.carrier || !withCarrier)) {
                return link.name;
            }
        }
    }
    return {};
}

QStringList netplanFiles(const HostNetFacts &facts)
{
    // /run hides /etc, which hides /lib, by name; what is left is read in the order of the names.
    QMap<QString, QString> byName;
    for (const QString &folder : {u"/lib/netplan/"_s, u"/etc/netplan/"_s, u"/run/netplan/"_s}) {
        for (auto file = facts.files.cbegin(); file != facts.files.cend(); ++file) {
            if (file.key().startsWith(folder)) {
                byName.insert(file.key().mid(folder.size()), file.key());
            }
        }
    }
    return byName.values();
}

QList<NetplanEntry> netplanEntriesOf(const HostLink &link, const HostNetFacts &facts, bool *ok)
{
    QList<NetplanEntry> found;
    if (ok) {
        *ok = true;
    }
    for (const QString &path : netplanFiles(facts)) {
        const auto root = yaml::parse(facts.files.value(path));
        if (!root) {
            if (ok) {
                *ok = false;
            }
            continue;
        }
        const yaml::Node *network = root->find(u"network"_s);
        for (const QString &section : {u"ethernets"_s, u"bridges"_s, u"bonds"_s, u"vlans"_s}) {
            const yaml::Node *entries = network ? network->find(section) : nullptr;
            if (!entries || entries->kind != yaml::Node::Kind::Mapping) {
                continue;
            }
            for (size_t i = 0; i + 1 < entries->items.size(); i += 2) {
                const yaml::Node &value = entries->items[i + 1];
                const QString id = entries->items[i].text;
                if (section == u"ethernets" ? isReal(link) && matches(value, id, link) : id == link.name) {
                    found << NetplanEntry{path, section, id};
                }
            }
        }
    }
    return found;
}

QMap<QString, QString> readIfcfg(const QByteArray &file)
{
    QMap<QString, QString> keys;
    for (const QByteArray &raw : file.split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0 || line.startsWith(u'#')) {
            continue;
        }
        QString value = line.mid(equals + 1);
        if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front()) {
            value = value.mid(1, value.size() - 2);
        } else {
            value = value.section(u" #"_s, 0, 0).trimmed();
        }
        keys.insert(line.left(equals), value);
    }
    return keys;
}

QString UnitSection::value(const QString &key) const
{
    return values(key).value(values(key).size() - 1);
}

QStringList UnitSection::values(const QString &key) const
{
    QStringList found;
    for (const auto &[name, value] : keys) {
        if (name == key) {
            found << value;
        }
    }
    return found;
}

QList<UnitSection> readUnit(const QByteArray &file)
{
    QList<UnitSection> sections;
    for (const QByteArray &raw : file.split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            sections << UnitSection{line.mid(1, line.size() - 2), {}};
        } else if (!line.startsWith(u'#') && !line.startsWith(u';') && line.contains(u'=') && !sections.isEmpty()) {
            sections.last().keys << qMakePair(line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).trimmed());
        }
    }
    return sections;
}

void findManager(HostNetFacts &facts, ManagerSigns signs)
{
    signs.ifupdownFiles = ifupdownFiles(facts.files);
    const QString device = mainDevice(facts);
    const HostLink *main = facts.link(device);
    const auto possible = candidates(facts, signs);
    const auto keeps = [&](NetManager manager) {
        if (main && keptBy(manager, *main, facts, signs).managed) {
            return true;
        }
        // A bridge or bond may be somebody else's word for its ports: then these decide.
        return main && std::any_of(facts.links.cbegin(), facts.links.cend(), [&](const HostLink &port) {
                   return port.master == main->name && isReal(port) && keptBy(manager, port, facts, signs).managed;
               });
    };
    for (const NetManager manager : possible) {
        if (keeps(manager)) {
            facts.manager = manager;
            break;
        }
    }
    // Nothing is configured at all yet, but one alone is at work.
    if (facts.manager == NetManager::Unknown && possible.size() == 1 && possible.first() != NetManager::Networkd && main
        && main->addresses.isEmpty()) {
        facts.manager = possible.first();
    }
    if (facts.manager == NetManager::Unknown) {
        facts.managerNote = noteWithout(facts, device);
    }
    facts.managerVersion = versionOf(facts.manager, signs);
    for (HostLink &link : facts.links) {
        const Kept kept = keptBy(facts.manager, link, facts, signs);
        link.profile = kept.profile;
        link.managed = kept.managed;
        link.dhcp4 = kept.dhcp;
    }
}

} // namespace guestdeck
