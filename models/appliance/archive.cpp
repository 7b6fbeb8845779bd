// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appliance/archive.h"

#include "models/appliance/ovf.h"

#include <archive.h>
#include <archive_entry.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <functional>
#include <memory>
#include <optional>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Appliance)
};

constexpr qint64 longestDescriptor = 16LL * 1024 * 1024;
constexpr int mostMembers = 4096;

struct Free {
    void operator()(struct archive *reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<struct archive, Free>;

Error cancelled()
{
    return {ErrorKind::Cancelled, 0, {}, {}};
}

Error broken(const QString &path, const QString &detail)
{
    return {ErrorKind::Invalid, 0,
            Tr::tr("The archive %1 is damaged or was cut short.").arg(QFileInfo(path).fileName()), detail};
}

Error unreadable(const QString &path, const QString &detail)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return {ErrorKind::NotFound, 0, Tr::tr("The file %1 is not there.").arg(path), detail};
    }
    return {info.isReadable() ? ErrorKind::Io : ErrorKind::Auth, 0, Tr::tr("The file %1 cannot be read.").arg(path),
            detail};
}

Reader openTar(const QString &path)
{
    Reader reader(archive_read_new());
    archive_read_support_format_tar(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), size_t(pieceLength))
        != ARCHIVE_OK) {
        return {};
    }
    return reader;
}

QString nameOf(struct archive_entry *entry)
{
    const char *name = archive_entry_pathname_utf8(entry);
    QString text = QString::fromUtf8(name ? name : archive_entry_pathname(entry));
    while (text.startsWith("./"_L1)) {
        text.remove(0, 2);
    }
    return text;
}

Result<QByteArray> readSmall(struct archive *reader, const QString &path)
{
    QByteArray bytes;
    QByteArray block(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const auto got = archive_read_data(reader, block.data(), size_t(block.size()));
        if (got < 0) {
            return broken(path, QString::fromUtf8(archive_error_string(reader)));
        }
        if (got == 0) {
            return bytes;
        }
        bytes.append(block.constData(), got);
        if (bytes.size() > longestDescriptor) {
            return Error{
                ErrorKind::Invalid, 0, Tr::tr("The appliance's descriptor is larger than any honest one."), {}};
        }
    }
}

/// What a walk through the archive, or a look around in the folder, has found.
struct Found {
    QByteArray descriptor;
    QByteArray manifest;
    QHash<QString, Bytes> files;
    bool certificate = false;
};

bool take(Found &found, const QString &name, Bytes size, const std::function<Result<QByteArray>()> &read, Error &error)
{
    found.files.insert(name, size);
    QByteArray *into = nullptr;
    if (name.endsWith(".ovf"_L1, Qt::CaseInsensitive) && found.descriptor.isEmpty()) {
        into = &found.descriptor;
    } else if (name.endsWith(".mf"_L1, Qt::CaseInsensitive) && found.manifest.isEmpty()) {
        into = &found.manifest;
    }
    found.certificate = found.certificate || name.endsWith(".cert"_L1, Qt::CaseInsensitive);
    if (!into) {
        return true;
    }
    const auto bytes = read();
    if (!bytes.has_value()) {
        error = bytes.error();
        return false;
    }
    *into = *bytes;
    return true;
}

Error noAppliance(const QString &path, const QString &detail)
{
    return {ErrorKind::Invalid, 0, Tr::tr("The file %1 is no appliance.").arg(QFileInfo(path).fileName()), detail};
}

