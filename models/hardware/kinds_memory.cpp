// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/hotplugroom.h"
#include "models/hardware/kindtools.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <algorithm>

namespace guestdeck::kinds
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint64 kibi = 1024;
constexpr int slotsOfMaximum = 16;

QString bytesOf(const pugi::xml_node &node)
{
    return node ? QString::number(xml::scaledBytes(node, "KiB")) : QString();
}

void writeKib(pugi::xml_node parent, const char *child, quint64 bytes)
{
    setChildText(parent, child, QString::number(bytes / kibi));
    xml::setAttribute(parent.child(child), "unit", u"KiB"_s);
}

/// All of the plugged modules together.
quint64 moduleBytes(const pugi::xml_node &domain)
{
    quint64 sum = 0;
    for (const pugi::xml_node &module : domain.child("devices").children("memory")) {
        sum += xml::scaledBytes(module.child("target").child("size"), "KiB");
    }
    return sum;
}

QList<pugi::xml_node> cellsOf(const pugi::xml_node &domain)
{
    QList<pugi::xml_node> list;
    for (const pugi::xml_node &cell : domain.child("cpu").child("numa").children("cell")) {
        list.append(cell);
    }
    return list;
}

/// libvirt counts <memory> together from the NUMA cells and modules, so the cell is what has to change.
void writeMemory(pugi::xml_node domain, const QString &value)
{
    const quint64 bytes = value.toULongLong();
    const quint64 modules = moduleBytes(domain);
    const quint64 before = xml::scaledBytes(domain.child("memory"), "KiB");
    const quint64 current = domain.child("currentMemory") ? xml::scaledBytes(domain.child("currentMemory"), "KiB") : 0;
    writeKib(domain, "memory", bytes);
    if (current > 0 && (current > bytes || current == before)) {
        writeKib(domain, "currentMemory", bytes);
    }
    const QList<pugi::xml_node> cells = cellsOf(domain);
    if (cells.size() == 1 && bytes > modules) {
        xml::setAttribute(cells.first(), "memory", QString::number((bytes - modules) / kibi));
        xml::setAttribute(cells.first(), "unit", u"KiB"_s);
    }
}

/// With slots, and with a NUMA cell for all vCPUs when there is none: without them no module can be plugged in.
void writeModuleMaximum(pugi::xml_node domain, const QString &value)
{
    if (value.isEmpty()) {
        removeChild(domain, "maxMemory");
        return;
    }
    writeKib(domain, "maxMemory", value.toULongLong());
    const pugi::xml_node most = domain.child("maxMemory");
    if (xml::attribute(most, "slots").isEmpty()) {
        xml::setAttribute(most, "slots", QString::number(slotsOfMaximum));
    }
    if (!cellsOf(domain).isEmpty()) {
        return;
    }
    const quint64 vcpus = std::max<quint64>(xml::number(xml::childText(domain, "vcpu").trimmed()), 1);
    const quint64 own = xml::scaledBytes(domain.child("memory"), "KiB") - moduleBytes(domain);
    const pugi::xml_node cell = xml::addElement(childOf(childOf(domain, "cpu"), "numa"), "<cell/>");
    xml::setAttribute(cell, "id", u"0"_s);
    xml::setAttribute(cell, "cpus", vcpus == 1 ? u"0"_s : u"0-"_s + QString::number(vcpus - 1));
    xml::setAttribute(cell, "memory", QString::number(own / kibi));
    xml::setAttribute(cell, "unit", u"KiB"_s);
}

QString whyNoMemory(const GuestHardware &guest, const FieldValues &)
{
    const Definition stored(guest.stored);
    return cellsOf(stored.domain()).size() > 1
        ? Tr::tr("The memory is spread over several NUMA cells. Change each cell on the XML page.")
        : QString();
}

QString checkMemory(const GuestHardware &guest, const FieldValues &values, const QString &value)
{
    const quint64 bytes = value.toULongLong();
    const quint64 most = values.value(u"moduleMaximum"_s).toULongLong();
    if (most > 0 && bytes > most) {
        return Tr::tr("This is more than the maximum with memory modules.");
    }
    const quint64 modules = moduleBytes(Definition(guest.stored).domain());
    if (bytes <= modules && modules > 0) {
        return Tr::tr("The memory modules alone have that much; remove some first.");
    }
    return {};
}

