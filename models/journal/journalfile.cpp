// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journalfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestReason = 1000;

/// `previous`: the text after the entry before.
QByteArray lineOf(const JournalEntry &entry, const QByteArray &previous)
{
    QJsonObject object{{u"id"_s, entry.id},
                       {u"time"_s, entry.time.toUTC().toString(Qt::ISODateWithMs)},
                       {u"reason"_s, entry.reason.left(longestReason)},
                       {u"ours"_s, entry.ours},
                       {u"after"_s, QString::fromUtf8(entry.after)}};
    if (entry.before != previous || entry.before.isEmpty()) {
        object.insert(u"before"_s, QString::fromUtf8(entry.before));
    }
    if (entry.blind) {
        object.insert(u"blind"_s, true);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

bool writeWhole(const QString &file, const QList<JournalEntry> &entries)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return false;
    }
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QByteArray previous;
    for (const JournalEntry &entry : entries) {
        out.write(lineOf(entry, previous));
        previous = entry.after;
    }
    return out.commit();
}

} // namespace

QList<JournalEntry> readJournal(const QString &file, const JournalLimits &limits)
{
    QFile in(file);
    QList<JournalEntry> entries;
    // Escapes and names take their room, too; a file beyond that was not written by us.
    if (!in.open(QIODevice::ReadOnly) || in.size() > 8 * (limits.bytes + limits.definition) + limits.entries * 4096) {
        return entries;
    }
    const QByteArray all = in.readAll();
    for (qsizetype from = 0; from < all.size();) {
        qsizetype end = all.indexOf('\n', from);
        end = end < 0 ? all.size() : end;
        const QJsonObject object = QJsonDocument::fromJson(all.sliced(from, end - from)).object();
        from = end + 1;
        JournalEntry entry;
        entry.id = object.value("id"_L1).toInteger();
        entry.time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODateWithMs).toLocalTime();
        entry.reason = object.value("reason"_L1).toString().left(longestReason);
        entry.ours = object.value("ours"_L1).toBool();
        entry.blind = object.value("blind"_L1).toBool();
        entry.after = object.value("after"_L1).toString().toUtf8();
        if (entry.id <= 0 || !entry.time.isValid() || entry.after.isEmpty()) {
            continue;
        }
        if (object.contains("before"_L1)) {
            entry.before = object.value("before"_L1).toString().toUtf8();
        } else if (!entries.isEmpty()) {
            entry.before = entries.constLast().after;
        }
        entries.append(entry);
    }
    return entries;
}

bool appendJournal(const QString &file, JournalEntry entry, const JournalLimits &limits)
{
    if (entry.after.size() > limits.definition || entry.before.size() > limits.definition) {
        return false;
    }
    QDir().mkpath(QFileInfo(file).path());
    QList<JournalEntry> entries = readJournal(file, limits);
    entry.id = entries.isEmpty() ? 1 : entries.constLast().id + 1;
    entries.append(entry);
    qint64 size = 0;
    for (const JournalEntry &one : std::as_const(entries)) {
        size += one.after.size();
    }
    while (entries.size() > 1 && (entries.size() > limits.entries || size > limits.bytes)) {
        size -= entries.constFirst().after.size();
        entries.removeFirst();
    }
    // Whole each time: it is at most some megabytes, and a file cut off in the middle never comes to be.
    if (!writeWhole(file, entries)) {
        qWarning("The journal %s cannot be written.", qPrintable(file));
        return false;
    }
    return true;
}

} // namespace guestdeck
