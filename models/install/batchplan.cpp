// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cloudinit/iprange.h"
#include "models/install/batch.h"
#include "models/install/planfacts.h"
#include "models/xml/clonexml.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// What a fresh qcow2 overlay takes, and a seed.
constexpr quint64 overlayBytes = 256 * 1024;
constexpr quint64 seedBytes = 384 * 1024;

const QRegularExpression &numberField()
{
    static const QRegularExpression field(u"\\{n(?::(0?)(\\d))?\\}"_s);
    return field;
}

/// Counts addresses on from the first one, leaving out what machines cannot have and what others have.
class AddressCounter
{
public:
    AddressCounter(const QString &first, const QString &last, quint32 prefix, const BatchFacts &facts,
                   const QString &gateway)
        : m_next(IpAddress::parse(first))
        , m_last(IpAddress::parse(last))
        , m_prefix(prefix)
        , m_facts(facts)
        , m_gateway(gateway)
    {
        if (m_next) {
            m_first = *m_next;
        }
    }

    QString take()
    {
        while (m_next && isInRange(*m_next)) {
            const IpAddress address = *m_next;
            m_next = address.next();
            if (isFree(address)) {
                return address.toString();
            }
        }
        return {};
    }

private:
    bool isInRange(const IpAddress &address) const
    {
        return address.isIn(m_first, m_prefix) && (!m_last || address <= *m_last);
    }

    bool isFree(const IpAddress &address) const
    {
        const bool wide = m_prefix + 1 < (address.isV6() ? 128U : 32U);
        const bool edge = wide
            && (address == address.network(m_prefix) || (!address.isV6() && address == address.broadcast(m_prefix)));
        const QString text = address.toString();
        return !edge && text != m_gateway && !m_facts.addresses.contains(text);
    }

    std::optional<IpAddress> m_next;
    std::optional<IpAddress> m_last;
    IpAddress m_first;
    quint32 m_prefix;
    const BatchFacts &m_facts;
    QString m_gateway;
};

QString plainAddress(const QString &text)
{
    const auto address = IpAddress::parse(text);
    return address ? address->toString() : text;
}

QString freeMac(const BatchFacts &facts, const QSet<QString> &used)
{
    QString mac = randomMac();
    while (facts.macs.contains(mac) || used.contains(mac)) {
        mac = randomMac();
    }
    return mac;
}

/// The reservation counts in the subnet of the network.
quint32 prefixFor(const BatchPlan &plan, const BatchFacts &facts)
{
    if (plan.setup != BatchPlan::Setup::Reservation) {
        return plan.identity.ipv4.prefix;
    }
    const auto first = IpAddress::parse(plan.firstAddress4);
    for (const NetworkInfo &network : facts.networks) {
        for (const IpSubnet &subnet : network.subnets) {
            const auto own = IpAddress::parse(subnet.address);
            if (network.name == facts.nicSource && first && own && first->isIn(*own, subnet.prefix)) {
                return subnet.prefix;
            }
        }
    }
    return 32;
}

bool wantsAddress4(const BatchPlan &plan)
{
    return plan.setup == BatchPlan::Setup::Reservation
        || (plan.setup == BatchPlan::Setup::CloudInit && plan.identity.ipv4.mode == IpSetup::Mode::Static);
}

bool wantsAddress6(const BatchPlan &plan)
{
    return plan.setup == BatchPlan::Setup::CloudInit && plan.identity.ipv6.mode == IpSetup::Mode::Static;
}

} // namespace

bool hasNumber(const QString &pattern)
{
    return numberField().match(pattern).hasMatch();
}

QString nameFromPattern(const QString &pattern, int number)
{
    QString name;
    qsizetype at = 0;
    auto matches = numberField().globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int width = match.captured(2).toInt();
        name += QStringView(pattern).mid(at, match.capturedStart() - at);
        name += QString::number(number).rightJustified(width, u'0');
        at = match.capturedEnd();
    }
    return name + QStringView(pattern).mid(at);
}

int firstFreeNumber(const QString &pattern, int count, const BatchFacts &facts)
{
    if (!hasNumber(pattern)) {
        return 1;
    }
    const QSet<QString> taken(facts.domainNames.cbegin(), facts.domainNames.cend());
    int first = 1;
    for (int number = 1; number - first < std::min(count, mostMachines) && number < 100'000; ++number) {
        if (taken.contains(nameFromPattern(pattern, number))) {
            first = number + 1;
        }
    }
    return first;
}

