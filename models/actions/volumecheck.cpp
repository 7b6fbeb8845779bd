// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/volumejobs.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString sizeText(Bytes size)
{
    return QLocale().formattedDataSize(qint64(std::min<quint64>(size.value, quint64(INT64_MAX))));
}

} // namespace

QList<VolumeProblem> checkVolume(const NewVolume &volume, const PoolInfo &pool, const PoolCapabilities &capabilities,
                                 const StorageMap *map)
{
    QList<VolumeProblem> problems;
    const auto wrong = [&](VolumeField field, const QString &text) { problems.append({field, text, false}); };
    const auto warn = [&](VolumeField field, const QString &text) { problems.append({field, text, true}); };

    NewVolume named = volume;
    named.backingPath.clear();
    if (const Outcome good = checkNewVolume(named); !good.has_value()) {
        wrong(VolumeField::Name, good.error().message);
    } else if (map && map->find({pool.name, volume.name})) {
        wrong(VolumeField::Name, Tr::tr("The pool %1 has a volume called %2 already.").arg(pool.name, volume.name));
    } else if (!pool.active) {
        wrong(VolumeField::Name, Tr::tr("The pool %1 is stopped.").arg(pool.name));
    }

    const PoolType *type = findPoolType(pool.type);
    const VolumeInfo *base = nullptr;
    if (map && !volume.backingPath.isEmpty()) {
        const auto ref = map->findPath(volume.backingPath);
        base = ref ? map->find(*ref) : nullptr;
    }
    constexpr quint64 largest = 1ULL << 62U;
    if (volume.capacity.value == 0) {
        wrong(VolumeField::Capacity, Tr::tr("The volume needs a size."));
    } else if (volume.capacity.value > largest) {
        wrong(VolumeField::Capacity, Tr::tr("This is larger than any disk can be."));
    } else if (base && volume.capacity < base->capacity) {
        wrong(VolumeField::Capacity,
              Tr::tr("The base is larger (%1): what lies behind the end would be cut off.")
                  .arg(sizeText(base->capacity)));
    } else if (volume.capacity > pool.available && pool.capacity.value > 0) {
        const bool full = !volume.sparse || !type || !type->fileVolumes;
        if (full) {
            wrong(VolumeField::Capacity,
                  Tr::tr("The pool %1 has only %2 left.").arg(pool.name, sizeText(pool.available)));
        } else {
            warn(VolumeField::Capacity,
                 Tr::tr("The pool %1 has only %2 left: the guest will stop when that is used up.")
                     .arg(pool.name, sizeText(pool.available)));
        }
    }

    const QStringList formats = newVolumeFormats(pool.type, capabilities);
    if (type && !type->createVolumes) {
        wrong(VolumeField::Format, Tr::tr("Volumes of such a pool are made on the storage server, not here."));
    } else if (!volume.format.isEmpty() && !formats.contains(volume.format)
               && !(formats.isEmpty() && volume.format == "raw"_L1)) {
        wrong(VolumeField::Format, Tr::tr("This pool cannot hold volumes of the format %1.").arg(volume.format));
    } else if (volume.format.isEmpty() && !formats.isEmpty()) {
        wrong(VolumeField::Format, Tr::tr("Choose a format."));
    }

    if (!volume.backingPath.isEmpty()) {
        if (const Outcome good = checkNewVolume(volume); !good.has_value() && problems.isEmpty()) {
            wrong(VolumeField::Base, good.error().message);
        } else if (!volume.backingPath.startsWith(u'/')) {
            wrong(VolumeField::Base, Tr::tr("Give the whole path of the base."));
        } else if (map && !base) {
            warn(VolumeField::Base, Tr::tr("No active pool of the host shows this file."));
        } else if (base) {
            QStringList writers;
            for (const StorageMap::User &user : map->users({base->pool, base->name})) {
                if (user.direct && !user.medium && !user.readOnly) {
                    writers.append(user.name);
                }
            }
            writers.removeDuplicates();
            if (!writers.isEmpty()) {
                wrong(VolumeField::Base,
                      Tr::tr("It is the disk of %1: when that writes to it, everything built upon it is ruined.")
                          .arg(writers.join(u", "_s)));
            } else if (!base->format.isEmpty() && base->format != volume.backingFormat) {
                wrong(VolumeField::Base, Tr::tr("The base is of the format %1.").arg(base->format));
            } else if (map->isBroken({base->pool, base->name})) {
                wrong(VolumeField::Base, Tr::tr("Something that the base is itself built upon is missing."));
            } else if (map->isDangerous({base->pool, base->name})) {
                wrong(VolumeField::Base,
                      Tr::tr("The base claims to be built upon a file outside all pools. Do not use "
                             "it unless you know why."));
            }
        }
    }
    return problems;
}

} // namespace guestdeck
