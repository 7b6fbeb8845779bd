// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFuture>
#include <QUuid>

namespace guestdeck
{

class Connection;

/// The guest that a command line means: by name, by UUID, or by the id of a running one, in this order. Needs the list
/// of guests. Errors: NotFound. Thread: GUI; ids are asked for on a worker.
QFuture<Result<QUuid>> findGuest(Connection &connection, const QString &nameUuidOrId);

} // namespace guestdeck
