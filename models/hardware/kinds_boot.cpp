// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/kindtools.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <QMap>

#include <algorithm>

namespace guestdeck::kinds
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto osinfoNamespace = "http://libosinfo.org/xmlns/libvirt/domain/1.0"_L1;

pugi::xml_node osinfoNode(const pugi::xml_node &domain, QLatin1StringView name)
{
    for (const pugi::xml_node &child : domain.child("metadata").children()) {
        if (xml::localName(child) == "libosinfo"_L1 && xml::namespaceOf(child) == osinfoNamespace) {
            if (name == "libosinfo"_L1) {
                return child;
            }
            for (const pugi::xml_node &inner : child.children()) {
                if (xml::localName(inner) == name) {
                    return inner;
                }
            }
        }
    }
    return {};
}

void writeOs(pugi::xml_node domain, const QString &id)
{
    pugi::xml_node os = osinfoNode(domain, "os"_L1);
    if (id.isEmpty()) {
        if (os) {
            xml::removeElement(os);
        }
        return;
    }
    if (!os) {
        pugi::xml_node info = osinfoNode(domain, "libosinfo"_L1);
        if (!info) {
            info = xml::addElement(childOf(domain, "metadata"),
                                   "<libosinfo:libosinfo xmlns:libosinfo=\"" + QByteArray(osinfoNamespace.data())
                                       + "\"/>");
        }
        const QByteArray prefix = QByteArray(info.name()).chopped(QByteArray("libosinfo").size());
        os = xml::addElement(info, '<' + prefix + "os/>");
    }
    xml::setAttribute(os, "id", id);
}

QList<FieldOption> onEvent()
{
    return {{u""_s, Tr::tr("As libvirt decides")},
            {u"destroy"_s, Tr::tr("Switch it off")},
            {u"restart"_s, Tr::tr("Start it again")},
            {u"preserve"_s, Tr::tr("Keep it as it is, for a look at it")},
            {u"rename-restart"_s, Tr::tr("Start it again under another name")}};
}

// ---- Firmware ------------------------------------------------------------------------------------------------------

QString firmwareOf(const pugi::xml_node &domain)
{
    const pugi::xml_node os = domain.child("os");
    const pugi::xml_node loader = os.child("loader");
    bool secure = xml::attribute(loader, "secure") == "yes"_L1;
    for (const pugi::xml_node &feature : os.child("firmware").children("feature")) {
        secure = secure
            || (xml::attribute(feature, "name") == "secure-boot"_L1 && xml::attribute(feature, "enabled") == "yes"_L1);
    }
    const bool efi = xml::attribute(os, "firmware") == "efi"_L1 || xml::attribute(loader, "type") == "pflash"_L1;
    return !efi ? u"bios"_s : secure ? u"efi-secure"_s : u"efi"_s;
}

/// Variables made for one firmware confuse another, and libvirt keeps a file that is there: so the other firmware gets
/// a file of its own beside it, which libvirt makes from the right template. Switching back finds the old one again.
QString variablesFor(const QString &path, bool secure)
{
    const QString mark = u"-secure.fd"_s;
    const QString plain = path.endsWith(mark) ? QString(path.chopped(mark.size()) + ".fd"_L1) : path;
    return secure && plain.endsWith(".fd"_L1) ? QString(plain.chopped(3) + mark) : plain;
}

void writeFirmware(pugi::xml_node domain, const QString &value)
{
    const pugi::xml_node os = childOf(domain, "os");
    const bool secure = value == "efi-secure"_L1;
    const bool wasSecure = firmwareOf(domain) == "efi-secure"_L1;
    const QString variables = xml::childText(os, "nvram").trimmed();
    for (const char *child : {"firmware", "loader", "nvram"}) {
        removeChild(os, child);
    }
    if (value.isEmpty() || value == "bios"_L1) {
        setOwnAttribute(os, "firmware", {});
    } else {
        xml::setAttribute(os, "firmware", u"efi"_s);
        const QByteArray word = secure ? "yes" : "no";
        xml::addElement(os,
                        "<firmware><feature enabled=\"" + word + "\" name=\"enrolled-keys\"/><feature enabled=\"" + word
                            + "\" name=\"secure-boot\"/></firmware>");
        if (!variables.isEmpty()) {
            setChildText(os, "nvram", variablesFor(variables, secure));
        }
    }
    if (secure) {
        xml::setAttribute(childOf(childOf(domain, "features"), "smm"), "state", u"on"_s);
    } else if (wasSecure) {
        removeChild(domain.child("features"), "smm");
    }
}

