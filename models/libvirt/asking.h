// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/libvirt/handle.h"

#include <QString>

#include <memory>
#include <stop_token>

namespace guestdeck
{

class AuthAttempt;

/// virConnectOpenAuth; what libvirt wants to know (SASL, ESX user, test driver) goes to the user through `auth`, which
/// may be null. Remembered answers that turn out wrong are followed by asking, once. Waits for the user: worker only.
/// Errors: Cancelled (the user closed the question, or `stop`), Auth (refused), and those of errorKind().
Result<ConnectHandle> openAsking(const QString &uri, bool readOnly, const std::shared_ptr<AuthAttempt> &auth,
                                 const std::stop_token &stop);

} // namespace guestdeck
