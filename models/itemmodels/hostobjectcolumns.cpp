// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/hostobjectcolumns.h"

#include "models/itemmodels/devicewords.h"

#include <QHostAddress>
#include <QLocale>

#include <algorithm>
#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

using Columns = HostObjectColumns;

const PoolInfo &pool(const HostObject &object)
{
    return std::get<PoolInfo>(object);
}
const NetworkInfo &network(const HostObject &object)
{
    return std::get<NetworkInfo>(object);
}
const InterfaceInfo &interface(const HostObject &object)
{
    return std::get<InterfaceInfo>(object);
}
const DeviceInfo &device(const HostObject &object)
{
    return std::get<DeviceInfo>(object);
}

QString size(Bytes bytes)
{
    return bytes.value == 0
        ? QString()
        : QLocale().formattedDataSize(qint64(std::min<quint64>(bytes.value, std::numeric_limits<qint64>::max())), 1,
                                      QLocale::DataSizeIecFormat);
}

QString yesNo(bool on)
{
    return on ? HostObjectColumns::tr("Yes") : HostObjectColumns::tr("No");
}

struct Word {
    const char *key;
    const char *text;
};

template <size_t N>
QString word(const std::array<Word, N> &table, const QString &key)
{
    const auto row = std::ranges::find_if(table, [&](const Word &one) { return key == QLatin1StringView(one.key); });
    return row == table.end() ? key.simplified() : HostObjectColumns::tr(row->text);
}

QString nameText(const HostObject &object)
{
    return nameOf(object).simplified();
}
QString stateText(const HostObject &object)
{
    return Columns::stateText(isActive(object));
}
QVariant stateSort(const HostObject &object)
{
    return isActive(object) ? 0 : 1; // ascending shows what works first
}

// Pools

