// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hostnet/dialect.h"
#include "models/hostnet/hostnetmanager.h"

namespace guestdeck::networkd
{

// The text of networkd's files.

bool isTrue(const QString &value);
bool isFalse(const QString &value);
bool isV6(const QString &text);
bool isOwnKey(const QString &key); ///< of [Network], and not about addresses: stays with the device
bool isRoleKey(const QString &key); ///< of [Network]: makes the device a port
bool isAddressSection(const QString &name); ///< goes where the addresses go
QString sectionText(const UnitSection &section);

QString networkLines(const NetDevice &device); ///< for [Network]
QString sections(const IpSettings &ip); ///< what follows it
QString netdevText(const NetDevice &device);
/// One file edited: its lines about addresses go, the others stay as they are. `network` goes into [Network], `more` to
/// the end.
QByteArray rewritten(const QByteArray &before, const QString &network, const QString &more, int mtu);
/// Its [Match] has plain names alone, and this is none of them.
bool namesOnlyOthers(const QByteArray &file, const QString &device);
/// The same words for this device alone.
QByteArray copyFor(const QByteArray &file, const QString &device);
QByteArray withVlan(const QByteArray &file, const QString &vlan);
void setKey(QStringList &lines, const QString &section, const QString &key, const QString &value);

} // namespace guestdeck::networkd
