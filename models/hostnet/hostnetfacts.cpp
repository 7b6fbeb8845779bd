// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/hostnetfacts.h"

#include "models/actions/hostcommand.h"
#include "models/cloudinit/iprange.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/hostnet/hostnetmanager.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QRegularExpression>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostNetFacts)
};

constexpr qsizetype mostBytes = 4 * 1024 * 1024;
constexpr qsizetype mostLinks = 4096;
constexpr qsizetype mostRoutes = 4096;
constexpr qsizetype mostFileBytes = 64 * 1024;

struct Section {
    QString name;
    QString about; ///< what follows the name in its heading
    QByteArray body;
};

/// Headings begin with "@", all other lines with a space that is not theirs.
QList<Section> sectionsOf(const QByteArray &printed)
{
    QList<Section> sections;
    for (qsizetype at = printed.startsWith('@') ? 0 : printed.indexOf("\n@") + 1; at >= 0 && at < printed.size();) {
        if (printed[at] != '@') {
            break;
        }
        qsizetype next = printed.indexOf("\n@", at);
        const qsizetype stop = next < 0 ? printed.size() : next;
        const QByteArray piece = printed.mid(at + 1, stop - at - 1);
        const qsizetype headEnd = piece.indexOf('\n');
        const QString head = QString::fromUtf8(headEnd < 0 ? piece : piece.left(headEnd)).trimmed();
        QByteArray body = headEnd < 0 ? QByteArray() : piece.mid(headEnd + 1);
        if (body.startsWith(' ')) {
            body.remove(0, 1);
        }
        body.replace("\n ", "\n");
        sections << Section{head.section(u' ', 0, 0), head.section(u' ', 1), body};
        at = next < 0 ? -1 : next + 1;
    }
    return sections;
}

/// As the kernel takes it.
bool isDeviceName(const QString &name)
{
    static const QRegularExpression good(u"^[^\\s/:\\x00-\\x1f\\x7f]{1,15}$"_s);
    return good.match(name).hasMatch() && name != u"." && name != u"..";
}

QString cleanText(const QString &text, qsizetype most = 200)
{
    QString clean = text.left(most);
    clean.remove(QRegularExpression(u"[\\x00-\\x1f\\x7f]"_s));
    return clean.trimmed();
}

QJsonArray jsonOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body.trimmed()).array();
}

HostAddress addressOf(const QJsonObject &object)
{
    HostAddress address;
    const auto parsed = IpAddress::parse(object.value("local"_L1).toString());
    if (parsed) {
        address.address = parsed->toString();
        address.prefix = qBound(0, object.value("prefixlen"_L1).toInt(), parsed->isV6() ? 128 : 32);
        address.dynamic = object.value("dynamic"_L1).toBool();
        address.linkLocal = object.value("scope"_L1).toString() == u"link";
    }
    return address;
}

class Reader
{
public:
    explicit Reader(const QByteArray &printed)
    {
        for (const Section &section : sectionsOf(printed)) {
            m_sections[section.name] << section;
        }
    }

    Result<HostNetFacts> run()
    {
        if (!m_sections.contains(u"begin"_s) || !m_sections.contains(u"end"_s)) {
            return Error{ErrorKind::Io, 0, Tr::tr("The host's answer about its network is not whole."), {}};
        }
        readAddresses();
        if (m_facts.links.isEmpty()) {
            return Error{ErrorKind::Unsupported,
                         0,
                         Tr::tr("The host does not tell about its network cards: its program “ip” is missing, or "
                                "older than 2018."),
                         {}};
        }
        readKinds();
        readRoutes();
        readNames();
        readLogin();
        readFiles();
        readManagers();
        findManager(m_facts, m_signs);
        return m_facts;
    }

private:
    QByteArray body(const QString &name) const
    {
        const auto found = m_sections.value(name);
        return found.isEmpty() ? QByteArray() : found.first().body;
    }

    HostLink *link(const QString &name)
    {
        const auto at = m_places.constFind(name);
        return at == m_places.cend() ? nullptr : &m_facts.links[*at];
    }

