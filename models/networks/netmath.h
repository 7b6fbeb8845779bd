// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cloudinit/iprange.h"
#include "models/networks/networkspec.h"

#include <optional>

namespace guestdeck
{

/// A subnet as numbers: all its addresses from `first` (the network's own) to `last`.
struct SubnetBounds {
    IpAddress first;
    IpAddress last;

    bool overlaps(const SubnetBounds &other) const
    {
        return first.isV6() == other.first.isV6() && first <= other.last && other.first <= last;
    }
    bool contains(const IpAddress &address) const
    {
        return address.isV6() == first.isV6() && first <= address && address <= last;
    }
};
/// Nothing for what is no address, or has a prefix its family does not know.
inline std::optional<SubnetBounds> boundsOf(const QString &address, int prefix)
{
    const auto parsed = IpAddress::parse(address);
    if (!parsed || prefix < 0 || prefix > (parsed->isV6() ? 128 : 32)) {
        return {};
    }
    return SubnetBounds{parsed->network(quint32(prefix)), parsed->broadcast(quint32(prefix))};
}

/// `count` further on, or as far as the family goes.
inline IpAddress advanced(IpAddress address, int count)
{
    for (auto next = address.next(); count > 0 && next; --count) {
        address = *next;
        next = address.next();
    }
    return address;
}

} // namespace guestdeck
