// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace guestdeck
{

/// What a definition says of a disk beyond DiskInfo.
struct DiskExtras {
    struct Base {
        QString path;
        QString format;
        bool isBlock = false;
    };
    QString cache;
    bool isBlock = false; ///< the disk itself is a block device
    QList<Base> chain; ///< below the disk; of running guests only
    QString mirror; ///< path a block job copies to
    QString blockJob; ///< its kind: "copy", "active-commit"; empty: none
    bool mirrorReady = false;
};

/// By target. Errors: Invalid.
Result<QHash<QString, DiskExtras>> readDiskExtras(const QString &domainXml);
/// The guest is marked as a template (element `template` in the program's metadata).
bool isMarkedAsTemplate(const QString &domainXml);

struct VolumeChain {
    QString backingPath; ///< empty: none
    QString backingFormat;
    QString compat;
    bool isBlock = false;
};
VolumeChain readVolumeChain(const QString &volumeXml);

/// Another image for a disk of a definition.
struct DiskSwitch {
    QString target;
    QString fromPath; ///< what the disk must have now
    QString fromPool; ///< the same image by pool and volume, for definitions that name it so
    QString fromVolume;
    QString toPath;
    QString toPool;
    QString toVolume;
    QString format; ///< driver type from then on
    bool toBlock = false;
};
/// The definition with the image switched, all else byte for byte as it was; unchanged when it names the new image
/// already. Errors: Invalid, NotFound (no such disk), Conflict (it has a third image).
Result<QByteArray> withDiskSource(const QByteArray &domainXml, const DiskSwitch &change);

/// The <disk> for virDomainBlockCopy.
QString buildBlockCopyXml(const QString &path, bool block, const QString &format);

} // namespace guestdeck
