// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guestdeck
{

/// Mends CVE-2024-4418 (libvirt before 10.4, Debian 12's 9.0 among them) in this process; call it before the first
/// connection is opened. Thread: any.
///
/// A thread that waits for an answer gives its GLib context an event source that points to its own stack, and only
/// unrefs it afterwards. When the waiting ends without that source, as at the end of a keepalive, it stays behind, and
/// the next thread that waits runs into it: with two calls under way a pulled cable ends the program. So GLib's two
/// functions that libvirt uses there are taken through this program, which removes the source once the waiting is over,
/// as newer libvirts do. The waiting ends five times a second, too: of two threads whose link has been given up, the
/// second one waits for a wake-up that came before its turn, and as long as it does nobody is told that the link is
/// gone. Calls of anybody but libvirt pass untouched. False: this build of the program does not show its functions to
/// libvirt, and nothing is mended.
bool guardEventSources();

} // namespace guestdeck
