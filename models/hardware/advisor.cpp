// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/advisor.h"

#include "models/hardware/hotplugroom.h"
#include "models/hardware/kindtools.h"
#include "models/xml/document.h"

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using kinds::isOneOf;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HardwareAdvisor)
};

constexpr int spareRootPorts = 4; ///< fewer are worth a note
constexpr int addedRootPorts = 8;

/// One look at a guest: its items, and the notes as they come.
class Advisor
{
public:
    explicit Advisor(const GuestHardware &guest)
        : m_guest(guest)
        , m_definition(guest.stored)
    {
        const auto entries = readHardware(guest.stored);
        m_entries = entries.has_value() ? *entries : QList<HardwareEntry>{};
        m_os = single(u"overview"_s).value(u"os"_s);
        m_windows = m_os.contains("microsoft"_L1);
    }

    QList<HardwareNote> all()
    {
        for (const HardwareEntry &entry : std::as_const(m_entries)) {
            if (entry.key.kind == "disk"_L1) {
                adviseDisk(entry);
            } else if (entry.key.kind == "interface"_L1) {
                adviseNic(entry);
            } else if (entry.key.kind == "video"_L1) {
                adviseVideo(entry);
            }
        }
        adviseCpu();
        advisePinning();
        adviseAgent();
        adviseTablet();
        adviseBalloon();
        adviseRandom();
        adviseRoom();
        return m_notes;
    }

private:
    FieldValues single(const QString &kind) const
    {
        for (const HardwareEntry &entry : m_entries) {
            if (entry.key.kind == kind) {
                return entry.values;
            }
        }
        return {};
    }

    bool has(const QString &kind) const
    {
        return std::ranges::any_of(m_entries, [&](const HardwareEntry &entry) { return entry.key.kind == kind; });
    }

