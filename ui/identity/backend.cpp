// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/backend.h"

#include "models/transport/sshconfig.h"

#include <QUuid>
#include <QtConcurrent>

namespace guestdeck
{

IdentityBackend makeIdentityBackend()
{
    IdentityBackend backend;
    backend.hash = [](QByteArray &&password) {
        // The only copy goes along: shared bytes could not be overwritten.
        return QtConcurrent::run(
            [typed = std::move(password)]() mutable -> Result<QByteArray> { return hashPassword(std::move(typed)); });
    };
    backend.ownKeys = [] { return ownPublicKeysSoon(sshFolder()); };
    backend.keysOfFile = [](const QString &path) { return publicKeysOfFileSoon(path); };
    backend.check = [](const Identity &identity, IdentityScope scope) { return checkIdentity(identity, scope); };
    backend.preview = [](const Identity &identity, const QString &mac) {
        return buildSeed(identity, mac, QUuid(), SeedUse::Display);
    };
    return backend;
}

} // namespace guestdeck
