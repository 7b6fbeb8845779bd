// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshots/snapshotplan.h"

#include "models/snapshots/guardian.h"
#include "models/xml/domainreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Snapshots)
};

/// All images that these snapshots keep as they were, and the one the guest writes.
QSet<QString> frozenBy(const SnapshotFacts &facts, const QStringList &except)
{
    QSet<QString> paths;
    for (const Snapshot &snapshot : facts.snapshots) {
        if (except.contains(snapshot.name)) {
            continue;
        }
        for (const SnapshotDisk &disk : snapshot.disks) {
            if (!disk.frozen.isEmpty()) {
                paths.insert(disk.frozen);
            }
        }
    }
    return paths;
}

/// Images that must stay: frozen ones, the guest's own, those of other guests, and all that these are built upon.
QSet<QString> needed(const SnapshotFacts &facts, const QStringList &without, const QHash<QString, QString> &disks)
{
    QSet<QString> keep;
    QStringList paths = QStringList(frozenBy(facts, without).values()) + disks.values();
    for (auto image = facts.images.cbegin(); image != facts.images.cend(); ++image) {
        if (!image->guests.isEmpty()) {
            paths.append(image.key());
        }
    }
    while (!paths.isEmpty()) {
        const QString path = paths.takeLast();
        if (path.isEmpty() || keep.contains(path)) {
            continue;
        }
        keep.insert(path);
        paths.append(facts.images.value(path).backing);
    }
    return keep;
}

QHash<QString, QString> currentDisks(const SnapshotFacts &facts)
{
    QHash<QString, QString> disks;
    for (const SnapshotFacts::Disk &disk : facts.disks) {
        disks.insert(disk.target, disk.path);
    }
    return disks;
}

SnapshotLeftover leftover(const SnapshotFacts &facts, const QString &path, SnapshotLeftover::What what)
{
    const SnapshotImage image = facts.images.value(path);
    return {path, image.allocation, what, image.isKnown()};
}

/// Of a file that no snapshot needs while all of them stay.
SnapshotLeftover abandoned(const SnapshotFacts &facts, const QString &path)
{
    SnapshotLeftover file = leftover(facts, path, SnapshotLeftover::What::Abandoned);
    for (const Snapshot &snapshot : facts.snapshots) {
        if (std::ranges::any_of(snapshot.disks, [&path](const SnapshotDisk &disk) { return disk.overlay == path; })) {
            file.after = snapshot.name;
        }
    }
    return file;
}

/// How many images lie below, to delete the topmost first.
int depthOf(const SnapshotFacts &facts, const QString &path)
{
    int depth = 0;
    for (QString next = facts.images.value(path).backing; !next.isEmpty() && depth < 64; ++depth) {
        next = facts.images.value(next).backing;
    }
    return depth;
}

void sortTopmostFirst(const SnapshotFacts &facts, QList<SnapshotLeftover> &leftovers)
{
    std::ranges::stable_sort(leftovers, [&facts](const SnapshotLeftover &a, const SnapshotLeftover &b) {
        const int one = depthOf(facts, a.path);
        const int other = depthOf(facts, b.path);
        return one != other ? one > other : a.path < b.path;
    });
}

/// One that nobody needs would be spoilt all the same if it were only forgotten.
QString alsoBaseOf(const QString &layer, const QString &child, const QSet<QString> &keep)
{
    return keep.contains(child) ? Tr::tr("%1 is also the base of %2, which is still needed.").arg(layer, child)
                                : Tr::tr("%1 is also the base of %2. Delete that file first.").arg(layer, child);
}

/// Why nothing may be merged into that layer; empty: it may.
QString whyNotInto(const SnapshotFacts &facts, const QString &base, const QString &above, const QSet<QString> &merged,
                   const QSet<QString> &keep)
{
    const SnapshotImage image = facts.images.value(base);
    if (!image.isKnown()) {
        return Tr::tr("%1 is in no active storage pool, so it cannot be told who else needs it.").arg(base);
    }
    if (!image.guests.isEmpty()) {
        return Tr::tr("%1 is also used by: %2").arg(base, image.guests.join(u", "_s));
    }
    for (const QString &child : image.children) {
        if (child != above && !merged.contains(child)) {
            return alsoBaseOf(base, child, keep);
        }
    }
    return {};
}

