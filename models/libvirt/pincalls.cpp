// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/pincalls.h"

#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/parallel.h"
#include "models/libvirt/session.h"
#include "models/xml/document.h"
#include "models/xml/domainreader.h"

#include <pugixml.hpp>

#include <algorithm>
#include <mutex>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray xmlOf(virDomainPtr domain, unsigned flags)
{
    const CString text(virDomainGetXMLDesc(domain, flags));
    return text ? QByteArray(text.get()) : QByteArray();
}

/// The host's CPUs by number; where it does not tell how they are made up, as a plain row of them.
Result<QList<HostCpu>> readCpus(Session &session)
{
    const auto online = readHostCpuMap(session);
    if (!online.has_value()) {
        return online.error();
    }
    QList<HostCpu> cpus;
    for (int i = 0; i < online->size(); ++i) {
        HostCpu cpu;
        cpu.id = i;
        cpu.online = online->testBit(i);
        cpus.append(cpu);
    }
    const CString text(virConnectGetCapabilities(session.raw()));
    for (HostCpu known : readHostCpus(text ? QString::fromUtf8(text.get()) : QString())) {
        if (known.id < cpus.size()) {
            known.online = cpus.at(known.id).online;
            cpus[known.id] = known;
        }
    }
    return cpus;
}

/// What a guest is kept to, where that is less than all.
QList<OtherPin> pinsOf(const QString &name, bool running, const QByteArray &definition, int count)
{
    const auto maps = readDefinedPinning(definition, count);
    QList<OtherPin> pins;
    if (maps.has_value()) {
        for (const PinRow &row : pinRows(*maps)) {
            const QBitArray *cpus = pinOf(*maps, row);
            if (cpus->count(true) < cpus->size()) {
                pins.append({name, row, *cpus, running});
            }
        }
    }
    return pins;
}

bool readOthers(Session &session, const QUuid &except, int count, const CallContext &context, QList<OtherPin> &others)
{
    std::vector<DomainHandle> domains;
    if (!takeList(domains, [&](virDomainPtr **out) { return virConnectListAllDomains(session.raw(), out, 0); })) {
        return false;
    }
    std::mutex mutex;
    inParallel(domains.size(), [&](size_t i) {
        virDomainPtr domain = domains[i].get();
        if (context.stop.stop_requested() || domainUuid(domain) == except) {
            return;
        }
        const bool running = virDomainIsActive(domain) == 1;
        const QList<OtherPin> pins = pinsOf(domainName(domain), running, xmlOf(domain, 0), count);
        const std::scoped_lock lock(mutex);
        others += pins;
    });
    std::ranges::stable_sort(others, [](const OtherPin &a, const OtherPin &b) {
        return std::pair(a.guest, a.row.id) < std::pair(b.guest, b.row.id);
    });
    return !context.stop.stop_requested();
}

} // namespace

Result<GuestPinning> readGuestPinning(Session &session, const QUuid &uuid, const CallContext &context)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    auto cpus = readCpus(session);
    if (!cpus.has_value()) {
        return cpus.error();
    }
    GuestPinning guest;
    guest.uuid = uuid;
    guest.name = domainName(domain->get());
    guest.cpus = *cpus;
    const int count = int(guest.cpus.size());
    guest.persistent = virDomainIsPersistent(domain->get()) != 0;
    if (virDomainIsActive(domain->get()) == 1) {
        auto live = readPinning(session, uuid, count, TuneAt::Live);
        if (!live.has_value()) {
            return live.error();
        }
        guest.live = std::move(*live);
    }
    const QByteArray text = xmlOf(domain->get(), guest.persistent ? VIR_DOMAIN_XML_INACTIVE : 0);
    if (text.isEmpty()) {
        return lastError();
    }
    if (guest.persistent) {
        auto stored = readDefinedPinning(text, count);
        if (!stored.has_value()) {
            return stored.error();
        }
        guest.stored = std::move(*stored);
    }
    const auto details = readDomainDetails(QString::fromUtf8(text));
    guest.isTemplate = details.has_value() && details->isTemplate;
    if (const auto document = xml::Document::parse(text); document.has_value()) {
        const pugi::xml_node vcpu = document->root("domain").child("vcpu");
        guest.placement = xml::attribute(vcpu, "placement");
        const QString current = xml::attribute(vcpu, "current");
        guest.currentVcpus = (current.isEmpty() ? xml::text(vcpu).trimmed() : current).toInt();
    }
    guest.othersKnown = readOthers(session, uuid, count, context, guest.others);
    return guest;
}

} // namespace guestdeck
