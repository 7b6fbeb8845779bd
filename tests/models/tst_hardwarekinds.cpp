// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/fieldpath.h"
#include "models/hardware/hardwareedit.h"
#include "models/hardware/hardwarekind.h"
#include "models/xmlcheck/xmlcheck.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

const QString schema = u"/usr/share/libvirt/schemas/domaincommon.rng"_s;

/// A guest with little in it, on a host that tells everything.
GuestHardware someGuest()
{
    GuestHardware guest;
    guest.name = u"web"_s;
    guest.stored = "<domain type='kvm'>\n"
                   "  <name>web</name>\n"
                   "  <memory unit='KiB'>1048576</memory>\n"
                   "  <currentMemory unit='KiB'>1048576</currentMemory>\n"
                   "  <vcpu placement='static'>2</vcpu>\n"
                   "  <os>\n"
                   "    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>\n"
                   "    <boot dev='hd'/>\n"
                   "  </os>\n"
                   "  <devices>\n"
                   "    <emulator>/usr/bin/qemu-system-x86_64</emulator>\n"
                   "    <disk type='file' device='disk'>\n"
                   "      <driver name='qemu' type='qcow2'/>\n"
                   "      <source file='/srv/web.qcow2'/>\n"
                   "      <target dev='vda' bus='virtio'/>\n"
                   "    </disk>\n"
                   "    <interface type='network'>\n"
                   "      <mac address='52:54:00:00:00:01'/>\n"
                   "      <source network='default'/>\n"
                   "    </interface>\n"
                   "  </devices>\n"
                   "</domain>\n";
    guest.host.libvirtVersion = 9000000;
    return guest;
}

GuestHardware guestWith(const QByteArray &stored)
{
    GuestHardware guest;
    guest.stored = stored;
    return guest;
}

