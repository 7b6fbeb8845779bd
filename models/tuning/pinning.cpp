// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/pinning.h"

#include "models/core/shell.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <pugixml.hpp>

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Pinning)
};

constexpr int mostCpus = 16384;
constexpr int mostRows = 4096;

Error invalid(const QString &detail)
{
    return {ErrorKind::Invalid, 0, Tr::tr("The guest's definition cannot be read."), detail};
}

const char *elementOf(PinPart part)
{
    return part == PinPart::Vcpu ? "vcpupin" : part == PinPart::Emulator ? "emulatorpin" : "iothreadpin";
}

const char *numberOf(PinPart part)
{
    return part == PinPart::Vcpu ? "vcpu" : "iothread";
}

pugi::xml_node findPin(const pugi::xml_node &cputune, const PinRow &row)
{
    for (const pugi::xml_node &one : cputune.children(elementOf(row.part))) {
        if (row.part == PinPart::Emulator || xml::attribute(one, numberOf(row.part)) == QString::number(row.id)) {
            return one;
        }
    }
    return {};
}

QBitArray setOf(const QString &text, int count, const QBitArray &otherwise)
{
    const auto cpus = text.isEmpty() ? std::optional(otherwise) : parseCpuSet(text, count);
    return cpus && cpus->count(true) > 0 ? *cpus : otherwise;
}

/// Nothing but whitespace is left in it.
bool isEmptyElement(const pugi::xml_node &element)
{
    for (const pugi::xml_node &child : element.children()) {
        if (child.type() != pugi::node_pcdata || !QByteArray(child.value()).trimmed().isEmpty()) {
            return false;
        }
    }
    return true;
}

bool isPinned(const QBitArray &cpus)
{
    return cpus.count(true) < cpus.size();
}

/// The order in which CPUs are handed out: one thread of each core first.
QList<int> coresFirst(const QList<HostCpu> &cpus, const QBitArray &allowed)
{
    QList<std::pair<qsizetype, int>> order; // which of its core's threads, and its number
    for (const HostCpu &cpu : cpus) {
        if (cpu.online && cpu.id < allowed.size() && allowed.testBit(cpu.id)) {
            order.append({std::max<qsizetype>(0, cpu.siblings.indexOf(cpu.id)), cpu.id});
        }
    }
    std::ranges::sort(order);
    QList<int> ids;
    for (const auto &[thread, id] : std::as_const(order)) {
        ids.append(id);
    }
    return ids;
}

} // namespace

std::optional<QBitArray> parseCpuSet(const QString &text, int count)
{
    QBitArray cpus(count);
    const QStringList parts = text.simplified().remove(u' ').split(u',', Qt::SkipEmptyParts);
    if (parts.isEmpty()) {
        return QBitArray(count, true);
    }
    for (const QString &part : parts) {
        const bool without = part.startsWith(u'^');
        const QString range = without ? part.mid(1) : part;
        bool firstGood = false;
        bool lastGood = false;
        const int first = range.section(u'-', 0, 0).toInt(&firstGood);
        const int last = range.contains(u'-') ? range.section(u'-', 1).toInt(&lastGood) : first;
        if (!firstGood || (range.contains(u'-') && !lastGood) || first < 0 || last < first) {
            return {};
        }
        for (int i = first; i <= std::min(last, count - 1); ++i) {
            cpus.setBit(i, !without);
        }
    }
    return cpus;
}

QString cpuSetText(const QBitArray &cpus)
{
    QStringList parts;
    for (qsizetype i = 0; i < cpus.size(); ++i) {
        if (!cpus.testBit(i)) {
            continue;
        }
        qsizetype last = i;
        while (last + 1 < cpus.size() && cpus.testBit(last + 1)) {
            ++last;
        }
        parts.append(last == i ? QString::number(i) : u"%1-%2"_s.arg(i).arg(last));
        i = last;
    }
    return parts.join(u',');
}

QList<HostCpu> readHostCpus(const QString &capabilities)
{
    const auto document = xml::Document::parse(capabilities);
    if (!document.has_value()) {
        return {};
    }
    QMap<int, HostCpu> all;
    const pugi::xml_node cells = document->root("capabilities").child("host").child("topology").child("cells");
    for (const pugi::xml_node &cell : cells.children("cell")) {
        const int node = xml::attribute(cell, "id").toInt();
        for (const pugi::xml_node &one : cell.child("cpus").children("cpu")) {
            HostCpu cpu;
            bool good = false;
            cpu.id = xml::attribute(one, "id").toInt(&good);
            if (!good || cpu.id < 0 || cpu.id >= mostCpus) {
                continue;
            }
            const auto number = [&](const char *name) {
                bool told = false;
                const int value = xml::attribute(one, name).toInt(&told);
                return told ? value : -1;
            };
            cpu.node = node;
            cpu.socket = number("socket_id");
            cpu.core = number("core_id");
            const auto siblings = parseCpuSet(xml::attribute(one, "siblings"), mostCpus);
            for (int i = 0; siblings && !xml::attribute(one, "siblings").isEmpty() && i < mostCpus; ++i) {
                if (siblings->testBit(i)) {
                    cpu.siblings.append(i);
                }
            }
            all.insert(cpu.id, cpu);
        }
    }
    return all.values();
}

