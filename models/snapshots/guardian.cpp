// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshots/guardian.h"

#include "models/snapshots/snapshotplan.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Snapshots)
};

// libvirt: internal snapshots of guests with UEFI worked while off up to 9.1 (nothing knew better), were refused from
// 9.2 on, and work since 10.10 in any state, if the file of UEFI's variables is qcow2.
constexpr quint64 uefiRefused = 9'002'000;
constexpr quint64 uefiAgain = 10'010'000;

QString list(const QStringList &words)
{
    return words.size() > 4 ? words.first(4).join(u", "_s) + u" …"_s : words.join(u", "_s);
}

QStringList namesOf(const SnapshotFacts &facts, bool external)
{
    QStringList names;
    for (const Snapshot &snapshot : facts.snapshots) {
        if (external ? snapshot.kind != Snapshot::Kind::Internal : snapshot.kind != Snapshot::Kind::External) {
            names.append(snapshot.name);
        }
    }
    return names;
}

QList<SnapshotFacts::Disk> writtenDisks(const SnapshotFacts &facts)
{
    QList<SnapshotFacts::Disk> disks;
    std::ranges::copy_if(facts.disks, std::back_inserter(disks), &SnapshotFacts::Disk::counts);
    return disks;
}

/// What stands against any change of this guest's snapshots.
SnapshotVerdict checkGuest(const SnapshotFacts &facts)
{
    if (facts.readOnlyHost) {
        return {Tr::tr("The host is connected for reading only."), {}};
    }
    if (!facts.persistent) {
        return {Tr::tr("The guest is not stored on the host and goes when it is off; its snapshots would go with it."),
                Tr::tr("Store its definition first.")};
    }
    if (facts.isTemplate) {
        return {Tr::tr("The guest is a template: clones are built upon its disks, so these must never change."),
                Tr::tr("Take snapshots of the clones.")};
    }
    return {};
}

SnapshotVerdict checkState(const SnapshotFacts &facts)
{
    if (facts.state == DomainState::Saved) {
        return {Tr::tr("The guest is saved: its memory belongs to the disks as they are now."),
                Tr::tr("Start it, or discard the saved state.")};
    }
    if (facts.state == DomainState::Crashed || facts.state == DomainState::ShuttingDown
        || facts.state == DomainState::Unknown) {
        return {Tr::tr("The guest is just shutting down, or has crashed."), Tr::tr("Wait until it is off.")};
    }
    return {};
}

/// Checkpoints of incremental backups are marks in the images' own bookkeeping. Measured with libvirt 9.0: overlays
/// take them along while the guest runs; a guest that is off gets none; and going back to one inside ends the guest
/// with an error of the emulator.
SnapshotVerdict checkCheckpoints(const SnapshotFacts &facts, const QString &meaning)
{
    return {Tr::tr("The guest has %n checkpoint(s) of incremental backups in its disks.", nullptr, facts.checkpoints)
                + u' ' + meaning,
            Tr::tr("Delete them first (by the backup program, or with virsh checkpoint-delete); the next backup is a "
                   "full one then.")};
}

SnapshotVerdict checkCheckpointsTake(const SnapshotFacts &facts, SnapshotMode mode)
{
    if (facts.checkpoints == 0 || (mode != SnapshotMode::Internal && isActive(facts.state))) {
        return {};
    }
    SnapshotVerdict verdict = checkCheckpoints(
        facts,
        mode == SnapshotMode::Internal ? Tr::tr("libvirt could not go back to a snapshot inside these.")
                                       : Tr::tr("While the guest is off, libvirt makes no overlays of these."));
    verdict.instead = (mode == SnapshotMode::Internal && isActive(facts.state)
                           ? Tr::tr("Take one in files of their own.")
                           : Tr::tr("Start the guest, and take one in files of their own."))
        + u' ' + verdict.instead;
    return verdict;
}

SnapshotVerdict checkCheckpointsRevert(const SnapshotFacts &facts)
{
    return facts.checkpoints == 0
        ? SnapshotVerdict{}
        : checkCheckpoints(facts, Tr::tr("They would not fit what the disks hold then, and libvirt may fail halfway."));
}

SnapshotVerdict checkUefi(const SnapshotFacts &facts)
{
    if (!facts.uefi) {
        return {};
    }
    const QString instead = Tr::tr("Take one in files of their own.");
    if (facts.libvirtVersion >= uefiAgain) {
        return facts.nvramFormat == "qcow2"_L1
            ? SnapshotVerdict{}
            : SnapshotVerdict{Tr::tr("The file of the UEFI variables is raw, and cannot hold a snapshot; only one in "
                                     "qcow2 can."),
                              instead};
    }
    if (!isActive(facts.state) && facts.libvirtVersion < uefiRefused) {
        return {};
    }
    return {Tr::tr("The guest starts with UEFI, whose variables this host's libvirt cannot keep inside a snapshot (it "
                   "can from 10.10 on)."),
            instead};
}

