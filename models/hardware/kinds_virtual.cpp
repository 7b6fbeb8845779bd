// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/hotplugroom.h"
#include "models/hardware/kindtools.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

namespace guestdeck::kinds
{

using namespace Qt::StringLiterals;

namespace
{

QString pathProblem(const GuestHardware &, const FieldValues &, const QString &value)
{
    return value.startsWith(u'/') ? QString() : Tr::tr("A whole path on the host, beginning with /.");
}

constexpr quint64 severalWatchdogs = 9001000; ///< libvirt's version that takes more than one

QList<FieldOption> virtioModels()
{
    return {{u"virtio"_s, u"virtio"_s},
            {u"virtio-transitional"_s, Tr::tr("virtio, old and new")},
            {u"virtio-non-transitional"_s, Tr::tr("virtio, new only")}};
}

/// Old and new at once it is only in an old slot.
HotPlug virtioPlug(const GuestHardware &guest, const QString &model)
{
    return model == "virtio-transitional"_L1 ? oldPciPlug(guest) : pciPlug(guest);
}

bool sharesMemory(const QByteArray &definition)
{
    const Definition parsed(definition);
    const pugi::xml_node domain = parsed.domain();
    if (attributeOf(domain.child("memoryBacking"), "access", "mode") == "shared"_L1) {
        return true;
    }
    for (const pugi::xml_node &cell : domain.child("cpu").child("numa").children("cell")) {
        if (xml::attribute(cell, "memAccess") == "shared"_L1) {
            return true;
        }
    }
    return false;
}

HardwareKind filesystem()
{
    HardwareKind kind;
    kind.id = u"filesystem"_s;
    kind.element = u"filesystem"_s;
    kind.title = Tr::tr("Shared folder");
    kind.help = Tr::tr("A folder of the host in the guest. Linux mounts it by its name: mount -t virtiofs NAME /mnt. "
                       "virtiofs needs memory that is shared with the host, which is set together with it.");
    kind.icon = u"folder-remote"_s;
    const auto virtiofs = [](const FieldValues &values) { return values.value(u"driver"_s) == "virtiofs"_L1; };
    const auto path = [](const FieldValues &values) { return values.value(u"driver"_s) != "virtiofs"_L1; };
    kind.fields = {
        choice(u"type"_s, u"@type"_s, Tr::tr("Kind"), Tr::tr("A folder, for all but containers."))
            .options({{u"mount"_s, Tr::tr("A folder of the host")},
                      {u"file"_s, Tr::tr("An image")},
                      {u"block"_s, Tr::tr("A block device")},
                      {u"ram"_s, Tr::tr("Memory")},
                      {u"bind"_s, Tr::tr("A folder bound again")},
                      {u"template"_s, Tr::tr("A template")},
                      {u"volume"_s, Tr::tr("A volume")}})
            .required()
            .rare(),
        choice(u"driver"_s, u"driver@type"_s, Tr::tr("Done by"),
               Tr::tr("virtiofs is the faster one; 9p works without shared memory."))
            .ofCaps(u"filesystem/driverType"_s,
                    {{u""_s, Tr::tr("As libvirt decides (9p)")},
                     {u"virtiofs"_s, Tr::tr("virtiofs – fast, needs shared memory and virtiofsd on the host")},
                     {u"path"_s, Tr::tr("9p – slower, needs nothing on the host")},
                     {u"handle"_s, Tr::tr("9p by handles – for old hosts")},
                     {u"mtp"_s, Tr::tr("MTP – by USB, for any system")},
                     {u"loop"_s, u"loop"_s},
                     {u"nbd"_s, u"nbd"_s},
                     {u"ploop"_s, u"ploop"_s}}),
        text(u"source"_s, u"source@dir"_s, Tr::tr("Folder"), Tr::tr("On the host."))
            .check(pathProblem)
            .when([](const FieldValues &values) {
                return isOneOf(values.value(u"type"_s), {""_L1, "mount"_L1, "bind"_L1});
            }),
        text(u"target"_s, u"target@dir"_s, Tr::tr("Name"), Tr::tr("By which the guest mounts it: a word, not a path."))
            .required()
            .check([](const GuestHardware &, const FieldValues &values, const QString &value) {
                return value.toUtf8().size() > 35 && values.value(u"driver"_s) == "virtiofs"_L1
                    ? Tr::tr("virtiofs takes at most 35 characters.")
                    : QString();
            }),
        toggle(u"readonly"_s, u"readonly?"_s, Tr::tr("Read only"),
               Tr::tr("The guest cannot write to it. virtiofs knows this from libvirt 11 on."))
            .check([](const GuestHardware &guest, const FieldValues &values, const QString &value) {
                return value == "yes"_L1 && values.value(u"driver"_s) == "virtiofs"_L1 && guest.host.libvirtVersion > 0
                        && guest.host.libvirtVersion < 11000000
                    ? Tr::tr("The host's libvirt cannot do this with virtiofs. Take the right to write from the folder "
                             "itself.")
                    : QString();
            }),
        choice(u"access"_s, u"@accessmode"_s, Tr::tr("Rights"), Tr::tr("As whom the guest's programs reach the files."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"passthrough"_s, Tr::tr("As the guest's users")},
                      {u"mapped"_s, Tr::tr("As the emulator, with the guest's users noted beside (9p)")},
                      {u"squash"_s, Tr::tr("As the emulator (9p)")}})
            .rare(),
        number(u"queue"_s, u"driver@queue"_s, Tr::tr("Queue"), Tr::tr("How many requests may wait; 1024 is usual."))
            .range(1, 1048576)
            .rare()
            .when(virtiofs),
        text(u"binary"_s, u"binary@path"_s, Tr::tr("Program"), Tr::tr("Another virtiofsd, as a path on the host."))
            .rare()
            .when(virtiofs)
            .check(pathProblem),
        onOff(u"xattr"_s, u"binary@xattr"_s, Tr::tr("Extended attributes"), Tr::tr("Keeps them, for ACLs and labels."))
            .rare()
            .when(virtiofs),
        choice(u"cache"_s, u"binary/cache@mode"_s, Tr::tr("Cache"), Tr::tr("What the guest may remember."))
            .options({{u""_s, Tr::tr("As virtiofsd decides")},
                      {u"none"_s, Tr::tr("Nothing – others' changes are seen at once")},
                      {u"always"_s, Tr::tr("All – only when nobody else writes")}})
            .rare()
            .when(virtiofs),
        text(u"socket"_s, u"source@socket"_s, Tr::tr("Socket"), Tr::tr("Of a virtiofsd that was started by hand."))
            .rare()
            .when(virtiofs),
        choice(u"writePolicy"_s, u"driver@wrpolicy"_s, Tr::tr("Writing"), Tr::tr("Whether each write waits."))
            .options({{u""_s, Tr::tr("As libvirt decides")}, {u"immediate"_s, Tr::tr("At once")}})
            .rare()
            .when(path),
        choice(u"model"_s, u"@model"_s, Tr::tr("virtio model"), Tr::tr("Which version of virtio the guest sees."))
            .options(QList<FieldOption>{{u""_s, Tr::tr("As libvirt decides")}} + virtioModels())
            .rare(),
    };
    kind.identity = [](const pugi::xml_node &node) { return attributeOf(node, "target", "dir"); };
    kind.itemTitle
        = [](const FieldValues &values) { return Tr::tr("Shared folder %1").arg(values.value(u"target"_s)).trimmed(); };
    kind.itemSummary = [](const FieldValues &values) {
        return joined({values.value(u"source"_s), values.value(u"driver"_s)});
    };
    kind.whyNotAdd = [](const GuestHardware &guest) { return whyUnsupported(guest.caps, u"filesystem"_s); };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &values) {
        if (values.value(u"driver"_s) != "virtiofs"_L1) {
            return HotPlug{false, false, Tr::tr("Only virtiofs can be plugged in or out while the guest runs.")};
        }
        if (guest.running && !sharesMemory(guest.live)) {
            return HotPlug{false, true,
                           Tr::tr("The running guest's memory is not shared with the host, which virtiofs needs; both "
                                  "are set for the next start.")};
        }
        return pciPlug(guest);
    };
    kind.defaults = [](const GuestHardware &guest) {
        const bool fast = whyNotOffered(guest.caps, u"filesystem/driverType"_s, u"virtiofs"_s).isEmpty();
        return FieldValues{
            {u"type"_s, u"mount"_s}, {u"access"_s, u"passthrough"_s}, {u"driver"_s, fast ? u"virtiofs"_s : u"path"_s}};
    };
    kind.companions = [](const GuestHardware &guest, const FieldValues &values) {
        QList<std::pair<QString, FieldValues>> list;
        if (values.value(u"driver"_s) == "virtiofs"_L1 && !sharesMemory(guest.stored)) {
            // Huge pages can be shared as they are; anything else becomes memfd.
            FieldValues wanted{{u"access"_s, u"shared"_s}};
            if (!Definition(guest.stored).domain().child("memoryBacking").child("hugepages")) {
                wanted.insert(u"source"_s, u"memfd"_s);
            }
            list.append({u"memory"_s, wanted});
        }
        return list;
    };
    return kind;
}

