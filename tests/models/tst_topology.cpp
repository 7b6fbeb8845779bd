// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the picture of a host's network, and where each thing stands.
#include "models/topology/topologyfold.h"
#include "models/topology/topologylayout.h"
#include "models/topology/topologywords.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

using Kind = TopologyNode::Kind;
using State = TopologyNode::State;

HostLink link(const QString &name, HostLink::Kind kind, const QString &master = {})
{
    HostLink link;
    link.name = name;
    link.kind = kind;
    link.up = true;
    link.carrier = true;
    link.speed = kind == HostLink::Kind::Physical ? 10000 : 0;
    link.master = master;
    link.mtu = 1500;
    return link;
}

/// eth0 + eth1 → bond0 → bond0.20 → br0; eth2 alone; virbr0 and vnet0 are libvirt's.
HostNetFacts richFacts()
{
    HostNetFacts facts;
    facts.links = {link(u"lo"_s, HostLink::Kind::Loopback),
                   link(u"eth0"_s, HostLink::Kind::Physical, u"bond0"_s),
                   link(u"eth1"_s, HostLink::Kind::Physical, u"bond0"_s),
                   link(u"eth2"_s, HostLink::Kind::Physical),
                   link(u"bond0"_s, HostLink::Kind::Bond),
                   link(u"bond0.20"_s, HostLink::Kind::Vlan, u"br0"_s),
                   link(u"br0"_s, HostLink::Kind::Bridge),
                   link(u"virbr0"_s, HostLink::Kind::Bridge),
                   link(u"vnet0"_s, HostLink::Kind::Tap, u"br0"_s)};
    facts.links[4].bondMode = u"802.3ad"_s;
    facts.links[5].parent = u"bond0"_s;
    facts.links[5].vlanId = 20;
    facts.links[6].addresses = {{u"10.0.0.5"_s, 24, false, false}};
    facts.links[7].libvirtOwned = true;
    facts.links[8].libvirtOwned = true;
    facts.routes = {{u"default"_s, u"10.0.0.1"_s, u"br0"_s, false, 0, false}};
    facts.managementDevice = u"br0"_s;
    return facts;
}

QList<NetworkInfo> someNetworks()
{
    NetworkInfo nat;
    nat.name = u"default"_s;
    nat.forwardMode = u"nat"_s;
    nat.bridge = u"virbr0"_s;
    nat.active = true;
    nat.subnets = {{u"192.168.122.1"_s, 24, false, {}}};
    NetworkInfo office;
    office.name = u"office"_s;
    office.forwardMode = u"bridge"_s;
    office.bridge = u"br0"_s;
    office.active = true;
    NetworkInfo closed;
    closed.name = u"closed"_s;
    closed.bridge = u"virbr1"_s;
    return {nat, office, closed};
}

TopologyGuest guest(const QString &name, const QList<NicInfo> &nics, DomainState state = DomainState::Running)
{
    return {QUuid::createUuidV5(QUuid(), name), name, state, nics, {}};
}

NicInfo nic(const QString &type, const QString &source)
{
    return {type, source, u"virtio"_s, u"52:54:00:00:00:01"_s};
}

const TopologyNode *node(const Topology &topology, const QString &id)
{
    const auto at = std::ranges::find(topology.nodes, id, &TopologyNode::id);
    return at == topology.nodes.end() ? nullptr : &*at;
}

const TopologyEdge *edge(const Topology &topology, const QString &from, const QString &to)
{
    const auto at
        = std::ranges::find_if(topology.edges, [&](const TopologyEdge &e) { return e.from == from && e.to == to; });
    return at == topology.edges.end() ? nullptr : &*at;
}

QString guestId(const QString &name)
{
    return guestNodeId(QUuid::createUuidV5(QUuid(), name));
}

