// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/domainbuilder.h"

#include "models/install/install.h"
#include "models/install/planfacts.h"
#include "models/xml/document.h"
#include "models/xml/ownmedia.h"

#include <pugixml.hpp>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// One build: what the plan means on this host, and the tree that grows.
class Builder
{
public:
    Builder(const InstallPlan &plan, const HostResources &resources, const OsEntry &os, const BuildOptions &options)
        : m_plan(plan)
        , m_resources(resources)
        , m_os(os)
        , m_options(options)
        , m_caps(capsFor(plan, resources))
        , m_ownMedia(options.ownMedia)
    {
        if (m_ownMedia.isEmpty()) {
            for (const QString &name : ownMediaNames(plan, os)) {
                m_ownMedia << ownMediaPath(plan, resources, name);
            }
        }
    }

    QString build()
    {
        const pugi::xml_node root = m_document.root();
        xml::setAttribute(root, "type", virtType(m_plan, m_resources));
        xml::addText(root, "name", m_plan.name);
        if (!m_options.uuid.isNull()) {
            xml::addText(root, "uuid", m_options.uuid.toString(QUuid::WithoutBraces));
        }
        addMetadata(root);
        addSizes(root);
        addBoot(root);
        addFeatures(root);
        addCpu(root);
        addClock(root);
        for (const auto &[name, action] : {std::pair("on_poweroff", u"destroy"_s),
                                           std::pair("on_reboot", directBoot() ? u"destroy"_s : u"restart"_s),
                                           std::pair("on_crash", u"destroy"_s)}) {
            xml::addText(root, name, action);
        }
        addDevices(xml::add(root, "devices"));
        return m_document.toPrettyString();
    }

private:
    bool q35() const { return m_plan.machine == InstallPlan::Machine::Q35; }
    bool hasDisk() const { return m_plan.disk != InstallPlan::Disk::None; }
    bool directBoot() const { return !m_options.kernelLine.isEmpty() && m_ownMedia.size() == 2; }
    bool growsMemory() const { return m_plan.maxMemory > m_plan.memory; }

    void addMetadata(const pugi::xml_node &root) const
    {
        if (m_os.url.isEmpty() && m_ownMedia.isEmpty()) {
            return;
        }
        const pugi::xml_node metadata = xml::add(root, "metadata");
        if (!m_os.url.isEmpty()) {
            const pugi::xml_node info
                = xml::add(metadata, "libosinfo:libosinfo",
                           {{"xmlns:libosinfo", u"http://libosinfo.org/xmlns/libvirt/domain/1.0"_s}});
            xml::add(info, "libosinfo:os", {{"id", m_os.url}});
        }
        if (!m_ownMedia.isEmpty()) {
            // What is to go with the guest, although no disk of its own: read by readOwnMedia().
            const pugi::xml_node media
                = xml::add(metadata, "guestdeck:media", {{"xmlns:guestdeck", QString(ownMediaNamespace)}});
            if (!m_options.uuid.isNull()) {
                xml::setAttribute(media, "guest", m_options.uuid.toString(QUuid::WithoutBraces));
            }
            for (const QString &path : m_ownMedia) {
                xml::add(media, "guestdeck:volume", {{"path", path}});
            }
        }
    }

    void addSizes(const pugi::xml_node &root) const
    {
        const QString unit = u"KiB"_s;
        if (growsMemory()) {
            xml::addText(root, "maxMemory", QString::number(m_plan.maxMemory.value),
                         {{"slots", QString::number(memorySlots)}, {"unit", unit}});
        }
        xml::addText(root, "memory", QString::number(m_plan.memory.value), {{"unit", unit}});
        xml::addText(root, "currentMemory", QString::number(m_plan.memory.value), {{"unit", unit}});
        const quint32 most = std::max(m_plan.vcpus, m_plan.maxVcpus);
        const pugi::xml_node vcpu = xml::addText(root, "vcpu", QString::number(most), {{"placement", u"static"_s}});
        if (most > m_plan.vcpus) {
            xml::setAttribute(vcpu, "current", QString::number(m_plan.vcpus));
        }
    }