HardwareKind tpm()
{
    HardwareKind kind;
    kind.id = u"tpm"_s;
    kind.element = u"tpm"_s;
    kind.title = Tr::tr("TPM");
    kind.help = Tr::tr("A chip that keeps keys; Windows 11 wants one. The emulated one keeps its contents on the host: "
                       "they go when the guest is deleted.");
    kind.icon = u"security-high"_s;
    kind.most = 1;
    const auto emulated = [](const FieldValues &values) { return values.value(u"backend"_s) == "emulator"_L1; };
    kind.fields = {
        choice(u"model"_s, u"@model"_s, Tr::tr("Model"), Tr::tr("CRB is right for q35 machines, TIS for the others."))
            .ofCaps(u"tpm/model"_s,
                    {{u"tpm-crb"_s, u"CRB"_s},
                     {u"tpm-tis"_s, u"TIS"_s},
                     {u"tpm-spapr"_s, Tr::tr("Of POWER machines")},
                     {u"spapr-tpm-proxy"_s, Tr::tr("Of POWER machines, by proxy")}})
            .byMachine()
            .required(),
        choice(u"backend"_s, u"backend@type"_s, Tr::tr("Kept by"), Tr::tr("Emulated by swtpm, or the host's own chip."))
            .ofCaps(u"tpm/backendModel"_s,
                    {{u"emulator"_s, Tr::tr("The host's program swtpm")},
                     {u"passthrough"_s, Tr::tr("The host's own chip")},
                     {u"external"_s, Tr::tr("A program that was started by hand")}})
            .required(),
        choice(u"version"_s, u"backend@version"_s, Tr::tr("Version"), Tr::tr("2.0 for all newer systems."))
            .ofCaps(u"tpm/backendVersion"_s,
                    {{u""_s, Tr::tr("As libvirt decides")}, {u"2.0"_s, u"2.0"_s}, {u"1.2"_s, u"1.2"_s}})
            .when(emulated),
        toggle(u"persistent"_s, u"backend@persistent_state"_s, Tr::tr("Keep contents of a guest that is not stored"),
               Tr::tr("A guest without a stored definition finds its keys again at its next start."))
            .rare()
            .when(emulated),
        text(u"device"_s, u"backend/device@path"_s, Tr::tr("Device"), Tr::tr("The host's chip: /dev/tpm0"))
            .when([](const FieldValues &values) { return values.value(u"backend"_s) == "passthrough"_L1; })
            .check(pathProblem),
        text(u"socket"_s, u"backend/source@path"_s, Tr::tr("Socket"),
             Tr::tr("Of the program that was started by hand."))
            .when([](const FieldValues &values) { return values.value(u"backend"_s) == "external"_L1; })
            .check(pathProblem),
        info(u"secret"_s, u"backend/encryption@secret"_s, Tr::tr("Encrypted with"),
             Tr::tr("The libvirt secret that its contents are encrypted with."))
            .rare(),
    };
    kind.itemSummary = [](const FieldValues &values) {
        return joined({values.value(u"version"_s), values.value(u"backend"_s)});
    };
    kind.whyNotAdd = atMostOne(u"tpm"_s, u"tpm"_s);
    kind.hotPlug = notLive(Tr::tr("libvirt cannot add or remove a TPM while the guest runs."));
    kind.defaults = [](const GuestHardware &guest) {
        const bool crb = whyNotOffered(guest.caps, u"tpm/model"_s, u"tpm-crb"_s).isEmpty()
            && guest.caps.machine.contains("q35"_L1);
        const bool emulator = whyNotOffered(guest.caps, u"tpm/backendModel"_s, u"emulator"_s).isEmpty();
        return FieldValues{{u"model"_s, crb ? u"tpm-crb"_s : u"tpm-tis"_s},
                           {u"backend"_s, emulator ? u"emulator"_s : u"passthrough"_s},
                           {u"version"_s, emulator ? u"2.0"_s : QString()}};
    };
    return kind;
}

