// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/libvirt/tunecalls.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>
#include <QUuid>

#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;
class Job;

// Which CPUs of the host the parts of a guest run on: what is known, pure rules, and the task that changes it.

/// "0-3,8,^2" as libvirt writes sets of CPUs; what is beyond `count` is left out. Empty: all. None: it is no set.
std::optional<QBitArray> parseCpuSet(const QString &text, int count);
/// "0-1,3,8-11".
QString cpuSetText(const QBitArray &cpus);

/// A logical processor of a host.
struct HostCpu {
    int id = 0;
    bool online = true;
    int socket = -1; ///< -1: not told
    int core = -1;
    int node = -1; ///< NUMA
    QList<int> siblings; ///< threads of the same core, itself among them

    bool operator==(const HostCpu &) const = default;
};
/// From virConnectGetCapabilities; bounded. Empty: it does not say.
QList<HostCpu> readHostCpus(const QString &capabilities);

enum class PinPart { Vcpu, Emulator, IoThread };
struct PinRow {
    PinPart part = PinPart::Vcpu;
    unsigned id = 0; ///< of the vCPU or thread

    bool operator==(const PinRow &) const = default;
};
/// "vCPU 3", "Emulator", "I/O thread 1".
QString pinRowName(const PinRow &row);
/// Null: the guest has no such part.
const QBitArray *pinOf(const PinMaps &maps, const PinRow &row);
QList<PinRow> pinRows(const PinMaps &maps);

/// What a definition says, for a host of so many CPUs. Where it says nothing, all bits are set. Errors: Invalid.
Result<PinMaps> readDefinedPinning(const QByteArray &definition, int hostCpus);

/// A CPU that a part of another guest is kept to.
struct OtherPin {
    QString guest;
    PinRow row;
    QBitArray cpus;
    bool running = false;

    bool operator==(const OtherPin &) const = default;
};

/// What the page of a guest's pinning knows; read fresh from the host.
struct GuestPinning {
    QUuid uuid;
    QString name;
    bool persistent = true;
    bool isTemplate = false;
    QString placement; ///< of its vCPUs: "auto": libvirt chooses the node at each start
    int currentVcpus = 0; ///< plugged in now, or at the next start
    QList<HostCpu> cpus; ///< by id, without gaps
    std::optional<PinMaps> live;
    std::optional<PinMaps> stored;
    QList<OtherPin> others;
    bool othersKnown = false;

    bool operator==(const GuestPinning &) const = default;
};
/// A call for each guest of the host, several in flight. Errors: NotFound, Unreachable, Unsupported.
QFuture<Result<GuestPinning>> loadGuestPinning(Connection &connection, const QUuid &uuid);

/// A row that is to be otherwise.
struct PinEdit {
    PinRow row;
    QBitArray cpus;

    bool operator==(const PinEdit &) const = default;
};
/// The definition with these, and all else byte for byte; all CPUs: no pinning. Errors: Invalid, NotFound. Pure.
Result<QByteArray> withPinning(const QByteArray &definition, const QList<PinEdit> &edits);

/// Whole sentences: what is unwise about it (two vCPUs on one CPU, a CPU that is offline, several nodes, other guests
/// on the same CPUs). Pure.
QStringList pinningWarnings(const GuestPinning &guest, const QList<PinEdit> &wanted);
/// What an admin would type for it.
QStringList virshPinning(const QString &guest, const QList<PinEdit> &edits, bool live, bool config);

/// Every vCPU on a CPU of its own out of `cpus` (by turns where there are fewer): whole cores first, then their other
/// threads. Pure.
QList<PinEdit> spreadVcpus(const GuestPinning &guest, int vcpus, const QBitArray &cpus);

enum class PinWhen { Now, NextStart, Both };
/// Stores first, then changes the running guest; a failure takes back what was done. Errors: Conflict (it is not as
/// the user saw it any more).
std::unique_ptr<Job> makePinJob(Connection &connection, const GuestPinning &seen, const QList<PinEdit> &edits,
                                PinWhen when);

/// The same for how often the balloon asks the guest for its memory statistics; in the definition, and in the running
/// guest if it runs. `seconds` 0: never.
Result<QByteArray> withMemoryStatsPeriod(const QByteArray &definition, int seconds);
/// Of a definition; 0: never. None: the guest has no balloon that could be asked.
std::optional<int> memoryStatsPeriod(const QByteArray &definition);
std::unique_ptr<Job> makeMemoryStatsJob(Connection &connection, const QUuid &uuid, const QString &guest, int seconds);

} // namespace guestdeck
