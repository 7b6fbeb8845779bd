// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/localfile.h"

#include "models/libvirt/executor.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LocalFile)
};

ErrorKind kindOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::Auth;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorKind::NoSpace;
    case EEXIST:
        return ErrorKind::Conflict;
    default:
        return ErrorKind::Io;
    }
}

Error failure(int number, const QString &message)
{
    return {kindOf(number), 0, message, QString::fromLocal8Bit(std::strerror(number))};
}

QString whyUnreadable(int number, const QString &path)
{
    switch (kindOf(number)) {
    case ErrorKind::NotFound:
        return Tr::tr("There is no file %1.").arg(path);
    case ErrorKind::Auth:
        return Tr::tr("You may not read %1.").arg(path);
    default:
        return Tr::tr("%1 could not be read.").arg(path);
    }
}

QString whyUnwritable(int number, const QString &path)
{
    switch (kindOf(number)) {
    case ErrorKind::NotFound:
        return Tr::tr("There is no folder %1.").arg(QFileInfo(path).path());
    case ErrorKind::Auth:
        return Tr::tr("You may not write to the folder %1.").arg(QFileInfo(path).path());
    case ErrorKind::NoSpace:
        return Tr::tr("The disk of this machine is full: %1 is not complete and was removed.").arg(path);
    case ErrorKind::Conflict:
        return Tr::tr("There is a file %1 already.").arg(path);
    default:
        return Tr::tr("%1 could not be written.").arg(path);
    }
}

/// Beside the file, as a name that others do not use; not too long for a file system that takes 255 bytes.
QString placeBeside(const QString &path)
{
    const QFileInfo info(path);
    constexpr int digits = 6;
    const auto number = QRandomGenerator::system()->bounded(1U << 24U);
    return info.path() + u'/' + info.fileName().left(60) + u".guestdeck-"_s
        + QString::number(number, 16).rightJustified(digits, u'0');
}

