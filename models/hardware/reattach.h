// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/hardware/hardwarefacts.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace pugi
{
class xml_node;
} // namespace pugi

namespace guestdeck
{

// "Plug it in again when it returns": libvirt hands a USB device over once, and a device that was pulled out and put
// back is a new one to it. The rule is kept in the guest's metadata, so that every admin of the host sees it, and is
// carried out by this program while it runs and is connected (ReattachWatch); libvirt itself does not know of it.
//   <guestdeck:reattach xmlns:guestdeck="https://guestdeck.org/xmlns/reattach/1">
//     <guestdeck:usb vendor="0x046d" product="0xc52b"/></guestdeck:reattach>
// Pure; any thread; hostile input is bounded.

struct ReattachRule {
    QString vendorId; ///< "0x046d"
    QString productId;

    bool operator==(const ReattachRule &) const = default;
};

inline constexpr QLatin1StringView reattachNamespace{"https://guestdeck.org/xmlns/reattach/1"};

QList<ReattachRule> readReattachRules(const pugi::xml_node &domain);
QList<ReattachRule> readReattachRules(const QByteArray &definition);
/// Adds or takes away; the rest of the metadata stays as it is.
void setReattachRule(pugi::xml_node domain, const ReattachRule &rule, bool on);

/// What is to be done with a running guest.
struct ReattachStep {
    QByteArray gone; ///< its element for a device that is not there any more, to be unplugged first; may be empty
    QByteArray device; ///< to be plugged in
    QString name; ///< of the device, for people
};
/// Devices of its rules that are on the host, are not plugged into it, and that none of `others` (definitions of other
/// running guests) has.
QList<ReattachStep> planReattach(const QByteArray &stored, const QByteArray &live, const QList<NodeDevice> &devices,
                                 const QList<QByteArray> &others);

} // namespace guestdeck
