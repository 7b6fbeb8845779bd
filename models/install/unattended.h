// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace guestdeck
{

/// What an installation without questions must know. A pure value; the password is never shown, logged or kept in
/// settings: it goes into the script alone, and that onto a medium of its own.
struct Unattended {
    bool on = false;
    QString user;
    QString fullName;
    QByteArray password; ///< the administrator's (root's) too
    QString hostName;
    QString sshKey; ///< one public key in OpenSSH's format; empty: none
    QString language; ///< "de_DE"
    QString timeZone; ///< "Europe/Berlin"
    QString keyboard; ///< X11's name of a layout: "de"
    QString productKey; ///< Windows; empty: its setup asks for the edition

    bool operator==(const Unattended &) const = default;
};

/// What libosinfo has to install a system without questions, and how that gets into the machine.
struct UnattendedScript {
    /// How the installer finds its script. Those that have to be told on the command line of a boot loader which sits
    /// on the medium cannot be reached.
    enum class Way {
        None, ///< there is no script
        Root, ///< Windows looks for autounattend.xml on all drives
        Labelled, ///< Anaconda (Fedora and relatives) looks for ks.cfg on a volume called OEMDRV
        Initrd, ///< the Debian installer looks into its own first file system; it is started without a boot loader
        Unreachable, ///< there is a script, but the installer would have to be told of it
    };
    Way way = Way::None;
    QString id; ///< libosinfo's of the script
    QString borrowedFrom; ///< the system whose script it is, when the database has none for this very one
    bool needsInternet = false;
    bool takesTimeZone = false;
    bool takesLanguage = false;
    bool takesKeyboard = false;
    bool takesHostName = false;
    bool takesFullName = false;
    bool takesProductKey = false;
    bool takesSshKey = false; ///< by lines of our own
    QString kernel; ///< Initrd: path on the medium
    QString initrd;

    bool usable() const { return way == Way::Root || way == Way::Labelled || way == Way::Initrd; }
    bool operator==(const UnattendedScript &) const = default;
};

/// A file that is put where the installer looks for it.
struct ScriptFile {
    QString name; ///< at the root of its medium, or of the first file system
    QByteArray content; ///< holds the password: wipe it
    QString volumeId; ///< of the medium
    QString commandLine; ///< Initrd: what the kernel is told

    bool operator==(const ScriptFile &) const = default;
};

/// What of the machine a script must know.
struct ScriptMachine {
    QString disk; ///< as the installer calls it: "/dev/vda"
    bool uefi = false;
    QString drivers; ///< Windows: folder of its release on the disc with virtio drivers; empty: there is no such disc
};

/// What libosinfo's script lacks: ssh keys, and for Windows a layout of the disk that UEFI can start from, and the way
/// to its drivers. Pure.
Result<QByteArray> finishScript(QByteArray script, const UnattendedScript &kind, const Unattended &answers,
                                const ScriptMachine &machine);
/// Gives language, time zone and keyboard, where they are empty, the values of this user's own desktop.
void fillPlace(Unattended &answers);
/// "w11" for "win11"; empty where the disc has nothing for that release.
QString driversFolder(const QString &osId);

} // namespace guestdeck
