// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/xml/difference.h"

#include <QString>

namespace guestdeck
{

/// What a change of a definition was about, in a few words of the definition's own: "title, memory, disk", at most
/// three, then "…". Where one attribute of an element differs it is named, too: "driver cache". Made from the lines, so
/// a text that is no XML does no harm; empty where no line tells. Bounded and plain. Pure; any thread.
QString changeSummary(const Difference &difference);

} // namespace guestdeck