HardwareKind rng()
{
    HardwareKind kind;
    kind.id = u"rng"_s;
    kind.element = u"rng"_s;
    kind.title = Tr::tr("Random numbers");
    kind.help = Tr::tr("Gives the guest good random numbers, so that it does not wait for them at its start.");
    kind.icon = u"roll"_s;
    kind.fields = {
        choice(u"model"_s, u"@model"_s, Tr::tr("Model"), Tr::tr("virtio is the only one on most machines."))
            .ofCaps(u"rng/model"_s, virtioModels())
            .required(),
        choice(u"backend"_s, u"backend@model"_s, Tr::tr("From"), Tr::tr("Where the numbers come from."))
            .ofCaps(u"rng/backendModel"_s,
                    {{u"random"_s, Tr::tr("A device of the host")},
                     {u"builtin"_s, Tr::tr("The emulator itself")},
                     {u"egd"_s, Tr::tr("A daemon (EGD)")}})
            .required(),
        text(u"source"_s, u"backend"_s, Tr::tr("Device"), Tr::tr("/dev/urandom is right; /dev/random can be slow."))
            .check(pathProblem)
            .when([](const FieldValues &values) { return values.value(u"backend"_s) == "random"_L1; }),
        number(u"rate"_s, u"rate@bytes"_s, Tr::tr("At most"), Tr::tr("How many bytes in each period."))
            .unit(Tr::tr("bytes"))
            .range(1, 1000000000)
            .rare(),
        number(u"period"_s, u"rate@period"_s, Tr::tr("Period"), Tr::tr("In milliseconds; a second when not said."))
            .unit(Tr::tr("ms"))
            .range(1, 1000000000)
            .rare(),
    };
    kind.itemSummary = [](const FieldValues &values) {
        const QString source = values.value(u"source"_s);
        return source.isEmpty() ? values.value(u"backend"_s) : source;
    };
    kind.whyNotAdd = [](const GuestHardware &guest) { return whyUnsupported(guest.caps, u"rng"_s); };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &values) {
        return virtioPlug(guest, values.value(u"model"_s));
    };
    kind.defaults = [](const GuestHardware &) {
        return FieldValues{{u"model"_s, u"virtio"_s}, {u"backend"_s, u"random"_s}, {u"source"_s, u"/dev/urandom"_s}};
    };
    return kind;
}

