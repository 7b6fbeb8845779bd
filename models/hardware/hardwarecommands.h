// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareedit.h"

#include <QStringList>

namespace guestdeck
{

/// What an admin would type for one line of a plan; quoted for a shell, without secrets. `item`: what it is about in
/// the guest, none for an Add. Pure.
QStringList virshCommands(const GuestHardware &guest, const PlannedChange &change, const HardwareItem *item);

/// The fields that are changed, in the order in which virsh accepts their commands: a maximum of vCPUs is raised before
/// more are asked for, and lowered after fewer are. That of memory takes along what is given. Pure.
QList<const HardwareField *> inOrderOfCommands(const HardwareKind &kind, const FieldValues &before,
                                               const FieldValues &changes);

/// The tuning calls behind a way; nothing for the others.
enum class TuneGroup;
std::optional<TuneGroup> tuneGroupOf(LiveWay way);
/// How these calls name the device: a disk's target, a card's MAC; empty for other elements.
QString tuneDeviceOf(const QByteArray &element);

} // namespace guestdeck
