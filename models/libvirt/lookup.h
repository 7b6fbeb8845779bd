// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/libvirt/handle.h"

#include <QString>
#include <QUuid>

namespace guestdeck
{

class Session;

/// The guest's handle, looked up inside each call, so that a stale one cannot exist. For models/libvirt only.
Result<DomainHandle> lookupDomain(Session &session, const QUuid &uuid);
Result<NetworkHandle> lookupNetwork(Session &session, const QUuid &uuid);
/// The volume of that path in whichever active pool; the pools look again when none knows it yet.
VolumeHandle lookupVolume(Session &session, const QString &path);

} // namespace guestdeck
