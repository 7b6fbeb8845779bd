// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cloudinit/iprange.h"
#include "models/install/batch.h"
#include "models/install/planfacts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

using Severity = BatchProblem::Severity;

QString size(Bytes bytes)
{
    const auto most = quint64(std::numeric_limits<qint64>::max());
    return QLocale().formattedDataSize(qint64(std::min(bytes.value, most)), 1, QLocale::DataSizeIecFormat);
}

/// One of the two families, as the checks of a row see it.
struct Family {
    bool v6;
    BatchField field;
    BatchField gatewayField;
    const IpSetup &setup;
    quint32 prefix;
    QString gateway;
};

class Checker
{
public:
    Checker(const BatchPlan &plan, const BatchFacts &facts)
        : m_plan(plan)
        , m_facts(facts)
    {
        for (const NetworkInfo &network : facts.networks) {
            if (facts.nicType == "network"_L1 && network.name == facts.nicSource) {
                m_network = &network;
            }
        }
    }

    QList<BatchProblem> run()
    {
        checkTemplate();
        checkPool();
        checkCount();
        checkSetup();
        for (int row = 0; row < m_plan.rows.size(); ++row) {
            checkName(row);
            checkMac(row);
            checkPort(row);
            checkSizes(row);
            if (m_plan.setup != BatchPlan::Setup::None) {
                checkAddresses(row);
            }
        }
        return m_problems;
    }

private:
    void error(int row, BatchField field, const QString &message)
    {
        m_problems.append({row, field, Severity::Error, message});
    }
    void warn(int row, BatchField field, const QString &message)
    {
        m_problems.append({row, field, Severity::Warning, message});
    }
    bool isReservation() const { return m_plan.setup == BatchPlan::Setup::Reservation; }

    void checkTemplate()
    {
        const QString &name = m_facts.templateName;
        if (!m_facts.isTemplate) {
            error(-1, BatchField::Template,
                  Tr::tr("%1 is not a template. Make it one first, so that nobody starts it.").arg(name));
        }
        if (m_facts.templateActive) {
            error(-1, BatchField::Template, Tr::tr("%1 is running. Shut it down first.").arg(name));
        }
        if (m_facts.disks.isEmpty()) {
            error(-1, BatchField::Template, Tr::tr("%1 has no disk.").arg(name));
        }
        for (const TemplateDisk &disk : m_facts.disks) {
            if (!disk.missing.isEmpty()) {
                error(-1, BatchField::Template,
                      Tr::tr("The file %1, which the template needs, is missing.").arg(disk.missing));
            } else if (disk.path.isEmpty()) {
                error(-1, BatchField::Template,
                      Tr::tr("The disk %1 of the template is not a file or volume of the host.").arg(disk.target));
            } else if (disk.volume.name.isEmpty()) {
                error(-1, BatchField::Template,
                      Tr::tr("The disk %1 lies in no active storage pool, so its size is not known.").arg(disk.path));
            } else if (m_plan.copy == BatchPlan::Copy::Linked && disk.format != "qcow2"_L1 && disk.format != "raw"_L1) {
                error(-1, BatchField::Copy,
                      Tr::tr("Linked clones are not made of a disk in the format %1.").arg(disk.format));
            }
        }
    }

    void checkPool()
    {
        const auto pool = std::ranges::find(m_facts.pools, m_plan.pool, &PoolInfo::name);
        if (pool == m_facts.pools.cend()) {
            error(-1, BatchField::Pool,
                  m_plan.pool.isEmpty() ? Tr::tr("Choose the storage pool for the disks.")
                                        : Tr::tr("The host has no storage pool called %1.").arg(m_plan.pool));
            return;
        }
        if (!pool->active) {
            error(-1, BatchField::Pool, Tr::tr("The storage pool %1 is not active.").arg(pool->name));
            return;
        }
        if (m_plan.copy == BatchPlan::Copy::Linked && !hasFileVolumes(*pool)) {
            error(-1, BatchField::Copy,
                  Tr::tr("Linked clones need a pool of files; the storage pool %1 is not one.").arg(pool->name));
        }
        const BatchSpace space = batchSpace(m_plan, m_facts, m_plan.copy);
        if (pool->capacity.value > 0 && space.now > space.available) {
            error(-1, BatchField::Pool,
                  Tr::tr("The machines need %1, but the storage pool %2 has only %3 free.")
                      .arg(size(space.now), pool->name, size(space.available)));
        } else if (pool->capacity.value > 0 && space.most > space.available) {
            warn(-1, BatchField::Pool,
                 Tr::tr("When the machines fill their disks they will need %1; the storage pool %2 has %3 free.")
                     .arg(size(space.most), pool->name, size(space.available)));
        }
    }

