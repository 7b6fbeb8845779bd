// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/tuneparameters.h"

#include "models/core/shell.h"

#include <QSet>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

const QString unlimitedMemory = u"9007199254740991"_s; // VIR_DOMAIN_MEMORY_PARAM_UNLIMITED

void addScheduler(QList<TuneParameter> &all)
{
    const auto add = [&](const QString &name, const QString &path, TuneType type, std::optional<QString> unset) {
        all.append({TuneGroup::Scheduler, name, type, path, name, name, std::move(unset)});
    };
    // The kernel's default weight is another one for each version of its control groups, so none can be sent.
    add(u"cpu_shares"_s, u"cputune/shares"_s, TuneType::ULong, std::nullopt);
    for (const QString &who : {u"vcpu"_s, u"global"_s, u"emulator"_s, u"iothread"_s}) {
        const QString tag = who == "vcpu"_L1 ? QString() : who + u'_';
        add(who + u"_period"_s, u"cputune/"_s + tag + u"period"_s, TuneType::ULong, u"100000"_s);
        // Zero means "not told" to libvirt; any negative one means no limit.
        add(who + u"_quota"_s, u"cputune/"_s + tag + u"quota"_s, TuneType::Long, u"-1"_s);
    }
}

void addBlkio(QList<TuneParameter> &all)
{
    all.append(
        {TuneGroup::Blkio, u"weight"_s, TuneType::UInt, u"blkiotune/weight"_s, u"weight"_s, u"weight"_s, std::nullopt});
    for (const QString &one : {u"device_weight"_s, u"device_read_iops_sec"_s, u"device_write_iops_sec"_s,
                               u"device_read_bytes_sec"_s, u"device_write_bytes_sec"_s}) {
        QString virsh = one == "device_weight"_L1 ? u"device-weights"_s : one;
        virsh.replace(u'_', u'-');
        all.append({TuneGroup::Blkio, one, TuneType::Text, {}, one, virsh, std::nullopt});
    }
}

void addBlockIo(QList<TuneParameter> &all)
{
    for (const QString &tail : {u""_s, u"_max"_s, u"_max_length"_s}) {
        for (const QString &what : {u"bytes"_s, u"iops"_s}) {
            for (const QString &way : {u"total"_s, u"read"_s, u"write"_s}) {
                const QString name = way + u'_' + what + u"_sec"_s + tail;
                const QString family = tail == "_max_length"_L1 ? u"max_length"_s : what + tail;
                QString virsh = name;
                virsh.replace(u'_', u'-');
                all.append({TuneGroup::BlockIo, name, TuneType::ULong, u"iotune/"_s + name, family, virsh, u"0"_s});
            }
        }
    }
    all.append({TuneGroup::BlockIo, u"size_iops_sec"_s, TuneType::ULong, u"iotune/size_iops_sec"_s, u"size_iops"_s,
                u"size-iops-sec"_s, u"0"_s});
    all.append({TuneGroup::BlockIo, u"group_name"_s, TuneType::Text, u"iotune/group_name"_s, u"group_name"_s,
                u"group-name"_s, std::nullopt});
}

void addInterface(QList<TuneParameter> &all)
{
    for (const QString &way : {u"inbound"_s, u"outbound"_s}) {
        for (const QString &what : {u"average"_s, u"peak"_s, u"burst"_s, u"floor"_s}) {
            if (what != "floor"_L1 || way == "inbound"_L1) {
                all.append({TuneGroup::Interface, way + u'.' + what, TuneType::UInt,
                            u"bandwidth/"_s + way + u'@' + what, way, way, u"0"_s});
            }
        }
    }
}

void addMemory(QList<TuneParameter> &all)
{
    for (const QString &one : {u"hard_limit"_s, u"soft_limit"_s, u"swap_hard_limit"_s, u"min_guarantee"_s}) {
        QString virsh = one;
        virsh.replace(u'_', u'-');
        all.append({TuneGroup::Memory, one, TuneType::ULong, u"memtune/"_s + one, one, virsh, unlimitedMemory, 1024});
    }
}

} // namespace

const QList<TuneParameter> &tuneParameters()
{
    static const QList<TuneParameter> all = [] {
        QList<TuneParameter> made;
        addScheduler(made);
        addBlkio(made);
        addBlockIo(made);
        addInterface(made);
        addMemory(made);
        return made;
    }();
    return all;
}

const TuneParameter *tuneParameter(TuneGroup group, const QString &name)
{
    const auto found = std::ranges::find_if(
        tuneParameters(), [&](const TuneParameter &one) { return one.group == group && one.name == name; });
    return found == tuneParameters().cend() ? nullptr : &*found;
}

