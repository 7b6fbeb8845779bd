// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of bad input is refused at its field; a good plan is not; the picture of afterwards is right.
#include "models/hostnet/bondoptions.h"
#include "models/hostnet/bridgeplan.h"
#include "models/hostnet/hostnetchange.h"
#include "tests/models/hostnetfixture.h"

#include <QTest>

#include <functional>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

using Way = AddressPlan::Way;
using Severity = BridgeProblem::Severity;

struct Case {
    const char *name;
    std::function<void(BridgePlan &)> spoil;
    BridgeField field;
    Severity severity;
    QString says; ///< a part of the message
};

FakeHost host()
{
    FakeHost host = ifupdownHost();
    host.link(u"eth2"_s, u"carrier=1 device=1 driver=igb speed=1000"_s, {u"10.20.0.1/16"_s}).mtu(u"eth2"_s, 9000);
    host.link(u"eth3"_s, u"device=1 driver=igb"_s);
    host.link(u"virbr0"_s, u"bridge=1 stp=1"_s, {u"192.168.122.1/24"_s});
    host.link(u"vnet0"_s, u"tun=1 carrier=1"_s, {}, u"virbr0"_s);
    host.link(u"eth4"_s, u"device=1 driver=igb carrier=1"_s, {}, u"br7"_s).link(u"br7"_s, u"bridge=1 carrier=1"_s);
    host.link(u"eth2.50"_s, u"carrier=1"_s).vlan(u"eth2.50"_s, u"eth2"_s, 50);
    host.route(u"10.20.0.0/16"_s, {}, u"eth2"_s).route(u"172.16.0.0/12"_s, u"10.20.0.9"_s, u"eth2"_s);
    return host;
}

void setStatic(BridgePlan &plan, const QStringList &addresses, const QString &gateway = {})
{
    plan.v4 = {Way::Static, addresses, gateway};
}

void setBond(BridgePlan &plan, const QStringList &members, const QString &mode = u"active-backup"_s)
{
    plan.ports.clear();
    plan.bond = BondPlan{u"bond0"_s, mode, 100, members};
}

