// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/sshfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

void removeSshFolder(const QString &path)
{
    constexpr int most = 10;
    for (int i = 0; i < most && !QDir(path).removeRecursively(); ++i) { }
}

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SshFolder)
};

// sun_path holds 107 bytes; while it binds, ssh appends a dot and 16 letters; below the folder comes "/123456/ctl".
constexpr qsizetype maxPath = 107 - 17 - 11;

/// ssh replaces "%", "~" and "${" in control paths.
bool isFit(const QString &path)
{
    return path.startsWith(u'/') && QFile::encodeName(path).size() <= maxPath
        && std::all_of(path.begin(), path.end(), [](QChar c) {
               return c.unicode() < 0x7f && (c.isLetterOrNumber() || u"/-_.+,@"_s.contains(c));
           });
}

bool isPrivate(int fd)
{
    struct stat info {
    };
    return ::fstat(fd, &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::geteuid() && (info.st_mode & 077) == 0;
}

int openFolder(const QByteArray &path)
{
    return ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

bool isStillThere(const QByteArray &path, int fd)
{
    struct stat named {
    };
    struct stat held {
    };
    return ::lstat(path.constData(), &named) == 0 && ::fstat(fd, &held) == 0 && named.st_ino == held.st_ino
        && named.st_dev == held.st_dev;
}

void removeStale(const QString &base, const QString &prefix)
{
    const QStringList names = QDir(base).entryList({prefix + u"*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString path = base + u"/"_s + name;
        const int fd = openFolder(QFile::encodeName(path));
        if (fd < 0) {
            continue;
        }
        if (isPrivate(fd) && ::flock(fd, LOCK_EX | LOCK_NB) == 0) {
            removeSshFolder(path);
        }
        ::close(fd);
    }
}

QString baseFolder(const QString &prefix)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const int fd = runtime.isEmpty() ? -1 : openFolder(QFile::encodeName(runtime));
    const bool good = fd >= 0 && isPrivate(fd) && isFit(runtime + u"/"_s + prefix + u"XXXXXX"_s);
    if (fd >= 0) {
        ::close(fd);
    }
    return good ? runtime : u"/tmp"_s;
}

Error failed(const QString &path)
{
    return {ErrorKind::Io, 0, Text::tr("The folder for the connections by ssh could not be made."),
            path + u": "_s + QString::fromLocal8Bit(std::strerror(errno))};
}

} // namespace

SshFolder::SshFolder(const QString &given, const QString &kind)
{
    if (!given.isEmpty()) {
        const QByteArray name = QFile::encodeName(given);
        (void)::mkdir(name.constData(), 0700);
        const int fd = openFolder(name);
        const bool good = fd >= 0 && isPrivate(fd) && isFit(given);
        if (fd >= 0) {
            ::close(fd);
        } else {
            m_path = failed(given);
            return;
        }
        m_path = good ? Result<QString>(given)
                      : Error{ErrorKind::Io,
                              0,
                              Text::tr("The folder %1 cannot hold the connections by ssh: its path is too long or "
                                       "has special characters, or others may enter it.")
                                  .arg(given),
                              {}};
        return;
    }
    const QString base = baseFolder(kind);
    removeStale(base, kind);
    // Another start may take a folder for stale that is not locked yet: then another one is made.
    for (int attempt = 0; attempt < 10; ++attempt) {
        QByteArray path = QFile::encodeName(base + u"/"_s + kind + u"XXXXXX"_s);
        if (::mkdtemp(path.data()) == nullptr) {
            break;
        }
        const int fd = openFolder(path);
        if (fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) == 0 && isStillThere(path, fd)) {
            m_lock = fd;
            m_own = true;
            m_path = QFile::decodeName(path);
            return;
        }
        if (fd >= 0) {
            ::close(fd);
        }
    }
    m_path = failed(base);
}

void SshFolder::remove()
{
    if (std::exchange(m_own, false)) {
        removeSshFolder(*m_path);
    }
}

SshFolder::~SshFolder()
{
    remove();
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

Result<QString> SshFolder::makeSubfolder()
{
    if (!m_path) {
        return m_path;
    }
    // The folder may have been given, and used before.
    while (++m_count < 1'000'000) {
        const QString path = *m_path + u"/"_s + QString::number(m_count);
        if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0) {
            return path;
        }
        if (errno != EEXIST) {
            break;
        }
    }
    return failed(*m_path);
}

} // namespace guestdeck
