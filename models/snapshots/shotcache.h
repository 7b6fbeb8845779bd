// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace guestdeck
{

/// Small pictures of guests as they were when a snapshot was taken. They lie on this machine, in files named after the
/// guest and the moment, so only who took the snapshot from here sees them. Thread: any; one file each, written whole.
class ShotCache
{
public:
    /// `folder`: for tests; empty: the program's own.
    explicit ShotCache(const QString &folder = {});

    /// At most 256 KiB of PNG; the oldest go when there are more than a thousand.
    void store(const QUuid &guest, const QDateTime &taken, const QByteArray &png) const;
    QByteArray load(const QUuid &guest, const QDateTime &taken) const; ///< empty: none, or none that is a PNG
    void remove(const QUuid &guest, const QDateTime &taken) const;

private:
    QString fileOf(const QUuid &guest, const QDateTime &taken) const;
    QString m_folder;
};

} // namespace guestdeck