Result<Found> walkArchive(const QString &path, const CallContext &context)
{
    const Reader reader = openTar(path);
    if (!reader) {
        return QFileInfo(path).isReadable() ? noAppliance(path, {}) : unreadable(path, {});
    }
    const auto length = quint64(std::max<qint64>(0, QFileInfo(path).size()));
    Found found;
    for (int count = 0; count < mostMembers; ++count) {
        if (context.stop.stop_requested()) {
            return cancelled();
        }
        struct archive_entry *entry = nullptr;
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF) {
            if (found.files.isEmpty()) {
                break;
            }
            return found;
        }
        if (status < ARCHIVE_WARN) {
            const QString why = QString::fromUtf8(archive_error_string(reader.get()));
            return found.files.isEmpty() ? noAppliance(path, why) : broken(path, why);
        }
        const QString name = nameOf(entry);
        if (archive_entry_filetype(entry) == AE_IFREG && isPlainFileName(name) && archive_entry_size(entry) >= 0
            && !archive_entry_hardlink(entry)) {
            Error error;
            const Bytes size{quint64(archive_entry_size(entry))};
            if (!take(
                    found, name, size, [&] { return readSmall(reader.get(), path); }, error)) {
                return error;
            }
        }
        // To the end of the data: a tar that was cut short ends in the middle of one.
        if (archive_read_data_skip(reader.get()) < ARCHIVE_WARN) {
            return broken(path, QString::fromUtf8(archive_error_string(reader.get())));
        }
        context.report(quint64(archive_filter_bytes(reader.get(), -1)), length);
    }
    return noAppliance(path, {});
}

Result<Found> lookAround(const QString &path)
{
    const auto read = [](const QString &file) -> Result<QByteArray> {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly)) {
            return unreadable(file, source.errorString());
        }
        if (source.size() > longestDescriptor) {
            return Error{
                ErrorKind::Invalid, 0, Tr::tr("The appliance's descriptor is larger than any honest one."), {}};
        }
        return source.readAll();
    };
    Found found;
    const auto descriptor = read(path);
    if (!descriptor.has_value()) {
        return descriptor.error();
    }
    found.descriptor = *descriptor;
    const QFileInfo info(path);
    const QString manifest = info.dir().filePath(info.completeBaseName() + u".mf"_s);
    if (QFileInfo(manifest).isFile()) {
        const auto text = read(manifest);
        found.manifest = text.has_value() ? *text : QByteArray();
    }
    return found;
}

Outcome checkFiles(const ApplianceFile &file)
{
    for (const Appliance::Disk &disk : file.appliance.disks) {
        if (disk.file.isEmpty()) {
            continue;
        }
        const auto there = file.files.constFind(disk.file);
        if (there == file.files.constEnd()) {
            return Error{ErrorKind::Invalid, 0, Tr::tr("The file %1 of the appliance is missing.").arg(disk.file), {}};
        }
        if (disk.fileSize.value > 0 && disk.fileSize != *there) {
            return Error{
                ErrorKind::Invalid, 0,
                Tr::tr("The file %1 of the appliance is not as long as its descriptor says: it may have been cut "
                       "short.")
                    .arg(disk.file),
                u"%1 ≠ %2"_s.arg(there->value).arg(disk.fileSize.value)};
        }
    }
    return {};
}

std::optional<QCryptographicHash::Algorithm> algorithmOf(const QString &name)
{
    return name == "SHA1"_L1  ? std::optional(QCryptographicHash::Sha1)
        : name == "SHA256"_L1 ? std::optional(QCryptographicHash::Sha256)
        : name == "SHA512"_L1 ? std::optional(QCryptographicHash::Sha512)
                              : std::nullopt;
}

} // namespace

Result<ApplianceFile> openAppliance(const QString &path, const CallContext &context)
{
    ApplianceFile file;
    file.path = path;
    file.archive = !path.endsWith(".ovf"_L1, Qt::CaseInsensitive);
    const auto found = file.archive ? walkArchive(path, context) : lookAround(path);
    if (!found.has_value()) {
        return found.error();
    }
    if (found->descriptor.isEmpty()) {
        return Error{
            ErrorKind::Invalid,
            0,
            Tr::tr("The file %1 is no appliance: there is no descriptor in it.").arg(QFileInfo(path).fileName()),
            {}};
    }
    const auto appliance = readOvf(found->descriptor);
    if (!appliance.has_value()) {
        return appliance.error();
    }
    file.appliance = *appliance;
    file.files = found->files;
    file.signedBySomebody = found->certificate;
    if (!file.archive) {
        for (const Appliance::Disk &disk : file.appliance.disks) {
            const QFileInfo info(QFileInfo(path).dir().filePath(disk.file));
            if (!disk.file.isEmpty() && info.isFile()) {
                file.files.insert(disk.file, Bytes{quint64(info.size())});
            }
        }
    }
    for (const ManifestLine &line : readManifest(found->manifest)) {
        file.sums.insert(line.file, line.algorithm + u':' + line.sum);
    }
    if (file.appliance.name.isEmpty()) {
        file.appliance.name = QFileInfo(path).completeBaseName();
    }
    if (const Outcome complete = checkFiles(file); !complete.has_value()) {
        return complete.error();
    }
    return file;
}