QList<FieldOption> firmwares(const GuestHardware &guest, const FieldValues &values)
{
    const bool asks = guest.caps.known && !guest.caps.firmwares.isEmpty();
    const QString noUefi = guest.caps.known && !guest.caps.firmwares.contains(u"efi"_s)
        ? Tr::tr("The host has no UEFI firmware for this machine type. On Debian it comes with the package ovmf, on "
                 "Fedora with edk2-ovmf.")
        : QString();
    const Definition stored(guest.stored);
    const QString type = attributeOf(stored.domain().child("os"), "type", "machine");
    QString noSecure = noUefi;
    if (noSecure.isEmpty() && asks && !guest.caps.secureBoot) {
        noSecure = Tr::tr("The host's UEFI firmware has no Secure Boot.");
    } else if (noSecure.isEmpty() && !type.isEmpty() && !type.contains("q35"_L1)) {
        noSecure = Tr::tr("Secure Boot needs the machine type q35; this guest is a %1.").arg(type);
    }
    Q_UNUSED(values)
    return {{u"bios"_s, Tr::tr("BIOS")},
            {u"efi"_s, Tr::tr("UEFI"), noUefi},
            {u"efi-secure"_s, Tr::tr("UEFI with Secure Boot – starts only what is signed"), noSecure}};
}

// ---- Order ---------------------------------------------------------------------------------------------------------

/// What a device is called in the list: its target, its MAC, or the place it has on the host.
QString bootName(const pugi::xml_node &device)
{
    const QByteArray element(device.name());
    if (element == "disk") {
        return attributeOf(device, "target", "dev");
    }
    if (element == "interface") {
        return attributeOf(device, "mac", "address").toLower();
    }
    if (element == "hostdev" || element == "redirdev") {
        return attributeOf(device, "alias", "name");
    }
    return {};
}

const QStringList &oldWords()
{
    static const QStringList words = {u"hd"_s, u"cdrom"_s, u"network"_s, u"fd"_s};
    return words;
}

QString bootOrderOf(const pugi::xml_node &domain)
{
    QStringList names;
    for (const pugi::xml_node &boot : domain.child("os").children("boot")) {
        names.append(xml::attribute(boot, "dev"));
    }
    if (!names.isEmpty()) {
        return names.join(u'\n');
    }
    QMultiMap<quint64, QString> places;
    for (const pugi::xml_node &device : domain.child("devices").children()) {
        const quint64 place = xml::number(attributeOf(device, "boot", "order"));
        const QString name = bootName(device);
        if (place > 0) {
            places.insert(place, name.isEmpty() ? QString::fromUtf8(device.name()) : name);
        }
    }
    return places.values().join(u'\n');
}

QStringList linesOf(const QString &value)
{
    QStringList list;
    for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts)) {
        list.append(line.trimmed());
    }
    list.removeAll(QString());
    return list;
}

void writeBootOrder(pugi::xml_node domain, const QString &value)
{
    const QStringList names = linesOf(value);
    const bool byKind = !names.isEmpty()
        && std::all_of(names.cbegin(), names.cend(), [](const QString &name) { return oldWords().contains(name); });
    pugi::xml_node os = childOf(domain, "os");
    removeChild(os, "boot");
    if (byKind) {
        for (const QString &name : names) {
            xml::setAttribute(xml::addElement(os, "<boot/>"), "dev", name);
        }
    }
    for (pugi::xml_node device : domain.child("devices").children()) {
        const QString name = bootName(device);
        const qsizetype place = byKind || name.isEmpty() ? -1 : names.indexOf(name);
        const pugi::xml_node boot = device.child("boot");
        if (place >= 0) {
            xml::setAttribute(boot ? boot : xml::addElement(device, "<boot/>"), "order", QString::number(place + 1));
        } else if (boot && (byKind || !name.isEmpty())) {
            xml::removeElement(boot);
        }
    }
}

