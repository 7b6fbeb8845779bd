// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/tunecalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/recordedchange.h"
#include "models/libvirt/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <vector>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::TuneCalls)
};

constexpr int maxHostCpus = 16384;
constexpr int maxVcpus = 4096;
constexpr int maxParameters = 256; ///< the daemon says how many there are

/// Owner of a list of parameters, of libvirt's making or our own.
class Parameters
{
public:
    Parameters() = default;
    ~Parameters() { virTypedParamsFree(m_list, m_count); }
    Parameters(const Parameters &) = delete;
    Parameters &operator=(const Parameters &) = delete;

    bool add(const TuneParameter &parameter, const QString &value)
    {
        const QByteArray name = parameter.name.toUtf8();
        switch (parameter.type) {
        case TuneType::UInt:
            return virTypedParamsAddUInt(&m_list, &m_count, &m_room, name.constData(), value.toUInt()) == 0;
        case TuneType::ULong:
            return virTypedParamsAddULLong(&m_list, &m_count, &m_room, name.constData(), value.toULongLong()) == 0;
        case TuneType::Long:
            return virTypedParamsAddLLong(&m_list, &m_count, &m_room, name.constData(), value.toLongLong()) == 0;
        case TuneType::Text:
            return virTypedParamsAddString(&m_list, &m_count, &m_room, name.constData(), value.toUtf8().constData())
                == 0;
        }
        return false;
    }
    /// Room for what a call fills in.
    virTypedParameterPtr reserve(int count)
    {
        m_list = static_cast<virTypedParameterPtr>(std::calloc(size_t(count), sizeof(virTypedParameter)));
        m_room = count;
        m_count = m_list ? count : 0;
        return m_list;
    }
    int *countOut() { return &m_count; }
    virTypedParameterPtr get() const { return m_list; }
    int count() const { return m_count; }

private:
    virTypedParameterPtr m_list = nullptr;
    int m_count = 0;
    int m_room = 0;
};

QString textOf(const virTypedParameter &parameter)
{
    switch (parameter.type) {
    case VIR_TYPED_PARAM_INT:
        return QString::number(parameter.value.i);
    case VIR_TYPED_PARAM_UINT:
        return QString::number(parameter.value.ui);
    case VIR_TYPED_PARAM_LLONG:
        return QString::number(parameter.value.l);
    case VIR_TYPED_PARAM_ULLONG:
        return QString::number(parameter.value.ul);
    case VIR_TYPED_PARAM_STRING:
        return QString::fromUtf8(parameter.value.s).left(4096);
    default:
        return {};
    }
}

unsigned flagsOf(TuneAt at)
{
    return at == TuneAt::Live ? VIR_DOMAIN_AFFECT_LIVE : VIR_DOMAIN_AFFECT_CONFIG;
}

/// One of libvirt's getters: with no list it tells how many there are.
int askParameters(virDomainPtr domain, TuneGroup group, const QByteArray &device, virTypedParameterPtr list, int *count,
                  unsigned flags)
{
    switch (group) {
    case TuneGroup::Scheduler: {
        if (list) {
            return virDomainGetSchedulerParametersFlags(domain, list, count, flags | VIR_TYPED_PARAM_STRING_OKAY);
        }
        const CString type(virDomainGetSchedulerType(domain, count));
        return type ? 0 : -1;
    }
    case TuneGroup::Blkio:
        return virDomainGetBlkioParameters(domain, list, count, flags | VIR_TYPED_PARAM_STRING_OKAY);
    case TuneGroup::BlockIo:
        return virDomainGetBlockIoTune(domain, device.constData(), list, count, flags | VIR_TYPED_PARAM_STRING_OKAY);
    case TuneGroup::Interface:
        return virDomainGetInterfaceParameters(domain, device.constData(), list, count,
                                               flags | VIR_TYPED_PARAM_STRING_OKAY);
    case TuneGroup::Memory:
        return virDomainGetMemoryParameters(domain, list, count, flags | VIR_TYPED_PARAM_STRING_OKAY);
    }
    return -1;
}

int sendParameters(virDomainPtr domain, TuneGroup group, const QByteArray &device, const Parameters &all,
                   unsigned flags)
{
    switch (group) {
    case TuneGroup::Scheduler:
        return virDomainSetSchedulerParametersFlags(domain, all.get(), all.count(), flags);
    case TuneGroup::Blkio:
        return virDomainSetBlkioParameters(domain, all.get(), all.count(), flags);
    case TuneGroup::BlockIo:
        return virDomainSetBlockIoTune(domain, device.constData(), all.get(), all.count(), flags);
    case TuneGroup::Interface:
        return virDomainSetInterfaceParameters(domain, device.constData(), all.get(), all.count(), flags);
    case TuneGroup::Memory:
        return virDomainSetMemoryParameters(domain, all.get(), all.count(), flags);
    }
    return -1;
}