SnapshotVerdict checkMemory(const SnapshotFacts &facts)
{
    if (!facts.hostDevices.isEmpty()) {
        return {Tr::tr("The guest has a device of the host or a shared folder (%1), whose state cannot be saved with "
                       "the memory.")
                    .arg(list(facts.hostDevices)),
                Tr::tr("Take one of the disks only, or shut the guest down first.")};
    }
    return {};
}

SnapshotVerdict checkInternal(const SnapshotFacts &facts)
{
    const QStringList external = namesOf(facts, true);
    if (!external.isEmpty()) {
        return {Tr::tr("The guest has snapshots in files of their own (%1). One inside the disk files beside them "
                       "would be lost as soon as those are merged or left.")
                    .arg(list(external)),
                Tr::tr("Take one in files of their own.")};
    }
    for (const SnapshotFacts::Disk &disk : writtenDisks(facts)) {
        if (disk.format != "qcow2"_L1) {
            return {Tr::tr("The disk %1 is %2; only qcow2 can hold a snapshot inside.")
                        .arg(disk.target, disk.format.isEmpty() ? u"raw"_s : disk.format),
                    Tr::tr("Take one in files of their own, or convert the disk to qcow2.")};
        }
        if (disk.baseOfOthers) {
            return {Tr::tr("Other disks are built upon the disk %1.").arg(disk.target),
                    Tr::tr("Take one in files of their own.")};
        }
    }
    const SnapshotVerdict uefi = checkUefi(facts);
    return !uefi.isPossible() || !isActive(facts.state) ? uefi : checkMemory(facts);
}

SnapshotVerdict checkExternal(const SnapshotFacts &facts)
{
    const QStringList internal = namesOf(facts, false);
    if (!internal.isEmpty()) {
        return {Tr::tr("The guest has snapshots inside its disk files (%1). With overlays upon these, libvirt could "
                       "not go back to them, and would ruin what lies above.")
                    .arg(list(internal)),
                Tr::tr("Take one inside the disk files, or delete those first.")};
    }
    for (const SnapshotFacts::Disk &disk : writtenDisks(facts)) {
        if (!disk.isFile) {
            return {Tr::tr("The disk %1 is not a file or device of this host, so there is no place for its overlay.")
                        .arg(disk.target),
                    Tr::tr("Take snapshots where that storage is kept.")};
        }
        if (disk.path.startsWith("/dev/"_L1)) {
            return {Tr::tr("The disk %1 is a device, such as a logical volume: there is no folder for its overlay.")
                        .arg(disk.target),
                    Tr::tr("Move the disk to a pool of files, or take the snapshot with the host's own tools.")};
        }
        if (!facts.images.value(disk.path).isKnown()) {
            return {Tr::tr("%1 is in no active storage pool, so what is built upon it later could not be watched.")
                        .arg(disk.path),
                    Tr::tr("Make a storage pool of its folder.")};
        }
    }
    return {};
}

SnapshotVerdict first(std::initializer_list<SnapshotVerdict> verdicts)
{
    for (const SnapshotVerdict &verdict : verdicts) {
        if (!verdict.isPossible()) {
            return verdict;
        }
    }
    return {};
}

SnapshotVerdict gone()
{
    return {Tr::tr("The snapshot is no longer there."), {}};
}

SnapshotVerdict mixed()
{
    return {Tr::tr("There are snapshots inside the disk files and others in files of their own. libvirt would mix them "
                   "up, and ruin what lies above."),
            Tr::tr("Clone the guest as it is now: the clone has all its data, and no snapshots.")};
}

/// An internal one lies in the image that the guest had then, and is reached only while it has that one.
SnapshotVerdict checkReach(const SnapshotFacts &facts, const Snapshot &snapshot)
{
    for (const SnapshotDisk &disk : snapshot.disks) {
        const auto now = std::ranges::find(facts.disks, disk.target, &SnapshotFacts::Disk::target);
        if (disk.how != SnapshotDisk::How::Internal || disk.frozen.isEmpty()) {
            continue;
        }
        if (now == facts.disks.cend() || now->path != disk.frozen) {
            return {Tr::tr("It lies inside %1, which the guest does not have as its disk %2 now.")
                        .arg(disk.frozen, disk.target),
                    Tr::tr("Give the guest that disk back first.")};
        }
        if (now->baseOfOthers) {
            return {Tr::tr("Other disks are built upon %1, and would be ruined.").arg(disk.frozen), {}};
        }
    }
    return {};
}

