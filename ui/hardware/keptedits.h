// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/hardware/hardwareedit.h"

#include <QHash>
#include <QString>

namespace guestdeck
{

/// Edits of guests whose tabs were closed before they were applied: kept while the program runs, for the next tab of
/// the guest. Never on disk, and without the secrets that were typed. Thread: GUI.
namespace keptedits
{

struct Kept {
    QList<HardwareEdit> edits;
    bool secretsLeftOut = false; ///< they have to be typed again
    QString guest = {}; ///< its name
};
Kept withoutSecrets(QList<HardwareEdit> edits);
/// Replaces what is kept for the guest; nothing: forgets it.
void keep(const DomainId &guest, const Kept &kept);
/// Hands them out, and keeps them no longer.
Kept take(const DomainId &guest);

QHash<DomainId, QString> guests(); ///< whose edits are kept, and their names

} // namespace keptedits

} // namespace guestdeck