/// As writeMemory() does it.
QString givenFollows(const FieldValues &before, const FieldValues &changes)
{
    const QString wanted = changes.value(u"memory"_s);
    const quint64 given = before.value(u"current"_s).toULongLong();
    const bool follows
        = given > 0 && (given > wanted.toULongLong() || before.value(u"current"_s) == before.value(u"memory"_s));
    return follows && !changes.contains(u"current"_s)
        ? Tr::tr("What is given to the guest changes with its memory: from %1 to %2.")
              .arg(sizeText(before.value(u"current"_s)), sizeText(wanted))
        : QString();
}

QString checkCurrent(const GuestHardware &, const FieldValues &values, const QString &value)
{
    const quint64 most = values.value(u"memory"_s).toULongLong();
    return most > 0 && value.toULongLong() > most ? Tr::tr("The guest has no more than its memory at the start.")
                                                  : QString();
}

QString checkModuleMaximum(const GuestHardware &, const FieldValues &values, const QString &value)
{
    return value.toULongLong() < values.value(u"memory"_s).toULongLong()
        ? Tr::tr("The maximum cannot be less than the memory at the start.")
        : QString();
}

QString pageSizeOf(const pugi::xml_node &domain)
{
    const pugi::xml_node page = domain.child("memoryBacking").child("hugepages").child("page");
    if (!page) {
        return {};
    }
    const QString unit = xml::attribute(page, "unit");
    quint64 bytes = xml::number(xml::attribute(page, "size"));
    const QChar scale = unit.isEmpty() ? QChar(u'K') : unit.at(0).toUpper();
    bytes *= scale == u'G' ? kibi * kibi * kibi : scale == u'M' ? kibi * kibi : scale == u'K' ? kibi : 1;
    return QString::number(bytes);
}

void writePageSize(pugi::xml_node domain, const QString &value)
{
    if (value.isEmpty()) {
        removeChild(domain.child("memoryBacking").child("hugepages"), "page");
        return;
    }
    const pugi::xml_node pages = childOf(childOf(domain, "memoryBacking"), "hugepages");
    const pugi::xml_node page = childOf(pages, "page");
    xml::setAttribute(page, "size", QString::number(value.toULongLong() / kibi));
    xml::setAttribute(page, "unit", u"KiB"_s);
}

QList<FieldOption> pageSizes(const GuestHardware &guest, const FieldValues &)
{
    QList<FieldOption> list = {{u""_s, Tr::tr("The host's usual size")}};
    QList<quint64> sizes = {2 * kibi * kibi, kibi * kibi * kibi};
    for (const NumaNode &node : guest.host.numa) {
        for (const NumaNode::Pages &pages : node.hugePages) {
            if (!sizes.contains(pages.size.value * kibi)) {
                sizes.append(pages.size.value * kibi);
            }
        }
    }
    std::sort(sizes.begin(), sizes.end());
    for (const quint64 size : std::as_const(sizes)) {
        quint64 pages = 0;
        bool known = false;
        for (const NumaNode &node : guest.host.numa) {
            for (const NumaNode::Pages &found : node.hugePages) {
                known = true;
                pages += found.size.value * kibi == size ? found.count : 0;
            }
        }
        list.append({QString::number(size), sizeText(QString::number(size)),
                     known && pages == 0 ? Tr::tr("The host has set no pages of this size aside.") : QString()});
    }
    return list;
}

QList<FieldOption> sources(const GuestHardware &guest, const FieldValues &)
{
    QList<FieldOption> list = {{u""_s, Tr::tr("As libvirt decides")},
                               {u"anonymous"_s, Tr::tr("The guest's own – the usual way")},
                               {u"memfd"_s, Tr::tr("Memory that can be shared (memfd) – for virtiofs")},
                               {u"file"_s, Tr::tr("A file on the host")}};
    for (FieldOption &option : list) {
        if (guest.caps.known && !option.value.isEmpty() && !guest.caps.memoryBacking.isEmpty()
            && !guest.caps.memoryBacking.contains(option.value)) {
            option.whyNot = Tr::tr("The host does not offer this.");
        }
    }
    return list;
}

} // namespace

