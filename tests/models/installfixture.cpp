// SPDX-License-Identifier: GPL-3.0-or-later
#include "installfixture.h"

#include "models/xml/domaincapsreader.h"

#include <QFile>

namespace guestdeck::test
{

using namespace Qt::StringLiterals;

QByteArray readData(const QString &name)
{
    QFile file(QStringLiteral(GUESTDECK_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("test data is missing: %s", qPrintable(file.fileName()));
    }
    return file.readAll();
}

HostResources qemuHost(bool kvm)
{
    HostResources host;
    const auto caps = [](const QString &name) {
        return *readDomainCaps(QString::fromUtf8(readData(u"xml/domcaps-"_s + name + u".xml"_s)));
    };
    host.caps = {caps(kvm ? u"kvm-q35"_s : u"qemu-q35"_s)};
    if (!kvm) {
        host.caps.append(caps(u"qemu-pc"_s));
    }
    host.pools = {{u"default"_s, u"dir"_s, u"/var/lib/libvirt/images"_s, true, true, gibi(100), gibi(60), gibi(40)},
                  {u"vg0"_s, u"logical"_s, u"/dev/vg0"_s, true, true, gibi(100), gibi(60), gibi(40)},
                  {u"old"_s, u"dir"_s, u"/srv/old"_s, false, false, {}, {}, {}}};
    host.volumes = {{u"default"_s, u"debian.iso"_s, u"/var/lib/libvirt/images/debian.iso"_s, u"iso"_s, {}, {}},
                    {u"default"_s, u"web.qcow2"_s, u"/var/lib/libvirt/images/web.qcow2"_s, u"qcow2"_s, {}, {}},
                    {u"default"_s, u"spare.img"_s, u"/var/lib/libvirt/images/spare.img"_s, u"raw"_s, {}, {}}};
    host.networks = {{u"default"_s, u"nat"_s, u"virbr0"_s, true, true}, {u"lab"_s, {}, u"virbr1"_s, false, false}};
    host.bridges = {u"br0"_s};
    host.host.hypervisor = u"QEMU"_s;
    host.host.arch = u"x86_64"_s;
    host.host.cpus = 4;
    host.host.memory = mebi(8192);
    host.host.kvmAdvertised = true;
    host.host.kvmUsable = kvm;
    host.freeMemory = mebi(6144);
    host.domainNames = {u"web"_s};
    host.vncPortsTaken = {5900, 5901};
    host.diskUsers = {{u"/var/lib/libvirt/images/web.qcow2"_s, {u"web"_s}}};
    host.uri = u"qemu:///system"_s;
    return host;
}

OsEntry debian()
{
    OsEntry os;
    os.id = u"debian11"_s;
    os.url = u"http://debian.org/debian/11"_s;
    os.name = u"Debian 11"_s;
    os.family = u"linux"_s;
    os.distro = u"debian"_s;
    os.minimumMemory = mebi(512);
    return os;
}

OsEntry windows11()
{
    OsEntry os;
    os.id = u"win11"_s;
    os.url = u"http://microsoft.com/win/11"_s;
    os.name = u"Microsoft Windows 11"_s;
    os.family = u"winnt"_s;
    os.memory = mebi(4096);
    os.diskSize = gibi(64);
    os.virtioDisk = os.virtioNet = os.virtioVideo = false;
    os.wantsUefi = os.wantsTpm = true;
    return os;
}

OsEntry oldSystem()
{
    OsEntry os;
    os.id = u"freedos1.2"_s;
    os.url = u"http://freedos.org/freedos/1.2"_s;
    os.name = u"FreeDOS 1.2"_s;
    os.family = u"msdos"_s;
    os.virtioDisk = os.virtioNet = os.virtioVideo = false;
    return os;
}

InstallPlan goodPlan()
{
    InstallPlan plan;
    plan.name = u"demo"_s;
    plan.osId = u"debian11"_s;
    plan.media = {MediaRef::Kind::PoolVolume, u"default"_s, u"debian.iso"_s, u"/var/lib/libvirt/images/debian.iso"_s};
    plan.pool = u"default"_s;
    plan.volumeName = u"demo.qcow2"_s;
    plan.network = u"default"_s;
    return plan;
}

MediaInfo goodMedia()
{
    MediaInfo media;
    media.isIso = media.bootable = true;
    return media;
}

} // namespace guestdeck::test
