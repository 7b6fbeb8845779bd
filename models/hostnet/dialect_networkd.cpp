// SPDX-License-Identifier: GPL-3.0-or-later
// systemd-networkd. Of all files that match an interface the first by name counts, whatever folder it lies in: what is
// tried lies in /run under a name that comes first. (A file in /run never hides one of the same name in /etc.)
#include "models/hostnet/dialect.h"
#include "models/hostnet/hostnetmanager.h"
#include "models/hostnet/networkdtext.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace networkd;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::NetworkdDialect)
};

using Kind = NetDevice::Kind;
using Way = IpSettings::Way;

const QString lasting = u"/etc/systemd/network/"_s;
const QString forThisBoot = u"/run/systemd/network/"_s;
const QString firstOfAll = u"0-guestdeck-"_s;

class NetworkdDialect : public NetDialect
{
public:
    using NetDialect::NetDialect;

    Result<IpSettings> settingsOf(const QString &device) const override
    {
        const HostLink *link = m_facts.link(device);
        const QString path = link ? link->profile : QString();
        IpSettings settings;
        if (path.isEmpty()) {
            return settings;
        }
        if (!m_facts.files.contains(path) || hasDropIns(path)) {
            return Error{ErrorKind::Unsupported,
                         0,
                         Tr::tr("%1 is configured by %2, which cannot be read whole, so Guestdeck leaves it alone.")
                             .arg(device, path),
                         {}};
        }
        QString dhcp;
        QString acceptsRa;
        for (const UnitSection &section : readUnit(m_facts.files.value(path))) {
            if (section.name == u"Network") {
                takeNetwork(section, settings, &dhcp, &acceptsRa);
            } else if (isAddressSection(section.name)) {
                takeSection(section, settings);
            }
        }
        const QString word = dhcp.toLower();
        const bool both = isTrue(word) || word == u"both";
        if (!settings.addresses4.isEmpty()) {
            settings.v4 = Way::Static;
        }
        if (both || word == u"ipv4" || word == u"v4") {
            settings.v4 = Way::Dhcp;
        }
        if (!settings.addresses6.isEmpty()) {
            settings.v6 = Way::Static;
        } else if (both || word == u"ipv6" || word == u"v6" || !isFalse(acceptsRa)) {
            settings.v6 = Way::Dhcp;
        }
        return settings;
    }

    Result<HostNetChange> write(const NetTarget &target) const override
    {
        HostNetChange change;
        for (const NetDevice &device : target.devices) {
            writeNetdev(change, device);
            writeNetwork(change, target, device);
        }
        for (const NetDevice &device : target.devices) {
            if (device.kind == Kind::Vlan && device.isNew && !isInTarget(target, device.parent)) {
                if (const auto error = addVlanToParent(change, device)) {
                    return *error;
                }
            }
        }
        for (const QString &name : target.gone) {
            removeFiles(change, name);
        }
        addCommands(change, target);
        return change;
    }

private:
    static bool isInTarget(const NetTarget &target, const QString &name)
    {
        return std::any_of(target.devices.cbegin(), target.devices.cend(),
                           [&name](const NetDevice &device) { return device.name == name; });
    }

    bool hasDropIns(const QString &path) const
    {
        const QString folder = u'/' + path.section(u'/', -1) + u".d/"_s;
        return std::any_of(m_facts.files.keyBegin(), m_facts.files.keyEnd(),
                           [&folder](const QString &file) { return file.contains(folder); });
    }

    static void takeNetwork(const UnitSection &section, IpSettings &settings, QString *dhcp, QString *acceptsRa)
    {
        for (const auto &[key, value] : section.keys) {
            if (key == u"Address") {
                (isV6(value) ? settings.addresses6 : settings.addresses4) << value;
            } else if (key == u"Gateway") {
                (isV6(value) ? settings.gateway6 : settings.gateway4) = value;
            } else if (key == u"DNS") {
                settings.dns << value.split(u' ', Qt::SkipEmptyParts);
            } else if (key == u"Domains") {
                settings.search << value.split(u' ', Qt::SkipEmptyParts);
            } else if (key == u"DHCP") {
                *dhcp = value;
            } else if (key == u"IPv6AcceptRA") {
                *acceptsRa = value;
            } else if (!isOwnKey(key) && !isRoleKey(key)) {
                settings.extra << key + u'=' + value;
            }
        }
    }

