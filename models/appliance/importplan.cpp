// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appliance/importplan.h"

#include "models/install/planfacts.h"
#include "models/xml/document.h"
#include "models/xml/domainbuilder.h"
#include "models/xml/domainedit.h"

#include <pugixml.hpp>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Appliance)
};

using Problem = ApplianceProblem;

/// What guests can run from as it is.
bool isRunnable(const QString &format)
{
    return format == "qcow2"_L1 || format == "raw"_L1;
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString nicModelFor(const Appliance::Nic &nic, bool virtio)
{
    static const QStringList known{u"virtio"_s, u"e1000"_s, u"e1000e"_s, u"vmxnet3"_s, u"pcnet"_s, u"rtl8139"_s};
    if (virtio) {
        return u"virtio"_s;
    }
    return known.contains(nic.model) ? nic.model : u"e1000e"_s;
}

void addDisks(pugi::xml_node devices, const Appliance &appliance, bool virtio, const QStringList &paths)
{
    // Behind the CD drive of the plan, which is the first of the SATA bus, and boots after them.
    for (pugi::xml_node disk : devices.children("disk")) {
        xml::setAttribute(disk.child("boot"), "order", u"2"_s);
    }
    const QList<ApplianceDiskTarget> targets = applianceTargets(appliance, {});
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const bool viaVirtio = virtio || appliance.disks[i].bus == Appliance::Disk::Bus::Virtio;
        const QChar letter(ushort(u'a' + i + (viaVirtio ? 0 : 1)));
        const bool block = paths[i].startsWith("/dev/"_L1);
        const QString text
            = u"<disk type='%1' device='disk'><driver name='qemu' type='%2' discard='unmap'/><source %3='%4'/>"
              "<target dev='%5' bus='%6'/>%7</disk>"_s.arg(
                  block ? u"block"_s : u"file"_s, targets[i].format, block ? u"dev"_s : u"file"_s, escaped(paths[i]),
                  (viaVirtio ? u"vd"_s : u"sd"_s) + letter, viaVirtio ? u"virtio"_s : u"sata"_s,
                  i == 0 ? u"<boot order='1'/>"_s : QString());
        xml::addElement(devices, text.toUtf8());
    }
}

void addNics(pugi::xml_node devices, const Appliance &appliance, const ApplianceImport &wanted)
{
    for (const Appliance::Nic &nic : appliance.nics) {
        QString source;
        QString type = u"user"_s;
        if (wanted.net == InstallPlan::Net::None) {
            return;
        }
        if (wanted.net != InstallPlan::Net::User) {
            const bool bridge = wanted.net == InstallPlan::Net::Bridge;
            type = bridge ? u"bridge"_s : u"network"_s;
            source = u"<source %1='%2'/>"_s.arg(type, escaped(wanted.network));
        }
        xml::addElement(devices,
                        QString(u"<interface type='%1'>%2<model type='%3'/></interface>"_s.arg(
                                    type, source, nicModelFor(nic, wanted.virtio)))
                            .toUtf8());
    }
}

OsEntry systemOf(const ApplianceImport &wanted)
{
    OsEntry os;
    os.virtioDisk = wanted.virtio;
    os.virtioNet = wanted.virtio;
    os.virtioVideo = false;
    os.generic = true;
    return os;
}

} // namespace

QList<ApplianceDiskTarget> applianceTargets(const Appliance &appliance, const QString &name)
{
    QList<ApplianceDiskTarget> targets;
    for (qsizetype i = 0; i < appliance.disks.size(); ++i) {
        const Appliance::Disk &disk = appliance.disks[i];
        const QString base = i == 0 ? name : u"%1-%2"_s.arg(name).arg(i + 1);
        ApplianceDiskTarget target;
        target.format = isRunnable(disk.format) ? disk.format : u"qcow2"_s;
        target.volume = base + (target.format == "raw"_L1 ? u".img"_s : u".qcow2"_s);
        if (!disk.file.isEmpty() && !isRunnable(disk.format)) {
            target.carrier = base + u".import"_s;
        }
        targets.append(target);
    }
    return targets;
}