HardwareKind memoryKind()
{
    HardwareKind kind;
    kind.id = u"memory"_s;
    kind.title = Tr::tr("Memory");
    kind.help = Tr::tr("How much memory the guest has, how far it can grow, and where it comes from.");
    kind.icon = u"media-flash"_s;
    kind.single = true;
    kind.canAdd = false;
    const QString pages = Tr::tr("Huge pages");
    const QString where = Tr::tr("Where it comes from");
    const QString limits = Tr::tr("Limits on the host");
    kind.fields = {
        size(u"memory"_s, u"memory%KiB"_s, Tr::tr("Memory"),
             Tr::tr("What the guest starts with. Within it memory can be taken back and returned while it runs."))
            .range(1024 * 1024)
            .required()
            .also({u"cpu/numa/cell@memory"_s, u"cpu/numa/cell@unit"_s})
            .reads([](const pugi::xml_node &domain) { return bytesOf(domain.child("memory")); })
            .writes(writeMemory)
            .whyNot(whyNoMemory)
            .check(checkMemory)
            .caution(givenFollows),
        size(u"current"_s, u"currentMemory%KiB"_s, Tr::tr("Given to the guest"),
             Tr::tr("How much of it the guest may use. Less than its memory: the balloon driver inside gives the rest "
                    "back to the host. It changes while the guest runs, as far as the guest plays along."))
            .range(1024 * 1024)
            .live(LiveWay::Memory)
            .check(checkCurrent),
        size(u"moduleMaximum"_s, u"maxMemory%KiB"_s, Tr::tr("Maximum with memory modules"),
             Tr::tr("How far the guest can grow while it runs, by plugging in memory modules (Add hardware, Memory "
                    "module). Needs slots and a NUMA cell, which are made with it."))
            .also({u"cpu/numa/cell@id"_s, u"cpu/numa/cell@cpus"_s, u"cpu/numa/cell@memory"_s, u"cpu/numa/cell@unit"_s})
            .reads([](const pugi::xml_node &domain) { return bytesOf(domain.child("maxMemory")); })
            .writes(writeModuleMaximum)
            .check(checkModuleMaximum),
        number(u"slots"_s, u"maxMemory@slots"_s, Tr::tr("Slots"),
               Tr::tr("How many memory modules fit. Each costs nothing until it is used."))
            .range(1, 256)
            .rare()
            .when([](const FieldValues &values) { return !values.value(u"moduleMaximum"_s).isEmpty(); }),
        toggle(u"hugePages"_s, u"memoryBacking/hugepages?"_s, Tr::tr("Huge pages"),
               Tr::tr("Takes the memory from pages of 2 MiB or more, which the host must have set aside: faster for "
                      "large guests, and the guest does not start when there are too few. None of it can be swapped "
                      "out or ballooned away."))
            .in(pages)
            .rare(),
        choice(u"pageSize"_s, u"memoryBacking/hugepages/page@size"_s, Tr::tr("Page size"),
               Tr::tr("Which of the host's huge pages are taken."))
            .offered(pageSizes)
            .in(pages)
            .rare()
            .also({u"memoryBacking/hugepages/page@unit"_s})
            .reads(pageSizeOf)
            .writes(writePageSize)
            .when([](const FieldValues &values) { return values.value(u"hugePages"_s) == "yes"_L1; }),
        choice(u"source"_s, u"memoryBacking/source@type"_s, Tr::tr("Backed by"),
               Tr::tr("Folders shared by virtiofs and some network cards need memory that another program on the host "
                      "can see too."))
            .offered(sources)
            .in(where)
            .rare(),
        choice(u"access"_s, u"memoryBacking/access@mode"_s, Tr::tr("Access"),
               Tr::tr("Shared: another program on the host (virtiofs) sees the guest's memory."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"private"_s, Tr::tr("The guest alone")},
                      {u"shared"_s, Tr::tr("Shared")}})
            .in(where)
            .rare(),
        choice(u"allocation"_s, u"memoryBacking/allocation@mode"_s, Tr::tr("Taken from the host"),
               Tr::tr("At once makes starting slower, and what comes later never waits for memory."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"immediate"_s, Tr::tr("All at the start")},
                      {u"ondemand"_s, Tr::tr("As the guest uses it")}})
            .in(where)
            .rare(),
        toggle(u"locked"_s, u"memoryBacking/locked?"_s, Tr::tr("Never swapped out"),
               Tr::tr("Keeps all of the guest in the host's memory. Needs a hard limit below, or the host can run out "
                      "of memory."))
            .in(where)
            .rare(),
        toggle(u"noSharePages"_s, u"memoryBacking/nosharepages?"_s, Tr::tr("Share no pages"),
               Tr::tr("Keeps the host from merging pages that are alike in several guests."))
            .in(where)
            .rare(),
        toggle(u"discard"_s, u"memoryBacking/discard?"_s, Tr::tr("Drop its contents at the end"),
               Tr::tr("The memory of a guest that ends is thrown away and not written to its file."))
            .in(where)
            .rare(),
        choice(u"numaMode"_s, u"numatune/memory@mode"_s, Tr::tr("NUMA nodes"),
               Tr::tr("How strictly the memory comes from the nodes of the host named below."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"strict"_s, Tr::tr("Only from these")},
                      {u"preferred"_s, Tr::tr("From these first")},
                      {u"interleave"_s, Tr::tr("In turn from each")},
                      {u"restrictive"_s, Tr::tr("As the host's control groups say")}})
            .in(where)
            .rare(),
        text(u"numaNodes"_s, u"numatune/memory@nodeset"_s, Tr::tr("Host nodes"),
             Tr::tr("NUMA nodes of the host, as in 0-1."))
            .in(where)
            .rare(),
        size(u"hardLimit"_s, u"memtune/hard_limit%KiB"_s, Tr::tr("Hard limit"),
             Tr::tr("The guest with its emulator never gets more of the host's memory; the host ends it when it would. "
                    "libvirt advises to leave this empty unless memory is locked."))
            .in(limits)
            .live(LiveWay::MemoryParameters)
            .rare(),
        size(u"softLimit"_s, u"memtune/soft_limit%KiB"_s, Tr::tr("Soft limit"),
             Tr::tr("What the guest is brought down to when the host runs short."))
            .in(limits)
            .live(LiveWay::MemoryParameters)
            .rare(),
        size(u"swapLimit"_s, u"memtune/swap_hard_limit%KiB"_s, Tr::tr("Limit with swap"),
             Tr::tr("Memory and swap space together."))
            .in(limits)
            .live(LiveWay::MemoryParameters)
            .rare(),
    };
    kind.itemSummary = [](const FieldValues &values) {
        const QString now = sizeText(values.value(u"memory"_s));
        const QString most = values.value(u"moduleMaximum"_s);
        const QString given = values.value(u"current"_s);
        return joined({most.isEmpty() ? now : Tr::tr("%1, up to %2").arg(now, sizeText(most)),
                       given.isEmpty() || given == values.value(u"memory"_s)
                           ? QString()
                           : Tr::tr("%1 given").arg(sizeText(given))});
    };
    kind.check = [](const GuestHardware &, const FieldValues &values) {
        QList<std::pair<QString, QString>> problems;
        const QString source = values.value(u"source"_s);
        if (values.value(u"access"_s) == "shared"_L1 && source == "anonymous"_L1) {
            problems.append({u"source"_s, Tr::tr("Memory that is the guest's own cannot be shared; choose memfd.")});
        }
        if (values.value(u"discard"_s) == "yes"_L1 && source == "anonymous"_L1) {
            problems.append({u"discard"_s, Tr::tr("Only memory in a file or memfd has contents to drop.")});
        }
        return problems;
    };
    return kind;
}