    void readAddresses()
    {
        for (const QJsonValue &value : jsonOf(body(u"addr"_s))) {
            const QJsonObject object = value.toObject();
            HostLink found;
            found.name = object.value("ifname"_L1).toString();
            if (!isDeviceName(found.name) || m_places.contains(found.name) || m_facts.links.size() >= mostLinks) {
                continue;
            }
            QStringList flags;
            for (const QJsonValue &flag : object.value("flags"_L1).toArray()) {
                flags << flag.toString();
            }
            found.up = flags.contains(u"UP"_s);
            found.carrier = flags.contains(u"LOWER_UP"_s);
            found.mtu = qMax(0, object.value("mtu"_L1).toInt());
            found.mac = cleanText(object.value("address"_L1).toString(), 17);
            found.kind = flags.contains(u"LOOPBACK"_s) ? HostLink::Kind::Loopback : HostLink::Kind::Other;
            const QString master = object.value("master"_L1).toString();
            const QString parent = object.value("link"_L1).toString();
            found.master = isDeviceName(master) ? master : QString();
            found.parent = isDeviceName(parent) ? parent : QString();
            for (const QJsonValue &info : object.value("addr_info"_L1).toArray()) {
                const HostAddress address = addressOf(info.toObject());
                if (!address.address.isEmpty() && found.addresses.size() < 64) {
                    found.addresses << address;
                }
            }
            m_indexes.insert(object.value("ifindex"_L1).toInt(), found.name);
            m_places.insert(found.name, m_facts.links.size());
            m_facts.links << found;
        }
    }

    void readKinds()
    {
        for (const QByteArray &line : body(u"links"_s).split('\n')) {
            const QStringList words = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
            HostLink *found = words.isEmpty() ? nullptr : link(words.first());
            if (!found) {
                continue;
            }
            QMap<QString, QString> said;
            for (const QString &word : words.mid(1)) {
                said.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
            }
            takeSigns(*found, said);
        }
        for (const QJsonValue &value : jsonOf(body(u"vlan"_s))) {
            const QJsonObject object = value.toObject();
            if (HostLink *found = link(object.value("ifname"_L1).toString())) {
                found->kind = HostLink::Kind::Vlan;
                found->vlanId
                    = object.value("linkinfo"_L1).toObject().value("info_data"_L1).toObject().value("id"_L1).toInt();
            }
        }
        setKind(u"macvtap"_s, HostLink::Kind::Macvtap);
        setKind(u"veth"_s, HostLink::Kind::Veth);
    }

    void setKind(const QString &section, HostLink::Kind kind)
    {
        for (const QJsonValue &value : jsonOf(body(section))) {
            if (HostLink *found = link(value.toObject().value("ifname"_L1).toString())) {
                found->kind = kind;
            }
        }
    }

    static void takeSigns(HostLink &found, const QMap<QString, QString> &said)
    {
        using Kind = HostLink::Kind;
        found.speed = qBound(0, said.value(u"speed"_s).toInt(), 10'000'000); // -1 without a link
        found.driver = cleanText(said.value(u"driver"_s), 64);
        if (found.kind != Kind::Loopback) {
            found.kind = said.contains(u"bridge"_s) ? Kind::Bridge
                : said.contains(u"bond"_s)          ? Kind::Bond
                : said.contains(u"tun"_s)           ? Kind::Tap
                : said.contains(u"wireless"_s)      ? Kind::Wireless
                : said.contains(u"device"_s)        ? Kind::Physical
                                                    : Kind::Other;
        }
        found.stp = said.value(u"stp"_s).toInt() > 0;
        found.bondMode = cleanText(said.value(u"mode"_s), 32);
        found.miimon = qMax(0, said.value(u"miimon"_s).toInt());
        static const QRegularExpression virbr(u"^virbr[0-9]+(-nic)?$"_s);
        static const QRegularExpression vnet(u"^(vnet|macvtap)[0-9]+$"_s);
        found.libvirtOwned
            = said.contains(u"libvirt"_s) || virbr.match(found.name).hasMatch() || vnet.match(found.name).hasMatch();
    }

