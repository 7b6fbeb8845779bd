// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libvirt/libvirt.h>

namespace guestdeck
{

/// It runs, and is not paused: a paused guest's agent keeps its channel open, but would be waited for without end. For
/// models/libvirt only.
inline bool isAwake(virDomainPtr domain)
{
    int state = VIR_DOMAIN_NOSTATE;
    return virDomainGetState(domain, &state, nullptr, 0) == 0
        && (state == VIR_DOMAIN_RUNNING || state == VIR_DOMAIN_BLOCKED);
}

} // namespace guestdeck
