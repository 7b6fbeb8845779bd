// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <cstdlib>
#include <memory>

namespace guestdeck
{

/// Owners of libvirt objects. For models/libvirt only; they live within one call on one worker.
template <auto Free>
struct LibvirtDeleter {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using DomainHandle = std::unique_ptr<virDomain, LibvirtDeleter<virDomainFree>>;
using NetworkHandle = std::unique_ptr<virNetwork, LibvirtDeleter<virNetworkFree>>;
using PoolHandle = std::unique_ptr<virStoragePool, LibvirtDeleter<virStoragePoolFree>>;
using VolumeHandle = std::unique_ptr<virStorageVol, LibvirtDeleter<virStorageVolFree>>;
using InterfaceHandle = std::unique_ptr<virInterface, LibvirtDeleter<virInterfaceFree>>;
using DeviceHandle = std::unique_ptr<virNodeDevice, LibvirtDeleter<virNodeDeviceFree>>;
using StreamHandle = std::unique_ptr<virStream, LibvirtDeleter<virStreamFree>>;
using ConnectHandle = std::unique_ptr<virConnect, LibvirtDeleter<virConnectClose>>;
/// For text that libvirt allocated.
using CString = std::unique_ptr<char, LibvirtDeleter<std::free>>;

} // namespace guestdeck
