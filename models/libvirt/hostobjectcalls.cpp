// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/hostobjectcalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/session.h"
#include "models/xml/hostobjectxml.h"

#include <QSet>

#include <array>

namespace guestdeck
{

namespace
{

/// A bulk call of one kind with libvirt's filter flags: the names it lists.
using Names = Result<QStringList>;

template <class Handle, auto ListAll, auto GetName>
Names namesOf(Session &session, unsigned flags)
{
    std::vector<Handle> handles;
    if (!takeList(handles, [&](auto **out) { return ListAll(session.raw(), out, flags); })) {
        return lastError();
    }
    QStringList names;
    for (const Handle &handle : handles) {
        names.append(QString::fromUtf8(GetName(handle.get())));
    }
    return names;
}

Result<QString> taken(const CString &xml)
{
    return xml ? Result<QString>(QString::fromUtf8(xml.get())) : Result<QString>(lastError());
}

template <class Handle, auto Lookup, auto GetXml>
Result<QString> xmlOf(Session &session, const QString &name)
{
    const Handle handle(Lookup(session.raw(), name.toUtf8().constData()));
    return handle ? taken(CString(GetXml(handle.get(), 0))) : Result<QString>(lastError());
}

/// A stopped pool does not know what lies in it.
void countVolumes(Session &session, const QString &name, HostObject &object)
{
    const PoolHandle pool(virStoragePoolLookupByName(session.raw(), name.toUtf8().constData()));
    std::get<PoolInfo>(object).volumes = pool ? virStoragePoolNumOfVolumes(pool.get()) : -1;
}

struct Filter {
    unsigned flags;
    void (*set)(HostObject &object, bool on);
    bool otherwise; ///< what holds where the driver cannot filter by it
};

template <class T, auto Member>
void setFlag(HostObject &object, bool on)
{
    std::get<T>(object).*Member = on;
}

template <class T>
HostObject named(const QString &name)
{
    T info;
    info.name = name;
    return info;
}

constexpr std::array poolFilters{
    Filter{VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE, setFlag<PoolInfo, &PoolInfo::active>, false},
    Filter{VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART, setFlag<PoolInfo, &PoolInfo::autostart>, false},
    Filter{VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT, setFlag<PoolInfo, &PoolInfo::persistent>, true},
};
constexpr std::array networkFilters{
    Filter{VIR_CONNECT_LIST_NETWORKS_ACTIVE, setFlag<NetworkInfo, &NetworkInfo::active>, false},
    Filter{VIR_CONNECT_LIST_NETWORKS_AUTOSTART, setFlag<NetworkInfo, &NetworkInfo::autostart>, false},
    Filter{VIR_CONNECT_LIST_NETWORKS_PERSISTENT, setFlag<NetworkInfo, &NetworkInfo::persistent>, true},
};
constexpr std::array interfaceFilters{
    Filter{VIR_CONNECT_LIST_INTERFACES_ACTIVE, setFlag<InterfaceInfo, &InterfaceInfo::active>, true},
};
constexpr std::array deviceFilters{
    Filter{VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE, setFlag<DeviceInfo, &DeviceInfo::active>, true},
};

/// All that the kinds differ in; in the order of HostObjectKind.
struct Calls {
    Names (*names)(Session &, unsigned flags);
    Result<QString> (*xml)(Session &, const QString &name);
    HostObject (*blank)(const QString &name);
    const Filter *filters;
    size_t filterCount;
    void (*more)(Session &, const QString &name, HostObject &); ///< what the definition does not tell; may be null
};
constexpr std::array<Calls, hostObjectKinds> table{{
    {namesOf<PoolHandle, virConnectListAllStoragePools, virStoragePoolGetName>,
     xmlOf<PoolHandle, virStoragePoolLookupByName, virStoragePoolGetXMLDesc>, named<PoolInfo>, poolFilters.data(),
     poolFilters.size(), countVolumes},
    {namesOf<NetworkHandle, virConnectListAllNetworks, virNetworkGetName>,
     xmlOf<NetworkHandle, virNetworkLookupByName, virNetworkGetXMLDesc>, named<NetworkInfo>, networkFilters.data(),
     networkFilters.size(), nullptr},
    {namesOf<InterfaceHandle, virConnectListAllInterfaces, virInterfaceGetName>,
     xmlOf<InterfaceHandle, virInterfaceLookupByName, virInterfaceGetXMLDesc>, named<InterfaceInfo>,
     interfaceFilters.data(), interfaceFilters.size(), nullptr},
    {namesOf<DeviceHandle, virConnectListAllNodeDevices, virNodeDeviceGetName>,
     xmlOf<DeviceHandle, virNodeDeviceLookupByName, virNodeDeviceGetXMLDesc>, named<DeviceInfo>, deviceFilters.data(),
     deviceFilters.size(), nullptr},
}};

const Calls &callsOf(HostObjectKind kind)
{
    return table[size_t(kind)];
}

} // namespace

Result<QList<HostObject>> listHostObjects(Session &session, HostObjectKind kind)
{
    const Calls &calls = callsOf(kind);
    const Names names = calls.names(session, 0);
    if (!names.has_value()) {
        return names.error();
    }
    QList<HostObject> objects;
    objects.reserve(names->size());
    for (const QString &name : *names) {
        objects.append(calls.blank(name));
    }
    for (size_t i = 0; i < calls.filterCount && !objects.isEmpty(); ++i) {
        const Filter &filter = calls.filters[i];
        const Names having = calls.names(session, filter.flags);
        const QSet<QString> set
            = having.has_value() ? QSet<QString>(having->cbegin(), having->cend()) : QSet<QString>();
        for (HostObject &object : objects) {
            filter.set(object, having.has_value() ? set.contains(nameOf(object)) : filter.otherwise);
        }
    }
    return objects;
}

Result<HostObject> readHostObject(Session &session, HostObjectKind kind, const QString &name)
{
    const Calls &calls = callsOf(kind);
    const auto xml = calls.xml(session, name);
    if (!xml.has_value()) {
        return xml.error();
    }
    Result<HostObject> object = readHostObject(kind, *xml);
    if (object.has_value() && calls.more) {
        calls.more(session, name, *object);
    }
    return object;
}

Result<QString> readHostObjectXml(Session &session, HostObjectKind kind, const QString &name)
{
    return callsOf(kind).xml(session, name);
}

} // namespace guestdeck
