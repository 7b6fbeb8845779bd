# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(guestdeck_models PRIVATE
    libvirt/snapshotcalls.cpp libvirt/snapshotcalls.h
    libvirt/snapshotcommit.cpp
    libvirt/snapshotfacts.cpp
    snapshots/deletejob.cpp
    snapshots/guardian.cpp snapshots/guardian.h
    snapshots/revertjob.cpp
    snapshots/shotcache.cpp snapshots/shotcache.h
    snapshots/snapshot.h
    snapshots/snapshotjobs.cpp snapshots/snapshotjobs.h
    snapshots/snapshotplan.cpp snapshots/snapshotplan.h
    snapshots/snapshotspace.cpp
    snapshots/snapshotwork.h
    snapshots/snapshotxml.cpp snapshots/snapshotxml.h
)
