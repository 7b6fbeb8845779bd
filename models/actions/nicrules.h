// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/interfacecalls.h"

#include <QList>
#include <QString>

#include <optional>

namespace guestdeck
{

// What can be done with a guest's network cards, and what is wrong with an answer. Pure; any thread.

/// When a change is to be there.
enum class NicApply {
    Both, ///< in the running guest, and from the next start on
    Live, ///< until the guest is shut down
    NextStart,
};

enum class NicField {
    Source,
    Name,
    DirectMode,
    PortGroup,
    Model,
    Mac,
    Inbound,
    Outbound,
    Vlan,
    Filter,
    Mtu,
    BootOrder,
    Apply
};
struct NicProblem {
    NicField field;
    bool fatal; ///< false: worth knowing, and possible
    QString text; ///< a whole sentence

    bool operator==(const NicProblem &) const = default;
};

/// A new card (`before` is null), or a changed one.
struct NicQuestion {
    const GuestNics *guest;
    const GuestNic *before;
    InterfaceSpec wanted;
    NicApply apply = NicApply::Both;
    bool startNetwork = false; ///< the user ticked that its network is started
};
QList<NicProblem> checkNic(const NicQuestion &question, const NicFacts &facts);

/// Those of `parts` that libvirt cannot change while the guest runs.
NicParts notLiveParts(const InterfaceSpec &live, const InterfaceSpec &wanted, NicParts parts, const NicFacts &facts);
/// All in which the running guest differs from `wanted` and that libvirt can change.
NicParts liveParts(const InterfaceSpec &live, const InterfaceSpec &wanted, const NicFacts &facts);
/// "model, MAC address"; for sentences.
QString partNames(NicParts parts);

/// Lower case with colons; nothing for what is no MAC. Takes "52-54-00-…", "5254.0012.3456" and the bare digits, too.
std::optional<QString> normalMac(const QString &text);
/// One that no guest of the host has, in the range that QEMU guests have by custom.
QString freshMac(const NicFacts &facts, const GuestNics &guest);
/// "10", "10, 20": nothing for what is no list of numbers. An empty text is an empty list.
std::optional<QList<int>> readVlans(const QString &text);

/// Whether libvirt takes VLAN tags for a card plugged in there.
bool takesVlan(const InterfaceSpec &spec, const NicFacts &facts);
/// The card hangs on a bridge of the host by a device of its own, so that it can be moved to another.
bool isOnBridge(const InterfaceSpec &spec, const NicFacts &facts);

/// Why the card cannot be edited, its link not be set; empty: it can.
QString whyNotEdit(const GuestNics &guest, const GuestNic &nic);
QString whyNotLink(const GuestNics &guest, const GuestNic &nic);

/// Why a guest cannot start with a card in that virtual network; `known` is null: the host has none of that name.
/// Empty: it can.
QString networkTrouble(const QString &network, const NetworkInfo *known);

/// The cards that are offered, best first, with what they are good for.
struct NicModel {
    QString id;
    QString name; ///< with the advice: "virtio – fastest; Windows needs its drivers"
};
QList<NicModel> nicModels();

} // namespace guestdeck