/// All of libvirt's schemas as one text, to see whether they know a word at all.
const QByteArray &schemaTexts()
{
    static const QByteArray all = [] {
        QByteArray texts;
        const QDir folder(libvirtSchemaFolder());
        for (const QString &name : folder.entryList({u"*.rng"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            texts += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return texts;
    }();
    return all;
}

/// What only the user knows of a new one.
FieldValues answersFor(const QString &kind)
{
    static const QHash<QString, FieldValues> answers
        = {{u"disk"_s, {{u"source"_s, u"/srv/new.qcow2"_s}}},
           {u"interface"_s, {{u"source"_s, u"default"_s}}},
           {u"hostdev-usb"_s, {{u"vendorId"_s, u"0x046d"_s}, {u"productId"_s, u"0xc52b"_s}}},
           {u"hostdev-pci"_s, {{u"address"_s, u"0000:03:00.0"_s}}},
           {u"hostdev-mdev"_s, {{u"uuid"_s, u"c2177883-f1bb-47f0-914d-32a22e3a8804"_s}}},
           {u"filesystem"_s, {{u"source"_s, u"/srv/shared"_s}, {u"target"_s, u"shared"_s}}},
           {u"shmem"_s, {{u"name"_s, u"mine"_s}}}};
    return answers.value(kind);
}

/// What libvirt's schema says of the guest with one more of that kind; empty: nothing.
QString schemaProblem(const GuestHardware &guest, const HardwareKind &kind, FieldValues values)
{
    if (kind.completed) {
        values = kind.completed(guest, values);
    }
    HardwareEdit edit;
    edit.what = HardwareEdit::What::Add;
    edit.key = {kind.id, {}};
    edit.values = values;
    const auto text = withHardwareEdits(guest.stored, {edit});
    if (!text.has_value()) {
        return text.error().message;
    }
    const XmlReport report = checkDomainXml(*text);
    if (!report.bySchema) {
        return u"libvirt's schemas are not installed (package libvirt0)"_s;
    }
    return report.problems.isEmpty() ? QString()
                                     : QString(report.problems.first().text + u' ' + report.problems.first().detail
                                               + u'\n' + QString::fromUtf8(*text));
}

bool knowsElement(const HardwareKind &kind)
{
    return schemaTexts().contains(QByteArray("<element name=\"" + kind.element.toUtf8() + "\">"));
}

/// The definitions of domaincommon.rng that <devices> refers to, and the element each begins with.
QStringList deviceElements()
{
    QFile file(schema);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString text = QString::fromUtf8(file.readAll());
    const auto define = [&](const QString &name) {
        const qsizetype from = text.indexOf(u"<define name=\"%1\">"_s.arg(name));
        return from < 0 ? QString() : text.mid(from, text.indexOf("</define>"_L1, from) - from);
    };
    QStringList elements;
    static const QRegularExpression reference(u"<ref name=\"(\\w+)\""_s);
    static const QRegularExpression element(u"<element name=\"(\\w+)\""_s);
    auto refs = reference.globalMatch(define(u"devices"_s));
    while (refs.hasNext()) {
        const auto match = element.match(define(refs.next().captured(1)));
        if (match.hasMatch() && !elements.contains(match.captured(1))) {
            elements.append(match.captured(1));
        }
    }
    return elements;
}

FieldValues valuesAfter(const GuestHardware &guest, const HardwareKey &key, const FieldValues &set)
{
    HardwareEdit edit;
    edit.key = key;
    edit.values = set;
    const auto text = withHardwareEdits(guest.stored, {edit});
    if (!text.has_value()) {
        qWarning() << text.error().message << text.error().detail;
        return {};
    }
    const auto entries = readHardware(*text);
    for (const HardwareEntry &entry : entries.has_value() ? *entries : QList<HardwareEntry>{}) {
        if (entry.key.kind == key.kind && (key.id.isEmpty() || entry.key.id == key.id)) {
            return entry.values;
        }
    }
    return {};
}

QByteArray textAfter(const QByteArray &definition, const QString &kind, const FieldValues &set, const QString &id = {})
{
    HardwareEdit edit;
    edit.key = {kind, id};
    edit.values = set;
    const auto text = withHardwareEdits(definition, {edit});
    return text.has_value() ? *text : "failed: " + text.error().message.toUtf8();
}

} // namespace

class TestHardwareKinds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theEmulatorIsALineAndNoDevice()
    {
        const auto entries = readHardware(someGuest().stored);
        QVERIFY(entries.has_value());
        for (const HardwareEntry &entry : *entries) {
            QVERIFY2(entry.key.kind != "other"_L1, qPrintable(entry.key.id));
            if (entry.key.kind == "overview"_L1) {
                QCOMPARE(entry.values.value(u"emulator"_s), u"/usr/bin/qemu-system-x86_64"_s);
            }
        }
    }

    void everyDeviceOfTheSchemaHasAKind()
    {
        QVERIFY2(QFile::exists(schema), "libvirt's schemas are not installed (package libvirt0)");
        const QStringList elements = deviceElements();
        QVERIFY2(elements.size() > 20, qPrintable(elements.join(u' ')));
        QSet<QString> known = {u"emulator"_s}; // a line of the overview
        for (const HardwareKind &kind : hardwareKinds()) {
            known.insert(kind.element);
        }
        for (const QString &element : elements) {
            QVERIFY2(known.contains(element), qPrintable(element));
        }
    }

    void tableIsWhole()
    {
        QSet<QString> ids;
        QVERIFY(hardwareKinds().size() > 30);
        QCOMPARE(hardwareKinds().last().id, u"other"_s);
        for (const HardwareKind &kind : hardwareKinds()) {
            const QByteArray where = kind.id.toUtf8();
            QVERIFY2(!ids.contains(kind.id), where.constData());
            ids.insert(kind.id);
            QCOMPARE(hardwareKind(kind.id), &kind);
            QVERIFY2(!kind.title.isEmpty() && !kind.help.isEmpty() && !kind.icon.isEmpty(), where.constData());
            QVERIFY2(kind.help.endsWith(u'.'), where.constData());
            QVERIFY2(kind.element.isEmpty() == kind.single, where.constData());
            QVERIFY2(kind.single || kind.hotPlug, where.constData());
            QVERIFY2(!kind.canAdd || kind.defaults || kind.id == "lease"_L1, where.constData());
            QVERIFY2(!kind.fields.isEmpty() || kind.id == "other"_L1, where.constData());
        }
        QCOMPARE(hardwareKind(u"nothing"_s), nullptr);
    }

    void fieldsAreWhole()
    {
        for (const HardwareKind &kind : hardwareKinds()) {
            QSet<QString> ids;
            QSet<QString> paths;
            for (const HardwareField &field : kind.fields) {
                const QByteArray where = (kind.id + u'.' + field.id).toUtf8();
                QVERIFY2(!field.id.isEmpty() && !ids.contains(field.id), where.constData());
                ids.insert(field.id);
                QVERIFY2(!field.label.isEmpty() && !field.help.isEmpty(), where.constData());
                QVERIFY2(!field.label.endsWith(u':'), where.constData());
                // What stands elsewhere in the definition has no path from the kind's element.
                QVERIFY2(field.path.isEmpty() ? field.read != nullptr : FieldPath::parse(field.path).has_value(),
                         where.constData());
                QVERIFY2(field.path.isEmpty() || !paths.contains(field.path), where.constData());
                paths.insert(field.path);
                for (const QString &path : field.also) {
                    QVERIFY2(FieldPath::parse(path).has_value(), qPrintable(kind.id + u'.' + field.id + u' ' + path));
                }
                QVERIFY2((field.read == nullptr) == (field.write == nullptr), where.constData());
                const bool isChoice = field.type == FieldType::Choice || field.type == FieldType::ChoiceOrText;
                QVERIFY2(isChoice == (!field.options.isEmpty() || field.offered), where.constData());
                QVERIFY2(field.maximum < 0 || field.maximum >= field.minimum, where.constData());
                QSet<QString> values;
                for (const FieldOption &option : field.options) {
                    QVERIFY2(!values.contains(option.value) && !option.text.isEmpty(), where.constData());
                    values.insert(option.value);
                }
            }
        }
    }

    /// What a kind starts with is free of its own complaints, but for what only the user knows.
    void defaultsMakeOneOfTheKind()
    {
        const GuestHardware guest = someGuest();
        for (const HardwareKind &kind : hardwareKinds()) {
            if (!kind.defaults) {
                continue;
            }
            FieldValues values = kind.defaults(guest);
            if (kind.completed) {
                values = kind.completed(guest, values);
            }
            const auto element = buildHardware(kind, values);
            QVERIFY2(element.has_value(), qPrintable(kind.id));
            const auto entries = readHardware("<domain><devices>" + *element + "</devices></domain>");
            QVERIFY(entries.has_value());
            int found = 0;
            for (const HardwareEntry &entry : *entries) {
                if (entry.key.kind != kind.id) {
                    continue;
                }
                ++found;
                QVERIFY2(entry.unshown == 0, element->constData()); // nothing is written that no field shows
                for (auto it = values.cbegin(); it != values.cend(); ++it) {
                    QVERIFY2(entry.values.value(it.key()) == it.value(),
                             qPrintable(kind.id + u'.' + it.key() + u": "_s + entry.values.value(it.key())));
                }
            }
            QVERIFY2(found == 1, qPrintable(kind.id));
        }
    }

    /// Each option of each choice can be written, and is read again as it was.
    void everyOptionIsReadAsItWasWritten()
    {
        const GuestHardware guest = someGuest();
        for (const HardwareKind &kind : hardwareKinds()) {
            if (kind.element.isEmpty() || !kind.defaults) {
                continue;
            }
            for (const HardwareField &field : kind.fields) {
                const FieldValues base = kind.defaults(guest);
                const QList<FieldOption> options = field.offered ? field.offered(guest, base) : field.options;
                for (const FieldOption &option : options) {
                    FieldValues values = base;
                    values.insert(field.id, option.value);
                    if (kind.completed) {
                        values = kind.completed(guest, values);
                    }
                    const auto element = buildHardware(kind, values);
                    QVERIFY2(element.has_value(), qPrintable(kind.id + u'.' + field.id + u'=' + option.value));
                    const auto entries = readHardware("<domain><devices>" + *element + "</devices></domain>");
                    QVERIFY(entries.has_value());
                    for (const HardwareEntry &entry : *entries) {
                        if (entry.key.kind == kind.id) {
                            QVERIFY2(entry.values.value(field.id) == values.value(field.id),
                                     qPrintable(kind.id + u'.' + field.id + u'=' + option.value));
                        }
                    }
                }
            }
        }
    }

    /// What the table makes is right for libvirt's schema, as soon as the user has said what only he knows.
    void newOnesAreOfTheSchema()
    {
        const GuestHardware guest = someGuest();
        int tried = 0;
        for (const HardwareKind &kind : hardwareKinds()) {
            if (!kind.defaults || kind.element.isEmpty() || !knowsElement(kind)) {
                continue; // newer than this machine's libvirt
            }
            FieldValues values = kind.defaults(guest);
            values.insert(answersFor(kind.id));
            const QString problem = schemaProblem(guest, kind, values);
            QVERIFY2(problem.isEmpty(), qPrintable(kind.id + u": "_s + problem));
            ++tried;
        }
        QVERIFY2(tried > 25, qPrintable(QString::number(tried)));
    }

    void optionsAreOfTheSchema()
    {
        // These say of what sort it is, which needs other answers than the default's.
        const QSet<QString> alone
            = {u"disk.device"_s, u"interface.type"_s, u"graphics.type"_s, u"graphics.listen"_s, u"input.type"_s,
               u"filesystem.type"_s, u"controller.type"_s, u"rng.backend"_s, u"smartcard.mode"_s, u"smartcard.type"_s,
               u"channel.target"_s, u"channel.type"_s, u"serial.type"_s, u"parallel.type"_s, u"console.type"_s,
               u"redirdev.type"_s, u"hostdev-usb.type"_s, u"hostdev-pci.type"_s, u"hostdev-mdev.type"_s,
               // Of a newer libvirt; the word is in older schemas, in other places.
               u"sound.model"_s};
        const GuestHardware guest = someGuest();
        int tried = 0;
        for (const HardwareKind &kind : hardwareKinds()) {
            if (!kind.defaults || kind.element.isEmpty() || !knowsElement(kind)) {
                continue;
            }
            FieldValues base = kind.defaults(guest);
            base.insert(answersFor(kind.id));
            for (const HardwareField &field : kind.fields) {
                const QString where = kind.id + u'.' + field.id;
                if (field.type != FieldType::Choice || alone.contains(where)
                    || (field.applies && !field.applies(base))) {
                    continue;
                }
                for (const FieldOption &option : field.offered ? field.offered(guest, base) : field.options) {
                    if (!schemaTexts().contains(QByteArray('>' + option.value.toUtf8() + '<'))) {
                        continue; // newer than this machine's libvirt, or the hypervisor's choice
                    }
                    FieldValues values = base;
                    values.insert(field.id, option.value);
                    const QString problem = schemaProblem(guest, kind, values);
                    QVERIFY2(problem.isEmpty(), qPrintable(where + u'=' + option.value + u": "_s + problem));
                    ++tried;
                }
            }
        }
        QVERIFY2(tried > 80, qPrintable(QString::number(tried)));
    }

    void firmwareChangesWithAllThatBelongsToIt()
    {
        const GuestHardware guest = someGuest();
        const QByteArray secure = textAfter(guest.stored, u"boot"_s, {{u"firmware"_s, u"efi-secure"_s}});
        QVERIFY2(secure.contains("firmware='efi'") || secure.contains("firmware=\"efi\""), secure.constData());
        QVERIFY2(secure.contains("secure-boot") && secure.contains("<smm state="), secure.constData());
        const QByteArray started = QByteArray(secure).replace(
            "<boot dev='hd'/>",
            "<loader readonly='yes' secure='yes' type='pflash'>/fw/secure.fd</loader>"
            "<nvram template='/fw/secure.vars.fd'>/nvram/web_VARS-secure.fd</nvram><boot dev='hd'/>");
        QCOMPARE(valuesAfter(guestWith(started), {u"boot"_s, {}}, {}).value(u"firmware"_s), u"efi-secure"_s);
        const QByteArray plain = textAfter(started, u"boot"_s, {{u"firmware"_s, u"efi"_s}});
        QVERIFY2(!plain.contains("smm") && !plain.contains("<loader"), plain.constData());
        QVERIFY2(plain.contains(">/nvram/web_VARS.fd<"), plain.constData());
        const QByteArray again = textAfter(plain, u"boot"_s, {{u"firmware"_s, u"efi-secure"_s}});
        QVERIFY2(again.contains(">/nvram/web_VARS-secure.fd<"), again.constData());
        const QByteArray bios = textAfter(again, u"boot"_s, {{u"firmware"_s, u"bios"_s}});
        QVERIFY2(!bios.contains("efi") && !bios.contains("nvram") && !bios.contains("smm"), bios.constData());
    }

    void theOtherFirmwareKeepsWhatIsSaidOfTheFiles()
    {
        const QByteArray started = QByteArray(someGuest().stored)
                                       .replace("<boot dev='hd'/>",
                                                "<loader readonly='yes' type='pflash' format='qcow2'>/fw/code.qcow2"
                                                "</loader><nvram template='/fw/vars.qcow2' format='qcow2'>"
                                                "/nvram/my.web_VARS.qcow2</nvram><boot dev='hd'/>");
        const QByteArray secure = textAfter(started, u"boot"_s, {{u"firmware"_s, u"efi-secure"_s}});
        QVERIFY2(secure.contains("<loader format='qcow2'/>"), secure.constData());
        QVERIFY2(secure.contains("<nvram format='qcow2'>/nvram/my.web_VARS-secure.qcow2<"), secure.constData());
        const QByteArray plain = textAfter(secure, u"boot"_s, {{u"firmware"_s, u"efi"_s}});
        QVERIFY2(plain.contains("<nvram format='qcow2'>/nvram/my.web_VARS.qcow2<"), plain.constData());
        // Without an ending, as a source, and out of reach.
        const auto after = [&](const QByteArray &nvram) {
            const QByteArray from = QByteArray(started).replace(
                started.mid(started.indexOf("<nvram"), started.indexOf("</nvram>") + 8 - started.indexOf("<nvram")),
                nvram);
            return textAfter(from, u"boot"_s, {{u"firmware"_s, u"efi-secure"_s}});
        };
        QVERIFY(after("<nvram>/nvram.d/web</nvram>").contains("<nvram>/nvram.d/web-secure<"));
        QVERIFY(after("<nvram type='file'><source file='/nvram/web.fd'/></nvram>")
                    .contains("<nvram type='file'><source file='/nvram/web-secure.fd'/></nvram>"));
        QVERIFY(!after("<nvram type='block'><source dev='/dev/vg/vars'/></nvram>").contains("nvram"));
    }

    void aMachineTypeIsComparedWithTheGuests()
    {
        const GuestHardware guest = someGuest(); // a q35
        for (const HardwareField &field : hardwareKind(u"overview"_s)->fields) {
            if (field.id == "machine"_L1) {
                // As a form asks: the item's values have the new one in them.
                const QString other = u"pc-i440fx-7.2"_s;
                QVERIFY(!valueProblem(field, guest, {{u"machine"_s, other}}, other).isEmpty());
                const QString newer = u"pc-q35-8.2"_s;
                QVERIFY(valueProblem(field, guest, {{u"machine"_s, newer}}, newer).isEmpty());
                return;
            }
        }
        QFAIL("no machine type");
    }

    void anotherImageIsOfTheSameFormatOrSaysSo()
    {
        const GuestHardware guest = someGuest();
        const auto entries = readHardware(guest.stored);
        QVERIFY(entries.has_value());
        for (const HardwareEntry &entry : *entries) {
            if (entry.key.kind != "disk"_L1) {
                continue;
            }
            const auto plan = [&](const FieldValues &values) {
                return planHardware(guest, {{HardwareEdit::What::Set, entry.key, values, {}, {}}},
                                    HardwareWhen::NextStart);
            };
            const HardwarePlan silent = plan({{u"source"_s, u"/srv/other.img"_s}});
            QVERIFY(silent.canApply());
            QCOMPARE(silent.problems.size(), 1);
            QVERIFY(!silent.problems.first().fatal && silent.problems.first().field == "source"_L1);
            const QString other = entry.values.value(u"format"_s) == "raw"_L1 ? u"qcow2"_s : u"raw"_s;
            QVERIFY(plan({{u"source"_s, u"/srv/other.img"_s}, {u"format"_s, other}}).problems.isEmpty());
            return;
        }
        QFAIL("no disk");
    }

    void bootOrderIsOfDevicesOrOfKinds()
    {
        const GuestHardware guest = someGuest();
        const HardwareField *order = nullptr;
        for (const HardwareField &field : hardwareKind(u"boot"_s)->fields) {
            order = field.id == "order"_L1 ? &field : order;
        }
        QVERIFY(order);
        QCOMPARE(valuesAfter(guest, {u"boot"_s, {}}, {}).value(u"order"_s), u"hd"_s);
        const QString wanted = u"52:54:00:00:00:01\nvda"_s;
        const QByteArray text = textAfter(guest.stored, u"boot"_s, {{u"order"_s, wanted}});
        QVERIFY2(!text.contains("boot dev="), text.constData());
        QCOMPARE(valuesAfter(guestWith(text), {u"boot"_s, {}}, {}).value(u"order"_s), wanted);
        const QByteArray back = textAfter(text, u"boot"_s, {{u"order"_s, u"cdrom\nhd"_s}});
        QVERIFY2(!back.contains("<boot order="), back.constData());
        QCOMPARE(valuesAfter(guestWith(back), {u"boot"_s, {}}, {}).value(u"order"_s), u"cdrom\nhd"_s);
        QVERIFY(order->check(guest, {}, wanted).isEmpty());
        QVERIFY(!order->check(guest, {}, u"vdb"_s).isEmpty());
        QVERIFY(!order->check(guest, {}, u"hd\nvda"_s).isEmpty());
        QVERIFY(!order->check(guest, {}, u"vda\nvda"_s).isEmpty());
    }

    void maximumsBringWhatTheyNeed()
    {
        const GuestHardware guest = someGuest();
        const QByteArray text = textAfter(guest.stored, u"memory"_s, {{u"moduleMaximum"_s, u"4294967296"_s}});
        QVERIFY2(text.contains("slots=") && text.contains("<numa>") && text.contains("4194304"), text.constData());
        // The cell follows both: memory and the number of vCPUs.
        const QByteArray more = textAfter(text, u"memory"_s, {{u"memory"_s, u"2147483648"_s}});
        QVERIFY2(more.count("2097152") == 3, more.constData()); // memory, what is given of it, and the cell
        const QByteArray wide = textAfter(more, u"cpu"_s, {{u"maximum"_s, u"8"_s}});
        QVERIFY2(wide.contains("0-7"), wide.constData());
        QCOMPARE(valuesAfter(guestWith(wide), {u"cpu"_s, {}}, {}).value(u"current"_s), u"2"_s);
    }

    /// libvirt would take an LSI Logic, an old PCI device that fits no port and that new systems do not know.
    /// What was added is known by its key, also among what came along.
    void controllersOfTwoKindsAreToldApart()
    {
        QList<HardwareEdit> disks;
        for (const QString &bus : {u"scsi"_s, u"usb"_s, u"virtio"_s}) {
            const FieldValues values{{u"device"_s, u"disk"_s}, {u"bus"_s, bus}, {u"source"_s, u"/srv/a"_s}};
            disks.append({HardwareEdit::What::Add, {u"disk"_s, QString(u"new"_s + bus)}, values, {}, {}});
        }
        const HardwarePlan plan = planHardware(someGuest(), disks, HardwareWhen::NextStart);
        QVERIFY(plan.canApply());
        QStringList ids;
        QStringList controllers;
        for (const HardwareEdit &edit : plan.edits) {
            ids.append(edit.key.id);
            if (edit.key.kind == "controller"_L1) {
                controllers.append(edit.values.value(u"type"_s));
            }
        }
        QCOMPARE(ids.removeDuplicates(), 0);
        QCOMPARE(controllers, QStringList({u"scsi"_s, u"usb"_s}));
    }

    void aScsiDiskBringsItsController()
    {
        GuestHardware guest = someGuest();
        const auto plan = [&](HardwareWhen when) {
            const FieldValues values
                = {{u"device"_s, u"disk"_s}, {u"bus"_s, u"scsi"_s}, {u"source"_s, u"/srv/b.qcow2"_s}};
            return planHardware(guest, {{HardwareEdit::What::Add, {u"disk"_s, u"new"_s}, values, {}, {}}}, when);
        };
        const auto isController = [](const PlannedChange &change) { return change.edit.key.kind == "controller"_L1; };
        const HardwarePlan next = plan(HardwareWhen::NextStart);
        QVERIFY(next.canApply());
        QCOMPARE(next.changes.size(), 2);
        QVERIFY(isController(next.changes.first()) && next.after.contains("virtio-scsi"));

        // Into the running guest, first the controller, as long as there is a port.
        const QByteArray room = "<controller type='pci' index='0' model='pcie-root'/>"
                                "<controller type='pci' index='1' model='pcie-root-port'/>";
        guest.running = true;
        guest.live = QByteArray(guest.stored).replace("<devices>", QByteArray("<devices>" + room));
        const HardwarePlan both = plan(HardwareWhen::Both);
        QCOMPARE(both.changes.size(), 2);
        QVERIFY(isController(both.changes.first()));
        QVERIFY(both.changes.first().now && both.changes.last().now && both.changes.last().next);
        guest.live.replace("model='pcie-root-port'", "model='pcie-switch-upstream-port'");
        const HardwarePlan full = plan(HardwareWhen::Both);
        QCOMPARE(full.changes.size(), 2);
        QVERIFY(!full.changes.first().now && !full.changes.last().now && full.changes.last().next);

        // It has one that the next start has not, and no second one is plugged in.
        guest.live.replace("<devices>", "<devices><controller type='scsi' index='0' model='virtio-scsi'/>");
        const HardwarePlan other = plan(HardwareWhen::Both);
        QCOMPARE(other.changes.size(), 2);
        QVERIFY(!other.changes.first().now && other.changes.first().next && other.changes.last().now);
        QCOMPARE(plan(HardwareWhen::Now).changes.size(), 1);

        // Both have one.
        guest.stored.replace("<devices>", "<devices><controller type='scsi' index='0' model='virtio-scsi'/>");
        QCOMPARE(plan(HardwareWhen::Both).changes.size(), 1);
        // Only the next start has it.
        guest.live.replace("type='scsi'", "type='sata'");
        const HardwarePlan later = plan(HardwareWhen::Both);
        QCOMPARE(later.changes.size(), 1);
        QVERIFY(!later.changes.first().now && later.changes.first().next && !later.changes.first().note.isEmpty());
    }

    void aControllerThatOnlySaysNoneIsNone()
    {
        GuestHardware guest = someGuest();
        const FieldValues values = {{u"device"_s, u"disk"_s}, {u"bus"_s, u"usb"_s}};
        const auto needed = [&] { return hardwareKind(u"disk"_s)->companions(guest, values); };
        guest.stored = "<domain><devices><controller type='usb' index='0' model='none'/></devices></domain>";
        QCOMPARE(needed().size(), 1);
        QCOMPARE(needed().first().second.value(u"model"_s), u"qemu-xhci"_s);
        guest.stored.replace("none", "nec-xhci");
        QVERIFY(needed().isEmpty());
        guest.running = true;
        guest.live = QByteArray(guest.stored).replace("nec-xhci", "none");
        QCOMPARE(needed().size(), 1);
        QCOMPARE(needed().first().second.value(u"model"_s), u"nec-xhci"_s);
    }

    void busTakesNameAndPlaceAlong()
    {
        QByteArray text = someGuest().stored;
        text.replace("<target dev='vda' bus='virtio'/>",
                     "<target dev='vda' bus='virtio'/><address type='pci' bus='0x03'/>");
        const QByteArray sata = textAfter(text, u"disk"_s, {{u"bus"_s, u"sata"_s}}, u"vda"_s);
        QVERIFY2(sata.contains("sda") && !sata.contains("<address"), sata.constData());
    }

    void sourceKnowsItsKind()
    {
        const QByteArray text = someGuest().stored;
        const QByteArray block = textAfter(text, u"disk"_s, {{u"source"_s, u"/dev/vg/web"_s}}, u"vda"_s);
        QVERIFY2(block.contains("type='block'") && block.contains("dev='/dev/vg/web'"), block.constData());
        const QByteArray volume = textAfter(block, u"disk"_s, {{u"source"_s, u"default/web.qcow2"_s}}, u"vda"_s);
        QVERIFY2(volume.contains("type='volume'") && volume.contains("volume='web.qcow2'"), volume.constData());
        QVERIFY(!volume.contains("/dev/vg"));
    }

    void whatIsGivenFollowsTheMemoryAndThatIsSaid()
    {
        const GuestHardware guest = someGuest();
        const auto said = [&](const FieldValues &values) {
            const HardwarePlan plan = planHardware(
                guest, {{HardwareEdit::What::Set, {u"memory"_s, {}}, values, {}, {}}}, HardwareWhen::NextStart);
            return plan.canApply() ? int(plan.problems.size()) : -1;
        };
        QCOMPARE(said({{u"memory"_s, u"2147483648"_s}}), 1);
        QCOMPARE(said({{u"memory"_s, u"536870912"_s}}), 1);
        QCOMPARE(said({{u"memory"_s, u"2147483648"_s}, {u"current"_s, u"1610612736"_s}}), 0);
        QCOMPARE(said({{u"current"_s, u"536870912"_s}}), 0);
    }

    void theWeightOfDisksIsChangedAtOnce()
    {
        GuestHardware guest = someGuest();
        const QByteArray text = textAfter(guest.stored, u"overview"_s, {{u"ioWeight"_s, u"500"_s}});
        QVERIFY2(text.contains("<blkiotune>") && text.contains("<weight>500</weight>"), text.constData());
        QVERIFY(checkDomainXml(text).problems.isEmpty());
        guest.running = true;
        guest.live = guest.stored;
        const auto planned = [&](const QString &weight) {
            return planHardware(guest,
                                {{HardwareEdit::What::Set, {u"overview"_s, {}}, {{u"ioWeight"_s, weight}}, {}, {}}},
                                HardwareWhen::Both);
        };
        const HardwarePlan plan = planned(u"500"_s);
        QVERIFY(plan.canApply());
        QCOMPARE(plan.changes.size(), 1);
        QVERIFY(plan.changes.first().now && plan.changes.first().next);
        QCOMPARE(plan.changes.first().way, LiveWay::BlkioParameters);
        QVERIFY2(plan.changes.first().commands.join(u'\n').contains("blkiotune"_L1),
                 qPrintable(plan.changes.first().commands.join(u'\n')));
        QVERIFY(!planned(u"5000"_s).canApply());
    }

    void nestedIsOfBothMakers()
    {
        const GuestHardware guest = someGuest();
        const QByteArray text
            = textAfter(guest.stored, u"cpu"_s, {{u"mode"_s, u"host-passthrough"_s}, {u"nested"_s, u"disable"_s}});
        QVERIFY2(text.contains("vmx") && text.contains("svm"), text.constData());
        const QByteArray none = textAfter(text, u"cpu"_s, {{u"nested"_s, QString()}});
        QVERIFY2(!none.contains("vmx") && !none.contains("svm"), none.constData());
    }

    void sharedFoldersBringSharedMemory()
    {
        const HardwareKind *kind = hardwareKind(u"filesystem"_s);
        GuestHardware guest = someGuest();
        FieldValues values{{u"driver"_s, u"virtiofs"_s}};
        const auto needed = kind->companions(guest, values);
        QCOMPARE(needed.size(), 1);
        QCOMPARE(needed.first().first, u"memory"_s);
        QCOMPARE(needed.first().second.value(u"access"_s), u"shared"_s);
        guest.stored = textAfter(guest.stored, u"memory"_s, needed.first().second);
        QVERIFY2(guest.stored.contains("memfd"), guest.stored.constData());
        QVERIFY(kind->companions(guest, values).isEmpty());
        guest.running = true;
        guest.live = someGuest().stored;
        QVERIFY(!kind->hotPlug(guest, values).attach);
        QVERIFY(!kind->hotPlug(guest, values).whyNot.isEmpty());
    }

    void answersAreChecked_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("good");
        QTest::addColumn<QString>("bad");
        QTest::newRow("mac") << u"interface"_s << u"mac"_s << u"52:54:00:ab:cd:ef"_s << u"53:54:00:ab:cd:ef"_s;
        QTest::newRow("pci") << u"hostdev-pci"_s << u"address"_s << u"0000:03:00.0"_s << u"03:00.0"_s;
        QTest::newRow("usb") << u"hostdev-usb"_s << u"vendorId"_s << u"0x046d"_s << u"046d"_s;
        QTest::newRow("mdev") << u"hostdev-mdev"_s << u"uuid"_s << u"c2177883-f1bb-47f0-914d-32a22e3a8804"_s << u"x"_s;
        QTest::newRow("source") << u"disk"_s << u"source"_s << u"default/a.qcow2"_s << u"a.qcow2"_s;
        QTest::newRow("dimm") << u"dimm"_s << u"size"_s << u"268435456"_s << u"0"_s;
        QTest::newRow("until") << u"graphics"_s << u"passwordUntil"_s << u"2031-12-24T18:00:00"_s << u"tomorrow"_s;
        QTest::newRow("target") << u"disk"_s << u"target"_s << u"vdb"_s << u"vda"_s;
        QTest::newRow("shmem") << u"shmem"_s << u"name"_s << u"mine"_s << u"../mine"_s;
        QTest::newRow("kernel") << u"boot"_s << u"kernel"_s << u"/boot/vmlinuz"_s << u"vmlinuz"_s;
        QTest::newRow("features") << u"cpu"_s << u"features"_s << u"disable hle"_s << u"hle"_s;
        QTest::newRow("filter") << u"redirfilter"_s << u"rules"_s << u"allow class=0x08\ndeny"_s << u"maybe"_s;
    }
    void answersAreChecked()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QString, good);
        QFETCH(QString, bad);
        const GuestHardware guest = someGuest();
        for (const HardwareField &row : hardwareKind(kind)->fields) {
            if (row.id == field) {
                QCOMPARE(valueProblem(row, guest, {}, good), QString());
                QVERIFY(!valueProblem(row, guest, {}, bad).isEmpty());
                return;
            }
        }
        QFAIL("no such field");
    }
};

QTEST_APPLESS_MAIN(TestHardwareKinds)
#include "tst_hardwarekinds.moc"
