// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QStringList>
#include <QUuid>

namespace guestdeck
{

class Session;

/// Which of these guests have a rule to plug devices in again: one small call each, several in flight
/// (virDomainGetMetadata). Thread: worker, as all here.
Result<QList<QUuid>> guestsWithReattach(Session &session, const QList<QUuid> &guests);

struct Reattached {
    QUuid guest;
    QString device; ///< for people
    Outcome outcome;
};
/// Carries the rules of these guests out: looks at the host's devices and at the running guests, and plugs in what has
/// returned. `active`: all running guests, whose devices are not taken. Errors: Unreachable.
Result<QList<Reattached>> reattachDevices(Session &session, const QList<QUuid> &guests, const QList<QUuid> &active);

} // namespace guestdeck
