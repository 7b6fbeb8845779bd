// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/guestinfo.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::GuestInfo)
};

constexpr quint64 mostEntries = 256;
constexpr qsizetype longestText = 256;

using Values = QHash<QString, QVariant>;

/// One line of it, however long and whatever is in it.
QString text(const Values &values, const QString &name)
{
    QString found = values.value(name).toString().left(longestText);
    for (QChar &c : found) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            c = u' ';
        }
    }
    return found.trimmed();
}

quint64 number(const Values &values, const QString &name)
{
    return values.value(name).toULongLong();
}

QString timeZoneOf(const Values &values)
{
    const QString name = text(values, u"timezone.name"_s);
    const QVariant offset = values.value(u"timezone.offset"_s);
    if (!offset.isValid()) {
        return name;
    }
    const int seconds = std::clamp(offset.toInt(), -18 * 3600, 18 * 3600);
    const int minutes = std::abs(seconds) / 60;
    const QString utc = u"UTC%1%2:%3"_s.arg(QChar(seconds < 0 ? u'−' : u'+'))
                            .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                            .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return name.isEmpty() ? utc : name + u" ("_s + utc + u')';
}

GuestFileSystem fileSystemOf(const Values &values, const QString &prefix)
{
    GuestFileSystem found;
    found.mountPoint = text(values, prefix + u"mountpoint"_s);
    found.device = text(values, prefix + u"name"_s);
    found.type = text(values, prefix + u"fstype"_s);
    found.total = number(values, prefix + u"total-bytes"_s);
    found.used = std::min(number(values, prefix + u"used-bytes"_s), found.total);
    const quint64 disks = std::min(number(values, prefix + u"disk.count"_s), quint64(16));
    for (quint64 i = 0; i < disks; ++i) {
        const QString disk = prefix + u"disk."_s + QString::number(i) + u'.';
        const QString alias = text(values, disk + u"alias"_s);
        const QString name = alias.isEmpty() ? text(values, disk + u"device"_s) : alias;
        if (!name.isEmpty()) {
            found.disks.append(name);
        }
    }
    return found;
}

} // namespace

GuestInfo toGuestInfo(const Values &values)
{
    GuestInfo info;
    info.osName = text(values, u"os.pretty-name"_s);
    if (info.osName.isEmpty()) {
        info.osName = QString(text(values, u"os.name"_s) + u' ' + text(values, u"os.version"_s)).trimmed();
    }
    info.kernel = text(values, u"os.kernel-release"_s);
    info.machine = text(values, u"os.machine"_s);
    info.hostName = text(values, u"hostname"_s);
    info.timeZone = timeZoneOf(values);
    info.tellsUsers = values.contains(u"user.count"_s);
    const quint64 users = std::min(number(values, u"user.count"_s), mostEntries);
    for (quint64 i = 0; i < users; ++i) {
        const QString prefix = u"user."_s + QString::number(i) + u'.';
        GuestUser user{text(values, prefix + u"name"_s), text(values, prefix + u"domain"_s), {}};
        if (const quint64 since = number(values, prefix + u"login-time"_s);
            since > 0 && since < quint64(1) << 52) { // milliseconds
            user.since = QDateTime::fromMSecsSinceEpoch(qint64(since));
        }
        if (!user.name.isEmpty()) {
            info.users.append(user);
        }
    }
    info.tellsFileSystems = values.contains(u"fs.count"_s);
    const quint64 systems = std::min(number(values, u"fs.count"_s), mostEntries);
    for (quint64 i = 0; i < systems; ++i) {
        const GuestFileSystem found = fileSystemOf(values, u"fs."_s + QString::number(i) + u'.');
        if (!found.mountPoint.isEmpty() || !found.device.isEmpty()) {
            info.fileSystems.append(found);
        }
    }
    std::ranges::stable_sort(info.fileSystems, {}, &GuestFileSystem::mountPoint);
    return info;
}

QString guestInfoText(const QString &guest, const GuestInfo &info)
{
    QStringList lines{guest};
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            lines.append(Tr::tr("%1: %2", "name: value").arg(name, value));
        }
    };
    add(Tr::tr("Operating system"), info.osName);
    add(Tr::tr("Kernel"), info.kernel);
    add(Tr::tr("Architecture"), info.machine);
    add(Tr::tr("Host name"), info.hostName);
    add(Tr::tr("Time zone"), info.timeZone);
    const QLocale locale;
    for (const GuestUser &user : info.users) {
        add(Tr::tr("User"),
            user.since.isValid()
                ? Tr::tr("%1, since %2").arg(user.name, locale.toString(user.since, QLocale::ShortFormat))
                : user.name);
    }
    for (const GuestFileSystem &one : info.fileSystems) {
        add(one.mountPoint,
            one.total > 0 ? Tr::tr("%1 of %2 used (%3)")
                                .arg(locale.formattedDataSize(qint64(one.used)),
                                     locale.formattedDataSize(qint64(one.total)), one.type)
                          : one.type);
    }
    return lines.join(u'\n');
}

} // namespace guestdeck
