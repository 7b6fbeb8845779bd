// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/answercheck.h"
#include "models/install/imageheader.h"
#include "models/install/install.h"
#include "models/install/planfacts.h"

#include <QHostAddress>
#include <QLocale>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InstallPlan)
};

using Severity = PlanProblem::Severity;

QString size(quint64 bytes)
{
    return QLocale().formattedDataSize(qint64(std::min<quint64>(bytes, quint64(std::numeric_limits<qint64>::max()))), 1,
                                       QLocale::DataSizeIecFormat);
}
QString size(KiB memory)
{
    return size(toBytes(memory).value);
}

bool hasControlCharacter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control || c.isNull(); });
}

/// Collects what is wrong, page by page.
class Checker
{
public:
    Checker(const InstallPlan &plan, const HostResources &resources, const OsEntry &os,
            const std::optional<MediaInfo> &media, const std::optional<DiskProbe> &disk)
        : m_plan(plan)
        , m_resources(resources)
        , m_os(os)
        , m_media(media)
        , m_disk(disk)
        , m_caps(capsFor(plan, resources))
    {
    }

    QList<PlanProblem> run()
    {
        checkName();
        checkMedia();
        checkMemory();
        checkVcpus();
        if (makesVolume(m_plan)) {
            checkNewDisk();
        }
        if (m_plan.source == InstallPlan::Source::CloudImage) {
            checkCloudImage();
        } else if (m_plan.disk == InstallPlan::Disk::Existing) {
            checkExistingDisk();
        }
        checkNetwork();
        checkMachine();
        checkGraphics();
        checkWindows();
        m_problems += checkAnswers(m_plan, m_resources, m_os, m_media);
        return m_problems;
    }

private:
    void error(PlanField field, const QString &message) { m_problems.append({field, Severity::Error, message}); }
    void warn(PlanField field, const QString &message) { m_problems.append({field, Severity::Warning, message}); }

    void checkName()
    {
        const QString &name = m_plan.name;
        if (name.trimmed().isEmpty()) {
            error(PlanField::Name, Tr::tr("The machine needs a name."));
        } else if (name != name.trimmed()) {
            error(PlanField::Name, Tr::tr("The name must not begin or end with a space."));
        } else if (name.contains(u'/') || hasControlCharacter(name)) {
            error(PlanField::Name, Tr::tr("The name must not hold a slash or a control character."));
        } else if (name.startsWith(u'.') || name.startsWith(u'-')) {
            error(PlanField::Name, Tr::tr("The name must not begin with a dot or a hyphen."));
        } else if (name.toUtf8().size() > 200) {
            // Sockets and files on the host are named after the guest.
            error(PlanField::Name, Tr::tr("The name is too long."));
        } else if (m_resources.domainNames.contains(name)) {
            error(PlanField::Name, Tr::tr("This host already has a machine called %1.").arg(name));
        }
    }

    void checkMedia()
    {
        if (m_plan.source != InstallPlan::Source::Iso) {
            return;
        }
        const MediaRef &media = m_plan.media;
        if (media.path.isEmpty() && media.volume.isEmpty()) {
            error(PlanField::Media, Tr::tr("Choose the installation medium."));
        } else if (media.kind == MediaRef::Kind::HostPath && !media.path.startsWith(u'/')) {
            error(PlanField::Media, Tr::tr("The path of the medium must begin with a slash."));
        } else if (m_media && !m_media->isIso) {
            error(PlanField::Media, Tr::tr("This file is not an ISO image."));
        } else if (m_media && !m_media->unreadableReason.isEmpty()) {
            error(PlanField::Media, m_media->unreadableReason);
        } else if (m_media && !m_media->bootable) {
            warn(PlanField::Media, Tr::tr("This ISO image has no boot record: a machine may not start from it."));
        }
    }

