// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/tuning/tuneparameters.h"

#include <QBitArray>
#include <QMap>
#include <QUuid>

namespace guestdeck
{

class Session;

// Limits, shares and pinning of one guest. Thread: worker. Errors of all: NotFound, Unreachable, Unsupported (the
// hypervisor, or what its host's kernel lacks), Busy (Live of a guest that does not run), Invalid.

enum class TuneAt {
    Live, ///< the running guest
    Config, ///< its definition, as libvirt writes it (for byte-preserving edits use the definition itself)
};

/// What is set, by libvirt's names; what is not limited is missing. `device`: BlockIo: the disk's target ("vda");
/// Interface: the card's MAC address or its device on the host; else unused.
Result<TuneValues> readTuning(Session &session, const QUuid &uuid, TuneGroup group, const QString &device, TuneAt at);
/// Sets what is in `changes`, an empty text takes that limit away, and keeps the rest: what libvirt would forget is
/// read first and sent along. Unsupported: a limit that cannot be taken away while the guest runs.
Outcome setTuning(Session &session, const QUuid &uuid, TuneGroup group, const QString &device,
                  const TuneValues &changes, TuneAt at);

/// How often the balloon asks the guest for its memory statistics, in seconds; 0: never.
Outcome setMemoryStatsPeriod(Session &session, const QUuid &uuid, int seconds, TuneAt at);

/// Which CPUs of the host each part of a guest may run on. A bit for each CPU of the host; all bits set: anywhere.
struct PinMaps {
    QList<QBitArray> vcpus; ///< by number; of a running guest those that are plugged in
    QBitArray emulator;
    QMap<unsigned, QBitArray> iothreads; ///< by id

    bool operator==(const PinMaps &) const = default;
};
/// `hostCpus`: how many bits. Parts that the hypervisor does not tell stay empty.
Result<PinMaps> readPinning(Session &session, const QUuid &uuid, int hostCpus, TuneAt at);
Outcome pinVcpu(Session &session, const QUuid &uuid, unsigned vcpu, const QBitArray &cpus, TuneAt at);
Outcome pinEmulator(Session &session, const QUuid &uuid, const QBitArray &cpus, TuneAt at);
Outcome pinIoThread(Session &session, const QUuid &uuid, unsigned id, const QBitArray &cpus, TuneAt at);
/// CPUs of the host (virNodeGetCPUMap): a bit for each, set where it is online.
Result<QBitArray> readHostCpuMap(Session &session);

} // namespace guestdeck
