// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networkcheck/checkfacts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::NetworkCheck)
};

// What a host may claim at most; more is left out.
constexpr qsizetype longestLine = 2000;
constexpr qsizetype mostLines = 20000;
constexpr qsizetype mostOfAKind = 4000;

/// A device's name as the kernel allows it, and as it may stand in a command.
bool isDevice(const QString &name)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_][A-Za-z0-9_.:@-]{0,14}\\z"_s);
    return form.match(name).hasMatch();
}

bool isNumber(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9]{1,9}\\z"_s);
    return form.match(text).hasMatch();
}

bool isMac(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}\\z"_s);
    return form.match(text).hasMatch();
}

bool isAddress(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9a-fA-F:.]{2,45}\\z"_s);
    return form.match(text).hasMatch();
}

bool isKey(const QString &text)
{
    static const QRegularExpression form(u"\\Anet/[A-Za-z0-9_.:@/-]{1,80}\\z"_s);
    return form.match(text).hasMatch() && !text.contains(".."_L1);
}

bool isWord(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_][A-Za-z0-9_.+-]{0,63}\\z"_s);
    return form.match(text).hasMatch();
}

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

CheckedLink::Kind kindOf(const QString &word)
{
    using Kind = CheckedLink::Kind;
    static const QHash<QString, Kind> kinds{
        {u"physical"_s, Kind::Physical}, {u"wireless"_s, Kind::Wireless}, {u"bridge"_s, Kind::Bridge},
        {u"bond"_s, Kind::Bond},         {u"tap"_s, Kind::Tap},           {u"veth"_s, Kind::Veth},
        {u"loopback"_s, Kind::Loopback},
    };
    return kinds.value(word, Kind::Other);
}

/// "bridge 1 0 - 52:54:00:1:2:3 virbr0"
void addLink(CheckFacts &facts, const QString &value)
{
    const QStringList words = wordsOf(value);
    if (words.size() != 6 || !isDevice(words[5]) || facts.link(words[5])) {
        return;
    }
    CheckedLink link;
    link.kind = kindOf(words[0]);
    link.up = words[1] == "1"_L1;
    link.carrier = words[2] == "1"_L1 ? 1 : words[2] == "0"_L1 ? 0 : -1;
    link.master = isDevice(words[3]) ? words[3] : QString();
    link.mac = isMac(words[4]) ? words[4].toLower() : QString();
    link.name = words[5];
    facts.links.append(link);
}

/// "2: eth0    inet 10.77.0.11/24 brd …", as `ip -o` has it
void addAddress(CheckFacts &facts, const QString &value)
{
    const QStringList words = wordsOf(value);
    if (words.size() < 4 || (words[2] != "inet"_L1 && words[2] != "inet6"_L1)) {
        return;
    }
    const QString name = words[1].section(u'@', 0, 0);
    const auto link = std::ranges::find(facts.links, name, &CheckedLink::name);
    if (link != facts.links.end() && isAddress(words[3].section(u'/', 0, 0))) {
        link->addresses.append(words[3].contains(u'/') ? words[3]
                                                       : words[3] + (words[2] == "inet"_L1 ? u"/32" : u"/128"));
    }
}

/// "10.0.0.0/8 via 10.1.1.1 dev eth0 …"
void addRoute(CheckFacts &facts, const QString &value, bool v6)
{
    const QStringList words = wordsOf(value);
    const qsizetype dev = words.indexOf(u"dev"_s);
    static const QStringList others{u"unreachable"_s, u"blackhole"_s, u"prohibit"_s, u"broadcast"_s, u"local"_s};
    if (words.isEmpty() || others.contains(words[0]) || dev < 0 || !isDevice(words.value(dev + 1))) {
        return;
    }
    if (words[0] == "default"_L1 || isAddress(words[0].section(u'/', 0, 0))) {
        // Old kernels call theirs "proto kernel".
        const bool advertised
            = v6 && (words.value(words.indexOf(u"proto"_s) + 1) == "ra"_L1 || words.contains(u"expires"_s));
        facts.routes.append({words[0], words[dev + 1], v6, advertised});
    }
}

/// "123 /var/lib/libvirt/dnsmasq/default.conf"
void addDnsmasq(CheckFacts &facts, const QString &value)
{
    const QString pid = value.section(u' ', 0, 0);
    const QString file = value.section(u' ', 1).section(u'/', -1);
    if (isNumber(pid) && file.endsWith(".conf"_L1) && !facts.dnsmasq.contains(file.chopped(5))) {
        facts.dnsmasq.insert(file.chopped(5), pid);
    }
}

using Reader = std::function<void(CheckFacts &, const QString &)>;

template <class List>
void addTo(List &list, const typename List::value_type &value)
{
    if (list.size() < mostOfAKind) {
        list.append(value);
    }
}

void readRuleLine(CheckFacts &facts, const QString &key, const QString &value)
{
    addTo(key == "filter"_L1 ? facts.filterRules : key == "nat"_L1 ? facts.natRules : facts.nftRules, value.trimmed());
}