    void checkMemory()
    {
        const KiB most = m_resources.host.memory;
        const KiB free = m_resources.freeMemory;
        if (m_plan.memory < mebi(1)) {
            error(PlanField::Memory, Tr::tr("The machine needs memory."));
        } else if (most.value > 0 && m_plan.memory > most) {
            error(PlanField::Memory, Tr::tr("The host has only %1 of memory.").arg(size(most)));
        } else if (m_plan.memory < m_os.minimumMemory) {
            warn(PlanField::Memory, Tr::tr("%1 needs at least %2.").arg(m_os.name, size(m_os.minimumMemory)));
        } else if (free.value > 0 && m_plan.memory > free) {
            warn(PlanField::Memory, Tr::tr("Only %1 of the host's memory is free now.").arg(size(free)));
        }
        if (m_plan.maxMemory < m_plan.memory) {
            error(PlanField::MaxMemory, Tr::tr("The maximum must not be less than the memory at start."));
        } else if (most.value > 0 && m_plan.maxMemory > most && m_plan.memory <= most) {
            error(PlanField::MaxMemory, Tr::tr("The host has only %1 of memory.").arg(size(most)));
        }
    }

    void checkVcpus()
    {
        const quint32 most = m_caps ? m_caps->maxVcpus : 0;
        const quint32 cpus = m_resources.host.cpus;
        const QString tooMany = Tr::tr("This kind of machine can have at most %n virtual CPUs.", nullptr, int(most));
        const QString slow
            = Tr::tr("The host has only %n CPUs: with more virtual ones the machine gets slower.", nullptr, int(cpus));
        if (m_plan.vcpus > 0 && m_plan.vcpus < m_os.minimumVcpus) {
            warn(PlanField::Vcpus,
                 Tr::tr("%1 needs at least %n virtual CPUs.", nullptr, int(m_os.minimumVcpus)).arg(m_os.name));
        }
        if (m_plan.vcpus == 0) {
            error(PlanField::Vcpus, Tr::tr("The machine needs at least one virtual CPU."));
        } else if (most > 0 && m_plan.vcpus > most) {
            error(PlanField::Vcpus, tooMany);
        } else if (cpus > 0 && m_plan.vcpus > cpus) {
            warn(PlanField::Vcpus, slow);
        }
        if (m_plan.maxVcpus < m_plan.vcpus) {
            error(PlanField::MaxVcpus, Tr::tr("The maximum must not be less than the number at start."));
        } else if (most > 0 && m_plan.maxVcpus > most && m_plan.vcpus <= most) {
            error(PlanField::MaxVcpus, tooMany);
        } else if (cpus > 0 && m_plan.maxVcpus > cpus && m_plan.vcpus <= cpus) {
            warn(PlanField::MaxVcpus, slow);
        }
    }

    void checkNewDisk()
    {
        const PoolInfo *pool = findPool(m_resources, m_plan.pool);
        if (!pool) {
            error(PlanField::Pool,
                  m_plan.pool.isEmpty() ? Tr::tr("Choose the storage pool for the disk.")
                                        : Tr::tr("The host has no storage pool called %1.").arg(m_plan.pool));
            return;
        }
        if (!pool->active && !poolToPrepare(m_plan, m_resources)) {
            error(PlanField::Pool, Tr::tr("The storage pool %1 is not active.").arg(pool->name));
        } else if (m_plan.diskFormat != "qcow2"_L1 && m_plan.diskFormat != "raw"_L1) {
            error(PlanField::Pool, Tr::tr("A new disk is either qcow2 or raw."));
        } else if (!hasFileVolumes(*pool) && m_plan.diskFormat != "raw"_L1) {
            error(PlanField::Pool, Tr::tr("Volumes of the storage pool %1 can only be raw.").arg(pool->name));
        }
        checkVolumeName(*pool);
        checkDiskSize(*pool);
        const Bytes image = m_disk && m_disk->exists ? m_disk->virtualSize : Bytes{};
        if ((copiesImage(m_plan) || overlaysImage(m_plan)) && m_plan.diskSize < image) {
            error(PlanField::DiskSize,
                  Tr::tr("The image has a size of %1: the disk cannot be smaller.").arg(size(image.value)));
        } else if (m_plan.disk == InstallPlan::Disk::New && m_os.minimumDisk.value > 0
                   && m_plan.diskSize < m_os.minimumDisk) {
            warn(PlanField::DiskSize, Tr::tr("%1 needs at least %2.").arg(m_os.name, size(m_os.minimumDisk.value)));
        }
        if (overlaysImage(m_plan) && (!hasFileVolumes(*pool) || m_plan.diskFormat != "qcow2"_L1)) {
            error(PlanField::Pool, Tr::tr("A disk that is linked to its image can only be qcow2 in a pool of files."));
        }
    }