/// A disk that the snapshot left out goes on as it is; unless what it had then is now somebody's base.
SnapshotVerdict checkFrozen(const SnapshotFacts &facts, const Snapshot &snapshot)
{
    for (const SnapshotDisk &disk : snapshot.disks) {
        const SnapshotImage image = facts.images.value(disk.frozen);
        if (disk.how == SnapshotDisk::How::External && !image.isKnown()) {
            return {image.missing ? Tr::tr("%1, which it stands on, is missing.").arg(disk.frozen)
                                  : Tr::tr("%1, which it stands on, is in no active storage pool.").arg(disk.frozen),
                    image.missing ? QString() : Tr::tr("Start that pool.")};
        }
        const auto now = std::ranges::find(facts.disks, disk.target, &SnapshotFacts::Disk::target);
        const bool counts = now == facts.disks.cend() || now->counts();
        if (disk.how == SnapshotDisk::How::None && counts && !disk.frozen.isEmpty() && !image.children.isEmpty()) {
            return {Tr::tr("It left out the disk %1, whose image of that time, %2, is a base by now and must not be "
                           "written.")
                        .arg(disk.target, disk.frozen),
                    Tr::tr("Clone from it instead.")};
        }
    }
    if (!snapshot.memoryFile.isEmpty() && facts.images.value(snapshot.memoryFile).missing) {
        return {Tr::tr("The file with its memory, %1, is missing.").arg(snapshot.memoryFile),
                Tr::tr("Clone from it: the disks are there.")};
    }
    return {};
}

} // namespace

bool isMixed(const SnapshotFacts &facts)
{
    return !namesOf(facts, true).isEmpty() && !namesOf(facts, false).isEmpty();
}

SnapshotVerdict checkTake(const SnapshotFacts &facts, SnapshotMode mode)
{
    const SnapshotVerdict common = first({checkGuest(facts), checkState(facts), checkCheckpointsTake(facts, mode)});
    if (!common.isPossible()) {
        return common;
    }
    if (isMixed(facts)) {
        return mixed();
    }
    if (writtenDisks(facts).isEmpty() && mode != SnapshotMode::Internal) {
        return {Tr::tr("The guest has no disk that it may write."), {}};
    }
    if (mode == SnapshotMode::Internal) {
        return checkInternal(facts);
    }
    if (mode == SnapshotMode::ExternalMemory && !isActive(facts.state)) {
        return {Tr::tr("The guest is off: there is no memory to keep."), Tr::tr("Take one of the disks only.")};
    }
    return first({checkExternal(facts), mode == SnapshotMode::ExternalMemory ? checkMemory(facts) : SnapshotVerdict{},
                  checkSpace(facts, mode)});
}

SnapshotMode bestMode(const SnapshotFacts &facts)
{
    for (const SnapshotMode mode :
         {SnapshotMode::Internal, SnapshotMode::ExternalMemory, SnapshotMode::ExternalDisks}) {
        if (checkTake(facts, mode).isPossible()) {
            return mode;
        }
    }
    return SnapshotMode::Internal;
}

SnapshotVerdict checkQuiesce(const SnapshotFacts &facts, SnapshotMode mode)
{
    if (mode != SnapshotMode::ExternalDisks) {
        return {Tr::tr("Only a snapshot of the disks alone needs that: with the memory, or while the guest is off, "
                       "nothing is on its way to the disks."),
                {}};
    }
    if (facts.state != DomainState::Running && facts.state != DomainState::Blocked) {
        return {Tr::tr("The guest does not run, so nothing is on its way to its disks."), {}};
    }
    if (!facts.agentAnswers) {
        return {Tr::tr("No guest agent answers in the guest."),
                Tr::tr("Install qemu-guest-agent in it; without, the disks are as after a power cut.")};
    }
    return {};
}

QString snapshotNameProblem(const SnapshotFacts &facts, const QString &name)
{
    if (name.trimmed().isEmpty()) {
        return Tr::tr("A snapshot needs a name.");
    }
    if (name != name.trimmed()) {
        return Tr::tr("The name begins or ends with a space.");
    }
    if (name.contains(u'/') || name.startsWith(u'.')) {
        return Tr::tr("The name must not begin with a dot, nor hold a slash.");
    }
    if (std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; })) {
        return Tr::tr("The name holds a character that cannot be shown.");
    }
    if (name.toUtf8().size() > 200) {
        return Tr::tr("The name is too long.");
    }
    return facts.find(name) ? Tr::tr("There is a snapshot of this name already.") : QString();
}

QString suggestSnapshotName(const SnapshotFacts &facts, const QString &stem)
{
    for (int n = 1;; ++n) {
        const QString name = stem.isEmpty() ? QString(u"snapshot-"_s + QString::number(n))
            : n == 1                        ? stem
                                            : QString(stem + u'-' + QString::number(n));
        if (!facts.find(name)) {
            return name;
        }
    }
}

