// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareedit.h"

#include <QStringList>

namespace guestdeck
{

/// What an admin would type for one line of a plan; quoted for a shell, without secrets. `item`: what it is about in
/// the guest, none for an Add. Pure.
QStringList virshCommands(const GuestHardware &guest, const PlannedChange &change, const HardwareItem *item);

/// The tuning calls behind a way; nothing for the others.
enum class TuneGroup;
std::optional<TuneGroup> tuneGroupOf(LiveWay way);
/// How these calls name the device: a disk's target, a card's MAC; empty for other elements.
QString tuneDeviceOf(const QByteArray &element);

} // namespace guestdeck
