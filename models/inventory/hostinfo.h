// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/units.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// Facts about a host, from virConnectGetHostname, GetLibVersion, GetVersion, virNodeGetInfo and GetCapabilities.
struct HostInfo {
    QString hostName;
    QString hypervisor; ///< "QEMU", "Test" …
    quint64 libvirtVersion = 0; ///< 9000000 for 9.0.0
    quint64 hypervisorVersion = 0;
    QString arch;
    QString cpuModel;
    quint32 cpus = 0;
    KiB memory;
    bool kvmAdvertised = false; ///< libvirt offers <domain type='kvm'>
    bool kvmUsable
        = false; ///< advertised, and the host's CPU has what it takes (libvirt advertises KVM where QEMU hangs)
    bool isLocal = false; ///< reached by a unix socket of this machine

    bool operator==(const HostInfo &) const = default;
};

struct PoolInfo {
    QString name;
    QString type; ///< dir, fs, logical …
    QString path;
    bool active = false;
    bool autostart = false;
    Bytes capacity;
    Bytes allocation;
    Bytes available;

    bool operator==(const PoolInfo &) const = default;
};

struct VolumeInfo {
    QString pool;
    QString name;
    QString path;
    QString format;
    Bytes capacity;
    Bytes allocation;

    bool operator==(const VolumeInfo &) const = default;
};

struct NetworkInfo {
    QString name;
    QString forwardMode; ///< nat, route, open, bridge … ; empty: isolated
    QString bridge;
    bool active = false;
    bool autostart = false;

    bool operator==(const NetworkInfo &) const = default;
};

/// What virConnectGetDomainCapabilities says about one emulator, machine and virtualisation type.
struct DomainCaps {
    QString virtType;
    QString arch;
    QString machine; ///< canonical, e.g. pc-q35-7.2
    QString emulator;
    quint32 maxVcpus = 0;
    bool uefi = false;
    bool secureBoot = false;
    bool tpm = false;
    QStringList cpuModes; ///< supported: host-passthrough, maximum, host-model, custom
    QStringList diskBuses;
    QStringList graphicsTypes;
    QStringList videoModels;

    bool operator==(const DomainCaps &) const = default;
};

} // namespace guestdeck
