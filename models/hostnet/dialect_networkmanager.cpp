// SPDX-License-Identifier: GPL-3.0-or-later
// NetworkManager, by nmcli alone. What is tried is in memory: new profiles with `save no`, changed ones with
// `--temporary`; the next start knows the old ones only. A card keeps its profile, which becomes a port's, so that one
// file changes for it. A checkpoint goes back by itself. nmcli saves a profile with any `modify` that is not temporary.
#include "models/hostnet/bondoptions.h"
#include "models/hostnet/dialect.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::NetworkManagerDialect)
};

using Kind = NetDevice::Kind;
using Way = IpSettings::Way;

/// Set by our own settings, and not carried along.
bool isPlain(const QString &key)
{
    static const QStringList plain{u"ipv4.method"_s,     u"ipv4.addresses"_s, u"ipv4.gateway"_s, u"ipv4.dns"_s,
                                   u"ipv6.method"_s,     u"ipv6.addresses"_s, u"ipv6.gateway"_s, u"ipv6.dns"_s,
                                   u"ipv4.dns-search"_s, u"ipv6.dns-search"_s};
    return plain.contains(key);
}

/// What nmcli tells of a property that is as it always is; setting these says nothing, and old versions do not know
/// some of them.
bool isDefault(const QString &key, const QString &value)
{
    if (key.endsWith(".may-fail"_L1) || key.endsWith(".dhcp-send-hostname"_L1)) {
        return value == u"yes";
    }
    static const QStringList defaults{u"-1"_s,           u"no"_s,       u"default"_s,    u"--"_s,          u"0"_s,
                                      u"-1 (default)"_s, u"0 (none)"_s, u"0 (unspec)"_s, u"0 (default)"_s, u""_s,
                                      u"0x0"_s};
    return defaults.contains(value) || value.endsWith(" (default)"_L1);
}

QStringList listOf(const QString &value)
{
    QStringList parts;
    for (const QString &part : value.split(u',')) {
        if (!part.trimmed().isEmpty()) {
            parts << part.trimmed();
        }
    }
    return parts;
}

QString yes(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

/// As the facts are read (hostnetscript.cpp), in an order of its own. The time of its last use is no setting.
constexpr char16_t askScript[] = uR"sh(
nmcli -t -f all connection show "$1" 2>/dev/null
| grep -E '^(connection|ipv4|ipv6|802-3-ethernet|802-1x|bridge|bridge-port|bond|bond-port|vlan)[.][^:]*:'
| grep -v -E ':(--)?$' | head -c 8192 | sed 's/:[[:space:]]*/:/; s/[[:space:]]*$//'
| grep -v '^connection[.]timestamp:' | LC_ALL=C sort
)sh";

class NetworkManagerDialect : public NetDialect
{
public:
    using NetDialect::NetDialect;

    Result<IpSettings> settingsOf(const QString &device) const override
    {
        const auto profile = m_facts.profiles.value(profileOf(device));
        IpSettings settings;
        settings.v4 = wayOf(profile.value(u"ipv4.method"_s));
        settings.v6 = wayOf(profile.value(u"ipv6.method"_s));
        settings.addresses4 = listOf(profile.value(u"ipv4.addresses"_s));
        settings.addresses6 = listOf(profile.value(u"ipv6.addresses"_s));
        settings.gateway4 = profile.value(u"ipv4.gateway"_s);
        settings.gateway6 = profile.value(u"ipv6.gateway"_s);
        settings.dns = listOf(profile.value(u"ipv4.dns"_s)) + listOf(profile.value(u"ipv6.dns"_s));
        settings.search = listOf(profile.value(u"ipv4.dns-search"_s)) + listOf(profile.value(u"ipv6.dns-search"_s));
        settings.search.removeDuplicates();
        for (auto value = profile.cbegin(); value != profile.cend(); ++value) {
            if (!isPlain(value.key()) && !isDefault(value.key(), value.value())) {
                if (value.key().startsWith("ipv4."_L1)) {
                    settings.extra4 << value.key() + u' ' + value.value();
                } else if (value.key().startsWith("ipv6."_L1)) {
                    settings.extra6 << value.key() + u' ' + value.value();
                }
            }
        }
        const QStringList unknown{u"shared"_s};
        if (unknown.contains(profile.value(u"ipv4.method"_s)) || unknown.contains(profile.value(u"ipv6.method"_s))) {
            return Error{ErrorKind::Unsupported,
                         0,
                         Tr::tr("%1 shares its connection with others; that cannot be moved to a bridge.").arg(device),
                         {}};
        }
        return settings;
    }

