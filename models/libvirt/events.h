// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/domaininfo.h"
#include "models/libvirt/eventqueue.h"

#include <QString>
#include <QUuid>

#include <memory>

namespace guestdeck
{

class Session;

/// One domain event as plain data, copied on libvirt's event thread.
struct DomainEvent {
    enum class Kind {
        Defined,
        Undefined,
        Started,
        Suspended,
        Resumed,
        Stopped,
        ShuttingDown,
        PmSuspended,
        Crashed,
        DevicesChanged, ///< a device was plugged or unplugged
        MetadataChanged, ///< title, description or custom metadata
        AgentChanged, ///< the guest agent came or went: addresses may be known now
    };
    Kind kind;
    QUuid uuid;
    QString name;
    bool saved = false; ///< Stopped: its state went to a file
    bool migrated = false; ///< Stopped: it went on to another host; Started, Resumed: it came from one
};

class EventQueue : public EventQueueOf<DomainEvent>
{
public:
    using EventQueueOf::EventQueueOf;
};

/// Registers for lifecycle events: one round trip, before the list is read, so that no change falls in between.
Outcome registerLifecycleEvents(Session &session, const std::shared_ptr<EventQueue> &queue);
/// Registers for the events that only details need. Drivers that lack some of them are fine.
Outcome registerDetailEvents(Session &session, const std::shared_ptr<EventQueue> &queue);

} // namespace guestdeck
