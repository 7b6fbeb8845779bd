// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

#include <QUuid>

namespace guestdeck
{

class Session;

/// What this machine type of the host's emulator can do. Errors: Unsupported (the test driver, an unknown machine).
Result<DomainCaps> readDomainCapabilities(Session &session, const QString &arch, const QString &machine,
                                          const QString &virtType);
/// 0 where the driver does not tell.
Result<KiB> readFreeMemory(Session &session);
/// Stores the definition and gives the new guest's id. Checked against libvirt's schema where the driver can.
/// Errors: Conflict (the name is taken), Invalid.
Result<QUuid> defineDomain(Session &session, const QString &xml);

} // namespace guestdeck
