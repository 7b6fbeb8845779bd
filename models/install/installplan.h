// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cloudinit/identity.h"
#include "models/core/units.h"
#include "models/install/unattended.h"
#include "models/inventory/hostinfo.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace guestdeck
{

/// Where an installation medium is.
struct MediaRef {
    enum class Kind { PoolVolume, HostPath };
    Kind kind = Kind::PoolVolume;
    QString pool; ///< PoolVolume
    QString volume;
    QString path; ///< path on the host (of the volume too, when known)

    bool operator==(const MediaRef &) const = default;
};

/// Which input a problem belongs to; the wizard shows the message there.
enum class PlanField {
    Name,
    Media,
    Os,
    Memory,
    MaxMemory,
    Vcpus,
    MaxVcpus,
    Pool,
    VolumeName,
    DiskSize,
    ExistingDisk,
    Network,
    Firmware,
    Machine,
    VncListen,
    VncPort,
    VncPassword,
    Drivers,
    Identity,
    UnattendedUser,
    UnattendedPassword,
    UnattendedHost,
    UnattendedKey,
    UnattendedProductKey,
    UnattendedPlace, ///< language, time zone, keyboard
    Unattended, ///< that there is no way to do it
};

/// Everything the wizard asks, as a pure value: what to build. Turned into XML by buildDomainXml(), into a task by
/// makeCreateJob(), and kept so that a failed creation can be reopened with its answers.
struct InstallPlan {
    enum class Source { Iso, NetworkBoot, None, CloudImage };
    enum class Disk { New, Existing, None };
    enum class Net { Virtual, Bridge, User, None };
    enum class Firmware { Bios, Uefi };
    enum class Machine { Q35, Pc };

    QString name;
    QString osId; ///< OsEntry::id, empty: generic

    Source source = Source::Iso;
    MediaRef media; ///< the installation medium, or the cloud image, which stays as it is
    bool linked = false; ///< CloudImage: the new disk holds only what differs from the image, instead of a whole copy
    QString imageFormat; ///< CloudImage: as probed
    bool useIdentity = true; ///< CloudImage: a seed for cloud-init is made
    Identity identity; ///< CloudImage; its host name follows the machine's until it is given
    Unattended unattended; ///< Iso
    MediaRef drivers; ///< a second CD with virtio drivers for Windows; empty: none

    KiB memory = mebi(2048);
    KiB maxMemory = mebi(2048);
    quint32 vcpus = 2;
    quint32 maxVcpus = 2;

    Disk disk = Disk::New;
    QString pool;
    bool preparePool = false; ///< the pool is the one the host offers to make or start: do that first
    QString volumeName; ///< of the new volume
    Bytes diskSize = gibi(20);
    QString diskFormat = QStringLiteral("qcow2"); ///< of the new volume: qcow2 or raw
    bool sparse = true;
    QString existingPath;
    QString existingFormat; ///< as probed; empty: not known yet
    bool copyExisting = false; ///< into a new volume; what guests are not run from (vmdk …) is copied in any case

    Net net = Net::Virtual;
    QString network; ///< virtual network or host bridge
    bool startNetwork = false; ///< the user agreed to start an inactive one

    Firmware firmware = Firmware::Bios;
    Machine machine = Machine::Q35;

    QString vncListen = QStringLiteral("127.0.0.1");
    bool vncAutoPort = true;
    int vncPort = 5900;
    QByteArray vncPassword; ///< empty: none; at most 8 characters; never shown, logged or kept in settings

    bool autostart = false;
    bool startNow = true;
    bool openConsole = true;

    bool kvm = false; ///< decided by HostInfo::kvmUsable; false: emulated

    /// Fields that the user set with his own hand: applyOsDefaults() leaves them alone.
    quint32 touched = 0;
    void touch(PlanField field) { touched |= 1U << quint32(field); }
    bool isTouched(PlanField field) const { return touched & (1U << quint32(field)); }

    bool operator==(const InstallPlan &) const = default;
};

/// How a host without an active pool gets one for a new disk.
struct PoolOffer {
    PoolInfo pool; ///< not active; its sizes are not known
    bool make = false; ///< a new pool of a folder; false: one of the host's that is stopped

    bool operator==(const PoolOffer &) const = default;
};

/// What the wizard must know of the host; read in one go on workers.
struct HostResources {
    QList<PoolInfo> pools;
    std::optional<PoolOffer> poolOffer; ///< only where no pool is active
    QList<VolumeInfo> volumes; ///< of all active pools
    QList<NetworkInfo> networks;
    QStringList bridges; ///< host bridges that are not a virtual network's own
    QList<DomainCaps> caps; ///< q35 and pc, for the virtualisation type that works
    HostInfo host;
    KiB freeMemory;
    QStringList domainNames;
    QStringList macs; ///< of all guests' network cards
    QMap<QString, QString> addresses; ///< of guests that tell them → their names
    QList<int> vncPortsTaken; ///< fixed or in use by other guests
    QMap<QString, QStringList> diskUsers; ///< path → names of the guests that have it as a disk or as a base of one
    QString uri; ///< of the connection, without anything secret; for the virt-install line
    QString kvmReason; ///< why guests will be emulated, in words; empty when KVM works

    bool operator==(const HostResources &) const = default;
};

struct PlanProblem {
    enum class Severity { Warning, Error };
    PlanField field;
    Severity severity = Severity::Error;
    QString message; ///< translated, a whole sentence

    bool operator==(const PlanProblem &) const = default;
};

/// One operating system of the catalogue with the defaults that suit it.
struct OsEntry {
    QString id; ///< short id: "debian11"
    QString url; ///< libosinfo's id URL, stored in the guest's metadata
    QString name; ///< "Debian 11"
    QString family; ///< linux, winnt, freebsd …
    KiB memory = mebi(2048); ///< recommended
    KiB minimumMemory;
    quint32 minimumVcpus = 0;
    Bytes minimumDisk;
    quint32 vcpus = 2;
    Bytes diskSize = gibi(20);
    bool virtioDisk = true;
    bool virtioNet = true;
    bool virtioVideo = true;
    bool wantsUefi = false;
    bool wantsTpm = false;
    QString distro; ///< "debian"; releases of one distribution are each other's relatives
    QString version; ///< "11", "22.04"
    QDate released;
    bool generic = false; ///< not a system by name: "Generic Linux 2022", "Other"
    UnattendedScript script; ///< for installing it without questions

    bool operator==(const OsEntry &) const = default;
};

/// What was read from a medium.
struct MediaInfo {
    bool isIso = false; ///< has an ISO 9660 volume descriptor
    bool bootable = false; ///< has an El Torito record
    QString volumeId;
    QString publisher;
    QString osId; ///< best match, may be a nearest relative; empty: unknown
    bool exactMatch = false; ///< false with an osId: nearest known release of the same family
    QString unreadableReason; ///< why the emulator will not be able to read it, a translated sentence; empty: it can
    QString guess; ///< what the medium says of itself, for the page: "Debian 12.5.0 amd64 n"
    bool takesScript = true; ///< false: a live image or the like, whose installer asks for no script

    bool operator==(const MediaInfo &) const = default;
};

/// What was found where an existing disk should be.
struct DiskProbe {
    bool exists = false; ///< a regular file or block device, or a volume of a pool
    QString format; ///< as ImageHeader::format; empty: could not be read
    QString unreadableReason; ///< as in MediaInfo
    QString refusal = {}; ///< why it must not be used, a translated sentence; empty: nothing speaks against it
    Bytes virtualSize = {}; ///< 0: not known
    QString backingPath = {}; ///< absolute, of the image it is built upon
    QString pool = {}; ///< the active pool that holds it; empty: none
    QString volume = {};

    bool operator==(const DiskProbe &) const = default;
};

} // namespace guestdeck
