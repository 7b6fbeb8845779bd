// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/guestdisks.h"

#include <QString>
#include <QStringList>

namespace guestdeck
{

enum class DiskAction { Resize, Convert, Modernize, Move, Merge };

/// Why it cannot be done with this disk, as whole translated sentences; empty: it can. Pure.
QString whyNotDisk(DiskAction action, const GuestDisks &guest, const GuestDisk &disk);

/// Why it cannot have this size; empty: it can. Pure.
QString whyNotSize(const GuestDisk &disk, Bytes wanted);

/// What is to be done in the guest after its disk has grown, as whole translated sentences. Pure.
QString stepsAfterGrowing(const GuestDisks &guest, const GuestDisk &disk);

/// "vda" and "/dev/vda" in a Linux guest, by its bus; empty where it cannot be known.
QString linuxDevice(const DiskInfo &disk);

/// A name for the copy that no volume has: "web.raw" → "web.qcow2", "web-1.qcow2" … Pure.
QString suggestVolumeName(const QString &old, const QString &format, const QStringList &taken);

} // namespace guestdeck
