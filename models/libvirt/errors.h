// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

namespace guestdeck
{

/// libvirt's last error of this thread as a value. Call at once after the failing call, on the same thread: the error
/// is thread-local and the next call overwrites it. `message`: what failed, in the user's words.
Error lastError(const QString &message = {});

/// Kind of a virErrorNumber; `detail` decides where one number has many causes.
ErrorKind errorKind(int code, const QString &detail);

/// Keeps libvirt from printing errors to stderr by itself. Idempotent; called before the first connection.
void silenceLibvirt();

} // namespace guestdeck
