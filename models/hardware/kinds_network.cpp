// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/hotplugroom.h"
#include "models/hardware/kindtools.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <QRegularExpression>

namespace guestdeck::kinds
{

using namespace Qt::StringLiterals;

namespace
{

const char *sourceAttribute(const QString &type)
{
    return type == "network"_L1 ? "network" : type == "bridge"_L1 ? "bridge" : type == "direct"_L1 ? "dev" : nullptr;
}

QString sourceOf(const pugi::xml_node &nic)
{
    const char *name = sourceAttribute(xml::attribute(nic, "type"));
    return name ? attributeOf(nic, "source", name) : QString();
}

void writeSource(pugi::xml_node nic, const QString &value)
{
    const char *name = sourceAttribute(xml::attribute(nic, "type"));
    if (!name) {
        return;
    }
    const pugi::xml_node source = childOf(nic, "source");
    for (const char *other : {"portid", "bridge"}) { // libvirt's own, of the network it was plugged into
        if (qstrcmp(other, name) != 0) {
            setOwnAttribute(source, other, {});
        }
    }
    setOwnAttribute(source, name, value);
}

/// What the old kind was plugged into means nothing to the new one.
void writeType(pugi::xml_node nic, const QString &value)
{
    if (xml::attribute(nic, "type") == value) {
        return;
    }
    xml::setAttribute(nic, "type", value);
    for (const char *child : {"source", "virtualport", "actual", "backend"}) {
        removeChild(nic, child);
    }
}

QList<FieldOption> sources(const GuestHardware &guest, const FieldValues &values)
{
    QList<FieldOption> list;
    const bool bridge = values.value(u"type"_s) == "bridge"_L1;
    for (const QString &name : bridge ? guest.bridges : guest.networks) {
        list.append({name, name});
    }
    return values.value(u"type"_s) == "direct"_L1 ? QList<FieldOption>{} : list;
}

QString macProblem(const GuestHardware &, const FieldValues &, const QString &value)
{
    static const QRegularExpression mac(u"^([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}$"_s);
    if (!mac.match(value).hasMatch()) {
        return Tr::tr("Six pairs of hexadecimal digits, as in 52:54:00:12:34:56.");
    }
    return (value.left(2).toUInt(nullptr, 16) & 1U) != 0
        ? Tr::tr("This is an address of many receivers: the second digit must be even.")
        : QString();
}

Field bandwidth(const QString &way, const QString &what, const QString &label, const QString &help, const QString &unit)
{
    return number(way + u'_' + what, u"bandwidth/"_s + way + u'@' + what, label, help)
        .range(0, 4000000000LL)
        .unit(unit)
        .live(LiveWay::InterfaceParameters)
        .in(Tr::tr("Bandwidth"))
        .rare();
}

QList<HardwareField> bandwidths()
{
    const QString rate = Tr::tr("KiB/s");
    return {bandwidth(u"inbound"_s, u"average"_s, Tr::tr("To the guest"),
                      Tr::tr("How much the guest may receive on average. Empty: no limit."), rate),
            bandwidth(u"inbound"_s, u"peak"_s, Tr::tr("To the guest, peak"),
                      Tr::tr("How much it may receive for a short while."), rate),
            bandwidth(u"inbound"_s, u"burst"_s, Tr::tr("To the guest, burst"),
                      Tr::tr("How much may pass at the peak rate."), Tr::tr("KiB")),
            bandwidth(u"inbound"_s, u"floor"_s, Tr::tr("To the guest, at least"),
                      Tr::tr("What is kept free for it; only in virtual networks that have a limit of their own."),
                      rate),
            bandwidth(u"outbound"_s, u"average"_s, Tr::tr("From the guest"),
                      Tr::tr("How much the guest may send on average. Empty: no limit."), rate),
            bandwidth(u"outbound"_s, u"peak"_s, Tr::tr("From the guest, peak"),
                      Tr::tr("How much it may send for a short while."), rate),
            bandwidth(u"outbound"_s, u"burst"_s, Tr::tr("From the guest, burst"),
                      Tr::tr("How much may pass at the peak rate."), Tr::tr("KiB"))};
}

QList<FieldOption> models()
{
    return {{u""_s, Tr::tr("The emulator's default")},
            {u"virtio"_s, Tr::tr("virtio – fastest; Windows needs a driver")},
            {u"e1000e"_s, Tr::tr("e1000e – Intel Gigabit, newer systems")},
            {u"e1000"_s, Tr::tr("e1000 – Intel Gigabit, older systems")},
            {u"rtl8139"_s, Tr::tr("rtl8139 – very old systems")},
            {u"igb"_s, Tr::tr("igb – Intel 82576, newer hosts")},
            {u"ne2k_pci"_s, u"ne2k_pci"_s},
            {u"pcnet"_s, u"pcnet"_s},
            {u"vmxnet3"_s, Tr::tr("vmxnet3 – for systems that come from VMware")},
            {u"virtio-transitional"_s, Tr::tr("virtio, old and new")},
            {u"virtio-non-transitional"_s, Tr::tr("virtio, new only")}};
}

} // namespace

HardwareKind interfaceKind()
{
    HardwareKind kind;
    kind.id = u"interface"_s;
    kind.element = u"interface"_s;
    kind.title = Tr::tr("Network card");
    kind.help = Tr::tr("Connects the guest to a virtual network or to the host's network. The Network page shows "
                       "addresses as well.");
    kind.icon = u"network-wired"_s;
    const auto isVirtio = [](const FieldValues &values) { return values.value(u"model"_s).startsWith("virtio"_L1); };
    const auto hasSource = [](const FieldValues &values) {
        return isOneOf(values.value(u"type"_s), {"network"_L1, "bridge"_L1, "direct"_L1});
    };
    const QString driver = Tr::tr("Driver");
    kind.fields = {
        choice(u"type"_s, u"@type"_s, Tr::tr("Connected to"), Tr::tr("What the card is plugged into."))
            .options({{u"network"_s, Tr::tr("A virtual network")},
                      {u"bridge"_s, Tr::tr("A bridge of the host")},
                      {u"direct"_s, Tr::tr("A network card of the host, directly (macvtap)")},
                      {u"user"_s, Tr::tr("The host's user, by NAT – cannot be reached from outside")},
                      {u"ethernet"_s, Tr::tr("A device made by a script")},
                      {u"hostdev"_s, Tr::tr("A network card handed to the guest")},
                      {u"vhostuser"_s, Tr::tr("A program on the host (vhost-user)")},
                      {u"vdpa"_s, Tr::tr("A vDPA device")},
                      {u"udp"_s, Tr::tr("A UDP tunnel")},
                      {u"mcast"_s, Tr::tr("A multicast group")},
                      {u"server"_s, Tr::tr("Another guest that connects")},
                      {u"client"_s, Tr::tr("Another guest that waits")},
                      {u"internal"_s, Tr::tr("A network inside the hypervisor")}})
            .required()
            .live(LiveWay::UpdateDevice)
            .reads([](const pugi::xml_node &nic) { return xml::attribute(nic, "type"); })
            .writes(writeType),
        choiceOrText(u"source"_s, u"source@network"_s, Tr::tr("Network"),
                     Tr::tr("The virtual network's name, the bridge's, or the host's network card."))
            .offered(sources)
            .live(LiveWay::UpdateDevice)
            .also({u"source@bridge"_s, u"source@dev"_s})
            .reads(sourceOf)
            .writes(writeSource)
            .when(hasSource),
        choice(u"directMode"_s, u"source@mode"_s, Tr::tr("Mode"),
               Tr::tr("With bridge guests on one card reach each other; the host itself is not reached in any mode."))
            .options({{u""_s, Tr::tr("As libvirt decides (vepa)")},
                      {u"bridge"_s, Tr::tr("Bridge")},
                      {u"vepa"_s, Tr::tr("By the switch (vepa)")},
                      {u"private"_s, Tr::tr("Apart from each other")},
                      {u"passthrough"_s, Tr::tr("The whole card")}})
            .when([](const FieldValues &values) { return values.value(u"type"_s) == "direct"_L1; }),
        text(u"portGroup"_s, u"source@portgroup"_s, Tr::tr("Port group"),
             Tr::tr("A set of rules that the virtual network has for some of its guests."))
            .live(LiveWay::UpdateDevice)
            .rare()
            .when([](const FieldValues &values) { return values.value(u"type"_s) == "network"_L1; }),
        choiceOrText(u"model"_s, u"model@type"_s, Tr::tr("Model"), Tr::tr("Which card the guest sees."))
            .ofCaps(u"interface/modelType"_s, models()),
        text(u"mac"_s, u"mac@address"_s, Tr::tr("MAC address"),
             Tr::tr("The card's own address. Empty for a new one: libvirt chooses it."))
            .check(macProblem),
        choice(u"link"_s, u"link@state"_s, Tr::tr("Cable"), Tr::tr("Whether the guest sees a cable plugged in."))
            .options({{u""_s, Tr::tr("Plugged in")},
                      {u"up"_s, Tr::tr("Plugged in, said outright")},
                      {u"down"_s, Tr::tr("Pulled out")}})
            .live(LiveWay::UpdateDevice),
        number(u"mtu"_s, u"mtu@size"_s, Tr::tr("MTU"),
               Tr::tr("The largest packet, in bytes. Everything between the guest and its peers must allow it."))
            .range(68, 65535)
            .rare(),
        text(
            u"filter"_s, u"filterref@filter"_s, Tr::tr("Filter"),
            Tr::tr("A network filter of libvirt's, for example clean-traffic, which keeps the guest from using others' "
                   "addresses."))
            .live(LiveWay::UpdateDevice)
            .rare(),
        number(u"vlan"_s, u"vlan/tag@id"_s, Tr::tr("VLAN"),
               Tr::tr("The tag that the guest's packets carry outside; not on an ordinary Linux bridge."))
            .range(1, 4094)
            .rare(),
        toggle(u"isolated"_s, u"port@isolated"_s, Tr::tr("Apart from other guests"),
               Tr::tr("Guests with this set cannot reach each other on the same bridge."))
            .rare(),
        text(u"device"_s, u"target@dev"_s, Tr::tr("Name on the host"),
             Tr::tr("What the host calls its end; names beginning with vnet are given anew at each start."))
            .rare(),
        bootOrder(),
    };
    kind.fields += bandwidths();
    kind.fields += {
        choice(u"driver"_s, u"driver@name"_s, Tr::tr("Done by"),
               Tr::tr("vhost moves packets inside the host's kernel, which is faster."))
            .options({{u""_s, Tr::tr("As libvirt decides (vhost where it can)")},
                      {u"vhost"_s, Tr::tr("The host's kernel (vhost)")},
                      {u"qemu"_s, Tr::tr("The emulator")},
                      {u"vfio"_s, u"vfio"_s},
                      {u"kvm"_s, u"kvm"_s}})
            .in(driver)
            .rare(),
        number(u"queues"_s, u"driver@queues"_s, Tr::tr("Queues"),
               Tr::tr("Several vCPUs can send and receive at once; at most one for each vCPU makes sense."))
            .range(1, 256)
            .in(driver)
            .rare()
            .when(isVirtio),
        number(u"rxQueue"_s, u"driver@rx_queue_size"_s, Tr::tr("Receive buffer"),
               Tr::tr("Packets that wait for the guest; a power of two between 256 and 1024."))
            .range(256, 1024)
            .in(driver)
            .rare()
            .when(isVirtio),
        number(u"txQueue"_s, u"driver@tx_queue_size"_s, Tr::tr("Send buffer"),
               Tr::tr("Packets that wait for the host; a power of two between 256 and 1024."))
            .range(256, 1024)
            .in(driver)
            .rare()
            .when(isVirtio),
        toggle(u"trustFilters"_s, u"@trustGuestRxFilters"_s, Tr::tr("Guest may change its address"),
               Tr::tr("The host follows when the guest changes its MAC address or listens to more of them (macvtap)."))
            .in(driver)
            .rare(),
        onOff(u"romBar"_s, u"rom@bar"_s, Tr::tr("Boot ROM"), Tr::tr("Whether the guest sees the card's boot ROM."))
            .in(driver)
            .rare(),
        text(u"romFile"_s, u"rom@file"_s, Tr::tr("Boot ROM's file"), Tr::tr("Another ROM, as a path on the host."))
            .in(driver)
            .rare(),
    };
    kind.identity = [](const pugi::xml_node &node) { return attributeOf(node, "mac", "address").toLower(); };
    kind.itemTitle = [](const FieldValues &values) {
        const QString title = joined({Tr::tr("Network card"), values.value(u"source"_s)}).replace(u", "_s, u" "_s);
        // Several are in the same network.
        const QString mac = values.value(u"mac"_s).right(8);
        return mac.isEmpty() ? title : QString(title + u" ("_s + mac + u')');
    };
    kind.itemSummary = [](const FieldValues &values) {
        return joined({values.value(u"model"_s), values.value(u"mac"_s),
                       values.value(u"link"_s) == "down"_L1 ? Tr::tr("cable pulled out") : QString()});
    };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &values) {
        const QString model = values.value(u"model"_s);
        return model == "usb-net"_L1 ? usbPlug(guest) : isOldPci(model) ? oldPciPlug(guest) : pciPlug(guest);
    };
    kind.defaults = [](const GuestHardware &guest) {
        FieldValues values{{u"type"_s, u"network"_s}, {u"model"_s, u"virtio"_s}};
        if (guest.networks.isEmpty() && !guest.bridges.isEmpty()) {
            values = {{u"type"_s, u"bridge"_s}, {u"source"_s, guest.bridges.first()}, {u"model"_s, u"virtio"_s}};
        } else if (!guest.networks.isEmpty()) {
            values.insert(u"source"_s, guest.networks.contains(u"default"_s) ? u"default"_s : guest.networks.first());
        }
        return values;
    };
    kind.check = [hasSource](const GuestHardware &guest, const FieldValues &values) {
        QList<std::pair<QString, QString>> problems;
        const QString source = values.value(u"source"_s);
        if (hasSource(values) && source.isEmpty()) {
            problems.append({u"source"_s, Tr::tr("Say what the card is plugged into.")});
        } else if (values.value(u"type"_s) == "network"_L1 && !guest.networks.isEmpty()
                   && !guest.networks.contains(source)) {
            problems.append({u"source"_s, Tr::tr("The host has no virtual network “%1”.").arg(source)});
        }
        for (const QString &way : {u"inbound"_s, u"outbound"_s}) {
            for (const QString &what : {u"_peak"_s, u"_burst"_s}) {
                if (!values.value(way + what).isEmpty() && values.value(way + u"_average"_s).isEmpty()) {
                    problems.append({way + what, Tr::tr("Say the average as well.")});
                }
            }
        }
        return problems;
    };
    return kind;
}

} // namespace guestdeck::kinds
