// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hostnet/bridgejob.h"
#include "ui/bridge/backend.h"

#include <QPair>

/// What the bridge wizard says, in plain words. Thread: any.
namespace guestdeck::bridgetext
{

QString managerName(NetManager manager);
/// Who keeps the host's network, and that it goes on doing so.
QString managerSentence(const HostNetFacts &facts);
/// "1 Gb/s"; empty when it is not told.
QString speed(int megabits);
/// All of one NIC, without those that each NIC gives itself.
QString addresses(const HostLink &link);
/// The modes of a bond: the kernel's word, and what it does.
QList<QPair<QString, QString>> bondModes();
/// What the mode needs of the switch.
QString bondModeHelp(const QString &mode);
/// What the chosen NICs have of one family: "192.168.1.5/24 by DHCP, gateway 192.168.1.1"; empty: nothing.
QString ownAddress(const QStringList &nics, const HostNetFacts &facts, bool v6);
/// What the plan comes to, in a few sentences.
QString summary(const BridgePlan &plan, const HostNetFacts &facts);
/// Networks and guests that use the bridge; empty: none.
QString users(const QString &bridge, const BridgeWorld &world);
/// What happens when the host stops answering.
QString wayBack(const HostNetChange &change);
/// Where a trial stands.
QString state(const BridgeTrial &trial);
/// "0:47", rounded up.
QString remaining(const BridgeTrial &trial);
/// The words of several things, separated by commas, spaces or line breaks.
QStringList words(const QString &text);

} // namespace guestdeck::bridgetext
