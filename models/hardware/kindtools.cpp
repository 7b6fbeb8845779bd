// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/kindtools.h"

#include "models/hardware/hotplugroom.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace guestdeck::kinds
{

using namespace Qt::StringLiterals;

namespace
{

/// Why a guest of that kind does not have what is called so; empty: it may, or its kind is not known.
QString whyNotMachine(const QString &word, const QString &arch, const QString &machine)
{
    if (arch.isEmpty()) {
        return {};
    }
    QString needed;
    const bool isPc = isOneOf(arch, {"x86_64"_L1, "i686"_L1});
    if (isOneOf(word, {"diag288"_L1, "sclp-serial"_L1, "sclp"_L1, "sclplm"_L1, "s390"_L1})) {
        needed = arch.startsWith("s390"_L1) ? QString() : u"s390x"_s;
    } else if (isOneOf(word, {"spapr-vio-serial"_L1, "tpm-spapr"_L1, "spapr-tpm-proxy"_L1, "pseries"_L1})) {
        needed = arch.startsWith("ppc64"_L1) ? QString() : u"ppc64"_s;
    } else if (isOneOf(word, {"ib700"_L1, "isa-debug"_L1, "isa"_L1, "hyperv"_L1})) {
        needed = isPc ? QString() : u"x86_64"_s;
    } else if (word == "itco"_L1 && (!isPc || !machine.isEmpty())) {
        needed = isPc && machine.contains("q35"_L1) ? QString() : u"q35"_s;
    }
    return needed.isEmpty() ? QString()
                            : Tr::tr("Only guests of the kind %1 have this; this one is %2.")
                                  .arg(needed, isPc && !machine.isEmpty() ? machine : arch);
}

} // namespace

Field::Field(FieldType type, QString id, QString path, QString label, QString help)
{
    m_field.id = std::move(id);
    m_field.type = type;
    m_field.path = std::move(path);
    m_field.label = std::move(label);
    m_field.help = std::move(help);
}

Field &Field::live(LiveWay way)
{
    m_field.live = way;
    return *this;
}

Field &Field::rare()
{
    m_field.rare = true;
    return *this;
}

Field &Field::in(const QString &group)
{
    m_field.group = group;
    return *this;
}

Field &Field::options(const QList<FieldOption> &list)
{
    m_field.options = list;
    return *this;
}

Field &Field::offered(decltype(HardwareField::offered) call)
{
    m_field.offered = std::move(call);
    return *this;
}

Field &Field::ofCaps(const QString &key, const QList<FieldOption> &known)
{
    m_field.options = known;
    m_field.offered = [key, known](const GuestHardware &guest, const FieldValues &) {
        QList<FieldOption> list = known;
        for (FieldOption &option : list) {
            option.whyNot = option.value.isEmpty() ? QString() : whyNotOffered(guest.caps, key, option.value);
        }
        for (const QString &value : guest.caps.enums.value(key)) { // newer than this table
            const bool there = std::any_of(known.cbegin(), known.cend(),
                                           [&](const FieldOption &option) { return option.value == value; });
            if (!there) {
                list.append({value, value});
            }
        }
        return list;
    };
    return *this;
}

Field &Field::byMachine()
{
    m_field.offered = [list = m_field.options, inner = m_field.offered](const GuestHardware &guest,
                                                                        const FieldValues &values) {
        QList<FieldOption> options = inner ? inner(guest, values) : list;
        const Definition stored(guest.stored);
        const pugi::xml_node type = stored.domain().child("os").child("type");
        for (FieldOption &option : options) {
            if (option.whyNot.isEmpty()) {
                option.whyNot = whyNotMachine(option.value, attributeOf(type, "arch"), attributeOf(type, "machine"));
            }
        }
        return options;
    };
    return *this;
}

Field &Field::range(qint64 minimum, qint64 maximum)
{
    m_field.minimum = minimum;
    m_field.maximum = maximum;
    return *this;
}

Field &Field::unit(const QString &unit)
{
    m_field.unit = unit;
    return *this;
}

Field &Field::words(const QString &yes, const QString &no)
{
    m_field.yes = yes;
    m_field.no = no;
    return *this;
}

Field &Field::required()
{
    m_field.required = true;
    return *this;
}

Field &Field::whyNot(decltype(HardwareField::whyNot) call)
{
    m_field.whyNot = std::move(call);
    return *this;
}

Field &Field::check(decltype(HardwareField::check) call)
{
    m_field.check = std::move(call);
    return *this;
}

Field &Field::caution(decltype(HardwareField::caution) call)
{
    m_field.caution = std::move(call);
    return *this;
}

Field &Field::when(decltype(HardwareField::applies) call)
{
    m_field.applies = std::move(call);
    return *this;
}

Field &Field::reads(decltype(HardwareField::read) call)
{
    m_field.read = std::move(call);
    return *this;
}

Field &Field::also(const QStringList &paths)
{
    m_field.also = paths;
    return *this;
}

Field &Field::writes(decltype(HardwareField::write) call)
{
    m_field.write = std::move(call);
    return *this;
}

Definition::Definition(const QByteArray &text)
{
    auto parsed = xml::Document::parse(text);
    if (parsed.has_value()) {
        const auto document = std::make_shared<xml::Document>(std::move(*parsed));
        m_domain = document->root("domain");
        m_document = document;
    }
}

QString whyNotOffered(const HardwareCaps &caps, const QString &key, const QString &value)
{
    const auto found = caps.enums.constFind(key);
    if (!caps.known || found == caps.enums.cend() || found->isEmpty() || found->contains(value)) {
        return {};
    }
    return Tr::tr("The host does not offer this for the machine type %1.").arg(caps.machine);
}

QString whyUnsupported(const HardwareCaps &caps, const QString &key)
{
    if (!caps.known || caps.supported.value(key, true)) {
        return {};
    }
    return Tr::tr("The host's emulator cannot do this: libvirt says that it is not supported for the machine type %1.")
        .arg(caps.machine);
}

decltype(HardwareKind::whyNotAdd) atMostOne(const QString &element, const QString &capsKey)
{
    return [element, capsKey](const GuestHardware &guest) {
        if (!capsKey.isEmpty()) {
            if (const QString why = whyUnsupported(guest.caps, capsKey); !why.isEmpty()) {
                return why;
            }
        }
        const Definition stored(guest.stored);
        return stored.devices().child(element.toUtf8().constData())
            ? Tr::tr("The guest has one already, and can have only one.")
            : QString();
    };
}

decltype(HardwareKind::hotPlug) notLive(const QString &why)
{
    return [why](const GuestHardware &, const FieldValues &) { return HotPlug{false, false, why}; };
}

HotPlug pciPlug(const GuestHardware &guest)
{
    const QString why = whyNoPciRoom(guest);
    return {why.isEmpty(), true, why};
}

HotPlug oldPciPlug(const GuestHardware &guest)
{
    const QString why = whyNoOldPciRoom(guest);
    return {why.isEmpty(), true, why};
}

HotPlug usbPlug(const GuestHardware &guest)
{
    const HotPlugRoom room = hotPlugRoom(guest.running ? guest.live : guest.stored);
    return {room.usb, true,
            room.usb
                ? QString()
                : Tr::tr("The running guest has no USB controller to plug this into. Add one for the next start.")};
}

QString attributeOf(const pugi::xml_node &node, const char *name)
{
    return xml::attribute(node, name);
}

QString attributeOf(const pugi::xml_node &node, const char *child, const char *name)
{
    return xml::attribute(node.child(child), name);
}

void setChildText(pugi::xml_node parent, const char *child, const QString &text)
{
    const pugi::xml_node found = parent.child(child);
    if (text.isEmpty()) {
        removeChild(parent, child);
    } else if (found) {
        found.text().set(text.toHtmlEscaped().toUtf8().constData());
    } else {
        const QByteArray name(child);
        xml::addElement(parent, '<' + name + '>' + text.toHtmlEscaped().toUtf8() + "</" + name + '>');
    }
}

void setOwnAttribute(pugi::xml_node node, const char *name, const QString &value)
{
    if (value.isEmpty()) {
        node.remove_attribute(name);
    } else {
        xml::setAttribute(node, name, value);
    }
}

pugi::xml_node childOf(pugi::xml_node parent, const char *child)
{
    const pugi::xml_node found = parent.child(child);
    return found ? found : xml::addElement(parent, '<' + QByteArray(child) + "/>");
}

void removeChild(pugi::xml_node parent, const char *child)
{
    while (const pugi::xml_node found = parent.child(child)) {
        xml::removeElement(found);
    }
}

Field bootOrder()
{
    return number(u"bootOrder"_s, u"boot@order"_s, Tr::tr("Boot order"),
                  Tr::tr("The place of this device when the guest looks for something to boot from: 1 is tried first. "
                         "Empty: it is not booted from. Each number can be given once."))
        .in(Tr::tr("Boot"))
        .range(1, 999)
        .whyNot([](const GuestHardware &guest, const FieldValues &) {
            const Definition stored(guest.stored);
            return stored.domain().child("os").child("boot")
                ? Tr::tr("This guest boots by kinds of device. Name the devices themselves under Boot first; then each "
                         "can have its place.")
                : QString();
        })
        .check([](const GuestHardware &guest, const FieldValues &values, const QString &value) {
            if (values.value(u"bootOrder"_s) == value) {
                return QString(); // as it was
            }
            const Definition stored(guest.stored);
            for (const pugi::xml_node &device : stored.devices().children()) {
                if (attributeOf(device, "boot", "order") == value) {
                    return Tr::tr("Another device is number %1 already.").arg(value);
                }
            }
            return QString();
        });
}

bool isOneOf(const QString &value, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return value == word; });
}

QString joined(const QStringList &parts)
{
    QStringList list = parts;
    list.removeAll(QString());
    return list.join(u", "_s);
}

QString sizeText(const QString &bytes)
{
    const qint64 value = bytes.toLongLong();
    return value > 0 ? QLocale().formattedDataSize(value, 1, QLocale::DataSizeIecFormat) : QString();
}

} // namespace guestdeck::kinds
