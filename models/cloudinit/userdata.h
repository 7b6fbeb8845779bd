// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cloudinit/seed.h"
#include "models/cloudinit/yaml.h"

#include <QList>

namespace guestdeck
{

// The parts of a seed as trees; for models/cloudinit alone.

/// What the program itself writes into user-data.
yaml::Node buildUserData(const Identity &identity, SeedUse use);
yaml::Node buildMetaData(const Identity &identity, const QUuid &instance);
yaml::Node buildNetworkConfig(const Identity &identity, const QString &mac);

/// The user's own part: a mapping, empty when there is nothing. The problem says where and what.
tl::expected<yaml::Node, IdentityProblem> readExtraYaml(const QString &text);
/// Keys of `extra`, with their places, that `own` has, too.
QList<yaml::Node> collisions(const yaml::Node &own, const yaml::Node &extra);

} // namespace guestdeck
