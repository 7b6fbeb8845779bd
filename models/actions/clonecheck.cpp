// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a disk, and what is wrong with a clone's plan.
#include "models/actions/cloneplan.h"
#include "models/install/planfacts.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::ClonePlan)
};

using Do = ClonePlan::Disk::Do;
using Severity = PlanProblem::Severity;

/// Their volumes are devices of the host.
const QStringList blockPools{u"logical"_s, u"disk"_s, u"zfs"_s};
constexpr int firstVncPort = 5900;

bool isDrive(const DiskInfo &disk)
{
    return disk.device == DiskInfo::Device::Cdrom || disk.device == DiskInfo::Device::Floppy;
}

bool isRunning(const CloneFacts &facts)
{
    return isActive(facts.source.state);
}

const PoolInfo *poolOf(const CloneFacts &facts, const QString &name)
{
    for (const PoolInfo &pool : facts.host.pools) {
        if (pool.name == name) {
            return &pool;
        }
    }
    return nullptr;
}

bool isTaken(const CloneFacts &facts, const QString &pool, const QString &volume)
{
    return std::ranges::any_of(facts.host.volumes,
                               [&](const VolumeInfo &known) { return known.pool == pool && known.name == volume; });
}

std::optional<QString> whyNotRead(const CloneDisk &disk, const CloneFacts &facts)
{
    if (!disk.chain.missing.isEmpty()) {
        return Tr::tr("%1 is missing on the host: the disk is not whole.").arg(disk.chain.missing);
    }
    if (!disk.volume) {
        return Tr::tr("It lies in no active storage pool of %1. Make a pool of its folder first.")
            .arg(facts.elsewhere ? Tr::tr("its host") : facts.targetName);
    }
    if (disk.encrypted) {
        return Tr::tr("It is encrypted, and libvirt has no way to copy it with its key.");
    }
    return {};
}

std::optional<QString> whyNotCopy(const CloneDisk &disk, const ClonePlan &plan, const CloneFacts &facts)
{
    if (isDrive(disk.disk)) {
        return Tr::tr("It is a medium in a drive, not the guest's own disk.");
    }
    if (auto why = whyNotRead(disk, facts)) {
        return why;
    }
    if (plan.snapshot.isEmpty() && facts.source.state == DomainState::Paused && facts.elsewhere
        && !disk.volume->backingPath.isEmpty()) {
        return Tr::tr("It is built upon another image, which would have to be copied into it first; the host does that "
                      "only when the machine is off.");
    }
    return {};
}

std::optional<QString> whyNotLink(const CloneDisk &disk, const ClonePlan &plan, const CloneFacts &facts)
{
    if (isDrive(disk.disk)) {
        return Tr::tr("It is a medium in a drive, not the guest's own disk.");
    }
    if (facts.elsewhere) {
        return Tr::tr("A linked disk must be on the same host as the one it is built upon.");
    }
    if (auto why = whyNotRead(disk, facts)) {
        return why;
    }
    if (plan.snapshot.isEmpty() && isRunning(facts)) {
        return Tr::tr("The machine goes on writing to it, which would damage what is built upon it. Shut it down, or "
                      "make it a template.");
    }
    return {};
}

std::optional<QString> whyNotShare(const CloneDisk &disk, const CloneFacts &facts)
{
    if (disk.disk.source.isEmpty()) {
        return Tr::tr("There is nothing in the drive.");
    }
    if (facts.elsewhere) {
        return Tr::tr("It is on another host.");
    }
    const bool lockedByMark = facts.source.details.isTemplate && disk.disk.device == DiskInfo::Device::Disk;
    if (isDrive(disk.disk) || disk.disk.shareable || (disk.disk.readOnly && !lockedByMark)) {
        return {};
    }
    return Tr::tr("Two machines that write to one disk destroy it. Only disks that are read-only, or marked as shared "
                  "in the definition, can be used by both.");
}

void checkSource(const ClonePlan &plan, const CloneFacts &facts, QList<CloneProblem> &problems)
{
    const CloneSource &source = facts.source;
    if (!plan.snapshot.isEmpty()) {
        const auto snapshot = std::ranges::find(source.snapshots, plan.snapshot, &CloneSnapshot::name);
        if (snapshot == source.snapshots.cend()) {
            problems.append({CloneField::Snapshot, Severity::Error, Tr::tr("The snapshot is no longer there."), {}});
        } else if (snapshot->kind != CloneSnapshot::Kind::External) {
            problems.append({CloneField::Snapshot,
                             Severity::Error,
                             Tr::tr("This snapshot lies inside the machine's disk files, and libvirt can read none but "
                                    "the present state out of there. Revert to it, then clone the machine as it is."),
                             {}});
        }
        return;
    }
    if (source.state == DomainState::Saved) {
        problems.append({CloneField::Source,
                         Severity::Error,
                         Tr::tr("%1 is saved: its disks are in the middle of something that only its memory knows. "
                                "Start it and shut it down first.")
                             .arg(source.name),
                         {}});
    } else if (source.state == DomainState::Paused) {
        problems.append({CloneField::Source,
                         Severity::Warning,
                         Tr::tr("%1 is paused: the copy looks like a machine after a power cut. It must stay paused "
                                "until the copy is made.")
                             .arg(source.name),
                         {}});
    } else if (isRunning(facts)) {
        problems.append({CloneField::Source,
                         Severity::Error,
                         Tr::tr("%1 is running and changes its disks while they are copied. Shut it down, or pause it.")
                             .arg(source.name),
                         {}});
    }
}

