// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// A public ssh key as a line of authorized_keys without options. A value; any thread.
struct PublicKey {
    QString type; ///< "ssh-ed25519"
    QString line; ///< type, data, comment
    QString comment;
    QString origin; ///< file name, or empty: the agent offers it

    bool operator==(const PublicKey &) const = default;
};

/// A single line as a key. Errors: Invalid, with a sentence that says why (a private key, say).
Result<PublicKey> readPublicKey(const QString &line);
/// All keys of a text with one a line; empty lines and lines that begin with # are passed over. The first line that is
/// no key makes the whole Invalid.
Result<QList<PublicKey>> readPublicKeys(const QString &text);

/// The user's own keys: `folder`/*.pub (no more than 64 files of 64 KiB), and what the ssh agent offers (`ssh-add -L`,
/// given three seconds). Each only once. On a worker; any thread may call it.
QFuture<QList<PublicKey>> ownPublicKeysSoon(const QString &folder);
/// The keys of one file. On a worker. Errors: Io, Invalid.
QFuture<Result<QList<PublicKey>>> publicKeysOfFileSoon(const QString &path);

} // namespace guestdeck