    void readRoutes()
    {
        for (const bool v6 : {false, true}) {
            for (const QJsonValue &value : jsonOf(body(v6 ? u"route6"_s : u"route"_s))) {
                const QJsonObject object = value.toObject();
                HostRoute route;
                route.destination = cleanText(object.value("dst"_L1).toString(), 64);
                const auto gateway = IpAddress::parse(object.value("gateway"_L1).toString());
                route.gateway = gateway ? gateway->toString() : QString();
                route.device = object.value("dev"_L1).toString();
                route.v6 = v6;
                route.metric = object.value("metric"_L1).toInt();
                const QString protocol = object.value("protocol"_L1).toString();
                route.dynamic = protocol == u"dhcp" || protocol == u"ra";
                if (link(route.device) && !route.destination.isEmpty() && m_facts.routes.size() < mostRoutes) {
                    m_facts.routes << route;
                }
            }
        }
    }

    void readNames()
    {
        QByteArray text = body(u"resolv"_s);
        // systemd's own resolver stands in front of the real ones.
        if (text.contains("nameserver 127.0.0.53") && !body(u"resolved"_s).isEmpty()) {
            text = body(u"resolved"_s);
        }
        for (const QByteArray &line : text.split('\n')) {
            const QStringList words = QString::fromUtf8(line).simplified().split(u' ');
            if (words.first() == u"nameserver" && m_facts.dnsServers.size() < 8) {
                if (const auto server = IpAddress::parse(words.value(1).section(u'%', 0, 0))) {
                    m_facts.dnsServers << server->toString();
                }
            } else if ((words.first() == u"search" || words.first() == u"domain") && words.value(1) != u".") {
                for (const QString &domain : words.mid(1, 8)) {
                    m_facts.searchDomains << cleanText(domain, 253);
                }
            }
        }
        for (const QByteArray &line : body(u"os"_s).split('\n')) {
            if (line.startsWith("PRETTY_NAME=")) {
                m_facts.systemName = cleanText(QString::fromUtf8(line.mid(12)).remove(u'"'), 100);
            }
        }
        for (const QByteArray &tool : body(u"tools"_s).split('\n')) {
            if (!tool.trimmed().isEmpty() && m_facts.tools.size() < 64) {
                m_facts.tools << cleanText(QString::fromUtf8(tool), 32);
            }
        }
    }

    void readLogin()
    {
        for (const QString &word : QString::fromUtf8(body(u"id"_s)).split(u' ', Qt::SkipEmptyParts)) {
            m_facts.isRoot |= word == u"uid=0";
            m_facts.hasSudo |= word == u"sudo=1";
            m_facts.systemd |= word == u"systemd=1";
        }
        const QStringList words = QString::fromUtf8(body(u"login"_s)).simplified().split(u' ');
        const auto plain = [](QString text) {
            text = text.section(u'%', 0, 0);
            if (text.startsWith("::ffff:"_L1) && text.contains(u'.')) {
                text = text.mid(7);
            }
            const auto address = IpAddress::parse(text);
            return address ? address->toString() : QString();
        };
        if (words.size() != 4) {
            return;
        }
        m_facts.workstationAddress = plain(words[0]);
        m_facts.managementAddress = plain(words[2]);
        for (const HostLink &link : m_facts.links) {
            for (const HostAddress &address : link.addresses) {
                if (address.address == m_facts.managementAddress && link.kind != HostLink::Kind::Loopback) {
                    m_facts.managementDevice = link.name;
                }
            }
        }
    }

    void readFiles()
    {
        for (const Section &file : m_sections.value(u"file"_s)) {
            const QString path = file.about.section(u' ', 1);
            // Cut off or changed meanwhile: nothing that may be edited.
            if (file.body.size() == file.about.section(u' ', 0, 0).toLongLong() && file.body.size() <= mostFileBytes
                && path.startsWith(u'/')) {
                m_facts.files.insert(path, file.body);
            } else {
                m_facts.secretFiles << path;
            }
        }
        for (const QString &kind : {u"secret"_s, u"big"_s}) {
            for (const Section &file : m_sections.value(kind)) {
                m_facts.secretFiles << cleanText(file.about);
            }
        }
    }

