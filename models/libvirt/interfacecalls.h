// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/inventory/hostinfo.h"
#include "models/xml/interfacexml.h"

#include <QHash>
#include <QUuid>

#include <chrono>
#include <optional>

namespace guestdeck
{

class Session;

/// An address of a guest and who told it.
struct NicAddress {
    enum class Origin {
        Lease, ///< the DHCP server of a virtual network gave it out
        Agent, ///< the guest says so
        Arp, ///< the host has seen it
    };
    QString address; ///< "192.168.122.17"
    int prefix = 0; ///< 0: not told
    Origin origin = Origin::Lease;

    bool operator==(const NicAddress &) const = default;
};

/// One card of a guest: as it is now, and as the next start makes it. At least one of the two is there.
struct GuestNic {
    std::optional<InterfaceSpec> live;
    std::optional<InterfaceSpec> stored;
    QList<NicAddress> addresses; ///< of a running guest; link-local ones left out

    /// What is shown: the card as it is now, else as it will be.
    const InterfaceSpec &now() const { return live ? *live : *stored; }
    /// What is edited: the definition, else what runs.
    const InterfaceSpec &next() const { return stored ? *stored : *live; }
    bool differs() const { return live && stored && changedParts(*live, *stored); }
    bool operator==(const GuestNic &) const = default;
};

/// What is known of a guest's network cards; read fresh from the host, kept nowhere.
struct GuestNics {
    QUuid uuid;
    QString name;
    QString osId; ///< as DomainDetails::osId
    bool running = false;
    bool persistent = true;
    bool hasScreen = false; ///< a graphical console
    bool isTemplate = false;
    QList<GuestNic> nics;

    bool operator==(const GuestNics &) const = default;
};

/// Two calls for the definitions and up to three for addresses. The agent is asked only when it has spoken up, since a
/// dead one holds the call up.
Result<GuestNics> readGuestNics(Session &session, const QUuid &uuid);
/// The same of definitions, without addresses. Public for tests. `stored` is empty for a transient guest, `live` for
/// one that does not run.
Result<GuestNics> guestNicsOf(const QString &live, const QString &stored);

/// A virtual network as something to plug a card into.
struct NicNetwork {
    NetworkInfo info;
    NetworkPorts ports;
};
/// What the checks of a card need to know of its host.
struct NicFacts {
    QList<NicNetwork> networks;
    QStringList bridges; ///< that are not a virtual network's
    QStringList hostNics; ///< macvtap can sit on these
    QStringList filters;
    QHash<QString, QStringList> macs; ///< lower case → names of other guests that have it
    quint64 libvirtVersion = 0;
    bool known = false; ///< read from the host

    const NicNetwork *network(const QString &name) const;
};
/// A call for each guest, network and interface, several in flight. `except`: the guest it is about, whose own cards do
/// not count.
Result<NicFacts> readNicFacts(Session &session, const QUuid &except, const CallContext &context);
/// Names of other guests with that MAC; as in NicFacts.
Result<QStringList> readMacUsers(Session &session, const QString &mac, const QUuid &except, const CallContext &context);

// Changes to the running guest. The definition is changed by redefineDomain().

/// virDomainUpdateDeviceFlags; `element` is the card's own, changed.
Outcome updateLiveNic(Session &session, const QUuid &uuid, const QByteArray &element);
/// virDomainAttachDeviceFlags, live.
Outcome attachLiveNic(Session &session, const QUuid &uuid, const QByteArray &element);
/// virDomainDetachDeviceFlags, live, and waits until the guest has let go of it, which shows in its definition. Errors:
/// Busy: it has not, and may yet; Cancelled: no longer waited for, the same.
Outcome detachLiveNic(Session &session, const QUuid &uuid, const InterfaceSpec &which, const CallContext &context,
                      std::chrono::milliseconds patience);

} // namespace guestdeck