    static void takeSection(const UnitSection &section, IpSettings &settings)
    {
        const QString address = section.value(u"Address"_s);
        const QString gateway = section.value(u"Gateway"_s);
        if (section.name == u"Address" && section.keys.size() == 1) {
            (isV6(address) ? settings.addresses6 : settings.addresses4) << address;
        } else if (section.name == u"Route" && section.keys.size() == 1 && !gateway.isEmpty()) {
            (isV6(gateway) ? settings.gateway6 : settings.gateway4) = gateway;
        } else {
            const QString what = address + gateway + section.value(u"Destination"_s) + section.value(u"To"_s)
                + section.value(u"From"_s);
            const bool six = isV6(what) || section.name == u"DHCPv6" || section.name == u"IPv6AcceptRA";
            // An address that has more to it than its number.
            if (section.name == u"Address") {
                (six ? settings.v6 : settings.v4) = Way::Static;
            }
            (six ? settings.extra6 : settings.extra4) << sectionText(section);
        }
    }

    // ---- Files

    /// The device's own file in /etc: it means this device and no other.
    bool isExact(const QString &path, const QString &device) const
    {
        if (!path.startsWith(lasting) || !m_facts.files.contains(path)) {
            return false;
        }
        int matches = 0;
        for (const UnitSection &section : readUnit(m_facts.files.value(path))) {
            if (section.name != u"Match") {
                continue;
            }
            ++matches;
            for (const auto &[key, value] : section.keys) {
                const bool byName = key == u"Name" && value == device;
                const bool byMac = (key == u"MACAddress" || key == u"PermanentMACAddress") && !value.contains(u' ');
                if (!byName && !byMac) {
                    return false;
                }
            }
            // A bridge and a VLAN may have their port's MAC: then a MAC alone would match them, too.
            if (section.value(u"Name"_s) != device) {
                return false;
            }
        }
        return matches == 1;
    }

    static QString trialFor(const QString &path, bool isNew)
    {
        const QString name = path.section(u'/', -1);
        return forThisBoot + (isNew || name.startsWith(firstOfAll) ? name : firstOfAll + name);
    }

    void put(HostNetChange &change, const QString &path, const QByteArray &after) const
    {
        const bool there = m_facts.files.contains(path);
        if (there && m_facts.files.value(path) == after) {
            return;
        }
        change.files << FileChange{path, there ? std::optional(m_facts.files.value(path)) : std::nullopt, after, 0644,
                                   path.endsWith(".netdev"_L1) ? forThisBoot + path.section(u'/', -1)
                                                               : trialFor(path, !there)};
    }

    /// An earlier file may match a device that is not there yet: by a pattern, a kind, or the MAC that a bridge and a
    /// VLAN have from their card. Only one that names others is harmless for sure.
    bool mayBeHidden(const QString &name, const QString &device) const
    {
        const auto isEarlier = [&name](const QString &path) {
            const QString other = path.section(u'/', -1);
            return path.endsWith(".network"_L1) && other < name && !other.startsWith(firstOfAll);
        };
        for (auto file = m_facts.files.cbegin(); file != m_facts.files.cend(); ++file) {
            if (isEarlier(file.key()) && !namesOnlyOthers(file.value(), device)) {
                return true;
            }
        }
        return std::any_of(m_facts.links.cbegin(), m_facts.links.cend(), [&](const HostLink &link) {
            return isEarlier(link.profile) && !m_facts.files.contains(link.profile);
        });
    }

