// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/leasecalls.h"

#include "models/cloudinit/iprange.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"

#include <algorithm>
#include <cstdlib>

namespace guestdeck
{

namespace
{

QString bounded(const char *text)
{
    return QString::fromUtf8(text).left(255);
}

NetworkLease taken(const virNetworkDHCPLease &raw)
{
    NetworkLease lease;
    lease.mac = bounded(raw.mac).toLower();
    lease.address = bounded(raw.ipaddr);
    lease.prefix = int(std::min(raw.prefix, 128U));
    lease.v6 = raw.type == VIR_IP_ADDR_TYPE_IPV6;
    lease.hostName = bounded(raw.hostname);
    lease.clientId = bounded(raw.clientid);
    if (raw.expirytime > 0) {
        lease.expires = QDateTime::fromSecsSinceEpoch(raw.expirytime, Qt::UTC);
    }
    return lease;
}

} // namespace

Result<QList<NetworkLease>> readLeases(Session &session, const QUuid &uuid)
{
    const auto network = lookupNetwork(session, uuid);
    if (!network.has_value()) {
        return network.error();
    }
    virNetworkDHCPLeasePtr *leases = nullptr;
    const int count = virNetworkGetDHCPLeases(network->get(), nullptr, &leases, 0);
    if (count < 0) {
        const Error error = lastError();
        return virNetworkIsActive(network->get()) == 0 ? Result<QList<NetworkLease>>() : error;
    }
    QList<NetworkLease> list;
    for (int i = 0; i < count; ++i) {
        list.append(taken(*leases[i]));
        virNetworkDHCPLeaseFree(leases[i]);
    }
    std::free(static_cast<void *>(leases)); // NOLINT(bugprone-multi-level-implicit-pointer-conversion)
    std::ranges::sort(list, {}, [](const NetworkLease &lease) { return IpAddress::parse(lease.address); });
    return list;
}

} // namespace guestdeck