    /// It is there, but not for us: what it names cannot be looked at, and libvirt would follow it.
    bool isUnseen() const { return m_disk && m_disk->exists && m_disk->format.isEmpty(); }
    static QString unseen()
    {
        return Tr::tr("The image cannot be read from here, so it cannot be copied. Put it into a storage pool.");
    }

    void checkCloudImage()
    {
        const MediaRef &media = m_plan.media;
        const QString path = imagePath(m_plan, m_resources);
        if (path.isEmpty() && media.volume.isEmpty()) {
            error(PlanField::Media, Tr::tr("Choose the cloud image."));
        } else if (path.isEmpty() || !path.startsWith(u'/')) {
            error(PlanField::Media, Tr::tr("The path of the image must begin with a slash."));
        } else if (m_disk && !m_disk->exists) {
            error(PlanField::Media, Tr::tr("There is no such image on the host."));
        } else if (m_disk && !m_disk->refusal.isEmpty()) {
            error(PlanField::Media, m_disk->refusal);
        } else if (isUnseen()) {
            error(PlanField::Media, unseen());
        } else if (m_disk && !m_disk->unreadableReason.isEmpty() && m_plan.linked) {
            error(PlanField::Media, m_disk->unreadableReason);
        } else if (m_plan.linked && mustBeConverted(m_plan.imageFormat)) {
            error(PlanField::Media,
                  Tr::tr("An image of the format %1 cannot be linked to. Take a full copy.").arg(m_plan.imageFormat));
        }
    }

    void checkWindows()
    {
        if (!isWindows(m_os)) {
            return;
        }
        if (m_os.wantsTpm && m_caps && !m_caps->tpm) {
            warn(PlanField::Firmware,
                 Tr::tr("%1 does not install without a TPM 2.0, and the host cannot emulate one. Install the packages "
                        "swtpm and swtpm-tools there.")
                     .arg(m_os.name));
        } else if (m_os.wantsTpm && m_caps && m_plan.firmware == InstallPlan::Firmware::Uefi
                   && !wantsSecureBoot(m_plan, m_resources, m_os)) {
            warn(PlanField::Firmware,
                 m_plan.machine == InstallPlan::Machine::Q35
                     ? Tr::tr("%1 asks for Secure Boot, and the host's firmware cannot do it. Install the package ovmf "
                              "there.")
                           .arg(m_os.name)
                     : Tr::tr("%1 asks for Secure Boot, which only the machine type q35 can do.").arg(m_os.name));
        }
        const QString drivers = driversPath(m_plan, m_resources);
        if (!drivers.isEmpty() && !drivers.startsWith(u'/')) {
            error(PlanField::Drivers, Tr::tr("The path of the disc with drivers must begin with a slash."));
        } else if (!drivers.isEmpty() && drivers == mediaPath(m_plan, m_resources)) {
            error(PlanField::Drivers, Tr::tr("This is the installation medium itself."));
        }
    }

