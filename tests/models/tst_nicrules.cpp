// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with an answer about a network card, what can change while the guest runs, and what to type in it.
#include "models/actions/guestlines.h"
#include "models/actions/nicrules.h"

#include <QProcess>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using Source = InterfaceSpec::Source;

namespace
{

NicNetwork network(const QString &name, bool active, const QString &bridge, NetworkPorts ports = {})
{
    NicNetwork made;
    made.info.name = name;
    made.info.active = active;
    made.info.bridge = bridge;
    made.ports = std::move(ports);
    return made;
}

NicFacts facts()
{
    NicFacts known;
    known.networks
        = {network(u"default"_s, true, u"virbr0"_s, {{u"dmz"_s}, false, false}), network(u"off"_s, false, u"virbr1"_s),
           network(u"switch"_s, true, u"ovs0"_s, {{}, true, false}), network(u"tap"_s, true, {}, {{}, false, true})};
    known.bridges = {u"br0"_s};
    known.hostNics = {u"eth0"_s};
    known.filters = {u"clean-traffic"_s};
    known.macs = {{u"52:54:00:00:00:99"_s, {u"mail"_s}}};
    known.libvirtVersion = 9000000;
    known.known = true;
    return known;
}

InterfaceSpec card()
{
    InterfaceSpec spec;
    spec.sourceName = u"default"_s;
    spec.mac = u"52:54:00:00:00:01"_s;
    spec.model = u"virtio"_s;
    return spec;
}

GuestNics guest(bool running)
{
    GuestNics made;
    made.name = u"web"_s;
    made.running = running;
    InterfaceSpec first = card();
    first.mac = u"52:54:00:00:00:10"_s;
    first.bootOrder = 1;
    made.nics = {{running ? std::optional(first) : std::nullopt, first, {}}};
    return made;
}

} // namespace

class TestNicRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMistakeIsToldAtItsField_data()
    {
        QTest::addColumn<InterfaceSpec>("spec");
        QTest::addColumn<int>("field");
        QTest::addColumn<bool>("fatal");
        const auto row = [](const char *name, NicField field, auto change, bool fatal = true) {
            InterfaceSpec spec = card();
            change(spec);
            QTest::newRow(name) << spec << int(field) << fatal;
        };
        row("no network", NicField::Name, [](auto &s) { s.sourceName.clear(); });
        row("unknown network", NicField::Name, [](auto &s) { s.sourceName = u"gone"_s; });
        row("network not started", NicField::Name, [](auto &s) { s.sourceName = u"off"_s; });
        row("unknown port group", NicField::PortGroup, [](auto &s) { s.portGroup = u"lan"_s; });
        const auto bridge = [](const QString &name) {
            return [name](InterfaceSpec &s) {
                s.source = Source::Bridge;
                s.sourceName = name;
            };
        };
        row("no bridge", NicField::Name, bridge({}));
        row("unknown bridge", NicField::Name, bridge(u"br9"_s));
        row("long bridge", NicField::Name, bridge(u"abcdefghijklmnop"_s));
        row("bridge with blank", NicField::Name, bridge(u"br 0"_s));
        row("bridge of a network", NicField::Name, bridge(u"virbr0"_s), false);
        const auto direct = [](const QString &name) {
            return [name](InterfaceSpec &s) {
                s.source = Source::Direct;
                s.sourceName = name;
            };
        };
        row("no NIC", NicField::Name, direct({}));
        row("unknown NIC", NicField::Name, direct(u"eth9"_s));
        row("mode", NicField::DirectMode, [&](auto &s) {
            direct(u"eth0"_s)(s);
            s.directMode = u"fast"_s;
        });
        const auto mac = [](const QString &text) { return [text](InterfaceSpec &s) { s.mac = text; }; };
        row("MAC empty", NicField::Mac, mac({}));
        row("MAC short", NicField::Mac, mac(u"52:54:00:12:34"_s));
        row("MAC letters", NicField::Mac, mac(u"52:54:00:12:34:5g"_s));
        row("MAC of two kinds", NicField::Mac, mac(u"52:54-00:12:34:56"_s));
        row("MAC multicast", NicField::Mac, mac(u"53:54:00:12:34:56"_s));
        row("MAC broadcast", NicField::Mac, mac(u"ff:ff:ff:ff:ff:ff"_s));
        row("MAC of nobody", NicField::Mac, mac(u"00:00:00:00:00:00"_s));
        row("MAC of another guest", NicField::Mac, mac(u"52:54:00:00:00:99"_s));
        row("MAC of another guest, written otherwise", NicField::Mac, mac(u"52-54-00-00-00-99"_s));
        row("MAC of its own other card", NicField::Mac, mac(u"52:54:00:00:00:10"_s));
        row("peak alone", NicField::Inbound, [](auto &s) { s.inbound.peak = 5; });
        row("burst alone", NicField::Outbound, [](auto &s) { s.outbound.burst = 5; });
        row("peak below average", NicField::Inbound, [](auto &s) { s.inbound = {10, 5, 0}; });
        row("too much", NicField::Outbound, [](auto &s) { s.outbound = {0xffffffff, 0, 0}; });
        row("rate in user mode", NicField::Inbound, [](auto &s) {
            s.source = Source::User;
            s.inbound.average = 5;
        });
        row("VLAN 0", NicField::Vlan, [](auto &s) { s.vlans = {0}; });
        row("VLAN 4095", NicField::Vlan, [](auto &s) { s.vlans = {10, 4095}; });
        row("VLAN where libvirt has none", NicField::Vlan, [](auto &s) { s.vlans = {10}; });
        row("unknown filter", NicField::Filter, [](auto &s) { s.filter = u"x"_s; });
        row("filter on macvtap", NicField::Filter, [&](auto &s) {
            direct(u"eth0"_s)(s);
            s.filter = u"clean-traffic"_s;
        });
        row("MTU small", NicField::Mtu, [](auto &s) { s.mtu = 67; });
        row("MTU large", NicField::Mtu, [](auto &s) { s.mtu = 65536; });
        row(
            "MTU without IPv6", NicField::Mtu, [](auto &s) { s.mtu = 576; }, false);
        row("MTU on macvtap", NicField::Mtu, [&](auto &s) {
            direct(u"eth0"_s)(s);
            s.mtu = 1500;
        });
        row("boot order taken", NicField::BootOrder, [](auto &s) { s.bootOrder = 1; });
    }
    void everyMistakeIsToldAtItsField()
    {
        QFETCH(InterfaceSpec, spec);
        QFETCH(int, field);
        QFETCH(bool, fatal);
        const GuestNics web = guest(true);
        const auto problems = checkNic({&web, nullptr, spec, NicApply::Both, false}, facts());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(int(problems.at(0).field), field);
        QCOMPARE(problems.at(0).fatal, fatal);
        QVERIFY(problems.at(0).text.endsWith(u'.') || problems.at(0).text.endsWith(u'?'));
    }

    void whatIsRightIsNotObjectedTo()
    {
        const GuestNics web = guest(true);
        QVERIFY(checkNic({&web, nullptr, card(), NicApply::Both, false}, facts()).isEmpty());
        InterfaceSpec spec = card();
        spec.sourceName = u"switch"_s;
        spec.vlans = {10, 20};
        QVERIFY(checkNic({&web, nullptr, spec, NicApply::Both, false}, facts()).isEmpty());
        NicFacts newer = facts();
        newer.libvirtVersion = 11000000; // sets VLANs on plain bridges, too
        spec.sourceName = u"default"_s;
        QVERIFY(checkNic({&web, nullptr, spec, NicApply::Both, false}, newer).isEmpty());
        spec = card();
        spec.sourceName = u"off"_s;
        QVERIFY(checkNic({&web, nullptr, spec, NicApply::Both, true}, facts()).isEmpty());
        const auto later = checkNic({&web, nullptr, spec, NicApply::NextStart, false}, facts());
        QCOMPARE(later.size(), 1);
        QVERIFY(!later.at(0).fatal);
        // A host whose driver tells of no interfaces at all cannot be asked.
        NicFacts silent = facts();
        silent.bridges.clear();
        spec = card();
        spec.source = Source::Bridge;
        spec.sourceName = u"br5"_s;
        const auto unsure = checkNic({&web, nullptr, spec, NicApply::Both, false}, silent);
        QCOMPARE(unsure.size(), 1);
        QVERIFY(!unsure.at(0).fatal);
    }

    void anOldFaultIsNoReasonToRefuseAnotherChange()
    {
        GuestNics web = guest(false);
        web.nics[0].stored->mac = u"52:54:00:00:00:99"_s;
        web.nics[0].stored->source = Source::Bridge;
        web.nics[0].stored->sourceName = u"br9"_s;
        InterfaceSpec wanted = *web.nics[0].stored;
        wanted.linkUp = false;
        const auto problems = checkNic({&web, &web.nics[0], wanted, NicApply::NextStart, false}, facts());
        QCOMPARE(problems.size(), 2);
        QVERIFY(!problems.at(0).fatal && !problems.at(1).fatal);
    }

    void saysBeforeWhatHasToWait()
    {
        const GuestNics web = guest(true);
        InterfaceSpec wanted = *web.nics[0].stored;
        wanted.model = u"e1000e"_s;
        wanted.mac = u"52:54:00:00:00:11"_s;
        wanted.linkUp = false;
        auto problems = checkNic({&web, &web.nics[0], wanted, NicApply::Both, false}, facts());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.at(0).field, NicField::Apply);
        QVERIFY(!problems.at(0).fatal);
        QVERIFY(problems.at(0).text.contains(u"model, MAC address"_s) && !problems.at(0).text.contains(u"link"_s));
        problems = checkNic({&web, &web.nics[0], wanted, NicApply::Live, false}, facts());
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.at(0).fatal);
        QVERIFY(checkNic({&web, &web.nics[0], wanted, NicApply::NextStart, false}, facts()).isEmpty());
    }

    void knowsWhatLibvirtChangesLive()
    {
        const InterfaceSpec live = card();
        const NicParts all = NicParts(0x3ff);
        InterfaceSpec bridge = live;
        bridge.source = Source::Bridge;
        bridge.sourceName = u"br0"_s;
        const NicParts never
            = NicParts(NicPart::Model) | NicPart::Mac | NicPart::Mtu | NicPart::BootOrder | NicPart::Vlan;
        QCOMPARE(notLiveParts(live, bridge, all, facts()), never);
        InterfaceSpec tap = live;
        tap.sourceName = u"tap"_s;
        QVERIFY(notLiveParts(live, tap, NicPart::Source, facts()) & NicPart::Source);
        tap.source = Source::Direct;
        tap.sourceName = u"eth0"_s;
        QVERIFY(notLiveParts(live, tap, NicPart::Source, facts()) & NicPart::Source);
        InterfaceSpec ovs = bridge;
        ovs.virtualPort = u"openvswitch"_s;
        QVERIFY(!notLiveParts(ovs, ovs, NicPart::Vlan, facts()));
        QVERIFY(notLiveParts(live, ovs, NicPart::Source, facts()) & NicPart::Source);
    }

    void macsInAllTheirSpellings()
    {
        for (const char16_t *text :
             {u"52:54:00:AB:cd:0f", u"52-54-00-ab-cd-0f", u"5254.00ab.cd0f", u" 525400ABCD0F "}) {
            QCOMPARE(normalMac(QString::fromUtf16(text)), std::optional(u"52:54:00:ab:cd:0f"_s));
        }
        QVERIFY(!normalMac(u"52:54:00:ab:cd:0f:00"_s));
        QVERIFY(!normalMac(u"52:54:00:ab:cd:\u0660f"_s));
        QCOMPARE(readVlans(u" 10, 20;30  10"_s), std::optional(QList<int>{10, 20, 30}));
        QCOMPARE(readVlans({}), std::optional(QList<int>{}));
        QVERIFY(!readVlans(u"10-20"_s));
        const QString fresh = freshMac(facts(), guest(true));
        QVERIFY(fresh.startsWith(u"52:54:00:"_s) && normalMac(fresh) == fresh);
    }

    void linesForEveryFamily_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<QString>("osId");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, GuestFamily family, const QString &osId, const QString &word) {
            QTest::newRow(name) << int(family) << osId << word;
        };
        row("Debian", GuestFamily::Debian, u"http://debian.org/debian/12"_s, u"ifup"_s);
        row("Ubuntu", GuestFamily::Ubuntu, u"http://ubuntu.com/ubuntu/24.04"_s, u"netplan"_s);
        row("Fedora", GuestFamily::RedHat, u"http://fedoraproject.org/fedora/40"_s, u"nmcli"_s);
        row("Rocky", GuestFamily::RedHat, u"http://rockylinux.org/rocky/9"_s, u"nmcli"_s);
        row("openSUSE", GuestFamily::Suse, u"http://opensuse.org/opensuse/15.5"_s, u"wicked"_s);
        row("Alpine", GuestFamily::Alpine, u"http://alpinelinux.org/alpinelinux/3.19"_s, u"doas"_s);
        row("Windows", GuestFamily::Windows, u"http://microsoft.com/win/11"_s, u"Get-NetAdapter"_s);
        row("unknown", GuestFamily::AnyLinux, {}, u"ip link"_s);
    }
    void linesForEveryFamily()
    {
        QFETCH(int, family);
        QFETCH(QString, osId);
        QFETCH(QString, word);
        QCOMPARE(int(familyOf(osId)), family);
        const auto which = GuestFamily(family);
        QVERIFY(!familyName(which).isEmpty() && !aboutLines(which).isEmpty());
        const QString mac = u"52:54:00:ab:cd:0f"_s;
        for (const GuestAddressing &how : {GuestAddressing{}, GuestAddressing{u"10.0.0.5/24"_s, u"10.0.0.1"_s},
                                           GuestAddressing{u"fd00::5/64"_s, u"fd00::1"_s}}) {
            const QString lines = guestLines(which, mac, how);
            QVERIFY2(lines.contains(word), qPrintable(lines));
            QVERIFY(lines.contains(mac) || lines.contains(u"52-54-00-AB-CD-0F"_s));
            QVERIFY(how.address.isEmpty() || lines.contains(how.address.section(u'/', 0, 0)));
            QVERIFY(how.gateway.isEmpty() || lines.contains(how.gateway));
            for (const QChar c : lines) {
                QVERIFY(c.unicode() < 128);
            }
            if (which != GuestFamily::Windows) { // a shell can at least read them
                QProcess shell;
                shell.start(u"sh"_s, {u"-n"_s, u"-c"_s, lines});
                QVERIFY(shell.waitForFinished(30000));
                QCOMPARE(shell.exitCode(), 0);
            }
        }
        // What is no address never gets into a command.
        const QString evil = guestLines(which, mac, {u"1.2.3.4/24; reboot"_s, u"$(reboot)"_s});
        QVERIFY(!evil.contains(u"reboot"_s));
    }

    /// The stanza that Debian's lines write is what ifupdown reads.
    void theLinesOfDebianDoWhatTheySay()
    {
        QString lines = guestLines(GuestFamily::Debian, u"52:54:00:ab:cd:0f"_s, {u"10.0.0.5/24"_s, u"10.0.0.1"_s});
        lines = lines.split(u'\n').at(2).section(u" | "_s, 0, 0); // printf alone
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"dev=ens3; "_s + lines});
        QVERIFY(shell.waitForFinished(30000));
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
                 u"auto ens3\niface ens3 inet static\n  address 10.0.0.5/24\n  gateway 10.0.0.1\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestNicRules)
#include "tst_nicrules.moc"
