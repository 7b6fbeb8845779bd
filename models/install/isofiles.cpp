// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/isofiles.h"

#include "models/install/isoprobe.h"

#include <QCoreApplication>
#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(IsoFiles)
};

constexpr quint64 sectorSize = 2048;
constexpr quint64 largestDirectory = 1024 * 1024;
constexpr qsizetype shortestRecord = 34;

Error damaged()
{
    return {ErrorKind::Invalid, 0, Tr::tr("The directory of the ISO image makes no sense."), {}};
}

/// Name of a directory record: of Rock Ridge (SUSP entry NM) where there is one, else the plain one without version.
QString nameOf(QByteArrayView record)
{
    const auto length = qsizetype(uchar(record[32]));
    if (shortestRecord - 1 + length > record.size()) {
        return {};
    }
    QByteArray plain = record.sliced(shortestRecord - 1, length).toByteArray();
    qsizetype at = shortestRecord - 1 + length + (length % 2 == 0 ? 1 : 0);
    QByteArray rock;
    while (at + 5 <= record.size()) {
        const auto size = qsizetype(uchar(record[at + 2]));
        if (size < 5 || at + size > record.size()) {
            break;
        }
        if (record.sliced(at, 2) == "NM") {
            rock += record.sliced(at + 5, size - 5).toByteArray();
        }
        at += size;
    }
    if (!rock.isEmpty()) {
        return QString::fromUtf8(rock);
    }
    plain = plain.left(plain.indexOf(';') < 0 ? plain.size() : plain.indexOf(';'));
    return QString::fromLatin1(plain.endsWith('.') ? plain.chopped(1) : plain);
}

struct Entry {
    IsoFile file;
    bool directory = false;
};

Entry entryOf(QByteArrayView record)
{
    return {{quint64(qFromLittleEndian<quint32>(record.data() + 2)) * sectorSize,
             qFromLittleEndian<quint32>(record.data() + 10)},
            bool(uchar(record[25]) & 2U)};
}

std::optional<Entry> findIn(const QByteArray &directory, const QString &name)
{
    for (qsizetype at = 0; at + shortestRecord <= directory.size();) {
        const auto length = qsizetype(uchar(directory[at]));
        if (length == 0) {
            at = (at / qsizetype(sectorSize) + 1) * qsizetype(sectorSize); // records do not cross sectors
            continue;
        }
        if (length < shortestRecord || at + length > directory.size()) {
            return {};
        }
        const QByteArrayView record = QByteArrayView(directory).sliced(at, length);
        if (nameOf(record).compare(name, Qt::CaseInsensitive) == 0) {
            return entryOf(record);
        }
        at += length;
    }
    return {};
}

struct FreeArchive {
    void operator()(archive *a) const { archive_write_free(a); }
};
struct FreeEntry {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

la_ssize_t appendTo(archive *, void *target, const void *bytes, size_t length)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(bytes), qsizetype(length));
    return la_ssize_t(length);
}

QByteArray hex8(quint64 value)
{
    return QByteArray::number(value, 16).rightJustified(8, '0');
}

QByteArray cpioRecord(const QByteArray &name, quint32 mode, const QByteArray &content)
{
    QByteArray record = "070701";
    for (const quint64 field :
         {quint64(1), quint64(mode), quint64(0), quint64(0), quint64(1), quint64(0), quint64(content.size()),
          quint64(0), quint64(0), quint64(0), quint64(0), quint64(name.size() + 1), quint64(0)}) {
        record += hex8(field);
    }
    const auto pad = [&record]() { record.append((4 - record.size() % 4) % 4, '\0'); };
    record += name + '\0';
    pad();
    record += content;
    pad();
    return record;
}

} // namespace

Result<IsoFile> findIsoFile(const QString &path, const ReadAt &read)
{
    const auto start = read(0, isoProbeLength);
    if (!start.has_value()) {
        return start.error();
    }
    const auto iso = parseIso(*start);
    if (!iso) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("This file is not an ISO image."), {}};
    }
    constexpr qsizetype rootRecord = 16 * qsizetype(sectorSize) + 156; // of the primary descriptor
    Entry entry = entryOf(QByteArrayView(*start).sliced(rootRecord, shortestRecord));
    entry.directory = true;
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts)) {
        if (!entry.directory || entry.file.size > largestDirectory) {
            return damaged();
        }
        const auto directory = read(entry.file.offset, entry.file.size);
        if (!directory.has_value()) {
            return directory.error();
        }
        const auto found = findIn(*directory, name);
        if (!found) {
            return Error{ErrorKind::NotFound, 0, Tr::tr("The medium has no file %1.").arg(path), {}};
        }
        entry = *found;
    }
    if (entry.directory || entry.file.offset + entry.file.size > iso->volumeSize) {
        return damaged();
    }
    return entry.file;
}

QByteArray initrdAppendix(const QString &name, const QByteArray &content, quint64 before)
{
    constexpr quint32 regularOwnerOnly = 0100600;
    return QByteArray(qsizetype((4 - before % 4) % 4), '\0') + cpioRecord(name.toUtf8(), regularOwnerOnly, content)
        + cpioRecord("TRAILER!!!", 0, {});
}

Result<QByteArray> buildSmallIso(const QString &volumeId, const QList<std::pair<QString, QByteArray>> &files)
{
    QByteArray image;
    const std::unique_ptr<archive, FreeArchive> writer(archive_write_new());
    const auto failed = [&writer]() {
        return Error{ErrorKind::Internal, 0, Tr::tr("The medium could not be made."),
                     QString::fromUtf8(archive_error_string(writer.get()))};
    };
    const QByteArray options = "iso9660:volume-id=" + volumeId.toUtf8();
    if (archive_write_set_format_iso9660(writer.get()) != ARCHIVE_OK
        || archive_write_set_options(writer.get(), options.constData()) != ARCHIVE_OK
        || archive_write_open(writer.get(), &image, nullptr, appendTo, nullptr) != ARCHIVE_OK) {
        return failed();
    }
    for (const auto &[name, content] : files) {
        const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0444);
        archive_entry_set_size(entry.get(), content.size());
        if (archive_write_header(writer.get(), entry.get()) != ARCHIVE_OK
            || archive_write_data(writer.get(), content.constData(), size_t(content.size())) != content.size()) {
            return failed();
        }
    }
    if (archive_write_close(writer.get()) != ARCHIVE_OK) {
        return failed();
    }
    return image;
}

} // namespace guestdeck
