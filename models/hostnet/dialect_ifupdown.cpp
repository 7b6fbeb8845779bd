// SPDX-License-Identifier: GPL-3.0-or-later
// ifupdown: stanzas in /etc/network/interfaces. What is tried lies in /run and is read by `ifup -i`, so that the next
// start reads the old file. Everything that is not ours stays byte for byte.
#include "models/cloudinit/iprange.h"
#include "models/hostnet/dialect.h"
#include "models/hostnet/ifupdownfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::IfupdownDialect)
};

using Kind = NetDevice::Kind;
using Way = IpSettings::Way;

const QString mainFile = u"/etc/network/interfaces"_s;
const QString byDhcp6 = u"inet6 dhcp"_s; ///< among extra6: the method, where "auto" is the usual one

int prefixOfMask(const QString &mask)
{
    for (int prefix = 0; prefix <= 32; ++prefix) {
        if (netmaskOf(quint32(prefix)) == mask) {
            return prefix;
        }
    }
    bool ok = false;
    const int prefix = mask.toInt(&ok);
    return ok ? prefix : -1;
}

/// Options that say what a device is, not which addresses it has: they stay with it.
bool isOwn(const QString &key, const QString &value)
{
    static const QRegularExpression own(
        u"^(bridge[_-].*|bond[_-].*|slaves|vlan[_-].*|mtu|hwaddress|wpa-.*|wireless-.*|ethernet-.*|link-.*|hardware-.*)$"_s);
    static const QStringList commands{u"up"_s, u"post-up"_s, u"pre-up"_s, u"down"_s, u"pre-down"_s, u"post-down"_s};
    return own.match(key).hasMatch() || (commands.contains(key) && value.contains("ethtool"_L1));
}

QString line(const QString &key, const QString &value)
{
    return u"    "_s + key + u' ' + value + u'\n';
}

class IfupdownDialect : public NetDialect
{
public:
    using NetDialect::NetDialect;

    Result<IpSettings> settingsOf(const QString &device) const override
    {
        IpSettings settings;
        for (const QString &path : ifupdownFiles(m_facts.files)) {
            for (const IfupdownStanza &stanza : readIfupdown(m_facts.files.value(path))) {
                if (stanza.word == u"mapping" && stanza.names.contains(device)) {
                    return cannot(device, path);
                }
                if (stanza.isAlias(device) || (stanza.isIface(device) && !take(stanza, settings))) {
                    return cannot(device, path);
                }
            }
        }
        return settings;
    }

    Result<HostNetChange> write(const NetTarget &target) const override
    {
        QMap<QString, QByteArray> files;
        for (const QString &path : ifupdownFiles(m_facts.files)) {
            files.insert(path, m_facts.files.value(path));
        }
        if (!files.contains(mainFile)) {
            return Error{ErrorKind::Conflict, 0, Tr::tr("%1 is not there, or cannot be read.").arg(mainFile), {}};
        }
        if (const auto error = aliasIn(files, target)) {
            return *error;
        }
        const QString home = homeOf(target);
        QMap<QString, QString> fileOf;
        for (const NetDevice &device : target.devices) {
            fileOf.insert(device.name, place(files, device, home));
        }
        for (const QString &name : target.gone) {
            removeStanzas(files, name);
            removeAuto(files, name);
        }
        HostNetChange change;
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            if (file.value() != m_facts.files.value(file.key())) {
                change.files << FileChange{file.key(), m_facts.files.value(file.key()), file.value(), 0644,
                                           trialPath(file.key())};
            }
        }
        for (QString &path : fileOf) {
            path = files.value(path) == m_facts.files.value(path) ? path : trialPath(path);
        }
        addCommands(change, target, fileOf);
        return change;
    }

