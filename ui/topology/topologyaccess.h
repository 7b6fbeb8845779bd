// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guestdeck
{

/// Lets screen readers see a TopologyCanvas as a list whose entries are the nodes: Qt tells them nothing of what is in
/// a graphics view. Cheap to call again. Thread: GUI.
void installTopologyAccess();

} // namespace guestdeck
