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
    static const QString mark = u"-secure"_s;
    const qsizetype dot = path.lastIndexOf(u'.');
    const qsizetype end = dot > path.lastIndexOf(u'/') + 1 ? dot : path.size();
    const QString stem = path.left(end);
    const QString plain = stem.endsWith(mark) ? stem.chopped(mark.size()) : stem;
    return (secure ? plain + mark : plain) + path.mid(end);
}

/// libvirt chooses the firmware's file anew; what was said of it otherwise still holds (format='qcow2',
/// stateless='yes').
void releaseLoader(pugi::xml_node os)
{
    pugi::xml_node loader = os.child("loader");
    for (const char *name : {"readonly", "secure", "type"}) {
        loader.remove_attribute(name);
    }
    xml::setText(loader, {});
    if (loader && !loader.first_attribute()) {
        removeChild(os, "loader");
    }
}

/// Variables of the other firmware, in the same format as those of the old one.
void renewVariables(pugi::xml_node os, bool secure)
{
    pugi::xml_node nvram = os.child("nvram");
    for (const char *name : {"template", "templateFormat"}) {
        nvram.remove_attribute(name);
    }
    const QString file = xml::attribute(nvram.child("source"), "file");
    const QString path = xml::childText(os, "nvram").trimmed();
    if (!file.isEmpty()) {
        xml::setAttribute(nvram.child("source"), "file", variablesFor(file, secure));
    } else if (nvram.child("source")) {
        removeChild(os, "nvram"); // on a block device or elsewhere: libvirt makes a file in its own folder
    } else if (!path.isEmpty()) {
        xml::setText(nvram, variablesFor(path, secure));
    } else if (nvram && !nvram.first_attribute()) {
        removeChild(os, "nvram");
    }
}

void writeFirmware(pugi::xml_node domain, const QString &value)
{
    const pugi::xml_node os = childOf(domain, "os");
    const bool secure = value == "efi-secure"_L1;
    const QString was = firmwareOf(domain);
    removeChild(os, "firmware");
    if (value.isEmpty() || value == "bios"_L1) {
        setOwnAttribute(os, "firmware", {});
        removeChild(os, "loader");
        removeChild(os, "nvram");
    } else {
        xml::setAttribute(os, "firmware", u"efi"_s);
        if (was == "bios"_L1) {
            removeChild(os, "loader"); // of the BIOS
        }
        releaseLoader(os);
        renewVariables(os, secure);
        const QByteArray word = secure ? "yes" : "no";
        xml::addElement(os,
                        "<firmware><feature enabled=\"" + word + "\" name=\"enrolled-keys\"/><feature enabled=\"" + word
                            + "\" name=\"secure-boot\"/></firmware>");
    }
    if (secure) {
        xml::setAttribute(childOf(childOf(domain, "features"), "smm"), "state", u"on"_s);
    } else if (was == "efi-secure"_L1) {
        removeChild(domain.child("features"), "smm");
    }
}

QList<FieldOption> firmwares(const GuestHardware &guest, const FieldValues &)
{
    const QString noUefi = guest.caps.known && !guest.caps.firmwares.contains(u"efi"_s)
        ? Tr::tr("The host has no UEFI firmware for this machine type. On Debian it comes with the package ovmf, on "
                 "Fedora with edk2-ovmf.")
        : QString();
    const Definition stored(guest.stored);
    const QString type = attributeOf(stored.domain().child("os"), "type", "machine");
    QString noSecure = noUefi;
    if (noSecure.isEmpty() && !type.isEmpty() && !type.contains("q35"_L1)) {
        noSecure = Tr::tr("Secure Boot needs the machine type q35; this guest is a %1.").arg(type);
    } else if (noSecure.isEmpty() && guest.caps.known && !guest.caps.secureBoot) {
        noSecure = Tr::tr("The host's UEFI firmware has no Secure Boot.");
    }
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
                   u"os/loader@readonly"_s, u"os/nvram@template"_s, u"os/nvram/source@file"_s, u"features/smm@state"_s})
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
