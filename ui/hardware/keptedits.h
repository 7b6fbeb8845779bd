// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/hardware/hardwareedit.h"

namespace guestdeck
{

/// Edits of guests whose tabs were closed before they were applied: kept while the program runs, for the next tab of
/// the guest. Never on disk, and without the secrets that were typed. Thread: GUI.
namespace keptedits
{

/// Replaces what is kept for the guest; nothing: forgets it. True when something was left out because it is secret.
bool keep(const DomainId &guest, const QList<HardwareEdit> &edits);
/// Hands them out, and keeps them no longer.
QList<HardwareEdit> take(const DomainId &guest);

} // namespace keptedits

} // namespace guestdeck