BatchPlan defaultBatch(const BatchFacts &facts)
{
    BatchPlan plan;
    plan.templateId = facts.templateId;
    QString base = facts.templateName;
    for (const QString &word : {u"-template"_s, u"_template"_s, u".template"_s, u"template-"_s}) {
        base.remove(word, Qt::CaseInsensitive);
    }
    // A name that is a host name, too.
    base = base.toLower().replace(QRegularExpression(u"[^a-z0-9-]+"_s), u"-"_s).left(50);
    while (base.startsWith(u'-')) {
        base.remove(0, 1);
    }
    plan.namePattern = (base.isEmpty() ? u"machine"_s : base) + (base.endsWith(u'-') ? u"{n}"_s : u"-{n}"_s);
    plan.firstNumber = firstFreeNumber(plan.namePattern, 1, facts);
    const PoolInfo *home = nullptr;
    bool linkable = !facts.disks.isEmpty();
    for (const TemplateDisk &disk : facts.disks) {
        const auto pool = std::ranges::find(facts.pools, disk.volume.pool, &PoolInfo::name);
        if (pool != facts.pools.cend() && !home) {
            home = &*pool;
        }
        linkable = linkable && (disk.format == "qcow2"_L1 || disk.format == "raw"_L1);
    }
    if (home) {
        plan.pool = home->name;
        linkable = linkable && hasFileVolumes(*home);
    } else if (const auto any = std::ranges::find(facts.pools, true, &PoolInfo::active); any != facts.pools.cend()) {
        plan.pool = any->name;
    }
    plan.copy = linkable ? BatchPlan::Copy::Linked : BatchPlan::Copy::Full;
    plan.identity.ipv4.prefix = 24;
    plan.identity.ipv6.prefix = 64;
    for (const NetworkInfo &network : facts.networks) {
        if (facts.nicType != "network"_L1 || network.name != facts.nicSource) {
            continue;
        }
        for (const IpSubnet &subnet : network.subnets) {
            IpSetup &setup = subnet.ipv6 ? plan.identity.ipv6 : plan.identity.ipv4;
            setup.prefix = subnet.prefix;
            setup.gateway = subnet.address;
            if (!subnet.ipv6) {
                plan.identity.dns = {subnet.address};
            }
        }
    }
    plan.rows = suggestRows(plan, facts);
    return plan;
}

QList<BatchRow> suggestRows(const BatchPlan &plan, const BatchFacts &facts)
{
    QList<BatchRow> rows;
    QSet<QString> macs;
    for (const BatchRow &row : plan.rows) {
        macs.insert(row.mac);
    }
    AddressCounter v4(plan.firstAddress4, plan.lastAddress4, prefixFor(plan, facts), facts, plan.identity.ipv4.gateway);
    AddressCounter v6(plan.firstAddress6, plan.lastAddress6, plan.identity.ipv6.prefix, facts,
                      plan.identity.ipv6.gateway);
    int port = plan.firstVncPort;
    for (int i = 0; i < std::clamp(plan.count, 0, mostMachines); ++i) {
        BatchRow row = plan.rows.value(i);
        if (row.uuid.isNull()) {
            row.uuid = QUuid::createUuid();
        }
        if (row.mac.isEmpty()) {
            row.mac = freeMac(facts, macs);
            macs.insert(row.mac);
        }
        row.name = nameFromPattern(plan.namePattern, plan.firstNumber + i);
        row.address4 = wantsAddress4(plan) ? v4.take() : QString();
        row.address6 = wantsAddress6(plan) ? v6.take() : QString();
        row.vncPort = 0;
        if (!plan.autoVnc) {
            while (facts.vncPorts.contains(port)) {
                ++port;
            }
            row.vncPort = port++;
        }
        rows.append(row);
    }
    return rows;
}

BatchSpace batchSpace(const BatchPlan &plan, const BatchFacts &facts, BatchPlan::Copy copy)
{
    BatchSpace space;
    const auto pool = std::ranges::find(facts.pools, plan.pool, &PoolInfo::name);
    const bool files = pool == facts.pools.cend() || hasFileVolumes(*pool);
    quint64 now = plan.setup == BatchPlan::Setup::CloudInit ? seedBytes : 0;
    quint64 most = now;
    for (const TemplateDisk &disk : facts.disks) {
        const quint64 capacity = disk.volume.capacity.value;
        // A copy takes what the template has allocated; where there are no files, always all of it.
        const quint64 full = files ? std::min(capacity, disk.volume.allocation.value) : capacity;
        now += copy == BatchPlan::Copy::Linked ? overlayBytes : full;
        most += capacity;
    }
    const auto machines = quint64(std::max(plan.rows.size(), qsizetype(plan.count)));
    space.now = {now * machines};
    space.most = {most * machines};
    space.available = pool == facts.pools.cend() ? Bytes{} : pool->available;
    return space;
}

Identity identityOf(const BatchPlan &plan, const BatchRow &row)
{
    Identity identity = plan.identity;
    identity.hostName = row.name;
    identity.ipv4.address = plainAddress(row.address4);
    identity.ipv6.address = plainAddress(row.address6);
    return identity;
}

QString newFormatOf(const BatchPlan &plan, const TemplateDisk &disk, const BatchFacts &facts)
{
    const auto pool = std::ranges::find(facts.pools, plan.pool, &PoolInfo::name);
    if (pool != facts.pools.cend() && !hasFileVolumes(*pool)) {
        return {};
    }
    return plan.copy == BatchPlan::Copy::Linked || disk.format != "raw"_L1 ? u"qcow2"_s : u"raw"_s;
}

QString volumeNameOf(const BatchPlan &plan, const BatchRow &row, const TemplateDisk &disk, const BatchFacts &facts)
{
    const QString format = newFormatOf(plan, disk, facts);
    const bool first = facts.disks.isEmpty() || facts.disks.first().target == disk.target;
    const QString base = first ? row.name : QString(row.name + u'-' + disk.target);
    return format.isEmpty() ? base : QString(base + (format == "raw"_L1 ? u".img"_s : u".qcow2"_s));
}

QString seedNameOf(const BatchRow &row)
{
    return row.name + u"-seed.iso"_s;
}

} // namespace guestdeck