QString checkBootOrder(const GuestHardware &guest, const FieldValues &, const QString &value)
{
    QStringList known;
    const Definition stored(guest.stored);
    for (const pugi::xml_node &device : stored.devices().children()) {
        known.append(bootName(device));
    }
    known.removeAll(QString());
    const QStringList names = linesOf(value);
    int kinds = 0;
    for (const QString &name : names) {
        if (oldWords().contains(name)) {
            ++kinds;
        } else if (!known.contains(name)) {
            return Tr::tr("The guest has no device “%1”. It can boot from: %2.").arg(name, known.join(u", "_s));
        }
        if (names.count(name) > 1) {
            return Tr::tr("“%1” stands there twice.").arg(name);
        }
    }
    return kinds > 0 && kinds < names.size()
        ? Tr::tr("Either name devices, or kinds of devices (hd, cdrom, network, fd): libvirt takes no mixture.")
        : QString();
}

Field bootMenuTime()
{
    return number(u"menuTimeout"_s, u"os/bootmenu@timeout"_s, Tr::tr("Menu waits"),
                  Tr::tr("How long the boot menu waits for a key, in milliseconds."))
        .unit(Tr::tr("ms"))
        .range(0, 65535)
        .in(Tr::tr("Boot menu"))
        .when([](const FieldValues &values) { return values.value(u"menu"_s) == "yes"_L1; });
}

QString checkPath(const GuestHardware &, const FieldValues &, const QString &value)
{
    return value.startsWith(u'/') ? QString() : Tr::tr("This must be a whole path on the host, beginning with /.");
}

} // namespace