constexpr std::array poolTypes{
    Word{"dir", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Folder")},
    Word{"fs", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "File system")},
    Word{"netfs", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Network folder")},
    Word{"logical", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "LVM volume group")},
    Word{"disk", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Disk partitions")},
    Word{"iscsi", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "iSCSI target")},
    Word{"iscsi-direct", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "iSCSI target (direct)")},
    Word{"scsi", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "SCSI host")},
    Word{"mpath", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Multipath")},
    Word{"rbd", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Ceph RBD")},
    Word{"gluster", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Gluster")},
    Word{"zfs", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "ZFS")},
    Word{"vstorage", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Virtuozzo storage")},
};

QString poolType(const HostObject &object)
{
    return word(poolTypes, pool(object).type);
}

/// Of a stopped pool nobody knows.
std::optional<double> poolFraction(const HostObject &object)
{
    const PoolInfo &info = pool(object);
    return info.active && info.capacity.value > 0
        ? std::optional(std::clamp(double(info.allocation.value) / double(info.capacity.value), 0.0, 1.0))
        : std::nullopt;
}

QString poolUsage(const HostObject &object)
{
    const auto fraction = poolFraction(object);
    return fraction
        ? HostObjectColumns::tr("%1 (%2 %)", "used space and what part of all that is")
              .arg(QLocale().formattedDataSize(qint64(pool(object).allocation.value), 1, QLocale::DataSizeIecFormat),
                   QLocale().toString(qRound(*fraction * 100)))
        : QString();
}
QVariant poolUsageSort(const HostObject &object)
{
    return poolFraction(object).value_or(-1.0);
}
QString poolCapacity(const HostObject &object)
{
    return pool(object).active ? size(pool(object).capacity) : QString();
}
QVariant poolCapacitySort(const HostObject &object)
{
    return pool(object).capacity.value;
}
QString poolFree(const HostObject &object)
{
    const PoolInfo &info = pool(object);
    return info.active && info.capacity.value > 0
        ? QLocale().formattedDataSize(qint64(info.available.value), 1, QLocale::DataSizeIecFormat)
        : QString();
}
QVariant poolFreeSort(const HostObject &object)
{
    return pool(object).available.value;
}
QString poolVolumes(const HostObject &object)
{
    return pool(object).active && pool(object).volumes >= 0 ? QLocale().toString(pool(object).volumes) : QString();
}
QVariant poolVolumesSort(const HostObject &object)
{
    return pool(object).volumes;
}
QString poolAutostart(const HostObject &object)
{
    return yesNo(pool(object).autostart);
}
QString poolPersistent(const HostObject &object)
{
    return yesNo(pool(object).persistent);
}
QString poolRole(const HostObject &object)
{
    return Columns::poolRoleText(guessRole(pool(object), {}));
}
QString poolSource(const HostObject &object)
{
    return pool(object).source.simplified();
}
QString poolPath(const HostObject &object)
{
    return pool(object).path.simplified();
}

constexpr std::array poolColumns{
    HostObjectColumn{"name", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Name"), 20, nameText, nullptr, false,
                     true},
    HostObjectColumn{"state", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "State"), 10, stateText, stateSort,
                     false, true},
    HostObjectColumn{"type", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Type"), 16, poolType},
    HostObjectColumn{"usage", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Used"), 26, poolUsage, poolUsageSort,
                     true, false, poolFraction},
    HostObjectColumn{"free", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Free"), 11, poolFree, poolFreeSort,
                     true},
    HostObjectColumn{"capacity", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Capacity"), 11, poolCapacity,
                     poolCapacitySort, true},
    HostObjectColumn{"volumes", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Volumes"), 9, poolVolumes,
                     poolVolumesSort, true},
    HostObjectColumn{"autostart", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Autostart"), 10, poolAutostart,
                     nullptr, false, true},
    HostObjectColumn{"role", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Meant for"), 12, poolRole},
    HostObjectColumn{"path", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Path"), 30, poolPath},
    HostObjectColumn{"source", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Source"), 20, poolSource},
    HostObjectColumn{"persistent", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Persistent"), 11, poolPersistent,
                     nullptr, false, true},
};

// Networks

constexpr std::array forwardModes{
    Word{"", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Isolated")},
    Word{"nat", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "NAT")},
    Word{"route", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Routed")},
    Word{"open", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Routed, without firewall rules")},
    Word{"bridge", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Bridge of the host")},
    Word{"private", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "macvtap, private")},
    Word{"vepa", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "macvtap, VEPA")},
    Word{"passthrough", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "macvtap, passed through")},
    Word{"hostdev", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Host devices (SR-IOV)")},
};

QString networkKindText(const HostObject &object)
{
    return Columns::networkKind(network(object));
}
QString networkBridge(const HostObject &object)
{
    return network(object).bridge.simplified();
}

QString subnets(const HostObject &object, bool ipv6)
{
    QStringList parts;
    for (const IpSubnet &subnet : network(object).subnets) {
        if (subnet.ipv6 == ipv6) {
            parts.append(Columns::subnetText(subnet));
        }
    }
    return parts.join(u", "_s);
}
QString networkIpv4(const HostObject &object)
{
    return subnets(object, false);
}
QString networkIpv6(const HostObject &object)
{
    return subnets(object, true);
}
QVariant networkIpv4Sort(const HostObject &object)
{
    for (const IpSubnet &subnet : network(object).subnets) {
        if (!subnet.ipv6) {
            return qint64(QHostAddress(subnet.address).toIPv4Address());
        }
    }
    return qint64(-1);
}
QString networkDhcp(const HostObject &object)
{
    QStringList parts;
    for (const IpSubnet &subnet : network(object).subnets) {
        for (const auto &[first, last] : subnet.dhcp) {
            parts.append(QString(first + u'–' + last).simplified());
        }
    }
    return parts.join(u", "_s);
}
QString networkDevices(const HostObject &object)
{
    return network(object).forwardDevices.join(u", "_s).simplified();
}
QString networkDomain(const HostObject &object)
{
    return network(object).domain.simplified();
}
QString networkAutostart(const HostObject &object)
{
    return yesNo(network(object).autostart);
}
QString networkPersistent(const HostObject &object)
{
    return yesNo(network(object).persistent);
}

/// Their definitions tell, which the page of networks reads and fills in.
QString networkGuests(const HostObject &)
{
    return {};
}

constexpr std::array networkColumns{
    HostObjectColumn{"name", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Name"), 20, nameText, nullptr, false,
                     true},
    HostObjectColumn{"state", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "State"), 10, stateText, stateSort,
                     false, true},
    HostObjectColumn{"kind", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Kind"), 18, networkKindText},
    HostObjectColumn{"bridge", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Bridge"), 10, networkBridge},
    HostObjectColumn{"ipv4", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "IPv4"), 19, networkIpv4,
                     networkIpv4Sort},
    HostObjectColumn{"dhcp", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "DHCP range"), 32, networkDhcp},
    HostObjectColumn{"ipv6", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "IPv6"), 20, networkIpv6},
    HostObjectColumn{"autostart", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Autostart"), 10, networkAutostart,
                     nullptr, false, true},
    HostObjectColumn{"persistent", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Persistent"), 11,
                     networkPersistent, nullptr, false, true},
    HostObjectColumn{"device", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Goes out by"), 14, networkDevices},
    HostObjectColumn{"domain", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Domain"), 14, networkDomain},
    HostObjectColumn{"guests", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Guests"), 16, networkGuests},
};

// Interfaces

constexpr std::array interfaceTypes{
    Word{"ethernet", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Ethernet")},
    Word{"bridge", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Bridge")},
    Word{"bond", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Bond")},
    Word{"vlan", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "VLAN")},
};
constexpr std::array startModes{
    Word{"onboot", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "With the host")},
    Word{"none", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "By hand")},
    Word{"hotplug", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "When plugged in")},
};

QString interfaceKind(const HostObject &object)
{
    const InterfaceInfo &info = interface(object);
    if (info.type == "vlan"_L1 && !info.vlanTag.isEmpty()) {
        return HostObjectColumns::tr("VLAN %1 on %2", "tag, interface")
            .arg(info.vlanTag.simplified(), info.vlanDevice.simplified());
    }
    // libvirt has no type for these; the names of Linux's wireless interfaces begin so.
    if (info.type == "ethernet"_L1 && info.name.startsWith("wl"_L1)) {
        return HostObjectColumns::tr("Wireless");
    }
    return info.name == "lo"_L1 ? HostObjectColumns::tr("Loopback") : word(interfaceTypes, info.type);
}
QString interfaceMac(const HostObject &object)
{
    return interface(object).mac.simplified();
}
QString interfaceAddresses(const HostObject &object)
{
    const InterfaceInfo &info = interface(object);
    QStringList parts = info.addresses;
    if (info.dhcp) {
        parts.prepend(HostObjectColumns::tr("DHCP"));
    }
    return parts.join(u", "_s).simplified();
}
QString interfacePorts(const HostObject &object)
{
    return interface(object).ports.join(u", "_s).simplified();
}
QString interfaceSpeed(const HostObject &object)
{
    const quint32 speed = interface(object).speed;
    if (speed == 0) {
        return {};
    }
    return speed % 1000 == 0 ? HostObjectColumns::tr("%1 Gb/s").arg(QLocale().toString(speed / 1000))
                             : HostObjectColumns::tr("%1 Mb/s").arg(QLocale().toString(speed));
}
QVariant interfaceSpeedSort(const HostObject &object)
{
    return interface(object).speed;
}
QString interfaceMtu(const HostObject &object)
{
    return interface(object).mtu == 0 ? QString() : QLocale().toString(interface(object).mtu);
}
QVariant interfaceMtuSort(const HostObject &object)
{
    return interface(object).mtu;
}
QString interfaceStart(const HostObject &object)
{
    return word(startModes, interface(object).startMode);
}

constexpr std::array interfaceColumns{
    HostObjectColumn{"name", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Name"), 18, nameText, nullptr, false,
                     true},
    HostObjectColumn{"state", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "State"), 10, stateText, stateSort,
                     false, true},
    HostObjectColumn{"kind", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Kind"), 16, interfaceKind},
    HostObjectColumn{"mac", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "MAC address"), 20, interfaceMac},
    HostObjectColumn{"addresses", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Addresses"), 28,
                     interfaceAddresses},
    HostObjectColumn{"ports", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Ports"), 16, interfacePorts},
    HostObjectColumn{"speed", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Speed"), 11, interfaceSpeed,
                     interfaceSpeedSort, true},
    HostObjectColumn{"mtu", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "MTU"), 8, interfaceMtu, interfaceMtuSort,
                     true},
    HostObjectColumn{"start", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Starts"), 14, interfaceStart},
};

// Devices

QString deviceTitle(const HostObject &object)
{
    const DeviceInfo &info = device(object);
    return info.active ? DeviceWords::title(info)
                       : HostObjectColumns::tr("%1 (not started)", "a mediated device").arg(DeviceWords::title(info));
}
QString deviceKind(const HostObject &object)
{
    return device(object).capability.isEmpty() ? QString() : DeviceWords::kind(device(object));
}
QString deviceDriver(const HostObject &object)
{
    return device(object).driver.simplified();
}
QString deviceGroup(const HostObject &object)
{
    return device(object).iommuGroup < 0 ? QString() : QString::number(device(object).iommuGroup);
}
QVariant deviceGroupSort(const HostObject &object)
{
    return device(object).iommuGroup;
}
QString deviceAddress(const HostObject &object)
{
    return device(object).address.simplified();
}
QString deviceSize(const HostObject &object)
{
    return size(device(object).size);
}
QVariant deviceSizeSort(const HostObject &object)
{
    return device(object).size.value;
}
QString deviceParent(const HostObject &object)
{
    return device(object).parent.simplified();
}
QString devicePath(const HostObject &object)
{
    return device(object).path.simplified();
}

constexpr std::array deviceColumns{
    HostObjectColumn{"device", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Device"), 44, deviceTitle, nullptr,
                     false, true},
    HostObjectColumn{"kind", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Kind"), 22, deviceKind},
    HostObjectColumn{"driver", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Driver"), 14, deviceDriver},
    HostObjectColumn{"iommu", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "IOMMU group"), 13, deviceGroup,
                     deviceGroupSort, true},
    HostObjectColumn{"address", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Address"), 20, deviceAddress},
    HostObjectColumn{"size", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Size"), 10, deviceSize, deviceSizeSort,
                     true},
    HostObjectColumn{"name", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Name in libvirt"), 26, nameText,
                     nullptr, false, true},
    HostObjectColumn{"parent", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Sits in"), 20, deviceParent},
    HostObjectColumn{"path", QT_TRANSLATE_NOOP("guestdeck::HostObjectColumns", "Path"), 50, devicePath},
};

} // namespace

std::span<const HostObjectColumn> HostObjectColumns::of(HostObjectKind kind)
{
    static constexpr std::array<std::span<const HostObjectColumn>, hostObjectKinds> tables{
        poolColumns, networkColumns, interfaceColumns, deviceColumns};
    return tables[size_t(kind)];
}

QString HostObjectColumns::searchText(const HostObject &object)
{
    QStringList parts;
    for (const HostObjectColumn &column : of(kindOf(object))) {
        parts.append(column.text(object));
    }
    if (const auto *info = std::get_if<DeviceInfo>(&object)) {
        parts << info->vendorId << info->productId << info->serial << info->interface << info->block << info->devNode;
    }
    return parts.join(u'\n').toLower();
}

QString HostObjectColumns::networkKind(const NetworkInfo &network)
{
    const bool macvtap = network.forwardMode == "bridge"_L1 && network.bridge.isEmpty();
    return macvtap ? tr("macvtap, bridged") : word(forwardModes, network.forwardMode);
}

QString HostObjectColumns::subnetText(const IpSubnet &subnet)
{
    QHostAddress address(subnet.address);
    if (address.isNull() || subnet.prefix == 0) {
        return subnet.address.simplified();
    }
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 prefix = std::min<quint32>(subnet.prefix, 32);
        address = QHostAddress(address.toIPv4Address() & (prefix == 0 ? 0 : ~quint32(0) << (32 - prefix)));
    } else {
        Q_IPV6ADDR raw = address.toIPv6Address();
        for (quint32 bit = subnet.prefix; bit < 128; ++bit) {
            raw[int(bit / 8)] &= quint8(~(0x80U >> (bit % 8)));
        }
        address = QHostAddress(raw);
    }
    return address.toString() + u'/' + QString::number(subnet.prefix);
}

QString HostObjectColumns::poolRoleText(PoolRole role)
{
    return role == PoolRole::Isos ? tr("ISO library") : tr("Disks");
}

QString HostObjectColumns::stateText(bool active)
{
    return active ? tr("Active") : tr("Inactive");
}

} // namespace guestdeck
