// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/sourcecheck.h"

#include "models/actions/definition.h"
#include "models/hardware/hardwarenodes.h"
#include "models/libvirt/diskusers.h"
#include "models/libvirt/hardwarecalls.h"
#include "models/libvirt/snapshotcalls.h"
#include "models/xml/domainreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using Device = DiskInfo::Device;
using Change = std::shared_ptr<LiveChange>;
using What = HardwareEdit::What;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HardwareJob)
};

Result<QList<DiskInfo>> disksOf(const QByteArray &definition)
{
    const auto details = readDomainDetails(QString::fromUtf8(withoutSecrets(definition)));
    return details.has_value() ? Result<QList<DiskInfo>>(details->disks) : details.error();
}

bool isWritable(const DiskInfo &disk)
{
    return !disk.readOnly && disk.device != Device::Cdrom && !disk.source.isEmpty();
}

/// May write to the same image already, under the same promises.
bool covers(const DiskInfo &before, const DiskInfo &after)
{
    return isWritable(before) && before.source == after.source && before.pool == after.pool
        && before.volume == after.volume && before.shareable == after.shareable;
}

Error inUse(const QString &path, const QStringList &by)
{
    return {ErrorKind::Busy,
            0,
            Tr::tr("%1 is in use, or what others are built upon: %2. A second one that writes to it would destroy it. "
                   "Nothing was changed.")
                .arg(path, by.join(u", "_s)),
            {}};
}

bool haveCommon(const QStringList &names, const QStringList &others)
{
    return std::ranges::any_of(names, [&](const QString &name) { return others.contains(name); });
}

/// The guest's other disks that have the same image, or lie upon it.
QStringList ownUsers(const DiskNames &names, const QStringList &image, const DiskInfo &disk, const QList<DiskInfo> &all)
{
    QStringList users;
    for (const DiskInfo &other : all) {
        if (other.target == disk.target) {
            continue;
        }
        QStringList known = names.ofDisk(other);
        for (const QString &below : other.backing) {
            known += names.ofPath(below);
        }
        if (haveCommon(image, known)) {
            users.append(other.target);
        }
    }
    return users;
}

/// The guest's own snapshots that keep the image; of other guests DiskUsers tells.
QStringList ownSnapshots(const DiskNames &names, const QStringList &image, const QHash<QString, QStringList> &kept)
{
    QStringList users;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        DiskInfo disk;
        disk.source = it.key();
        disk.isFile = true;
        if (!it.key().startsWith(u'/')) {
            disk.pool = it.key().section(u'/', 0, 0);
            disk.volume = it.key().section(u'/', 1);
        }
        if (haveCommon(image, names.ofDisk(disk))) {
            for (const QString &snapshot : it.value()) {
                users.append(Tr::tr("the snapshot “%1”").arg(snapshot));
            }
        }
    }
    return users;
}

/// A wrong format on a file. What lies in a block device its pool does not always know.
Outcome checkFormat(Session &session, const DiskInfo &disk, const QString &path)
{
    static const QStringList known = {u"raw"_s, u"qcow2"_s, u"qcow"_s, u"qed"_s, u"vmdk"_s, u"vdi"_s, u"vpc"_s};
    const QString said = disk.format.isEmpty() ? u"raw"_s : disk.format;
    const auto real = readVolumeFormat(session, path);
    if (!real.has_value()) {
        return real.error();
    }
    if (*real == said || path.startsWith("/dev/"_L1) || !known.contains(said) || !known.contains(*real)) {
        return {};
    }
    const QString text = Tr::tr("%1 is an image of the format %2, and the disk says %3. With a wrong format its data "
                                "is lost, or the guest can read files of the host. Change the format together with the "
                                "source. Nothing was changed.")
                             .arg(path, *real, said);
    return Error{ErrorKind::Invalid,
                 0,
                 said != "raw"_L1
                     ? text
                     : QString(text + u' '
                               + Tr::tr("Do so only if nobody has written to it as raw: into such an image a guest can "
                                        "write what looks like another format.")),
                 {}};
}