/// Names what is wrong: overlapping nodes, nodes that are not placed, lines that do not end at their nodes.
QString fault(const Topology &topology, const TopologyLayout &layout)
{
    QStringList ids;
    for (const TopologyNode &each : topology.nodes) {
        if (!layout.rects.contains(each.id)) {
            return u"no place for "_s + each.id;
        }
        ids += each.id;
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QRectF rect = layout.rects.value(ids.at(i));
        if (!layout.bounds.contains(rect)) {
            return u"out of bounds: "_s + ids.at(i);
        }
        for (qsizetype j = i + 1; j < ids.size(); ++j) {
            if (rect.intersects(layout.rects.value(ids.at(j)))) {
                return ids.at(i) + u" overlaps "_s + ids.at(j);
            }
        }
    }
    if (layout.lines.size() != topology.edges.size()) {
        return u"lines are missing"_s;
    }
    for (qsizetype i = 0; i < topology.edges.size(); ++i) {
        const TopologyEdge &each = topology.edges.at(i);
        const QList<QPointF> &points = layout.lines.at(i);
        if (!layout.rects.contains(each.from) || !layout.rects.contains(each.to) || each.from == each.to) {
            continue;
        }
        const QRectF from = layout.rects.value(each.from).adjusted(-1, -1, 1, 1);
        const QRectF to = layout.rects.value(each.to).adjusted(-1, -1, 1, 1);
        if (points.size() < 2 || !from.contains(points.first()) || !to.contains(points.last())) {
            return each.from + u" is not joined to "_s + each.to;
        }
    }
    return {};
}

Topology manyGuests(int count)
{
    QList<TopologyGuest> guests;
    for (int i = 0; i < count; ++i) {
        guests.append(guest(u"web-%1"_s.arg(i, 3, 10, QChar(u'0')),
                            {i % 3 == 0 ? nic(u"bridge"_s, u"br0"_s) : nic(u"network"_s, u"default"_s)},
                            i % 4 == 0 ? DomainState::ShutOff : DomainState::Running));
    }
    const HostNetFacts facts = richFacts();
    return hostTopology(&facts, {}, someNetworks(), guests);
}

} // namespace