Result<TuneValues> readFrom(virDomainPtr domain, TuneGroup group, const QString &device, TuneAt at)
{
    const QByteArray name = device.toUtf8();
    int count = 0;
    if (askParameters(domain, group, name, nullptr, &count, flagsOf(at)) < 0) {
        return lastError();
    }
    TuneValues values;
    if (count <= 0 || count > maxParameters) {
        return values;
    }
    Parameters all;
    if (!all.reserve(count) || askParameters(domain, group, name, all.get(), all.countOut(), flagsOf(at)) < 0) {
        return lastError();
    }
    for (int i = 0; i < all.count(); ++i) {
        const QString key = QString::fromUtf8(all.get()[i].field);
        values.insert(key, textOf(all.get()[i]));
    }
    return values;
}

Error cannotUnset(const QString &name)
{
    return {
        ErrorKind::Unsupported,
        0,
        Tr::tr("“%1” cannot be taken back to its default while the guest runs; it can for the next start.").arg(name),
        {}};
}

/// Bits as libvirt packs them; at least one byte.
std::vector<unsigned char> packed(const QBitArray &cpus)
{
    std::vector<unsigned char> bytes(size_t(std::max<qsizetype>(1, (cpus.size() + 7) / 8)), 0);
    for (qsizetype i = 0; i < cpus.size(); ++i) {
        if (cpus.testBit(i)) {
            bytes[size_t(i / 8)] |= static_cast<unsigned char>(1U << (i % 8));
        }
    }
    return bytes;
}

QBitArray unpacked(const unsigned char *bytes, int length, int count)
{
    QBitArray cpus(count);
    for (int i = 0; i < count && i / 8 < length; ++i) {
        cpus.setBit(i, (bytes[i / 8] >> (i % 8)) & 1U);
    }
    return cpus;
}

/// What is set for the next start changes the definition, and what it was before is noted down.
class Recorded
{
public:
    Recorded(Session &session, const QUuid &uuid, TuneAt at)
    {
        if (at == TuneAt::Config) {
            m_change.emplace(session, uuid);
        }
    }

private:
    std::optional<RecordedChange> m_change;
};

Result<DomainHandle> pinnable(Session &session, const QUuid &uuid, const QBitArray &cpus)
{
    if (cpus.count(true) == 0) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("At least one CPU of the host must be chosen."), {}};
    }
    return lookupDomain(session, uuid);
}

void readIoThreads(virDomainPtr domain, int hostCpus, TuneAt at, PinMaps &maps)
{
    virDomainIOThreadInfoPtr *threads = nullptr;
    const int count = virDomainGetIOThreadInfo(domain, &threads, flagsOf(at));
    for (int i = 0; i < count; ++i) {
        maps.iothreads.insert(threads[i]->iothread_id, unpacked(threads[i]->cpumap, threads[i]->cpumaplen, hostCpus));
        virDomainIOThreadInfoFree(threads[i]);
    }
    std::free(static_cast<void *>(threads)); // NOLINT(bugprone-multi-level-implicit-pointer-conversion)
}

} // namespace

Result<TuneValues> readTuning(Session &session, const QUuid &uuid, TuneGroup group, const QString &device, TuneAt at)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    auto all = readFrom(domain->get(), group, device, at);
    if (!all.has_value()) {
        return all;
    }
    TuneValues set;
    for (auto it = all->cbegin(); it != all->cend(); ++it) {
        const TuneParameter *parameter = tuneParameter(group, it.key());
        if (parameter && isTuned(*parameter, it.value())) {
            set.insert(it.key(), it.value());
        }
    }
    return set;
}

Outcome setTuning(Session &session, const QUuid &uuid, TuneGroup group, const QString &device,
                  const TuneValues &changes, TuneAt at)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const auto now = readFrom(domain->get(), group, device, at);
    if (!now.has_value()) {
        return now.error();
    }
    const TuneValues merged = mergedTuning(group, *now, changes);
    Parameters parameters;
    for (auto it = merged.cbegin(); it != merged.cend(); ++it) {
        const TuneParameter *parameter = tuneParameter(group, it.key());
        if (it.value().isEmpty()) {
            return cannotUnset(it.key());
        }
        if (!parameters.add(*parameter, it.value())) {
            return lastError();
        }
    }
    if (parameters.count() == 0) {
        return {};
    }
    const Recorded recorded(session, uuid, at);
    return sendParameters(domain->get(), group, device.toUtf8(), parameters, flagsOf(at)) == 0 ? Outcome{}
                                                                                               : Outcome(lastError());
}

