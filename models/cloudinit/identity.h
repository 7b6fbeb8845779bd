// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// One of the two address families of a machine's first network card.
struct IpSetup {
    enum class Mode {
        Dhcp,
        Static,
        Off, ///< nothing is set up; for IPv6: what routers announce, as the system does by itself
    };
    Mode mode = Mode::Dhcp;
    QString address = {}; ///< Static: without the prefix. In a batch each machine has its own (BatchRow)
    quint32 prefix = 0; ///< Static: 1…32, 1…128
    QString gateway = {}; ///< Static; empty: none

    bool operator==(const IpSetup &) const = default;
};

/// Who a new machine is, for cloud-init in it: a pure value. Turned into a seed by buildSeed() (cloudinit/seed.h).
/// https://cloudinit.readthedocs.io/en/latest/reference/datasources/nocloud.html
struct Identity {
    enum class Sudo { No, WithPassword, WithoutPassword };
    enum class NetworkStyle {
        Netplan, ///< network-config version 2: Debian 11, Ubuntu 18.04, Fedora 30 and newer
        Older, ///< version 1: every cloud-init since 0.7.9
    };

    QString hostName; ///< of this machine, one label; in a batch each machine has its own (BatchRow::name)
    QString domain; ///< "lab.example.org"; empty: no fully qualified name

    QString user; ///< empty: the image's own ("debian", "ubuntu"), which gets the keys
    QByteArray passwordHash; ///< as hashPassword() gives it; empty: no login by password
    bool sshPassword = false; ///< sshd takes the password, too
    Sudo sudo = Sudo::WithoutPassword;
    QStringList sshKeys; ///< lines as in authorized_keys

    IpSetup ipv4 = {IpSetup::Mode::Dhcp};
    IpSetup ipv6 = {IpSetup::Mode::Off};
    QStringList dns; ///< addresses; used with static addresses
    QStringList search; ///< domains
    NetworkStyle networkStyle = NetworkStyle::Netplan;

    bool growDisk = true; ///< the root file system takes all of a disk that was made larger
    bool updatePackages = false; ///< the package lists are read and everything is upgraded first
    QStringList packages;
    QStringList commands; ///< shell lines, run once at the end of the first boot
    QString extraYaml; ///< merged into user-data; may not give a key that is there already

    bool operator==(const Identity &) const = default;
};

/// Which input a problem belongs to.
enum class IdentityField {
    HostName,
    Domain,
    User,
    Password,
    Sudo,
    SshKeys,
    Address4,
    Gateway4,
    Address6,
    Gateway6,
    Dns,
    Search,
    Packages,
    Commands,
    ExtraYaml,
};

struct IdentityProblem {
    enum class Severity { Warning, Error };
    IdentityField field = IdentityField::HostName;
    Severity severity = Severity::Error;
    QString message; ///< translated, a whole sentence
    int line = 0; ///< of the text of SshKeys, Commands or ExtraYaml, from 1; 0: none in particular
    int column = 0; ///< ExtraYaml, from 1

    bool operator==(const IdentityProblem &) const = default;
};

enum class IdentityScope {
    Machine, ///< with host name and addresses
    Shared, ///< for many machines: those are checked by checkBatch(), row by row
};

/// Everything wrong with it that can be known beforehand. Any thread; some milliseconds when there is much YAML.
QList<IdentityProblem> checkIdentity(const Identity &identity, IdentityScope scope = IdentityScope::Machine);

/// crypt(3) by SHA-512 with a salt of its own, which every system with cloud-init understands (yescrypt is younger than
/// many images). Takes about 50 ms, any thread. The plain text is overwritten, also on failure; pass one that is not
/// shared. Errors: Invalid (empty, longer than 256 bytes, holds a NUL or a line end).
Result<QByteArray> hashPassword(QByteArray &&plain);

/// Why this cannot be a host name of one label (letters, digits, hyphens, at most 63), as a sentence; empty: it can.
QString whyNoHostName(const QString &name);
/// Why this line is no public key for authorized_keys, as a sentence; empty: it is one.
QString whyNoSshKey(const QString &line);

} // namespace guestdeck
