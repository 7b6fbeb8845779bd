// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/guifixture.h"

#include <QFile>
#include <QTemporaryDir>

namespace guestdeck::test
{

using namespace Qt::StringLiterals;

/// A simulated host whose pools have disks, a base with a child, an image whose base is gone, one that reads from
/// outside of all pools, and media.
inline QString writeStorageHost(const QTemporaryDir &dir)
{
    QFile file(dir.filePath(u"storage.xml"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    const auto volume = [](const QString &folder, const QString &name, const QString &format, int gib, int allocated,
                           const QString &backing = {}) {
        QString xml
            = u"<volume type='file'><name>%1</name><capacity unit='GiB'>%2</capacity>"
              "<allocation unit='GiB'>%3</allocation><target><path>%4/%1</path><format type='%5'/></target>"_s.arg(
                  name, QString::number(gib), QString::number(allocated), folder, format);
        if (!backing.isEmpty()) {
            xml += u"<backingStore><path>%1</path><format type='qcow2'/></backingStore>"_s.arg(backing);
        }
        return QString(xml + u"</volume>"_s);
    };
    const auto guest = [](const QString &name, int state, const QString &disk) {
        return u"<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>%1</name>"
               "<uuid>%2</uuid><memory unit='MiB'>512</memory><os><type>hvm</type></os>"
               "<test:runstate>%3</test:runstate><devices><disk type='file' device='disk'>"
               "<driver name='qemu' type='qcow2'/><source file='%4'/><target dev='vda' bus='virtio'/></disk>"
               "</devices></domain>"_s.arg(name, QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces),
                                           QString::number(state), disk);
    };
    const QString images = u"/vm/images"_s;
    QString xml = u"<node><cpu><mhz>2600</mhz><model>Simulated</model><active>4</active><nodes>1</nodes>"
                  "<sockets>1</sockets><cores>4</cores><threads>1</threads></cpu><memory>8388608</memory>"_s;
    xml += u"<pool type='dir'><name>images</name><target><path>/vm/images</path></target>"_s
        + volume(images, u"base.qcow2"_s, u"qcow2"_s, 20, 2)
        + volume(images, u"web.qcow2"_s, u"qcow2"_s, 20, 1, u"/vm/images/base.qcow2"_s)
        + volume(images, u"db.qcow2"_s, u"qcow2"_s, 40, 30) + volume(images, u"old.raw"_s, u"raw"_s, 8, 8)
        + volume(images, u"broken.qcow2"_s, u"qcow2"_s, 10, 1, u"/vm/images/gone.qcow2"_s)
        + volume(images, u"foreign.qcow2"_s, u"qcow2"_s, 10, 1, u"/etc/shadow"_s) + u"</pool>"_s;
    xml += u"<pool type='dir'><name>isos</name><target><path>/vm/isos</path></target>"_s
        + volume(u"/vm/isos"_s, u"debian.iso"_s, u"iso"_s, 1, 1) + u"</pool>"_s;
    xml += guest(u"web"_s, 1, u"/vm/images/web.qcow2"_s) + guest(u"db"_s, 5, u"/vm/images/db.qcow2"_s);
    file.write(QString(xml + u"</node>"_s).toUtf8());
    return u"test://"_s + file.fileName();
}

} // namespace guestdeck::test
