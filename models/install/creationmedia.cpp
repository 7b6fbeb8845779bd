// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cloudinit/seed.h"
#include "models/credentials/secret.h"
#include "models/install/creation.h"
#include "models/install/isofiles.h"
#include "models/install/oscatalog.h"
#include "models/install/planfacts.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/streamcalls.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

#include <optional>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CreateDomain)
};

constexpr quint64 largestKernel = 64ULL << 20U;
constexpr quint64 largestInitrd = 256ULL << 20U;

/// In QEMU's own range.
QString newMac()
{
    const quint32 tail = QRandomGenerator::system()->generate();
    return u"52:54:00:%1:%2:%3"_s.arg(tail & 0xffU, 2, 16, QChar(u'0'))
        .arg(tail >> 8U & 0xffU, 2, 16, QChar(u'0'))
        .arg(tail >> 16U & 0xffU, 2, 16, QChar(u'0'));
}

Result<QList<QByteArray>> seed(Creation &creation)
{
    if (creation.mac.isEmpty()) {
        creation.mac = newMac();
    }
    const auto files = buildSeed(creation.plan.identity, creation.mac, creation.uuid);
    if (!files.has_value()) {
        return files.error();
    }
    auto image = buildSeedIso(*files);
    return image.has_value() ? Result<QList<QByteArray>>(QList<QByteArray>{std::move(*image)}) : image.error();
}

/// The name that the disk has in the new system.
QString targetDisk(const Creation &creation)
{
    if (isWindows(creation.os)) {
        return u"C"_s;
    }
    const QString bus = diskBus(creation.plan, creation.os);
    return bus == "virtio"_L1 ? u"/dev/vda"_s : u"/dev/sda"_s;
}

/// Kernel and initial file system as they are on the medium, the second with the answers behind it.
Result<QList<QByteArray>> installer(Session &session, Creation &creation, const ScriptFile &script,
                                    const CallContext &context)
{
    const QString path = mediaPath(creation.plan, creation.resources);
    const ReadAt read
        = [&](quint64 offset, quint64 length) { return readHostFile(session, path, creation.place, offset, length); };
    QList<QByteArray> files;
    for (const auto &[name, most] :
         {std::pair(creation.os.script.kernel, largestKernel), std::pair(creation.os.script.initrd, largestInitrd)}) {
        const auto file = findIsoFile(name, read);
        if (!file.has_value()) {
            return file.error();
        }
        if (file->size == 0 || file->size > most) {
            return Error{ErrorKind::Invalid, 0, Tr::tr("The installer's %1 has no sensible size.").arg(name), {}};
        }
        auto bytes = read(file->offset, file->size);
        if (!bytes.has_value()) {
            return bytes.error();
        }
        if (quint64(bytes->size()) != file->size) {
            return Error{ErrorKind::Io, 0, Tr::tr("The installation medium ends too early."), {}};
        }
        if (context.stop.stop_requested()) {
            return Error{ErrorKind::Cancelled, 0, {}, {}};
        }
        files << std::move(*bytes);
    }
    QByteArray appendix = initrdAppendix(script.name, script.content, quint64(files.last().size()));
    files.last() += appendix;
    wipe(appendix);
    return files;
}

Result<QList<QByteArray>> answers(Session &session, Creation &creation, const CallContext &context)
{
    const InstallPlan &plan = creation.plan;
    const bool drivers = !driversPath(plan, creation.resources).isEmpty();
    auto script = OsDatabase::script(creation.os, plan.unattended,
                                     {targetDisk(creation), plan.firmware == InstallPlan::Firmware::Uefi,
                                      drivers ? driversFolder(creation.os.id) : QString()});
    if (!script.has_value()) {
        return script.error();
    }
    Result<QList<QByteArray>> files;
    if (creation.os.script.way == UnattendedScript::Way::Initrd) {
        files = installer(session, creation, *script, context);
        if (files.has_value()) {
            creation.kernelLine = script->commandLine;
        }
    } else {
        auto image = buildSmallIso(script->volumeId, {{script->name, script->content}});
        files = image.has_value() ? Result<QList<QByteArray>>(QList<QByteArray>{std::move(*image)}) : image.error();
    }
    wipe(script->content);
    return files;
}

Error taken(const QString &pool, const QString &name)
{
    return {ErrorKind::Conflict, 0, Tr::tr("The storage pool %1 already has a volume called %2.").arg(pool, name), {}};
}

