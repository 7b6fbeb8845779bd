// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace guestdeck
{

class Connection;
class Session;

/// What a worker must know of the connection to read files of its host.
struct HostPlace {
    bool local = false; ///< this machine
    bool session = false; ///< the emulator runs as the user himself
};
HostPlace placeOf(const Connection &connection); ///< GUI thread

/// Bytes of a file of the host by whatever way there is: the file itself on this machine, else the volume that holds
/// it. Fewer at the end of the file. Errors: NotFound, Io, Invalid (a folder, a pipe), Unsupported (on a remote host
/// and in no active pool).
Result<QByteArray> readHostFile(Session &session, const QString &path, const HostPlace &place, quint64 offset,
                                quint64 length);
/// Why the emulator will not be able to read it, a translated sentence; empty where it can, or that cannot be told.
QString whyEmulatorCannotRead(const QString &path, const HostPlace &place);

} // namespace guestdeck
