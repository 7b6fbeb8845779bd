// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/events.h"

#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/session.h"

#include <libvirt/libvirt.h>

#include <optional>

namespace guestdeck
{

namespace
{

using QueuePointer = std::shared_ptr<EventQueue>;

EventQueue &queueOf(void *opaque)
{
    return **static_cast<QueuePointer *>(opaque);
}

void freeQueue(void *opaque)
{
    delete static_cast<QueuePointer *>(opaque);
}

/// Only local data: no call to the host may be made on the event thread, it would stall all connections' keepalive.
void push(virDomainPtr domain, void *opaque, DomainEvent::Kind kind, bool saved = false, bool migrated = false) noexcept
{
    queueOf(opaque).push({kind, domainUuid(domain), domainName(domain), saved, migrated});
}

bool isMigration(int event, int detail)
{
    return (event == VIR_DOMAIN_EVENT_STOPPED && detail == VIR_DOMAIN_EVENT_STOPPED_MIGRATED)
        || (event == VIR_DOMAIN_EVENT_STARTED && detail == VIR_DOMAIN_EVENT_STARTED_MIGRATED)
        || (event == VIR_DOMAIN_EVENT_RESUMED && detail == VIR_DOMAIN_EVENT_RESUMED_MIGRATED);
}

std::optional<DomainEvent::Kind> lifecycleKind(int event)
{
    switch (event) {
    case VIR_DOMAIN_EVENT_DEFINED:
        return DomainEvent::Kind::Defined;
    case VIR_DOMAIN_EVENT_UNDEFINED:
        return DomainEvent::Kind::Undefined;
    case VIR_DOMAIN_EVENT_STARTED:
        return DomainEvent::Kind::Started;
    case VIR_DOMAIN_EVENT_SUSPENDED:
        return DomainEvent::Kind::Suspended;
    case VIR_DOMAIN_EVENT_RESUMED:
        return DomainEvent::Kind::Resumed;
    case VIR_DOMAIN_EVENT_STOPPED:
        return DomainEvent::Kind::Stopped;
    case VIR_DOMAIN_EVENT_SHUTDOWN:
        return DomainEvent::Kind::ShuttingDown;
    case VIR_DOMAIN_EVENT_PMSUSPENDED:
        return DomainEvent::Kind::PmSuspended;
    case VIR_DOMAIN_EVENT_CRASHED:
        return DomainEvent::Kind::Crashed;
    default:
        return {}; // a newer libvirt may know more
    }
}

int onLifecycle(virConnectPtr, virDomainPtr domain, int event, int detail, void *opaque) noexcept
{
    if (const auto kind = lifecycleKind(event)) {
        push(domain, opaque, *kind, event == VIR_DOMAIN_EVENT_STOPPED && detail == VIR_DOMAIN_EVENT_STOPPED_SAVED,
             isMigration(event, detail));
    }
    return 0;
}

void onDevice(virConnectPtr, virDomainPtr domain, const char *, void *opaque) noexcept
{
    push(domain, opaque, DomainEvent::Kind::DevicesChanged);
}

void onMetadata(virConnectPtr, virDomainPtr domain, int, const char *, void *opaque) noexcept
{
    push(domain, opaque, DomainEvent::Kind::MetadataChanged);
}

void onAgent(virConnectPtr, virDomainPtr domain, int, int, void *opaque) noexcept
{
    push(domain, opaque, DomainEvent::Kind::AgentChanged);
}

Outcome registerOne(Session &session, const QueuePointer &queue, int event,
                    virConnectDomainEventGenericCallback callback)
{
    auto holder = std::make_unique<QueuePointer>(queue);
    const int id = virConnectDomainEventRegisterAny(session.raw(), nullptr, event, callback, holder.get(), freeQueue);
    if (id < 0) {
        return lastError();
    }
    session.keepEvent(id, virConnectDomainEventDeregisterAny);
    // From here on libvirt's free callback owns it.
    [[maybe_unused]] const auto *const given = holder.release();
    return {};
}

} // namespace

Outcome registerLifecycleEvents(Session &session, const QueuePointer &queue)
{
    return registerOne(session, queue, VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(onLifecycle));
}

Outcome registerDetailEvents(Session &session, const QueuePointer &queue)
{
    const std::pair<int, virConnectDomainEventGenericCallback> wanted[]{
        {VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, VIR_DOMAIN_EVENT_CALLBACK(onDevice)},
        {VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, VIR_DOMAIN_EVENT_CALLBACK(onDevice)},
        {VIR_DOMAIN_EVENT_ID_METADATA_CHANGE, VIR_DOMAIN_EVENT_CALLBACK(onMetadata)},
        {VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(onAgent)},
    };
    Outcome outcome;
    for (const auto &[event, callback] : wanted) {
        if (Outcome one = registerOne(session, queue, event, callback); !one.has_value()) {
            outcome = std::move(one);
        }
    }
    return outcome;
}

} // namespace guestdeck
