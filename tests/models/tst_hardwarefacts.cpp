// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/capsreader.h"
#include "models/hardware/hardwarekind.h"
#include "models/hardware/hotplugroom.h"
#include "models/hardware/nodedevicereader.h"

#include <QFile>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

QByteArray read(const QString &name)
{
    QFile file(QString(QStringLiteral(GUESTDECK_TEST_DATA "/xml/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

GuestHardware onHost(const QString &caps)
{
    GuestHardware guest;
    const auto parsed = readHardwareCaps(read(caps));
    guest.caps = parsed.has_value() ? *parsed : HardwareCaps{};
    guest.stored = "<domain type='qemu'><os><type machine='pc-q35-7.2'>hvm</type></os><devices/></domain>";
    return guest;
}

const HardwareField &field(const QString &kind, const QString &id)
{
    for (const HardwareField &row : hardwareKind(kind)->fields) {
        if (row.id == id) {
            return row;
        }
    }
    qFatal("no such field");
}

QString whyNot(const GuestHardware &guest, const QString &kind, const QString &id, const QString &value)
{
    const HardwareField &row = field(kind, id);
    for (const FieldOption &option : row.offered ? row.offered(guest, {}) : row.options) {
        if (option.value == value) {
            return option.whyNot;
        }
    }
    return u"not offered at all"_s;
}

/// A running q35 machine with so many root ports, of which so many are taken.
QByteArray machine(int ports, int taken)
{
    QByteArray text = "<domain><devices><controller type='pci' index='0' model='pcie-root'/>";
    for (int i = 1; i <= ports; ++i) {
        text += "<controller type='pci' index='" + QByteArray::number(i)
            + "' model='pcie-root-port'><address type='pci' domain='0x0000' bus='0x00' slot='0x02'/></controller>";
    }
    for (int i = 1; i <= taken; ++i) {
        text += "<disk><target dev='vd" + QByteArray(1, char('a' + i - 1))
            + "' bus='virtio'/><address type='pci' domain='0x0000' bus='0x" + QByteArray::number(i, 16)
            + "' slot='0x00' function='0x0'/></disk>";
    }
    return text + "</devices></domain>";
}

} // namespace

class TestHardwareFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void capabilitiesOfARealHost()
    {
        const auto caps = readHardwareCaps(read(u"domcaps-qemu-q35.xml"_s));
        QVERIFY(caps.has_value());
        QVERIFY(caps->known);
        QCOMPARE(caps->machine, u"pc-q35-7.2"_s);
        QCOMPARE(caps->emulator, u"/usr/bin/qemu-system-x86_64"_s);
        QCOMPARE(caps->maxVcpus, 288U);
        QCOMPARE(caps->enums.value(u"disk/bus"_s),
                 QStringList({u"fdc"_s, u"scsi"_s, u"virtio"_s, u"usb"_s, u"sata"_s}));
        QVERIFY(caps->enums.value(u"video/modelType"_s).contains(u"virtio"_s));
        QVERIFY(caps->enums.contains(u"hostdev/pciBackend"_s));
        QVERIFY(caps->enums.value(u"hostdev/pciBackend"_s).isEmpty());
        QCOMPARE(caps->cpuModes, QStringList({u"maximum"_s, u"host-model"_s, u"custom"_s}));
        QCOMPARE(caps->cpuModels.first(), u"qemu64"_s);
        QVERIFY(caps->cpuModels.indexOf(u"486"_s) < caps->cpuModels.indexOf(u"EPYC"_s)); // usable ones first
        QCOMPARE(caps->firmwares, QStringList{u"efi"_s});
        QVERIFY(caps->secureBoot);
        QCOMPARE(caps->loaders.size(), 3);
        QCOMPARE(caps->memoryBacking, QStringList({u"file"_s, u"anonymous"_s, u"memfd"_s}));
        QVERIFY(caps->supported.value(u"tpm"_s));
        QVERIFY(!readHardwareCaps("<domain/>").has_value());
        QVERIFY(!readHardwareCaps("").has_value());
    }

    void whatTheHostCannotDoIsGreyedWithTheReason()
    {
        const GuestHardware guest = onHost(u"domcaps-qemu-q35.xml"_s);
        QVERIFY(guest.caps.known);
        QCOMPARE(whyNot(guest, u"disk"_s, u"bus"_s, u"virtio"_s), QString());
        QVERIFY(whyNot(guest, u"disk"_s, u"bus"_s, u"ide"_s).contains("pc-q35-7.2"_L1));
        QVERIFY(whyNot(guest, u"cpu"_s, u"mode"_s, u"host-passthrough"_s).contains("KVM"_L1));
        QCOMPARE(whyNot(guest, u"cpu"_s, u"mode"_s, u"host-model"_s), QString());
        QVERIFY(!whyNot(guest, u"cpu"_s, u"model"_s, u"EPYC"_s).isEmpty());
        QCOMPARE(whyNot(guest, u"cpu"_s, u"model"_s, u"Westmere"_s), QString());
        QCOMPARE(whyNot(guest, u"boot"_s, u"firmware"_s, u"efi-secure"_s), QString());
        QVERIFY(hardwareKind(u"hostdev-pci"_s)->whyNotAdd(guest).contains("IOMMU"_L1));
        QVERIFY(!hardwareKind(u"hostdev-usb"_s)->whyNotAdd(guest).isEmpty()); // no device there
        QCOMPARE(hardwareKind(u"tpm"_s)->whyNotAdd(guest), QString());

        GuestHardware pc = onHost(u"domcaps-qemu-pc.xml"_s);
        pc.stored
            = "<domain type='qemu'><os><type machine='pc-i440fx-7.2'>hvm</type></os><devices><tpm/></devices></domain>";
        QCOMPARE(whyNot(pc, u"disk"_s, u"bus"_s, u"ide"_s), QString());
        QVERIFY(whyNot(pc, u"boot"_s, u"firmware"_s, u"efi-secure"_s).contains("q35"_L1));
        QVERIFY(!hardwareKind(u"tpm"_s)->whyNotAdd(pc).isEmpty()); // it has one
        QVERIFY(hardwareKind(u"iommu"_s)->whyNotAdd(pc).contains("q35"_L1));
    }

    void unknownCapabilitiesGreyNothing()
    {
        GuestHardware guest;
        guest.stored = "<domain><devices/></domain>";
        QCOMPARE(whyNot(guest, u"disk"_s, u"bus"_s, u"virtio"_s), QString());
        QCOMPARE(whyNot(guest, u"cpu"_s, u"mode"_s, u"host-passthrough"_s), QString());
        QCOMPARE(whyNot(guest, u"boot"_s, u"firmware"_s, u"efi"_s), QString());
    }

    void roomIsCountedInPorts()
    {
        const HotPlugRoom room = hotPlugRoom(machine(6, 4));
        QVERIFY(room.pcie);
        QCOMPARE(room.ports, 6);
        QCOMPARE(room.freePorts, 2);
        GuestHardware guest;
        guest.running = true;
        guest.live = machine(6, 6);
        guest.stored = guest.live;
        QVERIFY(whyNoPciRoom(guest).contains(u'6'));
        const HotPlug disk = hardwareKind(u"disk"_s)->hotPlug(guest, {{u"bus"_s, u"virtio"_s}});
        QVERIFY(!disk.attach && disk.detach && !disk.whyNot.isEmpty());
        QVERIFY(!hardwareKind(u"interface"_s)->hotPlug(guest, {{u"model"_s, u"virtio"_s}}).attach);
        guest.live = machine(6, 5);
        QCOMPARE(whyNoPciRoom(guest), QString());
        QVERIFY(hardwareKind(u"disk"_s)->hotPlug(guest, {{u"bus"_s, u"virtio"_s}}).attach);
        QVERIFY(!hardwareKind(u"disk"_s)->hotPlug(guest, {{u"bus"_s, u"sata"_s}}).attach);
        QVERIFY(!hardwareKind(u"tpm"_s)->hotPlug(guest, {}).attach);
        guest.running = false;
        guest.live.clear();
        QCOMPARE(whyNoPciRoom(guest), QString());
    }

    /// On a PCI Express machine what is old fits only behind a bridge, however many ports are free.
    void oldDevicesNeedAnOldSlot()
    {
        GuestHardware guest;
        guest.running = true;
        guest.live = machine(6, 2);
        guest.stored = guest.live;
        QCOMPARE(hotPlugRoom(guest.live).freeOldSlots, 0);
        const auto plug = [&](const QString &kind, const FieldValues &values) {
            return hardwareKind(kind)->hotPlug(guest, values);
        };
        const QList<std::pair<QString, FieldValues>> old
            = {{u"watchdog"_s, {{u"model"_s, u"i6300esb"_s}}},
               {u"interface"_s, {{u"model"_s, u"e1000"_s}}},
               {u"interface"_s, {{u"model"_s, u"rtl8139"_s}}},
               {u"interface"_s, {}}, // what the emulator chooses
               {u"shmem"_s, {{u"model"_s, u"ivshmem-plain"_s}}},
               {u"rng"_s, {{u"model"_s, u"virtio-transitional"_s}}},
               {u"serial"_s, {{u"target"_s, u"pci-serial"_s}}},
               {u"controller"_s, {{u"type"_s, u"scsi"_s}, {u"model"_s, u"lsilogic"_s}}}};
        for (const auto &[kind, values] : old) {
            const HotPlug none = plug(kind, values);
            QVERIFY2(!none.attach && none.detach, qPrintable(kind));
            QVERIFY2(none.whyNot.contains("pcie-to-pci-bridge"_L1), qPrintable(none.whyNot));
        }
        QVERIFY(plug(u"interface"_s, {{u"model"_s, u"virtio"_s}}).attach);
        QVERIFY(plug(u"interface"_s, {{u"model"_s, u"e1000e"_s}}).attach);
        QVERIFY(plug(u"controller"_s, {{u"type"_s, u"scsi"_s}, {u"model"_s, u"virtio-scsi"_s}}).attach);
        QVERIFY(plug(u"rng"_s, {{u"model"_s, u"virtio"_s}}).attach);

        guest.live.replace("</devices>",
                           "<controller type='pci' index='40' model='pcie-to-pci-bridge'/><sound model='ich9'>"
                           "<address type='pci' bus='0x28' slot='0x01' function='0x0'/></sound></devices>");
        QCOMPARE(hotPlugRoom(guest.live).freeOldSlots, 30);
        for (const auto &[kind, values] : old) {
            QVERIFY2(plug(kind, values).attach, qPrintable(kind));
        }
    }

    void olderMachinesHaveSlotsOfABus()
    {
        const HotPlugRoom room = hotPlugRoom(
            "<domain><devices><controller type='pci' index='0' model='pci-root'/>"
            "<video><address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/></video>"
            "<controller type='usb' index='0' model='piix3-uhci'><address type='pci' bus='0x00' slot='0x01' "
            "function='0x2'/></controller></devices></domain>");
        QVERIFY(!room.pcie && room.usb);
        QCOMPARE(room.freePorts, 29);
        QCOMPARE(room.freeOldSlots, 29);
    }

    void modulesNeedSlotsAndACell()
    {
        GuestHardware guest;
        guest.stored = "<domain><memory unit='MiB'>512</memory><devices/></domain>";
        QVERIFY(whyNoMemoryRoom(guest.stored).contains("slots"_L1));
        guest.stored = "<domain><maxMemory slots='1' unit='MiB'>2048</maxMemory><memory "
                       "unit='MiB'>512</memory><devices/></domain>";
        QVERIFY(whyNoMemoryRoom(guest.stored).contains("NUMA"_L1));
        guest.stored = "<domain><maxMemory slots='1' unit='MiB'>2048</maxMemory><memory unit='MiB'>512</memory>"
                       "<cpu><numa><cell id='0' cpus='0' memory='512' unit='MiB'/></numa></cpu><devices/></domain>";
        QCOMPARE(whyNoMemoryRoom(guest.stored), QString());
        QVERIFY(!field(u"dimm"_s, u"size"_s).check(guest, {}, u"2147483648"_s).isEmpty()); // more than fits
        // The running guest has no room, and the next start has.
        guest.running = true;
        guest.live = "<domain><memory unit='MiB'>512</memory><devices/></domain>";
        const HardwareKind *module = hardwareKind(u"dimm"_s);
        QCOMPARE(module->whyNotAdd(guest), QString());
        QVERIFY(module->hotPlug(guest, {}).whyNot.contains("slots"_L1));
        guest.live = QByteArray(guest.stored).replace("2048", "1024"); // room for less than that
        QVERIFY(module->hotPlug(guest, {{u"size"_s, u"268435456"_s}}).attach);
        QVERIFY(!module->hotPlug(guest, {{u"size"_s, u"1073741824"_s}}).attach);
        guest.stored.replace("<devices/>", "<devices><memory model='dimm'/></devices>");
        QVERIFY(!module->whyNotAdd(guest).isEmpty());
        QVERIFY(!whyNoMemoryRoom(guest.stored).isEmpty());
    }

    /// What libvirt would refuse is not what a new one starts with.
    void newOnesAreNotTheSecond()
    {
        GuestHardware guest;
        guest.stored = "<domain><devices/></domain>";
        const HardwareKind *audio = hardwareKind(u"audio"_s);
        QCOMPARE(audio->defaults(guest).value(u"id"_s), u"1"_s);
        guest.stored = "<domain><devices><audio id='1' type='none'/><audio id='3' type='none'/></devices></domain>";
        QCOMPARE(audio->defaults(guest).value(u"id"_s), u"2"_s);

        const HardwareKind *screen = hardwareKind(u"graphics"_s);
        QCOMPARE(screen->defaults(guest).value(u"type"_s), u"vnc"_s);
        guest.stored = "<domain><devices><graphics type='vnc'/></devices></domain>";
        QCOMPARE(screen->defaults(guest).value(u"type"_s), u"spice"_s);
        QVERIFY(!whyNot(guest, u"graphics"_s, u"type"_s, u"vnc"_s).isEmpty());
        QCOMPARE(whyNot(guest, u"graphics"_s, u"type"_s, u"spice"_s), QString());
        guest.caps.known = true;
        guest.caps.enums.insert(u"graphics/type"_s, {u"vnc"_s});
        QVERIFY(screen->whyNotAdd(guest).contains("protocol"_L1));
        guest.caps.enums.insert(u"graphics/type"_s, {u"vnc"_s, u"spice"_s});
        QCOMPARE(screen->whyNotAdd(guest), QString());

        const HardwareKind *watchdog = hardwareKind(u"watchdog"_s);
        guest.host.libvirtVersion = 9000000;
        QCOMPARE(watchdog->whyNotAdd(guest), QString());
        guest.stored = "<domain><devices><watchdog model='i6300esb'/></devices></domain>";
        QVERIFY(!watchdog->whyNotAdd(guest).isEmpty());
        guest.host.libvirtVersion = 9001000;
        QCOMPARE(watchdog->whyNotAdd(guest), QString());
    }

    void whatOtherMachinesHaveIsGrey()
    {
        GuestHardware guest;
        const auto of = [&](const QByteArray &arch, const QByteArray &machine) {
            guest.stored
                = "<domain><os><type arch='" + arch + "' machine='" + machine + "'>hvm</type></os><devices/></domain>";
        };
        of("x86_64", "pc-i440fx-7.2");
        QVERIFY(whyNot(guest, u"watchdog"_s, u"model"_s, u"itco"_s).contains("q35"_L1));
        QVERIFY(whyNot(guest, u"watchdog"_s, u"model"_s, u"diag288"_s).contains("s390x"_L1));
        QVERIFY(!whyNot(guest, u"serial"_s, u"target"_s, u"spapr-vio-serial"_s).isEmpty());
        QVERIFY(!whyNot(guest, u"console"_s, u"target"_s, u"sclp"_s).isEmpty());
        QVERIFY(!whyNot(guest, u"tpm"_s, u"model"_s, u"tpm-spapr"_s).isEmpty());
        QCOMPARE(whyNot(guest, u"watchdog"_s, u"model"_s, u"ib700"_s), QString());
        QCOMPARE(whyNot(guest, u"serial"_s, u"target"_s, u"isa-serial"_s), QString());
        of("x86_64", "pc-q35-7.2");
        QCOMPARE(whyNot(guest, u"watchdog"_s, u"model"_s, u"itco"_s), QString());
        of("s390x", "s390-ccw-virtio-7.2");
        QCOMPARE(whyNot(guest, u"watchdog"_s, u"model"_s, u"diag288"_s), QString());
        QVERIFY(!whyNot(guest, u"watchdog"_s, u"model"_s, u"ib700"_s).isEmpty());
        of("ppc64le", "pseries-7.2");
        QCOMPARE(whyNot(guest, u"panic"_s, u"model"_s, u"pseries"_s), QString());
        guest.stored = "<domain><devices/></domain>"; // not known: nothing is grey
        QCOMPARE(whyNot(guest, u"watchdog"_s, u"model"_s, u"diag288"_s), QString());
    }

    void nextTargetIsFreeInBothDefinitions()
    {
        GuestHardware guest;
        guest.live = "<domain><devices><disk><target dev='vda'/></disk></devices></domain>";
        guest.stored = "<domain><devices><disk><target dev='vdb'/></disk></devices></domain>";
        QCOMPARE(freeTarget(guest, u"virtio"_s), u"vdc"_s);
        QCOMPARE(freeTarget(guest, u"sata"_s), u"sda"_s);
        QCOMPARE(freeTarget(guest, u"ide"_s), u"hda"_s);
    }

    void devicesOfTheHost()
    {
        const auto card = readNodeDevice(
            "<device><name>pci_0000_03_00_0</name><driver><name>nvidia</name></driver><capability type='pci'>"
            "<class>0x030000</class><domain>0</domain><bus>3</bus><slot>0</slot><function>0</function>"
            "<product id='0x1cb1'>Quadro</product><vendor id='0x10de'>NVIDIA</vendor>"
            "<iommuGroup number='15'><address domain='0x0000' bus='0x03' slot='0x00' function='0x0'/>"
            "<address domain='0x0000' bus='0x03' slot='0x00' function='0x1'/></iommuGroup></capability></device>");
        QVERIFY(card);
        QCOMPARE(card->kind, NodeDevice::Kind::Pci);
        QCOMPARE(card->address, u"0000:03:00.0"_s);
        QCOMPARE(card->iommuGroup, 15);
        QCOMPARE(card->groupMembers, QStringList{u"0000:03:00.1"_s});
        QCOMPARE(card->driver, u"nvidia"_s);
        QVERIFY(!card->isBridge && card->whyNot.isEmpty());

        const auto stick = readNodeDevice(
            "<device><name>usb_1_4</name><driver><name>usb</name></driver><capability type='usb_device'><bus>1</bus>"
            "<device>7</device><product id='0xc52b'>Receiver</product><vendor id='0x046d'>Logitech</vendor>"
            "</capability></device>");
        QVERIFY(stick);
        QCOMPARE(stick->address, u"1.7"_s);
        QCOMPARE(stick->vendorId, u"0x046d"_s);
        QCOMPARE(stick->whyNot, QString());

        const auto root = readNodeDevice(
            "<device><name>usb_usb1</name><capability type='usb_device'><bus>1</bus><device>1</device>"
            "<product id='0x0002'>xHCI</product><vendor id='0x1d6b'>Linux</vendor></capability></device>");
        QVERIFY(root && !root->whyNot.isEmpty());

        const auto part = readNodeDevice(
            "<device><name>mdev_c2177883_f1bb_47f0_914d_32a22e3a8804_0000_00_02_0</name><capability type='mdev'>"
            "<type id='i915'/><iommuGroup number='4'/></capability></device>");
        QVERIFY(part);
        QCOMPARE(part->address, u"c2177883-f1bb-47f0-914d-32a22e3a8804"_s);
        QVERIFY(!readNodeDevice("<device><name>net_eth0</name><capability type='net'/></device>"));
        QVERIFY(!readNodeDevice("nonsense"));
    }

    void theLabsBridgeIsNotHandedOut()
    {
        const auto device = readNodeDevice(read(u"device-pci-lab.xml"_s));
        QVERIFY(device);
        QCOMPARE(device->kind, NodeDevice::Kind::Pci);
        QVERIFY(!device->whyNot.isEmpty()); // a machine without IOMMU groups
    }

    void aGroupGoesAsAWhole()
    {
        GuestHardware guest;
        guest.stored = "<domain><devices/></domain>";
        NodeDevice card;
        card.kind = NodeDevice::Kind::Pci;
        card.address = u"0000:03:00.0"_s;
        card.iommuGroup = 15;
        card.groupMembers = {u"0000:03:00.1"_s};
        NodeDevice sound = card;
        sound.address = u"0000:03:00.1"_s;
        sound.product = u"HDMI Audio"_s;
        sound.driver = u"snd_hda_intel"_s;
        sound.groupMembers = {card.address};
        guest.nodeDevices = {card, sound};
        const HardwareKind *pci = hardwareKind(u"hostdev-pci"_s);
        const auto problems = pci->check(guest, {{u"address"_s, card.address}});
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().second.contains("HDMI Audio"_L1));
        guest.stored = "<domain><devices><hostdev mode='subsystem' type='pci'><source><address domain='0x0000' "
                       "bus='0x03' slot='0x00' function='0x1'/></source></hostdev></devices></domain>";
        QVERIFY(pci->check(guest, {{u"address"_s, card.address}}).isEmpty());
        guest.nodeDevices[1].isBridge = true;
        guest.stored = "<domain><devices/></domain>";
        QVERIFY(pci->check(guest, {{u"address"_s, card.address}}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestHardwareFacts)
#include "tst_hardwarefacts.moc"