QString pinRowName(const PinRow &row)
{
    switch (row.part) {
    case PinPart::Vcpu:
        return Tr::tr("vCPU %1").arg(row.id);
    case PinPart::Emulator:
        return Tr::tr("Emulator");
    case PinPart::IoThread:
        return Tr::tr("I/O thread %1").arg(row.id);
    }
    return {};
}

const QBitArray *pinOf(const PinMaps &maps, const PinRow &row)
{
    switch (row.part) {
    case PinPart::Vcpu:
        return row.id < unsigned(maps.vcpus.size()) ? &maps.vcpus.at(row.id) : nullptr;
    case PinPart::Emulator:
        return maps.emulator.isEmpty() ? nullptr : &maps.emulator;
    case PinPart::IoThread: {
        const auto found = maps.iothreads.constFind(row.id);
        return found == maps.iothreads.cend() ? nullptr : &*found;
    }
    }
    return nullptr;
}

QList<PinRow> pinRows(const PinMaps &maps)
{
    QList<PinRow> rows;
    for (qsizetype i = 0; i < maps.vcpus.size(); ++i) {
        rows.append({PinPart::Vcpu, unsigned(i)});
    }
    if (!maps.emulator.isEmpty()) {
        rows.append({PinPart::Emulator, 0});
    }
    for (auto it = maps.iothreads.cbegin(); it != maps.iothreads.cend(); ++it) {
        rows.append({PinPart::IoThread, it.key()});
    }
    return rows;
}

Result<PinMaps> readDefinedPinning(const QByteArray &definition, int hostCpus)
{
    const auto document = xml::Document::parse(definition);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("domain");
    if (!root) {
        return invalid({});
    }
    const int count = std::clamp(hostCpus, 1, mostCpus);
    const QBitArray all(count, true);
    const pugi::xml_node vcpu = root.child("vcpu");
    const QBitArray usual = setOf(xml::attribute(vcpu, "cpuset"), count, all);
    const pugi::xml_node cputune = root.child("cputune");
    const auto of
        = [&](const PinRow &row) { return setOf(xml::attribute(findPin(cputune, row), "cpuset"), count, usual); };
    PinMaps maps;
    const unsigned vcpus = std::clamp(xml::text(vcpu).trimmed().toUInt(), 1U, unsigned(mostRows));
    for (unsigned i = 0; i < vcpus; ++i) {
        maps.vcpus.append(of({PinPart::Vcpu, i}));
    }
    maps.emulator = of({PinPart::Emulator, 0});
    unsigned threads = std::min(xml::text(root.child("iothreads")).trimmed().toUInt(), unsigned(mostRows));
    for (const pugi::xml_node &one : root.child("iothreadids").children("iothread")) {
        const unsigned id = xml::attribute(one, "id").toUInt();
        if (id > 0 && maps.iothreads.size() < mostRows) {
            maps.iothreads.insert(id, of({PinPart::IoThread, id}));
        }
    }
    for (unsigned id = 1; unsigned(maps.iothreads.size()) < threads && id <= unsigned(mostRows); ++id) {
        if (!maps.iothreads.contains(id)) {
            maps.iothreads.insert(id, of({PinPart::IoThread, id}));
        }
    }
    return maps;
}

Result<QByteArray> withPinning(const QByteArray &definition, const QList<PinEdit> &edits)
{
    auto document = xml::Document::parse(definition);
    if (!document.has_value()) {
        return document.error();
    }
    pugi::xml_node root = document->root("domain");
    if (!root) {
        return invalid({});
    }
    // With a set for all of them, "not pinned" must be said for each.
    const bool hasUsual = !xml::attribute(root.child("vcpu"), "cpuset").isEmpty();
    for (const PinEdit &edit : edits) {
        if (edit.cpus.count(true) == 0) {
            return Error{ErrorKind::Invalid,
                         0,
                         Tr::tr("%1 has no CPU to run on. Choose at least one.").arg(pinRowName(edit.row)),
                         {}};
        }
        pugi::xml_node cputune = root.child("cputune");
        pugi::xml_node pin = findPin(cputune, edit.row);
        if (!isPinned(edit.cpus) && !hasUsual) {
            if (pin) {
                xml::removeElement(pin);
            }
            if (cputune && isEmptyElement(cputune)) {
                xml::removeElement(cputune);
            }
            continue;
        }
        const QString cpus = cpuSetText(edit.cpus);
        if (pin) {
            xml::setAttribute(pin, "cpuset", cpus);
            continue;
        }
        if (!cputune) {
            cputune = xml::addElement(root, "<cputune/>");
        }
        const QByteArray number = edit.row.part == PinPart::Emulator
            ? QByteArray()
            : QByteArray(" ") + numberOf(edit.row.part) + "='" + QByteArray::number(edit.row.id) + '\'';
        xml::addElement(cputune,
                        QByteArray("<") + elementOf(edit.row.part) + number + " cpuset='" + cpus.toUtf8() + "'/>");
    }
    return document->toUtf8();
}

