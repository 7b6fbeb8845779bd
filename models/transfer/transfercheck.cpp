// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/transfercheck.h"

#include "models/connection/connection.h"
#include "models/install/planfacts.h"
#include "models/libvirt/storagecalls.h"
#include "models/transfer/localfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <sys/stat.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TransferCheck)
};

QString size(quint64 bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), 1);
}

bool hasControlCharacter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// Kinds of pools in which libvirt makes volumes of any length.
bool takesNewVolumes(const PoolInfo &pool)
{
    return hasFileVolumes(pool) || pool.type == "logical"_L1 || pool.type == "rbd"_L1 || pool.type == "zfs"_L1;
}

} // namespace

QFuture<Result<QList<TransferPool>>> loadTransferPools(Connection &host)
{
    return host.run(Lane::General, [](Session &session, const CallContext &) -> Result<QList<TransferPool>> {
        const auto pools = listPools(session);
        if (!pools) {
            return pools.error();
        }
        QList<TransferPool> found;
        for (const PoolInfo &pool : *pools) {
            if (!pool.active || !takesNewVolumes(pool)) {
                continue;
            }
            const auto names = listVolumeNames(session, pool.name);
            if (names.has_value()) {
                found.append({pool, *names});
            } else if (names.error().kind == ErrorKind::Unreachable) {
                return names.error();
            }
        }
        return found;
    });
}

Result<TransferPool> readTransferPool(Session &session, const QString &name)
{
    // Files may have come to its folder, and room may have gone, since libvirt last looked.
    const QString failure = Tr::tr("The storage pool %1 could not be read.").arg(name);
    if (const Outcome fresh = refreshPool(session, name); !fresh && fresh.error().kind == ErrorKind::NotFound) {
        return Error{ErrorKind::NotFound, 0, Tr::tr("There is no storage pool called %1 any more.").arg(name), {}};
    }
    const auto pools = listPools(session);
    if (!pools) {
        return Error{pools.error().kind, pools.error().code, failure, pools.error().detail};
    }
    const auto found = std::ranges::find(*pools, name, &PoolInfo::name);
    if (found == pools->end()) {
        return Error{ErrorKind::NotFound, 0, Tr::tr("There is no storage pool called %1 any more.").arg(name), {}};
    }
    if (!found->active) {
        return Error{ErrorKind::Busy, 0, Tr::tr("The storage pool %1 is not active.").arg(name), {}};
    }
    const auto names = listVolumeNames(session, name);
    if (!names) {
        return Error{names.error().kind, names.error().code, failure, names.error().detail};
    }
    return TransferPool{*found, *names};
}

std::optional<QString> volumeNameProblem(const QString &name, const TransferPool &pool)
{
    if (name.trimmed().isEmpty()) {
        return Tr::tr("The volume needs a name.");
    }
    if (name.contains(u'/') || hasControlCharacter(name) || name == "."_L1 || name == ".."_L1 || name.startsWith(u'-')
        || name != name.trimmed()) {
        return Tr::tr("This cannot be the name of a volume.");
    }
    if (name.toUtf8().size() > 200) {
        return Tr::tr("The name is too long.");
    }
    if (pool.names.contains(name)) {
        return Tr::tr("The storage pool %1 already has a volume called %2.").arg(pool.pool.name, name);
    }
    return {};
}

std::optional<QString> roomProblem(const TransferPool &pool, quint64 length, quint64 allocated)
{
    const quint64 needed = hasFileVolumes(pool.pool) ? allocated : length;
    if (pool.pool.capacity.value == 0 || needed <= pool.pool.available.value) {
        return {};
    }
    return Tr::tr("The storage pool %1 has only %2 free, and this needs %3.")
        .arg(pool.pool.name, size(pool.pool.available.value), size(needed));
}

Outcome checkTarget(const TransferPool &pool, const QString &name, quint64 length, quint64 allocated)
{
    if (const auto problem = volumeNameProblem(name, pool)) {
        return Error{pool.names.contains(name) ? ErrorKind::Conflict : ErrorKind::Invalid, 0, *problem, {}};
    }
    if (const auto problem = roomProblem(pool, length, allocated)) {
        return Error{ErrorKind::NoSpace, 0, *problem, {}};
    }
    return {};
}

Result<LocalImage> lookAtFile(const QString &path)
{
    LocalReader reader;
    if (const Outcome opened = reader.open(path); !opened) {
        return opened.error();
    }
    LocalImage image;
    image.length = reader.length();
    QByteArray start;
    while (quint64(start.size()) < std::min(image.length, imageProbeLength)) {
        const auto piece = reader.next();
        if (!piece.has_value()) {
            return piece.error();
        }
        if (!*piece) {
            break;
        }
        const quint64 wanted = imageProbeLength - quint64(start.size());
        start.append((*piece)->hole > 0 ? QByteArray(qsizetype(std::min((*piece)->hole, wanted)), '\0')
                                        : (*piece)->data.left(qsizetype(wanted)));
    }
    image.head = probeImage(start);
    struct stat status {
    };
    const bool told = ::stat(QFile::encodeName(path).constData(), &status) == 0;
    image.allocated = told ? std::min(quint64(status.st_blocks) * 512, image.length) : image.length;
    return image;
}

Outcome checkBacking(Session &session, const ImageHead &head, const PoolInfo &pool)
{
    const Result<QString> needed = neededFile(head, hasFileVolumes(pool) ? pool.path : QString());
    if (!needed) {
        return needed.error();
    }
    if (needed->isEmpty()) {
        return {};
    }
    const auto volume = findVolumeByPath(session, *needed);
    if (volume.has_value() && volume->pool == pool.name) {
        return {};
    }
    if (!volume.has_value() && volume.error().kind != ErrorKind::NotFound) {
        return volume.error();
    }
    return Error{ErrorKind::NotFound,
                 0,
                 Tr::tr("This image is built upon the file %1, which is not in the storage pool %2. Bring that there "
                        "first, or convert this one to a complete image.")
                     .arg(needed->section(u'/', -1), pool.name),
                 {}};
}

} // namespace guestdeck