QString harmless(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        const bool good = (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.';
        plain.append(good ? c : QChar(u'-'));
    }
    return plain;
}

QString mark(const SnapshotFacts &facts)
{
    return facts.uuid.toString(QUuid::Id128).left(8);
}

/// What names of the guest's files begin with. Names of several guests may look alike without their letters.
QString guestStem(const SnapshotFacts &facts)
{
    const QString name = facts.name.left(60);
    return harmless(name) == facts.name ? name : QString(harmless(name) + u'-' + mark(facts));
}

/// The guest goes on in that file since one of its snapshots was taken.
bool isNamed(const SnapshotFacts &facts, const QString &layer)
{
    return std::ranges::any_of(facts.snapshots, [&layer](const Snapshot &snapshot) {
        return std::ranges::any_of(snapshot.disks,
                                   [&layer](const SnapshotDisk &disk) { return disk.overlay == layer; });
    });
}

/// "web.qcow2" and "web-1.qcow2", but not "webserver.qcow2".
bool isNamedAfterGuest(const SnapshotFacts &facts, const QString &path)
{
    const QString stem = guestStem(facts);
    const QString file = QFileInfo(path).fileName();
    return file.startsWith(stem) && file.size() > stem.size() && !file.at(stem.size()).isLetterOrNumber();
}

/// A layer that a snapshot, or going back to one, has made; as against one upon an image that the guest was made from.
/// Of one whose description is gone only the names tell: "web.vda.SNAPSHOT.qcow2" upon a file of the guest's own. A
/// disk called "web.vda.qcow2" is no such layer; nor is "web.vda.root.qcow2" upon "cloud.qcow2", which may be where the
/// guest comes from.
bool isOfSnapshot(const SnapshotFacts &facts, const QString &target, const QString &layer, const QString &below)
{
    if (isNamed(facts, layer)) {
        return true;
    }
    const QString file = QFileInfo(layer).fileName();
    const QString before = guestStem(facts) + u'.' + target + u'.';
    const QString after = u".qcow2"_s;
    const bool looksLikeOne
        = file.startsWith(before) && file.endsWith(after) && file.size() > before.size() + after.size();
    return looksLikeOne && (isNamedAfterGuest(facts, below) || isNamed(facts, below));
}

bool holdsInternal(const SnapshotFacts &facts, const QString &path)
{
    return std::ranges::any_of(facts.snapshots, [&path](const Snapshot &snapshot) {
        return std::ranges::any_of(snapshot.disks, [&path](const SnapshotDisk &disk) {
            return disk.how == SnapshotDisk::How::Internal && disk.frozen == path;
        });
    });
}

/// Why that layer must stay; `next`: the one right above it.
QString whyNotMerged(const SnapshotFacts &facts, const QString &top, const QString &next, const QSet<QString> &keep)
{
    if (holdsInternal(facts, top)) {
        return Tr::tr("It holds snapshots inside, which merging would lose.");
    }
    const SnapshotImage image = facts.images.value(top);
    if (!image.guests.isEmpty()) {
        return Tr::tr("%1 is also used by: %2").arg(top, image.guests.join(u", "_s));
    }
    for (const QString &child : image.children) {
        if (child != next) {
            return alsoBaseOf(top, child, keep);
        }
    }
    return {};
}

} // namespace

