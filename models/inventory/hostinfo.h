// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/units.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <utility>

#include <optional>

namespace guestdeck
{

/// A NUMA node of a host.
struct NumaNode {
    struct Pages { ///< huge pages set aside
        KiB size;
        quint64 count = 0;
        bool operator==(const Pages &) const = default;
    };

    quint32 id = 0;
    KiB memory;
    quint32 cpuCount = 0;
    QString cpus; ///< "0-3,8-11"
    QList<Pages> hugePages;

    bool operator==(const NumaNode &) const = default;
};

/// How a host's logical processors are made up, the whole machine together. All 0: not known.
struct CpuTopology {
    quint32 sockets = 0;
    quint32 cores = 0;
    quint32 threads = 0;

    bool isKnown() const { return sockets > 0; }
    /// Every socket has as many cores, and every core as many threads.
    bool isEven() const { return isKnown() && cores % sockets == 0 && threads % cores == 0; }

    bool operator==(const CpuTopology &) const = default;
};

struct SecurityModel {
    QString name; ///< "apparmor", "selinux", "dac" …
    QString doi; ///< domain of interpretation; "0" for most

    bool operator==(const SecurityModel &) const = default;
};

/// What libvirt does not tell of a host: from the probe that the doctor uses, over a shell there. Empty where there is
/// none. All texts come from the host.
struct HostSystem {
    QString osName; ///< "Debian GNU/Linux 12 (bookworm)"
    QString kernel;
    QString machine; ///< maker and model
    std::optional<bool> nested; ///< guests may run guests of their own
    QDateTime upSince; ///< by this machine's clock

    bool operator==(const HostSystem &) const = default;
};

/// Facts about a host, from virConnectGetHostname, GetLibVersion, GetVersion, virNodeGetInfo and GetCapabilities.
struct HostInfo {
    QString hostName;
    QString hypervisor; ///< "QEMU", "Test" …
    quint64 libvirtVersion = 0; ///< 9000000 for 9.0.0
    quint64 hypervisorVersion = 0;
    QString arch;
    QString cpuModel;
    QString cpuVendor; ///< "Intel"
    QString microcode; ///< its version
    quint32 cpus = 0;
    CpuTopology topology;
    QList<NumaNode> numa;
    KiB memory;
    bool kvmAdvertised = false; ///< libvirt offers <domain type='kvm'>
    bool kvmUsable
        = false; ///< advertised, and the host's CPU has what it takes (libvirt advertises KVM where QEMU hangs)
    std::optional<bool> iommu; ///< devices can be handed to guests
    QList<SecurityModel> security; ///< without "none"
    bool securityKnown = false;
    QStringList migrationTransports;
    bool isLocal = false; ///< reached by a unix socket of this machine
    HostSystem system; ///< after Connection::requestHostSystem()

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
    bool persistent = true; ///< false: gone once it is stopped
    QUuid uuid = {};
    QString source = {}; ///< where it takes its storage from: "server:/export", a device, a volume group; may be empty
    int volumes = -1; ///< how many; -1: not known (a stopped pool does not tell)

    bool operator==(const PoolInfo &) const = default;
};

/// A volume as it is asked for: by its pool and its name in it.
struct VolumeRef {
    QString pool;
    QString name;

    bool operator==(const VolumeRef &) const = default;
};

struct VolumeInfo {
    QString pool;
    QString name;
    QString path;
    QString format;
    Bytes capacity;
    Bytes allocation;
    QString type = {}; ///< file, block, dir, network, netdir, ploop; empty: not told
    QString backingPath = {}; ///< what it is built upon, made absolute by libvirt; empty: it stands alone
    QString backingFormat = {}; ///< as the image says it, else as libvirt found it; empty: not known
    QString compat = {}; ///< qcow2: "0.10" or "1.1"
    QDateTime changed = {}; ///< when it was last written, where libvirt tells
    QString key = {}; ///< libvirt's: the path of a file, the id of a logical volume

    bool operator==(const VolumeInfo &) const = default;
};

/// An <ip> of a virtual network.
struct IpSubnet {
    QString address; ///< the host's own in it
    quint32 prefix = 0;
    bool ipv6 = false;
    QList<std::pair<QString, QString>> dhcp; ///< first and last address given out

    bool operator==(const IpSubnet &) const = default;
};

struct NetworkInfo {
    QString name;
    QString forwardMode; ///< nat, route, open, bridge … ; empty: isolated
    QString bridge;
    bool active = false;
    bool autostart = false;
    bool persistent = true; ///< false: gone once it is stopped
    QUuid uuid = {};
    QStringList forwardDevices = {}; ///< what it goes out by, where that is said
    QString domain = {}; ///< DNS domain of its guests
    QList<IpSubnet> subnets = {};

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