/// Asks for all guests and volumes of the host, but only when there is a newly writable disk.
Outcome checkSources(Session &session, const QUuid &uuid, const EditedDefinition &edited, const CallContext &context)
{
    const auto fresh = newlyWritable(edited);
    if (!fresh.has_value() || fresh->isEmpty()) {
        return fresh.has_value() ? Outcome{} : Outcome(fresh.error());
    }
    const DiskNames names(session);
    for (const DiskInfo &disk : *fresh) {
        // First: with it the pool learns what has been built upon the image.
        const QString path = names.path(disk);
        Outcome format = path.isEmpty() ? Outcome{} : checkFormat(session, disk, path);
        if (!format.has_value()) {
            return format;
        }
    }
    const auto all = disksOf(edited.after);
    const auto users = readDiskUsers(session, uuid, context);
    const auto snapshots = listSnapshots(session, uuid);
    if (!all.has_value() || !users.has_value() || !snapshots.has_value()) {
        const Error error = !all.has_value() ? all.error() : !users.has_value() ? users.error() : snapshots.error();
        return explained(Outcome(error), Tr::tr("It cannot be told whose disks these are."));
    }
    const QHash<QString, QStringList> kept = keptBySnapshots(*snapshots);
    for (const DiskInfo &disk : *fresh) {
        const QStringList image = names.ofDisk(disk);
        // Shared, as somebody has said outright: then other guests may have it, but nothing be built upon it.
        QStringList by = DiskUsers::find(disk.shareable ? users->frozen : users->guests, image);
        by += DiskUsers::find(users->volumes, image) + ownUsers(names, image, disk, *all)
            + ownSnapshots(names, image, kept);
        if (!by.isEmpty()) {
            by.removeDuplicates();
            return inUse(disk.source, by);
        }
    }
    return {};
}

/// The running guest with these changes, as far as they are of its devices. Errors: as withHardwareEdits().
Result<QByteArray> withChanges(const QByteArray &live, const std::vector<Change> &changes)
{
    QList<HardwareEdit> edits;
    for (const Change &what : changes) {
        if (what->edit.what == What::Add || what->way == LiveWay::ChangeMedium || what->way == LiveWay::UpdateDevice) {
            edits.append(what->edit);
        }
    }
    return withHardwareEdits(live, edits);
}

bool givesDisks(const HardwareEdit &edit)
{
    const HardwareKind *const kind = hardwareKind(edit.key.kind);
    return edit.what != What::Remove && kind && (kind->element == "disk"_L1 || !edit.element.isEmpty());
}

} // namespace

QHash<QString, QStringList> keptBySnapshots(const QList<Snapshot> &snapshots)
{
    QHash<QString, QStringList> kept;
    for (const Snapshot &snapshot : snapshots) {
        if (!snapshot.memoryFile.isEmpty()) {
            kept[snapshot.memoryFile].append(snapshot.name);
        }
        for (const SnapshotDisk &disk : snapshot.disks) {
            // What is kept inside an image, or left out, does not keep anybody from writing to it.
            if (disk.how == SnapshotDisk::How::External && !disk.frozen.isEmpty()) {
                kept[disk.frozen].append(snapshot.name);
            }
        }
    }
    return kept;
}

Result<QList<DiskInfo>> newlyWritable(const EditedDefinition &edited)
{
    const auto before = disksOf(edited.before);
    const auto after = disksOf(edited.after);
    if (!before.has_value() || !after.has_value()) {
        return before.has_value() ? after.error() : before.error();
    }
    QList<DiskInfo> fresh;
    for (auto disk = after->cbegin(); disk != after->cend(); ++disk) {
        const auto same = [&](const DiskInfo &one) { return covers(one, *disk); };
        // As often as before is not new; once more is, and that is the last one.
        if (isWritable(*disk)
            && std::count_if(after->cbegin(), disk + 1, same) > std::ranges::count_if(*before, same)) {
            fresh.append(*disk);
        }
    }
    return fresh;
}

Outcome checkLiveSources(Session &session, const QUuid &uuid, const QByteArray &live, std::span<const Change> changes,
                         const CallContext &context)
{
    std::vector<Change> ours;
    std::ranges::copy_if(changes, std::back_inserter(ours),
                         [](const Change &what) { return !what->begun && givesDisks(what->edit); });
    if (ours.empty()) {
        return {};
    }
    auto after = withChanges(live, ours);
    if (!after.has_value()) {
        return after.error();
    }
    const Definition wanted(std::move(*after));
    return checkSources(session, uuid, {live, wanted.text()}, context);
}

Outcome checkStoredSources(Session &session, const HardwareTask &task, const QByteArray &now, const QByteArray &wanted,
                           const CallContext &context)
{
    if (std::ranges::none_of(task.edits, givesDisks)) {
        return {};
    }
    for (const HardwareEdit &edit : task.edits) {
        const bool swaps = edit.what == What::Set && edit.key.kind == "disk"_L1 && edit.values.contains(u"source"_s)
            && edit.values.value(u"source"_s) != edit.seen.value(u"source"_s);
        const auto snapshots = swaps ? listSnapshots(session, task.uuid) : Result<QList<Snapshot>>(QList<Snapshot>());
        if (!snapshots.has_value()) {
            return explained(Outcome(snapshots.error()), Tr::tr("It cannot be told whose disks these are."));
        }
        if (!snapshots->isEmpty()) {
            return Error{ErrorKind::Busy,
                         0,
                         Tr::tr("%1 has snapshots, which go with the images that its disks have now. Delete them "
                                "first. Nothing was changed.")
                             .arg(task.guest),
                         {}};
        }
    }
    return checkSources(session, task.uuid, {now, wanted}, context);
}

} // namespace guestdeck
