// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guestdeck
{

// What a libvirt URI says, without asking anybody. Source: libvirt's "Connection URIs" page.

/// Reached by a unix socket of this machine (or inside this process, as the test driver).
bool isLocalUri(const QString &uri);
/// libvirt's built-in simulated host: nothing there is real.
bool isSimulatedUri(const QString &uri);
/// Short readable name: "This machine", "kvm-a", "kvm-a (user session)". Never holds a password.
QString defaultConnectionName(const QString &uri);
/// The same address in libvirt's usual form, for comparing: trimmed, no trailing slash trouble.
QString normalizedUri(const QString &uri);

/// A password typed into a URI must reach no disk, log or title; libvirt asks for it where it wants one.
QString withoutPassword(const QString &uri);

} // namespace guestdeck