namespace
{

/// Why a further module of that size does not fit; empty: it does, or no maximum is known.
QString tooLarge(const QByteArray &definition, quint64 bytes)
{
    const HotPlugRoom room = hotPlugRoom(definition);
    return room.maxMemory.value > 0 && room.memory.value + bytes > room.maxMemory.value
        ? Tr::tr("The guest can get at most %1 more.")
              .arg(sizeText(QString::number(room.maxMemory.value - std::min(room.memory.value, room.maxMemory.value))))
        : QString();
}

} // namespace

HardwareKind memoryDeviceKind()
{
    HardwareKind kind;
    kind.id = u"dimm"_s;
    kind.element = u"memory"_s;
    kind.title = Tr::tr("Memory module");
    kind.help = Tr::tr("Memory that is plugged in while the guest runs, like a DIMM. Linux and Windows use it at once; "
                       "taking it out again works only when nothing in it is in use.");
    kind.icon = u"media-flash"_s;
    const auto isNvdimm = [](const FieldValues &values) {
        return isOneOf(values.value(u"model"_s), {"nvdimm"_L1, "virtio-pmem"_L1});
    };
    const auto isVirtioMem = [](const FieldValues &values) { return values.value(u"model"_s) == "virtio-mem"_L1; };
    kind.fields = {
        choice(u"model"_s, u"@model"_s, Tr::tr("Model"), Tr::tr("A DIMM is right for nearly all guests."))
            .required()
            .ofCaps(u"memory/model"_s,
                    {{u"dimm"_s, Tr::tr("DIMM – memory as in a real machine")},
                     {u"virtio-mem"_s, Tr::tr("virtio-mem – can be made smaller again, needs a new Linux inside")},
                     {u"nvdimm"_s, Tr::tr("NVDIMM – keeps its contents in a file")},
                     {u"virtio-pmem"_s, Tr::tr("virtio-pmem – a file of the host as memory")},
                     {u"sgx-epc"_s, Tr::tr("SGX – enclave memory")}}),
        size(u"size"_s, u"target/size%KiB"_s, Tr::tr("Size"),
             Tr::tr("A multiple of 128 MiB works with every system, smaller pieces do not."))
            .required()
            .range(1024 * 1024)
            .check([](const GuestHardware &guest, const FieldValues &values, const QString &value) {
                const quint64 bytes = value.toULongLong();
                if (values.value(u"model"_s) == "dimm"_L1 && bytes % (128 * kibi * kibi) != 0) {
                    return Tr::tr("Use a multiple of 128 MiB: Linux takes memory in blocks of that size.");
                }
                return values.value(u"size"_s) != value ? tooLarge(guest.stored, bytes) : QString();
            }),
        number(u"node"_s, u"target/node"_s, Tr::tr("NUMA cell"), Tr::tr("Of the guest; 0 where it has only one."))
            .range(0, 1023),
        size(u"block"_s, u"target/block%KiB"_s, Tr::tr("Block"), Tr::tr("The smallest piece it grows by."))
            .rare()
            .when(isVirtioMem),
        size(u"requested"_s, u"target/requested%KiB"_s, Tr::tr("Wanted now"),
             Tr::tr("How much of it the guest shall use."))
            .live(LiveWay::UpdateDevice)
            .when(isVirtioMem),
        info(u"used"_s, u"target/current"_s, Tr::tr("In use"), Tr::tr("How much of it the guest uses, in KiB."))
            .when(isVirtioMem),
        text(u"path"_s, u"source/path"_s, Tr::tr("File"), Tr::tr("The file of the host that holds its contents."))
            .when(isNvdimm),
        size(u"label"_s, u"target/label/size%KiB"_s, Tr::tr("Label area"), Tr::tr("For its own table of contents."))
            .rare()
            .when(isNvdimm),
        toggle(u"readonly"_s, u"target/readonly?"_s, Tr::tr("Read only"), Tr::tr("The guest cannot write to it."))
            .rare()
            .when(isNvdimm),
        size(u"pageSize"_s, u"source/pagesize%KiB"_s, Tr::tr("Page size"),
             Tr::tr("From which of the host's pages it is taken."))
            .rare(),
        text(u"nodemask"_s, u"source/nodemask"_s, Tr::tr("Host nodes"),
             Tr::tr("From which NUMA nodes of the host it is taken, as in 0-1."))
            .rare(),
        choice(u"access"_s, u"@access"_s, Tr::tr("Access"), Tr::tr("As for the guest's memory."))
            .options({{u""_s, Tr::tr("As the guest's memory")},
                      {u"private"_s, Tr::tr("The guest alone")},
                      {u"shared"_s, Tr::tr("Shared")}})
            .rare(),
        toggle(u"discard"_s, u"@discard"_s, Tr::tr("Drop its contents at the end"),
               Tr::tr("What it holds is thrown away when the guest ends."))
            .rare(),
    };
    kind.identity = [](const pugi::xml_node &node) {
        const QString alias = attributeOf(node, "alias", "name");
        const QString slot = attributeOf(node, "address", "slot");
        return alias.startsWith("ua-"_L1) ? alias : attributeOf(node, "model") + u':' + slot;
    };
    kind.itemTitle = [](const FieldValues &) { return Tr::tr("Memory module"); };
    kind.itemSummary = [](const FieldValues &values) {
        return joined({sizeText(values.value(u"size"_s)), values.value(u"model"_s)});
    };
    // The running guest may have less room than it has after the next start.
    kind.whyNotAdd = [](const GuestHardware &guest) { return whyNoMemoryRoom(guest.stored); };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &values) {
        const QByteArray &definition = guest.running ? guest.live : guest.stored;
        const QString none = whyNoMemoryRoom(definition);
        const QString why = none.isEmpty() ? tooLarge(definition, values.value(u"size"_s).toULongLong()) : none;
        return HotPlug{why.isEmpty(), true, why};
    };
    kind.defaults = [](const GuestHardware &) {
        return FieldValues{
            {u"model"_s, u"dimm"_s}, {u"size"_s, QString::number(quint64(512) * kibi * kibi)}, {u"node"_s, u"0"_s}};
    };
    return kind;
}

} // namespace guestdeck::kinds
