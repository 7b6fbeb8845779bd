// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/nicrules.h"
#include "models/core/job.h"
#include "models/libvirt/reservationcalls.h"

#include <QFuture>

#include <chrono>
#include <memory>

namespace guestdeck
{

class Connection;

// A guest's network cards: reading, and changes as tasks. Each change is made to the definition as it is at that
// moment, so that what others have changed in it stays; but where the card itself is no longer as the user saw it, the
// task ends with Conflict and changes nothing. A guest that is off has one way only, whatever is asked for.
// Thread: GUI. Owner: the caller, to be given to the JobQueue.

QFuture<Result<GuestNics>> loadGuestNics(Connection &connection, const QUuid &uuid);
QFuture<Result<NicFacts>> loadNicFacts(Connection &connection, const QUuid &except);

/// What is common to the tasks.
struct NicWish {
    NicApply apply = NicApply::Both;
    QString startNetwork; ///< this virtual network is started first; empty: none
    NicFacts facts = {}; ///< which kinds of sources there are
};

/// `spec` has its MAC. In a running guest it is plugged in first, and the definition gets the place it was given, so
/// that the guest finds it under the same name again.
std::unique_ptr<Job> makeNicAddJob(Connection &connection, const GuestNics &guest, const InterfaceSpec &spec,
                                   const NicWish &wish);
/// The definition gets what differs between `seen.next()` and `wanted`. The running guest becomes as `wanted` in all
/// that libvirt can change (liveParts()); with `Both` the rest waits for the next start, and the task's note says so.
std::unique_ptr<Job> makeNicChangeJob(Connection &connection, const GuestNics &guest, const GuestNic &seen,
                                      const InterfaceSpec &wanted, const NicWish &wish);
/// Only the cable: plugged in or pulled, where the guest runs at once, and in the definition.
std::unique_ptr<Job> makeNicLinkJob(Connection &connection, const GuestNics &guest, const GuestNic &seen, bool up);
/// From a running guest first, which must let go of it; if it does not within `patience`, nothing is changed.
std::unique_ptr<Job> makeNicRemoveJob(Connection &connection, const GuestNics &guest, const GuestNic &seen,
                                      NicApply apply, std::chrono::milliseconds patience = std::chrono::seconds(30));

/// What a virtual network has to say about its addresses.
struct NicReservationFacts {
    QList<IpSubnet> subnets; ///< IPv4 ones
    NetworkAddresses addresses;
};
QFuture<Result<NicReservationFacts>> loadReservationFacts(Connection &connection, const QString &network);

/// Reserves an address of a virtual network for a card (virNetworkUpdate, live and in its definition).
std::unique_ptr<Job> makeNicReserveJob(Connection &connection, const GuestNics &guest, const QString &network,
                                       const DhcpReservation &reservation);

} // namespace guestdeck