    void addBoot(const pugi::xml_node &root) const
    {
        const pugi::xml_node os = xml::add(root, "os");
        const bool uefi = m_plan.firmware == InstallPlan::Firmware::Uefi;
        if (uefi) {
            xml::setAttribute(os, "firmware", u"efi"_s);
        }
        const pugi::xml_node type = xml::addText(os, "type", u"hvm"_s);
        const QString arch = m_caps ? m_caps->arch : m_resources.host.arch;
        if (!arch.isEmpty()) {
            xml::setAttribute(type, "arch", arch);
        }
        xml::setAttribute(type, "machine", q35() ? u"q35"_s : u"pc"_s);
        if (uefi) {
            // Said outright: left open, libvirt takes the first firmware it finds, which may refuse unsigned loaders.
            const QString secure = wantsSecureBoot(m_plan, m_resources, m_os) ? u"yes"_s : u"no"_s;
            const pugi::xml_node firmware = xml::add(os, "firmware");
            xml::add(firmware, "feature", {{"enabled", secure}, {"name", u"enrolled-keys"_s}});
            xml::add(firmware, "feature", {{"enabled", secure}, {"name", u"secure-boot"_s}});
        }
        if (directBoot()) {
            xml::addText(os, "kernel", m_ownMedia.at(0));
            xml::addText(os, "initrd", m_ownMedia.at(1));
            xml::addText(os, "cmdline", m_options.kernelLine);
        }
        if (m_plan.source == InstallPlan::Source::Iso && m_plan.disk == InstallPlan::Disk::Existing) {
            // A disk that holds a system boots it; the menu is the way to the medium then.
            xml::add(os, "bootmenu", {{"enable", u"yes"_s}, {"timeout", u"5000"_s}});
        }
    }

    void addFeatures(const pugi::xml_node &root) const
    {
        const pugi::xml_node features = xml::add(root, "features");
        xml::add(features, "acpi");
        xml::add(features, "apic");
        if (isWindows(m_os) && m_plan.kvm) {
            const pugi::xml_node hyperv = xml::add(features, "hyperv");
            xml::add(hyperv, "relaxed", {{"state", u"on"_s}});
            xml::add(hyperv, "vapic", {{"state", u"on"_s}});
            xml::add(hyperv, "spinlocks", {{"state", u"on"_s}, {"retries", u"8191"_s}});
            for (const char *feature : {"vpindex", "runtime", "synic", "stimer", "frequencies"}) {
                xml::add(hyperv, feature, {{"state", u"on"_s}});
            }
        }
        if (wantsSecureBoot(m_plan, m_resources, m_os)) {
            xml::add(features, "smm", {{"state", u"on"_s}});
        }
    }

    void addCpu(const pugi::xml_node &root) const
    {
        const QString mode = cpuMode(m_plan, m_resources);
        if (mode.isEmpty() && !growsMemory()) {
            return;
        }
        const pugi::xml_node cpu = xml::add(root, "cpu");
        if (!mode.isEmpty()) {
            xml::setAttribute(cpu, "mode", mode);
            xml::setAttribute(cpu, "check", mode == "host-model"_L1 ? u"partial"_s : u"none"_s);
        }
        if (growsMemory()) {
            // Memory is plugged into a NUMA cell, so one has to be there.
            const quint32 last = std::max(m_plan.vcpus, m_plan.maxVcpus) - 1;
            xml::add(xml::add(cpu, "numa"), "cell",
                     {{"id", u"0"_s},
                      {"cpus", last == 0 ? u"0"_s : u"0-"_s + QString::number(last)},
                      {"memory", QString::number(m_plan.memory.value)},
                      {"unit", u"KiB"_s}});
        }
    }

    void addClock(const pugi::xml_node &root) const
    {
        const pugi::xml_node clock = xml::add(root, "clock", {{"offset", isWindows(m_os) ? u"localtime"_s : u"utc"_s}});
        xml::add(clock, "timer", {{"name", u"rtc"_s}, {"tickpolicy", u"catchup"_s}});
        xml::add(clock, "timer", {{"name", u"pit"_s}, {"tickpolicy", u"delay"_s}});
        xml::add(clock, "timer", {{"name", u"hpet"_s}, {"present", u"no"_s}});
        if (isWindows(m_os) && m_plan.kvm) {
            xml::add(clock, "timer", {{"name", u"hypervclock"_s}, {"present", u"yes"_s}});
        }
    }

