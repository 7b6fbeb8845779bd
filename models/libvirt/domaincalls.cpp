// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/domaincalls.h"

#include "models/libvirt/awake.h"
#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"

#include <QHostAddress>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// Owner of what virConnectGetAllDomainStats returns.
class StatsRecords
{
public:
    StatsRecords() = default;
    ~StatsRecords()
    {
        if (m_records) {
            virDomainStatsRecordListFree(m_records);
        }
    }
    StatsRecords(const StatsRecords &) = delete;
    StatsRecords &operator=(const StatsRecords &) = delete;

    virDomainStatsRecordPtr **out() { return &m_records; }
    const virDomainStatsRecordPtr *get() const { return m_records; }

private:
    virDomainStatsRecordPtr *m_records = nullptr;
};

quint64 number(const virTypedParameter &parameter)
{
    switch (parameter.type) {
    case VIR_TYPED_PARAM_INT:
        return quint64(std::max(0, parameter.value.i));
    case VIR_TYPED_PARAM_UINT:
        return parameter.value.ui;
    case VIR_TYPED_PARAM_LLONG:
        return quint64(std::max(0LL, parameter.value.l));
    case VIR_TYPED_PARAM_ULLONG:
        return parameter.value.ul;
    default:
        return 0;
    }
}

bool endsWith(const char *field, const char *tail)
{
    const size_t a = std::strlen(field);
    const size_t b = std::strlen(tail);
    return a >= b && std::strcmp(field + a - b, tail) == 0;
}

DomainInfo toInfo(const virDomainStatsRecord &record)
{
    DomainInfo info;
    info.uuid = domainUuid(record.dom);
    info.name = domainName(record.dom);
    for (int i = 0; i < record.nparams; ++i) {
        const virTypedParameter &parameter = record.params[i];
        const quint64 value = number(parameter);
        if (std::strcmp(parameter.field, "state.state") == 0) {
            info.state = domainState(int(value));
        } else if (std::strcmp(parameter.field, "vcpu.current") == 0) {
            info.vcpus = quint32(value);
        } else if (std::strcmp(parameter.field, "vcpu.maximum") == 0) {
            info.maxVcpus = quint32(value);
        } else if (std::strcmp(parameter.field, "balloon.current") == 0) {
            info.memory = {value};
        } else if (std::strcmp(parameter.field, "balloon.maximum") == 0) {
            info.maxMemory = {value};
        }
    }
    return info;
}

void addCounter(DomainCounters &counters, const virTypedParameter &parameter)
{
    const char *const field = parameter.field;
    const quint64 value = number(parameter);
    if (std::strcmp(field, "state.state") == 0) {
        counters.state = domainState(int(value));
    } else if (std::strcmp(field, "cpu.time") == 0) {
        counters.cpuTime = value;
    } else if (std::strcmp(field, "vcpu.current") == 0) {
        counters.vcpus = quint32(value);
    } else if (std::strcmp(field, "balloon.current") == 0) {
        counters.memory = {value};
    } else if (std::strcmp(field, "balloon.available") == 0) {
        counters.memoryAvailable = {value};
    } else if (std::strcmp(field, "balloon.usable") == 0) {
        counters.memoryUnused = {value};
    } else if (std::strcmp(field, "balloon.unused") == 0) {
        // "usable" is what the guest could still hand out; "unused" ignores its caches.
        counters.memoryUnused = std::max(counters.memoryUnused, KiB{value});
    } else if (std::strcmp(field, "balloon.last-update") == 0) {
        counters.memoryToldAt = value;
    } else if (std::strcmp(field, "balloon.rss") == 0) {
        counters.memoryResident = {value};
    } else if (std::strncmp(field, "net.", 4) == 0) {
        counters.netReceive += endsWith(field, ".rx.bytes") ? value : 0;
        counters.netSend += endsWith(field, ".tx.bytes") ? value : 0;
    } else if (std::strncmp(field, "block.", 6) == 0) {
        counters.diskRead += endsWith(field, ".rd.bytes") ? value : 0;
        counters.diskWrite += endsWith(field, ".wr.bytes") ? value : 0;
    }
}

bool isUseful(const QString &text)
{
    const QHostAddress address(text);
    return !address.isNull() && !address.isLoopback() && !address.isLinkLocal();
}

void collectAddresses(virDomainPtr domain, unsigned source, QStringList &v4, QStringList &v6)
{
    virDomainInterfacePtr *interfaces = nullptr;
    const int count = virDomainInterfaceAddresses(domain, &interfaces, source, 0);
    for (int i = 0; i < count; ++i) {
        for (unsigned a = 0; a < interfaces[i]->naddrs && a < 64; ++a) {
            const QString text = QString::fromUtf8(interfaces[i]->addrs[a].addr).left(64);
            QStringList &list = interfaces[i]->addrs[a].type == VIR_IP_ADDR_TYPE_IPV6 ? v6 : v4;
            if (isUseful(text) && !list.contains(text)) {
                list.append(text);
            }
        }
        virDomainInterfaceFree(interfaces[i]);
    }
    std::free(static_cast<void *>(interfaces)); // NOLINT(bugprone-multi-level-implicit-pointer-conversion)
}

} // namespace

