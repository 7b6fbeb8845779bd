// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/nodedevicecalls.h"

#include "models/hardware/nodedevicereader.h"
#include "models/libvirt/list.h"
#include "models/libvirt/parallel.h"
#include "models/libvirt/session.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace guestdeck
{

QList<NodeDevice> readNodeDevices(Session &session)
{
    std::vector<DeviceHandle> handles;
    takeList(handles, [&](virNodeDevicePtr **out) {
        return virConnectListAllNodeDevices(session.raw(), out,
                                            VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV
                                                | VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV
                                                | VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV);
    });
    std::vector<std::optional<NodeDevice>> found(handles.size());
    inParallel(handles.size(), [&](size_t i) {
        const CString xml(virNodeDeviceGetXMLDesc(handles[i].get(), 0));
        if (xml) { // what goes away meanwhile is left out
            found[i] = readNodeDevice(xml.get());
        }
    });
    QList<NodeDevice> devices;
    for (const auto &device : found) {
        if (device) {
            devices.append(*device);
        }
    }
    std::ranges::sort(devices, [](const NodeDevice &left, const NodeDevice &right) {
        return std::tie(left.kind, left.address, left.name) < std::tie(right.kind, right.address, right.name);
    });
    return devices;
}

} // namespace guestdeck
