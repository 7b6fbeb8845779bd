// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cloudinit/iprange.h"

#include <QRegularExpression>

#include <optional>

namespace guestdeck
{

/// An address with the length of its network.
struct Subnet {
    IpAddress address;
    quint32 prefix = 0;
};

inline std::optional<Subnet> subnetOf(const QString &text)
{
    const auto address = IpAddress::parse(text.section(u'/', 0, 0));
    bool ok = false;
    const uint prefix = text.section(u'/', 1).toUInt(&ok);
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,3}$"));
    if (!address || !ok || !digits.match(text.section(u'/', 1)).hasMatch() || prefix < 1
        || prefix > (address->isV6() ? 128U : 32U)) {
        return {};
    }
    return Subnet{*address, prefix};
}

inline bool overlap(const Subnet &one, const Subnet &other)
{
    return one.address.isV6() == other.address.isV6()
        && one.address.isIn(other.address.network(qMin(one.prefix, other.prefix)), qMin(one.prefix, other.prefix));
}

} // namespace guestdeck
