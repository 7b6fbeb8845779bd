// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwarefacts.h"

#include <QByteArray>

#include <optional>

namespace guestdeck
{

/// A device of a host as something to hand to a guest; nothing: it is none (a disk, a network card's interface …), or
/// not there. Pure. Format: https://libvirt.org/formatnode.html
std::optional<NodeDevice> readNodeDevice(const QByteArray &xml);

} // namespace guestdeck
