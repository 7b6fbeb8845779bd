// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/guifixture.h"

#include <QFile>
#include <QTemporaryDir>

namespace guestdeck::test
{

using namespace Qt::StringLiterals;

/// A simulated host with a network of each common kind, and guests in two of them. Without the one named "default"
/// where that is wanted.
inline QString writeNetworkHost(const QTemporaryDir &dir, bool withDefault = true, bool withBridge = true)
{
    QFile file(dir.filePath(u"networks.xml"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    const auto uuid
        = [](const QString &name) { return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces); };
    const auto guest = [&](const QString &name, int state, const QString &mac, const QString &network) {
        return u"<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>%1</name>"
               "<uuid>%2</uuid><memory unit='MiB'>512</memory><os><type>hvm</type></os>"
               "<test:runstate>%3</test:runstate><devices><interface type='network'><mac address='%4'/>"
               "<source network='%5'/></interface></devices></domain>"_s.arg(name, uuid(name), QString::number(state),
                                                                             mac, network);
    };
    QString xml = u"<node><cpu><mhz>2600</mhz><model>Simulated</model><active>4</active><nodes>1</nodes>"
                  "<sockets>1</sockets><cores>4</cores><threads>1</threads></cpu><memory>8388608</memory>"_s;
    if (withDefault) {
        xml += u"<network><name>default</name><uuid>%1</uuid><forward mode='nat'/><bridge name='virbr0'/>"
               "<domain name='lab.example'/><dns><host ip='192.168.122.9'><hostname>nas</hostname></host></dns>"
               "<ip address='192.168.122.1' netmask='255.255.255.0'><dhcp>"
               "<range start='192.168.122.100' end='192.168.122.200'/>"
               "<host mac='52:54:00:00:00:01' name='web' ip='192.168.122.50'/></dhcp></ip></network>"_s.arg(
                   uuid(u"default"_s));
    }
    xml += u"<network><name>quiet</name><uuid>%1</uuid><bridge name='virbr1'/>"
           "<ip address='10.55.0.1' netmask='255.255.255.0'><dhcp><range start='10.55.0.2' end='10.55.0.254'/></dhcp>"
           "</ip></network>"_s.arg(uuid(u"quiet"_s));
    xml += u"<network><name>office</name><uuid>%1</uuid><forward mode='bridge'/><bridge name='br0'/>"
           "<portgroup name='slow'><bandwidth><inbound average='100'/></bandwidth></portgroup></network>"_s.arg(
               uuid(u"office"_s));
    xml += u"<interface type='ethernet' name='eth0'><start mode='onboot'/><mac address='52:54:00:11:22:33'/>"
           "<protocol family='ipv4'><ip address='10.77.0.5' prefix='24'/></protocol></interface>"_s;
    if (withBridge) {
        xml += u"<interface type='bridge' name='br0'><start mode='onboot'/><bridge><interface type='ethernet' "
               "name='eth1'><mac address='52:54:00:11:22:34'/></interface></bridge></interface>"_s;
    }
    const QString network = withDefault ? u"default"_s : u"quiet"_s;
    xml += guest(u"web"_s, 1, u"52:54:00:00:00:01"_s, network) + guest(u"db"_s, 5, u"52:54:00:00:00:02"_s, network)
        + guest(u"mail"_s, 1, u"52:54:00:00:00:03"_s, u"quiet"_s);
    file.write(QString(xml + u"</node>"_s).toUtf8());
    return u"test://"_s + file.fileName();
}

} // namespace guestdeck::test