    static HardwareEdit set(const HardwareKey &key, const FieldValues &now, const FieldValues &wanted)
    {
        HardwareEdit edit;
        edit.what = HardwareEdit::What::Set;
        edit.key = key;
        edit.values = wanted;
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            edit.seen.insert(it.key(), now.value(it.key()));
        }
        return edit;
    }

    HardwareEdit added(const QString &kindId, const FieldValues &answers, const QString &mark) const
    {
        const HardwareKind *kind = hardwareKind(kindId);
        HardwareEdit edit;
        edit.what = HardwareEdit::What::Add;
        edit.key = {kindId, u"advice-"_s + mark};
        edit.values = kind && kind->defaults ? kind->defaults(m_guest) : FieldValues{};
        edit.values.insert(answers);
        if (kind && kind->completed) {
            edit.values = kind->completed(m_guest, edit.values);
        }
        return edit;
    }

    QString driverHint() const
    {
        return m_windows
            ? Tr::tr("Windows needs the virtio drivers first (virtio-win.iso), or it does not start from it any more.")
            : m_os.isEmpty() ? Tr::tr("Every Linux of the last ten years has the driver; another system may not.")
                             : Tr::tr("The system must have the driver; every Linux of the last ten years has it.");
    }

    void adviseDisk(const HardwareEntry &disk)
    {
        const FieldValues &values = disk.values;
        const QString target = values.value(u"target"_s);
        if (values.value(u"cache"_s) == "unsafe"_L1) {
            m_notes.prepend({u"cache"_s,
                             disk.key,
                             u"cache"_s,
                             Tr::tr("Disk %1 is written with the cache mode unsafe.").arg(target),
                             Tr::tr("What the guest believes to be on disk is lost when the host fails. Fine only for "
                                    "what can be made again."),
                             {set(disk.key, values, {{u"cache"_s, u"none"_s}})},
                             Tr::tr("Use the cache mode none")});
        }
        if (isOneOf(values.value(u"bus"_s), {"ide"_L1, "sata"_L1})) {
            // A disk that boots must not be moved before its system has the driver.
            const bool mend = !m_windows;
            m_notes.append(
                {u"diskBus"_s, disk.key, u"bus"_s,
                 Tr::tr("Disk %1 is on the %2 bus.").arg(target, values.value(u"bus"_s).toUpper()),
                 Tr::tr("virtio is several times faster and can be plugged in while the guest runs.") + u' '
                     + driverHint(),
                 mend ? QList<HardwareEdit>{set(disk.key, values, {{u"bus"_s, u"virtio"_s}})} : QList<HardwareEdit>{},
                 mend ? Tr::tr("Move it to virtio") : QString()});
        }
        const QString source = values.value(u"source"_s);
        const QString format = values.value(u"format"_s);
        if (format == "qcow2"_L1 && source.startsWith("/dev/"_L1)) {
            m_notes.append({u"format"_s,
                            disk.key,
                            u"format"_s,
                            Tr::tr("Disk %1 is qcow2 on a block device.").arg(target),
                            Tr::tr("The block device has its size already, so qcow2 only costs time; raw is the usual "
                                   "choice there, with snapshots by the storage. The Disks page can copy it."),
                            {},
                            {}});
        } else if (isOneOf(format, {""_L1, "raw"_L1}) && source.startsWith(u'/') && !source.startsWith("/dev/"_L1)
                   && values.value(u"readonly"_s) != "yes"_L1) {
            m_notes.append({u"format"_s,
                            disk.key,
                            u"format"_s,
                            Tr::tr("Disk %1 is a raw image in a file.").arg(target),
                            Tr::tr("raw is a little faster; qcow2 can be snapshotted and be the base of linked clones. "
                                   "The Disks page converts it by copying."),
                            {},
                            {}});
        }
        if (format == "qcow2"_L1 && !isOneOf(values.value(u"discard"_s), {"unmap"_L1})
            && isOneOf(values.value(u"bus"_s), {"virtio"_L1, "scsi"_L1}) && values.value(u"readonly"_s) != "yes"_L1) {
            m_notes.append({u"discard"_s,
                            disk.key,
                            u"discard"_s,
                            Tr::tr("Space that the guest frees on disk %1 stays taken on the host.").arg(target),
                            Tr::tr("With discard passed on the image shrinks when the guest trims its file systems."),
                            {set(disk.key, values, {{u"discard"_s, u"unmap"_s}})},
                            Tr::tr("Pass discard on")});
        }
        if (values.value(u"io"_s) == "native"_L1 && !isOneOf(values.value(u"cache"_s), {"none"_L1, "directsync"_L1})) {
            m_notes.append({u"io"_s,
                            disk.key,
                            u"io"_s,
                            Tr::tr("Disk %1 asks for native I/O with a cache that excludes it.").arg(target),
                            Tr::tr("The guest does not start like this."),
                            {set(disk.key, values, {{u"cache"_s, u"none"_s}})},
                            Tr::tr("Use the cache mode none")});
        }
    }

    void adviseNic(const HardwareEntry &nic)
    {
        const QString model = nic.values.value(u"model"_s);
        if (model.startsWith("virtio"_L1) || nic.values.value(u"type"_s) == "hostdev"_L1) {
            return;
        }
        const bool mend = !m_windows;
        m_notes.append(
            {u"nicModel"_s, nic.key, u"model"_s,
             model.isEmpty() ? Tr::tr("A network card is the emulator's default model.")
                             : Tr::tr("A network card is the model %1.").arg(model),
             Tr::tr("virtio is several times faster and takes less of the host's processor.") + u' ' + driverHint(),
             mend ? QList<HardwareEdit>{set(nic.key, nic.values, {{u"model"_s, u"virtio"_s}})} : QList<HardwareEdit>{},
             mend ? Tr::tr("Make it virtio") : QString()});
    }

    void adviseVideo(const HardwareEntry &video)
    {
        if (video.values.value(u"model"_s) != "cirrus"_L1) {
            return;
        }
        m_notes.append(
            {u"video"_s,
             video.key,
             u"model"_s,
             Tr::tr("The video card is a cirrus."),
             Tr::tr("It is slow and knows only small screens; virtio or VGA is right for all newer systems."),
             {set(video.key, video.values, {{u"model"_s, m_windows ? u"vga"_s : u"virtio"_s}})},
             m_windows ? Tr::tr("Make it VGA") : Tr::tr("Make it virtio")});
    }

    void adviseCpu()
    {
        const FieldValues overview = single(u"overview"_s);
        if (overview.value(u"virtType"_s) == "qemu"_L1 && m_guest.host.kvmUsable) {
            m_notes.prepend({u"emulated"_s,
                             {u"overview"_s, {}},
                             u"virtType"_s,
                             Tr::tr("The guest is emulated, although its host has KVM."),
                             Tr::tr("It runs many times slower than it could. The kind is changed on the XML page: "
                                    "<domain type='kvm'>."),
                             {},
                             {}});
        }
        const FieldValues cpu = single(u"cpu"_s);
        const QString mode = cpu.value(u"mode"_s);
        const bool weak = mode.isEmpty() || isOneOf(cpu.value(u"model"_s), {"qemu64"_L1, "kvm64"_L1});
        if (overview.value(u"virtType"_s) == "kvm"_L1 && weak) {
            m_notes.append({u"cpuModel"_s,
                            {u"cpu"_s, {}},
                            u"mode"_s,
                            Tr::tr("The guest sees the emulator's plain processor."),
                            Tr::tr("It lacks what makes encryption and much else fast, and some new systems do not "
                                   "start on it. Like the host's, it still moves to similar hosts."),
                            {set({u"cpu"_s, {}}, cpu, {{u"mode"_s, u"host-model"_s}})},
                            Tr::tr("Use one like the host's")});
        }
    }

    void advisePinning()
    {
        const quint32 vcpus = single(u"cpu"_s).value(u"current"_s).toUInt();
        if (m_guest.host.cpus > 0 && vcpus > m_guest.host.cpus) {
            m_notes.append(
                {u"tooManyVcpus"_s,
                 {u"cpu"_s, {}},
                 u"current"_s,
                 Tr::tr("The guest has more vCPUs than its host has processors (%1 and %2).")
                     .arg(vcpus)
                     .arg(m_guest.host.cpus),
                 Tr::tr("They wait for each other, which makes the guest slower than with fewer."),
                 {set({u"cpu"_s, {}}, single(u"cpu"_s), {{u"current"_s, QString::number(m_guest.host.cpus)}})},
                 Tr::tr("Use as many as the host has")});
        }
        const pugi::xml_node tune = m_definition.domain().child("cputune");
        const auto pins = tune.children("vcpupin");
        const auto pinned = std::distance(pins.begin(), pins.end());
        if (pinned > 0 && pinned < std::ptrdiff_t(vcpus)) {
            m_notes.append({u"pinning"_s,
                            {u"cpu"_s, {}},
                            {},
                            Tr::tr("Only %1 of %2 vCPUs are pinned to processors of the host.").arg(pinned).arg(vcpus),
                            Tr::tr("The others may run on the same processors and hold the pinned ones up. See "
                                   "“CPU pinning…” in the guest's menu."),
                            {},
                            {}});
        } else if (pinned == 0 && m_guest.host.numa.size() > 1 && vcpus >= 8
                   && single(u"cpu"_s).value(u"cpuset"_s).isEmpty()) {
            m_notes.append({u"pinning"_s,
                            {u"cpu"_s, {}},
                            {},
                            Tr::tr("A guest of %n vCPUs may run on every NUMA node of its host.", nullptr, int(vcpus)),
                            Tr::tr("Reaching memory of another node is slower. Pinned to the processors of one node it "
                                   "stays there; see “CPU pinning…” in the guest's menu."),
                            {},
                            {}});
        }
    }

    void adviseAgent()
    {
        const auto channel = std::ranges::find_if(m_entries, [](const HardwareEntry &entry) {
            return entry.key.kind == "channel"_L1 && entry.values.value(u"name"_s) == "org.qemu.guest_agent.0"_L1;
        });
        if (channel == m_entries.cend()) {
            m_notes.append(
                {u"noAgent"_s,
                 {u"channel"_s, {}},
                 {},
                 Tr::tr("The guest has no channel for its agent."),
                 Tr::tr("With the channel, and the package qemu-guest-agent inside, it shuts down cleanly, "
                        "tells its addresses, and is snapshotted with its files in order."),
                 {added(u"channel"_s,
                        {{u"name"_s, u"org.qemu.guest_agent.0"_s}, {u"type"_s, u"unix"_s}, {u"target"_s, u"virtio"_s}},
                        u"agent"_s)},
                 Tr::tr("Add the channel")});
        } else if (m_guest.running && !m_guest.agentAnswers) {
            m_notes.append(
                {u"agentSilent"_s,
                 channel->key,
                 {},
                 Tr::tr("Nobody answers on the agent's channel."),
                 Tr::tr("Install and start the package qemu-guest-agent inside the guest (on Windows it comes "
                        "with the virtio drivers)."),
                 {},
                 {}});
        }
    }

    void adviseTablet()
    {
        const bool tablet = std::ranges::any_of(m_entries, [](const HardwareEntry &entry) {
            return entry.key.kind == "input"_L1 && entry.values.value(u"type"_s) == "tablet"_L1;
        });
        if (!tablet && has(u"graphics"_s)) {
            m_notes.append({u"noTablet"_s,
                            {u"input"_s, {}},
                            {},
                            Tr::tr("The guest has no tablet."),
                            Tr::tr("Without one the pointer in the console drifts apart from yours."),
                            {added(u"input"_s, {{u"type"_s, u"tablet"_s}, {u"bus"_s, u"usb"_s}}, u"tablet"_s)},
                            Tr::tr("Add a tablet")});
        }
    }

    void adviseBalloon()
    {
        const auto balloon = std::ranges::find_if(
            m_entries, [](const HardwareEntry &entry) { return entry.key.kind == "memballoon"_L1; });
        if (balloon == m_entries.cend() || has(u"hostdev-pci"_s)) {
            return; // libvirt adds one by itself; and memory of a guest with a card of the host is held anyway
        }
        if (balloon->values.value(u"model"_s) == "none"_L1) {
            m_notes.append({u"noBalloon"_s,
                            balloon->key,
                            u"model"_s,
                            Tr::tr("The guest has no memory balloon."),
                            Tr::tr("Its memory cannot change while it runs, and how much it uses is not known."),
                            {set(balloon->key, balloon->values, {{u"model"_s, u"virtio"_s}, {u"period"_s, u"10"_s}})},
                            Tr::tr("Add the balloon")});
        } else if (balloon->values.value(u"period"_s).toUInt() == 0) {
            m_notes.append({u"noMemoryStats"_s,
                            balloon->key,
                            u"period"_s,
                            Tr::tr("The guest is not asked how much of its memory it uses."),
                            Tr::tr("The overview and the Performance page then show only what the host gave it."),
                            {set(balloon->key, balloon->values, {{u"period"_s, u"10"_s}})},
                            Tr::tr("Ask every 10 seconds")});
        }
    }

    void adviseRandom()
    {
        if (!has(u"rng"_s) && hardwareKind(u"rng"_s)->whyNotAdd(m_guest).isEmpty()) {
            m_notes.append({u"noRng"_s,
                            {u"rng"_s, {}},
                            {},
                            Tr::tr("The guest has no source of random numbers."),
                            Tr::tr("At its start it may wait until it has gathered enough of them."),
                            {added(u"rng"_s, {}, u"rng"_s)},
                            Tr::tr("Add one")});
        }
    }

    void adviseRoom()
    {
        const HotPlugRoom room = hotPlugRoom(m_guest.running ? m_guest.live : m_guest.stored);
        if (!room.pcie || room.ports == 0 || room.freePorts >= spareRootPorts) {
            return;
        }
        // What the running one has not, the next start may.
        const int planned = hotPlugRoom(m_guest.stored).ports;
        if (planned >= room.ports + spareRootPorts) {
            return;
        }
        HardwareNote note{
            u"noRoom"_s,
            {u"controller"_s, {}},
            {},
            Tr::tr("Only %n devices can still be plugged in while the guest runs.", nullptr, room.freePorts),
            Tr::tr("Each device takes a PCI Express port of its own, and ports cannot be added to a running "
                   "guest. More of them cost next to nothing."),
            {},
            Tr::tr("Add %n ports", nullptr, addedRootPorts)};
        for (int i = 0; i < addedRootPorts; ++i) {
            note.edits.append(added(u"controller"_s, {{u"type"_s, u"pci"_s}, {u"model"_s, u"pcie-root-port"_s}},
                                    u"port"_s + QString::number(i)));
        }
        m_notes.append(note);
    }

    const GuestHardware &m_guest;
    kinds::Definition m_definition;
    QList<HardwareEntry> m_entries;
    QList<HardwareNote> m_notes;
    QString m_os;
    bool m_windows = false;
};

} // namespace

QList<HardwareNote> adviseHardware(const GuestHardware &guest)
{
    return guest.stored.isEmpty() || guest.isTemplate ? QList<HardwareNote>{} : Advisor(guest).all();
}

} // namespace guestdeck