SnapshotDeletePlan planSnapshotDelete(const SnapshotFacts &facts, const QStringList &names)
{
    SnapshotDeletePlan plan;
    plan.names = names;
    const QSet<QString> frozen = frozenBy(facts, names);
    QSet<QString> formerly;
    for (const QString &name : names) {
        const Snapshot *snapshot = facts.find(name);
        for (const SnapshotDisk &disk : snapshot ? snapshot->disks : QList<SnapshotDisk>()) {
            formerly.insert(disk.frozen);
        }
    }
    const QSet<QString> keep = needed(facts, names, currentDisks(facts));
    QSet<QString> merged;
    for (const SnapshotFacts::Disk &disk : facts.disks) {
        if (!disk.counts() || !disk.isFile) {
            continue;
        }
        const QStringList chain = QStringList{disk.path} + disk.chain;
        // From below: what was merged into a layer goes on down with the next.
        QString base = chain.last();
        for (qsizetype i = chain.size() - 1; i > 0; --i) {
            const QString &top = chain.at(i - 1);
            const bool meant
                = names.isEmpty() ? isOfSnapshot(facts, disk.target, top, chain.at(i)) : formerly.contains(chain.at(i));
            if (!meant || frozen.contains(chain.at(i))) {
                base = top;
                continue;
            }
            QString why = whyNotInto(facts, base, top, merged, keep);
            if (why.isEmpty()) {
                why = whyNotMerged(facts, top, i >= 2 ? chain.at(i - 2) : QString(), keep);
            }
            if (!why.isEmpty()) {
                plan.notes.append(Tr::tr("%1 stays as a layer of its own. %2").arg(top, why));
                plan.stays.append(top);
                base = top;
                continue;
            }
            plan.merges.append({disk.target, top, base});
            plan.leftovers.append(leftover(facts, top, SnapshotLeftover::What::Merged));
            merged.insert(top);
        }
    }
    for (auto image = facts.images.cbegin(); !names.isEmpty() && image != facts.images.cend(); ++image) {
        const bool ofDeleted = std::ranges::any_of(names, [&](const QString &name) {
            const Snapshot *snapshot = facts.find(name);
            return snapshot && std::ranges::any_of(snapshot->disks, [&](const SnapshotDisk &disk) {
                       return disk.frozen == image.key() || disk.overlay == image.key();
                   });
        });
        if (ofDeleted && !keep.contains(image.key()) && !merged.contains(image.key()) && !image->missing) {
            plan.leftovers.append(leftover(facts, image.key(), SnapshotLeftover::What::Abandoned));
        }
    }
    sortTopmostFirst(facts, plan.leftovers);
    for (const QString &name : names) {
        const Snapshot *snapshot = facts.find(name);
        if (snapshot && !snapshot->memoryFile.isEmpty() && !facts.images.value(snapshot->memoryFile).missing) {
            plan.leftovers.append(leftover(facts, snapshot->memoryFile, SnapshotLeftover::What::Memory));
        }
    }
    return plan;
}

QStringList mergeableWithout(const SnapshotFacts &facts, const QStringList &names, const QStringList &files)
{
    SnapshotFacts later = facts;
    later.snapshots.removeIf([&names](const Snapshot &snapshot) { return names.contains(snapshot.name); });
    for (const QString &file : files) {
        later.images.remove(file);
    }
    for (SnapshotImage &image : later.images) {
        image.children.removeIf([&files](const QString &child) { return files.contains(child); });
    }
    QStringList tops;
    for (const SnapshotMerge &merge : planSnapshotDelete(later, {}).merges) {
        tops.append(merge.top);
    }
    return tops;
}

QString whyNotMergeNow(const SnapshotFacts &facts, const QList<SnapshotMerge> &all, const SnapshotMerge &merge,
                       bool begun)
{
    const auto disk = std::ranges::find(facts.disks, merge.target, &SnapshotFacts::Disk::target);
    const QStringList chain = disk == facts.disks.cend() ? QStringList() : QStringList{disk->path} + disk->chain;
    const qsizetype at = chain.indexOf(merge.top);
    if (at < 0) {
        // Not by us: then it was not merged, and snapshots may still need it.
        return begun && chain.contains(merge.base)
            ? QString()
            : Tr::tr("The files below the disk %1 are other ones by now. Nothing was merged.").arg(merge.target);
    }
    QSet<QString> tops;
    for (const SnapshotMerge &each : all) {
        tops.insert(each.top);
    }
    const QSet<QString> keep = needed(facts, {}, currentDisks(facts));
    const QString why = whyNotInto(facts, merge.base, merge.top, tops, keep);
    return !why.isEmpty() ? why : whyNotMerged(facts, merge.top, at > 0 ? chain.at(at - 1) : QString(), keep);
}

