// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about files: which step of the way to one stops the emulator, and what would open it.
#include "models/startcheck/startrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck::startrules
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::StartRules)
};

const StartFile *fileOf(const StartFacts &facts, const QString &path)
{
    const auto found = std::ranges::find(facts.files, path, &StartFile::path);
    return found == facts.files.cend() ? nullptr : &*found;
}

/// What the file is to the guest: "the disk vda".
QString roleOf(const StartFile *file)
{
    if (!file) {
        return Tr::tr("a file of the guest");
    }
    switch (file->kind) {
    case StartFile::Kind::Disk:
        return Tr::tr("the disk %1").arg(file->target);
    case StartFile::Kind::Cdrom:
        return Tr::tr("the CD in %1").arg(file->target);
    case StartFile::Kind::Floppy:
        return Tr::tr("the floppy in %1").arg(file->target);
    case StartFile::Kind::Kernel:
        return Tr::tr("the kernel");
    case StartFile::Kind::Initrd:
        return Tr::tr("the initial RAM disk");
    case StartFile::Kind::Nvram:
        return Tr::tr("the store of the firmware's settings");
    case StartFile::Kind::Loader:
        return Tr::tr("the firmware");
    }
    return {};
}

/// By the bits alone: what an access list gives beside them only a try can tell.
bool bitsAllow(const PathStep &step, const EmulatorUser &user)
{
    const uint bit = step.isFolder ? 1 : 4;
    if (user.uid == 0) {
        return true;
    }
    if (step.uid == user.uid) {
        return step.mode & (bit << 6);
    }
    return user.groups.contains(step.gid) ? step.mode & (bit << 3) : step.mode & bit;
}

bool stops(const PathStep &step, const StartFacts &facts)
{
    if (!step.exists) {
        return false;
    }
    return step.allowed ? !*step.allowed : facts.user && !bitsAllow(step, *facts.user);
}

/// libvirt hands the file itself to the emulator when it starts a guest, so of a whole way the folders count; the file
/// only where the host said no to it by name.
const PathStep *firstThatStops(const PathWay &way, const StartFacts &facts)
{
    for (const PathStep &step : way.steps) {
        if (step.isFolder && stops(step, facts)) {
            return &step;
        }
    }
    return nullptr;
}

NetworkFix openFolder(const QString &folder, const QString &user, bool hasAcl)
{
    NetworkFix fix;
    fix.title = Tr::tr("Let %1 pass through %2").arg(user, folder);
    if (!hasAcl) {
        fix.now = {{u"chmod"_s, u"o+x"_s, u"--"_s, folder}};
        fix.note
            = Tr::tr("Gives every user of the host the right to pass through the folder, not to list it. It "
                     "lasts. With the package acl installed there, the emulator's user alone could be let through. "
                     "The other way is to move the disk into a storage pool.");
        return fix;
    }
    fix.now = {{u"setfacl"_s, u"-m"_s, u"u:"_s + user + u":--x"_s, u"--"_s, folder}};
    fix.note = Tr::tr("Gives the emulator's user the right to pass through the folder, not to list it, by an access "
                      "list; nobody else gets any. It lasts. The "
                      "other way is to move the disk into a storage pool.");
    return fix;
}

const PathWay *wayOf(const StartFacts &facts, const QString &path)
{
    const auto found = std::ranges::find(facts.ways, path, &PathWay::path);
    return found == facts.ways.cend() ? nullptr : &*found;
}

/// Without root's rights, what lies behind a folder that our own login may not pass looks as if it were not there.
bool isMissing(const PathWay &way, const StartFacts &facts)
{
    const auto gone = std::ranges::find(way.steps, false, &PathStep::exists);
    if (gone == way.steps.cend()) {
        return false;
    }
    return facts.canFix || (gone != way.steps.cbegin() && ((gone - 1)->mode & 1U) != 0);
}

StartFinding unreadableAt(const StartFacts &facts, const PathWay &way, const PathStep &step)
{
    const QString user = emulatorName(facts);
    StartFinding finding;
    finding.rule = u"unreadable"_s;
    finding.what = Tr::tr("The emulator may not read %1, %2: the folder %3 does not let its user %4 pass.")
                       .arg(roleOf(fileOf(facts, way.path)), way.path, step.path, user);
    if (facts.user) {
        finding.fix = openFolder(step.path, facts.user->name, facts.hasAcl);
    }
    finding.advice = Tr::tr("Let the user pass through that folder, or move the file to a storage pool.");
    finding.step = StartStep::OpenDisks;
    finding.stepText = Tr::tr("Go to its disks");
    return finding;
}

} // namespace

QString emulatorName(const StartFacts &facts)
{
    if (facts.user) {
        return facts.user->name;
    }
    const auto uid = uidIn(facts.error.detail);
    return uid ? QString::number(*uid) : Tr::tr("of the emulator", "the user, whose name is not known");
}