class TestTopology : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatAHostHas()
    {
        const HostNetFacts facts = richFacts();
        const Topology t
            = hostTopology(&facts, {}, someNetworks(),
                           {guest(u"web"_s, {nic(u"network"_s, u"default"_s), nic(u"bridge"_s, u"br0"_s)}),
                            guest(u"db"_s, {nic(u"network"_s, u"office"_s)}), guest(u"off"_s, {}, DomainState::ShutOff),
                            guest(u"tap"_s, {nic(u"direct"_s, u"eth2"_s)}), guest(u"alone"_s, {nic(u"user"_s, {})})});
        for (const QString &id : {u"lo"_s, u"virbr0"_s, u"virbr1"_s, u"vnet0"_s}) {
            QVERIFY2(!node(t, linkNodeId(id)), qPrintable(id));
        }
        QVERIFY(node(t, u"outside"_s));
        QCOMPARE(node(t, u"outside"_s)->lines, QStringList{u"via 10.0.0.1"_s});
        QCOMPARE(node(t, u"link:bond0"_s)->kind, Kind::Bond);
        QVERIFY(node(t, u"link:bond0"_s)->lines.first().contains(u"802.3ad"_s));
        QCOMPARE(node(t, u"link:bond0.20"_s)->kind, Kind::Vlan);
        QVERIFY(node(t, u"link:br0"_s)->lines.contains(u"10.0.0.5/24"_s));
        QVERIFY(node(t, u"link:eth0"_s)->lines.first().contains(u"10"_s));
        QVERIFY(edge(t, u"outside"_s, u"link:eth0"_s));
        QVERIFY(edge(t, u"link:eth0"_s, u"link:bond0"_s));
        QVERIFY(edge(t, u"link:eth1"_s, u"link:bond0"_s));
        QCOMPARE(edge(t, u"link:bond0"_s, u"link:bond0.20"_s)->label, u"VLAN 20"_s);
        QVERIFY(edge(t, u"link:bond0.20"_s, u"link:br0"_s));
        QVERIFY(edge(t, u"link:br0"_s, u"network:office"_s));
        QCOMPARE(edge(t, u"link:br0"_s, u"network:default"_s)->label, u"NAT"_s); // by the default route
        QVERIFY(edge(t, u"network:default"_s, guestId(u"web"_s)));
        QVERIFY(edge(t, u"link:br0"_s, guestId(u"web"_s)));
        QVERIFY(edge(t, u"network:office"_s, guestId(u"db"_s)));
        QVERIFY(edge(t, u"link:eth2"_s, guestId(u"tap"_s)));
        QVERIFY(edge(t, u"user"_s, guestId(u"alone"_s)));
        QCOMPARE(node(t, guestId(u"off"_s))->state, State::Inactive);
        QCOMPARE(node(t, u"network:closed"_s)->state, State::Inactive);
        QCOMPARE(fault(t, layOut(t, {})), QString());

        // A card that somebody has put into the bridge of a virtual network.
        HostNetFacts plugged = facts;
        plugged.links[3].master = u"virbr0"_s;
        QVERIFY(edge(hostTopology(&plugged, {}, someNetworks(), {}), u"link:eth2"_s, u"network:default"_s));
    }

    void namesTrouble()
    {
        HostNetFacts facts = richFacts();
        facts.links[1].carrier = false; // of the bond
        facts.links[3].carrier = false; // used by nobody
        const Topology t
            = hostTopology(&facts, {}, someNetworks(),
                           {guest(u"a"_s, {nic(u"network"_s, u"closed"_s)}),
                            guest(u"b"_s, {nic(u"network"_s, u"no"_s)}), guest(u"c"_s, {nic(u"bridge"_s, u"br9"_s)}),
                            guest(u"d"_s, {nic(u"bridge"_s, u"br8"_s)}, DomainState::ShutOff)});
        QCOMPARE(node(t, u"link:eth0"_s)->state, State::Trouble);
        QVERIFY(!node(t, u"link:eth0"_s)->trouble.isEmpty());
        QCOMPARE(node(t, u"link:eth2"_s)->state, State::Inactive);
        QVERIFY(!edge(t, u"outside"_s, u"link:eth0"_s)->up);
        QCOMPARE(node(t, u"network:closed"_s)->state, State::Trouble); // stopped, and a guest runs on it
        QCOMPARE(node(t, u"network:no"_s)->state, State::Trouble);
        QVERIFY(node(t, u"network:no"_s)->trouble != node(t, u"network:closed"_s)->trouble);
        QCOMPARE(node(t, u"link:br9"_s)->state, State::Trouble);
        QCOMPARE(node(t, u"link:br8"_s)->state, State::Inactive); // its guest is off
    }

    void drawsWithoutFacts()
    {
        InterfaceInfo bridge;
        bridge.name = u"br0"_s;
        bridge.type = u"bridge"_s;
        bridge.active = true;
        bridge.ports = {u"eth1"_s, u"vnet3"_s};
        InterfaceInfo card;
        card.name = u"eth0"_s;
        card.type = u"ethernet"_s;
        card.active = true;
        card.addresses = {u"10.0.0.5/24"_s, u"fe80::1/64"_s};
        card.speed = 1000;
        InterfaceInfo vlan;
        vlan.name = u"eth0.7"_s;
        vlan.type = u"vlan"_s;
        vlan.active = true;
        vlan.vlanTag = u"7"_s;
        vlan.vlanDevice = u"eth0"_s;
        const Topology t = hostTopology(nullptr, {bridge, card, vlan}, someNetworks(),
                                        {guest(u"web"_s, {nic(u"bridge"_s, u"br0"_s)})});
        QVERIFY(edge(t, u"link:eth1"_s, u"link:br0"_s)); // told inside of its bridge alone
        QVERIFY(!node(t, u"link:vnet3"_s));
        QCOMPARE(edge(t, u"link:eth0"_s, u"link:eth0.7"_s)->label, u"VLAN 7"_s);
        QVERIFY(node(t, u"link:eth0"_s)->lines.contains(u"10.0.0.5/24"_s));
        QVERIFY(!node(t, u"link:eth0"_s)->lines.contains(u"fe80::1/64"_s));
        QVERIFY(edge(t, u"outside"_s, u"network:default"_s)); // nothing tells of routes

        // Not even interfaces: what guests use is there, and is not called missing.
        const Topology bare = hostTopology(nullptr, {}, {}, {guest(u"web"_s, {nic(u"bridge"_s, u"br0"_s)})});
        QCOMPARE(node(bare, u"link:br0"_s)->state, State::Inactive);
        QVERIFY(node(bare, u"link:br0"_s)->trouble.isEmpty());
        QVERIFY(hostTopology(nullptr, {}, {}, {}).nodes.isEmpty());
    }

    void showsAPlanBeforeAndAfter()
    {
        HostNetFacts facts;
        facts.manager = NetManager::Ifupdown;
        facts.links = {link(u"eth0"_s, HostLink::Kind::Physical), link(u"eth1"_s, HostLink::Kind::Physical),
                       link(u"br7"_s, HostLink::Kind::Bridge)};
        facts.links[0].addresses = {{u"10.0.0.5"_s, 24, false, false}};
        facts.routes = {{u"default"_s, u"10.0.0.1"_s, u"eth0"_s, false, 0, false}};
        BridgePlan plan;
        plan.name = u"br0"_s;
        plan.ports = {u"eth0"_s};
        plan.libvirtNetwork = u"office"_s;
        const Topology before = topologyBefore(plan, facts);
        const Topology after = topologyAfter(plan, facts);
        QVERIFY(node(before, u"link:eth0"_s)->lines.contains(u"10.0.0.5/24"_s));
        QVERIFY(!node(before, u"link:br0"_s));
        QVERIFY(!node(before, u"link:eth1"_s) && !node(after, u"link:br7"_s)); // the plan does not concern them
        QVERIFY(node(after, u"link:br0"_s));
        QCOMPARE(node(after, u"link:br0"_s)->state, State::New);
        QVERIFY(node(after, u"link:br0"_s)->lines.contains(u"10.0.0.5/24"_s));
        QVERIFY(!node(after, u"link:eth0"_s)->lines.contains(u"10.0.0.5/24"_s));
        QVERIFY(edge(after, u"link:eth0"_s, u"link:br0"_s));
        QCOMPARE(node(after, u"network:office"_s)->state, State::New);
        QVERIFY(edge(after, u"link:br0"_s, u"network:office"_s));

        facts = factsAfter(plan, facts); // and back
        plan.action = BridgePlan::Action::Remove;
        plan.libvirtNetwork.clear();
        QCOMPARE(node(topologyBefore(plan, facts), u"link:br0"_s)->state, State::Going);
        QVERIFY(!node(topologyAfter(plan, facts), u"link:br0"_s));
        QVERIFY(node(topologyAfter(plan, facts), u"link:eth0"_s));

        // A bond of two, and a VLAN on it.
        BridgePlan bond;
        bond.name = u"br1"_s;
        bond.bond = BondPlan{u"bond0"_s, u"active-backup"_s, 100, {u"eth0"_s, u"eth1"_s}};
        bond.vlan = 30;
        HostNetFacts bare;
        bare.links = {link(u"eth0"_s, HostLink::Kind::Physical), link(u"eth1"_s, HostLink::Kind::Physical)};
        const Topology made = topologyAfter(bond, bare);
        QVERIFY(edge(made, u"link:eth0"_s, u"link:bond0"_s) && edge(made, u"link:eth1"_s, u"link:bond0"_s));
        QCOMPARE(node(made, u"link:bond0"_s)->state, State::New);
        const auto vlan = std::ranges::find(made.nodes, Kind::Vlan, &TopologyNode::kind);
        QVERIFY(vlan != made.nodes.end());
        QVERIFY(edge(made, u"link:bond0"_s, vlan->id) && edge(made, vlan->id, u"link:br1"_s));
    }

    void containersAreNoCards()
    {
        HostNetFacts facts;
        facts.links
            = {link(u"docker0"_s, HostLink::Kind::Bridge), link(u"veth12ab"_s, HostLink::Kind::Veth, u"docker0"_s),
               link(u"eth0"_s, HostLink::Kind::Veth, u"br0"_s), link(u"br0"_s, HostLink::Kind::Bridge)};
        facts.routes = {{u"default"_s, u"10.0.0.1"_s, u"br0"_s, false, 0, false}};
        const Topology t = linkTopology(facts);
        QVERIFY(!node(t, u"link:veth12ab"_s));
        QVERIFY(edge(t, u"link:eth0"_s, u"link:br0"_s)); // the only way out of a host that is a container
        QVERIFY(node(linkTopology(facts, {u"veth12ab"_s}), u"link:veth12ab"_s));
    }

    void circlesAndMissingMastersEnd()
    {
        HostNetFacts facts;
        facts.links = {link(u"a"_s, HostLink::Kind::Bridge, u"b"_s), link(u"b"_s, HostLink::Kind::Bridge, u"a"_s),
                       link(u"c"_s, HostLink::Kind::Vlan, u"gone"_s), link(u"c"_s, HostLink::Kind::Vlan),
                       link(u"self"_s, HostLink::Kind::Bond, u"self"_s)};
        facts.links[2].parent = u"c"_s;
        facts.links[3].parent = u"nowhere"_s;
        const Topology t = linkTopology(facts);
        QVERIFY(node(t, u"link:gone"_s));
        QVERIFY(node(t, u"link:gone"_s)->state == State::Trouble);
        QCOMPARE(fault(t, layOut(t, {})), QString());

        Topology ring;
        for (int i = 0; i < 40; ++i) {
            ring.nodes.append({QString::number(i), Kind::Vlan, State::Active, QString::number(i), {}, {}, {}, false});
            ring.edges.append({QString::number(i), QString::number((i + 1) % 40), {}, true});
        }
        ring.edges.append({u"3"_s, u"absent"_s, {}, true});
        ring.edges.append({u"3"_s, u"3"_s, {}, true});
        QCOMPARE(fault(ring, layOut(ring, {})), QString());
    }

    void randomGraphsDoNotOverlap()
    {
        QRandomGenerator random(7); // NOLINT(cert-msc51-cpp): the same each time
        for (int round = 0; round < 60; ++round) {
            Topology t;
            const int nodes = random.bounded(1, 60);
            for (int i = 0; i < nodes; ++i) {
                TopologyNode each;
                each.id = u"n%1"_s.arg(i);
                each.kind = static_cast<Kind>(random.bounded(9));
                each.name = u"name %1"_s.arg(random.bounded(30));
                for (int k = random.bounded(7); k > 0; --k) {
                    each.lines += u"line"_s;
                }
                t.nodes.append(each);
            }
            for (int i = random.bounded(nodes * 2); i > 0; --i) {
                t.edges.append({u"n%1"_s.arg(random.bounded(nodes)), u"n%1"_s.arg(random.bounded(nodes)), {}, true});
            }
            const TopologyLayout layout = layOut(t, {});
            QCOMPARE(fault(t, layout), QString());

            // The same facts in another order are the same picture.
            Topology shuffled = t;
            std::ranges::reverse(shuffled.nodes);
            std::ranges::rotate(shuffled.nodes, shuffled.nodes.begin() + nodes / 2);
            QCOMPARE(layOut(shuffled, {}).rects, layout.rects);

            // And with a part taken away and another put in, what is left does not overlap either.
            Topology later = t;
            later.nodes.removeIf([&](const TopologyNode &each) { return each.id.endsWith(u'3'); });
            later.nodes.append({u"fresh"_s, Kind::Guest, State::New, u"fresh"_s, {}, {}, {}, false});
            later.edges.append({u"n0"_s, u"fresh"_s, {}, true});
            later.edges.removeIf(
                [&](const TopologyEdge &each) { return each.from.endsWith(u'3') || each.to.endsWith(u'3'); });
            TopologyMetrics mirrored;
            mirrored.mirrored = round % 2 == 1;
            QCOMPARE(fault(later, layOut(later, mirrored, &layout)), QString());
        }
    }

    void fewLinesCross()
    {
        // Pairs that would cross if they stood in the order of their names.
        Topology t;
        for (int i = 0; i < 6; ++i) {
            t.nodes.append({u"net%1"_s.arg(i), Kind::Network, State::Active, u"net%1"_s.arg(i), {}, {}, {}, false});
            t.nodes.append({u"g%1"_s.arg(i), Kind::Guest, State::Active, u"g%1"_s.arg(i), {}, {}, {}, false});
        }
        for (int i = 0; i < 6; ++i) {
            t.edges.append({u"net%1"_s.arg(i), u"g%1"_s.arg(5 - i), {}, true});
        }
        const TopologyLayout layout = layOut(t, {});
        for (int i = 0; i < 6; ++i) {
            for (int j = i + 1; j < 6; ++j) {
                const auto y = [&](const QString &id) { return layout.rects.value(id).center().y(); };
                const bool crossed = (y(u"net%1"_s.arg(i)) < y(u"net%1"_s.arg(j)))
                    != (y(u"g%1"_s.arg(5 - i)) < y(u"g%1"_s.arg(5 - j)));
                QVERIFY(!crossed);
            }
        }
    }

    void whatStaysDoesNotJump()
    {
        const HostNetFacts facts = richFacts();
        QList<TopologyGuest> guests;
        for (const QString &name : {u"alpha"_s, u"beta"_s, u"gamma"_s, u"delta"_s}) {
            guests.append(guest(name, {nic(u"network"_s, name < u"c"_s ? u"default"_s : u"office"_s)}));
        }
        const Topology first = hostTopology(&facts, {}, someNetworks(), guests);
        const TopologyLayout before = layOut(first, {});

        guests[1].state = DomainState::ShutOff;
        guests[2].addresses = {u"10.0.0.9"_s};
        const Topology changed = hostTopology(&facts, {}, someNetworks(), guests);
        QCOMPARE(layOut(changed, {}, &before).rects, before.rects);

        guests.removeAt(0);
        const Topology fewer = hostTopology(&facts, {}, someNetworks(), guests);
        const TopologyLayout after = layOut(fewer, {}, &before);
        for (const TopologyNode &each : fewer.nodes) {
            QCOMPARE(after.rects.value(each.id), before.rects.value(each.id));
        }

        guests.append(guest(u"epsilon"_s, {nic(u"network"_s, u"office"_s)}));
        const Topology more = hostTopology(&facts, {}, someNetworks(), guests);
        const TopologyLayout grown = layOut(more, {}, &after);
        QCOMPARE(fault(more, grown), QString());
        for (const QStringList &column : before.columns) { // in the same order, one above the other
            qreal last = -1e9;
            for (const QString &id : column) {
                if (grown.rects.contains(id)) {
                    QVERIFY(grown.rects.value(id).top() > last);
                    last = grown.rects.value(id).top();
                }
            }
        }
        QCOMPARE(grown.bounds.top(), after.bounds.top()); // else the whole picture would move
        for (const TopologyNode &each : fewer.nodes) {
            const qreal moved = grown.rects.value(each.id).top() - after.rects.value(each.id).top();
            QVERIFY2(each.kind == Kind::Guest ? moved >= 0 : moved == 0, qPrintable(each.id));
        }
    }

    void manyGuestsAreAStack()
    {
        const Topology all = manyGuests(200);
        const Topology folded = foldGuests(all, {});
        QVERIFY(folded.nodes.size() < 20);
        const auto isStack = [](const TopologyNode &each) { return each.kind == Kind::Stack; };
        QCOMPARE(std::ranges::count_if(folded.nodes, isStack), 2);
        qsizetype members = 0;
        QString first;
        for (const TopologyNode &each : folded.nodes) {
            members += each.members.size();
            first = each.kind == Kind::Stack && first.isEmpty() ? each.id : first;
        }
        QCOMPARE(members, 200);
        QCOMPARE(fault(folded, layOut(folded, {})), QString());

        const Topology opened = foldGuests(all, {first});
        QVERIFY(node(opened, first)->opened);
        for (const QString &id : node(opened, first)->members) {
            QVERIFY(node(opened, id));
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(fault(opened, layOut(opened, {})), QString());
        QVERIFY2(timer.elapsed() < 20000, "the layout is far too slow");

        QCOMPARE(foldGuests(manyGuests(9), {}).nodes.size(), manyGuests(9).nodes.size()); // few are shown
        // One in trouble is never hidden.
        Topology sick = all;
        for (TopologyNode &each : sick.nodes) {
            if (each.name == u"web-007"_s) {
                each.state = State::Trouble;
            }
        }
        QVERIFY(node(foldGuests(sick, {}), guestId(u"web-007"_s)));
        QCOMPARE(foldGuests({}, {}), Topology());
    }

    void namesAreHarmless()
    {
        QCOMPARE(TopologyWords::plain(u"a\x01\x7f"_s + QChar(0x202E) + u"b\n"_s),
                 u"a"_s + QChar(0xFFFD) + QChar(0xFFFD) + u"b "_s);
        QCOMPARE(TopologyWords::plain(QString(QChar(0xD800)) + QChar(0xFFFF)), QString(2, QChar(0xFFFD)));
        QCOMPARE(TopologyWords::plain(u"שלום😀"_s), u"שלום😀"_s);
        QVERIFY(TopologyWords::plain(QString(100000, u'x')).size() < 400);
        const HostNetFacts facts = richFacts();
        const Topology t
            = hostTopology(&facts, {}, someNetworks(), {guest(u"<b>&"_s, {nic(u"network"_s, u"default"_s)})});
        const QString text = TopologyWords::outline(t);
        QVERIFY(text.contains(u"<b>&: Guest, in use; Running; Towards the outside: default"_s));
        QVERIFY(TopologyWords::description(*node(t, u"link:eth0"_s), t).startsWith(u"Network card, in use"_s));
    }
};

QTEST_GUILESS_MAIN(TestTopology)
#include "tst_topology.moc"