    void checkCount()
    {
        const auto count = m_plan.rows.size();
        if (count < 1 || count > mostMachines) {
            error(-1, BatchField::Count, Tr::tr("From 1 to %1 machines can be made at once.").arg(mostMachines));
        }
        if (count > 1 && !m_plan.namePattern.isEmpty() && !hasNumber(m_plan.namePattern)) {
            warn(-1, BatchField::NamePattern,
                 Tr::tr("Put {n} where the number shall stand, such as web-{n}, or give each machine a name below."));
        }
        KiB memory;
        for (const BatchRow &row : m_plan.rows) {
            memory.value += memoryOf(row).value;
        }
        const KiB most = m_facts.host.memory;
        if (m_plan.start && most.value > 0 && memory > most) {
            warn(-1, BatchField::Memory,
                 Tr::tr("Together the machines have %1 of memory, the host %2.")
                     .arg(size(toBytes(memory)), size(toBytes(most))));
        } else if (m_plan.start && m_facts.freeMemory.value > 0 && memory > m_facts.freeMemory) {
            warn(-1, BatchField::Memory,
                 Tr::tr("Together the machines have %1 of memory; %2 of the host's is free now.")
                     .arg(size(toBytes(memory)), size(toBytes(m_facts.freeMemory))));
        }
    }

    KiB memoryOf(const BatchRow &row) const
    {
        return row.memory.value > 0 ? row.memory : m_plan.memory.value > 0 ? m_plan.memory : m_facts.memory;
    }

    void checkSetup()
    {
        if (m_network && !m_network->active && m_plan.start) {
            error(-1, BatchField::Setup,
                  Tr::tr("The virtual network %1 is not active: start it first, or do not start the machines.")
                      .arg(m_network->name));
        }
        if (m_plan.setup == BatchPlan::Setup::CloudInit) {
            for (const IdentityProblem &problem : checkIdentity(m_plan.identity, IdentityScope::Shared)) {
                m_problems.append(
                    {-1, BatchField::Identity,
                     problem.severity == IdentityProblem::Severity::Error ? Severity::Error : Severity::Warning,
                     problem.message, problem.field});
            }
            if (m_facts.nicType.isEmpty() && (isStatic(m_plan.identity.ipv4) || isStatic(m_plan.identity.ipv6))) {
                error(-1, BatchField::Setup, Tr::tr("The template has no network card, so it can have no address."));
            }
        } else if (isReservation()) {
            checkReservation();
        }
    }

    static bool isStatic(const IpSetup &setup) { return setup.mode == IpSetup::Mode::Static; }

    void checkReservation()
    {
        if (!m_network) {
            error(-1, BatchField::Setup,
                  Tr::tr(
                      "Addresses can be reserved in a virtual network of the host only; the template's network card is "
                      "not in one."));
        } else if (std::ranges::none_of(m_network->subnets, [](const IpSubnet &subnet) {
                       return !subnet.ipv6 && !subnet.dhcp.isEmpty();
                   })) {
            error(-1, BatchField::Setup,
                  Tr::tr("The virtual network %1 gives out no IPv4 addresses (it has no DHCP).").arg(m_network->name));
        }
    }

    void checkName(int row)
    {
        const QString &name = m_plan.rows[row].name;
        const QString why = m_plan.setup == BatchPlan::Setup::CloudInit ? whyNoHostName(name) : QString();
        static const QRegularExpression good(u"[^./-][^/\\x00-\\x1f\\x7f]*"_s);
        if (name.trimmed().isEmpty() || name != name.trimmed()) {
            error(row, BatchField::Name, Tr::tr("The machine needs a name without spaces at its ends."));
        } else if (!QRegularExpression(QRegularExpression::anchoredPattern(good.pattern())).match(name).hasMatch()
                   || name.toUtf8().size() > 180) {
            error(row, BatchField::Name, Tr::tr("This cannot be the name of a machine."));
        } else if (!why.isEmpty()) {
            error(row, BatchField::Name, why);
        } else if (m_facts.domainNames.contains(name)) {
            error(row, BatchField::Name, Tr::tr("This host already has a machine called %1.").arg(name));
        } else if (std::ranges::count(m_plan.rows, name, &BatchRow::name) > 1) {
            error(row, BatchField::Name, Tr::tr("Two machines of the list are called %1.").arg(name));
        } else {
            checkVolumes(row);
        }
    }

