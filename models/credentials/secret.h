// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string.h>

namespace guestdeck
{

/// Empties the bytes, and overwrites them when nobody else shares them.
inline void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached()) {
        explicit_bzero(bytes.data(), size_t(bytes.size()));
    }
    bytes.clear();
}

} // namespace guestdeck
