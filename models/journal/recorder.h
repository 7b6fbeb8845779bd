// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"

#include <functional>

namespace guestdeck
{

/// Whether anybody keeps what recordDefinition() is given: where not, the definition need not be read again. Any
/// thread.
bool recordsDefinitions();

/// Where recorded definitions go, without their secrets; called on the worker. Set by the Journal; an empty one ends
/// it, and returns when no call is under way any more.
/// `secrets`: one of them is another one, which the texts do not tell.
using DefinitionSink
    = std::function<void(const QUuid &guest, const QByteArray &before, const QByteArray &after, bool secrets)>;
void setDefinitionSink(DefinitionSink sink);

} // namespace guestdeck
