// SPDX-License-Identifier: GPL-3.0-or-later
// The guardian's rules on the room that a snapshot takes.
#include "models/snapshots/guardian.h"

#include <QCoreApplication>
#include <QLocale>

namespace guestdeck
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Snapshots)
};

QString sizeText(Bytes size)
{
    return QLocale().formattedDataSize(qint64(size.value));
}

} // namespace

SnapshotSpace spaceForSnapshot(const SnapshotFacts &facts, SnapshotMode mode)
{
    SnapshotSpace space;
    for (const SnapshotFacts::Disk &disk : facts.disks) {
        space.most.value += disk.counts() ? disk.capacity.value : 0;
    }
    const bool memory
        = mode == SnapshotMode::ExternalMemory || (mode == SnapshotMode::Internal && isActive(facts.state));
    if (memory) {
        space.now = facts.memory;
        space.most.value += facts.memory.value;
    }
    return space;
}

SnapshotVerdict checkSpace(const SnapshotFacts &facts, SnapshotMode mode)
{
    const SnapshotSpace space = spaceForSnapshot(facts, mode);
    if (facts.poolFree.value == 0) {
        return {};
    }
    if (space.now > facts.poolFree) {
        return {Tr::tr("The memory may take up to %1, and only %2 are free where the disks lie.")
                    .arg(sizeText(space.now), sizeText(facts.poolFree)),
                Tr::tr("Take one of the disks only, or make room.")};
    }
    if (space.most > facts.poolFree) {
        return {{},
                Tr::tr("What the guest writes from now on may come to need %1, and %2 are free: do not keep the "
                       "snapshot for long.")
                    .arg(sizeText(space.most), sizeText(facts.poolFree))};
    }
    return {};
}

} // namespace guestdeck
