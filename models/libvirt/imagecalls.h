// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

#include <QUuid>

namespace guestdeck
{

class Session;

// What making a machine from an image needs beside the calls for pools and volumes.

/// Makes the folder of a file a pool for as long as a copy takes, so that libvirt has a volume to copy from. The pool
/// is transient: nothing of it is stored, and the end of it changes nothing in the folder. Errors: Conflict (another
/// pool has the folder, a stopped one perhaps).
Outcome openFolder(Session &session, const QString &pool, const QString &folder);
/// One that is gone already is a success.
Outcome closeFolder(Session &session, const QString &pool);

/// Starts a guest that is defined and off by another definition for this one run, with the same name and UUID: once it
/// is off again, only the stored definition is left. Errors: Conflict (it runs already), Invalid.
Outcome startOnce(Session &session, const QString &xml);

} // namespace guestdeck