void checkName(const ClonePlan &plan, const CloneFacts &facts, QList<CloneProblem> &problems)
{
    if (facts.host.domainNames.contains(plan.name)) {
        problems.append(
            {CloneField::Name, Severity::Error, Tr::tr("Another guest on this host is called %1.").arg(plan.name), {}});
    }
}

void checkVolume(const ClonePlan &plan, const ClonePlan::Disk &wish, const CloneFacts &facts,
                 QList<CloneProblem> &problems)
{
    const auto say = [&](const QString &text) {
        problems.append({CloneField::Disk, Severity::Error, text, wish.target});
    };
    const PoolInfo *pool = poolOf(facts, wish.pool);
    if (!pool || !pool->active) {
        say(Tr::tr("Choose an active storage pool for %1.").arg(wish.target));
        return;
    }
    if (!hasFileVolumes(*pool) && !blockPools.contains(pool->type)) {
        say(Tr::tr("Disks of a pool of the kind %1 cannot be made this way.").arg(pool->type));
        return;
    }
    if (wish.what == Do::Link && !hasFileVolumes(*pool)) {
        say(Tr::tr("The pool %1 holds no files, and a linked disk is one.").arg(pool->name));
    }
    const Outcome good = checkNewVolume({wish.volume, {1}, u"raw"_s});
    if (!good.has_value()) {
        say(good.error().message.isEmpty() ? Tr::tr("The new disk needs a name.") : good.error().message);
    } else if (isTaken(facts, wish.pool, wish.volume)) {
        say(Tr::tr("The pool %1 has a volume called %2 already.").arg(wish.pool, wish.volume));
    } else if (std::ranges::count_if(plan.disks,
                                     [&](const ClonePlan::Disk &other) {
                                         return (other.what == Do::Copy || other.what == Do::Link)
                                             && other.pool == wish.pool && other.volume == wish.volume;
                                     })
               > 1) {
        say(Tr::tr("Two disks cannot have the same name."));
    }
}

void checkSpace(const ClonePlan &plan, const CloneFacts &facts, QList<CloneProblem> &problems)
{
    for (const PoolInfo &pool : facts.host.pools) {
        quint64 now = 0;
        quint64 most = 0;
        QString last;
        for (const ClonePlan::Disk &wish : plan.disks) {
            const CloneDisk *disk = findDisk(plan, facts, wish.target);
            if (disk && wish.pool == pool.name && (wish.what == Do::Copy || wish.what == Do::Link)) {
                const CloneSpace space = spaceFor(wish, *disk, facts);
                now += space.now.value;
                most += space.most.value;
                last = wish.target;
            }
        }
        if (!last.isEmpty() && pool.capacity.value > 0 && now > pool.available.value) {
            problems.append({CloneField::Disk, Severity::Error,
                             Tr::tr("The pool %1 has not enough room for the copies.").arg(pool.name), last});
        } else if (!last.isEmpty() && pool.capacity.value > 0 && most > pool.available.value) {
            problems.append(
                {CloneField::Disk, Severity::Warning,
                 Tr::tr("The pool %1 has room for the clone now, but not if it fills its disks.").arg(pool.name),
                 last});
        }
    }
}

void checkDisks(const ClonePlan &plan, const CloneFacts &facts, QList<CloneProblem> &problems)
{
    bool links = false;
    for (const ClonePlan::Disk &wish : plan.disks) {
        const CloneDisk *disk = findDisk(plan, facts, wish.target);
        if (!disk) {
            continue;
        }
        if (const auto why = whyNotDo(wish.what, *disk, plan, facts)) {
            problems.append({CloneField::Disk, Severity::Error, *why, wish.target});
            continue;
        }
        if (wish.what == Do::Copy || wish.what == Do::Link) {
            checkVolume(plan, wish, facts, problems);
        }
        links = links || wish.what == Do::Link;
        if (wish.what == Do::Copy && plan.snapshot.isEmpty() && facts.source.state == DomainState::Paused
            && !disk->volume->backingPath.isEmpty()) {
            problems.append(
                {CloneField::Disk, Severity::Warning,
                 Tr::tr("The copy of a paused machine's disk stays built upon %1.").arg(disk->volume->backingPath),
                 wish.target});
        }
    }
    if (links && !plan.snapshot.isEmpty()) {
        problems.append(
            {CloneField::Snapshot,
             Severity::Warning,
             Tr::tr("The clone is built upon the files of this snapshot: as long as it exists, the snapshot "
                    "must be neither deleted nor merged."),
             {}});
    }
    if (links && !facts.source.details.isTemplate && plan.snapshot.isEmpty()) {
        problems.append({CloneField::Source,
                         Severity::Warning,
                         Tr::tr("%1 becomes the base of the clone: from then on it must not be started, since every "
                                "byte it writes would damage the clone. This program refuses to start it, other "
                                "programs do not. A template is made for this.")
                             .arg(facts.source.name),
                         {}});
    }
}

