// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// What the probe (probescript.h) found on a host. A value. All texts come from the host: bounded, without control
/// characters, and nothing but texts.
struct HostFacts {
    struct Unit { ///< of systemd
        QString name;
        QString load; ///< "loaded", "not-found", "masked"
        QString active; ///< "active", "inactive", "failed"
        QString file; ///< "enabled", "disabled", …
        bool operator==(const Unit &) const = default;
    };
    struct Socket { ///< of a libvirt daemon
        bool system = false; ///< of the system's daemon, not of the user's own
        bool writable = false; ///< by the user
        QString mode; ///< as ls says it: "srw-rw----"
        QString owner;
        QString group;
        QString path;
        bool operator==(const Socket &) const = default;
    };

    bool complete = false; ///< the probe came to its end
    int uid = -1;
    QString user;
    QStringList groups; ///< of this login
    QStringList accountGroups; ///< of the account: more, if it was put into one after the login
    QStringList knownGroups; ///< of libvirt, libvirtd and kvm: those that the host has
    QString kernel;
    qint64 uptime = -1; ///< seconds
    QString arch;
    QString osId; ///< "debian"
    QStringList osLike;
    QString osName; ///< "Debian GNU/Linux 12 (bookworm)"
    QHash<QString, QString> tools; ///< program → path
    bool ncUnix = false; ///< nc can connect to unix sockets
    QStringList emulators; ///< architectures
    QString firmware; ///< a UEFI image
    QStringList processes; ///< libvirt's daemons that run, and firewalld
    bool systemd = false;
    QList<Unit> units;
    QList<Socket> sockets;
    bool polkit = false; ///< libvirt's polkit actions are installed
    QStringList polkitRules;
    QStringList cpuFlags; ///< of vmx, svm, hypervisor
    QString cpuVendor; ///< "GenuineIntel"
    QString machineVendor;
    QString machineName;
    QStringList modules; ///< of the kvm modules: loaded or built in
    QString nested; ///< "Y", "1", "N", "0"; empty: not known
    QString kvmLog; ///< the kernel's own words, if it may be read
    QString kvmMode; ///< of /dev/kvm: "crw-rw----"; empty: no such device
    QString kvmGroup;
    bool kvmOpens = false; ///< for the user
    QString emulatorUser; ///< who runs the system's guests
    QStringList emulatorGroups;
    QString selinux; ///< "1": enforcing; empty: not there
    QString apparmor; ///< "Y"
    QString ufw; ///< "yes"
    QString useDns; ///< line of sshd_config; empty: not there or not readable

    bool operator==(const HostFacts &) const = default;

    const Unit *unit(const QString &name) const;
    bool isUnitActive(const QString &name) const;
    bool hasTool(const QString &name) const { return tools.contains(name); }
};

/// Reads the probe's output, whatever it holds. Pure.
HostFacts parseProbe(const QByteArray &output);

} // namespace guestdeck
