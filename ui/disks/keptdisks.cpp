// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disks/keptdisks.h"

#include "models/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostKept = 16;

QString keyOf(const DomainId &guest)
{
    return u"disks/kept/"_s + guest.uuid.toString(QUuid::WithoutBraces);
}

QJsonObject written(const KeptDisk &disk)
{
    return {{u"pool"_s, disk.identity.pool},
            {u"name"_s, disk.identity.name},
            {u"key"_s, disk.identity.key},
            {u"capacity"_s, QString::number(disk.identity.capacity)},
            {u"changed"_s, disk.identity.changed},
            {u"path"_s, disk.path},
            {u"allocation"_s, QString::number(disk.allocation.value)}};
}

KeptDisk read(const QJsonObject &object)
{
    KeptDisk disk;
    disk.identity
        = {object.value(u"pool"_s).toString(), object.value(u"name"_s).toString(), object.value(u"key"_s).toString(),
           object.value(u"capacity"_s).toString().toULongLong(), object.value(u"changed"_s).toString()};
    disk.path = object.value(u"path"_s).toString();
    disk.allocation = {object.value(u"allocation"_s).toString().toULongLong()};
    return disk;
}

} // namespace

QList<KeptDisk> KeptDisks::of(const DomainId &guest) const
{
    QList<KeptDisk> disks;
    const QByteArray text = m_settings ? m_settings->text(keyOf(guest)).toUtf8() : QByteArray();
    for (const QJsonValue &value : QJsonDocument::fromJson(text).array()) {
        const KeptDisk disk = read(value.toObject());
        if (!disk.identity.name.isEmpty()) {
            disks.append(disk);
        }
    }
    return disks;
}

void KeptDisks::add(const DomainId &guest, const KeptDisk &disk)
{
    QList<KeptDisk> disks = of(guest);
    disks.removeIf([&disk](const KeptDisk &other) { return other.path == disk.path; });
    disks.append(disk);
    store(guest, disks.size() > mostKept ? disks.last(mostKept) : disks);
}

void KeptDisks::remove(const DomainId &guest, const KeptDisk &disk)
{
    QList<KeptDisk> disks = of(guest);
    disks.removeAll(disk);
    store(guest, disks);
}

void KeptDisks::store(const DomainId &guest, const QList<KeptDisk> &disks)
{
    if (!m_settings) {
        return;
    }
    QJsonArray array;
    for (const KeptDisk &disk : disks) {
        array.append(written(disk));
    }
    m_settings->setText(keyOf(guest),
                        array.isEmpty() ? QString()
                                        : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace guestdeck