    void checkVolumeName(const PoolInfo &pool)
    {
        const QString &name = m_plan.volumeName;
        const bool taken = std::ranges::any_of(m_resources.volumes, [&](const VolumeInfo &volume) {
            return volume.pool == pool.name && volume.name == name;
        });
        if (name.trimmed().isEmpty()) {
            error(PlanField::VolumeName, Tr::tr("The disk needs a name."));
        } else if (name.contains(u'/') || hasControlCharacter(name) || name == "."_L1 || name == ".."_L1
                   || name.startsWith(u'-')) {
            error(PlanField::VolumeName, Tr::tr("This cannot be the name of a disk."));
        } else if (name.toUtf8().size() > 200) {
            error(PlanField::VolumeName, Tr::tr("The name is too long."));
        } else if (taken) {
            error(PlanField::VolumeName,
                  Tr::tr("The storage pool %1 already has a volume called %2.").arg(pool.name, name));
        }
    }

    void checkDiskSize(const PoolInfo &pool)
    {
        const Bytes wanted = m_plan.diskSize;
        if (wanted.value < 1024 * 1024) {
            error(PlanField::DiskSize, Tr::tr("The disk must have at least 1 MiB."));
        } else if (pool.capacity.value > 0 && wanted > pool.capacity) {
            error(PlanField::DiskSize,
                  Tr::tr("The storage pool %1 has only %2 in all.").arg(pool.name, size(pool.capacity.value)));
        } else if (pool.capacity.value > 0 && wanted > pool.available) {
            const QString left = size(pool.available.value);
            if (m_plan.sparse && hasFileVolumes(pool)) {
                warn(PlanField::DiskSize,
                     Tr::tr("The storage pool %1 has only %2 free: the disk cannot be filled.").arg(pool.name, left));
            } else {
                error(PlanField::DiskSize, Tr::tr("The storage pool %1 has only %2 free.").arg(pool.name, left));
            }
        }
    }

    void checkExistingDisk()
    {
        const QString &path = m_plan.existingPath;
        const bool known = findVolume(m_resources, path);
        const QStringList users = m_resources.diskUsers.value(path);
        if (path.isEmpty()) {
            error(PlanField::ExistingDisk, Tr::tr("Choose the disk."));
        } else if (!path.startsWith(u'/')) {
            error(PlanField::ExistingDisk, Tr::tr("The path of the disk must begin with a slash."));
        } else if (m_disk ? !m_disk->exists : !known && !m_resources.host.isLocal) {
            error(PlanField::ExistingDisk, Tr::tr("There is no such disk on the host."));
        } else if (m_disk && !m_disk->refusal.isEmpty()) {
            error(PlanField::ExistingDisk, m_disk->refusal);
        } else if (isUnseen() && copiesImage(m_plan)) {
            error(PlanField::ExistingDisk, unseen());
        } else if (!users.isEmpty() && copiesImage(m_plan)) {
            warn(PlanField::ExistingDisk,
                 Tr::tr("This disk is used by: %1. Copied while it is written to, it may come out damaged.")
                     .arg(users.mid(0, 5).join(u", "_s)));
        } else if (!users.isEmpty()) {
            error(PlanField::ExistingDisk,
                  Tr::tr("This disk is already used by: %1.").arg(users.mid(0, 5).join(u", "_s)));
        } else if (m_disk && !m_disk->unreadableReason.isEmpty() && !copiesImage(m_plan)) {
            error(PlanField::ExistingDisk, m_disk->unreadableReason);
        } else if (m_plan.source == InstallPlan::Source::Iso) {
            warn(PlanField::ExistingDisk,
                 Tr::tr("The disk is started first. If it already holds a system, press Esc while the machine starts "
                        "and choose the CD."));
        }
    }

