// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/livereach.h"

#include "models/hardware/hardwarecommands.h"
#include "models/tuning/tuneparameters.h"
#include "models/xml/document.h"

#include <QCoreApplication>
#include <QLocale>

#include <pugixml.hpp>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Hardware)
};

QString waits()
{
    return Tr::tr("It comes when the guest has been shut down and started again; a reboot is not enough.");
}

LiveReach vcpus(const GuestHardware &guest, const QString &before, const QString &value)
{
    const quint64 wanted = value.toULongLong();
    if (wanted < before.toULongLong()) {
        return {false,
                Tr::tr("A running guest does not give virtual CPUs back: it has %1. Fewer come with the next start.")
                    .arg(before),
                false};
    }
    const auto live = xml::Document::parse(guest.live);
    const QString most = live.has_value() ? xml::childText(live->root("domain"), "vcpu").trimmed() : QString();
    if (!most.isEmpty() && wanted > most.toULongLong()) {
        return {false,
                Tr::tr("The running guest was started with a maximum of %1 virtual CPUs. More come with the next "
                       "start.")
                    .arg(most),
                false};
    }
    return {true, Tr::tr("The guest's system may have to take new virtual CPUs into use itself."), false};
}

LiveReach balloon(const GuestHardware &guest, const QString &value)
{
    const auto live = xml::Document::parse(guest.live);
    const pugi::xml_node domain = live.has_value() ? live->root("domain") : pugi::xml_node();
    const quint64 most = xml::scaledBytes(domain.child("memory"), "KiB");
    if (domain && value.toULongLong() > most) {
        return {false,
                Tr::tr("The running guest was started with %1, and the balloon cannot give it more. Plug in a memory "
                       "module, or wait for the next start.")
                    .arg(QLocale().formattedDataSize(qint64(most))),
                false};
    }
    const QString model = xml::attribute(domain.child("devices").child("memballoon"), "model");
    if (domain && (model.isEmpty() || model == "none"_L1)) {
        return {false, Tr::tr("The running guest has no memory balloon, by which this is done."), false};
    }
    return {true, Tr::tr("The guest's own driver does this, and takes its time; without a driver nothing happens."),
            false};
}

/// Whether that limit can be lifted while the guest runs.
LiveReach limit(LiveWay way, const HardwareField &field, const QString &value)
{
    const auto group = tuneGroupOf(way);
    const TuneParameter *const parameter = group ? tuneParameterOfPath(*group, field.path) : nullptr;
    if (!parameter) {
        return {false, waits(), false};
    }
    if (value.isEmpty() && !parameter->unset) {
        return {false, Tr::tr("A running guest cannot be told to forget this. %1").arg(waits()), false};
    }
    return {true, {}, false};
}

} // namespace

LiveReach reachOfField(const GuestHardware &guest, const HardwareItem &item, const HardwareField &field,
                       const QString &value)
{
    if (!item.live) {
        return {false, Tr::tr("The running guest does not have this device yet. %1").arg(waits()), false};
    }
    const QString before = item.live->values.value(field.id);
    if (field.type != FieldType::Secret && before == value) {
        return {false, {}, true};
    }
    switch (field.live) {
    case LiveWay::None:
        return {false, waits(), false};
    case LiveWay::Vcpus:
        return value.isEmpty() ? LiveReach{false, waits(), false} : vcpus(guest, before, value);
    case LiveWay::Memory:
        return value.isEmpty() ? LiveReach{false, waits(), false} : balloon(guest, value);
    case LiveWay::GraphicsPassword: {
        // QEMU was told at its start whether there is one at all.
        const auto live = xml::Document::parse(item.live->element);
        const bool has = live.has_value() && live->root().attribute("passwd");
        if (!has || (field.type == FieldType::Secret && value.isEmpty())) {
            return {false,
                    has ? Tr::tr("A display that was started with a password keeps one. %1").arg(waits())
                        : Tr::tr("The display was started without a password. %1").arg(waits()),
                    false};
        }
        return {true, {}, false};
    }
    case LiveWay::ChangeMedium:
        return {true,
                before.isEmpty() ? QString()
                                 : Tr::tr("The tray is opened by force if the guest holds it: what uses the medium "
                                          "there loses it."),
                false};
    case LiveWay::UpdateDevice:
    case LiveWay::Metadata:
    case LiveWay::MemoryStatsPeriod:
        return {true, {}, false};
    case LiveWay::SchedulerParameters:
    case LiveWay::BlockIoTune:
    case LiveWay::BlkioParameters:
    case LiveWay::InterfaceParameters:
    case LiveWay::MemoryParameters:
        return limit(field.live, field, value);
    }
    return {false, waits(), false};
}

LiveReach reachOfPlug(const GuestHardware &guest, const HardwareKind &kind, const FieldValues &values, bool in)
{
    const HotPlug plug = kind.hotPlug ? kind.hotPlug(guest, values) : HotPlug{};
    const bool can = in ? plug.attach : plug.detach;
    if (can) {
        return {true, in ? QString() : Tr::tr("The guest must let go of it, which takes as long as it likes."), false};
    }
    return {false,
            !plug.whyNot.isEmpty() ? plug.whyNot
                : in               ? Tr::tr("This cannot be plugged in while the guest runs. %1").arg(waits())
                                   : Tr::tr("This cannot be taken out while the guest runs. %1").arg(waits()),
            false};
}

} // namespace guestdeck