const TuneParameter *tuneParameterOfPath(TuneGroup group, const QString &path)
{
    const QString plain = path.section(u'%', 0, 0); // "memtune/hard_limit%KiB"
    const auto found = std::ranges::find_if(tuneParameters(), [&](const TuneParameter &one) {
        return one.group == group && !one.path.isEmpty() && one.path == plain;
    });
    return found == tuneParameters().cend() ? nullptr : &*found;
}

QString tuneValue(const TuneParameter &parameter, const QString &fieldValue)
{
    bool isNumber = false;
    const qulonglong number = fieldValue.toULongLong(&isNumber);
    return parameter.unit > 1 && isNumber
        ? QString::number((number + qulonglong(parameter.unit) - 1) / qulonglong(parameter.unit))
        : fieldValue;
}

bool isTuned(const TuneParameter &parameter, const QString &value)
{
    switch (parameter.group) {
    case TuneGroup::Scheduler:
        return !value.isEmpty() && (parameter.type != TuneType::Long || value.toLongLong() > 0);
    case TuneGroup::Memory:
        return value.toULongLong() < unlimitedMemory.toULongLong() && value != "0"_L1;
    case TuneGroup::Blkio:
    case TuneGroup::BlockIo:
    case TuneGroup::Interface:
        if (parameter.name == "group_name"_L1 && value.startsWith("/machine/"_L1)) {
            return false; // QEMU's own, of a disk alone in its group
        }
        return !value.isEmpty() && value != "0"_L1;
    }
    return true;
}

TuneValues mergedTuning(TuneGroup group, const TuneValues &now, const TuneValues &changes)
{
    QSet<QString> families;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (const TuneParameter *parameter = tuneParameter(group, it.key())) {
            families.insert(parameter->family);
        }
    }
    TuneValues merged;
    for (const TuneParameter &parameter : tuneParameters()) {
        if (parameter.group != group || !families.contains(parameter.family)) {
            continue;
        }
        const bool changed = changes.contains(parameter.name);
        QString value = changed ? changes.value(parameter.name) : now.value(parameter.name);
        if (!changed && !isTuned(parameter, value)) {
            continue; // nothing to keep
        }
        if (value.isEmpty()) {
            value = parameter.unset.value_or(QString());
        }
        merged.insert(parameter.name, value);
    }
    return merged;
}

QStringList virshTuning(TuneGroup group, const QString &guest, const QString &device, const TuneValues &now,
                        const TuneValues &changes, bool live, bool config)
{
    const TuneValues all = mergedTuning(group, now, changes);
    if (all.isEmpty()) {
        return {};
    }
    static const QHash<TuneGroup, QString> commands{{TuneGroup::Scheduler, u"schedinfo"_s},
                                                    {TuneGroup::Blkio, u"blkiotune"_s},
                                                    {TuneGroup::BlockIo, u"blkdeviotune"_s},
                                                    {TuneGroup::Interface, u"domiftune"_s},
                                                    {TuneGroup::Memory, u"memtune"_s}};
    QStringList words{u"virsh"_s, commands.value(group), guest};
    if (group == TuneGroup::BlockIo || group == TuneGroup::Interface) {
        words.append(device);
    }
    if (group == TuneGroup::Interface) { // one word for each direction: average,peak,burst,floor
        for (const QString &way : {u"inbound"_s, u"outbound"_s}) {
            QStringList parts;
            for (const QString &what : {u"average"_s, u"peak"_s, u"burst"_s, u"floor"_s}) {
                parts.append(all.value(way + u'.' + what));
            }
            if (std::ranges::any_of(parts, [](const QString &part) { return !part.isEmpty(); })) {
                while (parts.last().isEmpty()) {
                    parts.removeLast();
                }
                words += {u"--"_s + way, parts.join(u',')};
            }
        }
    } else {
        for (const TuneParameter &parameter : tuneParameters()) {
            if (parameter.group != group || !all.contains(parameter.name)) {
                continue;
            }
            const QString value = all.value(parameter.name);
            if (group == TuneGroup::Scheduler) {
                words += {u"--set"_s, parameter.name + u'=' + value};
            } else {
                words += {u"--"_s + parameter.virsh, value == unlimitedMemory ? u"-1"_s : value};
            }
        }
    }
    if (live) {
        words.append(u"--live"_s);
    }
    if (config) {
        words.append(u"--config"_s);
    }
    return {shellJoin(words)};
}

} // namespace guestdeck