    Result<HostNetChange> write(const NetTarget &target) const override
    {
        HostNetChange change;
        change.checkpoint = true;
        QList<QStringList> up;
        QList<QStringList> save;
        // The bridge is there before its ports: at every moment of keeping it, what a start would find is whole.
        for (auto device = target.devices.crbegin(); device != target.devices.crend(); ++device) {
            const QString known = profileOf(device->name);
            const QString uuid = known.isEmpty() ? newUuid(*device) : known;
            if (known.isEmpty()) {
                change.apply << addCommand(*device, uuid);
                save << QStringList{u"nmcli"_s, u"connection"_s, u"modify"_s, uuid, u"connection.autoconnect"_s,
                                    u"yes"_s};
                change.revert << tolerant({u"nmcli"_s, u"connection"_s, u"delete"_s, uuid});
            } else {
                change.checks << asItWasRead(uuid);
                const QStringList words = settingsFor(*device);
                change.apply << QStringList{u"nmcli"_s, u"connection"_s, u"modify"_s, u"--temporary"_s, uuid} + words;
                save << QStringList{u"nmcli"_s, u"connection"_s, u"modify"_s, uuid} + words;
                change.revert.prepend(QStringList{u"nmcli"_s, u"connection"_s, u"modify"_s, uuid} + oldWords(uuid));
            }
            // A port comes up with its bridge, which comes first and is not waited for: it has no link before.
            const bool last = std::next(device) == target.devices.crend();
            up << QStringList{u"nmcli"_s, u"--wait"_s, last ? u"40"_s : u"0"_s, u"connection"_s, u"up"_s, uuid};
        }
        QList<QStringList> down;
        for (const QString &name : target.gone) {
            const QString uuid = profileOf(name);
            if (!uuid.isEmpty()) {
                change.checks << asItWasRead(uuid);
                down << tolerant({u"nmcli"_s, u"connection"_s, u"down"_s, uuid});
                save << QStringList{u"nmcli"_s, u"connection"_s, u"delete"_s, uuid};
                change.revert << QStringList{u"nmcli"_s, u"--wait"_s, u"0"_s, u"connection"_s, u"up"_s, uuid};
            }
        }
        for (const NetDevice &device : target.devices) {
            const QString known = profileOf(device.name);
            if (!known.isEmpty()) {
                change.revert << QStringList{u"nmcli"_s, u"--wait"_s, u"30"_s, u"connection"_s, u"up"_s, known};
            }
        }
        // A port leaves before its bridge goes, so that its addresses are back as soon as may be.
        change.apply << up << down;
        if (target.action == BridgePlan::Action::Edit) {
            // A bridge that came up anew has lost what hung at it.
            for (const QStringList &command : guestsBack(target)) {
                change.apply << tolerant(command);
            }
        }
        change.keep = save;
        return change;
    }

private:
    static Way wayOf(const QString &method)
    {
        return method == u"auto" || method == u"dhcp" ? Way::Dhcp : method == u"manual" ? Way::Static : Way::None;
    }

