// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/nicrules.h"

#include "models/xml/clonexml.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using Source = InterfaceSpec::Source;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::NicRules)
};

constexpr int minMtu = 68; // what IPv4 needs
constexpr int maxMtu = 65535;
constexpr int maxVlan = 4094;
constexpr quint64 vlanOnLinuxBridge = 11000000; ///< libvirt's version that sets VLANs on plain bridges
constexpr quint32 maxRate = 0xffffffffU / 1024; ///< libvirt counts bytes in 32 bits

class Check
{
public:
    Check(const NicQuestion &question, const NicFacts &facts)
        : m_question(question)
        , m_wanted(question.wanted)
        , m_facts(facts)
    {
    }

    QList<NicProblem> run()
    {
        source();
        mac();
        rate(NicField::Inbound, m_wanted.inbound);
        rate(NicField::Outbound, m_wanted.outbound);
        vlan();
        filter();
        mtu();
        bootOrder();
        apply();
        return m_problems;
    }

private:
    void error(NicField field, const QString &text) { m_problems.append({field, true, text}); }
    void warn(NicField field, const QString &text) { m_problems.append({field, false, text}); }
    const InterfaceSpec *before() const { return m_question.before ? &m_question.before->next() : nullptr; }
    bool isNow() const { return m_question.guest->running && m_question.apply != NicApply::NextStart; }

    void source()
    {
        static const QRegularExpression device(u"^[^\\s/]{1,15}$"_s);
        if (m_wanted.source == Source::Network) {
            network();
        } else if (m_wanted.source == Source::Bridge) {
            if (m_wanted.sourceName.isEmpty()) {
                error(NicField::Name, Tr::tr("Which bridge of the host?"));
            } else if (!device.match(m_wanted.sourceName).hasMatch()) {
                error(NicField::Name,
                      Tr::tr("%1 is no name of a bridge: at most 15 characters, without blanks and slashes.")
                          .arg(m_wanted.sourceName));
            } else if (m_facts.known && !m_facts.bridges.contains(m_wanted.sourceName) && !isBridgeOfNetwork()) {
                missing(Tr::tr("The host does not show a bridge %1 now. The guest cannot start without it.")
                            .arg(m_wanted.sourceName),
                        m_facts.bridges.isEmpty());
            } else if (isBridgeOfNetwork()) {
                warn(NicField::Name,
                     Tr::tr("%1 belongs to a virtual network. Better choose that network: libvirt then sees that it "
                            "is in use.")
                         .arg(m_wanted.sourceName));
            }
        } else if (m_wanted.source == Source::Direct) {
            direct(device);
        }
    }

    void network()
    {
        if (m_wanted.sourceName.isEmpty()) {
            error(NicField::Name, Tr::tr("Which virtual network?"));
            return;
        }
        const NicNetwork *network = m_facts.network(m_wanted.sourceName);
        if (!network) {
            if (m_facts.known) {
                error(NicField::Name, Tr::tr("The host has no virtual network %1.").arg(m_wanted.sourceName));
            }
            return;
        }
        if (!network->info.active && !m_question.startNetwork) {
            const QString text = Tr::tr("The virtual network %1 is not started.").arg(m_wanted.sourceName);
            if (isNow() && (!before() || (changedParts(*before(), m_wanted) & NicPart::Source))) {
                error(NicField::Name, text + u' ' + Tr::tr("A running guest cannot be plugged into it."));
            } else {
                warn(NicField::Name, text + u' ' + Tr::tr("The guest cannot start before it is."));
            }
        }
        if (!m_wanted.portGroup.isEmpty() && !network->ports.portGroups.contains(m_wanted.portGroup)) {
            error(NicField::PortGroup,
                  Tr::tr("The network %1 has no port group %2.").arg(m_wanted.sourceName, m_wanted.portGroup));
        }
    }

    void direct(const QRegularExpression &device)
    {
        static const QStringList modes{u""_s, u"vepa"_s, u"bridge"_s, u"private"_s, u"passthrough"_s};
        if (m_wanted.sourceName.isEmpty()) {
            error(NicField::Name, Tr::tr("Which network card of the host?"));
        } else if (!device.match(m_wanted.sourceName).hasMatch()) {
            error(NicField::Name, Tr::tr("%1 is no name of a network card of the host.").arg(m_wanted.sourceName));
        } else if (m_facts.known && !m_facts.hostNics.contains(m_wanted.sourceName)
                   && !m_facts.bridges.contains(m_wanted.sourceName)) {
            missing(Tr::tr("The host does not show a network card %1 now. The guest cannot start without it.")
                        .arg(m_wanted.sourceName),
                    m_facts.hostNics.isEmpty());
        }
        if (!modes.contains(m_wanted.directMode)) {
            error(NicField::DirectMode, Tr::tr("%1 is no mode of macvtap.").arg(m_wanted.directMode));
        }
    }