void unreadable(const StartFacts &facts, const Words &words, QList<StartFinding> &found)
{
    if (!words.has("permission denied")) {
        return;
    }
    const qsizetype before = found.size();
    const QStringList named = pathsIn(words.text);
    for (const PathWay &way : facts.ways) {
        const PathStep *step = firstThatStops(way, facts);
        if (step && (named.contains(way.path) || fileOf(facts, way.path))) {
            found.append(unreadableAt(facts, way, *step));
        }
    }
    if (found.size() > before) {
        return;
    }
    for (const QString &path : named) {
        const StartFile *file = fileOf(facts, path);
        if (!file || path == "/dev/kvm"_L1) {
            continue;
        }
        StartFinding finding;
        finding.rule = u"unreadable"_s;
        finding.step = StartStep::OpenDisks;
        finding.stepText = Tr::tr("Go to its disks");
        const PathWay *way = wayOf(facts, path);
        const PathStep *last = way && !way->steps.isEmpty() ? &way->steps.last() : nullptr;
        finding.what = Tr::tr("The emulator may not read %1, %2.").arg(roleOf(file), path);
        if (!facts.denials.isEmpty()) {
            finding.advice
                = Tr::tr("The host's protection (AppArmor or SELinux) forbade it; the kernel's log below says "
                         "what. Move the file to a storage pool: libvirt lets guests use what is there.");
        } else if (last && last->exists && stops(*last, facts) && facts.user) {
            finding.what += u' ' + Tr::tr("Its own rights stop the user %1.").arg(facts.user->name);
            finding.fix = NetworkFix{
                Tr::tr("Let %1 read %2").arg(facts.user->name, path),
                {{u"setfacl"_s, u"-m"_s, u"u:"_s + facts.user->name + u":rw-"_s, u"--"_s, path}},
                {},
                Tr::tr("Usually libvirt gives the file to the emulator by itself; on a network share, or with "
                       "dynamic_ownership switched off, it cannot.")};
        } else {
            finding.advice
                = Tr::tr("One of the folders above it, or the file itself, does not let the user %1 in. Move "
                         "the file to a storage pool, or give that user the right.")
                      .arg(emulatorName(facts));
        }
        found.append(finding);
    }
}

void missingFile(const StartFacts &facts, const Words &words, QList<StartFinding> &found)
{
    const bool said = words.has("no such file or directory") || words.has("missing source");
    const QStringList named = said ? pathsIn(words.text) : QStringList();
    QStringList told;
    const auto tell = [&](const QString &path) {
        const StartFile *file = fileOf(facts, path);
        if (told.contains(path) || (!file && !named.contains(path))) {
            return;
        }
        told.append(path);
        StartFinding finding;
        finding.rule = u"missing"_s;
        finding.what = Tr::tr("%1 is not there. It is %2.").arg(path, roleOf(file));
        if (file && (file->kind == StartFile::Kind::Cdrom || file->kind == StartFile::Kind::Floppy)) {
            finding.step = StartStep::EjectMedium;
            finding.argument = file->target;
            finding.stepText = Tr::tr("Take it out of the drive");
            finding.advice = Tr::tr("Bring the file back, or start without it.");
        } else if (file && file->kind == StartFile::Kind::Disk) {
            // The page of disks can only act on what is there; another one is named among the hardware.
            finding.step = StartStep::OpenHardware;
            finding.argument = file->target;
            finding.stepText = Tr::tr("Go to its hardware");
            finding.advice
                = Tr::tr("It was moved, deleted, or the storage it lies on is not mounted. Bring it back, or name "
                         "another one as the disk's source.");
        } else {
            finding.step = StartStep::OpenXml;
            finding.stepText = Tr::tr("Go to its definition");
            finding.advice = file ? Tr::tr("Bring it back, or name another one.")
                                  : Tr::tr("A disk of the guest may be built upon it.");
        }
        found.append(finding);
    };
    for (const PathWay &way : facts.ways) {
        // The emulator makes the firmware's store by itself.
        const StartFile *file = fileOf(facts, way.path);
        const bool made = file && file->kind == StartFile::Kind::Nvram;
        if (!made && isMissing(way, facts)) {
            tell(way.path);
        }
    }
    for (const QString &path : named) {
        const PathWay *way = wayOf(facts, path);
        const bool isProgram = path.startsWith("/usr/"_L1) || path.startsWith("/dev/kvm"_L1);
        const bool isThere = way && !way->steps.isEmpty() && way->steps.last().exists;
        if (!isProgram && !isThere && !path.endsWith(".sock"_L1) && !path.startsWith("/var/lib/libvirt/qemu/"_L1)) {
            tell(path);
        }
    }
}

void lockedFile(const StartFacts &facts, const Words &words, QList<StartFinding> &found)
{
    const bool said = words.has("failed to get|lock") || words.has("is another process using");
    if (!said) {
        return;
    }
    StartFinding finding;
    finding.rule = u"locked"_s;
    for (const StartFile &file : facts.files) {
        const QString other = facts.usedBy.value(file.path);
        if (!other.isEmpty()) {
            finding.what = Tr::tr("%1, %2, is in use by %3, which runs.").arg(roleOf(&file), file.path, other);
            finding.what[0] = finding.what.at(0).toUpper();
            finding.step = StartStep::ShutDownOther;
            finding.argument = other;
            finding.stepText = Tr::tr("Shut down %1").arg(other);
            finding.advice = Tr::tr("Two guests that write to one disk destroy what is on it. Shut the other one down, "
                                    "or give this one a disk of its own.");
            found.append(finding);
            return;
        }
    }
    finding.what = Tr::tr("A disk of the guest is in use by another program on the host.");
    finding.advice
        = Tr::tr("Wait until it is done: a copy, a backup, a guest of another user, or qemu-nbd may hold it.");
    finding.step = StartStep::OpenDisks;
    finding.stepText = Tr::tr("Go to its disks");
    found.append(finding);
}

} // namespace guestdeck::startrules
