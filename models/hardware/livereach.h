// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareitem.h"

#include <QString>

namespace guestdeck
{

/// Whether a change can be made in the running guest. Pure.
struct LiveReach {
    bool now = false;
    QString why; ///< why not, or what is to be known; a whole sentence, may be empty
    bool already = false; ///< it is so
};

LiveReach reachOfField(const GuestHardware &guest, const HardwareItem &item, const HardwareField &field,
                       const QString &value);
LiveReach reachOfPlug(const GuestHardware &guest, const HardwareKind &kind, const FieldValues &values, bool in);

} // namespace guestdeck
