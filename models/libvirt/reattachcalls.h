// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
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
/// One that could not be plugged in: its element says at which place of the host, and one that returns has a new one.
struct ReattachFailure {
    QUuid guest;
    QByteArray element;

    bool operator==(const ReattachFailure &) const = default;
};
struct ReattachRound {
    QList<Reattached> done;
    QList<ReattachFailure> failures; ///< of this round, and those of before that still stand
};
/// Carries the rules of these guests out: looks at the host's devices and at the running guests, and plugs in what has
/// returned. `active`: all running guests, whose devices are not taken; `failures`: not tried again. Errors:
/// Unreachable.
Result<ReattachRound> reattachDevices(Session &session, const QList<QUuid> &guests, const QList<QUuid> &active,
                                      const QList<ReattachFailure> &failures);

} // namespace guestdeck