HardwareKind watchdog()
{
    HardwareKind kind;
    kind.id = u"watchdog"_s;
    kind.element = u"watchdog"_s;
    kind.title = Tr::tr("Watchdog");
    kind.help = Tr::tr("Acts when the guest hangs. The guest must run a program that resets it all the time.");
    kind.icon = u"appointment-soon"_s;
    kind.fields = {
        choice(u"model"_s, u"@model"_s, Tr::tr("Model"), Tr::tr("i6300esb is known to all systems."))
            .options({{u"i6300esb"_s, u"i6300esb"_s},
                      {u"itco"_s, Tr::tr("iTCO – part of q35 machines")},
                      {u"ib700"_s, Tr::tr("ib700 – pc machines")},
                      {u"diag288"_s, Tr::tr("Of z machines")}})
            .byMachine()
            .required(),
        choice(u"action"_s, u"@action"_s, Tr::tr("When it is not reset"), Tr::tr("What libvirt does then."))
            .options({{u""_s, Tr::tr("As libvirt decides (reset)")},
                      {u"reset"_s, Tr::tr("Reset the guest at once")},
                      {u"shutdown"_s, Tr::tr("Ask it to shut down – it will hardly hear")},
                      {u"poweroff"_s, Tr::tr("Switch it off")},
                      {u"pause"_s, Tr::tr("Pause it")},
                      {u"none"_s, Tr::tr("Nothing")},
                      {u"dump"_s, Tr::tr("Write its memory to a file")},
                      {u"inject-nmi"_s, Tr::tr("Send it an interrupt that writes a crash dump")}}),
    };
    kind.itemSummary = [](const FieldValues &values) {
        return joined({values.value(u"model"_s), values.value(u"action"_s)});
    };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &values) {
        return values.value(u"model"_s) == "i6300esb"_L1
            ? oldPciPlug(guest)
            : HotPlug{false, false,
                      Tr::tr("This watchdog is part of the machine; only an i6300esb can be plugged in.")};
    };
    kind.whyNotRemove = [](const GuestHardware &, const FieldValues &values) {
        return values.value(u"model"_s) == "itco"_L1
            ? Tr::tr("It is part of the q35 machine; libvirt puts it back. Set “Nothing” instead.")
            : QString();
    };
    kind.identity = [](const pugi::xml_node &node) { return attributeOf(node, "model"); };
    kind.whyNotAdd = [](const GuestHardware &guest) {
        return guest.host.libvirtVersion < severalWatchdogs ? atMostOne(u"watchdog"_s)(guest) : QString();
    };
    kind.defaults = [](const GuestHardware &) {
        return FieldValues{{u"model"_s, u"i6300esb"_s}, {u"action"_s, u"reset"_s}};
    };
    return kind;
}

