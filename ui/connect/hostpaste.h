// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/hosturi.h"

#include <optional>

namespace guestdeck
{

/// What was found in text that somebody put into a host's field.
struct PastedHost {
    HostUriParts address;
    bool isWhole = true; ///< else user@host:port: says nothing about the rest, nor how the host is reached
    QString remark; ///< translated: what was left out and why; empty: nothing
};

/// Understands a libvirt URI, ssh://…, a command line of ssh or virsh, and user@host:port. Nothing for a plain name and
/// for what means nothing. Pure; never runs anything.
std::optional<PastedHost> readPastedHost(const QString &text);

} // namespace guestdeck