const QHash<QString, Reader> &readers()
{
    static const QHash<QString, Reader> table{
        {u"uid"_s, [](CheckFacts &f, const QString &v) { f.isRoot = v == "0"_L1; }},
        {u"sudo"_s, [](CheckFacts &f, const QString &) { f.hasSudo = true; }},
        {u"systemd"_s, [](CheckFacts &f, const QString &) { f.systemd = true; }},
        {u"tool"_s,
         [](CheckFacts &f, const QString &v) {
             if (isWord(v)) {
                 addTo(f.tools, v);
             }
         }},
        {u"sysctl"_s,
         [](CheckFacts &f, const QString &v) {
             const QString key = v.section(u' ', 0, 0);
             if (isKey(key) && isNumber(v.section(u' ', 1)) && f.sysctl.size() < mostOfAKind) {
                 f.sysctl.insert(key, v.section(u' ', 1));
             }
         }},
        {u"sysctl.file"_s, [](CheckFacts &f, const QString &v) { addTo(f.sysctlLines, v.left(300)); }},
        {u"link"_s, addLink},
        {u"addr"_s, addAddress},
        {u"route4"_s, [](CheckFacts &f, const QString &v) { addRoute(f, v, false); }},
        {u"route6"_s, [](CheckFacts &f, const QString &v) { addRoute(f, v, true); }},
        {u"rules"_s,
         [](CheckFacts &f, const QString &v) {
             constexpr int usual = 3;
             f.policyRules = isNumber(v.trimmed()) ? std::max(0, v.trimmed().toInt() - usual) : 0;
         }},
        {u"dnsmasq"_s, addDnsmasq},
        {u"daemon"_s,
         [](CheckFacts &f, const QString &v) {
             const QString pid = v.section(u' ', 0, 0);
             if (const QString name = v.section(u' ', 1); isNumber(pid) && isWord(name)) {
                 f.daemons.insert(name, pid);
             }
         }},
        {u"rules.read"_s, [](CheckFacts &f, const QString &) { f.rulesRead = true; }},
        {u"firewalld"_s, [](CheckFacts &f, const QString &) { f.firewalld = true; }},
        {u"zone"_s,
         [](CheckFacts &f, const QString &v) {
             if (isWord(v)) {
                 addTo(f.zones, v);
             }
         }},
        {u"zone.of"_s,
         [](CheckFacts &f, const QString &v) {
             const QString zone = v.section(u' ', 1);
             if (isDevice(v.section(u' ', 0, 0)) && f.zoneOf.size() < mostOfAKind) {
                 f.zoneOf.insert(v.section(u' ', 0, 0), isWord(zone) ? zone : QString());
             }
         }},
        {u"zone.default"_s, [](CheckFacts &f, const QString &v) { f.defaultZone = isWord(v) ? v : QString(); }},
        {u"zone.masquerade"_s,
         [](CheckFacts &f, const QString &v) {
             if (isWord(v)) {
                 addTo(f.masqueradingZones, v);
             }
         }},
        {u"ufw"_s, [](CheckFacts &f, const QString &) { f.ufw = true; }},
        {u"asker"_s, [](CheckFacts &f, const QString &v) { f.asker = isWord(v) ? v : QString(); }},
        {u"asked.dhcp"_s,
         [](CheckFacts &f, const QString &v) {
             if (isDevice(v)) {
                 addTo(f.askedDhcp, v);
             }
         }},
        {u"asked.addr"_s,
         [](CheckFacts &f, const QString &v) {
             if (isAddress(v)) {
                 addTo(f.askedAddresses, v);
             }
         }},
        {u"dup"_s,
         [](CheckFacts &f, const QString &v) {
             const QStringList w = wordsOf(v);
             if (w.size() == 3 && isDevice(w[0]) && isAddress(w[1]) && isMac(w[2])) {
                 addTo(f.duplicates, {w[0], w[1], w[2].toLower()});
             }
         }},
        {u"dhcp"_s,
         [](CheckFacts &f, const QString &v) {
             const QStringList w = wordsOf(v);
             if (w.size() == 3 && isDevice(w[0]) && isAddress(w[1])) {
                 addTo(f.dhcp, {w[0], w[1], isMac(w[2]) ? w[2].toLower() : QString()});
             }
         }},
    };
    return table;
}

} // namespace

const CheckedLink *CheckFacts::link(const QString &name) const
{
    const auto found = std::ranges::find(links, name, &CheckedLink::name);
    return found != links.end() ? &*found : nullptr;
}

const NetworkInfo *CheckFacts::network(const QString &name) const
{
    const auto found = std::ranges::find(networks, name, &NetworkInfo::name);
    return found != networks.end() ? &*found : nullptr;
}

const NetworkInfo *CheckFacts::networkOfBridge(const QString &bridge) const
{
    const auto found = std::ranges::find_if(networks, [&](const NetworkInfo &network) {
        return network.bridge == bridge && !bridge.isEmpty() && network.forwardMode != "bridge"_L1;
    });
    return found != networks.end() ? &*found : nullptr;
}

Result<CheckFacts> parseCheck(const QByteArray &printed)
{
    CheckFacts facts;
    bool begun = false;
    bool ended = false;
    const QString text = QString::fromUtf8(printed);
    qsizetype count = 0;
    for (const auto &part : QStringView(text).split(u'\n')) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0 || ++count > mostLines) {
            continue;
        }
        const QString key = part.left(equals).toString();
        const QString value = part.mid(equals + 1).left(longestLine).toString();
        begun = begun || (key == "check"_L1 && value == "1"_L1);
        if (!begun) {
            continue; // what a login shell says by itself
        }
        if (key == "end"_L1) {
            ended = true;
        } else if (key == "filter"_L1 || key == "nat"_L1 || key == "nft"_L1) {
            readRuleLine(facts, key, value);
        } else if (const auto reader = readers().constFind(key); reader != readers().constEnd()) {
            (*reader)(facts, value);
        }
    }
    if (!begun || !ended) {
        return Error{ErrorKind::Io, 0, Tr::tr("The host's answer is not what was asked for, or is cut off."),
                     text.right(2000)};
    }
    return facts;
}

} // namespace guestdeck
