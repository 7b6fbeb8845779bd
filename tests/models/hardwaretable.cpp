// SPDX-License-Identifier: GPL-3.0-or-later
// A table of hardware of the tests' own, so that they do not change with the program's.
#include "models/hardware/hardwarekind.h"
#include "models/xml/document.h"

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

HardwareField field(const QString &id, const QString &path, FieldType type = FieldType::Text,
                    LiveWay live = LiveWay::None)
{
    HardwareField made;
    made.id = id;
    made.label = id.left(1).toUpper() + id.mid(1);
    made.path = path;
    made.type = type;
    made.live = live;
    return made;
}

HardwareKind single(const QString &id, const QString &title, const QList<HardwareField> &fields)
{
    HardwareKind kind;
    kind.id = id;
    kind.title = title;
    kind.single = true;
    kind.canAdd = false;
    kind.fields = fields;
    return kind;
}

HardwareKind device(const QString &id, const QString &title, const QList<HardwareField> &fields)
{
    HardwareKind kind;
    kind.id = id;
    kind.element = id;
    kind.title = title;
    kind.fields = fields;
    return kind;
}

QString targetOf(const pugi::xml_node &node)
{
    return xml::attribute(node.child("target"), "dev");
}

QList<HardwareKind> disks()
{
    HardwareField cache = field(u"cache"_s, u"driver@cache"_s, FieldType::Choice);
    cache.options = {
        {u"none"_s, u"none"_s}, {u"writeback"_s, u"writeback"_s}, {u"unsafe"_s, u"unsafe"_s, u"Not on this host."_s}};
    HardwareField device = field(u"device"_s, u"@device"_s, FieldType::Info);
    const QList<HardwareField> fields{
        field(u"type"_s, u"@type"_s),
        device,
        cache,
        field(u"format"_s, u"driver@type"_s),
        field(u"source"_s, u"source@file"_s, FieldType::Text, LiveWay::ChangeMedium),
        field(u"target"_s, u"target@dev"_s),
        field(u"bus"_s, u"target@bus"_s),
        field(u"limit"_s, u"iotune/read_bytes_sec"_s, FieldType::Number, LiveWay::BlockIoTune),
        field(u"readonly"_s, u"readonly?"_s, FieldType::Switch)};
    HardwareKind disk = guestdeck::device(u"disk"_s, u"Disk"_s, fields);
    disk.matches = [](const pugi::xml_node &node) { return xml::attribute(node, "device") != "cdrom"_L1; };
    disk.identity = targetOf;
    disk.itemTitle = [](const FieldValues &values) { return QString(u"Disk "_s + values.value(u"target"_s)); };
    disk.hotPlug = [](const GuestHardware &, const FieldValues &values) {
        return values.value(u"bus"_s) == "virtio"_L1 ? HotPlug{true, true, {}}
                                                     : HotPlug{false, false, u"Only virtio goes live."_s};
    };
    disk.completed = [](const GuestHardware &guest, const FieldValues &values) {
        FieldValues all = values;
        for (char16_t letter = u'a'; all.value(u"target"_s).isEmpty(); ++letter) {
            const QString name = u"vd"_s + QChar(letter);
            if (!guest.stored.contains(QByteArray("dev='" + name.toUtf8() + '\''))) {
                all.insert(u"target"_s, name);
            }
        }
        return all;
    };
    HardwareKind cdrom = disk;
    cdrom.id = u"cdrom"_s;
    cdrom.title = u"CD"_s;
    cdrom.matches = [](const pugi::xml_node &node) { return xml::attribute(node, "device") == "cdrom"_L1; };
    cdrom.itemTitle = [](const FieldValues &values) { return QString(u"CD "_s + values.value(u"target"_s)); };
    cdrom.completed = {};
    return {disk, cdrom};
}

QList<HardwareKind> make()
{
    QList<HardwareKind> kinds;
    kinds.append(single(u"overview"_s, u"Overview"_s,
                        {field(u"title"_s, u"title"_s, FieldType::Text, LiveWay::Metadata),
                         field(u"notes"_s, u"description"_s, FieldType::Lines, LiveWay::Metadata),
                         field(u"hidden"_s, u"features/kvm/hidden@state"_s, FieldType::Switch),
                         field(u"tsc"_s, u"clock/timer[name=tsc]@present"_s, FieldType::Switch)}));
    kinds.last().fields[2].yes = u"on"_s;
    kinds.last().fields[2].no = u"off"_s;
    HardwareField most = field(u"maximum"_s, u"vcpu"_s, FieldType::Number);
    most.minimum = 1;
    most.maximum = 64;
    most.required = true;
    kinds.append(single(u"cpu"_s, u"Processors"_s,
                        {most, field(u"current"_s, u"vcpu@current"_s, FieldType::Number, LiveWay::Vcpus),
                         field(u"shares"_s, u"cputune/shares"_s, FieldType::Number, LiveWay::SchedulerParameters)}));
    kinds.append(single(u"memory"_s, u"Memory"_s,
                        {field(u"memory"_s, u"memory%KiB"_s, FieldType::Size),
                         field(u"current"_s, u"currentMemory%KiB"_s, FieldType::Size, LiveWay::Memory),
                         field(u"backing"_s, u"memoryBacking/source@type"_s)}));
    kinds += disks();
    kinds.append(device(u"graphics"_s, u"Display"_s,
                        {field(u"type"_s, u"@type"_s), field(u"port"_s, u"@port"_s, FieldType::Number),
                         field(u"password"_s, u"@passwd"_s, FieldType::Secret, LiveWay::GraphicsPassword),
                         field(u"until"_s, u"@passwdValidTo"_s, FieldType::Text, LiveWay::GraphicsPassword)}));
    kinds.append(device(
        u"rng"_s, u"Random numbers"_s,
        {field(u"model"_s, u"@model"_s), field(u"from"_s, u"backend@model"_s), field(u"source"_s, u"backend"_s)}));
    HardwareKind folder = device(u"filesystem"_s, u"Folder"_s,
                                 {field(u"driver"_s, u"driver@type"_s), field(u"target"_s, u"target@dir"_s)});
    folder.companions = [](const GuestHardware &, const FieldValues &values) {
        QList<std::pair<QString, FieldValues>> needed;
        if (values.value(u"driver"_s) == "virtiofs"_L1) {
            needed.append({u"memory"_s, {{u"backing"_s, u"memfd"_s}}});
        }
        return needed;
    };
    folder.hotPlug = [](const GuestHardware &, const FieldValues &) { return HotPlug{true, true, {}}; };
    kinds.append(folder);
    HardwareKind dog = device(u"watchdog"_s, u"Watchdog"_s, {field(u"model"_s, u"@model"_s)});
    dog.most = 1;
    kinds.append(dog);
    kinds.append(device(u"memory"_s, u"Module"_s, {field(u"size"_s, u"target/size%KiB"_s, FieldType::Size)}));
    kinds.last().id = u"dimm"_s;
    HardwareKind other = device(u"other"_s, u"Other"_s, {});
    other.canAdd = false;
    kinds.append(other);
    return kinds;
}

} // namespace

const QList<HardwareKind> &hardwareKinds()
{
    static const QList<HardwareKind> all = make();
    return all;
}

const HardwareKind *hardwareKind(const QString &id)
{
    const auto found = std::ranges::find(hardwareKinds(), id, &HardwareKind::id);
    return found == hardwareKinds().cend() ? nullptr : &*found;
}

} // namespace guestdeck