QStringList pinningWarnings(const GuestPinning &guest, const QList<PinEdit> &wanted)
{
    QStringList sentences;
    QBitArray offline(guest.cpus.size());
    for (const HostCpu &cpu : guest.cpus) {
        offline.setBit(cpu.id, !cpu.online);
    }
    QMap<int, QStringList> alone; // CPUs that are the only one of several vCPUs
    QSet<int> nodes;
    QBitArray used(guest.cpus.size());
    QStringList onlyOffline;
    for (const PinEdit &edit : wanted) {
        if (!isPinned(edit.cpus)) {
            continue;
        }
        used |= edit.cpus;
        if ((edit.cpus & ~offline).count(true) == 0) {
            onlyOffline.append(pinRowName(edit.row));
        }
        for (int i = 0; i < edit.cpus.size() && i < guest.cpus.size(); ++i) {
            if (edit.cpus.testBit(i) && edit.row.part == PinPart::Vcpu) {
                nodes.insert(guest.cpus.at(i).node);
                if (edit.cpus.count(true) == 1) {
                    alone[i].append(pinRowName(edit.row));
                }
            }
        }
    }
    if (!onlyOffline.isEmpty()) {
        sentences.append(Tr::tr("%1: only CPUs that are switched off on the host.").arg(onlyOffline.join(u", "_s)));
    }
    for (auto it = alone.cbegin(); it != alone.cend() && sentences.size() < 8; ++it) {
        if (it->size() > 1) {
            sentences.append(Tr::tr("CPU %1 is the only one of several vCPUs, which then wait for each other: %2.")
                                 .arg(QString::number(it.key()), it->mid(0, 8).join(u", "_s)));
        }
    }
    if (nodes.size() > 1) {
        sentences.append(Tr::tr("The vCPUs are spread over several NUMA nodes; memory of the other node is slower."));
    }
    QMap<QString, QBitArray> shared;
    for (const OtherPin &other : guest.others) {
        QBitArray both = other.cpus;
        both.resize(used.size());
        both &= used;
        if (both.count(true) > 0) {
            QBitArray &all = shared[other.guest];
            all.resize(used.size());
            all |= both;
        }
    }
    for (auto it = shared.cbegin(); it != shared.cend() && sentences.size() < 12; ++it) {
        sentences.append(Tr::tr("%1 is kept to some of the same CPUs: %2.").arg(it.key(), cpuSetText(it.value())));
    }
    return sentences;
}

QStringList virshPinning(const QString &guest, const QList<PinEdit> &edits, bool live, bool config)
{
    QStringList lines;
    for (const PinEdit &edit : edits) {
        QStringList words{u"virsh"_s, QString::fromLatin1(elementOf(edit.row.part)), guest};
        if (edit.row.part != PinPart::Emulator) {
            words.append(QString::number(edit.row.id));
        }
        words.append(cpuSetText(edit.cpus));
        if (live) {
            words.append(u"--live"_s);
        }
        if (config) {
            words.append(u"--config"_s);
        }
        lines.append(shellJoin(words));
    }
    return lines;
}

QList<PinEdit> spreadVcpus(const GuestPinning &guest, int vcpus, const QBitArray &cpus)
{
    const QList<int> order = coresFirst(guest.cpus, cpus);
    QList<PinEdit> edits;
    for (int i = 0; i < vcpus && !order.isEmpty(); ++i) {
        QBitArray one(guest.cpus.size());
        one.setBit(order.at(i % order.size()));
        edits.append({{PinPart::Vcpu, unsigned(i)}, one});
    }
    return edits;
}

Result<QByteArray> withMemoryStatsPeriod(const QByteArray &definition, int seconds)
{
    auto document = xml::Document::parse(definition);
    if (!document.has_value()) {
        return document.error();
    }
    pugi::xml_node balloon = document->root("domain").child("devices").child("memballoon");
    if (!balloon || xml::attribute(balloon, "model") == "none"_L1) {
        return Error{ErrorKind::NotFound, 0, Tr::tr("The guest has no memory balloon that could be asked."), {}};
    }
    pugi::xml_node stats = balloon.child("stats");
    if (stats && seconds > 0) {
        xml::setAttribute(stats, "period", QString::number(seconds));
    } else if (stats) {
        xml::removeElement(stats);
    } else if (seconds > 0) {
        xml::addElement(balloon, "<stats period='" + QByteArray::number(seconds) + "'/>");
    }
    return document->toUtf8();
}

std::optional<int> memoryStatsPeriod(const QByteArray &definition)
{
    const auto document = xml::Document::parse(definition);
    if (!document.has_value()) {
        return {};
    }
    const pugi::xml_node balloon = document->root("domain").child("devices").child("memballoon");
    if (!balloon || xml::attribute(balloon, "model") == "none"_L1) {
        return {};
    }
    return xml::attribute(balloon.child("stats"), "period").toInt();
}

} // namespace guestdeck