QStringList takeNotes(const SnapshotFacts &facts, SnapshotMode mode)
{
    QStringList notes;
    QStringList leftOut;
    for (const SnapshotFacts::Disk &disk : facts.disks) {
        if (!disk.counts() && !disk.cdrom) {
            leftOut.append(disk.target);
        }
    }
    if (!leftOut.isEmpty()) {
        notes.append(Tr::tr("Not in it, as the guest may only read them or shares them: %1.").arg(list(leftOut)));
    }
    if (facts.uefi && (mode != SnapshotMode::Internal || facts.libvirtVersion < uefiAgain)) {
        notes.append(Tr::tr("The UEFI variables (boot entries) are not in it, and stay as they are."));
    }
    if (mode == SnapshotMode::ExternalDisks && isActive(facts.state)) {
        notes.append(Tr::tr("Without the memory, going back is like starting after a power cut."));
    }
    if (mode != SnapshotMode::ExternalDisks && isActive(facts.state)) {
        notes.append(Tr::tr("The guest stands still while its memory is written."));
    }
    return notes;
}

SnapshotVerdict checkRevert(const SnapshotFacts &facts, const QString &name)
{
    const Snapshot *snapshot = facts.find(name);
    if (!snapshot) {
        return gone();
    }
    const SnapshotVerdict common = first({checkGuest(facts), checkState(facts), checkCheckpointsRevert(facts)});
    if (!common.isPossible()) {
        return common;
    }
    if (isMixed(facts) || snapshot->kind == Snapshot::Kind::Mixed) {
        return mixed();
    }
    return snapshot->kind == Snapshot::Kind::Internal ? checkReach(facts, *snapshot) : checkFrozen(facts, *snapshot);
}

SnapshotVerdict checkDelete(const SnapshotFacts &facts, const QString &name, bool withChildren)
{
    if (!facts.find(name)) {
        return gone();
    }
    const SnapshotVerdict common = checkMerging(facts);
    if (!common.isPossible()) {
        return common;
    }
    const QStringList names = withChildren ? withDescendants(facts, name) : QStringList{name};
    if (withChildren && names.size() < 2) {
        return {Tr::tr("Nothing came after it."), {}};
    }
    for (const QString &each : names) {
        const Snapshot *snapshot = facts.find(each);
        if (snapshot->kind == Snapshot::Kind::Mixed) {
            return mixed();
        }
        if (snapshot->kind == Snapshot::Kind::Internal) {
            const SnapshotVerdict reach = checkReach(facts, *snapshot);
            if (!reach.isPossible()) {
                return reach;
            }
        }
    }
    const Snapshot::Kind kind = facts.find(name)->kind;
    const bool oneKind
        = std::ranges::all_of(names, [&](const QString &each) { return facts.find(each)->kind == kind; });
    if (!oneKind) {
        return mixed();
    }
    // What would be merged must hold no internal ones; the plan leaves such layers alone, but nothing is gained then.
    return {};
}

SnapshotVerdict checkMerging(const SnapshotFacts &facts)
{
    return first({checkGuest(facts), checkState(facts)});
}

SnapshotVerdict checkNote(const SnapshotFacts &facts, const QString &name)
{
    return facts.find(name) ? facts.readOnlyHost ? checkGuest(facts) : SnapshotVerdict{} : gone();
}

SnapshotVerdict checkCloneFrom(const SnapshotFacts &facts, const QString &name)
{
    const Snapshot *snapshot = facts.find(name);
    if (!snapshot) {
        return gone();
    }
    if (snapshot->kind != Snapshot::Kind::External && isMixed(facts)) {
        return mixed();
    }
    if (snapshot->kind != Snapshot::Kind::External) {
        return {Tr::tr("It lies inside the disk files, and libvirt can read none but their present state."),
                Tr::tr("Go back to it, with a safety snapshot, clone the guest, and go on from the safety snapshot.")};
    }
    for (const SnapshotDisk &disk : snapshot->disks) {
        if (disk.how == SnapshotDisk::How::External && facts.images.value(disk.frozen).missing) {
            return {Tr::tr("%1, which it stands on, is missing.").arg(disk.frozen), {}};
        }
    }
    return {};
}

QStringList withDescendants(const SnapshotFacts &facts, const QString &name)
{
    QStringList all{name};
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const Snapshot &snapshot : facts.snapshots) {
            if (snapshot.parent == all.at(i) && !all.contains(snapshot.name)) {
                all.append(snapshot.name);
            }
        }
    }
    std::ranges::reverse(all);
    return all;
}

} // namespace guestdeck