HardwareKind panic()
{
    HardwareKind kind;
    kind.id = u"panic"_s;
    kind.element = u"panic"_s;
    kind.title = Tr::tr("Panic notifier");
    kind.help = Tr::tr("Tells the host when the guest's system crashed, so that “After a crash” is carried out.");
    kind.icon = u"dialog-warning"_s;
    kind.fields = {choice(u"model"_s, u"@model"_s, Tr::tr("Model"), Tr::tr("pvpanic for Linux, Hyper-V for Windows."))
                       .ofCaps(u"panic/model"_s,
                               {{u""_s, Tr::tr("As libvirt decides")},
                                {u"isa"_s, Tr::tr("pvpanic")},
                                {u"pvpanic"_s, Tr::tr("pvpanic as a PCI device")},
                                {u"hyperv"_s, Tr::tr("Hyper-V, for Windows")},
                                {u"pseries"_s, Tr::tr("Of POWER machines")},
                                {u"s390"_s, Tr::tr("Of z machines")}})
                       .byMachine(),
                   text(u"port"_s, u"address@iobase"_s, Tr::tr("Port"), Tr::tr("Of pvpanic: 0x505")).rare()};
    kind.identity = [](const pugi::xml_node &node) { return attributeOf(node, "model"); };
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"model"_s); };
    kind.whyNotAdd = [](const GuestHardware &guest) { return whyUnsupported(guest.caps, u"panic"_s); };
    kind.hotPlug = notLive(Tr::tr("libvirt cannot add or remove a panic notifier while the guest runs."));
    kind.defaults = [](const GuestHardware &) { return FieldValues{{u"model"_s, u"isa"_s}}; };
    return kind;
}

