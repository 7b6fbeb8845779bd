// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/domaininfo.h"

#include <QString>
#include <QUuid>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

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
};

/// Where libvirt's event thread leaves events. They are collected and `wake` is called once for a whole burst, so that
/// a flood costs the reader one turn, not one each. Thread-safe.
class EventQueue
{
public:
    explicit EventQueue(std::function<void()> wake);
    void push(DomainEvent event);
    std::vector<DomainEvent> take();
    /// No wake-up comes any more once this returns.
    void detach();

private:
    std::mutex m_mutex;
    std::function<void()> m_wake;
    std::vector<DomainEvent> m_events;
};

/// Registers for lifecycle events: one round trip, before the list is read, so that no change falls in between.
Outcome registerLifecycleEvents(Session &session, const std::shared_ptr<EventQueue> &queue);
/// Registers for the events that only details need. Drivers that lack some of them are fine.
Outcome registerDetailEvents(Session &session, const std::shared_ptr<EventQueue> &queue);

} // namespace guestdeck
