// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/kindtools.h"
#include "models/hardware/reattach.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <QRegularExpression>

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

QString reattachOf(const pugi::xml_node &domain)
{
    QStringList list;
    for (const ReattachRule &rule : readReattachRules(domain)) {
        list.append(rule.vendorId + u' ' + rule.productId);
    }
    return list.join(u'\n');
}

void writeReattach(pugi::xml_node domain, const QString &value)
{
    for (const ReattachRule &rule : readReattachRules(domain)) {
        setReattachRule(domain, rule, false);
    }
    for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList ids = line.simplified().split(u' ');
        setReattachRule(domain, {ids.value(0), ids.value(1)}, true);
    }
}

QList<FieldOption> onEvent()
{
    return {{u""_s, Tr::tr("As libvirt decides")},
            {u"destroy"_s, Tr::tr("Switch it off")},
            {u"restart"_s, Tr::tr("Start it again")},
            {u"preserve"_s, Tr::tr("Keep it as it is, for a look at it")},
            {u"rename-restart"_s, Tr::tr("Start it again under another name")}};
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
        lines(
            u"reattach"_s, u""_s, Tr::tr("Plugged in again"),
            Tr::tr(
                "USB devices, one a line by the numbers of maker and product (0x046d 0xc52b), that this program plugs "
                "into the running guest whenever they return to the host. It does so as long as it runs; libvirt "
                "alone does not."))
            .rare()
            .reads(reattachOf)
            .writes(writeReattach)
            .check([](const GuestHardware &, const FieldValues &, const QString &value) {
                static const QRegularExpression line(u"^0x[0-9a-fA-F]{4} 0x[0-9a-fA-F]{4}$"_s);
                for (const QString &one : value.split(u'\n', Qt::SkipEmptyParts)) {
                    if (!line.match(one.simplified()).hasMatch()) {
                        return Tr::tr("Each line is two numbers, as 0x046d 0xc52b.");
                    }
                }
                return QString();
            }),
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
            .check([](const GuestHardware &guest, const FieldValues &, const QString &value) {
                // Not the item's values: a form's have the new one in them already.
                const Definition stored(guest.stored);
                const QString now = attributeOf(stored.domain().child("os"), "type", "machine");
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
        number(u"ioWeight"_s, u"blkiotune/weight"_s, Tr::tr("I/O weight"),
               Tr::tr("When the host's disks are busy, a guest with twice the weight gets twice the time of them. Only "
                      "where the host's disks have a scheduler that knows weights."))
            .range(10, 1000)
            .in(Tr::tr("Share of the host's disks"))
            .live(LiveWay::BlkioParameters)
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

} // namespace guestdeck::kinds