/// Where the bytes come from, and the sum of those that came.
struct ApplianceReader::Source {
    Reader archive;
    QFile file;
    std::optional<QCryptographicHash> hash;
    QString wanted; ///< the sum of the manifest
};

ApplianceReader::ApplianceReader(const ApplianceFile &appliance, QString name)
    : m_appliance(appliance)
    , m_name(std::move(name))
    , m_length(appliance.files.value(m_name).value)
    , m_source(std::make_unique<Source>())
{
    const QString sum = appliance.sums.value(m_name);
    m_source->wanted = sum.section(u':', 1);
    if (const auto algorithm = algorithmOf(sum.section(u':', 0, 0))) {
        m_source->hash.emplace(*algorithm);
    }
}

ApplianceReader::~ApplianceReader() = default;

Outcome ApplianceReader::open()
{
    if (!m_appliance.archive) {
        m_source->file.setFileName(QFileInfo(m_appliance.path).dir().filePath(m_name));
        return m_source->file.open(QIODevice::ReadOnly)
            ? Outcome{}
            : unreadable(m_source->file.fileName(), m_source->file.errorString());
    }
    m_source->archive = openTar(m_appliance.path);
    if (!m_source->archive) {
        return unreadable(m_appliance.path, {});
    }
    for (;;) {
        struct archive_entry *entry = nullptr;
        const int status = archive_read_next_header(m_source->archive.get(), &entry);
        if (status == ARCHIVE_EOF || status < ARCHIVE_WARN) {
            return broken(m_appliance.path, QString::fromUtf8(archive_error_string(m_source->archive.get())));
        }
        if (nameOf(entry) == m_name && archive_entry_filetype(entry) == AE_IFREG) {
            return {};
        }
    }
}

Result<QByteArray> ApplianceReader::read()
{
    QByteArray block(pieceLength, Qt::Uninitialized);
    const qint64 got = m_source->archive
        ? qint64(archive_read_data(m_source->archive.get(), block.data(), size_t(block.size())))
        : m_source->file.read(block.data(), block.size());
    if (got < 0) {
        return m_source->archive
            ? broken(m_appliance.path, QString::fromUtf8(archive_error_string(m_source->archive.get())))
            : unreadable(m_source->file.fileName(), m_source->file.errorString());
    }
    block.truncate(got);
    return block;
}

Result<std::optional<Piece>> ApplianceReader::next()
{
    if (m_pieces.empty()) {
        const auto bytes = read();
        if (!bytes.has_value()) {
            return bytes.error();
        }
        if (bytes->isEmpty()) {
            const Outcome whole = check();
            return whole.has_value() ? Result<std::optional<Piece>>(std::nullopt)
                                     : Result<std::optional<Piece>>(whole.error());
        }
        if (m_source->hash) {
            m_source->hash->addData(*bytes);
        }
        m_done += quint64(bytes->size());
        const QList<Piece> pieces = findHoles(*bytes);
        m_pieces.assign(pieces.begin(), pieces.end());
    }
    std::optional<Piece> piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    return piece;
}

Outcome ApplianceReader::check()
{
    if (m_done != m_length) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("The file %1 of the appliance was cut short.").arg(m_name), {}};
    }
    const QString sum = m_source->hash ? QString::fromLatin1(m_source->hash->result().toHex()) : QString();
    if (m_source->hash && sum != m_source->wanted) {
        return Error{
            ErrorKind::Invalid, 0,
            Tr::tr("The file %1 of the appliance was changed or damaged: its sum is not the one of the manifest.")
                .arg(m_name),
            u"%1 ≠ %2"_s.arg(sum, m_source->wanted)};
    }
    return {};
}

} // namespace guestdeck
