// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/networkcheckcalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/networkcalls.h"
#include "models/libvirt/parallel.h"
#include "models/libvirt/session.h"
#include "models/xml/domainreader.h"

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostGuests = 400;

QList<CheckedNic> nicsOf(virDomainPtr domain)
{
    QList<CheckedNic> nics;
    const bool running = virDomainIsActive(domain) == 1;
    const CString xml(virDomainGetXMLDesc(domain, 0));
    const auto details = xml ? readDomainDetails(QString::fromUtf8(xml.get())) : Result<DomainDetails>(lastError());
    if (details.has_value()) {
        for (const NicInfo &nic : details->nics) {
            nics.append(
                {QString::fromUtf8(virDomainGetName(domain)), nic.type, nic.source, nic.mac.toLower(), running});
        }
    }
    return nics; // of one that went away meanwhile: none
}

} // namespace

Result<CheckFacts> readForNetworkCheck(Session &session, const CallContext &context)
{
    CheckFacts facts;
    const CString uri(virConnectGetURI(session.raw()));
    facts.uri = uri ? QString::fromUtf8(uri.get()) : QString();
    const auto networks = listNetworks(session);
    if (!networks.has_value()) {
        return networks.error();
    }
    facts.networks = *networks;
    std::vector<DomainHandle> domains;
    if (!takeList(domains, [&](virDomainPtr **out) { return virConnectListAllDomains(session.raw(), out, 0); })) {
        return lastError();
    }
    // Those that run come first, should there be too many.
    std::ranges::stable_sort(domains, [](const DomainHandle &a, const DomainHandle &b) {
        return (virDomainGetID(a.get()) != unsigned(-1)) > (virDomainGetID(b.get()) != unsigned(-1));
    });
    const size_t count = std::min(domains.size(), mostGuests);
    std::vector<QList<CheckedNic>> found(count);
    inParallel(count, [&](size_t i) {
        if (!context.stop.stop_requested()) {
            found[i] = nicsOf(domains[i].get());
        }
    });
    for (const QList<CheckedNic> &nics : found) {
        facts.nics += nics;
    }
    return facts;
}

} // namespace guestdeck
