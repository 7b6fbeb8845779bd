// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshot.h"

/// A guest whose snapshots tests make up: "web" with the disk vda.
namespace guestdeck::snapshotfixture
{

inline QString image(const QString &name)
{
    return QStringLiteral("/images/") + name;
}

/// A volume of the pool that is built upon another, or upon nothing.
inline void addImage(SnapshotFacts &facts, const QString &name, const QString &on = {})
{
    SnapshotImage made;
    made.pool = QStringLiteral("default");
    made.volume = name;
    made.format = QStringLiteral("qcow2");
    made.capacity = gibi(4);
    made.allocation = {quint64(1) << 20};
    if (!on.isEmpty()) {
        made.backing = image(on);
        made.backingFormat = QStringLiteral("qcow2");
        facts.images[image(on)].children.append(image(name));
    }
    facts.images.insert(image(name), made);
}

/// Shut off, one qcow2 disk.
inline SnapshotFacts guest()
{
    SnapshotFacts facts;
    facts.uuid = QUuid(QStringLiteral("{11111111-2222-3333-4444-555555555555}"));
    facts.name = QStringLiteral("web");
    facts.state = DomainState::ShutOff;
    facts.libvirtVersion = 9'000'000;
    facts.hypervisor = QStringLiteral("QEMU");
    facts.memory = toBytes(mebi(512));
    facts.poolFree = gibi(100);
    SnapshotFacts::Disk disk;
    disk.target = QStringLiteral("vda");
    disk.path = image(QStringLiteral("base"));
    disk.format = QStringLiteral("qcow2");
    disk.capacity = gibi(4);
    facts.disks = {disk};
    addImage(facts, QStringLiteral("base"));
    return facts;
}

/// One more, and it is where the guest is then. External: the guest goes on in the image `name`.
inline void take(SnapshotFacts &facts, const QString &name, bool external, bool memory = false)
{
    Snapshot made;
    made.name = name;
    made.parent = facts.current() ? facts.current()->name : QString();
    made.time = QDateTime::fromSecsSinceEpoch(1'700'000'000 + 60 * facts.snapshots.size(), Qt::UTC);
    made.state = facts.state;
    made.kind = external ? Snapshot::Kind::External : Snapshot::Kind::Internal;
    made.hasMemory = memory;
    SnapshotFacts::Disk &disk = facts.disks.first();
    SnapshotDisk part;
    part.target = disk.target;
    part.how = external ? SnapshotDisk::How::External : SnapshotDisk::How::Internal;
    part.frozen = disk.path;
    if (external) {
        addImage(facts, name, disk.path.mid(image({}).size()));
        part.overlay = image(name);
        made.files = {part.overlay};
        disk.chain.prepend(disk.path);
        disk.path = part.overlay;
        if (memory) {
            made.memoryFile = image(name + QStringLiteral(".memory"));
            SnapshotImage file;
            file.pool = QStringLiteral("default");
            file.format = QStringLiteral("raw");
            facts.images.insert(made.memoryFile, file);
        }
    }
    made.disks = {part};
    for (Snapshot &other : facts.snapshots) {
        other.current = false;
    }
    made.current = true;
    facts.snapshots.append(made);
}

/// The guest goes on from there in a new image.
inline void goBack(SnapshotFacts &facts, const QString &name, const QString &fork)
{
    for (Snapshot &snapshot : facts.snapshots) {
        snapshot.current = snapshot.name == name;
    }
    const QString base = facts.current()->disks.first().frozen;
    addImage(facts, fork, base.mid(image({}).size()));
    SnapshotFacts::Disk &disk = facts.disks.first();
    disk.path = image(fork);
    disk.chain.clear();
    for (QString next = base; !next.isEmpty(); next = facts.images.value(next).backing) {
        disk.chain.append(next);
    }
}

} // namespace guestdeck::snapshotfixture
