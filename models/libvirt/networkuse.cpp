// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/networkuse.h"

#include "models/inventory/domaininfo.h"
#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/parallel.h"
#include "models/libvirt/session.h"
#include "models/xml/domainreader.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NetworkUse)
};

struct Found {
    QMap<QString, QStringList> now; ///< network → MACs, of the running guest
    QMap<QString, QStringList> next; ///< the same of its stored definition
    QStringList macs;
    bool running = false;
};

Outcome addDefinition(virDomainPtr domain, unsigned flags, QMap<QString, QStringList> &networks, QStringList &macs)
{
    const CString xml(virDomainGetXMLDesc(domain, flags));
    if (!xml) {
        const Error error = lastError();
        return error.kind == ErrorKind::NotFound ? Outcome{} : Outcome(error); // gone meanwhile
    }
    const auto details = readDomainDetails(QString::fromUtf8(xml.get()));
    if (!details.has_value()) {
        return details.error();
    }
    for (const NicInfo &nic : details->nics) {
        const QString mac = nic.mac.toLower();
        if (nic.type == "network"_L1) {
            networks[nic.source].append(mac);
        }
        if (!mac.isEmpty() && !macs.contains(mac)) {
            macs.append(mac);
        }
    }
    return {};
}

Outcome readGuest(virDomainPtr domain, Found &found)
{
    const int active = virDomainIsActive(domain);
    const int persistent = active < 0 ? -1 : virDomainIsPersistent(domain);
    if (persistent < 0) {
        const Error error = lastError();
        return error.kind == ErrorKind::NotFound ? Outcome{} : Outcome(error); // gone meanwhile
    }
    found.running = active == 1;
    Outcome outcome = found.running ? addDefinition(domain, 0, found.now, found.macs) : Outcome{};
    if (outcome.has_value() && persistent == 1) {
        outcome = addDefinition(domain, VIR_DOMAIN_XML_INACTIVE, found.next, found.macs);
    }
    return outcome;
}

void add(const QUuid &uuid, const QString &name, const Found &found, NetworkUse &use)
{
    for (const QString &mac : found.macs) {
        use.macs.insert(mac, name);
    }
    QStringList networks = found.now.keys() + found.next.keys();
    networks.removeDuplicates();
    for (const QString &network : networks) {
        QStringList macs = found.now.value(network) + found.next.value(network);
        macs.removeDuplicates();
        use.users[network].append({uuid, name, found.running, macs, found.now.contains(network)});
    }
}

} // namespace

Result<NetworkUse> readNetworkUse(Session &session, const CallContext &context)
{
    std::vector<DomainHandle> domains;
    if (!takeList(domains, [&](virDomainPtr **out) { return virConnectListAllDomains(session.raw(), out, 0); })) {
        return lastError();
    }
    std::vector<Found> found(domains.size());
    std::vector<Outcome> outcomes(domains.size());
    inParallel(domains.size(), [&](size_t i) {
        outcomes[i] = context.stop.stop_requested() ? Outcome(Error{ErrorKind::Cancelled, 0, {}, {}})
                                                    : readGuest(domains[i].get(), found[i]);
    });
    NetworkUse use;
    for (size_t i = 0; i < domains.size(); ++i) {
        const QString name = domainName(domains[i].get());
        if (!outcomes[i].has_value()) {
            return explained(Result<NetworkUse>(outcomes[i].error()),
                             Tr::tr("It cannot be told which networks %1 uses.").arg(name));
        }
        add(domainUuid(domains[i].get()), name, found[i], use);
    }
    for (QList<NetworkUser> &users : use.users) {
        std::ranges::sort(users, {}, &NetworkUser::name);
    }
    return use;
}

} // namespace guestdeck
