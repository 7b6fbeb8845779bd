// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appliance/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Appliance)
};

constexpr quint64 largestUstar = 8ULL << 30U;

struct Free {
    void operator()(struct archive *writer) const { archive_write_free(writer); }
};

/// The archive under way, which goes again unless it is kept.
class Writer
{
public:
    Writer(QString path, const CallContext &context, quint64 total, bool large)
        : m_path(std::move(path))
        , m_part(m_path + u".part"_s)
        , m_context(context)
        , m_total(total)
        , m_large(large)
    {
    }
    ~Writer()
    {
        m_archive.reset();
        if (m_fd >= 0) {
            ::close(m_fd);
            QFile::remove(m_part);
        }
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    Outcome open()
    {
        if (QFileInfo::exists(m_path)) {
            return Error{ErrorKind::Conflict, 0, Tr::tr("The file %1 is there already.").arg(m_path), {}};
        }
        m_fd = ::open(QFile::encodeName(m_part).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (m_fd < 0) {
            return failure(errno);
        }
        m_archive.reset(archive_write_new());
        // The standard wants ustar, which ends at 8 GiB a file; readers of appliances take GNU's way beyond.
        m_large ? archive_write_set_format_gnutar(m_archive.get()) : archive_write_set_format_ustar(m_archive.get());
        archive_write_set_bytes_in_last_block(m_archive.get(), 1);
        return archive_write_open_fd(m_archive.get(), m_fd) == ARCHIVE_OK ? Outcome{} : failure(0);
    }

    Outcome add(const QString &name, quint64 size, const std::function<Result<QByteArray>()> &next)
    {
        const std::unique_ptr<struct archive_entry, void (*)(struct archive_entry *)> entry(archive_entry_new(),
                                                                                            archive_entry_free);
        archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
        archive_entry_set_size(entry.get(), la_int64_t(size));
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), time_t(QDateTime::currentSecsSinceEpoch()), 0);
        if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK) {
            return failure(archive_errno(m_archive.get()));
        }
        for (quint64 at = 0; at < size;) {
            if (m_context.stop.stop_requested()) {
                return Error{ErrorKind::Cancelled, 0, {}, {}};
            }
            const auto bytes = next();
            if (!bytes.has_value()) {
                return bytes.error();
            }
            if (bytes->isEmpty() || at + quint64(bytes->size()) > size) {
                return Error{ErrorKind::Io, 0, Tr::tr("The file %1 changed while it was read.").arg(name), {}};
            }
            if (archive_write_data(m_archive.get(), bytes->constData(), size_t(bytes->size())) != bytes->size()) {
                return failure(archive_errno(m_archive.get()));
            }
            at += quint64(bytes->size());
            m_done += quint64(bytes->size());
            m_context.report(m_done, m_total);
        }
        return {};
    }

    Outcome keep()
    {
        if (archive_write_close(m_archive.get()) != ARCHIVE_OK) {
            return failure(archive_errno(m_archive.get()));
        }
        m_archive.reset();
        if (::fsync(m_fd) != 0) {
            return failure(errno);
        }
        // By a link, not a rename: nothing that came to lie there meanwhile is replaced.
        if (::link(QFile::encodeName(m_part).constData(), QFile::encodeName(m_path).constData()) != 0) {
            if (errno == EEXIST) {
                return Error{ErrorKind::Conflict, 0, Tr::tr("The file %1 is there already.").arg(m_path), {}};
            }
            if (!QFile::rename(m_part, m_path)) { // a file system without links
                return failure(EIO);
            }
        }
        ::close(std::exchange(m_fd, -1));
        QFile::remove(m_part);
        return {};
    }

private:
    Error failure(int number) const
    {
        const QString why = number != 0 ? qt_error_string(number) : QString();
        if (number == ENOSPC || number == EDQUOT) {
            return {ErrorKind::NoSpace, 0, Tr::tr("There is no room for %1.").arg(m_path), why};
        }
        if (number == EEXIST) {
            return {ErrorKind::Conflict, 0, Tr::tr("Another export writes to %1.").arg(m_path), m_part};
        }
        const bool denied = number == EACCES || number == EPERM || number == EROFS;
        return {denied ? ErrorKind::Auth : ErrorKind::Io, 0, Tr::tr("The file %1 cannot be written.").arg(m_path), why};
    }

    const QString m_path;
    const QString m_part;
    const CallContext &m_context;
    const quint64 m_total;
    const bool m_large;
    quint64 m_done = 0;
    int m_fd = -1;
    std::unique_ptr<struct archive, Free> m_archive;
};

Result<QByteArray> sumOf(const ArchiveMember &member, const CallContext &context)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (member.file.isEmpty()) {
        hash.addData(member.text);
        return hash.result().toHex();
    }
    QFile file(member.file);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Io, 0, Tr::tr("The file %1 cannot be read.").arg(member.file), file.errorString()};
    }
    while (!file.atEnd()) {
        if (context.stop.stop_requested()) {
            return Error{ErrorKind::Cancelled, 0, {}, {}};
        }
        const QByteArray block = file.read(pieceLength);
        if (block.isEmpty()) {
            return Error{ErrorKind::Io, 0, Tr::tr("The file %1 cannot be read.").arg(member.file), file.errorString()};
        }
        hash.addData(block);
    }
    return hash.result().toHex();
}

Outcome addMember(Writer &writer, const ArchiveMember &member)
{
    if (member.file.isEmpty()) {
        return writer.add(member.name, quint64(member.text.size()),
                          [&]() -> Result<QByteArray> { return member.text; });
    }
    QFile file(member.file);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Io, 0, Tr::tr("The file %1 cannot be read.").arg(member.file), file.errorString()};
    }
    return writer.add(member.name, quint64(file.size()),
                      [&]() -> Result<QByteArray> { return file.read(pieceLength); });
}

} // namespace

Outcome writeAppliance(const QString &path, const QList<ArchiveMember> &members, const CallContext &context)
{
    Q_ASSERT(!members.isEmpty());
    QByteArray manifest;
    quint64 total = 0;
    quint64 largest = 0;
    for (const ArchiveMember &member : members) {
        const auto sum = sumOf(member, context);
        if (!sum.has_value()) {
            return sum.error();
        }
        manifest += "SHA256(" + member.name.toUtf8() + ")= " + *sum + '\n';
        const auto size = quint64(member.file.isEmpty() ? member.text.size() : QFileInfo(member.file).size());
        total += size;
        largest = std::max(largest, size);
    }
    // The descriptor first, then the manifest: readers take the parts in this order.
    QList<ArchiveMember> all = members;
    all.insert(1, {QFileInfo(members.first().name).completeBaseName() + u".mf"_s, manifest, {}});
    Writer writer(path, context, total + quint64(manifest.size()), largest >= largestUstar);
    if (const Outcome opened = writer.open(); !opened.has_value()) {
        return opened;
    }
    for (const ArchiveMember &member : std::as_const(all)) {
        if (const Outcome added = addMember(writer, member); !added.has_value()) {
            return added;
        }
    }
    return writer.keep();
}

} // namespace guestdeck