/// What an attempt before the link broke has left, or may have left.
Outcome removeRemains(Session &session, const Creation &creation, OwnVolume &volume)
{
    volume.interrupted = creation.interrupted;
    if (!volume.made) {
        // Its answer was lost. What has another size is somebody else's, made meanwhile.
        const auto found = readVolumeIdentity(session, volume.pool, volume.wanted.name);
        if (found.has_value() && *found && (*found)->capacity != volume.wanted.capacity.value) {
            return taken(volume.pool, volume.wanted.name);
        }
    }
    return removeOwnVolume(session, volume);
}

void identify(Session &session, OwnVolume &volume)
{
    const auto identity = readVolumeIdentity(session, volume.pool, volume.wanted.name, PoolLook::AsKnown);
    if (identity.has_value() && *identity) {
        volume.made = *identity;
        volume.written = false;
    }
}

Outcome write(Session &session, Creation &creation, const QString &pool, const QString &name, const QByteArray &content,
              const CallContext &context)
{
    const auto isIt = [&](const OwnVolume &volume) { return volume.wanted.name == name; };
    const auto before = std::ranges::find_if(creation.ownMediaVolumes, isIt);
    if (before != creation.ownMediaVolumes.end()) {
        if (Outcome gone = removeRemains(session, creation, *before); !gone.has_value()) {
            return gone;
        }
        creation.ownMediaVolumes.erase(before);
    }
    const auto names = listVolumeNames(session, pool);
    if (!names.has_value()) {
        return Outcome(names.error());
    }
    if (names->contains(name)) {
        return taken(pool, name);
    }
    OwnVolume own{pool, {name, Bytes{quint64(content.size())}, u"raw"_s, true}, true};
    const auto volume = createVolume(session, pool, own.wanted);
    if (!volume.has_value()) {
        const ErrorKind kind = volume.error().kind;
        if (kind == ErrorKind::Unreachable || kind == ErrorKind::Timeout || !linkStands(session)) {
            creation.ownMediaVolumes << own; // it may be there; after a refusal what is there is somebody else's
        }
        return Outcome(volume.error());
    }
    identify(session, own);
    own.written = true;
    creation.ownMediaVolumes << own;
    creation.ownMedia << volume->path;
    Outcome sent = uploadBytes(session, {pool, name}, content, context);
    if (sent.has_value()) {
        identify(session, creation.ownMediaVolumes.last()); // nobody writes to it any more
    }
    return sent;
}

/// All of them, whatever becomes of one; the first failure.
Outcome deleteMedia(Session &session, Creation &creation)
{
    Outcome outcome;
    QList<OwnVolume> left;
    for (OwnVolume &volume : creation.ownMediaVolumes) {
        const Outcome gone = removeRemains(session, creation, volume);
        if (!gone.has_value()) {
            left << volume;
            outcome = outcome.has_value() ? gone : withLeftover(outcome, gone);
        }
    }
    creation.ownMediaVolumes = left;
    creation.ownMedia.clear();
    return outcome;
}

} // namespace

Outcome makeOwnMedia(Session &session, Creation &creation, const CallContext &context)
{
    const PoolInfo *pool = ownMediaPool(creation.plan, creation.resources);
    if (!pool) {
        return Error{ErrorKind::Unsupported, 0, Tr::tr("The host has no storage pool for the medium."), {}};
    }
    const bool cloud = creation.plan.source == InstallPlan::Source::CloudImage;
    auto files = cloud ? seed(creation) : answers(session, creation, context);
    if (!files.has_value()) {
        return files.error().message.isEmpty() && files.error().kind != ErrorKind::Cancelled
            ? explained(Outcome(files.error()), Tr::tr("The medium with the answers could not be made."))
            : Outcome(files.error());
    }
    creation.ownMedia.clear();
    const QStringList names = ownMediaNames(creation.plan, creation.os);
    std::optional<Error> failed;
    for (qsizetype i = 0; i < files->size() && !failed; ++i) {
        const Outcome written = write(session, creation, pool->name, names.value(i), files->at(i), context);
        if (!written.has_value()) {
            failed = written.error();
        }
    }
    for (QByteArray &file : *files) {
        wipe(file);
    }
    if (!failed) {
        return {};
    }
    if (failed->message.isEmpty() && failed->kind != ErrorKind::Cancelled) {
        failed->message
            = Tr::tr("The medium with the answers could not be written into the storage pool %1.").arg(pool->name);
    }
    // A step that fails leaves nothing. Without a link this is settled when it is back.
    return failed->kind != ErrorKind::Unreachable && linkStands(session)
        ? withLeftover(Outcome(*failed), deleteMedia(session, creation))
        : Outcome(*failed);
}

Outcome deleteOwnMedia(Session &session, Creation &creation)
{
    return deleteMedia(session, creation);
}

} // namespace guestdeck
