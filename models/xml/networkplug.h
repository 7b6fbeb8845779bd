// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace guestdeck
{

/// A running guest's interface in a virtual network.
struct NetworkPlug {
    QString network;
    QUuid port; ///< in the network, as libvirt knows it; null: none
    QString xml; ///< the interface as it runs, without that port

    /// The same interface with another source.
    QString into(const QString &network) const;
};
/// From a guest's live definition. Errors: Invalid.
Result<QList<NetworkPlug>> readNetworkPlugs(const QString &domainXml);

} // namespace guestdeck
