// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace guestdeck
{

// The limits and shares that libvirt sets by name, while a guest runs and in its definition: one table of what they
// are called in a definition, in libvirt's calls and on virsh's command line. Pure; any thread.
// Source: https://libvirt.org/html/libvirt-libvirt-domain.html (VIR_DOMAIN_SCHEDULER_*, VIR_DOMAIN_BLKIO_* …)

enum class TuneGroup {
    Scheduler, ///< virDomainSetSchedulerParametersFlags: shares, periods and quotas of processor time
    Blkio, ///< virDomainSetBlkioParameters: weight of the whole guest, limits for devices of the host
    BlockIo, ///< virDomainSetBlockIoTune, one disk: bytes and requests in a second
    Interface, ///< virDomainSetInterfaceParameters, one network card
    Memory, ///< virDomainSetMemoryParameters: limits of what the guest's process takes on the host
};

enum class TuneType { UInt, ULong, Long, Text };

struct TuneParameter {
    TuneGroup group = TuneGroup::Scheduler;
    QString name; ///< libvirt's: "cpu_shares", "read_bytes_sec", "inbound.average"
    TuneType type = TuneType::ULong;
    /// Where the definition has it, as HardwareField::path: from <domain>, of BlockIo from the disk, of Interface from
    /// the card. Empty: its place is no single one.
    QString path;
    /// libvirt sets all of a family at once and forgets the ones that it is not told: so they go together.
    QString family;
    QString virsh; ///< option of virsh's command; empty: the name with dashes
    /// What is sent for "not limited any more"; none: a running guest cannot be told so.
    std::optional<QString> unset;
    qint64 unit = 1; ///< the path's value in bytes is divided by this (memory goes in KiB)
};

const QList<TuneParameter> &tuneParameters();
const TuneParameter *tuneParameter(TuneGroup group, const QString &name);
const TuneParameter *tuneParameterOfPath(TuneGroup group, const QString &path);

/// By libvirt's names, decimal. An empty text takes the limit away; in what was read, a limit that is not set is
/// missing.
using TuneValues = QHash<QString, QString>;

/// The value of a field (HardwareField::type Size: bytes) as libvirt's parameter has it; empty stays empty.
QString tuneValue(const TuneParameter &parameter, const QString &fieldValue);

/// Whether libvirt's value is a limit, not its word for "none".
bool isTuned(const TuneParameter &parameter, const QString &value);

/// What is sent for `changes`, when `now` is what there is: the changed families whole. Pure; public for tests.
TuneValues mergedTuning(TuneGroup group, const TuneValues &now, const TuneValues &changes);

/// What an admin would type: a line for each family, quoted for a shell. `device`: as setTuning(). `now`: what else of
/// the family is set.
QStringList virshTuning(TuneGroup group, const QString &guest, const QString &device, const TuneValues &now,
                        const TuneValues &changes, bool live, bool config);

} // namespace guestdeck