    QString newPath(const NetDevice &device) const
    {
        const HostLink *link = m_facts.link(device.name);
        const QString general = link ? link->profile.section(u'/', -1) : QString();
        QString name = device.kind == Kind::Ethernet ? u"05-guestdeck-%1.network"_s.arg(device.name)
                                                     : u"25-%1.network"_s.arg(device.name);
        if ((!general.isEmpty() && name > general) || mayBeHidden(name, device.name)) {
            name = firstOfAll + device.name + u".network"_s;
        }
        return lasting + name;
    }

    void writeNetwork(HostNetChange &change, const NetTarget &target, const NetDevice &device) const
    {
        const HostLink *link = m_facts.link(device.name);
        const QString path = link ? link->profile : QString();
        QString network = networkLines(device);
        for (const NetDevice &vlan : target.devices) {
            if (vlan.kind == Kind::Vlan && vlan.isNew && vlan.parent == device.name) {
                network += u"VLAN=%1\n"_s.arg(vlan.name);
            }
        }
        const QString more = device.master.isEmpty() ? sections(device.ip) : QString();
        if (!path.isEmpty() && isExact(path, device.name)) {
            put(change, path, rewritten(m_facts.files.value(path), network, more, device.mtu));
            return;
        }
        QString text = u"[Match]\nName=%1\n"_s.arg(device.name);
        text += device.mtu == 0 ? QString() : u"\n[Link]\nMTUBytes=%1\n"_s.arg(device.mtu);
        put(change, newPath(device), (text + u"\n[Network]\n"_s + network + more).toUtf8());
    }

    QString netdevPath(const QString &name) const
    {
        for (auto file = m_facts.files.cbegin(); file != m_facts.files.cend(); ++file) {
            if (!file.key().startsWith(lasting) || !file.key().endsWith(".netdev"_L1)) {
                continue;
            }
            for (const UnitSection &section : readUnit(file.value())) {
                if (section.name == u"NetDev" && section.value(u"Name"_s) == name) {
                    return file.key();
                }
            }
        }
        return {};
    }

