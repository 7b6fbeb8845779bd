// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xmlcheck/snippets.h"

#include <QCoreApplication>
#include <QStringList>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Snippets)
};

} // namespace

QList<Snippet> definitionSnippets()
{
    const QString devices = u"devices"_s;
    const QString domain = u"domain"_s;
    return {
        {u"disk"_s, Tr::tr("Disk (a qcow2 file)"), devices,
         "<disk type='file' device='disk'>\n"
         "  <driver name='qemu' type='qcow2' discard='unmap'/>\n"
         "  <source file='/var/lib/libvirt/images/new.qcow2'/>\n"
         "  <target dev='vdb' bus='virtio'/>\n"
         "</disk>\n"},
        {u"cdrom"_s, Tr::tr("CD drive with an ISO file"), devices,
         "<disk type='file' device='cdrom'>\n"
         "  <driver name='qemu' type='raw'/>\n"
         "  <source file='/var/lib/libvirt/images/install.iso'/>\n"
         "  <target dev='sdb' bus='sata'/>\n"
         "  <readonly/>\n"
         "</disk>\n"},
        {u"nic"_s, Tr::tr("Network card in a virtual network"), devices,
         "<interface type='network'>\n"
         "  <source network='default'/>\n"
         "  <model type='virtio'/>\n"
         "</interface>\n"},
        {u"bridge"_s, Tr::tr("Network card in a bridge of the host"), devices,
         "<interface type='bridge'>\n"
         "  <source bridge='br0'/>\n"
         "  <model type='virtio'/>\n"
         "</interface>\n"},
        {u"serial"_s, Tr::tr("Serial console"), devices,
         "<serial type='pty'>\n"
         "  <target port='0'/>\n"
         "</serial>\n"},
        {u"agent"_s, Tr::tr("Channel for the guest agent"), devices,
         "<channel type='unix'>\n"
         "  <target type='virtio' name='org.qemu.guest_agent.0'/>\n"
         "</channel>\n"},
        {u"vnc"_s, Tr::tr("Screen by VNC, for this host alone"), devices,
         "<graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1'/>\n"},
        {u"filesystem"_s, Tr::tr("Folder of the host (virtiofs; needs shared memory)"), devices,
         "<filesystem type='mount' accessmode='passthrough'>\n"
         "  <driver type='virtiofs'/>\n"
         "  <source dir='/srv/shared'/>\n"
         "  <target dir='shared'/>\n"
         "</filesystem>\n"},
        {u"sharedmemory"_s, Tr::tr("Shared memory, as virtiofs needs it"), domain,
         "<memoryBacking>\n"
         "  <source type='memfd'/>\n"
         "  <access mode='shared'/>\n"
         "</memoryBacking>\n"},
        {u"hugepages"_s, Tr::tr("Memory in huge pages"), domain,
         "<memoryBacking>\n"
         "  <hugepages/>\n"
         "</memoryBacking>\n"},
        {u"tpm"_s, Tr::tr("TPM 2.0, emulated"), devices,
         "<tpm model='tpm-crb'>\n"
         "  <backend type='emulator' version='2.0'/>\n"
         "</tpm>\n"},
        {u"rng"_s, Tr::tr("Random numbers from the host"), devices,
         "<rng model='virtio'>\n"
         "  <backend model='random'>/dev/urandom</backend>\n"
         "</rng>\n"},
        {u"watchdog"_s, Tr::tr("Watchdog that resets a guest which hangs"), devices,
         "<watchdog model='i6300esb' action='reset'/>\n"},
        {u"vsock"_s, Tr::tr("Socket between host and guest (vsock)"), devices,
         "<vsock model='virtio'>\n"
         "  <cid auto='yes'/>\n"
         "</vsock>\n"},
        {u"usb"_s, Tr::tr("USB device of the host, by its numbers"), devices,
         "<hostdev mode='subsystem' type='usb' managed='yes'>\n"
         "  <source>\n"
         "    <vendor id='0x1234'/>\n"
         "    <product id='0xabcd'/>\n"
         "  </source>\n"
         "</hostdev>\n"},
        {u"pci"_s, Tr::tr("PCI device of the host, by its address"), devices,
         "<hostdev mode='subsystem' type='pci' managed='yes'>\n"
         "  <source>\n"
         "    <address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>\n"
         "  </source>\n"
         "</hostdev>\n"},
        {u"pinning"_s, Tr::tr("CPUs pinned to those of the host"), domain,
         "<cputune>\n"
         "  <vcpupin vcpu='0' cpuset='0'/>\n"
         "  <emulatorpin cpuset='0'/>\n"
         "</cputune>\n"},
        {u"oemstrings"_s, Tr::tr("Texts that the guest reads from its firmware (SMBIOS)"), domain,
         "<sysinfo type='smbios'>\n"
         "  <oemStrings>\n"
         "    <entry>key=value</entry>\n"
         "  </oemStrings>\n"
         "</sysinfo>\n"},
    };
}

std::optional<SnippetPlace> placeSnippet(const Snippet &snippet, const QString &definition)
{
    const qsizetype end = definition.lastIndexOf(u"</%1>"_s.arg(snippet.parent));
    if (end < 0) {
        return {};
    }
    const qsizetype lineStart = end == 0 ? 0 : definition.lastIndexOf(u'\n', end - 1) + 1;
    const QString before = definition.sliced(lineStart, end - lineStart);
    const bool ownLine = before.trimmed().isEmpty();
    const QString indent = (ownLine ? before : QString()) + u"  "_s;
    SnippetPlace place{ownLine ? lineStart : end, ownLine ? QString() : u"\n"_s};
    const QStringList lines = QString::fromUtf8(snippet.text).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        place.text += indent + line + u'\n';
    }
    return place;
}

} // namespace guestdeck