    void addDevices(const pugi::xml_node &devices)
    {
        if (m_caps && !m_caps->emulator.isEmpty()) {
            xml::addText(devices, "emulator", m_caps->emulator);
        }
        if (hasDisk()) {
            addDisk(devices);
        }
        addCdroms(devices);
        addControllers(devices);
        addNic(devices);
        const pugi::xml_node serial = xml::add(devices, "serial", {{"type", u"pty"_s}});
        xml::add(serial, "target", {{"port", u"0"_s}});
        const pugi::xml_node console = xml::add(devices, "console", {{"type", u"pty"_s}});
        xml::add(console, "target", {{"type", u"serial"_s}, {"port", u"0"_s}});
        const pugi::xml_node channel = xml::add(devices, "channel", {{"type", u"unix"_s}});
        xml::add(channel, "source", {{"mode", u"bind"_s}});
        xml::add(channel, "target", {{"type", u"virtio"_s}, {"name", u"org.qemu.guest_agent.0"_s}});
        // An absolute pointer: without one the guest's and the user's cursor drift apart.
        xml::add(devices, "input", {{"type", u"tablet"_s}, {"bus", u"usb"_s}});
        if (wantsTpm(m_plan, m_resources, m_os)) {
            const pugi::xml_node tpm = xml::add(devices, "tpm", {{"model", q35() ? u"tpm-crb"_s : u"tpm-tis"_s}});
            xml::add(tpm, "backend", {{"type", u"emulator"_s}, {"version", u"2.0"_s}});
        }
        addGraphics(devices);
        xml::add(xml::add(devices, "video"), "model", {{"type", videoModel(m_plan, m_resources, m_os)}});
        // Asked now and then, or nobody outside knows how much of its memory the guest uses.
        xml::add(xml::add(devices, "memballoon", {{"model", u"virtio"_s}}), "stats", {{"period", u"10"_s}});
        const pugi::xml_node rng = xml::add(devices, "rng", {{"model", u"virtio"_s}});
        xml::addText(rng, "backend", u"/dev/urandom"_s, {{"model", u"random"_s}});
    }

    /// vda, sda, sdb … of that bus.
    QString nextTarget(const QString &bus)
    {
        int &used = bus == "virtio"_L1 ? m_virtioDisks : bus == "ide"_L1 ? m_ideDisks : m_sataDisks;
        const QString prefix = bus == "virtio"_L1 ? u"vd"_s : bus == "ide"_L1 ? u"hd"_s : u"sd"_s;
        return prefix + QChar(u'a' + used++);
    }

    static void addSource(pugi::xml_node disk, const QString &path)
    {
        const bool block = path.startsWith("/dev/"_L1);
        xml::setAttribute(disk, "type", block ? u"block"_s : u"file"_s);
        xml::add(disk, "source", {{block ? "dev" : "file", path}});
    }

    void addDisk(const pugi::xml_node &devices)
    {
        const bool fresh = makesVolume(m_plan);
        const PoolInfo *pool = fresh ? findPool(m_resources, m_plan.pool) : nullptr;
        const QString own = fresh ? m_plan.diskFormat : m_plan.existingFormat;
        const QString format = pool && !hasFileVolumes(*pool) ? u"raw"_s : own;
        const pugi::xml_node disk = xml::add(devices, "disk", {{"type", u"volume"_s}, {"device", u"disk"_s}});
        xml::add(disk, "driver",
                 {{"name", u"qemu"_s}, {"type", format.isEmpty() ? u"raw"_s : format}, {"discard", u"unmap"_s}});
        const QString path = !fresh           ? m_plan.existingPath
            : !m_options.volumePath.isEmpty() ? m_options.volumePath
                                              : plannedVolumePath(m_plan, m_resources);
        if (path.startsWith(u'/')) {
            addSource(disk, path);
        } else {
            xml::add(disk, "source", {{"pool", m_plan.pool}, {"volume", m_plan.volumeName}});
        }
        const QString bus = diskBus(m_plan, m_os);
        xml::add(disk, "target", {{"dev", nextTarget(bus)}, {"bus", bus}});
        addBootOrder(disk);
    }

    void addCdroms(const pugi::xml_node &devices)
    {
        const QString bus = q35() ? u"sata"_s : u"ide"_s;
        if (m_plan.source == InstallPlan::Source::CloudImage) {
            if (hasOwnDisc(m_plan, m_os)) {
                // Kernels of cloud images have no driver for SATA.
                addCdrom(devices, m_ownMedia.value(0), u"scsi"_s);
            }
            return;
        }
        if (m_plan.source == InstallPlan::Source::NetworkBoot) {
            return;
        }
        pugi::xml_node disk = addCdrom(devices, mediaPath(m_plan, m_resources), bus);
        if (!disk.child("source") && m_plan.source == InstallPlan::Source::Iso) {
            xml::setAttribute(disk, "type", u"volume"_s);
            const pugi::xml_node source = disk.insert_child_after("source", disk.child("driver"));
            xml::setAttribute(source, "pool", m_plan.media.pool);
            xml::setAttribute(source, "volume", m_plan.media.volume);
        }
        addBootOrder(disk);
        if (const QString drivers = driversPath(m_plan, m_resources); !drivers.isEmpty()) {
            addCdrom(devices, drivers, bus);
        }
        if (hasOwnDisc(m_plan, m_os)) {
            addCdrom(devices, m_ownMedia.value(0), bus);
        }
    }

