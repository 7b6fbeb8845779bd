// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/doctor/doctor.h"
#include "models/doctor/hostfacts.h"
#include "models/doctor/way.h"

namespace guestdeck
{

// What the probe's facts say, leg by leg. Pure; any thread.

DoctorLeg daemonLeg(const HostFacts &facts, const DoctorWay &way);
DoctorLeg permissionLeg(const HostFacts &facts, const DoctorWay &way);
DoctorLeg carrierLeg(const HostFacts &facts, const DoctorWay &way);
DoctorLeg kvmLeg(const HostFacts &facts, const DoctorWay &way);
DoctorLeg componentsLeg(const HostFacts &facts, const DoctorWay &way);

/// The socket of the daemon that this way leads to: libvirtd's or virtproxyd's first; null: none.
const HostFacts::Socket *daemonSocket(const HostFacts &facts, const DoctorWay &way);

} // namespace guestdeck