    void readManagers()
    {
        m_signs.networkManagerVersion = QString::fromUtf8(body(u"nmversion"_s));
        m_signs.networkManagerRuns = m_sections.contains(u"nmdevices"_s);
        for (const QByteArray &line : body(u"nmdevices"_s).split('\n')) {
            const QStringList words = QString::fromUtf8(line).split(u':');
            if (words.size() == 4 && link(words[0])) {
                m_signs.nmStates.insert(words[0], words[2].section(u' ', 0, 0));
                m_signs.nmProfiles.insert(words[0], words[3] == u"--" ? QString() : words[3]);
            }
        }
        for (const Section &profile : m_sections.value(u"nmprofile"_s)) {
            QMap<QString, QString> settings;
            for (const QByteArray &line : profile.body.split('\n')) {
                const QString text = QString::fromUtf8(line);
                if (text.contains(u':')) {
                    settings.insert(text.section(u':', 0, 0), text.section(u':', 1).trimmed());
                }
            }
            if (!settings.isEmpty() && m_facts.profiles.size() < 64) {
                m_facts.profiles.insert(cleanText(profile.about, 64), settings);
            }
        }
        const auto networkd = m_sections.value(u"networkd"_s);
        m_signs.networkdRuns = !networkd.isEmpty() && networkd.first().about != u"inactive"
            && networkd.first().about != u"failed" && !networkd.first().body.isEmpty();
        m_signs.networkdVersion = QString::fromUtf8(body(u"networkdversion"_s));
        static const QRegularExpression state(u"^/run/systemd/netif/links/([0-9]+):([A-Z_]+)=(.*)$"_s);
        for (const QByteArray &line : body(u"networkd"_s).split('\n')) {
            const auto match = state.match(QString::fromUtf8(line));
            const QString name = m_indexes.value(match.captured(1).toInt());
            if (match.hasMatch() && match.captured(2) == u"NETWORK_FILE") {
                m_signs.networkdFiles.insert(name, match.captured(3));
            } else if (match.hasMatch()) {
                m_signs.networkdStates.insert(name, match.captured(3));
            }
        }
        m_signs.ifupVersion = QString::fromUtf8(body(u"ifversion"_s));
    }

    QMap<QString, QList<Section>> m_sections;
    QMap<QString, qsizetype> m_places;
    QMap<int, QString> m_indexes;
    HostNetFacts m_facts;
    ManagerSigns m_signs;
};

} // namespace

const HostLink *HostNetFacts::link(const QString &name) const
{
    const auto found
        = std::find_if(links.cbegin(), links.cend(), [&name](const HostLink &link) { return link.name == name; });
    return found == links.cend() ? nullptr : &*found;
}

Result<HostNetFacts> parseHostNet(const QByteArray &printed)
{
    return Reader(printed.left(mostBytes)).run();
}

QFuture<Result<HostNetFacts>> readHostNet(Connection &connection, const CallContext &context)
{
    auto promise = std::make_shared<QPromise<Result<HostNetFacts>>>();
    promise->start();
    const bool remote = connection.sshMaster() != nullptr;
    deliver(runOnHost(connection, {u"sh"_s, u"-c"_s, hostNetScript()}, context, 45s), &connection,
            [promise, remote](const Result<HostAnswer> &answer) {
                Result<HostNetFacts> facts
                    = answer.has_value() ? parseHostNet(answer->out) : Result<HostNetFacts>(answer.error());
                if (facts.has_value() && !remote) {
                    // This program may itself have been started over ssh; the change cannot lock that out.
                    facts->managementDevice.clear();
                    facts->managementAddress.clear();
                    facts->workstationAddress.clear();
                    facts->hasSudo |= facts->tools.contains(u"pkexec"_s); // it asks on this screen
                }
                promise->addResult(std::move(facts));
                promise->finish();
            });
    return promise->future();
}

} // namespace guestdeck
