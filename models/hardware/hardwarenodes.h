// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareitem.h"

#include <QByteArray>
#include <QList>

#include <pugixml.hpp>

namespace guestdeck
{

/// An item and the element it is made of.
struct HardwareNode {
    HardwareKey key;
    const HardwareKind *kind = nullptr;
    pugi::xml_node node; ///< of a kind without element: <domain>
    bool isWhole = true; ///< the node is the item's own element, not <domain>
};

/// All items of a definition, in the order of the page; nodes stay valid while the tree is changed beside them.
QList<HardwareNode> hardwareNodes(const pugi::xml_node &domain);
/// What its fields say.
FieldValues fieldValues(const HardwareKind &kind, const pugi::xml_node &node);
const HardwareField *findField(const HardwareKind &kind, const QString &id);
/// The element's text with its passwords masked, as libvirt does for those who did not ask for them.
QByteArray withoutSecrets(const QByteArray &element);
/// "Disk vda" of such values; the kind's title where there is nothing better.
QString titleOf(const HardwareKind &kind, const FieldValues &values);

} // namespace guestdeck