HardwareKind memballoon()
{
    HardwareKind kind;
    kind.id = u"memballoon"_s;
    kind.element = u"memballoon"_s;
    kind.title = Tr::tr("Memory balloon");
    kind.help = Tr::tr("Takes memory from the running guest and gives it back, and tells how much it uses.");
    kind.icon = u"media-flash"_s;
    kind.most = 1;
    const auto there = [](const FieldValues &values) { return values.value(u"model"_s) != "none"_L1; };
    kind.fields = {
        choice(u"model"_s, u"@model"_s, Tr::tr("Model"), Tr::tr("None: memory cannot change while the guest runs."))
            .options(virtioModels() + QList<FieldOption>{{u"xen"_s, u"Xen"_s}, {u"none"_s, Tr::tr("None")}})
            .required(),
        number(u"period"_s, u"stats@period"_s, Tr::tr("Ask for statistics every"),
               Tr::tr("How often the guest is asked how much memory it uses. Empty or 0: never, and its use is not "
                      "known."))
            .unit(Tr::tr("s"))
            .range(0, 86400)
            .live(LiveWay::MemoryStatsPeriod)
            .when(there),
        onOff(u"autodeflate"_s, u"@autodeflate"_s, Tr::tr("Give back in need"),
              Tr::tr("The guest gets memory back before it would have to end programs for want of it."))
            .rare()
            .when(there),
        onOff(u"freePages"_s, u"@freePageReporting"_s, Tr::tr("Report free pages"),
              Tr::tr("What the guest frees goes back to the host by itself."))
            .rare()
            .when(there),
    };
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"model"_s); };
    kind.whyNotAdd = atMostOne(u"memballoon"_s);
    kind.whyNotRemove = [](const GuestHardware &, const FieldValues &) {
        return Tr::tr("libvirt puts it back when it is missing. Set the model to None instead.");
    };
    kind.hotPlug = notLive(Tr::tr("libvirt cannot add or remove the memory balloon while the guest runs."));
    kind.defaults = [](const GuestHardware &) {
        return FieldValues{{u"model"_s, u"virtio"_s}, {u"period"_s, u"10"_s}};
    };
    return kind;
}

HardwareKind vsock()
{
    HardwareKind kind;
    kind.id = u"vsock"_s;
    kind.element = u"vsock"_s;
    kind.title = Tr::tr("Socket to the host");
    kind.help = Tr::tr("Connections between host and guest without a network (vsock).");
    kind.icon = u"network-connect"_s;
    kind.most = 1;
    kind.fields = {
        choice(u"model"_s, u"@model"_s, Tr::tr("Model"), Tr::tr("virtio is right for all.")).options(virtioModels()),
        toggle(u"auto"_s, u"cid@auto"_s, Tr::tr("Number chosen by the host"),
               Tr::tr("At each start one that no other guest has.")),
        number(u"cid"_s, u"cid@address"_s, Tr::tr("Number"), Tr::tr("By which the host reaches the guest (CID)."))
            .range(3, 4294967294LL)
            .when([](const FieldValues &values) { return values.value(u"auto"_s) != "yes"_L1; }),
    };
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"cid"_s); };
    kind.whyNotAdd = atMostOne(u"vsock"_s, u"vsock"_s);
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &values) {
        return virtioPlug(guest, values.value(u"model"_s));
    };
    kind.defaults = [](const GuestHardware &) { return FieldValues{{u"model"_s, u"virtio"_s}, {u"auto"_s, u"yes"_s}}; };
    return kind;
}

} // namespace

QList<HardwareKind> virtualKinds()
{
    return {filesystem(), tpm(), rng(), watchdog(), panic(), memballoon(), vsock()};
}

} // namespace guestdeck::kinds
