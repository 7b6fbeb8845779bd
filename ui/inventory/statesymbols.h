// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connection.h"
#include "models/inventory/domaininfo.h"

#include <QString>

namespace guestdeck
{

/// The drawing (ui/widgets/icons.h) that stands for a state, told apart by shape alone.
QString stateSymbol(DomainState state);
/// In place of the state's, for a template that is off.
constexpr char templateSymbol[] = "state-template";
QString stateSymbol(Connection::State state);

} // namespace guestdeck