    /// Not there: a mistake, unless the host tells of nothing or it was so before.
    void missing(const QString &text, bool hostIsSilent)
    {
        const bool asBefore = before() && !(changedParts(*before(), m_wanted) & NicPart::Source);
        m_problems.append({NicField::Name, !hostIsSilent && !asBefore, text});
    }

    bool isBridgeOfNetwork() const
    {
        return std::ranges::any_of(m_facts.networks, [this](const NicNetwork &one) {
            return one.info.bridge == m_wanted.sourceName && one.info.forwardMode != "bridge"_L1;
        });
    }

    void mac()
    {
        const auto normal = normalMac(m_wanted.mac);
        if (!normal) {
            error(NicField::Mac,
                  Tr::tr("This is no MAC address. One has six pairs of the digits 0-9 and a-f: 52:54:00:12:34:56."));
            return;
        }
        if (*normal == "00:00:00:00:00:00"_L1) {
            error(NicField::Mac, Tr::tr("This address stands for no card at all."));
            return;
        }
        if (normal->left(2).toUInt(nullptr, 16) & 1U) {
            error(NicField::Mac,
                  Tr::tr("This is an address of a group (multicast), which no card can have: its second digit must be "
                         "even."));
            return;
        }
        for (const GuestNic &other : m_question.guest->nics) {
            const bool same
                = (other.live && other.live->mac == *normal) || (other.stored && other.stored->mac == *normal);
            const bool itself = m_question.before && other == *m_question.before;
            if (same && !itself) {
                error(NicField::Mac, Tr::tr("Another card of this guest has this address."));
                return;
            }
        }
        const QStringList users = m_facts.macs.value(*normal);
        if (!users.isEmpty()) {
            const bool asBefore = before() && before()->mac == *normal;
            m_problems.append({NicField::Mac, !asBefore,
                               Tr::tr("%1 has this address already. Two cards with the same address in one network "
                                      "disturb each other.")
                                   .arg(users.mid(0, 3).join(u", "_s))});
        }
    }

    void rate(NicField field, const InterfaceRate &rate)
    {
        if (rate == InterfaceRate{}) {
            return;
        }
        if (m_wanted.source == Source::User) {
            error(field, Tr::tr("libvirt cannot limit a card that is connected through QEMU itself (user mode)."));
        } else if (rate.average == 0) {
            error(field, Tr::tr("A peak or burst needs an average, which is what the card has all the time."));
        } else if (rate.peak > 0 && rate.peak < rate.average) {
            error(field, Tr::tr("The peak must not be lower than the average."));
        } else if (std::max({rate.average, rate.peak, rate.burst}) > maxRate) {
            error(field, Tr::tr("That is more than libvirt can count; leave it empty for no limit."));
        }
    }

    void vlan()
    {
        if (m_wanted.vlans.isEmpty()) {
            return;
        }
        const bool wrong = std::ranges::any_of(m_wanted.vlans, [](int tag) { return tag < 1 || tag > maxVlan; });
        if (wrong) {
            error(NicField::Vlan, Tr::tr("VLAN tags are numbers from 1 to %1.").arg(maxVlan));
        } else if (m_facts.known && !takesVlan(m_wanted, m_facts)) {
            error(NicField::Vlan,
                  Tr::tr("libvirt sets VLAN tags only on Open vSwitch and on cards with virtual functions, with this "
                         "host's version. Choose a network or bridge that is in that VLAN instead."));
        }
    }

    void filter()
    {
        if (m_wanted.filter.isEmpty()) {
            return;
        }
        if (m_wanted.source == Source::User || m_wanted.source == Source::Direct) {
            error(NicField::Filter, Tr::tr("Filters work only on cards that hang on a network or bridge of the host."));
        } else if (m_facts.known && !m_facts.filters.contains(m_wanted.filter)) {
            error(NicField::Filter, Tr::tr("The host has no filter %1.").arg(m_wanted.filter));
        }
    }