    QString profileOf(const QString &device) const
    {
        const HostLink *link = m_facts.link(device);
        if (link && m_facts.profiles.contains(link->profile)) {
            return link->profile;
        }
        for (auto profile = m_facts.profiles.cbegin(); profile != m_facts.profiles.cend(); ++profile) {
            if (profile->value(u"connection.interface-name"_s) == device) {
                return profile.key();
            }
        }
        return {};
    }

    /// Another one may have changed it since.
    HostCheck asItWasRead(const QString &uuid) const
    {
        static const QString ask = QString::fromUtf16(askScript).simplified();
        const auto profile = m_facts.profiles.value(uuid);
        QByteArrayList lines;
        for (auto value = profile.cbegin(); value != profile.cend(); ++value) {
            if (value.key() != u"connection.timestamp") {
                lines << (value.key() + u':' + value.value()).toUtf8();
            }
        }
        std::ranges::sort(lines);
        return {profile.value(u"connection.id"_s, uuid), {u"sh"_s, u"-c"_s, ask, u"sh"_s, uuid}, lines.join('\n')};
    }

    /// Always the same for the same device of the same host, so that what is shown is what is done.
    QString newUuid(const NetDevice &device) const
    {
        const QUuid space(u"{5d9e6c1a-1c5b-4c55-8f0e-2a9b0f3a7d11}"_s);
        const HostLink *any = m_facts.links.isEmpty() ? nullptr : &m_facts.links.last();
        for (int turn = 0;; ++turn) {
            const QString uuid = QUuid::createUuidV5(space,
                                                     device.name + u'/' + (any ? any->mac : QString()) + u'/'
                                                         + device.mac + u'/' + QString::number(turn))
                                     .toString(QUuid::WithoutBraces);
            if (!m_facts.profiles.contains(uuid)) {
                return uuid;
            }
        }
    }

    QStringList addressWords(const IpSettings &ip) const
    {
        QStringList words;
        const auto family = [&words, &ip](const QString &name, Way way, const QStringList &addresses,
                                          const QString &gateway, const QString &none, bool v6) {
            // The method may not stand without the addresses, nor they with another one; so nmcli wants this order.
            words << name + u".addresses"_s << addresses.join(u',') << name + u".gateway"_s << gateway
                  << name + u".method"_s
                  << (way == Way::Dhcp         ? u"auto"_s
                          : way == Way::Static ? u"manual"_s
                                               : none);
            QStringList servers;
            for (const QString &server : ip.dns) {
                if (server.contains(u':') == v6) {
                    servers << server;
                }
            }
            const bool silent = way == Way::None;
            words << name + u".dns"_s << (silent ? QString() : servers.join(u','));
            words << name + u".dns-search"_s << (silent ? QString() : ip.search.join(u','));
        };
        family(u"ipv4"_s, ip.v4, ip.addresses4, ip.gateway4, u"disabled"_s, false);
        const bool old = m_facts.managerVersion.section(u'.', 0, 0) == u"1"
            && m_facts.managerVersion.section(u'.', 1, 1).toInt() < 20;
        family(u"ipv6"_s, ip.v6, ip.addresses6, ip.gateway6, old ? u"ignore"_s : u"disabled"_s, true);
        for (const QString &extra : ip.extra4 + ip.extra6) {
            words << extra.section(u' ', 0, 0) << extra.section(u' ', 1);
        }
        return words;
    }

    static QStringList kindWords(const NetDevice &device, const QString &oldOptions = {})
    {
        QStringList words;
        if (device.kind == Kind::Bridge) {
            words << u"bridge.stp"_s << yes(device.stp) << u"connection.autoconnect-slaves"_s << u"1"_s;
            if (!device.mac.isEmpty() && device.isNew) {
                words << u"bridge.mac-address"_s << device.mac;
            }
        } else if (!device.bondMode.isEmpty()) {
            words << u"bond.options"_s << bondOptions(oldOptions, u',', device.bondMode, device.miimon)
                  << u"connection.autoconnect-slaves"_s << u"1"_s;
        }
        if (device.mtu != 0) {
            words << u"802-3-ethernet.mtu"_s << QString::number(device.mtu);
        }
        return words;
    }

