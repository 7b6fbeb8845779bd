// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QUuid>

namespace guestdeck
{

/// One configured host connection; stable across starts (it is stored in the settings).
struct ConnectionId {
    QUuid value;
    bool operator==(const ConnectionId &) const = default;
    bool isNull() const { return value.isNull(); }
};

/// One guest on one connection. libvirt handles never leave the worker threads; this is what the program speaks.
struct DomainId {
    ConnectionId connection;
    QUuid uuid;
    bool operator==(const DomainId &) const = default;
    bool isNull() const { return uuid.isNull(); }
};

inline size_t qHash(const ConnectionId &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}
inline size_t qHash(const DomainId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.connection.value, id.uuid);
}

} // namespace guestdeck

Q_DECLARE_METATYPE(guestdeck::ConnectionId)
Q_DECLARE_METATYPE(guestdeck::DomainId)
