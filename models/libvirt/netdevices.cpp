// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/netdevices.h"

#include "models/libvirt/list.h"
#include "models/libvirt/parallel.h"
#include "models/libvirt/session.h"
#include "models/xml/hostobjectxml.h"

namespace guestdeck
{

namespace
{

/// What goes away meanwhile is left out.
template <class Info, class Handle, class Read>
QList<Info> readAll(const std::vector<Handle> &handles, HostObjectKind kind, Read xmlOf)
{
    std::vector<std::optional<Info>> found(handles.size());
    inParallel(handles.size(), [&](size_t i) {
        const CString xml(xmlOf(handles[i].get()));
        const auto object = xml ? readHostObject(kind, QString::fromUtf8(xml.get())) : Result<HostObject>(Error{});
        if (object.has_value()) {
            found[i] = std::get<Info>(*object);
        }
    });
    QList<Info> list;
    for (const auto &info : found) {
        if (info) {
            list.append(*info);
        }
    }
    return list;
}

} // namespace

QList<DeviceInfo> readNetDevices(Session &session)
{
    std::vector<DeviceHandle> devices;
    takeList(devices, [&](virNodeDevicePtr **out) {
        return virConnectListAllNodeDevices(session.raw(), out, VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET);
    });
    return readAll<DeviceInfo>(devices, HostObjectKind::Devices,
                               [](virNodeDevicePtr device) { return virNodeDeviceGetXMLDesc(device, 0); });
}

QList<InterfaceInfo> readInterfaces(Session &session)
{
    std::vector<InterfaceHandle> interfaces;
    takeList(interfaces, [&](virInterfacePtr **out) { return virConnectListAllInterfaces(session.raw(), out, 0); });
    return readAll<InterfaceInfo>(interfaces, HostObjectKind::Interfaces,
                                  [](virInterfacePtr interface) { return virInterfaceGetXMLDesc(interface, 0); });
}

} // namespace guestdeck
