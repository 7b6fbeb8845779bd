// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/advisor.h"

#include <QSet>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

/// Everything about it could be better.
GuestHardware poorGuest()
{
    GuestHardware guest;
    guest.name = u"poor"_s;
    guest.host.cpus = 2;
    guest.host.kvmUsable = true;
    guest.running = true;
    guest.stored = "<domain type='kvm'>"
                   "<metadata><libosinfo:libosinfo xmlns:libosinfo='http://libosinfo.org/xmlns/libvirt/domain/1.0'>"
                   "<libosinfo:os id='http://debian.org/debian/12'/></libosinfo:libosinfo></metadata>"
                   "<memory unit='MiB'>512</memory><vcpu>4</vcpu>"
                   "<os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os>"
                   "<cputune><vcpupin vcpu='0' cpuset='0'/></cputune>"
                   "<devices>"
                   "<disk type='file' device='disk'><driver name='qemu' type='raw' cache='unsafe'/>"
                   "<source file='/srv/a.img'/><target dev='sda' bus='sata'/></disk>"
                   "<disk type='block' device='disk'><driver name='qemu' type='qcow2' io='native'/>"
                   "<source dev='/dev/vg/b'/><target dev='vda' bus='virtio'/></disk>"
                   "<controller type='pci' index='0' model='pcie-root'/>"
                   "<controller type='pci' index='1' model='pcie-root-port'/>"
                   "<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/>"
                   "<model type='e1000e'/></interface>"
                   "<graphics type='vnc'/><video><model type='cirrus'/></video>"
                   "<memballoon model='none'/>"
                   "</devices></domain>";
    guest.live = guest.stored;
    return guest;
}

QHash<QString, HardwareNote> notesOf(const GuestHardware &guest)
{
    QHash<QString, HardwareNote> notes;
    for (const HardwareNote &note : adviseHardware(guest)) {
        notes.insert(note.id, note);
    }
    return notes;
}

} // namespace

class TestAdvisor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingPoorIsNoted()
    {
        const auto notes = notesOf(poorGuest());
        for (const QString &id :
             {u"cache"_s, u"diskBus"_s, u"format"_s, u"discard"_s, u"io"_s, u"nicModel"_s, u"video"_s, u"cpuModel"_s,
              u"tooManyVcpus"_s, u"pinning"_s, u"noAgent"_s, u"noTablet"_s, u"noBalloon"_s, u"noRng"_s, u"noRoom"_s}) {
            QVERIFY2(notes.contains(id), qPrintable(id));
        }
        for (const HardwareNote &note : notes) {
            QVERIFY2(note.text.endsWith(u'.') && note.why.endsWith(u'.'), qPrintable(note.id));
            QCOMPARE(note.fix.isEmpty(), note.edits.isEmpty());
            QVERIFY2(hardwareKind(note.key.kind), qPrintable(note.id));
        }
        QCOMPARE(adviseHardware(poorGuest()).first().id, u"cache"_s); // data can be lost
    }

    /// What a note offers can be done, and then the note is gone.
    void mendingEndsTheNote()
    {
        const GuestHardware guest = poorGuest();
        int mended = 0;
        for (const HardwareNote &note : adviseHardware(guest)) {
            if (note.edits.isEmpty()) {
                continue;
            }
            ++mended;
            const auto text = withHardwareEdits(guest.stored, note.edits);
            QVERIFY2(text.has_value(),
                     qPrintable(note.id + u": "_s + (text.has_value() ? QString() : text.error().message)));
            GuestHardware after = guest;
            after.stored = *text;
            after.live = *text;
            const auto left = notesOf(after);
            QVERIFY2(!left.contains(note.id), qPrintable(note.id));
        }
        QVERIFY(mended >= 10);
    }

    void windowsIsNotMovedToDriversItLacks()
    {
        GuestHardware guest = poorGuest();
        guest.stored.replace("debian.org/debian/12", "microsoft.com/win/11");
        const auto notes = notesOf(guest);
        QVERIFY(notes.value(u"diskBus"_s).edits.isEmpty());
        QVERIFY(notes.value(u"diskBus"_s).why.contains("virtio"_L1));
        QVERIFY(notes.value(u"nicModel"_s).edits.isEmpty());
    }

    void emulationOnAHostWithKvm()
    {
        GuestHardware guest = poorGuest();
        guest.stored.replace("type='kvm'", "type='qemu'");
        QVERIFY(notesOf(guest).contains(u"emulated"_s));
        guest.host.kvmUsable = false;
        QVERIFY(!notesOf(guest).contains(u"emulated"_s));
    }

    void aSilentAgentIsNotMissing()
    {
        GuestHardware guest = poorGuest();
        guest.stored.replace("</devices>",
                             "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>"
                             "</devices>");
        QVERIFY(notesOf(guest).contains(u"agentSilent"_s));
        QVERIFY(!notesOf(guest).contains(u"noAgent"_s));
        guest.agentAnswers = true;
        QVERIFY(!notesOf(guest).contains(u"agentSilent"_s));
    }

    void handedOverCardsHoldMemory()
    {
        GuestHardware guest = poorGuest();
        guest.stored.replace("</devices>",
                             "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='3' slot='0' "
                             "function='0'/></source></hostdev></devices>");
        QVERIFY(!notesOf(guest).contains(u"noBalloon"_s));
    }

    void aBalloonIsAskedHowMuchIsUsed()
    {
        GuestHardware guest = poorGuest();
        guest.stored.replace("<memballoon model='none'/>", "<memballoon model='virtio'/>");
        const auto notes = notesOf(guest);
        QVERIFY(!notes.contains(u"noBalloon"_s));
        const HardwareNote note = notes.value(u"noMemoryStats"_s);
        QCOMPARE(note.key.kind, u"memballoon"_s);
        const auto text = withHardwareEdits(guest.stored, note.edits);
        QVERIFY(text.has_value());
        guest.stored = *text;
        QVERIFY2(guest.stored.contains("period="), guest.stored.constData());
        QVERIFY(!notesOf(guest).contains(u"noMemoryStats"_s));
    }

    void templatesAndBrokenTextsAreLeftAlone()
    {
        GuestHardware guest = poorGuest();
        guest.isTemplate = true;
        QVERIFY(adviseHardware(guest).isEmpty());
        QVERIFY(adviseHardware(GuestHardware{}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestAdvisor)
#include "tst_advisor.moc"
