// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/hoststep.h"
#include "models/libvirt/interfacecalls.h"

#include <chrono>
#include <memory>
#include <optional>

namespace guestdeck
{

/// What the steps of one task share; the step that runs is the only one to touch it.
struct NicTask {
    QUuid uuid;
    QString guest; ///< its name
    std::optional<GuestNic> seen; ///< the card as the user saw it; none: a new one
    InterfaceSpec wanted;
    QByteArray before; ///< the element as it was, to put it back
    bool done = false; ///< the step that is being undone has changed something
};

// The steps of nicjobs.cpp. Each may run twice, looks for itself whether it was done, and can be undone.
namespace nicsteps
{

/// The same outcome; a failure without words gets these.
Outcome worded(Outcome outcome, const QString &failure);

HostStep attach(const std::shared_ptr<NicTask> &nic);
HostStep addToDefinition(const std::shared_ptr<NicTask> &nic);
/// `live`: what a later step will change in the running guest; it is looked at now, before anything is changed.
HostStep changeDefinition(const std::shared_ptr<NicTask> &nic, NicParts parts, NicParts live);
HostStep changeLive(const std::shared_ptr<NicTask> &nic, NicParts parts);
/// `stored`: a later step removes it from the definition.
HostStep detach(const std::shared_ptr<NicTask> &nic, bool stored, std::chrono::milliseconds patience);
HostStep removeFromDefinition(const std::shared_ptr<NicTask> &nic);

} // namespace nicsteps

} // namespace guestdeck
