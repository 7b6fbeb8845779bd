// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace guestdeck
{

/// An IP address as a number. Strict: four decimal numbers, or what inet_pton takes for IPv6; no zone, no prefix.
class IpAddress
{
public:
    static std::optional<IpAddress> parse(const QString &text);

    bool isV6() const { return m_v6; }
    QString toString() const;
    /// The next one; nothing after the last of the family.
    std::optional<IpAddress> next() const;
    bool isIn(const IpAddress &network, quint32 prefix) const;
    IpAddress network(quint32 prefix) const; ///< all host bits 0
    IpAddress broadcast(quint32 prefix) const; ///< all host bits 1
    /// Not for a machine: of this host, for groups, unset, or link-local.
    bool isSpecial() const;

    /// IPv4 goes before IPv6.
    auto operator<=>(const IpAddress &) const = default;

private:
    bool m_v6 = false;
    std::array<quint8, 16> m_bytes{}; ///< IPv4: the last four
};

/// 24 → "255.255.255.0"
QString netmaskOf(quint32 prefix);

} // namespace guestdeck