Outcome setMemoryStatsPeriod(Session &session, const QUuid &uuid, int seconds, TuneAt at)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const Recorded recorded(session, uuid, at);
    return virDomainSetMemoryStatsPeriod(domain->get(), seconds, flagsOf(at)) == 0 ? Outcome{} : Outcome(lastError());
}

Result<PinMaps> readPinning(Session &session, const QUuid &uuid, int hostCpus, TuneAt at)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const int cpus = std::clamp(hostCpus, 1, maxHostCpus);
    const int length = (cpus + 7) / 8;
    const unsigned which = at == TuneAt::Live ? VIR_DOMAIN_AFFECT_LIVE : VIR_DOMAIN_AFFECT_CONFIG;
    // Those that are not plugged in cannot be pinned in the running guest.
    const unsigned count = at == TuneAt::Live ? which : unsigned(VIR_DOMAIN_VCPU_MAXIMUM) | which;
    const int vcpus = virDomainGetVcpusFlags(domain->get(), count);
    if (vcpus < 0) {
        return lastError();
    }
    const int wanted = std::clamp(vcpus, 1, maxVcpus);
    std::vector<unsigned char> bytes(size_t(wanted) * size_t(length), 0);
    const int told = virDomainGetVcpuPinInfo(domain->get(), wanted, bytes.data(), length, which);
    if (told < 0) {
        return lastError();
    }
    PinMaps maps;
    for (int i = 0; i < std::min(told, wanted); ++i) {
        maps.vcpus.append(unpacked(bytes.data() + size_t(i) * size_t(length), length, cpus));
    }
    std::vector<unsigned char> one(size_t(length), 0);
    if (virDomainGetEmulatorPinInfo(domain->get(), one.data(), length, which) > 0) {
        maps.emulator = unpacked(one.data(), length, cpus);
    } else {
        maps.emulator = QBitArray(cpus, true);
    }
    readIoThreads(domain->get(), cpus, at, maps);
    return maps;
}

Outcome pinVcpu(Session &session, const QUuid &uuid, unsigned vcpu, const QBitArray &cpus, TuneAt at)
{
    const auto domain = pinnable(session, uuid, cpus);
    if (!domain.has_value()) {
        return domain.error();
    }
    auto bytes = packed(cpus);
    const Recorded recorded(session, uuid, at);
    // Without flags means the running guest, and drivers know it that have no flags.
    const int done = at == TuneAt::Live
        ? virDomainPinVcpu(domain->get(), vcpu, bytes.data(), int(bytes.size()))
        : virDomainPinVcpuFlags(domain->get(), vcpu, bytes.data(), int(bytes.size()), VIR_DOMAIN_AFFECT_CONFIG);
    return done == 0 ? Outcome{} : Outcome(lastError());
}

Outcome pinEmulator(Session &session, const QUuid &uuid, const QBitArray &cpus, TuneAt at)
{
    const auto domain = pinnable(session, uuid, cpus);
    if (!domain.has_value()) {
        return domain.error();
    }
    auto bytes = packed(cpus);
    const Recorded recorded(session, uuid, at);
    return virDomainPinEmulator(domain->get(), bytes.data(), int(bytes.size()), flagsOf(at)) == 0
        ? Outcome{}
        : Outcome(lastError());
}

Outcome pinIoThread(Session &session, const QUuid &uuid, unsigned id, const QBitArray &cpus, TuneAt at)
{
    const auto domain = pinnable(session, uuid, cpus);
    if (!domain.has_value()) {
        return domain.error();
    }
    auto bytes = packed(cpus);
    const Recorded recorded(session, uuid, at);
    return virDomainPinIOThread(domain->get(), id, bytes.data(), int(bytes.size()), flagsOf(at)) == 0
        ? Outcome{}
        : Outcome(lastError());
}

Result<QBitArray> readHostCpuMap(Session &session)
{
    unsigned char *map = nullptr;
    unsigned online = 0;
    const int count = virNodeGetCPUMap(session.raw(), &map, &online, 0);
    if (count < 0) {
        return lastError();
    }
    const int cpus = std::clamp(count, 1, maxHostCpus);
    const QBitArray bits = unpacked(map, (count + 7) / 8, cpus);
    std::free(map);
    return bits;
}

} // namespace guestdeck
