// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journalfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <optional>
#include <utility>

#include <sys/stat.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestReason = 1000;
constexpr int mostKept = 9;

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
    for (const auto &[name, value] :
         {std::pair("blind"_L1, entry.blind), {"blindBefore"_L1, entry.blindBefore}, {"secrets"_L1, entry.secrets}}) {
        if (value) {
            object.insert(name, true);
        }
    }
    if (!entry.host.isNull()) {
        object.insert(u"host"_s, entry.host.toString(QUuid::WithoutBraces));
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

/// Only what is surely not there may be begun anew.
bool isThere(const QString &file)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(file).constData(), &info) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

struct Contents {
    QList<JournalEntry> entries; ///< oldest first
    bool odd = false; ///< there is more in the file, which is not understood
};

/// None: it cannot be read.
std::optional<Contents> readContents(const QString &file, const JournalLimits &limits)
{
    if (!isThere(file)) {
        return Contents{};
    }
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return {};
    }
    const qint64 size = in.size();
    // Escapes and names take their room, too; a file beyond that was not written by us.
    if (size > 8 * (limits.bytes + limits.definition) + limits.entries * 4096) {
        return Contents{{}, true};
    }
    const QByteArray all = in.readAll();
    if (in.error() != QFileDevice::NoError || all.size() != size) {
        return {};
    }
    Contents contents;
    QList<JournalEntry> &entries = contents.entries;
    for (qsizetype from = 0; from < all.size();) {
        qsizetype end = all.indexOf('\n', from);
        end = end < 0 ? all.size() : end;
        const QByteArray line = all.sliced(from, end - from);
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        from = end + 1;
        JournalEntry entry;
        entry.id = object.value("id"_L1).toInteger();
        entry.time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODateWithMs).toLocalTime();
        entry.reason = object.value("reason"_L1).toString().left(longestReason);
        entry.ours = object.value("ours"_L1).toBool();
        entry.blind = object.value("blind"_L1).toBool();
        entry.blindBefore = object.value("blindBefore"_L1).toBool();
        entry.secrets = object.value("secrets"_L1).toBool();
        entry.host = QUuid::fromString(object.value("host"_L1).toString());
        entry.after = object.value("after"_L1).toString().toUtf8();
        if (entry.id <= 0 || !entry.time.isValid() || entry.after.isEmpty()) {
            contents.odd = contents.odd || !line.trimmed().isEmpty();
            continue;
        }
        if (object.contains("before"_L1)) {
            entry.before = object.value("before"_L1).toString().toUtf8();
        } else if (!entries.isEmpty()) {
            entry.before = entries.constLast().after;
        }
        entries.append(entry);
    }
    return contents;
}

/// A copy beside it, of which there are a few at most: the oldest makes room.
bool keepAside(const QString &file)
{
    QString oldest;
    QDateTime since;
    for (int i = 1; i <= mostKept; ++i) {
        const QString aside = u"%1.kept-%2"_s.arg(file).arg(i);
        if (!isThere(aside)) {
            return QFile::copy(file, aside);
        }
        const QDateTime kept = QFileInfo(aside).lastModified();
        if (oldest.isEmpty() || kept < since) {
            oldest = aside;
            since = kept;
        }
    }
    // It goes when the new one is whole.
    const QString copy = file + u".kept-new"_s;
    QFile::remove(copy);
    return QFile::copy(file, copy)
        && ::rename(QFile::encodeName(copy).constData(), QFile::encodeName(oldest).constData()) == 0;
}

} // namespace

std::optional<QList<JournalEntry>> readJournal(const QString &file, const JournalLimits &limits)
{
    const std::optional<Contents> contents = readContents(file, limits);
    return contents ? std::optional(contents->entries) : std::nullopt;
}

bool appendJournal(const QString &file, JournalEntry entry, const JournalLimits &limits)
{
    if (entry.after.size() > limits.definition || entry.before.size() > limits.definition) {
        return false;
    }
    QDir().mkpath(QFileInfo(file).path());
    std::optional<Contents> contents = readContents(file, limits);
    if (!contents || (contents->odd && !keepAside(file))) {
        qWarning("The journal %s cannot be read; nothing is written into it.", qPrintable(file));
        return false;
    }
    QList<JournalEntry> entries = std::move(contents->entries);
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
