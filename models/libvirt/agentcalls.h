// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/lifecycle/guestinfo.h"

#include <QByteArray>
#include <QStringList>
#include <QUuid>

namespace guestdeck
{

class Session;

// What only the agent inside a guest can do. Each call waits for the guest: one whose agent does not greet is given up
// by libvirt after five seconds, one that greets and then says nothing after the time that is set here. Thread: worker.
// Errors: Busy with a whole sentence (off, paused, the agent does not answer), Unsupported with one (no channel for an
// agent, an agent that does not know the command).

/// virDomainGetGuestInfo; what the agent does not know is left out.
Result<GuestInfo> readGuestInfo(Session &session, const QUuid &uuid);
/// virDomainSetUserPassword. The password goes over libvirt's own connection and nowhere else; the copy is wiped.
Outcome setGuestPassword(Session &session, const QUuid &uuid, const QString &user, const QByteArray &password);
/// The lines of that user's authorized_keys (virDomainAuthorizedSSHKeysGet), at most 256; as they are, blanks in them
/// included, since only the same line can be taken out.
Result<QStringList> readGuestKeys(Session &session, const QUuid &uuid, const QString &user);
/// virDomainAuthorizedSSHKeysSet: added to those that are there, or taken out; others stay as they are.
Outcome addGuestKeys(Session &session, const QUuid &uuid, const QString &user, const QStringList &keys);
Outcome removeGuestKeys(Session &session, const QUuid &uuid, const QString &user, const QStringList &keys);
/// Gives back to the host what the guest's file systems do not use (virDomainFSTrim).
Outcome trimGuest(Session &session, const QUuid &uuid);

} // namespace guestdeck