HardwareKind overviewKind()
{
    HardwareKind kind;
    kind.id = u"overview"_s;
    kind.title = Tr::tr("Overview");
    kind.help = Tr::tr("What the guest is called and what sort of machine it is.");
    kind.icon = u"computer"_s;
    kind.single = true;
    kind.canAdd = false;
    const QString events = Tr::tr("What happens then");
    const QString clock = Tr::tr("Clock");
    kind.fields = {
        info(u"name"_s, u"name"_s, Tr::tr("Name"),
             Tr::tr("The name on its host. It is changed by Rename in the guest's menu, while the guest is shut off.")),
        text(u"title"_s, u"title"_s, Tr::tr("Title"), Tr::tr("A short line about the guest, shown beside its name."))
            .live(LiveWay::Metadata)
            .check([](const GuestHardware &, const FieldValues &, const QString &value) {
                return value.contains(u'\n') ? Tr::tr("The title is one line.") : QString();
            }),
        lines(u"description"_s, u"description"_s, Tr::tr("Notes"),
              Tr::tr("Anything worth knowing about the guest. It is kept on the host, so every admin sees it."))
            .live(LiveWay::Metadata),
        text(u"os"_s, u"metadata/libosinfo:libosinfo/libosinfo:os@id"_s, Tr::tr("Operating system"),
             Tr::tr("The system inside, as libosinfo names it, for example http://debian.org/debian/12. It chooses "
                    "icons and good defaults; the guest itself does not see it."))
            .reads([](const pugi::xml_node &domain) { return xml::attribute(osinfoNode(domain, "os"_L1), "id"); })
            .writes(writeOs),
        info(u"uuid"_s, u"uuid"_s, Tr::tr("UUID"), Tr::tr("What libvirt knows the guest by; it stays for its life.")),
        info(u"virtType"_s, u"@type"_s, Tr::tr("Run by"),
             Tr::tr("kvm uses the processor's virtualization; qemu emulates a processor, which is many times slower.")),
        info(u"arch"_s, u"os/type@arch"_s, Tr::tr("Architecture"), Tr::tr("What sort of processor the guest has.")),
        choiceOrText(u"machine"_s, u"os/type@machine"_s, Tr::tr("Machine type"),
                     Tr::tr("The mainboard that is emulated. A newer version of the same type is usually harmless; a "
                            "change between q35 and pc gives every device a new place, and some systems do not boot "
                            "after it."))
            .rare()
            .required()
            .offered([](const GuestHardware &guest, const FieldValues &values) {
                QStringList names = {values.value(u"machine"_s), guest.caps.machine};
                names.removeAll(QString());
                names.removeDuplicates();
                QList<FieldOption> list;
                for (const QString &name : std::as_const(names)) {
                    list.append({name, name});
                }
                return list;
            })
            .check([](const GuestHardware &, const FieldValues &values, const QString &value) {
                const QString now = values.value(u"machine"_s);
                return now.contains("q35"_L1) != value.contains("q35"_L1) && !now.isEmpty() && now != value
                    ? Tr::tr("Between q35 and other types the places of all devices change. Make a new guest with this "
                             "one's disks instead.")
                    : QString();
            }),
        info(u"emulator"_s, u"devices/emulator"_s, Tr::tr("Emulator"),
             Tr::tr("The program on the host that runs the guest.")),
        choice(u"onPoweroff"_s, u"on_poweroff"_s, Tr::tr("After shutting down"),
               Tr::tr("What libvirt does when the guest switches itself off."))
            .options(onEvent())
            .in(events)
            .rare(),
        choice(u"onReboot"_s, u"on_reboot"_s, Tr::tr("After a restart"),
               Tr::tr("What libvirt does when the guest restarts itself."))
            .options(onEvent())
            .in(events)
            .rare(),
        choice(u"onCrash"_s, u"on_crash"_s, Tr::tr("After a crash"),
               Tr::tr("What libvirt does when the guest crashes and says so (see Panic notifier)."))
            .options(
                onEvent()
                + QList<FieldOption>{{u"coredump-destroy"_s, Tr::tr("Write its memory to a file, switch it off")},
                                     {u"coredump-restart"_s, Tr::tr("Write its memory to a file, start it again")}})
            .in(events)
            .rare(),
        choice(u"clock"_s, u"clock@offset"_s, Tr::tr("Hardware clock"),
               Tr::tr("What the guest's clock shows when it starts. Linux expects universal time, Windows local time."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"utc"_s, Tr::tr("Universal time (Linux)")},
                      {u"localtime"_s, Tr::tr("The host's local time (Windows)")},
                      {u"timezone"_s, Tr::tr("A time zone")},
                      {u"variable"_s, Tr::tr("Kept apart from the host's")},
                      {u"absolute"_s, Tr::tr("The same time at each start")}})
            .in(clock)
            .rare(),
        text(u"timezone"_s, u"clock@timezone"_s, Tr::tr("Time zone"),
             Tr::tr("As the host names it: Europe/Berlin. Only with the hardware clock in a time zone."))
            .in(clock)
            .rare()
            .when([](const FieldValues &values) { return values.value(u"clock"_s) == "timezone"_L1; }),
        toggle(u"hpet"_s, u"clock/timer[name=hpet]@present"_s, Tr::tr("HPET timer"),
               Tr::tr("An old timer that costs processor time; off is right for all but very old systems."))
            .in(clock)
            .rare(),
        toggle(u"hypervclock"_s, u"clock/timer[name=hypervclock]@present"_s, Tr::tr("Hyper-V clock"),
               Tr::tr("A clock that Windows reads without leaving the guest: much less load when idle."))
            .in(clock)
            .rare(),
        toggle(u"acpi"_s, u"features/acpi?"_s, Tr::tr("ACPI"),
               Tr::tr("Power button and device tables. Without it a guest does not shut down when asked."))
            .in(Tr::tr("Features"))
            .rare(),
        toggle(u"apic"_s, u"features/apic?"_s, Tr::tr("APIC"),
               Tr::tr("The interrupt controller that several processors need."))
            .in(Tr::tr("Features"))
            .rare(),
        onOff(u"kvmHidden"_s, u"features/kvm/hidden@state"_s, Tr::tr("Hide KVM"),
              Tr::tr("Keeps the guest from seeing that it is one, for drivers that refuse to work in one."))
            .in(Tr::tr("Features"))
            .rare(),
        onOff(u"ioapic"_s, u"features/ioapic@driver"_s, Tr::tr("Split interrupt controller"),
              Tr::tr("Part of the interrupt controller in the emulator: an IOMMU with interrupt remapping needs it."))
            .in(Tr::tr("Features"))
            .rare()
            .reads([](const pugi::xml_node &domain) {
                const QString driver = attributeOf(domain.child("features"), "ioapic", "driver");
                return driver.isEmpty() ? QString() : driver == "qemu"_L1 ? u"yes"_s : u"no"_s;
            })
            .writes([](pugi::xml_node domain, const QString &value) {
                if (value.isEmpty()) {
                    removeChild(domain.child("features"), "ioapic");
                } else {
                    xml::setAttribute(childOf(childOf(domain, "features"), "ioapic"), "driver",
                                      value == "yes"_L1 ? u"qemu"_s : u"kvm"_s);
                }
            }),
    };
    return kind;
}