private:
    static Error cannot(const QString &device, const QString &file)
    {
        return Error{ErrorKind::Unsupported,
                     0,
                     Tr::tr("%1 is configured in %2 in a way that Guestdeck does not know, so it leaves it alone.")
                         .arg(device, file),
                     {}};
    }

    /// An alias would go on giving its address to the card when that is a port.
    static std::optional<Error> aliasIn(const QMap<QString, QByteArray> &files, const NetTarget &target)
    {
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            for (const IfupdownStanza &stanza : readIfupdown(file.value())) {
                for (const NetDevice &device : target.devices) {
                    if (stanza.isAlias(device.name)) {
                        return cannot(device.name, file.key());
                    }
                }
            }
        }
        return {};
    }

    /// ifupdown2 takes no other file.
    bool hasTrial() const { return !m_facts.tools.contains(u"ifreload"_s); }

    QString trialPath(const QString &path) const
    {
        const QString folder = u"/etc/network/interfaces.d/"_s;
        const QString name = path.section(u'/', -1);
        const bool isPlain = path == mainFile || (path == folder + name && name != u"interfaces");
        return hasTrial() ? u"/run/network/guestdeck-"_s + (isPlain ? name : path.mid(1).replace(u'/', u'-'))
                          : QString();
    }

    static bool take(const IfupdownStanza &stanza, IpSettings &settings)
    {
        const bool v6 = stanza.family() == u"inet6";
        const QString method = stanza.method();
        if (stanza.names.size() != 3 || (!v6 && stanza.family() != u"inet")) {
            return false;
        }
        Way &way = v6 ? settings.v6 : settings.v4;
        if (method == u"static") {
            way = Way::Static;
        } else if (method == u"dhcp" || (v6 && method == u"auto")) {
            way = Way::Dhcp;
            if (v6 && method == u"dhcp") {
                settings.extra6 << byDhcp6;
            }
        } else if (method != u"manual") {
            return false;
        }
        return takeOptions(stanza, v6, settings);
    }

    static bool takeOptions(const IfupdownStanza &stanza, bool v6, IpSettings &settings)
    {
        const bool isStatic = stanza.method() == u"static";
        for (const auto &[key, value] : stanza.options) {
            if (isOwn(key, value) || (key == u"netmask" && isStatic) || key == u"broadcast" || key == u"network") {
                continue;
            }
            if (key == u"inherits") {
                return false;
            }
            if (key == u"address" && isStatic) {
                const int prefix
                    = value.contains(u'/') ? value.section(u'/', 1).toInt() : prefixOfMask(stanza.option(u"netmask"_s));
                const auto address = IpAddress::parse(value.section(u'/', 0, 0));
                if (!address || address->isV6() != v6 || prefix <= 0) {
                    return false;
                }
                (v6 ? settings.addresses6 : settings.addresses4)
                    << address->toString() + u'/' + QString::number(prefix);
            } else if (key == u"gateway" && isStatic) {
                (v6 ? settings.gateway6 : settings.gateway4) = value;
            } else if (key == u"dns-nameservers" || key == u"dns-nameserver") {
                settings.dns << value.split(u' ', Qt::SkipEmptyParts);
            } else if (key == u"dns-search") {
                settings.search << value.split(u' ', Qt::SkipEmptyParts);
            } else {
                (v6 ? settings.extra6 : settings.extra4) << key + u' ' + value;
            }
        }
        return true;
    }

    QString homeOf(const NetTarget &target) const
    {
        QStringList names = target.gone;
        for (const NetDevice &device : target.devices) {
            names << device.name << device.parent;
        }
        for (const QString &name : names) {
            const HostLink *link = m_facts.link(name);
            if (link && m_facts.files.contains(link->profile)) {
                return link->profile;
            }
        }
        return mainFile;
    }

    // ---- Text

    /// What the device's stanzas say of itself, as it stands there.
    static QString ownLines(const QMap<QString, QByteArray> &files, const NetDevice &device)
    {
        static const QStringList ours{u"bridge_ports"_s,   u"bridge_stp"_s,  u"bridge_fd"_s,
                                      u"bridge_maxwait"_s, u"bridge_hw"_s,   u"bond_slaves"_s,
                                      u"bond_mode"_s,      u"bond_miimon"_s, u"slaves"_s};
        QString lines;
        for (const QByteArray &file : files) {
            for (const IfupdownStanza &stanza : readIfupdown(file)) {
                for (const auto &[key, value] :
                     stanza.isIface(device.name) ? stanza.options : QList<QPair<QString, QString>>()) {
                    const bool rewritten = (device.kind == Kind::Bridge || !device.bondMode.isEmpty())
                        && ours.contains(QString(key).replace(u'-', u'_'));
                    if (isOwn(key, value) && !rewritten && !(key == u"mtu" && device.mtu != 0)) {
                        lines += line(key, value);
                    }
                }
            }
        }
        return lines;
    }

    static QString deviceLines(const NetDevice &device)
    {
        QString lines;
        if (device.kind == Kind::Bridge) {
            lines += line(u"bridge_ports"_s, device.ports.isEmpty() ? u"none"_s : device.ports.join(u' '));
            lines += line(u"bridge_stp"_s, device.stp ? u"on"_s : u"off"_s);
            if (!device.stp) {
                lines += line(u"bridge_fd"_s, u"0"_s) + line(u"bridge_maxwait"_s, u"0"_s);
            }
            if (!device.mac.isEmpty()) {
                lines += line(u"bridge_hw"_s, device.mac);
            }
        } else if (!device.bondMode.isEmpty()) {
            lines += line(u"bond-slaves"_s, device.ports.join(u' ')) + line(u"bond-mode"_s, device.bondMode)
                + line(u"bond-miimon"_s, QString::number(device.miimon));
        } else if (device.kind == Kind::Vlan && device.isNew) {
            lines += line(u"vlan-raw-device"_s, device.parent);
        }
        if (device.mtu != 0) {
            const QString mtu = QString::number(device.mtu);
            lines += device.ip.v4 == Way::Dhcp ? line(u"post-up"_s, u"ip link set dev $IFACE mtu "_s + mtu)
                                               : line(u"mtu"_s, mtu);
        }
        return lines;
    }

    /// Its words about addresses; a command that names the card means the bridge now.
    static QString extraLines(const QStringList &extra, const QString &from, const QString &to)
    {
        QString lines;
        for (QString text : extra) {
            if (text == byDhcp6) {
                continue;
            }
            if (!from.isEmpty() && from != to) {
                text.replace(QRegularExpression(u"(?<![A-Za-z0-9_.-])"_s + QRegularExpression::escape(from)
                                                + u"(?![A-Za-z0-9_.-])"_s),
                             to);
            }
            lines += line(text.section(u' ', 0, 0), text.section(u' ', 1));
        }
        return lines;
    }

    QString stanzas(const NetDevice &device, const QString &own, const QString &from) const
    {
        const IpSettings &ip = device.ip;
        const auto method = [](Way way, const QString &dhcp) {
            return way == Way::Static ? u"static"_s : way == Way::Dhcp ? dhcp : u"manual"_s;
        };
        QString text = u"iface %1 inet %2\n"_s.arg(device.name, method(ip.v4, u"dhcp"_s));
        for (const QString &address : ip.addresses4.mid(0, 1)) {
            text += line(u"address"_s, address);
        }
        if (!ip.gateway4.isEmpty()) {
            text += line(u"gateway"_s, ip.gateway4);
        }
        if (!ip.dns.isEmpty()) {
            text += line(u"dns-nameservers"_s, ip.dns.join(u' '));
        }
        if (!ip.search.isEmpty()) {
            text += line(u"dns-search"_s, ip.search.join(u' '));
        }
        text += extraLines(ip.extra4, from, device.name) + deviceLines(device) + own;
        for (const QString &address : ip.addresses4.mid(1)) {
            text += u"\niface %1 inet static\n"_s.arg(device.name) + line(u"address"_s, address);
        }
        if (ip.v6 == Way::None && ip.extra6.isEmpty()) {
            return text;
        }
        const QString how6 = method(ip.v6, ip.extra6.contains(byDhcp6) ? u"dhcp"_s : u"auto"_s);
        text += u"\niface %1 inet6 %2\n"_s.arg(device.name, how6);
        for (const QString &address : ip.addresses6.mid(0, 1)) {
            text += line(u"address"_s, address);
        }
        if (!ip.gateway6.isEmpty()) {
            text += line(u"gateway"_s, ip.gateway6);
        }
        text += extraLines(ip.extra6, from, device.name);
        for (const QString &address : ip.addresses6.mid(1)) {
            text += u"\niface %1 inet6 static\n"_s.arg(device.name) + line(u"address"_s, address);
        }
        return text;
    }

    // ---- Places

    /// In which file.
    QString place(QMap<QString, QByteArray> &files, const NetDevice &device, const QString &home) const
    {
        const QString own = ownLines(files, device);
        const IfupdownPlace before = removeStanzas(files, device.name);
        QString text = stanzas(device, own, sourceName(device));
        const bool comesUp = device.kind != Kind::Ethernet || !device.ip.isEmpty();
        if (comesUp && !hasAuto(files, device.name)) {
            text.prepend(u"auto %1\n"_s.arg(device.name));
        }
        if (before.at >= 0) {
            QByteArray &file = files[before.file];
            const bool parted = before.at >= file.size() || file[before.at] == '\n' || file[before.at] == '#';
            file.insert(before.at, (text + (parted ? u""_s : u"\n"_s)).toUtf8());
            return before.file;
        }
        QByteArray &file = files[home];
        if (!file.isEmpty() && !file.endsWith('\n')) {
            file += '\n';
        }
        if (!file.isEmpty() && !file.endsWith("\n\n")) {
            file += '\n';
        }
        file += text.toUtf8();
        return home;
    }

    /// The card or bridge that the lines with commands have been written for.
    QString sourceName(const NetDevice &device) const
    {
        const HostLink *now = m_facts.link(device.name);
        if (device.kind == Kind::Bridge && device.isNew) {
            for (const HostLink &link : m_facts.links) {
                if (link.mac == device.mac && link.kind != HostLink::Kind::Bridge) {
                    return link.name;
                }
            }
        }
        return now && now->master.isEmpty() ? QString() : now ? now->master : QString();
    }

    // ---- Commands

    /// `file` is the one that describes the device: a trial of another would not know it.
    QStringList byFile(const QString &tool, const QString &file, const QString &name) const
    {
        return hasTrial() ? QStringList{tool, u"--force"_s, u"-i"_s, file, name}
                          : QStringList{tool, u"--force"_s, name};
    }

    void addCommands(HostNetChange &change, const NetTarget &target, const QMap<QString, QString> &fileOf) const
    {
        const auto flush = [](const QString &name) {
            return tolerant({u"ip"_s, u"addr"_s, u"flush"_s, u"dev"_s, name, u"scope"_s, u"global"_s});
        };
        QStringList made;
        if (target.action != BridgePlan::Action::Create) {
            change.apply << tolerant({u"ifdown"_s, target.bridge});
        }
        for (const NetDevice &device : target.devices) {
            if (device.kind == Kind::Bridge || device.isNew) {
                continue;
            }
            if (target.action != BridgePlan::Action::Remove) {
                change.apply << tolerant({u"ifdown"_s, device.name}) << flush(device.name);
            }
        }
        for (const QString &name : target.gone.mid(1)) {
            change.apply << tolerant({u"ifdown"_s, name});
        }
        for (const NetDevice &device : target.devices) {
            if (device.kind != Kind::Ethernet || device.kind == Kind::Bridge || !device.ip.isEmpty()) {
                change.apply << byFile(u"ifup"_s, fileOf.value(device.name), device.name);
                made << device.name;
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
        // Back: what is new goes, what was there comes up by its old words.
        for (auto name = made.crbegin(); name != made.crend(); ++name) {
            change.revert << tolerant(byFile(u"ifdown"_s, fileOf.value(*name), *name));
            const HostLink *link = m_facts.link(*name);
            if (!link || link->kind == HostLink::Kind::Bridge) {
                change.revert << tolerant({u"ip"_s, u"link"_s, u"delete"_s, u"dev"_s, *name});
            } else {
                change.revert << flush(*name);
            }
        }
        for (const QString &name : target.gone.mid(1)) {
            change.revert << QStringList{u"ifup"_s, u"--force"_s, name};
        }
        for (const NetDevice &device : target.devices) {
            if (device.kind != Kind::Bridge && !device.isNew) {
                change.revert << QStringList{u"ifup"_s, u"--force"_s, device.name};
            }
        }
        if (target.action != BridgePlan::Action::Create) {
            change.revert << QStringList{u"ifup"_s, u"--force"_s, target.bridge};
        }
    }
};

} // namespace

std::unique_ptr<NetDialect> makeIfupdownDialect(const HostNetFacts &facts)
{
    return std::make_unique<IfupdownDialect>(facts);
}

} // namespace guestdeck