    void mtu()
    {
        if (m_wanted.mtu == 0) {
            return;
        }
        if (m_wanted.mtu < minMtu || m_wanted.mtu > maxMtu) {
            error(NicField::Mtu,
                  Tr::tr("The MTU (largest packet) lies between %1 and %2 bytes; usual are 1500 and 9000.")
                      .arg(minMtu)
                      .arg(maxMtu));
        } else if (m_wanted.source == Source::User || m_wanted.source == Source::Direct) {
            error(NicField::Mtu, Tr::tr("libvirt sets an MTU only on cards that hang on a network or bridge."));
        } else if (m_wanted.mtu < 1280) {
            warn(NicField::Mtu, Tr::tr("IPv6 does not work with less than 1280 bytes."));
        }
    }

    void bootOrder()
    {
        if (m_wanted.bootOrder < 0) {
            error(NicField::BootOrder, Tr::tr("The boot order begins with 1; empty means that it does not boot."));
        }
        for (const GuestNic &other : m_question.guest->nics) {
            const bool itself = m_question.before && other == *m_question.before;
            if (!itself && m_wanted.bootOrder > 0 && other.stored && other.stored->bootOrder == m_wanted.bootOrder) {
                error(NicField::BootOrder, Tr::tr("Another card of this guest has this place in the boot order."));
            }
        }
    }

    void apply()
    {
        if (!m_question.before || !isNow() || !m_question.before->live) {
            return;
        }
        const NicParts parts = changedParts(*before(), m_wanted);
        const NicParts waiting = notLiveParts(*m_question.before->live, m_wanted, parts, m_facts);
        if (!waiting) {
            return;
        }
        const QString what = Tr::tr("libvirt cannot change this while the guest runs: %1.").arg(partNames(waiting));
        if (m_question.apply == NicApply::Live) {
            error(NicField::Apply, what + u' ' + Tr::tr("Choose the next start."));
        } else {
            warn(NicField::Apply,
                 what + u' '
                     + Tr::tr(
                         "It changes when the guest has been shut down and started again; a reboot is not enough."));
        }
    }

    const NicQuestion &m_question;
    const InterfaceSpec &m_wanted;
    const NicFacts &m_facts;
    QList<NicProblem> m_problems;
};

} // namespace

QList<NicProblem> checkNic(const NicQuestion &question, const NicFacts &facts)
{
    return Check(question, facts).run();
}

bool isOnBridge(const InterfaceSpec &spec, const NicFacts &facts)
{
    if (spec.source == Source::Bridge) {
        return spec.virtualPort.isEmpty();
    }
    const NicNetwork *network = facts.network(spec.sourceName);
    return spec.source == Source::Network && spec.virtualPort.isEmpty()
        && (!network || (!network->ports.macvtap && !network->ports.openVSwitch));
}

bool takesVlan(const InterfaceSpec &spec, const NicFacts &facts)
{
    const NicNetwork *network = spec.source == Source::Network ? facts.network(spec.sourceName) : nullptr;
    return spec.virtualPort == "openvswitch"_L1 || (network && network->ports.openVSwitch)
        || (spec.source == Source::Direct && spec.directMode == "passthrough"_L1)
        || (isOnBridge(spec, facts) && facts.libvirtVersion >= vlanOnLinuxBridge);
}

NicParts notLiveParts(const InterfaceSpec &live, const InterfaceSpec &wanted, NicParts parts, const NicFacts &facts)
{
    NicParts waiting = parts & (NicParts(NicPart::Model) | NicPart::Mac | NicPart::Mtu | NicPart::BootOrder);
    if ((parts & NicPart::Source) && !(isOnBridge(live, facts) && isOnBridge(wanted, facts))) {
        waiting |= NicPart::Source;
        waiting |= parts & NicPart::PortGroup;
    }
    if ((parts & NicPart::Vlan) && live.virtualPort != "openvswitch"_L1) {
        waiting |= NicPart::Vlan;
    }
    if ((parts & NicPart::Filter) && (live.source == Source::User || live.source == Source::Direct)) {
        waiting |= NicPart::Filter;
    }
    if ((parts & NicPart::Rate) && live.source == Source::User) {
        waiting |= NicPart::Rate;
    }
    return waiting;
}

NicParts liveParts(const InterfaceSpec &live, const InterfaceSpec &wanted, const NicFacts &facts)
{
    const NicParts parts = changedParts(live, wanted);
    return parts & ~notLiveParts(live, wanted, parts, facts);
}