    void writeNetdev(HostNetChange &change, const NetDevice &device) const
    {
        if (device.kind == Kind::Ethernet
            || (device.kind != Kind::Bridge && !device.isNew && device.bondMode.isEmpty())) {
            return;
        }
        const QString path = netdevPath(device.name);
        if (path.isEmpty()) {
            if (device.isNew) {
                put(change, lasting + u"25-%1.netdev"_s.arg(device.name), netdevText(device).toUtf8());
            }
            return;
        }
        // Only what can be changed; the rest stays as it is.
        QMap<QString, QString> values;
        if (device.kind == Kind::Bridge) {
            values.insert(u"STP"_s, device.stp ? u"yes"_s : u"no"_s);
        } else {
            values.insert(u"Mode"_s, device.bondMode);
            values.insert(u"MIIMonitorSec"_s, QString::number(device.miimon) + u"ms"_s);
        }
        if (device.mtu != 0) {
            values.insert(u"MTUBytes"_s, QString::number(device.mtu));
        }
        QStringList lines = QString::fromUtf8(m_facts.files.value(path)).split(u'\n');
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            const QString section = value.key() == u"MTUBytes" ? u"[NetDev]"_s
                : device.kind == Kind::Bridge                  ? u"[Bridge]"_s
                                                               : u"[Bond]"_s;
            setKey(lines, section, value.key(), value.value());
        }
        put(change, path, lines.join(u'\n').toUtf8());
    }

    /// Only the parent's own file may name the VLAN: one for several cards would make each of them claim it. Then the
    /// parent gets a copy of its own.
    std::optional<Error> addVlanToParent(HostNetChange &change, const NetDevice &vlan) const
    {
        const HostLink *link = m_facts.link(vlan.parent);
        const QString path = link ? link->profile : QString();
        if (isExact(path, vlan.parent)) {
            put(change, path, withVlan(m_facts.files.value(path), vlan.name));
            return {};
        }
        const auto settings = settingsOf(vlan.parent);
        if (!settings.has_value()) {
            return settings.error();
        }
        NetDevice parent;
        parent.name = vlan.parent;
        const QByteArray own = path.isEmpty()
            ? (u"[Match]\nName=%1\n\n[Network]\n"_s.arg(parent.name) + networkLines(parent)).toUtf8()
            : copyFor(m_facts.files.value(path), parent.name);
        put(change, newPath(parent), withVlan(own, vlan.name));
        return {};
    }

    void removeFiles(HostNetChange &change, const QString &name) const
    {
        const HostLink *link = m_facts.link(name);
        for (const QString &path : {link ? link->profile : QString(), netdevPath(name)}) {
            if (path.startsWith(lasting) && m_facts.files.contains(path)
                && (path.endsWith(".netdev"_L1) || isExact(path, name))) {
                // Nothing in /run can hide it: the trial does without the device, and its files go when that is kept.
                change.keep << QStringList{u"rm"_s, u"-f"_s, path};
            }
        }
        // A VLAN's parent names it.
        const QString parent = link ? link->parent : QString();
        const QString path = m_facts.link(parent) ? m_facts.link(parent)->profile : QString();
        if (path.startsWith(lasting) && m_facts.files.contains(path)) {
            QStringList lines = QString::fromUtf8(m_facts.files.value(path)).split(u'\n');
            lines.removeAll(u"VLAN="_s + name);
            put(change, path, lines.join(u'\n').toUtf8());
        }
    }

    // ---- Commands

    bool canReload() const
    {
        const QString version = m_facts.managerVersion.section(u'.', 0, 0);
        return version.isEmpty() || version.toInt() >= 244;
    }

    void addCommands(HostNetChange &change, const NetTarget &target) const
    {
        const QStringList reload = canReload() ? QStringList{u"networkctl"_s, u"reload"_s}
                                               : QStringList{u"systemctl"_s, u"restart"_s, u"systemd-networkd"_s};
        const auto reconfigure = [this](const QString &name) {
            return canReload() ? tolerant({u"networkctl"_s, u"reconfigure"_s, name}) : QStringList{u"true"_s};
        };
        change.apply << reload;
        change.revert << reload;
        for (const NetDevice &device : target.devices) {
            if (!device.isNew || device.kind == Kind::Ethernet) {
                change.apply << reconfigure(device.name);
            }
            if (device.kind == Kind::Bridge && !device.isNew) {
                // networkd makes such a device once, and does not change it.
                const HostLink *link = m_facts.link(device.name);
                const auto stp = [&device](bool on) {
                    return tolerant({u"ip"_s, u"link"_s, u"set"_s, u"dev"_s, device.name, u"type"_s, u"bridge"_s,
                                     u"stp_state"_s, on ? u"1"_s : u"0"_s});
                };
                change.apply << stp(device.stp);
                change.revert << stp(link && link->stp);
            }
        }
        for (const QString &name : target.gone) {
            change.apply << tolerant({u"ip"_s, u"link"_s, u"delete"_s, u"dev"_s, name});
        }
        for (auto device = target.devices.crbegin(); device != target.devices.crend(); ++device) {
            if (device->isNew && device->kind != Kind::Ethernet) {
                change.revert << tolerant({u"ip"_s, u"link"_s, u"delete"_s, u"dev"_s, device->name});
            }
        }
        if (!target.gone.isEmpty()) {
            // A device that has been deleted is made anew by a start of the daemon alone.
            change.revert << QStringList{u"systemctl"_s, u"restart"_s, u"systemd-networkd"_s};
        }
        for (const NetDevice &device : target.devices) {
            if (!device.isNew || device.kind == Kind::Ethernet) {
                change.revert << reconfigure(device.name);
            }
        }
    }
};

} // namespace

std::unique_ptr<NetDialect> makeNetworkdDialect(const HostNetFacts &facts)
{
    return std::make_unique<NetworkdDialect>(facts);
}

} // namespace guestdeck
