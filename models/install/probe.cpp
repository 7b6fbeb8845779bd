// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connection.h"
#include "models/install/hostfile.h"
#include "models/install/imagecheck.h"
#include "models/install/install.h"
#include "models/install/isoprobe.h"
#include "models/install/oscatalog.h"
#include "models/libvirt/storagecalls.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InstallProbe)
};

MediaInfo describeMedia(const QByteArray &start)
{
    MediaInfo info;
    const std::optional<IsoDescriptor> iso = parseIso(start);
    if (!iso) {
        return info;
    }
    info.isIso = true;
    info.bootable = iso->bootable;
    info.volumeId = iso->volumeId;
    info.publisher = iso->publisherId;
    info.guess = iso->volumeId.isEmpty() ? iso->applicationId : iso->volumeId;
    const OsDatabase::Match match = OsDatabase::identify(*iso);
    info.osId = match.osId;
    info.exactMatch = match.exact;
    info.takesScript = match.takesScript;
    return info;
}

Result<MediaInfo> probe(Session &session, const MediaRef &media, const HostPlace &place)
{
    Result<QByteArray> start;
    QString path = media.path;
    if (media.kind == MediaRef::Kind::PoolVolume) {
        start = readVolumeStart(session, media.pool, media.volume, isoProbeLength);
        if (path.isEmpty() && start.has_value()) {
            const auto volumes = readVolumes(session, media.pool, {media.volume});
            path = volumes.has_value() && !volumes->isEmpty() ? volumes->first().path : QString();
        }
    } else {
        start = readHostFile(session, path, place, 0, isoProbeLength);
    }
    if (!start.has_value()) {
        return start.error().message.isEmpty()
            ? explained(Result<MediaInfo>(start.error()), Tr::tr("The medium could not be read."))
            : start.error();
    }
    MediaInfo info = describeMedia(*start);
    info.unreadableReason = whyEmulatorCannotRead(path, place);
    return info;
}

Result<DiskProbe> probeExisting(Session &session, const QString &path, const HostPlace &place)
{
    ImageLook look;
    look.read = [&](const QString &file) { return readHostFile(session, file, place, 0, imageProbeLength); };
    look.volume = [&](const QString &file) { return findVolumeByPath(session, file); };
    auto disk = examineImage(path, look);
    if (disk.has_value() && disk->exists) {
        disk->unreadableReason = whyEmulatorCannotRead(path, place);
    }
    return disk;
}

} // namespace

QFuture<Result<MediaInfo>> probeMedia(Connection &connection, const MediaRef &media)
{
    return connection.run(Lane::Details, [media, place = placeOf(connection)](Session &session, const CallContext &) {
        return probe(session, media, place);
    });
}

QFuture<Result<DiskProbe>> probeDisk(Connection &connection, const QString &path)
{
    return connection.run(Lane::Details, [path, place = placeOf(connection)](Session &session, const CallContext &) {
        return probeExisting(session, path, place);
    });
}

} // namespace guestdeck
