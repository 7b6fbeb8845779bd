// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/hostfile.h"

#include "models/connection/connection.h"
#include "models/install/pathaccess.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/streamcalls.h"

#include <QCoreApplication>
#include <QFile>

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

Error fileError(const QString &message, int code)
{
    const ErrorKind kind = code == ENOENT || code == ENOTDIR ? ErrorKind::NotFound : ErrorKind::Io;
    return {kind, 0, message, QString::fromLocal8Bit(strerror(code))};
}

/// Opened without waiting: a path may name a pipe or a device without a medium.
Result<QByteArray> readFile(const QString &path, quint64 offset, quint64 length)
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
            n = pread(fd, bytes.data() + got, size_t(bytes.size() - got), off_t(offset) + got);
            got += n > 0 ? n : 0;
        }
        bytes.truncate(got);
        result = n < 0 ? Result<QByteArray>(fileError(Tr::tr("%1 could not be read.").arg(path), errno))
                       : Result<QByteArray>(bytes);
    }
    close(fd);
    return result;
}

} // namespace

HostPlace placeOf(const Connection &connection)
{
    const bool session = connection.uri().section(u'?', 0, 0).endsWith("/session"_L1);
    // As root libvirt takes the system daemon for the session.
    return {connection.hostInfo().isLocal && !connection.isSimulated(), session && geteuid() != 0};
}

QString whyEmulatorCannotRead(const QString &path, const HostPlace &place)
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

Result<QByteArray> readHostFile(Session &session, const QString &path, const HostPlace &place, quint64 offset,
                                quint64 length)
{
    Result<QByteArray> direct = Error{
        ErrorKind::Unsupported,
        0,
        Tr::tr("No active storage pool of the host holds %1. Put it into one, or choose a file from one.").arg(path),
        {}};
    if (place.local) {
        direct = readFile(path, offset, length);
        if (direct.has_value() || direct.error().kind == ErrorKind::Invalid) {
            return direct;
        }
    }
    const auto volume = findVolumeByPath(session, path);
    if (!volume.has_value()) {
        return volume.error().kind == ErrorKind::Unreachable ? volume.error() : direct.error();
    }
    return downloadBytes(session, {volume->pool, volume->name}, offset, length);
}

} // namespace guestdeck