    void checkVolumes(int row)
    {
        const QStringList taken = m_facts.volumes.value(m_plan.pool);
        QStringList wanted;
        for (const TemplateDisk &disk : m_facts.disks) {
            wanted.append(volumeNameOf(m_plan, m_plan.rows[row], disk, m_facts));
        }
        if (m_plan.setup == BatchPlan::Setup::CloudInit) {
            wanted.append(seedNameOf(m_plan.rows[row]));
        }
        for (const QString &name : wanted) {
            if (taken.contains(name)) {
                error(row, BatchField::Name,
                      Tr::tr("The storage pool %1 already has a volume called %2.").arg(m_plan.pool, name));
                return;
            }
        }
    }

    void checkMac(int row)
    {
        const QString mac = m_plan.rows[row].mac.toLower();
        static const QRegularExpression form(u"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"_s);
        if (!form.match(mac).hasMatch()) {
            error(row, BatchField::Mac, Tr::tr("This is not the MAC address of a network card."));
        } else if (m_facts.macs.contains(mac)) {
            error(row, BatchField::Mac, Tr::tr("Another machine of the host has the MAC address %1.").arg(mac));
        } else if (std::ranges::count_if(m_plan.rows, [&](const BatchRow &one) { return one.mac.toLower() == mac; })
                   > 1) {
            error(row, BatchField::Mac, Tr::tr("Two machines of the list have the MAC address %1.").arg(mac));
        }
    }

    void checkPort(int row)
    {
        const int port = m_plan.rows[row].vncPort;
        if (port == 0) {
            return;
        }
        if (port < 5900 || port > 65535) {
            error(row, BatchField::VncPort, Tr::tr("A VNC port lies between 5900 and 65535."));
        } else if (m_facts.vncPorts.contains(port)) {
            error(row, BatchField::VncPort, Tr::tr("Port %1 is already in use.").arg(port));
        } else if (std::ranges::count(m_plan.rows, port, &BatchRow::vncPort) > 1) {
            error(row, BatchField::VncPort, Tr::tr("Two machines of the list have port %1.").arg(port));
        }
    }

    void checkSizes(int row)
    {
        const KiB memory = memoryOf(m_plan.rows[row]);
        // 0: not known, since the driver does not tell what the template has.
        if (memory.value > 0 && memory < mebi(1)) {
            error(row, BatchField::Memory, Tr::tr("The machine needs memory."));
        } else if (m_facts.host.memory.value > 0 && memory > m_facts.host.memory) {
            error(row, BatchField::Memory,
                  Tr::tr("The host has only %1 of memory.").arg(size(toBytes(m_facts.host.memory))));
        }
        const quint32 vcpus = m_plan.rows[row].vcpus > 0 ? m_plan.rows[row].vcpus : m_plan.vcpus;
        if (vcpus > 512) {
            error(row, BatchField::Vcpus, Tr::tr("This is more virtual CPUs than a machine can have."));
        } else if (m_facts.host.cpus > 0 && vcpus > m_facts.host.cpus) {
            warn(row, BatchField::Vcpus,
                 Tr::tr("The host has only %n CPUs: with more virtual ones the machine gets slower.", nullptr,
                        int(m_facts.host.cpus)));
        }
    }

    void checkAddresses(int row)
    {
        const Identity &identity = m_plan.identity;
        if (isReservation()) {
            checkAddress(row, {false, BatchField::Address4, BatchField::Gateway4, identity.ipv4, reservedPrefix(), {}},
                         m_plan.rows[row].address4, m_plan.firstAddress4);
            return;
        }
        if (isStatic(identity.ipv4)) {
            checkAddress(row,
                         {false, BatchField::Address4, BatchField::Gateway4, identity.ipv4, identity.ipv4.prefix,
                          identity.ipv4.gateway},
                         m_plan.rows[row].address4, m_plan.firstAddress4);
        }
        if (isStatic(identity.ipv6)) {
            checkAddress(row,
                         {true, BatchField::Address6, BatchField::Gateway6, identity.ipv6, identity.ipv6.prefix,
                          identity.ipv6.gateway},
                         m_plan.rows[row].address6, m_plan.firstAddress6);
        }
    }

    quint32 reservedPrefix() const
    {
        for (const IpSubnet &subnet : m_network ? m_network->subnets : QList<IpSubnet>{}) {
            if (!subnet.ipv6) {
                return subnet.prefix;
            }
        }
        return 24;
    }

