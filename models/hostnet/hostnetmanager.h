// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hostnet/hostnetfacts.h"

namespace guestdeck
{

/// What the host said of its managers beside their files.
struct ManagerSigns {
    bool networkManagerRuns = false;
    QString networkManagerVersion;
    QMap<QString, QString> nmStates; ///< by device: "connected", "unmanaged" …
    QMap<QString, QString> nmProfiles; ///< by device: UUID
    bool networkdRuns = false;
    QString networkdVersion;
    QMap<QString, QString> networkdFiles; ///< by device
    QMap<QString, QString> networkdStates; ///< by device: "configured", "unmanaged" …
    QString ifupVersion;
    QStringList ifupdownFiles; ///< those that count; findManager finds them itself
};

/// Who keeps the network, decided by the interface that matters: the one of our login, else of the default route, else
/// the first real one. Fills manager, managerNote, managerVersion, and of each link profile, managed and dhcp4.
void findManager(HostNetFacts &facts, ManagerSigns signs);

/// The interface that matters most; empty: none.
QString mainDevice(const HostNetFacts &facts);

/// The netplan files that count, in the order in which netplan reads them.
QStringList netplanFiles(const HostNetFacts &facts);

/// How netplan names an interface, and in which file.
struct NetplanEntry {
    QString file;
    QString section; ///< ethernets, bridges, bonds, vlans
    QString id;
};
/// All of them that mean this link, last file last; `ok` is false when a file cannot be understood.
QList<NetplanEntry> netplanEntriesOf(const HostLink &link, const HostNetFacts &facts, bool *ok = nullptr);

/// The lines KEY=VALUE of an ifcfg file, quotes taken off.
QMap<QString, QString> readIfcfg(const QByteArray &file);

/// A networkd file: its [Section] with keys, in order; sections may come several times.
struct UnitSection {
    QString name;
    QList<QPair<QString, QString>> keys;
    QString value(const QString &key) const; ///< the last
    QStringList values(const QString &key) const;
};
QList<UnitSection> readUnit(const QByteArray &file);

} // namespace guestdeck
