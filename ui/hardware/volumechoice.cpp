// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/volumechoice.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/install/install.h"
#include "ui/create/volumepicker.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::VolumeChoice)
};

} // namespace

bool meansVolume(const HardwareKind &kind, const HardwareField &field)
{
    return kind.element == "disk"_L1 && field.id == "source"_L1;
}

bool meansMedium(const HardwareKind &kind, const HardwareField &field)
{
    return (kind.id == "cdrom"_L1 || kind.id == "floppy"_L1) && field.id == "source"_L1;
}

FieldValues volumeValues(const HardwareKind &kind, const VolumeInfo &volume, const FieldValues &before)
{
    FieldValues values;
    // A volume on a network store has no path on the host.
    values.insert(u"source"_s, volume.path.startsWith(u'/') ? volume.path : QString(volume.pool + u'/' + volume.name));
    const auto format = std::ranges::find(kind.fields, u"format"_s, &HardwareField::id);
    if (format != kind.fields.cend() && before.value(u"format"_s) != "raw"_L1) {
        // What libvirt calls an ISO image, or a device, is bytes as they are for the emulator.
        const bool known = std::ranges::any_of(format->options, [&](const FieldOption &one) {
            return one.value == volume.format && !one.value.isEmpty();
        });
        values.insert(u"format"_s, known ? volume.format : u"raw"_s);
    }
    return values;
}

QObject *chooseVolume(Connection &connection, const HardwareKind &kind, const FieldValues &before, QWidget *parent,
                      const std::function<void(const FieldValues &)> &answer,
                      const std::function<void(const Error &)> &failed)
{
    const auto show = [kind, before, parent, answer, failed](const Result<HostResources> &found) {
        if (!found.has_value()) {
            failed(found.error());
            return;
        }
        QList<VolumeInfo> volumes = found->volumes;
        volumes.removeIf([](const VolumeInfo &one) { return one.type == "dir"_L1 || one.type == "netdir"_L1; });
        auto *picker = new VolumePicker(kind.id == "disk"_L1 ? Tr::tr("Choose a disk image of the host")
                                                             : Tr::tr("Choose a medium of the host"),
                                        volumes, parent);
        picker->setNote(Tr::tr("These are the volumes of the host's active pools; any other path can be typed."));
        QObject::connect(picker, &VolumePicker::picked, parent, [kind, before, volumes, answer](const QString &path) {
            const auto volume = std::ranges::find(volumes, path, &VolumeInfo::path);
            if (volume != volumes.cend()) {
                answer(volumeValues(kind, *volume, before));
            }
        });
        picker->open();
    };
    const QFuture<Result<HostResources>> found = loadHostResources(connection);
    auto *reading = new QFutureWatcher<Result<HostResources>>(parent);
    QObject::connect(reading, &QFutureWatcherBase::finished, reading, &QObject::deleteLater);
    deliver(found, reading, show);
    reading->setFuture(found);
    return reading;
}

} // namespace guestdeck