QString partNames(NicParts parts)
{
    QStringList names;
    const auto add = [&](NicPart part, const QString &name) {
        if (parts & part) {
            names.append(name);
        }
    };
    add(NicPart::Source, Tr::tr("where it is connected"));
    add(NicPart::PortGroup, Tr::tr("port group"));
    add(NicPart::Model, Tr::tr("model"));
    add(NicPart::Mac, Tr::tr("MAC address"));
    add(NicPart::Link, Tr::tr("link"));
    add(NicPart::Rate, Tr::tr("rate limits"));
    add(NicPart::Vlan, Tr::tr("VLAN"));
    add(NicPart::Filter, Tr::tr("filter"));
    add(NicPart::Mtu, Tr::tr("MTU"));
    add(NicPart::BootOrder, Tr::tr("boot order"));
    return names.join(u", "_s);
}

std::optional<QString> normalMac(const QString &text)
{
    static const QRegularExpression forms(
        u"^(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\\1){4}[0-9a-f]{2}|(?:[0-9a-f]{4}\\.){2}[0-9a-f]{4}|[0-9a-f]{12})$"_s);
    QString digits = text.trimmed().toLower();
    if (!forms.match(digits).hasMatch()) {
        return {};
    }
    digits.remove(u':').remove(u'-').remove(u'.');
    QStringList pairs;
    for (qsizetype i = 0; i < digits.size(); i += 2) {
        pairs.append(digits.mid(i, 2));
    }
    return pairs.join(u':');
}

QString freshMac(const NicFacts &facts, const GuestNics &guest)
{
    while (true) {
        const QString mac = randomMac();
        const bool own = std::ranges::any_of(guest.nics, [&](const GuestNic &nic) {
            return (nic.live && nic.live->mac == mac) || (nic.stored && nic.stored->mac == mac);
        });
        if (!own && !facts.macs.contains(mac)) {
            return mac;
        }
    }
}

std::optional<QList<int>> readVlans(const QString &text)
{
    QList<int> tags;
    for (const QString &part : text.split(QRegularExpression(u"[,;\\s]+"_s), Qt::SkipEmptyParts)) {
        bool ok = false;
        const int tag = part.toInt(&ok);
        if (!ok) {
            return {};
        }
        if (!tags.contains(tag)) {
            tags.append(tag);
        }
    }
    return tags;
}

QString networkTrouble(const QString &network, const NetworkInfo *known)
{
    if (!known) {
        return QString(Tr::tr("The host has no virtual network %1.").arg(network) + u' '
                       + Tr::tr("The guest cannot start without it."));
    }
    return known->active ? QString()
                         : QString(Tr::tr("The virtual network %1 is not started.").arg(network) + u' '
                                   + Tr::tr("The guest cannot start before it is."));
}

QString whyNotEdit(const GuestNics &guest, const GuestNic &nic)
{
    if (nic.next().source == Source::Other) {
        return Tr::tr("This kind of card (%1) can only be changed in the guest's XML.").arg(nic.next().otherType);
    }
    if (guest.isTemplate) {
        return Tr::tr("The guest is a template: what is made from it is like it is now.");
    }
    return {};
}

QString whyNotLink(const GuestNics &guest, const GuestNic &nic)
{
    const QString &kind = nic.now().otherType;
    if (nic.now().source == Source::Other && (kind == "hostdev"_L1 || kind == "vdpa"_L1)) {
        return Tr::tr("A card of the host that the guest has for itself has no link that libvirt could set.");
    }
    return guest.isTemplate ? whyNotEdit(guest, nic) : QString();
}

QList<NicModel> nicModels()
{
    return {
        {u"virtio"_s, Tr::tr("virtio – fastest; Linux has it, Windows needs the virtio drivers")},
        {u"e1000e"_s, Tr::tr("e1000e – Intel gigabit; Windows and most systems know it")},
        {u"e1000"_s, Tr::tr("e1000 – older Intel gigabit, for systems before 2010")},
        {u"rtl8139"_s, Tr::tr("rtl8139 – 100 Mbit/s, for very old systems")},
        {u"igb"_s, Tr::tr("igb – Intel server card, needs QEMU 8 or newer")},
        {u"vmxnet3"_s, Tr::tr("vmxnet3 – for guests that come from VMware")},
    };
}

} // namespace guestdeck