HardwareKind bootKind()
{
    HardwareKind kind;
    kind.id = u"boot"_s;
    kind.title = Tr::tr("Boot");
    kind.help = Tr::tr("Firmware, and what the guest starts from.");
    kind.icon = u"system-run"_s;
    kind.single = true;
    kind.canAdd = false;
    const QString direct = Tr::tr("Kernel started by the host");
    const auto live = [](const GuestHardware &, const FieldValues &) { return QString(); };
    Q_UNUSED(live)
    kind.fields = {
        choice(
            u"firmware"_s, u"os@firmware"_s, Tr::tr("Firmware"),
            Tr::tr("What starts the guest's boot loader. A system that was installed with BIOS usually does not boot "
                   "with UEFI, nor the other way round; with and without Secure Boot the guest keeps separate UEFI "
                   "variables, so its boot entries are found again by the disk's fallback loader."))
            .offered(firmwares)
            .required()
            .also({u"os/firmware/feature[name=secure-boot]@enabled"_s,
                   u"os/firmware/feature[name=enrolled-keys]@enabled"_s, u"os/loader@secure"_s, u"os/loader@type"_s,
                   u"os/loader@readonly"_s, u"os/nvram@template"_s, u"features/smm@state"_s})
            .reads(firmwareOf)
            .writes(writeFirmware),
        lines(u"order"_s, u"os/boot@dev"_s, Tr::tr("Boot order"),
              Tr::tr("One device a line, the first is tried first: a disk's target (vda), or a network card's MAC "
                     "address. Older guests name kinds of devices instead: hd, cdrom, network, fd."))
            .also({u"os/boot[dev=hd]@dev"_s, u"os/boot[dev=cdrom]@dev"_s, u"os/boot[dev=network]@dev"_s,
                   u"os/boot[dev=fd]@dev"_s})
            .reads(bootOrderOf)
            .writes(writeBootOrder)
            .check(checkBootOrder),
        toggle(u"menu"_s, u"os/bootmenu@enable"_s, Tr::tr("Boot menu"),
               Tr::tr("Offers a menu of devices at the start (Esc in BIOS)."))
            .in(Tr::tr("Boot menu")),
        bootMenuTime(),
        number(u"rebootTimeout"_s, u"os/bios@rebootTimeout"_s, Tr::tr("Tries again after"),
               Tr::tr("When nothing can be booted, the BIOS tries again after so many milliseconds; -1 never."))
            .unit(Tr::tr("ms"))
            .range(-1, 65535)
            .rare(),
        toggle(u"biosSerial"_s, u"os/bios@useserial"_s, Tr::tr("BIOS on the serial console"),
               Tr::tr("Shows the BIOS's words on the serial console too."))
            .rare(),
        text(u"kernel"_s, u"os/kernel"_s, Tr::tr("Kernel"),
             Tr::tr("Path on the host of a kernel that is started at once, without firmware or boot loader. Empty: the "
                    "guest boots from its own devices."))
            .in(direct)
            .rare()
            .check(checkPath),
        text(u"initrd"_s, u"os/initrd"_s, Tr::tr("Initial RAM disk"),
             Tr::tr("Path on the host of what goes with that kernel."))
            .in(direct)
            .rare()
            .check(checkPath),
        text(u"cmdline"_s, u"os/cmdline"_s, Tr::tr("Kernel line"),
             Tr::tr("Words handed to that kernel: console=ttyS0 root=/dev/vda1"))
            .in(direct)
            .rare(),
        info(u"loader"_s, u"os/loader"_s, Tr::tr("Firmware file"),
             Tr::tr("The firmware's file on the host, once libvirt has chosen one."))
            .rare(),
        info(u"nvram"_s, u"os/nvram"_s, Tr::tr("UEFI variables"),
             Tr::tr("The file on the host that holds the guest's UEFI variables: boot entries and Secure Boot keys."))
            .rare(),
    };
    kind.check = [](const GuestHardware &, const FieldValues &values) {
        QList<std::pair<QString, QString>> problems;
        for (const auto &[id, name] : {std::pair(u"initrd"_s, Tr::tr("An initial RAM disk")),
                                       std::pair(u"cmdline"_s, Tr::tr("A kernel line"))}) {
            if (!values.value(id).isEmpty() && values.value(u"kernel"_s).isEmpty()) {
                problems.append({id, Tr::tr("%1 needs a kernel that the host starts.").arg(name)});
            }
        }
        return problems;
    };
    return kind;
}

} // namespace guestdeck::kinds
