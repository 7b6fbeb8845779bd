// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QUuid>

#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

/// When a guest is started among the others of its host. Kept in its own metadata, so that every admin of the host sees
/// the same; libvirt itself knows nothing of it, and what it starts at boot comes in no order.
///   <guestdeck:start xmlns:guestdeck="https://guestdeck.org/xmlns/startorder/1" order="2" pause="30" patience="120"/>
struct StartOrder {
    static constexpr int mostOrder = 999;
    static constexpr int longestPause = 3600; ///< seconds

    int order = 0; ///< 1: the first; those of one number at the same time; 0: takes no part
    int pause = 0; ///< seconds to wait after it was started, before the next number
    int patience = 120; ///< seconds it may take to shut down

    bool takesPart() const { return order > 0; }
    bool operator==(const StartOrder &) const = default;
};

/// Of the metadata element; what is no number, or out of bounds, counts as not there. Pure.
StartOrder readStartOrder(const QString &element);
/// Empty for one that is as it would be without.
QString startOrderElement(const StartOrder &order);

struct OrderedGuest {
    QUuid uuid;
    QString name;
    bool active = false;
    StartOrder order;

    bool operator==(const OrderedGuest &) const = default;
};
/// Groups of those that take part, the first to be started first; within one by name. Pure.
QList<QList<OrderedGuest>> startGroups(const QList<OrderedGuest> &guests);

/// All persistent guests of the host, by name.
QFuture<Result<QList<OrderedGuest>>> loadStartOrder(Connection &connection);
/// Writes the order of these guests, each where it differs from `before`; stops with Conflict at one that somebody else
/// has changed meanwhile, and takes back what it had written.
std::unique_ptr<Job> makeStartOrderJob(Connection &connection, const QList<OrderedGuest> &before,
                                       const QList<OrderedGuest> &after);

/// What is done when a guest has not shut down in its time.
enum class WhenOverdue {
    Stop, ///< those that it needs run on, too
    GoOn,
    ForceOff, ///< unsaved data in it is lost
};
/// One task with an item for each guest: groups after one another. A guest that runs already is taken for started. When
/// one does not start, the others of its number do, and the numbers behind it are not begun.
std::unique_ptr<Job> makeOrderedStartJob(Connection &connection, const QList<OrderedGuest> &guests);
/// In reverse order; each group is waited for until it is off.
std::unique_ptr<Job> makeOrderedShutDownJob(Connection &connection, const QList<OrderedGuest> &guests,
                                            WhenOverdue whenOverdue);

} // namespace guestdeck
