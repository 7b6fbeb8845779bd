// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guestdeck
{

/// libvirt's event loop on a thread of its own, one per process. Not virEventRegisterDefaultImpl: that attaches to
/// GLib's default context, which Qt's GUI thread iterates, too, so that callbacks land there and the thread never
/// joins. Registered before the first connection is opened; lives until the process ends. Thread-safe, idempotent.
/// Source of the contract: libvirt-event.h, virEventRegisterImpl().
void startLibvirtEventLoop();

} // namespace guestdeck