Result<std::vector<DomainInfo>> readAllDomains(Session &session)
{
    StatsRecords records;
    // NOWAIT: a guest whose monitor hangs must not hold the list of all others.
    const int count = virConnectGetAllDomainStats(
        session.raw(), VIR_DOMAIN_STATS_STATE | VIR_DOMAIN_STATS_VCPU | VIR_DOMAIN_STATS_BALLOON, records.out(),
        VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT);
    if (count < 0) {
        return lastError();
    }
    std::vector<DomainInfo> infos;
    infos.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        infos.push_back(toInfo(*records.get()[i]));
    }
    return infos;
}

Result<QSet<QUuid>> listDomains(Session &session, DomainFilter filter)
{
    const unsigned flags = filter == DomainFilter::Autostart ? VIR_CONNECT_LIST_DOMAINS_AUTOSTART
        : filter == DomainFilter::ManagedSave                ? VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE
                                                             : VIR_CONNECT_LIST_DOMAINS_TRANSIENT;
    virDomainPtr *domains = nullptr;
    const int count = virConnectListAllDomains(session.raw(), &domains, flags);
    if (count < 0) {
        return lastError();
    }
    QSet<QUuid> uuids;
    uuids.reserve(count);
    for (int i = 0; i < count; ++i) {
        uuids.insert(domainUuid(domains[i]));
        virDomainFree(domains[i]);
    }
    std::free(static_cast<void *>(domains)); // NOLINT(bugprone-multi-level-implicit-pointer-conversion)
    return uuids;
}

Result<DomainInfo> readDomain(Session &session, const QUuid &uuid)
{
    auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    virDomainPtr list[]{domain->get(), nullptr};
    StatsRecords records;
    const int count
        = virDomainListGetStats(list, VIR_DOMAIN_STATS_STATE | VIR_DOMAIN_STATS_VCPU | VIR_DOMAIN_STATS_BALLOON,
                                records.out(), VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT);
    if (count < 1) {
        return count < 0 ? lastError() : Error{ErrorKind::NotFound, VIR_ERR_NO_DOMAIN, {}, {}};
    }
    DomainInfo info = toInfo(*records.get()[0]);
    int autostart = 0;
    info.persistent = virDomainIsPersistent(domain->get()) == 1;
    info.autostart = info.persistent && virDomainGetAutostart(domain->get(), &autostart) == 0 && autostart;
    if (info.state == DomainState::ShutOff && virDomainHasManagedSaveImage(domain->get(), 0) == 1) {
        info.managedSave = true;
        info.state = DomainState::Saved;
    }
    return info;
}

Result<QHash<QUuid, DomainCounters>> readCounters(Session &session)
{
    StatsRecords records;
    const int count = virConnectGetAllDomainStats(
        session.raw(),
        VIR_DOMAIN_STATS_STATE | VIR_DOMAIN_STATS_CPU_TOTAL | VIR_DOMAIN_STATS_BALLOON | VIR_DOMAIN_STATS_VCPU
            | VIR_DOMAIN_STATS_INTERFACE | VIR_DOMAIN_STATS_BLOCK,
        records.out(), VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE | VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT);
    if (count < 0) {
        return lastError();
    }
    QHash<QUuid, DomainCounters> all;
    all.reserve(count);
    for (int i = 0; i < count; ++i) {
        const virDomainStatsRecord &record = *records.get()[i];
        DomainCounters &counters = all[domainUuid(record.dom)];
        for (int p = 0; p < record.nparams; ++p) {
            addCounter(counters, record.params[p]);
        }
    }
    return all;
}

Result<QString> readDomainXml(Session &session, const QUuid &uuid, bool secure, bool inactive)
{
    auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const unsigned flags = (secure ? VIR_DOMAIN_XML_SECURE : 0) | (inactive ? VIR_DOMAIN_XML_INACTIVE : 0);
    const CString xml(virDomainGetXMLDesc(domain->get(), flags));
    if (!xml) {
        return lastError();
    }
    return QString::fromUtf8(xml.get());
}

Result<QStringList> readAddresses(Session &session, const QUuid &uuid, bool agent)
{
    auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    QStringList v4;
    QStringList v6;
    collectAddresses(domain->get(), VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, v4, v6);
    if (agent && isAwake(domain->get())) {
        collectAddresses(domain->get(), VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, v4, v6);
    }
    return v4 + v6;
}

int countSnapshots(Session &session, const QUuid &uuid)
{
    auto domain = lookupDomain(session, uuid);
    return domain.has_value() ? std::max(0, virDomainSnapshotNum(domain->get(), 0)) : 0;
}

} // namespace guestdeck
