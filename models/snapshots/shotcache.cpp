// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshots/shotcache.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largest = 256 * 1024;
constexpr qsizetype most = 1000;

bool isPng(const QByteArray &bytes)
{
    return bytes.size() <= largest && bytes.startsWith("\x89PNG\r\n");
}

} // namespace

ShotCache::ShotCache(const QString &folder)
    : m_folder(folder.isEmpty()
                   ? QString(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/snapshots"_s)
                   : folder)
{
}

QString ShotCache::fileOf(const QUuid &guest, const QDateTime &taken) const
{
    return m_folder + u'/' + guest.toString(QUuid::WithoutBraces) + u'-' + QString::number(taken.toSecsSinceEpoch())
        + u".png"_s;
}

void ShotCache::store(const QUuid &guest, const QDateTime &taken, const QByteArray &png) const
{
    if (!isPng(png) || !QDir().mkpath(m_folder)) {
        return;
    }
    QSaveFile file(fileOf(guest, taken));
    if (file.open(QIODevice::WriteOnly)) {
        // A guest's screen may show what is nobody else's business.
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(png);
        file.commit();
    }
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u"*.png"_s}, QDir::Files, QDir::Time);
    for (qsizetype i = most; i < names.size(); ++i) {
        QFile::remove(folder.filePath(names.at(i)));
    }
}

QByteArray ShotCache::load(const QUuid &guest, const QDateTime &taken) const
{
    QFile file(fileOf(guest, taken));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(largest + 1) : QByteArray();
    return isPng(bytes) ? bytes : QByteArray();
}

void ShotCache::remove(const QUuid &guest, const QDateTime &taken) const
{
    QFile::remove(fileOf(guest, taken));
}

} // namespace guestdeck
