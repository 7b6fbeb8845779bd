// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// A limit of what a network card carries in one direction. KiB per second; burst: KiB. 0: none.
struct InterfaceRate {
    quint32 average = 0;
    quint32 peak = 0;
    quint32 burst = 0;

    bool isLimited() const { return average > 0; }
    bool operator==(const InterfaceRate &) const = default;
};

/// One network card of a guest as a form has it. What the form does not know stays in its XML.
/// Format: https://libvirt.org/formatdomain.html#network-interfaces
struct InterfaceSpec {
    /// Direct: macvtap. Other: a kind that is shown and not edited (`otherType`: hostdev, ethernet, vhostuser …).
    enum class Source { Network, Bridge, Direct, User, Other };
    Source source = Source::Network;
    QString otherType;
    QString sourceName; ///< of the network, bridge or NIC; empty for User
    QString directMode; ///< vepa, bridge, private, passthrough; empty: libvirt's own, which is vepa
    QString portGroup; ///< Network only
    QString virtualPort; ///< "openvswitch" …; empty: a plain bridge
    QString model; ///< virtio, e1000e …; empty: libvirt's choice
    QString mac; ///< lower case; empty only in one that is to be added: libvirt makes one
    bool linkUp = true;
    InterfaceRate inbound; ///< towards the guest
    InterfaceRate outbound;
    QList<int> vlans; ///< several: a trunk
    QString filter;
    int mtu = 0; ///< 0: as it comes
    int bootOrder = 0; ///< 0: none
    QString target; ///< device on the host: vnet3; of running guests, or given by hand
    QString alias; ///< of running guests, or the user's own ("ua-…")
    QString address; ///< where it is plugged in: "pci 0000:01:00.0"; empty: libvirt will say

    bool operator==(const InterfaceSpec &) const = default;
};

/// What of a card can differ between two readings of it.
enum class NicPart {
    Source = 1, ///< kind, name, mode of macvtap, kind of port
    PortGroup = 2,
    Model = 4,
    Mac = 8,
    Link = 16,
    Rate = 32,
    Vlan = 64,
    Filter = 128,
    Mtu = 256,
    BootOrder = 512,
};
Q_DECLARE_FLAGS(NicParts, NicPart)
/// Where the two differ; target, alias and address do not count.
NicParts changedParts(const InterfaceSpec &before, const InterfaceSpec &after);
/// `to` with those parts of `from`.
InterfaceSpec withParts(InterfaceSpec to, const InterfaceSpec &from, NicParts parts);

/// All cards of a definition, in its order. Errors: Invalid.
Result<QList<InterfaceSpec>> readInterfaces(const QString &domainXml);

/// A new card's element, without whitespace; its address only if one is given and known in form.
QByteArray buildInterface(const InterfaceSpec &spec);

// Changes to a definition: all else stays byte for byte. A card is meant by its MAC, and by its address too where two
// have the same MAC. Errors: Invalid; NotFound (no such card).

Result<QByteArray> withInterface(const QByteArray &domainXml, const InterfaceSpec &added);
/// Its `parts` as in `wanted`.
Result<QByteArray> withChangedInterface(const QByteArray &domainXml, const InterfaceSpec &which,
                                        const InterfaceSpec &wanted, NicParts parts);
Result<QByteArray> withoutInterface(const QByteArray &domainXml, const InterfaceSpec &which);
/// The element as it stands there, to be given back by withElement() or to libvirt.
Result<QByteArray> interfaceElement(const QByteArray &domainXml, const InterfaceSpec &which);
/// As interfaceElement(), with those parts changed.
Result<QByteArray> changedElement(const QByteArray &domainXml, const InterfaceSpec &which, const InterfaceSpec &wanted,
                                  NicParts parts);
/// Puts an element that withoutInterface() took away back, behind the other cards.
Result<QByteArray> withElement(const QByteArray &domainXml, const QByteArray &element);
/// Whether anything in the definition is plugged in at that address.
bool isAddressTaken(const QByteArray &domainXml, const QString &address);

/// Of a network's definition.
struct NetworkPorts {
    QStringList portGroups;
    bool openVSwitch = false;
    bool macvtap = false; ///< forwards by NICs of the host, without a bridge
};
NetworkPorts readNetworkPorts(const QString &networkXml);

} // namespace guestdeck

Q_DECLARE_OPERATORS_FOR_FLAGS(guestdeck::NicParts)
