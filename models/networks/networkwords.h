// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace guestdeck
{

/// `what` ("The network %1 could not be started.") and, where libvirt's words are known, the reason in plain words.
QString networkFailure(const Error &error, const QString &what);
/// The same outcome; a failure says so. What has a message already keeps it.
template <class T>
Result<T> networkExplained(Result<T> result, const QString &what)
{
    if (!result.has_value() && result.error().message.isEmpty()) {
        result.error().message = networkFailure(result.error(), what);
    }
    return result;
}

} // namespace guestdeck
