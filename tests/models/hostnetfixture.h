// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hostnet/hostnetfacts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace guestdeck
{

/// A host that answers the script: what it prints is put together piece by piece.
class FakeHost
{
public:
    FakeHost();

    /// `signs` as the script prints them: "device=1 driver=e1000e speed=1000 carrier=1".
    FakeHost &link(const QString &name, const QString &signs, const QStringList &addresses = {},
                   const QString &master = {});
    FakeHost &mtu(const QString &name, int mtu);
    FakeHost &dynamic(const QString &name); ///< its addresses are from DHCP
    FakeHost &vlan(const QString &name, const QString &parent, int id);
    FakeHost &route(const QString &destination, const QString &gateway, const QString &device, bool v6 = false);
    FakeHost &file(const QString &path, const QByteArray &content);
    FakeHost &section(const QString &name, const QByteArray &content);
    FakeHost &tools(const QStringList &tools);
    FakeHost &login(const QString &workstation, const QString &host);
    FakeHost &nmProfile(const QString &uuid, const QString &device, const QString &type, const QStringList &settings);
    FakeHost &networkd(const QString &device, const QString &file);

    QByteArray printed() const;
    HostNetFacts facts() const; ///< an unreadable answer ends the test program

private:
    QJsonArray m_addr;
    QJsonArray m_vlans;
    QJsonArray m_routes;
    QJsonArray m_routes6;
    QByteArray m_signs;
    QByteArray m_devices;
    QByteArray m_networkd;
    QList<QPair<QString, QByteArray>> m_sections;
};

/// One wired card eth0 with 192.168.1.5/24, by which we come, a second one eth1, and the Wi-Fi wlan0.
FakeHost plainHost();
FakeHost ifupdownHost(const QByteArray &interfaces = {});
FakeHost networkManagerHost();
FakeHost netplanHost(const QByteArray &yaml = {});
FakeHost networkdHost(const QByteArray &network = {});
FakeHost networkScriptsHost(const QByteArray &ifcfg = {});

} // namespace guestdeck