SnapshotFiles planSnapshotFiles(const SnapshotFacts &facts, const SnapshotWish &wish)
{
    SnapshotFiles files;
    for (const SnapshotFacts::Disk &disk : facts.disks) {
        NewOverlay overlay{disk.target, {}};
        if (disk.counts() && disk.isFile) {
            const QString folder = QFileInfo(disk.path).path();
            const QString stem = guestStem(facts) + u'.' + disk.target + u'.' + wish.name;
            overlay.path = folder + u'/' + freeFileName(facts, folder, stem, u"qcow2"_s);
            if (wish.mode == SnapshotMode::ExternalMemory && files.memory.isEmpty()) {
                const QString own = harmless(facts.name.left(60)) + u'-' + mark(facts) + u'.' + wish.name;
                files.memory = folder + u'/' + freeFileName(facts, folder, own, u"memory"_s);
            }
        }
        files.overlays.append(overlay);
    }
    return files;
}

bool hasForks(const QByteArray &definition, const QList<SnapshotFork> &forks)
{
    const auto details = readDomainDetails(QString::fromUtf8(definition));
    return details.has_value() && !forks.isEmpty() && std::ranges::all_of(forks, [&](const SnapshotFork &fork) {
               const auto disk = std::ranges::find(details->disks, fork.target, &DiskInfo::target);
               return disk != details->disks.cend() && QDir::cleanPath(disk->source) == fork.path;
           });
}

SnapshotRevertPlan planSnapshotRevert(const SnapshotFacts &facts, const QString &name)
{
    SnapshotRevertPlan plan;
    const Snapshot *snapshot = facts.find(name);
    if (!snapshot) {
        return plan;
    }
    QHash<QString, QString> disks = currentDisks(facts);
    for (const SnapshotDisk &disk : snapshot->disks) {
        if (disk.how != SnapshotDisk::How::External) {
            continue;
        }
        const SnapshotImage image = facts.images.value(disk.frozen);
        SnapshotFork fork;
        fork.target = disk.target;
        fork.base = disk.frozen;
        fork.baseFormat = image.format.isEmpty() ? u"raw"_s : image.format;
        fork.pool = image.pool;
        const QString folder = QFileInfo(disk.frozen).path();
        fork.volume
            = freeFileName(facts, folder, guestStem(facts) + u'.' + disk.target + u".from-"_s + name, u"qcow2"_s);
        fork.path = folder + u'/' + fork.volume;
        plan.forks.append(fork);
        disks.insert(disk.target, fork.base);
    }
    const QSet<QString> keep = needed(facts, {}, disks);
    for (const SnapshotFacts::Disk &disk : facts.disks) {
        for (const QString &path : QStringList{disk.path} + disk.chain) {
            if (disk.counts() && disk.isFile && !keep.contains(path)) {
                plan.leftovers.append(abandoned(facts, path));
            }
        }
    }
    sortTopmostFirst(facts, plan.leftovers);
    return plan;
}

QList<SnapshotLeftover> strayImages(const SnapshotFacts &facts)
{
    const QSet<QString> keep = needed(facts, {}, currentDisks(facts));
    QList<SnapshotLeftover> strays;
    for (auto image = facts.images.cbegin(); image != facts.images.cend(); ++image) {
        const bool isMemory = std::ranges::any_of(
            facts.snapshots, [&image](const Snapshot &snapshot) { return snapshot.memoryFile == image.key(); });
        if (image->isKnown() && !keep.contains(image.key()) && !isMemory) {
            strays.append(abandoned(facts, image.key()));
        }
    }
    sortTopmostFirst(facts, strays);
    return strays;
}

QString freeFileName(const SnapshotFacts &facts, const QString &folder, const QString &stem, const QString &suffix)
{
    QString plain = harmless(stem.left(120));
    if (plain.startsWith(u'.') || plain.startsWith(u'-')) {
        plain.prepend(u'_');
    }
    for (int n = 1;; ++n) {
        const QString name
            = n == 1 ? QString(plain + u'.' + suffix) : QString(plain + u'-' + QString::number(n) + u'.' + suffix);
        const SnapshotImage image = facts.images.value(folder + u'/' + name);
        if (!facts.images.contains(folder + u'/' + name) || image.missing) {
            return name;
        }
    }
}

} // namespace guestdeck
