// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostobjects.h"
#include "models/libvirt/eventqueue.h"

#include <QString>

#include <memory>

namespace guestdeck
{

class Session;

/// A pool, network or node device came, went or changed; copied on libvirt's event thread.
struct HostObjectEvent {
    HostObjectKind kind;
    QString name;
    bool listed = true; ///< the list is touched: it came, went, started or stopped; false: only what it holds
};
using HostObjectEvents = EventQueueOf<HostObjectEvent>;

/// Registers for the events of that kind (virConnectStoragePoolEventRegisterAny and its sisters; lifecycle, and refresh
/// of pools and updates of devices). Unsupported where the driver has none, and always for interfaces.
Outcome registerHostObjectEvents(Session &session, HostObjectKind kind, const std::shared_ptr<HostObjectEvents> &queue);

} // namespace guestdeck
