// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/inventory/hostinfo.h"
#include "models/libvirt/settlecalls.h"

#include <QPointer>

#include <chrono>
#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

/// The new volume of a transfer, and what the steps know of it. They run one after the other, and a future stands
/// between a worker that writes here and whoever reads, so no lock is needed.
struct VolumeTarget {
    using Clock = std::chrono::steady_clock;

    VolumeRef volume;
    quint64 length = 0; ///< of what comes; 0 when that is not known
    bool files = true; ///< the pool's volumes are files
    bool nameWasFree = false;
    QString sum; ///< SHA-256 of what has arrived
    QString format; ///< what libvirt found in it
    std::optional<VolumeIdentity> made = {}; ///< when it was empty
    Clock::time_point madeAt = {};
    bool interrupted = false; ///< the link broke: what lies at its place may be another one by now
    Clock::time_point brokeAt = {}; ///< the last time: this program cannot have written to it since
    bool removed = false; ///< what has its name now is another one

    void broke()
    {
        interrupted = true;
        brokeAt = Clock::now();
    }
};

/// Makes the volume, raw; undone, it is deleted: at once when something still writes to it, a little later.
Job::Step makeVolumeStep(const QPointer<Connection> &host, const std::shared_ptr<VolumeTarget> &target);
/// libvirt looks what it is by now, so that an image of a format of its own is known as such.
Job::Step lookAfreshStep(const QPointer<Connection> &host, const std::shared_ptr<VolumeTarget> &target);
/// The step that moves the bytes: its outcome is never open, as what a break left is incomplete. `target`: where to, if
/// that is a volume.
Job::Step moveStep(const QString &text, const QString &broken, Job::Start run,
                   const std::shared_ptr<VolumeTarget> &target = {});
/// Deletes it; after a break of the link, only what can be nothing but what this program has made. Worker.
Outcome removeTarget(Session &session, VolumeTarget &target);

/// What is wrong with a sum that is not the expected one.
Outcome compareSums(const QString &sum, const QString &expected);

} // namespace guestdeck
