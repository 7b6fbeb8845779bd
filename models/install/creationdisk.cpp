// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/creation.h"
#include "models/install/imagecheck.h"
#include "models/install/planfacts.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/imagecalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/volumecalls.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CreateDomain)
};

bool hasFiles(const Creation &creation)
{
    const PoolInfo *pool = findPool(creation.resources, creation.plan.pool);
    return !pool || hasFileVolumes(*pool);
}

/// For taking it back: by its name alone it would not be known again.
void rememberDisk(Session &session, Creation &creation, const QString &path)
{
    creation.volumePath = path;
    const auto identity = readVolumeIdentity(session, creation.plan.pool, creation.plan.volumeName, PoolLook::AsKnown);
    creation.made = identity.has_value() ? *identity : std::nullopt;
}

bool mayBeOurs(const Creation &creation, VolumeIdentity found)
{
    if (!creation.interrupted || !creation.made) {
        return true;
    }
    if (creation.startTried) {
        found.changed = creation.made->changed;
    }
    return found == *creation.made;
}

QString whyNotMade(const Error &error, const InstallPlan &plan)
{
    return error.kind == ErrorKind::NoSpace ? Tr::tr("The storage pool %1 has no room for the disk.").arg(plan.pool)
                                            : Tr::tr("The disk %1 could not be made.").arg(plan.volumeName);
}

Outcome noteFreeName(Session &session, Creation &creation)
{
    const InstallPlan &plan = creation.plan;
    if (!creation.volumeNameWasFree) {
        const auto names = listVolumeNames(session, plan.pool);
        if (!names.has_value()) {
            return explained(Outcome(names.error()), whyNotMade(names.error(), plan));
        }
        creation.volumeNameWasFree = !names->contains(plan.volumeName);
    }
    return {};
}

NewVolume newVolume(const Creation &creation)
{
    const InstallPlan &plan = creation.plan;
    NewVolume volume{plan.volumeName, plan.diskSize, hasFiles(creation) ? plan.diskFormat : QString(), plan.sparse};
    if (overlaysImage(plan)) {
        volume.backingPath = imagePath(plan, creation.resources);
        volume.backingFormat = plan.imageFormat;
    }
    return volume;
}

/// The volume that libvirt copies from; in the transient pool where no other has it.
Result<VolumeRef> imageVolume(Session &session, const Creation &creation)
{
    const QString path = imagePath(creation.plan, creation.resources);
    const auto volume = findVolumeByPath(session, path);
    return volume.has_value() ? Result<VolumeRef>(VolumeRef{volume->pool, volume->name}) : volume.error();
}

/// What was found has the name that was free before; libvirt rounds sizes up, to extents in a volume group.
bool isAsAsked(const Creation &creation, const VolumeInfo &volume)
{
    const bool files = hasFiles(creation);
    // A copy that broke off before it was grown is not finished, and made anew.
    const quint64 most = creation.plan.diskSize.value + (files ? 4096ULL : 64ULL << 20U);
    return volume.capacity.value >= creation.plan.diskSize.value && volume.capacity.value <= most
        && (!files || volume.format.isEmpty() || volume.format == creation.plan.diskFormat);
}

} // namespace

Outcome makeDisk(Session &session, Creation &creation)
{
    const InstallPlan &plan = creation.plan;
    if (Outcome noted = noteFreeName(session, creation); !noted.has_value()) {
        return noted;
    }
    const auto volume = createVolume(session, plan.pool, newVolume(creation));
    if (!volume.has_value()) {
        return explained(Outcome(volume.error()), whyNotMade(volume.error(), plan));
    }
    rememberDisk(session, creation, volume->path);
    return {};
}

Outcome copyDisk(Session &session, Creation &creation, const CallContext &context)
{
    const InstallPlan &plan = creation.plan;
    if (Outcome noted = noteFreeName(session, creation); !noted.has_value()) {
        return noted;
    }
    const auto image = imageVolume(session, creation);
    if (!image.has_value()) {
        return explained(Outcome(image.error()), whyNotMade(image.error(), plan));
    }
    const auto made = copyVolume(session, *image, plan.pool, newVolume(creation), context);
    if (!made.has_value()) {
        return explained(Outcome(made.error()), whyNotMade(made.error(), plan));
    }
    if (made->capacity < plan.diskSize) {
        const Outcome grown = resizeVolume(session, {plan.pool, plan.volumeName}, plan.diskSize, false);
        if (!grown.has_value()) {
            (void)deleteVolume(session, plan.pool, plan.volumeName); // a step that fails leaves nothing
            return explained(grown, Tr::tr("The disk %1 could not be grown.").arg(plan.volumeName));
        }
    }
    rememberDisk(session, creation, made->path);
    return {};
}

