// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/hostobjectevents.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/session.h"

#include <libvirt/libvirt.h>

#include <array>

namespace guestdeck
{

namespace
{

using QueuePointer = std::shared_ptr<HostObjectEvents>;

void freeQueue(void *opaque)
{
    delete static_cast<QueuePointer *>(opaque);
}

/// Only local data: no call to the host may be made on the event thread, it would stall all connections' keepalive.
void push(void *opaque, HostObjectKind kind, const char *name, bool listed) noexcept
{
    (**static_cast<QueuePointer *>(opaque)).push({kind, QString::fromUtf8(name), listed});
}

void onPool(virConnectPtr, virStoragePoolPtr pool, int, int, void *opaque) noexcept
{
    push(opaque, HostObjectKind::Pools, virStoragePoolGetName(pool), true);
}

void onPoolRefresh(virConnectPtr, virStoragePoolPtr pool, void *opaque) noexcept
{
    push(opaque, HostObjectKind::Pools, virStoragePoolGetName(pool), false);
}

void onNetwork(virConnectPtr, virNetworkPtr network, int, int, void *opaque) noexcept
{
    push(opaque, HostObjectKind::Networks, virNetworkGetName(network), true);
}

void onDevice(virConnectPtr, virNodeDevicePtr device, int, int, void *opaque) noexcept
{
    push(opaque, HostObjectKind::Devices, virNodeDeviceGetName(device), true);
}

void onDeviceUpdate(virConnectPtr, virNodeDevicePtr device, void *opaque) noexcept
{
    push(opaque, HostObjectKind::Devices, virNodeDeviceGetName(device), false);
}

int registerPool(virConnectPtr connection, int event, void (*callback)(), void *opaque)
{
    return virConnectStoragePoolEventRegisterAny(connection, nullptr, event,
                                                 reinterpret_cast<virConnectStoragePoolEventGenericCallback>(callback),
                                                 opaque, freeQueue);
}

int registerNetwork(virConnectPtr connection, int event, void (*callback)(), void *opaque)
{
    return virConnectNetworkEventRegisterAny(connection, nullptr, event,
                                             reinterpret_cast<virConnectNetworkEventGenericCallback>(callback), opaque,
                                             freeQueue);
}

int registerDevice(virConnectPtr connection, int event, void (*callback)(), void *opaque)
{
    return virConnectNodeDeviceEventRegisterAny(connection, nullptr, event,
                                                reinterpret_cast<virConnectNodeDeviceEventGenericCallback>(callback),
                                                opaque, freeQueue);
}

struct Registration {
    HostObjectKind kind;
    int event;
    void (*callback)(); ///< libvirt takes callbacks of all events as one type
    int (*add)(virConnectPtr, int event, void (*callback)(), void *opaque);
    Session::TakeBackEvent takeBack;
    bool needed; ///< without it the kind is not followed
};

template <class Callback>
void (*generic(Callback *callback))()
{
    return reinterpret_cast<void (*)()>(callback);
}

} // namespace

Outcome registerHostObjectEvents(Session &session, HostObjectKind kind, const QueuePointer &queue)
{
    static const std::array registrations{
        Registration{HostObjectKind::Pools, VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, generic(onPool), registerPool,
                     virConnectStoragePoolEventDeregisterAny, true},
        Registration{HostObjectKind::Pools, VIR_STORAGE_POOL_EVENT_ID_REFRESH, generic(onPoolRefresh), registerPool,
                     virConnectStoragePoolEventDeregisterAny, false},
        Registration{HostObjectKind::Networks, VIR_NETWORK_EVENT_ID_LIFECYCLE, generic(onNetwork), registerNetwork,
                     virConnectNetworkEventDeregisterAny, true},
        Registration{HostObjectKind::Devices, VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE, generic(onDevice), registerDevice,
                     virConnectNodeDeviceEventDeregisterAny, true},
        Registration{HostObjectKind::Devices, VIR_NODE_DEVICE_EVENT_ID_UPDATE, generic(onDeviceUpdate), registerDevice,
                     virConnectNodeDeviceEventDeregisterAny, false},
    };
    Outcome outcome = Error{ErrorKind::Unsupported, 0, {}, {}};
    for (const Registration &one : registrations) {
        if (one.kind != kind) {
            continue;
        }
        auto holder = std::make_unique<QueuePointer>(queue);
        const int id = one.add(session.raw(), one.event, one.callback, holder.get());
        if (id >= 0) {
            session.keepEvent(id, one.takeBack);
            // From here on libvirt's free callback owns it.
            [[maybe_unused]] const auto *const given = holder.release();
        }
        if (one.needed) {
            outcome = id >= 0 ? Outcome{} : Outcome(lastError());
        }
    }
    return outcome;
}

} // namespace guestdeck