QList<Case> cases()
{
    using F = BridgeField;
    using P = BridgePlan;
    const auto error = Severity::Error;
    const auto warning = Severity::Warning;
    return {
        {"empty name", [](P &p) { p.name.clear(); }, F::Name, error, u"name"_s},
        {"long name", [](P &p) { p.name = u"bridge-of-office"_s; }, F::Name, error, u"15 characters"_s},
        {"bad letters", [](P &p) { p.name = u"br 0"_s; }, F::Name, error, u"Only letters"_s},
        {"slash", [](P &p) { p.name = u"br/0"_s; }, F::Name, error, u"Only letters"_s},
        {"umlaut", [](P &p) { p.name = u"brü"_s; }, F::Name, error, u"Only letters"_s},
        {"option", [](P &p) { p.name = u"-br0"_s; }, F::Name, error, u"Only letters"_s},
        {"reserved", [](P &p) { p.name = u"all"_s; }, F::Name, error, u"system itself"_s},
        {"name taken", [](P &p) { p.name = u"virbr0"_s; }, F::Name, error, u"already"_s},
        {"no port", [](P &p) { p.ports.clear(); }, F::Ports, error, u"Choose"_s},
        {"port twice", [](P &p) { p.ports << u"eth0"_s; }, F::Ports, error, u"twice"_s},
        {"no such port", [](P &p) { p.ports = {u"eth9"_s}; }, F::Ports, error, u"no network card eth9"_s},
        {"Wi-Fi", [](P &p) { p.ports << u"wlan0"_s; }, F::Ports, error, u"Wi-Fi"_s},
        {"port of another", [](P &p) { p.ports = {u"eth4"_s}; }, F::Ports, error, u"br7 already"_s},
        {"a guest's card", [](P &p) { p.ports << u"vnet0"_s; }, F::Ports, error, u"guest"_s},
        {"a bridge", [](P &p) { p.ports << u"br7"_s; }, F::Ports, error, u"bridge itself"_s},
        {"a VLAN", [](P &p) { p.ports << u"eth2.50"_s; }, F::Ports, error, u"is a VLAN"_s},
        {"no cable", [](P &p) { p.ports << u"eth3"_s; }, F::Ports, warning, u"No cable"_s},
        {"address lost", [](P &p) { p.ports << u"eth2"_s; }, F::Ports, warning, u"10.20.0.1/16"_s},
        {"management without address", [](P &p) { p.v4.way = Way::None; }, F::Address4, error, u"managed over eth0"_s},
        {"bond without members", [](P &p) { setBond(p, {}); }, F::Bond, error, u"Choose"_s},
        {"bond of one", [](P &p) { setBond(p, {u"eth0"_s}); }, F::Bond, warning, u"single"_s},
        {"bond with different MTU",
         [](P &p) {
             setBond(p, {u"eth0"_s, u"eth2"_s});
         },
         F::Bond, error, u"same MTU"_s},
        {"bond mode",
         [](P &p) {
             setBond(p, {u"eth0"_s, u"eth1"_s}, u"magic"_s);
         },
         F::BondMode, error, u"kind"_s},
        {"LACP",
         [](P &p) {
             setBond(p, {u"eth0"_s, u"eth1"_s}, u"802.3ad"_s);
         },
         F::BondMode, warning, u"LACP"_s},
        {"bond named as bridge",
         [](P &p) {
             setBond(p, {u"eth0"_s, u"eth1"_s});
             p.bond->name = p.name;
         },
         F::BondName, error, u"different names"_s},
        {"bond name taken",
         [](P &p) {
             setBond(p, {u"eth0"_s, u"eth1"_s});
             p.bond->name = u"eth3"_s;
         },
         F::BondName, error, u"already"_s},
        {"miimon",
         [](P &p) {
             setBond(p, {u"eth0"_s, u"eth1"_s});
             p.bond->miimon = -1;
         },
         F::Miimon, error, u"10,000"_s},
        {"VLAN 4095", [](P &p) { p.vlan = 4095; }, F::Vlan, error, u"4094"_s},
        {"VLAN -1", [](P &p) { p.vlan = -1; }, F::Vlan, error, u"4094"_s},
        {"VLAN taken",
         [](P &p) {
             p.ports = {u"eth2"_s};
             p.vlan = 50;
         },
         F::Vlan, error, u"in use"_s},
        {"VLAN of two ports",
         [](P &p) {
             p.ports << u"eth1"_s;
             p.vlan = 5;
         },
         F::Vlan, error, u"one port"_s},
        {"no address", [](P &p) { setStatic(p, {}); }, F::Address4, error, u"Give"_s},
        {"address without length", [](P &p) { setStatic(p, {u"192.168.1.5"_s}); }, F::Address4, error, u"IPv4"_s},
        {"address malformed", [](P &p) { setStatic(p, {u"192.168.1.500/24"_s}); }, F::Address4, error, u"IPv4"_s},
        {"length malformed", [](P &p) { setStatic(p, {u"192.168.1.5/33"_s}); }, F::Address4, error, u"IPv4"_s},
        {"length with junk", [](P &p) { setStatic(p, {u"192.168.1.5/ 24"_s}); }, F::Address4, error, u"IPv4"_s},
        {"IPv6 as IPv4", [](P &p) { setStatic(p, {u"2001:db8::5/64"_s}); }, F::Address4, error, u"IPv4"_s},
        {"network address", [](P &p) { setStatic(p, {u"192.168.1.0/24"_s}); }, F::Address4, error, u"machine"_s},
        {"broadcast", [](P &p) { setStatic(p, {u"192.168.1.255/24"_s}); }, F::Address4, error, u"machine"_s},
        {"loopback", [](P &p) { setStatic(p, {u"127.0.0.5/8"_s}); }, F::Address4, error, u"machine"_s},
        {"twice",
         [](P &p) {
             setStatic(p, {u"192.168.1.5/24"_s, u"192.168.1.5/24"_s});
         },
         F::Address4, error, u"twice"_s},
        {"overlaps a network", [](P &p) { setStatic(p, {u"192.168.122.9/24"_s}); }, F::Address4, error, u"virbr0"_s},
        {"overlaps by a wider one", [](P &p) { setStatic(p, {u"10.20.30.1/8"_s}); }, F::Address4, error, u"eth2"_s},
        {"overlaps a route", [](P &p) { setStatic(p, {u"172.20.0.5/24"_s}); }, F::Address4, error, u"172.16.0.0/12"_s},
        {"gateway elsewhere", [](P &p) { setStatic(p, {u"192.168.1.5/24"_s}, u"192.168.2.1"_s); }, F::Gateway4, error,
         u"not in the network"_s},
        {"gateway itself", [](P &p) { setStatic(p, {u"192.168.1.5/24"_s}, u"192.168.1.5"_s); }, F::Gateway4, error,
         u"own address"_s},
        {"gateway malformed", [](P &p) { setStatic(p, {u"192.168.1.5/24"_s}, u"router"_s); }, F::Gateway4, error,
         u"no IPv4 address"_s},
        {"no gateway", [](P &p) { setStatic(p, {u"192.168.1.5/24"_s}); }, F::Gateway4, warning, u"Without a gateway"_s},
        {"IPv6 malformed",
         [](P &p) {
             p.v6 = {Way::Static, {u"2001:db8:::5/64"_s}, {}};
         },
         F::Address6, error, u"IPv6"_s},
        {"IPv6 gateway elsewhere",
         [](P &p) {
             p.v6 = {Way::Static, {u"2001:db8::5/64"_s}, u"2001:db9::1"_s};
         },
         F::Gateway6, error, u"not in the network"_s},
        {"name server", [](P &p) { p.dns = {u"dns.example.org"_s}; }, F::Dns, error, u"name server"_s},
        {"search domain", [](P &p) { p.search = {u"bad domain;"_s}; }, F::Dns, error, u"domain"_s},
        {"MTU small", [](P &p) { p.mtu = 500; }, F::Mtu, error, u"576"_s},
        {"MTU large", [](P &p) { p.mtu = 70000; }, F::Mtu, error, u"576"_s},
        {"MTU for IPv6", [](P &p) { p.mtu = 1000; }, F::Mtu, error, u"1280"_s},
        {"network taken", [](P &p) { p.libvirtNetwork = u"default"_s; }, F::Network, error, u"already"_s},
        {"network with slash", [](P &p) { p.libvirtNetwork = u"a/b"_s; }, F::Network, error, u"“/”"_s},
    };
}

} // namespace

class TestBridgePlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesBadInput_data()
    {
        QTest::addColumn<int>("index");
        const auto all = cases();
        for (int i = 0; i < all.size(); ++i) {
            QTest::newRow(all[i].name) << i;
        }
    }
    void refusesBadInput()
    {
        QFETCH(int, index);
        const Case bad = cases().at(index);
        const HostNetFacts facts = host().facts();
        BridgePlan plan = suggestBridgePlan(facts);
        bad.spoil(plan);
        const auto problems = checkBridgePlan(plan, facts, {u"default"_s});
        bool found = false;
        for (const BridgeProblem &problem : problems) {
            found
                |= problem.field == bad.field && problem.severity == bad.severity && problem.message.contains(bad.says);
            QVERIFY2(problem.message.endsWith(u'.'), qPrintable(problem.message));
        }
        QStringList said;
        for (const BridgeProblem &problem : problems) {
            said << problem.message;
        }
        QVERIFY2(found, qPrintable(said.join(u" | "_s)));
        if (bad.severity == Severity::Error && bad.field != BridgeField::Network) {
            QCOMPARE(planHostNetChange(plan, facts).error().kind, ErrorKind::Invalid);
        }
    }

    void takesGoodPlans()
    {
        const HostNetFacts facts = host().facts();
        BridgePlan plan = suggestBridgePlan(facts);
        QCOMPARE(plan.name, u"br0"_s);
        QCOMPARE(plan.ports, QStringList{u"eth0"_s});
        QCOMPARE(checkBridgePlan(plan, facts), {});
        plan.v6 = {Way::Static, {u"2001:db8::5/64"_s}, u"fe80::1"_s};
        setStatic(plan, {u"192.168.1.5/24"_s}, u"192.168.1.1"_s);
        plan.name = u"bridge-office.1"_s; // 15
        QCOMPARE(checkBridgePlan(plan, facts), {});
        plan.vlan = 4094;
        setStatic(plan, {u"10.99.0.1/31"_s});
        QCOMPARE(checkBridgePlan(plan, facts), {});
    }

    void saysWhoMayNot()
    {
        FakeHost fake = ifupdownHost();
        HostNetFacts facts = fake.facts();
        facts.isRoot = facts.hasSudo = false;
        QCOMPARE(checkBridgePlan(suggestBridgePlan(facts), facts).value(0).field, BridgeField::Manager);
        facts.hasSudo = true;
        QCOMPARE(checkBridgePlan(suggestBridgePlan(facts), facts), {});
        facts.tools.removeAll(u"brctl"_s);
        QVERIFY(checkBridgePlan(suggestBridgePlan(facts), facts).value(0).message.contains(u"bridge-utils"_s));
        HostNetFacts unknown = plainHost().facts();
        QCOMPARE(unknown.manager, NetManager::Unknown);
        QVERIFY(!unknown.managerNote.isEmpty());
        QCOMPARE(checkBridgePlan(suggestBridgePlan(unknown), unknown).value(0).message, unknown.managerNote);
        QCOMPARE(planHostNetChange(suggestBridgePlan(unknown), unknown).error().kind, ErrorKind::Unsupported);
    }

    void warnsOfCloudInit()
    {
        HostNetFacts facts = netplanHost().facts();
        BridgePlan plan = suggestBridgePlan(facts);
        QCOMPARE(checkBridgePlan(plan, facts), {});
        facts.tools << u"cloud-init-network"_s;
        const auto problems = checkBridgePlan(plan, facts);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().severity, Severity::Warning);
        QVERIFY(problems.first().message.contains(u"50-cloud-init.yaml"_s));
        QVERIFY(planHostNetChange(plan, facts).has_value());
        for (HostLink &link : facts.links) {
            link.profile = link.name == u"eth0" ? u"/etc/netplan/90-own.yaml"_s : QString();
        }
        QCOMPARE(checkBridgePlan(plan, facts), {});
    }

    void suggestsAFreeNameAndAWiredCard()
    {
        FakeHost fake = plainHost();
        fake.link(u"br0"_s, u"bridge=1"_s);
        QCOMPARE(suggestBridgePlan(fake.facts()).name, u"br1"_s);
        FakeHost wireless;
        wireless.link(u"wlan0"_s, u"device=1 wireless=1 carrier=1"_s, {u"192.168.1.9/24"_s})
            .link(u"eth0"_s, u"device=1"_s)
            .link(u"eth1"_s, u"device=1 carrier=1"_s)
            .route(u"default"_s, u"192.168.1.1"_s, u"wlan0"_s);
        QCOMPARE(suggestBridgePlan(wireless.facts()).ports, QStringList{u"eth1"_s});
        FakeHost onlyWireless;
        onlyWireless.link(u"wlan0"_s, u"device=1 wireless=1 carrier=1"_s, {u"192.168.1.9/24"_s});
        QCOMPARE(suggestBridgePlan(onlyWireless.facts()).ports, QStringList());
    }

    void showsAfterwards()
    {
        const HostNetFacts facts = host().facts();
        const HostNetFacts after = factsAfter(suggestBridgePlan(facts), facts);
        const HostLink *made = after.link(u"br0"_s);
        QVERIFY(made);
        QCOMPARE(made->kind, HostLink::Kind::Bridge);
        QCOMPARE(made->addresses.value(0).toString(), u"192.168.1.5/24"_s);
        QCOMPARE(after.link(u"eth0"_s)->master, u"br0"_s);
        QCOMPARE(after.link(u"eth0"_s)->addresses, {});
        QCOMPARE(after.managementDevice, u"br0"_s);
        QCOMPARE(after.routes.first().device, u"br0"_s);
        QCOMPARE(after.link(u"eth2"_s)->addresses, facts.link(u"eth2"_s)->addresses);
        BridgePlan onVlan = suggestBridgePlan(facts);
        onVlan.vlan = 12;
        const HostNetFacts vlan = factsAfter(onVlan, facts);
        QCOMPARE(vlan.link(u"eth0.12"_s)->master, u"br0"_s);
        QCOMPARE(vlan.link(u"eth0.12"_s)->parent, u"eth0"_s);
        QCOMPARE(vlan.link(u"eth0"_s)->addresses, facts.link(u"eth0"_s)->addresses);
        QCOMPARE(vlan.managementDevice, u"eth0"_s);
        BridgePlan bonded = suggestBridgePlan(facts);
        setBond(bonded, {u"eth0"_s, u"eth1"_s});
        const HostNetFacts bond = factsAfter(bonded, facts);
        QCOMPARE(bond.link(u"bond0"_s)->master, u"br0"_s);
        QCOMPARE(bond.link(u"eth1"_s)->master, u"bond0"_s);
        QCOMPARE(bond.link(u"br0"_s)->addresses.size(), 1);
    }

    void leavesLibvirtsBridgesAlone()
    {
        const HostNetFacts facts = host().facts();
        QVERIFY(!planOfBridge(u"virbr0"_s, facts));
        QVERIFY(!planOfBridge(u"br7"_s, facts)); // nobody keeps it
        QVERIFY(!planOfBridge(u"eth0"_s, facts));
        BridgePlan gone;
        gone.action = BridgePlan::Action::Remove;
        gone.name = u"virbr0"_s;
        QCOMPARE(checkBridgePlan(gone, facts).value(0).field, BridgeField::Name);
    }

    void warnsOfGuestsBeforeARemoval()
    {
        FakeHost fake
            = ifupdownHost("auto br0\niface br0 inet static\n  address 192.168.1.5/24\n  bridge_ports eth0\n");
        fake.link(u"br0"_s, u"bridge=1 carrier=1"_s, {u"192.168.1.5/24"_s}).link(u"vnet0"_s, u"tun=1"_s, {}, u"br0"_s);
        BridgePlan gone = planOfBridge(u"br0"_s, fake.facts()).value();
        gone.action = BridgePlan::Action::Remove;
        const auto problems = checkBridgePlan(gone, fake.facts());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().severity, Severity::Warning);
        QVERIFY(problems.first().message.contains(u'1'));
    }

    void keepsOptionsOfABond_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("miimon");
        QTest::addColumn<QString>("now");
        const auto row = [](const char *name, const QString &old, const QString &mode, int miimon, const QString &now) {
            QTest::newRow(name) << old << mode << miimon << now;
        };
        row("new", {}, u"802.3ad"_s, 100, u"mode=802.3ad,miimon=100"_s);
        row("another interval", u"mode=802.3ad,lacp_rate=fast,miimon=100,xmit_hash_policy=layer3+4"_s, u"802.3ad"_s, 50,
            u"mode=802.3ad,lacp_rate=fast,miimon=50,xmit_hash_policy=layer3+4"_s);
        row("by number", u"miimon=100,mode=1,primary=eth0"_s, u"active-backup"_s, 100,
            u"miimon=100,mode=active-backup,primary=eth0"_s);
        row("no interval", u"primary=eth0"_s, u"balance-rr"_s, 80, u"mode=balance-rr,miimon=80,primary=eth0"_s);
        row("asks addresses", u"mode=active-backup,arp_interval=100,arp_ip_target=10.0.0.1,10.0.0.2"_s,
            u"active-backup"_s, 0, u"mode=active-backup,arp_interval=100,arp_ip_target=10.0.0.1,10.0.0.2"_s);
        row("another mode", u"mode=802.3ad,updelay=200,lacp_rate=fast,miimon=100"_s, u"active-backup"_s, 100,
            u"mode=active-backup,updelay=200,miimon=100"_s);
    }
    void keepsOptionsOfABond()
    {
        QFETCH(QString, old);
        QFETCH(QString, mode);
        QFETCH(int, miimon);
        QFETCH(QString, now);
        QCOMPARE(bondOptions(old, u',', mode, miimon), now);
    }
};

QTEST_GUILESS_MAIN(TestBridgePlan)
#include "tst_bridgeplan.moc"