Result<Sighting> lookForDisk(Session &session, Creation &creation)
{
    const InstallPlan &plan = creation.plan;
    const bool busy = isPoolBusy(session, plan.pool);
    const auto volumes = readVolumes(session, plan.pool, {plan.volumeName});
    if (!volumes.has_value()) {
        return volumes.error();
    }
    if (volumes->isEmpty() || !creation.volumeNameWasFree) {
        return Sighting{busy ? Sighting::Working : Sighting::NotDone};
    }
    const VolumeInfo &volume = volumes->first();
    if (busy) {
        return Sighting{Sighting::Working, volume.allocation.value, plan.diskSize.value};
    }
    const auto users = readUsersOfDisk(session, volume.path, {});
    if (!users.has_value()) {
        return users.error();
    }
    if (!users->isEmpty() || !isAsAsked(creation, volume)) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("The connection broke while the disk was made. %1 is on the host, but not as it was asked "
                            "for: half-made, or somebody else's. It was left alone.")
                         .arg(volume.path),
                     {}};
    }
    rememberDisk(session, creation, volume.path);
    return Sighting{Sighting::Done};
}

Outcome deleteDiskOf(Session &session, Creation &creation)
{
    const InstallPlan &plan = creation.plan;
    const QString failure = Tr::tr("The disk %1 is still there.").arg(plan.volumeName);
    const auto found = readVolumeIdentity(session, plan.pool, plan.volumeName);
    if (!found.has_value()) {
        return explained(Outcome(found.error()), failure);
    }
    // Gone; or, when an earlier attempt was cut off, gone and another one made under its name since.
    if (!*found || (creation.dying && creation.dying != *found)) {
        return {};
    }
    if (!creation.dying && !mayBeOurs(creation, **found)) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("The disk %1 was left alone: after the break of the connection it is not certain that it "
                            "is still the same file.")
                         .arg(creation.volumePath),
                     {}};
    }
    creation.dying = *found;
    return explained(deleteVolume(session, plan.pool, plan.volumeName), failure);
}

Outcome checkImage(Session &session, Creation &creation)
{
    const QString path = imagePath(creation.plan, creation.resources);
    ImageLook look;
    look.read = [&](const QString &file) { return readHostFile(session, file, creation.place, 0, imageProbeLength); };
    look.volume = [&](const QString &file) { return findVolumeByPath(session, file); };
    const auto found = examineImage(path, look);
    if (!found.has_value()) {
        return explained(Outcome(found.error()), Tr::tr("The image %1 could not be read.").arg(path));
    }
    if (!found->exists) {
        return Error{ErrorKind::NotFound, 0, Tr::tr("The image %1 is not there any more.").arg(path), {}};
    }
    if (!found->refusal.isEmpty()) {
        return Error{ErrorKind::Invalid, 0, found->refusal, {}};
    }
    if (found->format.isEmpty() && makesVolume(creation.plan)) {
        // What it names cannot be seen, and libvirt would follow it.
        return Error{
            ErrorKind::Io,
            0,
            Tr::tr("The image %1 cannot be read from here, so it is not copied. Put it into a storage pool.").arg(path),
            {}};
    }
    if (!found->format.isEmpty() && found->format != imageFormat(creation.plan)) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("The image %1 is another one by now: its format is %2.").arg(path, found->format),
                     {}};
    }
    return {};
}

Outcome openImageFolder(Session &session, Creation &creation)
{
    const QString path = imagePath(creation.plan, creation.resources);
    if (findVolumeByPath(session, path).has_value()) {
        return {}; // of a pool by now, or of ours: the link broke when it was open
    }
    creation.folderPool = u"guestdeck-import-"_s + creation.uuid.toString(QUuid::WithoutBraces).left(8);
    const QString folder = path.left(std::max<qsizetype>(1, path.lastIndexOf(u'/')));
    return explained(
        openFolder(session, creation.folderPool, folder),
        Tr::tr("The folder %1 could not be opened as a storage pool, which is needed to copy from it.").arg(folder));
}

Outcome closeImageFolder(Session &session, Creation &creation)
{
    return creation.folderPool.isEmpty()
        ? Outcome{}
        : explained(
            closeFolder(session, creation.folderPool),
            Tr::tr("The storage pool %1 is still there; it ends with the host's libvirt.").arg(creation.folderPool));
}

} // namespace guestdeck