template <class T>
QFuture<T> onThread(std::function<T()> work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const QFuture<T> future = promise->future();
    Executor::inBackground([promise, work = std::move(work)]() {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

qint64 changeTime(const struct stat &status)
{
    return qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

} // namespace

LocalReader::~LocalReader()
{
    if (m_fd >= 0) {
        ::close(m_fd);
    }
}

Outcome LocalReader::open(const QString &path)
{
    m_path = path;
    // Not waiting for the other end of a pipe; whether it is a file at all is looked at next.
    m_fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat status {
    };
    if (m_fd < 0 || ::fstat(m_fd, &status) != 0) {
        return failure(errno, whyUnreadable(errno, path));
    }
    if (!S_ISREG(status.st_mode)) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("%1 is not a file.").arg(path), {}};
    }
    m_length = quint64(status.st_size);
    m_changed = changeTime(status);
    ::posix_fadvise(m_fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    return {};
}

bool LocalReader::isUnchanged() const
{
    struct stat status {
    };
    return ::fstat(m_fd, &status) == 0 && quint64(status.st_size) == m_length && changeTime(status) == m_changed;
}

/// Where there is data from here on, up to m_dataEnd; a hole when that is not beyond m_at.
Outcome LocalReader::findData()
{
    const off_t data = ::lseek(m_fd, off_t(m_at), SEEK_DATA);
    if (data < 0 && errno != ENXIO) {
        m_dataEnd = m_length; // a file system that does not tell
        return {};
    }
    if (data < 0 || quint64(data) > m_at) {
        m_dataEnd = m_at;
        return {};
    }
    const off_t hole = ::lseek(m_fd, off_t(m_at), SEEK_HOLE);
    m_dataEnd = hole < 0 ? m_length : std::min(quint64(hole), m_length);
    return {};
}

Result<std::optional<Piece>> LocalReader::next()
{
    const QString changed = Tr::tr("%1 was changed while it was read.").arg(m_path);
    if (m_at >= m_length) {
        return isUnchanged() ? Result<std::optional<Piece>>(std::nullopt) : Error{ErrorKind::Conflict, 0, changed, {}};
    }
    if (m_at >= m_dataEnd) {
        if (const Outcome found = findData(); !found) {
            return found.error();
        }
        if (m_dataEnd <= m_at) {
            const off_t data = ::lseek(m_fd, off_t(m_at), SEEK_DATA);
            const quint64 end = data < 0 ? m_length : std::min(quint64(data), m_length);
            const quint64 hole = end - m_at;
            m_at = end;
            if (hole == 0) {
                return Error{ErrorKind::Conflict, 0, changed, {}};
            }
            return std::optional(Piece{{}, hole});
        }
    }
    QByteArray data(qsizetype(std::min(quint64(pieceLength), m_dataEnd - m_at)), Qt::Uninitialized);
    qsizetype got = 0;
    while (got < data.size()) {
        const ssize_t now = ::pread(m_fd, data.data() + got, size_t(data.size() - got), off_t(m_at) + got);
        if (now < 0 && errno == EINTR) {
            continue;
        }
        if (now < 0) {
            return failure(errno, Tr::tr("%1 could not be read to its end.").arg(m_path));
        }
        if (now == 0) {
            return Error{ErrorKind::Conflict, 0, changed, {}};
        }
        got += now;
    }
    m_at += quint64(data.size());
    return std::optional(Piece{std::move(data), 0});
}

LocalWriter::~LocalWriter()
{
    if (m_fd >= 0) {
        ::unlink(QFile::encodeName(m_part).constData());
        ::close(m_fd);
    }
}

Outcome LocalWriter::open(const QString &path, bool replace)
{
    m_path = path;
    m_replace = replace;
    if (!replace && QFileInfo::exists(path)) {
        return failure(EEXIST, whyUnwritable(EEXIST, path));
    }
    // Never a file that is there already, whoever's it is.
    for (int attempts = 100; m_fd < 0 && attempts > 0; --attempts) {
        m_part = placeBeside(path);
        m_fd
            = ::open(QFile::encodeName(m_part).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (m_fd < 0 && errno != EEXIST) {
            break;
        }
    }
    return m_fd < 0 ? failure(errno, whyUnwritable(errno, path)) : Outcome{};
}

Outcome LocalWriter::write(const Piece &piece)
{
    qsizetype done = 0;
    while (done < piece.data.size()) {
        const ssize_t now
            = ::pwrite(m_fd, piece.data.constData() + done, size_t(piece.data.size() - done), off_t(m_at) + done);
        if (now < 0 && errno == EINTR) {
            continue;
        }
        if (now < 0) {
            return failure(errno, whyUnwritable(errno, m_path));
        }
        done += now;
    }
    m_at += piece.size();
    return {};
}

Outcome LocalWriter::keep()
{
    const QByteArray part = QFile::encodeName(m_part);
    const QByteArray path = QFile::encodeName(m_path);
    // The length also stands for a hole at the end. Errors of a full disk may come as late as here.
    if (::ftruncate(m_fd, off_t(m_at)) != 0 || ::fdatasync(m_fd) != 0) {
        return failure(errno, whyUnwritable(errno, m_path));
    }
    // Not every file system knows RENAME_NOREPLACE; link() is the older way not to overwrite what has come meanwhile.
    const bool kept = m_replace
        ? ::rename(part.constData(), path.constData()) == 0
        : ::renameat2(AT_FDCWD, part.constData(), AT_FDCWD, path.constData(), RENAME_NOREPLACE) == 0
            || (errno == EINVAL && ::link(part.constData(), path.constData()) == 0 && ::unlink(part.constData()) == 0);
    if (!kept) {
        return failure(errno, whyUnwritable(errno, m_path));
    }
    ::close(std::exchange(m_fd, -1));
    return {};
}

QFuture<LocalPlace> lookAtPlace(const QString &path)
{
    return onThread<LocalPlace>([path]() {
        const QFileInfo file(path);
        const QFileInfo folder(file.path());
        LocalPlace place;
        place.folder = folder.isDir();
        place.writable = place.folder && folder.isWritable();
        place.taken = file.exists();
        place.takenByFolder = file.isDir();
        return place;
    });
}

QFuture<QStringList> withoutFolders(const QStringList &paths)
{
    return onThread<QStringList>([paths]() {
        QStringList files;
        for (const QString &path : paths) {
            if (!QFileInfo(path).isDir()) {
                files.append(path);
            }
        }
        return files;
    });
}

} // namespace guestdeck
