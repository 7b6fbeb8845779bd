// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareedit.h"

#include <QList>
#include <QString>

namespace guestdeck
{

/// Something about a guest that could be better. Nothing here is an error: the guest works.
struct HardwareNote {
    QString id; ///< stable, which rule it is: "diskBus"
    HardwareKey key; ///< what it is about
    QString field; ///< of its kind; empty: the item as a whole
    QString text; ///< a whole sentence
    QString why; ///< what comes of it, and what to know before mending it
    QList<HardwareEdit> edits; ///< that mend it; empty: it is mended elsewhere, as `why` says
    QString fix; ///< words for the button that makes the edits; empty without them
};

/// Notes on the stored definition, the weightiest first. Pure; any thread.
QList<HardwareNote> adviseHardware(const GuestHardware &guest);

} // namespace guestdeck
