// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/install/installplan.h"

namespace guestdeck
{

/// The part of checkPlan() that concerns what the guest is told: the answers for an installer, and its identity.
QList<PlanProblem> checkAnswers(const InstallPlan &plan, const HostResources &resources, const OsEntry &os,
                                const std::optional<MediaInfo> &media);

} // namespace guestdeck
