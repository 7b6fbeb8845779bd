// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connection.h"
#include "models/install/install.h"
#include "models/install/isoprobe.h"
#include "models/install/oscatalog.h"
#include "models/install/pathaccess.h"
#include "models/libvirt/storagecalls.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InstallProbe)
};

/// What a worker must know of the connection.
struct Place {
    bool local = false;
    bool session = false; ///< the emulator runs as the user himself
};

Place placeOf(const Connection &connection)
{
    const bool session = connection.uri().section(u'?', 0, 0).endsWith("/session"_L1);
    // As root libvirt takes the system daemon for the session.
    return {connection.hostInfo().isLocal && !connection.isSimulated(), session && geteuid() != 0};
}

QString unreadableReason(const QString &path, const Place &place)
{
    if (!place.local || path.isEmpty()) {
        return {};
    }
    if (place.session) {
        Account self{geteuid(), {getegid()}};
        std::array<gid_t, 256> groups{};
        const int count = getgroups(int(groups.size()), groups.data());
        self.groups.insert(self.groups.end(), groups.begin(), groups.begin() + std::max(0, count));
        return whyUnreadable(path, self, true);
    }
    const std::optional<Account> emulator = emulatorAccount();
    return emulator ? whyUnreadable(path, *emulator, false) : QString();
}

Error fileError(const QString &message, int code)
{
    const ErrorKind kind = code == ENOENT || code == ENOTDIR ? ErrorKind::NotFound : ErrorKind::Io;
    return {kind, 0, message, QString::fromLocal8Bit(strerror(code))};
}

/// Opened without waiting: a path may name a pipe or a device without a medium.
Result<QByteArray> readFileStart(const QString &path, quint64 length)
{
    const int fd = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0) {
        return fileError(Tr::tr("%1 could not be opened.").arg(path), errno);
    }
    struct stat info {
    };
    Result<QByteArray> result = Error{ErrorKind::Invalid, 0, Tr::tr("%1 is not a file.").arg(path), {}};
    if (fstat(fd, &info) == 0 && (S_ISREG(info.st_mode) || S_ISBLK(info.st_mode))) {
        QByteArray bytes(qsizetype(length), Qt::Uninitialized);
        qsizetype got = 0;
        ssize_t n = 1;
        while (got < bytes.size() && n > 0) {
            n = pread(fd, bytes.data() + got, size_t(bytes.size() - got), got);
            got += n > 0 ? n : 0;
        }
        bytes.truncate(got);
        result = n < 0 ? Result<QByteArray>(fileError(Tr::tr("%1 could not be read.").arg(path), errno))
                       : Result<QByteArray>(bytes);
    }
    close(fd);
    return result;
}

/// By whatever way there is: the file itself on this machine, else the volume that holds it.
Result<QByteArray> readPathStart(Session &session, const QString &path, const Place &place, quint64 length)
{
    Result<QByteArray> direct = Error{
        ErrorKind::Unsupported,
        0,
        Tr::tr("No active storage pool of the host holds %1. Put it into one, or choose a file from one.").arg(path),
        {}};
    if (place.local) {
        direct = readFileStart(path, length);
        if (direct.has_value() || direct.error().kind == ErrorKind::Invalid) {
            return direct;
        }
    }
    const auto volume = findVolumeByPath(session, path);
    if (!volume.has_value()) {
        return volume.error().kind == ErrorKind::Unreachable ? volume.error() : direct.error();
    }
    return readVolumeStart(session, volume->pool, volume->name, length);
}

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
    return info;
}

Result<MediaInfo> probe(Session &session, const MediaRef &media, const Place &place)
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
        start = readPathStart(session, path, place, isoProbeLength);
    }
    if (!start.has_value()) {
        return start.error().message.isEmpty()
            ? explained(Result<MediaInfo>(start.error()), Tr::tr("The medium could not be read."))
            : start.error();
    }
    MediaInfo info = describeMedia(*start);
    info.unreadableReason = unreadableReason(path, place);
    return info;
}

Result<DiskProbe> probeExisting(Session &session, const QString &path, const Place &place)
{
    DiskProbe disk;
    const auto start = readPathStart(session, path, place, 512);
    if (!start.has_value()) {
        if (start.error().kind == ErrorKind::NotFound) {
            return disk;
        }
        // Invalid: a folder or a pipe. Unsupported on a remote host: nothing can be said. Io: not readable for us, but
        // the daemon may.
        if (start.error().kind == ErrorKind::Invalid) {
            return disk;
        }
        if (start.error().kind != ErrorKind::Io) {
            return start.error();
        }
        disk.exists = true;
    } else {
        disk.exists = true;
        disk.format = start->startsWith("QFI\xfb") ? u"qcow2"_s : u"raw"_s;
    }
    disk.unreadableReason = unreadableReason(path, place);
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
