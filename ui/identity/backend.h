// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cloudinit/identity.h"
#include "models/cloudinit/seed.h"
#include "models/transport/publickeys.h"

#include <QFuture>

#include <functional>

namespace guestdeck
{

/// Everything the identity page asks of the rest of the program, so that it can be tried without keys and agents. All
/// members must be set. Thread: GUI; the futures are filled by workers.
struct IdentityBackend {
    /// Wipes what it is given.
    std::function<QFuture<Result<QByteArray>>(QByteArray &&password)> hash;
    std::function<QFuture<QList<PublicKey>>()> ownKeys;
    std::function<QFuture<Result<QList<PublicKey>>>(const QString &path)> keysOfFile;
    std::function<QList<IdentityProblem>(const Identity &, IdentityScope)> check;
    /// For display: without the password's hash.
    std::function<Result<SeedFiles>(const Identity &, const QString &mac)> preview;
};

/// The functions of models/cloudinit and models/transport.
IdentityBackend makeIdentityBackend();

} // namespace guestdeck