    pugi::xml_node addCdrom(const pugi::xml_node &devices, const QString &path, const QString &bus)
    {
        const pugi::xml_node disk = xml::add(devices, "disk", {{"type", u"file"_s}, {"device", u"cdrom"_s}});
        xml::add(disk, "driver", {{"name", u"qemu"_s}, {"type", u"raw"_s}});
        if (!path.isEmpty()) {
            addSource(disk, path);
        }
        xml::add(disk, "target", {{"dev", nextTarget(bus)}, {"bus", bus}});
        xml::add(disk, "readonly");
        return disk;
    }

    void addBootOrder(const pugi::xml_node &device)
    {
        xml::add(device, "boot", {{"order", QString::number(++m_boot)}});
    }

    void addControllers(const pugi::xml_node &devices) const
    {
        xml::add(devices, "controller", {{"type", u"usb"_s}, {"model", u"qemu-xhci"_s}, {"ports", u"15"_s}});
        if (m_plan.source == InstallPlan::Source::CloudImage && hasOwnDisc(m_plan, m_os)) {
            xml::add(devices, "controller", {{"type", u"scsi"_s}, {"index", u"0"_s}, {"model", u"virtio-scsi"_s}});
        }
        if (!q35()) {
            return;
        }
        xml::add(devices, "controller", {{"type", u"pci"_s}, {"index", u"0"_s}, {"model", u"pcie-root"_s}});
        for (int i = 1; i <= rootPorts; ++i) {
            xml::add(devices, "controller",
                     {{"type", u"pci"_s}, {"index", QString::number(i)}, {"model", u"pcie-root-port"_s}});
        }
    }

    void addNic(const pugi::xml_node &devices)
    {
        if (m_plan.net == InstallPlan::Net::None) {
            return;
        }
        const pugi::xml_node nic = xml::add(devices, "interface");
        if (!m_options.mac.isEmpty()) {
            xml::add(nic, "mac", {{"address", m_options.mac}});
        }
        if (m_plan.net == InstallPlan::Net::User) {
            xml::setAttribute(nic, "type", u"user"_s);
        } else {
            const bool bridge = m_plan.net == InstallPlan::Net::Bridge;
            xml::setAttribute(nic, "type", bridge ? u"bridge"_s : u"network"_s);
            xml::add(nic, "source", {{bridge ? "bridge" : "network", m_plan.network}});
        }
        xml::add(nic, "model", {{"type", nicModel(m_plan, m_os)}});
        if (m_plan.source == InstallPlan::Source::NetworkBoot) {
            addBootOrder(nic);
        }
    }

    void addGraphics(const pugi::xml_node &devices) const
    {
        const pugi::xml_node graphics = xml::add(devices, "graphics", {{"type", u"vnc"_s}});
        xml::setAttribute(graphics, "port", m_plan.vncAutoPort ? u"-1"_s : QString::number(m_plan.vncPort));
        xml::setAttribute(graphics, "autoport", m_plan.vncAutoPort ? u"yes"_s : u"no"_s);
        xml::setAttribute(graphics, "listen", m_plan.vncListen);
        if (!m_plan.vncPassword.isEmpty()) {
            xml::setAttribute(graphics, "passwd",
                              m_options.maskPassword ? u"********"_s : QString::fromUtf8(m_plan.vncPassword));
        }
        xml::add(graphics, "listen", {{"type", u"address"_s}, {"address", m_plan.vncListen}});
    }

    const InstallPlan &m_plan;
    const HostResources &m_resources;
    const OsEntry &m_os;
    const BuildOptions &m_options;
    const DomainCaps *m_caps;
    QStringList m_ownMedia;
    xml::Document m_document = xml::Document::create("domain");
    int m_boot = 0;
    int m_virtioDisks = 0;
    int m_sataDisks = 0;
    int m_ideDisks = 0;
};

} // namespace

QString buildDomain(const InstallPlan &plan, const HostResources &resources, const OsEntry &os,
                    const BuildOptions &options)
{
    return Builder(plan, resources, os, options).build();
}

QString buildDomainXml(const InstallPlan &plan, const HostResources &resources, const OsEntry &os, bool forDisplay)
{
    return buildDomain(plan, resources, os, {forDisplay, {}});
}

} // namespace guestdeck