void checkNetworks(const CloneFacts &facts, QList<CloneProblem> &problems)
{
    if (!facts.elsewhere) {
        return;
    }
    for (const NicInfo &nic : facts.source.details.nics) {
        if (nic.type == "network"_L1 && !findNetwork(facts.host, nic.source)) {
            problems.append({CloneField::Network,
                             Severity::Warning,
                             Tr::tr("%1 has no virtual network called %2: the clone cannot start before it has.")
                                 .arg(facts.targetName, nic.source),
                             {}});
        }
    }
}

} // namespace

std::optional<QString> whyNotDo(Do what, const CloneDisk &disk, const ClonePlan &plan, const CloneFacts &facts)
{
    switch (what) {
    case Do::Copy:
        return whyNotCopy(disk, plan, facts);
    case Do::Link:
        return whyNotLink(disk, plan, facts);
    case Do::Share:
        return whyNotShare(disk, facts);
    case Do::Skip:
        return {};
    }
    return {};
}

QList<CloneProblem> checkClone(const ClonePlan &plan, const CloneFacts &facts)
{
    QList<CloneProblem> problems;
    checkSource(plan, facts, problems);
    checkName(plan, facts, problems);
    checkDisks(plan, facts, problems);
    checkSpace(plan, facts, problems);
    checkNetworks(facts, problems);
    if (plan.vncPort) {
        if (*plan.vncPort < firstVncPort || *plan.vncPort > 65535) {
            problems.append(
                {CloneField::VncPort, Severity::Error, Tr::tr("VNC ports lie between 5900 and 65535."), {}});
        } else if (facts.host.vncPortsTaken.contains(*plan.vncPort)) {
            problems.append({CloneField::VncPort,
                             Severity::Error,
                             Tr::tr("Another guest has the port %1.").arg(*plan.vncPort),
                             {}});
        }
    }
    return problems;
}

QStringList cloneLossTexts(const CloneFacts &facts)
{
    QStringList texts;
    for (const CloneLoss &loss : facts.source.losses) {
        if (loss.onlyElsewhere && !facts.elsewhere) {
            continue;
        }
        switch (loss.kind) {
        case CloneLoss::Kind::HostDevice:
            texts.append(Tr::tr("The host's device %1 stays with the original: one machine can have it at a time.")
                             .arg(loss.what));
            break;
        case CloneLoss::Kind::HostNic:
            texts.append(Tr::tr("The host's network card %1 stays with the original.").arg(loss.what));
            break;
        case CloneLoss::Kind::HostFolder:
            texts.append(Tr::tr("The shared folder %1 is on the other host, and is left out.").arg(loss.what));
            break;
        case CloneLoss::Kind::HostPath:
            texts.append(
                Tr::tr("%1 belongs to the original; the clone gets a file of its own beside it.").arg(loss.what));
            break;
        case CloneLoss::Kind::Tpm:
            texts.append(
                Tr::tr("The TPM is new and empty: keys in it, such as BitLocker's, stay with the original. Have "
                       "the recovery key at hand."));
            break;
        case CloneLoss::Kind::Network:
            texts.append(Tr::tr("A network card is connected to %1 of its host; see that the other host has it, too.")
                             .arg(loss.what));
            break;
        case CloneLoss::Kind::Passthrough:
            texts.append(Tr::tr("The host's drive %1 stays with the original.").arg(loss.what));
            break;
        case CloneLoss::Kind::Filter:
            texts.append(
                Tr::tr("A network filter lets only %1 through; for the clone the address is left out.").arg(loss.what));
            break;
        }
    }
    if (facts.elsewhere && !facts.source.details.nvram.isEmpty()) {
        texts.append(Tr::tr("The firmware's variables (boot order, enrolled keys) begin anew."));
    }
    if (!facts.source.snapshots.isEmpty()) {
        texts.append(Tr::tr("Snapshots stay with the original."));
    }
    return texts;
}

} // namespace guestdeck
