// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/inventory/hostinfo.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

/// The new volume of a transfer, and what the steps know of it. They run one after the other, and a future stands
/// between a worker that writes here and whoever reads, so no lock is needed.
struct VolumeTarget {
    VolumeRef volume;
    quint64 length = 0; ///< of what comes; 0 when that is not known
    bool files = true; ///< the pool's volumes are files
    bool nameWasFree = false;
    QString sum; ///< SHA-256 of what has arrived
    QString format; ///< what libvirt found in it
};

/// Makes the volume, raw; undone, it is deleted: at once when something still writes to it, a little later.
Job::Step makeVolumeStep(const QPointer<Connection> &host, const std::shared_ptr<VolumeTarget> &target);
/// libvirt looks what it is by now, so that an image of a format of its own is known as such.
Job::Step lookAfreshStep(const QPointer<Connection> &host, const std::shared_ptr<VolumeTarget> &target);
/// The step that moves the bytes: its outcome is never open, as what a break left is incomplete.
Job::Step moveStep(const QString &text, const QString &broken, Job::Start run);

/// What is wrong with a sum that is not the expected one.
Outcome compareSums(const QString &sum, const QString &expected);

} // namespace guestdeck
