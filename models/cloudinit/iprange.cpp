// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cloudinit/iprange.h"

#include <QStringList>

#include <arpa/inet.h>

#include <algorithm>

namespace guestdeck
{

namespace
{

constexpr size_t v4Start = 12;

/// Bits of the 128 that name the network.
quint32 networkBits(bool v6, quint32 prefix)
{
    return v6 ? std::min(prefix, 128U) : 96 + std::min(prefix, 32U);
}

quint8 maskByte(quint32 bits, size_t index)
{
    const int left = int(bits) - int(index) * 8;
    return left >= 8 ? 0xff : left <= 0 ? 0 : quint8(0xff00U >> quint32(left));
}

} // namespace

std::optional<IpAddress> IpAddress::parse(const QString &text)
{
    const QByteArray plain = text.toLatin1();
    IpAddress address;
    if (text.size() > 45 || QString::fromLatin1(plain) != text) {
        return {};
    }
    if (inet_pton(AF_INET, plain.constData(), address.m_bytes.data() + v4Start) == 1) {
        return address;
    }
    address.m_v6 = true;
    return inet_pton(AF_INET6, plain.constData(), address.m_bytes.data()) == 1 ? std::optional(address) : std::nullopt;
}

QString IpAddress::toString() const
{
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(m_v6 ? AF_INET6 : AF_INET, m_bytes.data() + (m_v6 ? 0 : v4Start), text, sizeof text);
    return QString::fromLatin1(text);
}

std::optional<IpAddress> IpAddress::next() const
{
    IpAddress result = *this;
    for (size_t i = m_bytes.size(); i > (m_v6 ? 0 : v4Start); --i) {
        if (++result.m_bytes[i - 1] != 0) {
            return result;
        }
    }
    return {};
}

IpAddress IpAddress::network(quint32 prefix) const
{
    IpAddress result = *this;
    for (size_t i = m_v6 ? 0 : v4Start; i < m_bytes.size(); ++i) {
        result.m_bytes[i] = quint8(m_bytes[i] & maskByte(networkBits(m_v6, prefix), i));
    }
    return result;
}

IpAddress IpAddress::broadcast(quint32 prefix) const
{
    IpAddress result = *this;
    for (size_t i = m_v6 ? 0 : v4Start; i < m_bytes.size(); ++i) {
        result.m_bytes[i] = quint8(m_bytes[i] | quint8(~maskByte(networkBits(m_v6, prefix), i)));
    }
    return result;
}

bool IpAddress::isIn(const IpAddress &network, quint32 prefix) const
{
    return m_v6 == network.m_v6 && this->network(prefix) == network.network(prefix);
}

bool IpAddress::isSpecial() const
{
    const quint8 *b = m_bytes.data();
    if (m_v6) {
        const bool small = std::all_of(b, b + 15, [](quint8 byte) { return byte == 0; }) && b[15] <= 1;
        return small || b[0] == 0xff || (b[0] == 0xfe && (b[1] & 0xc0U) == 0x80);
    }
    const quint8 first = b[v4Start];
    return first == 0 || first == 127 || first >= 224 || (first == 169 && b[v4Start + 1] == 254);
}

QString netmaskOf(quint32 prefix)
{
    QStringList parts;
    for (size_t i = v4Start; i < v4Start + 4; ++i) {
        parts.append(QString::number(maskByte(networkBits(false, prefix), i)));
    }
    return parts.join(u'.');
}

} // namespace guestdeck