    static QStringList masterWords(const NetDevice &device)
    {
        return {u"connection.master"_s, device.master, u"connection.slave-type"_s,
                device.master.isEmpty()                 ? QString()
                    : device.masterKind == Kind::Bridge ? u"bridge"_s
                                                        : u"bond"_s};
    }

    /// For a profile that is there.
    QStringList settingsFor(const NetDevice &device) const
    {
        QStringList words{u"connection.interface-name"_s, device.name};
        if (device.kind != Kind::Bridge) {
            words << masterWords(device);
        }
        words << kindWords(device, m_facts.profiles.value(profileOf(device.name)).value(u"bond.options"_s));
        if (device.master.isEmpty()) {
            words << addressWords(device.ip);
        }
        return words;
    }

    QStringList addCommand(const NetDevice &device, const QString &uuid) const
    {
        const QString type = device.kind == Kind::Bridge ? u"bridge"_s
            : device.kind == Kind::Bond                  ? u"bond"_s
            : device.kind == Kind::Vlan                  ? u"vlan"_s
                                                         : u"ethernet"_s;
        QStringList words{u"nmcli"_s, u"connection"_s, u"add"_s,    u"save"_s,   u"no"_s,    u"type"_s,
                          type,       u"con-name"_s,   device.name, u"ifname"_s, device.name};
        if (device.kind == Kind::Vlan) {
            words << u"dev"_s << device.parent << u"id"_s << QString::number(device.vlanId);
        }
        // By itself it would come up at once, beside the card that has the address yet.
        words << u"connection.uuid"_s << uuid << u"connection.autoconnect"_s << u"no"_s;
        if (!device.master.isEmpty()) {
            words << masterWords(device);
        }
        words << kindWords(device);
        if (device.master.isEmpty()) {
            words << compact(addressWords(device.ip));
        }
        return words;
    }

    /// Without what is empty: a new profile has nothing to be emptied.
    static QStringList compact(const QStringList &words)
    {
        QStringList left;
        for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
            if (!words[i + 1].isEmpty()) {
                left << words[i] << words[i + 1];
            }
        }
        return left;
    }

    /// All that a change may have touched, as it was.
    QStringList oldWords(const QString &uuid) const
    {
        const auto profile = m_facts.profiles.value(uuid);
        QStringList words;
        for (const QString &key :
             {u"connection.interface-name"_s, u"connection.master"_s, u"connection.slave-type"_s}) {
            words << key << (isDefault(key, profile.value(key)) ? QString() : profile.value(key));
        }
        const bool isPort = !profile.value(u"connection.master"_s).isEmpty();
        for (const QString &family : isPort ? QStringList() : QStringList{u"ipv4"_s, u"ipv6"_s}) {
            for (const QString &key : {u".addresses"_s, u".gateway"_s, u".method"_s, u".dns"_s, u".dns-search"_s}) {
                words << family + key << profile.value(family + key);
            }
        }
        for (const QString &key : {u"bridge.stp"_s, u"bond.options"_s, u"802-3-ethernet.mtu"_s}) {
            if (profile.contains(key)) {
                words << key << (profile.value(key) == u"auto" ? u"0"_s : profile.value(key));
            }
        }
        for (auto value = profile.cbegin(); value != profile.cend(); ++value) {
            if (!isPort && value.key().startsWith("ipv"_L1) && !isPlain(value.key())
                && !isDefault(value.key(), value.value())) {
                words << value.key() << value.value();
            }
        }
        return words;
    }
};

} // namespace

std::unique_ptr<NetDialect> makeNetworkManagerDialect(const HostNetFacts &facts)
{
    return std::make_unique<NetworkManagerDialect>(facts);
}

} // namespace guestdeck
