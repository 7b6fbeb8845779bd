// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cloudinit/seed.h"

#include <QCoreApplication>
#include <QDateTime>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace guestdeck
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Seed)
};

struct Free {
    void operator()(archive *a) const { archive_write_free(a); }
    void operator()(archive_entry *e) const { archive_entry_free(e); }
};

la_ssize_t takeBytes(archive * /*archive*/, void *bytes, const void *buffer, size_t length)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(buffer), qsizetype(length));
    return la_ssize_t(length);
}

bool addFile(archive *iso, const char *name, const QByteArray &content)
{
    const std::unique_ptr<archive_entry, Free> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name);
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    // Root's alone: in it is a password's hash.
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_mtime(entry.get(), QDateTime::currentSecsSinceEpoch(), 0);
    return archive_write_header(iso, entry.get()) == ARCHIVE_OK
        && archive_write_data(iso, content.constData(), size_t(content.size())) == content.size();
}

} // namespace

Result<QByteArray> buildSeedIso(const SeedFiles &files)
{
    QByteArray bytes;
    std::unique_ptr<archive, Free> iso(archive_write_new());
    const bool ok = archive_write_set_format_iso9660(iso.get()) == ARCHIVE_OK
        && archive_write_set_options(iso.get(), "volume-id=cidata,joliet=1,rockridge=1,pad=0") == ARCHIVE_OK
        && archive_write_set_bytes_in_last_block(iso.get(), 1) == ARCHIVE_OK
        && archive_write_open(iso.get(), &bytes, nullptr, takeBytes, nullptr) == ARCHIVE_OK
        && addFile(iso.get(), "user-data", files.userData) && addFile(iso.get(), "meta-data", files.metaData)
        && (files.networkConfig.isEmpty() || addFile(iso.get(), "network-config", files.networkConfig))
        && archive_write_close(iso.get()) == ARCHIVE_OK;
    if (!ok) {
        const char *why = archive_error_string(iso.get());
        return Error{ErrorKind::Internal, 0, Tr::tr("The seed for cloud-init could not be made."),
                     QString::fromUtf8(why ? why : "")};
    }
    return bytes;
}

} // namespace guestdeck