    void checkAddress(int row, const Family &family, const QString &text, const QString &rangeStart)
    {
        const auto address = IpAddress::parse(text);
        if (text.isEmpty()) {
            error(row, family.field,
                  rangeStart.isEmpty()
                      ? Tr::tr("Enter the address.")
                      : Tr::tr("The range has too few free addresses: none is left for this machine."));
        } else if (!address) {
            error(row, family.field, Tr::tr("%1 is not an IP address.").arg(text));
        } else if (address->isV6() != family.v6) {
            error(row, family.field,
                  family.v6 ? Tr::tr("This is an IPv4 address; here belongs one of IPv6.")
                            : Tr::tr("This is an IPv6 address; here belongs one of IPv4."));
        } else if (address->isSpecial()) {
            error(row, family.field, Tr::tr("A machine cannot have the address %1.").arg(text));
        } else if (!checkEdges(row, family, *address) && !checkTaken(row, family, *address)) {
            checkNetwork(row, family, *address);
        }
    }

    bool checkEdges(int row, const Family &family, const IpAddress &address)
    {
        const quint32 bits = family.v6 ? 128 : 32;
        if (family.prefix + 1 >= bits || family.prefix == 0) {
            return false; // two machines with a line between them have no more than their addresses
        }
        if (address == address.network(family.prefix)) {
            error(row, family.field, Tr::tr("%1 is the address of the subnet itself.").arg(address.toString()));
            return true;
        }
        if (!family.v6 && address == address.broadcast(family.prefix)) {
            error(row, family.field, Tr::tr("%1 is the broadcast address of the subnet.").arg(address.toString()));
            return true;
        }
        const auto gateway = IpAddress::parse(family.gateway);
        const bool local = gateway && family.v6 && gateway->isSpecial();
        if (gateway && *gateway == address) {
            error(row, family.field, Tr::tr("%1 is the gateway's address.").arg(address.toString()));
            return true;
        }
        if (gateway && !local && !gateway->isIn(address, family.prefix)) {
            error(row, family.gatewayField,
                  Tr::tr("The gateway %1 is not in the subnet of %2.").arg(gateway->toString(), address.toString()));
            return true;
        }
        return false;
    }

    bool checkTaken(int row, const Family &family, const IpAddress &address)
    {
        const QString text = address.toString();
        const QString owner = m_facts.addresses.value(text);
        if (!owner.isEmpty()) {
            error(row, family.field, Tr::tr("%1 is taken: %2.").arg(text, owner));
            return true;
        }
        const auto same
            = [&](const BatchRow &one) { return IpAddress::parse(family.v6 ? one.address6 : one.address4) == address; };
        if (std::ranges::count_if(m_plan.rows, same) > 1) {
            error(row, family.field, Tr::tr("Two machines of the list have the address %1.").arg(text));
            return true;
        }
        return false;
    }

    void checkNetwork(int row, const Family &family, const IpAddress &address)
    {
        bool anyOfFamily = false;
        for (const IpSubnet &subnet : m_network ? m_network->subnets : QList<IpSubnet>{}) {
            const auto own = IpAddress::parse(subnet.address);
            if (!own || own->isV6() != family.v6) {
                continue;
            }
            anyOfFamily = true;
            if (!address.isIn(*own, subnet.prefix)) {
                continue;
            }
            for (const auto &[first, last] : subnet.dhcp) {
                const auto from = IpAddress::parse(first);
                const auto to = IpAddress::parse(last);
                if (!isReservation() && from && to && *from <= address && address <= *to) {
                    warn(row, family.field,
                         Tr::tr("%1 is one of the addresses that the virtual network %2 gives out by itself.")
                             .arg(address.toString(), m_network->name));
                }
            }
            return;
        }
        const QString outside = Tr::tr("%1 is not in the virtual network %2.")
                                    .arg(address.toString(), m_network ? m_network->name : QString());
        if (isReservation()) {
            error(row, family.field, outside);
        } else if (anyOfFamily) {
            warn(row, family.field, outside);
        }
    }

    const BatchPlan &m_plan;
    const BatchFacts &m_facts;
    const NetworkInfo *m_network = nullptr;
    QList<BatchProblem> m_problems;
};

} // namespace

QList<BatchProblem> checkBatch(const BatchPlan &plan, const BatchFacts &facts)
{
    return Checker(plan, facts).run();
}

} // namespace guestdeck
