// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostinfo.h"

#include <variant>

namespace guestdeck
{

/// What a host has besides guests.
enum class HostObjectKind { Pools, Networks, Interfaces, Devices };
inline constexpr int hostObjectKinds = 4;

/// A network interface of the host as libvirt's interface driver tells it.
struct InterfaceInfo {
    QString name;
    QString type; ///< ethernet, bridge, bond, vlan
    bool active = false;
    QString mac;
    QString startMode; ///< onboot, none, hotplug; empty: not told
    QString linkState; ///< up, down, unknown …; empty: not told
    quint32 speed = 0; ///< Mb/s; 0: not told
    quint32 mtu = 0;
    bool dhcp = false;
    QStringList addresses; ///< "192.168.1.5/24", as the host's driver gives them
    QStringList ports; ///< of a bridge or bond
    QString vlanTag;
    QString vlanDevice; ///< what the VLAN runs on

    bool operator==(const InterfaceInfo &) const = default;
};

/// A node device. Vendor and product are the host's words, mostly from its tables of ids.
struct DeviceInfo {
    QString name; ///< libvirt's: pci_0000_00_1f_2
    QString parent; ///< the same of what it sits in
    QString path; ///< in /sys
    QString driver;
    QString devNode; ///< in /dev; the first one
    bool active = true; ///< false: a mediated device that is defined, but not there
    QString capability; ///< libvirt's type of its first capability: pci, usb_device, net …
    QString vendor;
    QString product;
    QString vendorId; ///< "0x8086"
    QString productId;
    quint32 classCode = 0; ///< PCI: class, subclass and interface, 0x030000
    int iommuGroup = -1; ///< -1: none
    int virtualFunctions = 0; ///< how many it can have
    QString interface; ///< net: "eth0"
    QString address; ///< net: MAC; PCI: 0000:00:1f.2; USB: bus and number; SCSI: host:bus:target:lun
    QString block; ///< storage: /dev/sda
    QString serial;
    Bytes size; ///< storage
    bool wireless = false;
    QStringList abilities; ///< further capabilities: fc_host, vports, virt_functions, mdev_types …

    bool operator==(const DeviceInfo &) const = default;
};

/// In the order of HostObjectKind.
using HostObject = std::variant<PoolInfo, NetworkInfo, InterfaceInfo, DeviceInfo>;

inline HostObjectKind kindOf(const HostObject &object)
{
    return static_cast<HostObjectKind>(object.index());
}
/// By which it is known: no two of a kind on one host have the same.
inline const QString &nameOf(const HostObject &object)
{
    return std::visit([](const auto &info) -> const QString & { return info.name; }, object);
}
inline bool isActive(const HostObject &object)
{
    return std::visit([](const auto &info) { return info.active; }, object);
}
/// What lists tell and definitions do not: active, autostart, persistent. Both of one kind.
inline void copyListed(const HostObject &from, HostObject &to)
{
    std::visit(
        [&from]<class T>(T &info) {
            const T &known = std::get<T>(from);
            info.active = known.active;
            if constexpr (requires { info.autostart; }) {
                info.autostart = known.autostart;
                info.persistent = known.persistent;
            }
        },
        to);
}

} // namespace guestdeck
