// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostobjects.h"
#include "models/inventory/pooltypes.h"

#include <QCoreApplication>
#include <QVariant>

#include <optional>
#include <span>

namespace guestdeck
{

/// One column of the tables of pools, networks, interfaces and devices: all that there is to say of it.
struct HostObjectColumn {
    const char *key; ///< stable, for settings and object names
    const char *title; ///< in the context HostObjectColumns
    int characters; ///< width at first
    QString (*text)(const HostObject &object);
    QVariant (*sort)(const HostObject &object) = nullptr; ///< null: by the text
    bool number = false;
    bool listed = false; ///< lists tell it; the others are empty until the definition is read
    std::optional<double> (*fraction)(const HostObject &object) = nullptr; ///< 0…1, drawn as a bar
};

class HostObjectColumns
{
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostObjectColumns)
public:
    static std::span<const HostObjectColumn> of(HostObjectKind kind);
    static QString title(const HostObjectColumn &column) { return tr(column.title); }
    /// All that the search looks at, lower case.
    static QString searchText(const HostObject &object);

    /// "NAT", "Isolated", "Bridge br0" …
    static QString networkKind(const NetworkInfo &network);
    /// "192.168.122.0/24": the network that an address with its prefix lies in.
    static QString subnetText(const IpSubnet &subnet);
    static QString stateText(bool active);
    static QString poolRoleText(PoolRole role);
};

} // namespace guestdeck
