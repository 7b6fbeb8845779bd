// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hardwarestage.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace guestdeck::test
{

GuestHardware everyKindGuest()
{
    QFile file(QStringLiteral(GUESTDECK_TEST_DATA "/hardware/every.xml"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("tests/data/hardware/every.xml is missing");
    }
    GuestHardware guest;
    guest.uuid = QUuid(u"5f1a0c9e-7c1b-4a53-9f0e-3a1a7a6f0001"_s);
    guest.name = u"everything"_s;
    guest.state = DomainState::Running;
    guest.running = true;
    guest.stored = file.readAll();
    guest.live = guest.stored;
    guest.caps.known = true;
    guest.caps.cpuModes = {u"host-passthrough"_s, u"host-model"_s, u"custom"_s};
    guest.caps.cpuModels = {u"Skylake-Client"_s, u"qemu64"_s};
    guest.caps.enums = {{u"disk/bus"_s, {u"virtio"_s, u"scsi"_s, u"sata"_s, u"usb"_s, u"fdc"_s}},
                        {u"video/modelType"_s, {u"virtio"_s, u"vga"_s, u"qxl"_s}},
                        {u"graphics/type"_s, {u"vnc"_s, u"spice"_s}}};
    guest.caps.supported = {{u"tpm"_s, true}, {u"rng"_s, true}, {u"filesystem"_s, true}, {u"hostdev"_s, true}};
    guest.caps.firmwares = {u"bios"_s, u"efi"_s};
    guest.caps.secureBoot = true;
    guest.caps.memoryBacking = {u"file"_s, u"anonymous"_s, u"memfd"_s};
    guest.caps.maxVcpus = 255;
    guest.caps.machine = u"pc-q35-7.2"_s;
    guest.caps.emulator = u"/usr/bin/qemu-system-x86_64"_s;
    guest.host.hypervisor = u"QEMU"_s;
    guest.host.libvirtVersion = 9000000;
    guest.host.arch = u"x86_64"_s;
    guest.host.cpus = 8;
    guest.host.memory = KiB{32ULL * 1024 * 1024};
    guest.host.kvmUsable = true;
    guest.networks = {u"default"_s, u"lab"_s};
    guest.bridges = {u"br0"_s};
    NodeDevice stick;
    stick.name = u"usb_1_4"_s;
    stick.vendor = u"SanDisk"_s;
    stick.product = u"Ultra stick"_s;
    stick.vendorId = u"0x0781"_s;
    stick.productId = u"0x5581"_s;
    stick.address = u"1.4"_s;
    stick.driver = u"usb-storage"_s;
    NodeDevice card;
    card.kind = NodeDevice::Kind::Pci;
    card.name = u"pci_0000_03_00_0"_s;
    card.vendor = u"Intel Corporation"_s;
    card.product = u"I350 network adapter"_s;
    card.vendorId = u"0x8086"_s;
    card.productId = u"0x1521"_s;
    card.address = u"0000:03:00.0"_s;
    card.driver = u"igb"_s;
    card.iommuGroup = 14;
    card.groupMembers = {u"0000:03:00.1"_s};
    NodeDevice twin = card;
    twin.name = u"pci_0000_03_00_1"_s;
    twin.address = u"0000:03:00.1"_s;
    twin.groupMembers = {u"0000:03:00.0"_s};
    NodeDevice bridge = card;
    bridge.name = u"pci_0000_00_1c_0"_s;
    bridge.product = u"PCI Express root port"_s;
    bridge.address = u"0000:00:1c.0"_s;
    bridge.iommuGroup = 3;
    bridge.groupMembers.clear();
    bridge.isBridge = true;
    bridge.whyNot = u"It is a bridge: the host needs it for the devices behind it."_s;
    NodeDevice gpu;
    gpu.kind = NodeDevice::Kind::Mdev;
    gpu.name = u"mdev_8a05ad83_3472_497d_8631_8142f31460e8_0000_06_00_0"_s;
    gpu.product = u"GVTg V5-4"_s;
    gpu.address = u"8a05ad83-3472-497d-8631-8142f31460e8"_s;
    guest.nodeDevices = {stick, card, twin, bridge, gpu};
    return guest;
}

void replaceIn(QByteArray &definition, const QByteArray &before, const QByteArray &after)
{
    if (!definition.contains(before)) {
        qFatal("The definition has no %s", before.constData());
    }
    definition.replace(before, after);
}

void keepPicture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GUESTDECK_SHOTS");
    if (folder.isEmpty()) {
        return;
    }
    QTest::qWait(50); // wrapped texts get their height a moment later
    widget->grab().save(folder + u'/' + name + u".png"_s);
    const QPalette before = QApplication::palette();
    QPalette dark(QColor(53, 56, 61), QColor(42, 45, 50));
    dark.setColor(QPalette::Base, QColor(30, 32, 36));
    dark.setColor(QPalette::PlaceholderText, QColor(150, 150, 150));
    QApplication::setPalette(dark);
    QTest::qWait(50);
    widget->grab().save(folder + u'/' + name + u"-dark.png"_s);
    QApplication::setPalette(before);
}

} // namespace guestdeck::test
