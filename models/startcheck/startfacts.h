// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/units.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace guestdeck
{

/// A file that a guest's definition names.
struct StartFile {
    enum class Kind { Disk, Cdrom, Floppy, Kernel, Initrd, Nvram, Loader };
    Kind kind = Kind::Disk;
    QString path;
    QString target; ///< "sda" of disks and media

    bool operator==(const StartFile &) const = default;
};

/// A virtual network or bridge that one of its cards is plugged into.
struct StartNetwork {
    QString name;
    bool isBridge = false; ///< of the host, not libvirt's
    bool known = true; ///< there is one of that name
    bool active = true;

    bool operator==(const StartNetwork &) const = default;
};

/// One step on the way to a file, from the root on; or the file itself.
struct PathStep {
    QString path;
    bool exists = true;
    bool isFolder = true;
    uint mode = 0; ///< permission bits
    uint uid = 0;
    uint gid = 0;
    /// Tried as the emulator's user: search a folder, read a file. Nothing: could not be tried.
    std::optional<bool> allowed = {};

    bool operator==(const PathStep &) const = default;
};

struct PathWay {
    QString path;
    QList<PathStep> steps; ///< empty: could not be looked at

    bool operator==(const PathWay &) const = default;
};

/// Who the emulator runs as on that host.
struct EmulatorUser {
    QString name;
    uint uid = 0;
    QList<uint> groups;

    bool operator==(const EmulatorUser &) const = default;
};

/// All that is known of a start that failed. A value; texts of the host and the emulator are bounded and plain.
struct StartFacts {
    QString guest;
    QString host;
    Error error; ///< of the start
    QStringList log; ///< the last lines of the emulator's log, the newest last
    QString whyNoLog; ///< a sentence; empty: it was read
    QStringList messages; ///< libvirt's own on this guest
    QStringList denials; ///< of AppArmor or SELinux, from the kernel's log

    // From the definition
    QString virtType; ///< "kvm", "qemu"
    QString emulator;
    KiB memory;
    bool hugePages = false;
    bool savedState = false;
    int vncPort = -1; ///< a fixed one
    QList<StartFile> files;
    QList<StartNetwork> networks;
    QHash<QString, QString> usedBy; ///< path → a running guest that has it too

    // Of the host
    std::optional<KiB> freeMemory;
    std::optional<EmulatorUser> user;
    QList<PathWay> ways;
    std::optional<PathStep> kvm; ///< /dev/kvm
    bool cpuCanKvm = true; ///< it has vmx or svm; true where that is not known
    bool kvmModule = true; ///< kvm_intel or kvm_amd is loaded, or not known
    QString portHolder; ///< who listens on vncPort, in the host's words
    bool hasAcl = true; ///< setfacl is there, or not known
    bool canFix = false; ///< commands can be run there with the rights they need
    bool isRoot = false; ///< and without sudo

    bool operator==(const StartFacts &) const = default;
};

/// The parts of `facts` that a definition tells. Tolerant: what cannot be read is left out.
void takeDefinition(StartFacts &facts, const QByteArray &domainXml);
/// Paths that libvirt or the emulator name in a failure: words in quotes that begin with a slash. At most 8.
QStringList pathsIn(const QString &text);
/// "as uid:64055, gid:64055" of libvirt's words.
std::optional<uint> uidIn(const QString &text);

/// What the host's shell is asked, for runOnHost(). `user`: empty: the host's own setting is looked for.
QStringList startProbe(const StartFacts &facts, const QString &user, const QString &uuid, bool session);
/// Its answer, from a stranger: bounded and checked.
void takeStartProbe(StartFacts &facts, const QByteArray &output);

} // namespace guestdeck
