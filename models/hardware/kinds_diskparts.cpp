// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/kindtools.h"
#include "models/xml/document.h"

namespace guestdeck::kinds
{

using namespace Qt::StringLiterals;

namespace
{

Field tune(const QString &id, const QString &label, const QString &help, const QString &unit = {})
{
    return number(id, u"iotune/"_s + id, label, help)
        .range(0, 1000000000000)
        .unit(unit)
        .live(LiveWay::BlockIoTune)
        .in(Tr::tr("Limits"))
        .rare();
}

} // namespace

QList<HardwareField> diskLimitFields()
{
    const QString bytes = Tr::tr("bytes/s");
    const QString operations = Tr::tr("operations/s");
    const QString notBoth = Tr::tr("Either both together or each way by itself. 0 or empty: no limit.");
    const QString burst = Tr::tr("How much it may be for a short while.");
    const QString duration = Tr::tr("How long that may last, in seconds.");
    return {
        tune(u"total_bytes_sec"_s, Tr::tr("Reading and writing"), notBoth, bytes),
        tune(u"read_bytes_sec"_s, Tr::tr("Reading"), notBoth, bytes),
        tune(u"write_bytes_sec"_s, Tr::tr("Writing"), notBoth, bytes),
        tune(u"total_iops_sec"_s, Tr::tr("Operations"), notBoth, operations),
        tune(u"read_iops_sec"_s, Tr::tr("Read operations"), notBoth, operations),
        tune(u"write_iops_sec"_s, Tr::tr("Write operations"), notBoth, operations),
        tune(u"total_bytes_sec_max"_s, Tr::tr("Burst, both"), burst, bytes),
        tune(u"read_bytes_sec_max"_s, Tr::tr("Burst, reading"), burst, bytes),
        tune(u"write_bytes_sec_max"_s, Tr::tr("Burst, writing"), burst, bytes),
        tune(u"total_iops_sec_max"_s, Tr::tr("Burst, operations"), burst, operations),
        tune(u"read_iops_sec_max"_s, Tr::tr("Burst, read operations"), burst, operations),
        tune(u"write_iops_sec_max"_s, Tr::tr("Burst, write operations"), burst, operations),
        tune(u"size_iops_sec"_s, Tr::tr("Bytes of one operation"),
             Tr::tr("A larger request counts as several operations."), Tr::tr("bytes")),
        text(u"group_name"_s, u"iotune/group_name"_s, Tr::tr("Shared limit"),
             Tr::tr("Disks with the same name here have these limits together."))
            .live(LiveWay::BlockIoTune)
            .in(Tr::tr("Limits"))
            .rare(),
        tune(u"total_bytes_sec_max_length"_s, Tr::tr("Burst lasts, both"), duration, Tr::tr("s")),
        tune(u"read_bytes_sec_max_length"_s, Tr::tr("Burst lasts, reading"), duration, Tr::tr("s")),
        tune(u"write_bytes_sec_max_length"_s, Tr::tr("Burst lasts, writing"), duration, Tr::tr("s")),
        tune(u"total_iops_sec_max_length"_s, Tr::tr("Burst lasts, operations"), duration, Tr::tr("s")),
        tune(u"read_iops_sec_max_length"_s, Tr::tr("Burst lasts, read operations"), duration, Tr::tr("s")),
        tune(u"write_iops_sec_max_length"_s, Tr::tr("Burst lasts, write operations"), duration, Tr::tr("s")),
    };
}

QList<std::pair<QString, QString>> diskLimitProblems(const FieldValues &values)
{
    QList<std::pair<QString, QString>> problems;
    const auto set = [&](const QString &id) { return values.value(id).toULongLong() > 0; };
    for (const QString &what : {u"bytes_sec"_s, u"iops_sec"_s}) {
        if (set(u"total_"_s + what) && (set(u"read_"_s + what) || set(u"write_"_s + what))) {
            problems.append({u"total_"_s + what, Tr::tr("A limit for both together excludes limits for each way.")});
        }
        for (const QString &way : {u"total_"_s, u"read_"_s, u"write_"_s}) {
            const QString id = way + what;
            if (set(id + u"_max"_s) && !set(id)) {
                problems.append({id + u"_max"_s, Tr::tr("A burst needs a limit that it may exceed.")});
            } else if (set(id + u"_max"_s)
                       && values.value(id + u"_max"_s).toULongLong() < values.value(id).toULongLong()) {
                problems.append({id + u"_max"_s, Tr::tr("A burst must be more than the limit.")});
            }
        }
    }
    return problems;
}

QList<HardwareField> diskDriverFields()
{
    const QString way = Tr::tr("How it is written");
    const auto virtio = [](const FieldValues &values) { return values.value(u"bus"_s) == "virtio"_L1; };
    return {
        choice(
            u"cache"_s, u"driver@cache"_s, Tr::tr("Cache"),
            Tr::tr("What the host keeps in its memory of what the guest writes. None and write-through are safe when "
                   "the power fails; write-back is so as long as the guest flushes; unsafe is not."))
            .options({{u""_s, Tr::tr("The emulator's default (write-back)")},
                      {u"none"_s, Tr::tr("none – past the host's cache; right for shared storage and migration")},
                      {u"writeback"_s, Tr::tr("write-back – through the host's cache")},
                      {u"writethrough"_s, Tr::tr("write-through – each write waits for the disk")},
                      {u"directsync"_s, Tr::tr("directsync – past the cache, and each write waits")},
                      {u"unsafe"_s, Tr::tr("unsafe – never flushes; loses data when the host fails")}})
            .in(way),
        choice(u"io"_s, u"driver@io"_s, Tr::tr("I/O"),
               Tr::tr("By which calls the emulator reads and writes. native needs a cache of none or directsync."))
            .options({{u""_s, Tr::tr("The emulator's default (threads)")},
                      {u"threads"_s, Tr::tr("threads")},
                      {u"native"_s, Tr::tr("native – Linux AIO")},
                      {u"io_uring"_s, Tr::tr("io_uring – newer Linux")}})
            .in(way)
            .check([](const GuestHardware &, const FieldValues &values, const QString &value) {
                return value == "native"_L1 && !isOneOf(values.value(u"cache"_s), {"none"_L1, "directsync"_L1})
                    ? Tr::tr("native needs the cache none or directsync.")
                    : QString();
            }),
        choice(u"discard"_s, u"driver@discard"_s, Tr::tr("Discard"),
               Tr::tr("Whether space that the guest frees is freed on the host as well (TRIM)."))
            .options({{u""_s, Tr::tr("The emulator's default (ignore)")},
                      {u"unmap"_s, Tr::tr("Pass on – the image stays small")},
                      {u"ignore"_s, Tr::tr("Ignore")}})
            .in(way),
        choice(u"detectZeroes"_s, u"driver@detect_zeroes"_s, Tr::tr("Zeroes"),
               Tr::tr("Whether blocks of zeroes are stored as holes; costs some processor time."))
            .options({{u""_s, Tr::tr("The emulator's default (off)")},
                      {u"off"_s, Tr::tr("Write them")},
                      {u"on"_s, Tr::tr("Store them as holes")},
                      {u"unmap"_s, Tr::tr("Free the space where discard is passed on")}})
            .in(way)
            .rare(),
        number(u"iothread"_s, u"driver@iothread"_s, Tr::tr("I/O thread"),
               Tr::tr("Which of the guest's I/O threads serves this disk, counted from 1 (see Processors)."))
            .range(1, 1024)
            .in(way)
            .rare()
            .when(virtio)
            .check([](const GuestHardware &guest, const FieldValues &, const QString &value) {
                const quint64 there = xml::number(xml::childText(Definition(guest.stored).domain(), "iothreads"));
                return value.toULongLong() > there
                    ? Tr::tr("The guest has %n I/O threads; raise their number under Processors first.", nullptr,
                             int(there))
                    : QString();
            }),
        number(u"queues"_s, u"driver@queues"_s, Tr::tr("Queues"),
               Tr::tr("How many requests' queues the guest has; usually one for each vCPU."))
            .range(1, 1024)
            .in(way)
            .rare()
            .when(virtio),
        choice(u"writeErrors"_s, u"driver@error_policy"_s, Tr::tr("Write errors"),
               Tr::tr("What happens when the host cannot write, for example because its storage is full."))
            .options({{u""_s, Tr::tr("The emulator's default (pause when it is full)")},
                      {u"stop"_s, Tr::tr("Pause the guest")},
                      {u"report"_s, Tr::tr("Tell the guest")},
                      {u"ignore"_s, Tr::tr("Ignore")},
                      {u"enospace"_s, Tr::tr("Pause when the storage is full, else tell the guest")}})
            .in(Tr::tr("Errors"))
            .rare(),
        choice(u"readErrors"_s, u"driver@rerror_policy"_s, Tr::tr("Read errors"),
               Tr::tr("What happens when the host cannot read."))
            .options({{u""_s, Tr::tr("The emulator's default")},
                      {u"stop"_s, Tr::tr("Pause the guest")},
                      {u"report"_s, Tr::tr("Tell the guest")},
                      {u"ignore"_s, Tr::tr("Ignore")}})
            .in(Tr::tr("Errors"))
            .rare(),
        onOff(u"copyOnRead"_s, u"driver@copy_on_read"_s, Tr::tr("Copy on read"),
              Tr::tr("What is read from the base image is copied into this one."))
            .in(way)
            .rare(),
    };
}

} // namespace guestdeck::kinds