    void checkNetwork()
    {
        if (m_plan.net == InstallPlan::Net::Bridge) {
            if (m_plan.network.isEmpty()) {
                error(PlanField::Network, Tr::tr("Choose the host's bridge."));
            } else if (m_plan.network.toUtf8().size() > 15 || m_plan.network.contains(u'/')
                       || hasControlCharacter(m_plan.network)) {
                error(PlanField::Network, Tr::tr("This cannot be the name of a bridge."));
            } else if (!m_resources.bridges.isEmpty() && !m_resources.bridges.contains(m_plan.network)) {
                error(PlanField::Network, Tr::tr("The host has no bridge called %1.").arg(m_plan.network));
            }
        } else if (m_plan.net == InstallPlan::Net::Virtual) {
            const NetworkInfo *network = findNetwork(m_resources, m_plan.network);
            if (!network) {
                error(PlanField::Network,
                      m_plan.network.isEmpty()
                          ? Tr::tr("Choose the virtual network.")
                          : Tr::tr("The host has no virtual network called %1.").arg(m_plan.network));
            } else if (!network->active && !m_plan.startNetwork) {
                error(PlanField::Network,
                      Tr::tr("The virtual network %1 is not active. Let it be started, or choose another one.")
                          .arg(network->name));
            }
        } else if (m_plan.net == InstallPlan::Net::None && m_plan.source == InstallPlan::Source::NetworkBoot) {
            error(PlanField::Network, Tr::tr("To boot from the network the machine needs a network."));
        }
    }

    void checkMachine()
    {
        if (!m_caps && !m_resources.caps.isEmpty()) {
            error(PlanField::Machine, Tr::tr("The host's emulator does not offer this kind of machine."));
        }
        if (m_plan.firmware == InstallPlan::Firmware::Uefi && m_caps && !m_caps->uefi) {
            error(PlanField::Firmware,
                  Tr::tr("The host has no UEFI firmware for this kind of machine (OVMF is not installed there)."));
        } else if (m_plan.firmware == InstallPlan::Firmware::Bios && m_os.wantsUefi) {
            warn(PlanField::Firmware, Tr::tr("%1 does not install without UEFI.").arg(m_os.name));
        }
    }

    void checkGraphics()
    {
        const QHostAddress address(m_plan.vncListen);
        const bool everywhere
            = address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
        if (address.isNull()) {
            error(PlanField::VncListen, Tr::tr("This is not an IP address."));
        } else if (!address.isLoopback() && m_plan.vncPassword.isEmpty()) {
            warn(PlanField::VncListen,
                 everywhere ? Tr::tr("Anyone who reaches the host over the network can see this machine and type into "
                                     "it. Set a password, or listen on 127.0.0.1.")
                            : Tr::tr("Anyone who reaches this address can see the machine and type into it. Set a "
                                     "password, or listen on 127.0.0.1."));
        }
        if (!m_plan.vncAutoPort) {
            if (m_plan.vncPort < 5900 || m_plan.vncPort > 65535) {
                error(PlanField::VncPort, Tr::tr("A VNC port lies between 5900 and 65535."));
            } else if (m_resources.vncPortsTaken.contains(m_plan.vncPort)) {
                error(PlanField::VncPort, Tr::tr("Port %1 is already in use.").arg(m_plan.vncPort));
            }
        }
        // The VNC protocol itself knows only eight bytes.
        if (m_plan.vncPassword.size() > 8) {
            error(PlanField::VncPassword, Tr::tr("A VNC password has at most 8 characters."));
        } else if (std::ranges::any_of(m_plan.vncPassword, [](char c) { return c < 0x20 || c == 0x7f; })) {
            error(PlanField::VncPassword, Tr::tr("A VNC password consists of plain letters, digits and signs."));
        }
    }

    const InstallPlan &m_plan;
    const HostResources &m_resources;
    const OsEntry &m_os;
    const std::optional<MediaInfo> &m_media;
    const std::optional<DiskProbe> &m_disk;
    const DomainCaps *m_caps;
    QList<PlanProblem> m_problems;
};

} // namespace

QList<PlanProblem> checkPlan(const InstallPlan &plan, const HostResources &resources, const OsEntry &os,
                             const std::optional<MediaInfo> &media, const std::optional<DiskProbe> &disk)
{
    return Checker(plan, resources, os, media, disk).run();
}

} // namespace guestdeck