QList<Problem> checkApplianceImport(const Appliance &appliance, const ApplianceImport &wanted,
                                    const HostResources &resources)
{
    QList<Problem> problems;
    const auto hinder = [&problems](Problem::Field field, const QString &text) {
        problems.append({field, true, text});
    };
    if (wanted.name.trimmed().isEmpty()) {
        hinder(Problem::Field::Name, Tr::tr("The machine needs a name."));
    } else if (resources.domainNames.contains(wanted.name)) {
        hinder(Problem::Field::Name, Tr::tr("The host already has a machine called %1.").arg(wanted.name));
    } else if (wanted.name.contains(u'/') || wanted.name.startsWith(u'.')) {
        hinder(Problem::Field::Name, Tr::tr("A name cannot begin with a dot or hold a slash."));
    }
    const PoolInfo *pool = findPool(resources, wanted.pool);
    if (!appliance.disks.isEmpty()) {
        if (!pool || !pool->active) {
            hinder(Problem::Field::Pool, Tr::tr("Choose a storage pool that is active."));
        } else if (!hasFileVolumes(*pool)) {
            hinder(Problem::Field::Pool, Tr::tr("Choose a storage pool whose volumes are files."));
        } else {
            quint64 files = 0;
            quint64 whole = 0;
            for (const Appliance::Disk &disk : appliance.disks) {
                files += disk.fileSize.value;
                whole += disk.capacity.value;
            }
            const QString free = QLocale().formattedDataSize(qint64(pool->available.value), 1);
            if (pool->available.value < files) {
                hinder(Problem::Field::Pool,
                       Tr::tr("The storage pool has only %1 free, and the appliance's disks need %2.")
                           .arg(free, QLocale().formattedDataSize(qint64(files), 1)));
            } else if (pool->available.value < whole) {
                problems.append({Problem::Field::Pool, false,
                                 Tr::tr("The disks can grow to %1, and the storage pool has %2 free.")
                                     .arg(QLocale().formattedDataSize(qint64(whole), 1), free)});
            }
        }
        for (const ApplianceDiskTarget &target : applianceTargets(appliance, wanted.name)) {
            const bool taken = std::ranges::any_of(resources.volumes, [&](const VolumeInfo &volume) {
                return volume.pool == wanted.pool && (volume.name == target.volume || volume.name == target.carrier);
            });
            if (taken) {
                hinder(Problem::Field::Name,
                       Tr::tr("The storage pool already has a volume called %1. Choose another name for the machine.")
                           .arg(target.volume));
                break;
            }
        }
    }
    if (!appliance.nics.isEmpty() && wanted.net == InstallPlan::Net::Virtual
        && !findNetwork(resources, wanted.network)) {
        hinder(Problem::Field::Network, Tr::tr("Choose a network."));
    }
    return problems;
}

QString buildApplianceXml(const Appliance &appliance, const ApplianceImport &wanted, const HostResources &resources,
                          const QStringList &paths, const QUuid &uuid)
{
    InstallPlan plan;
    plan.name = wanted.name;
    plan.source = InstallPlan::Source::None;
    plan.disk = InstallPlan::Disk::None;
    plan.net = InstallPlan::Net::None;
    plan.vcpus = plan.maxVcpus = appliance.vcpus;
    plan.memory = plan.maxMemory = appliance.memory;
    plan.firmware = appliance.uefi ? InstallPlan::Firmware::Uefi : InstallPlan::Firmware::Bios;
    plan.kvm = resources.host.kvmUsable;
    BuildOptions options;
    options.uuid = uuid;
    const OsEntry os = systemOf(wanted);
    auto document = xml::Document::parse(buildDomain(plan, resources, os, options));
    Q_ASSERT(document.has_value());
    pugi::xml_node root = document->root("domain");
    if (!appliance.description.isEmpty() && !root.child("description")) {
        pugi::xml_node node
            = root.insert_child_after("description", root.child("uuid") ? root.child("uuid") : root.child("name"));
        node.append_child(pugi::node_pcdata).set_value(escaped(appliance.description).toUtf8().constData());
    }
    const pugi::xml_node devices = root.child("devices");
    addDisks(devices, appliance, wanted.virtio, paths);
    addNics(devices, appliance, wanted);
    return QString::fromUtf8(document->toUtf8());
}

} // namespace guestdeck
