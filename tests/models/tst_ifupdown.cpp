// SPDX-License-Identifier: GPL-3.0-or-later
// ifupdown with more than one file: which of them count, and where each device stands.
#include "models/hostnet/hostnetchange.h"
#include "models/hostnet/ifupdownfile.h"
#include "tests/models/hostnetfixture.h"

#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

using Way = AddressPlan::Way;

BridgePlan bridge(const QStringList &ports = {u"eth0"_s})
{
    BridgePlan plan;
    plan.name = u"br0"_s;
    plan.ports = ports;
    return plan;
}

} // namespace

class TestIfupdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Each device comes up by the file that describes it, not by another that is tried as well.
    void ifupdownKnowsWhereEachStands()
    {
        const QString folder = u"/etc/network/interfaces.d/"_s;
        const QByteArray lo = "source /etc/network/interfaces.d/*\nauto lo\niface lo inet loopback\n";
        const QByteArray br0 = "\nauto br0\niface br0 inet static\n    address 192.168.1.5/24\n"
                               "    gateway 192.168.1.1\n    bridge_ports eth0\n";
        const auto ups = [](const HostNetChange &change) {
            QStringList found;
            for (const QStringList &command : change.apply + change.revert) {
                if (command.contains(u"-i"_s)) {
                    found << command.mid(command.indexOf(u"--force"_s) - 1).join(u' ');
                }
            }
            return found;
        };
        const auto linked
            = [](FakeHost host) { return host.link(u"br0"_s, u"bridge=1 carrier=1"_s, {u"192.168.1.5/24"_s}).facts(); };
        // A second port, whose stanza lies in a file of its own.
        FakeHost host = ifupdownHost(lo + "\niface eth0 inet manual\n" + br0);
        host.file(folder + u"eth1"_s, "iface eth1 inet dhcp\n");
        HostNetFacts facts = linked(host);
        for (HostLink &link : facts.links) {
            link.master = link.name == u"eth0" ? u"br0"_s : QString();
        }
        auto plan = planOfBridge(u"br0"_s, facts).value();
        plan.ports << u"eth1"_s;
        auto change = planHostNetChange(plan, facts);
        QVERIFY2(change.has_value(), change.has_value() ? "" : qPrintable(change.error().message));
        QCOMPARE(ups(*change),
                 (QStringList{u"ifup --force -i /run/network/guestdeck-interfaces br0"_s,
                              u"ifdown --force -i /run/network/guestdeck-interfaces br0"_s}));
        // The bridge goes, which lies in a file of its own.
        host = ifupdownHost(lo + "\niface eth0 inet manual\n");
        host.file(folder + u"br0"_s, br0);
        facts = linked(host);
        for (HostLink &link : facts.links) {
            link.master = link.name == u"eth0" ? u"br0"_s : QString();
        }
        plan = planOfBridge(u"br0"_s, facts).value();
        plan.action = BridgePlan::Action::Remove;
        change = planHostNetChange(plan, facts);
        QVERIFY2(change.has_value(), change.has_value() ? "" : qPrintable(change.error().message));
        QCOMPARE(ups(*change),
                 (QStringList{u"ifup --force -i /run/network/guestdeck-interfaces eth0"_s,
                              u"ifdown --force -i /run/network/guestdeck-interfaces eth0"_s}));
        // Nothing of it changes: the file itself.
        plan.action = BridgePlan::Action::Edit;
        change = planHostNetChange(plan, facts);
        QVERIFY(change.has_value());
        QVERIFY(!ups(*change).isEmpty());
        for (const QString &command : ups(*change)) {
            const bool changes = std::any_of(change->files.cbegin(), change->files.cend(),
                                             [](const FileChange &file) { return file.path.endsWith(u"/br0"_s); });
            QVERIFY2(command.contains(changes ? u"/run/network/guestdeck-br0"_s : folder + u"br0"_s),
                     qPrintable(command));
        }
    }

    /// Of the card whose address moves, and of one that is a further port.
    void ifupdownLeavesAliasesAlone_data()
    {
        QTest::addColumn<QString>("alias");
        QTest::addColumn<bool>("refused");
        QTest::newRow("first") << u"eth0:0"_s << true;
        QTest::newRow("second") << u"eth1:backup"_s << true;
        QTest::newRow("another's") << u"eth10:0"_s << false;
    }
    void ifupdownLeavesAliasesAlone()
    {
        QFETCH(QString, alias);
        QFETCH(bool, refused);
        const HostNetFacts facts
            = ifupdownHost("auto eth0\niface eth0 inet static\n  address 192.168.1.5/24\n\niface eth1 inet manual\n\n"
                           "auto "
                           + alias.toUtf8() + "\niface " + alias.toUtf8() + " inet static\n  address 192.168.1.6/24\n")
                  .facts();
        const auto change = planHostNetChange(bridge({u"eth0"_s, u"eth1"_s}), facts);
        QCOMPARE(change.has_value(), !refused);
        if (refused) {
            QCOMPARE(change.error().kind, ErrorKind::Unsupported);
            QVERIFY2(change.error().message.contains(alias.left(4)), qPrintable(change.error().message));
            return;
        }
        BridgePlan onVlan = bridge();
        onVlan.vlan = 100;
        onVlan.v4.way = onVlan.v6.way = Way::None;
        QVERIFY(planHostNetChange(onVlan, facts).has_value());
    }

    void followsSources_data()
    {
        QTest::addColumn<QByteArray>("interfaces");
        QTest::addColumn<QStringList>("files"); ///< beside the main one, below /etc/network
        const QString d = u"interfaces.d/"_s;
        QTest::newRow("none") << QByteArray("auto lo\n# source interfaces.d/*\n") << QStringList{};
        QTest::newRow("all") << QByteArray("source /etc/network/interfaces.d/*\n")
                             << QStringList{d + u"b.cfg"_s, d + u"eth0"_s, d + u"eth0~"_s};
        QTest::newRow("some") << QByteArray("source /etc/network/interfaces.d/*.cfg\n") << QStringList{d + u"b.cfg"_s};
        QTest::newRow("relative") << QByteArray("source interfaces.d/e*0\n") << QStringList{d + u"eth0"_s};
        QTest::newRow("folder") << QByteArray("source-directory interfaces.d/\n") << QStringList{d + u"eth0"_s};
        QTest::newRow("one in another") << QByteArray("source site/*\n")
                                        << QStringList{u"site/first"_s, d + u"b.cfg"_s};
        QTest::newRow("itself") << QByteArray("source interfaces\nsource /etc/network/*\n") << QStringList{};
    }
    void followsSources()
    {
        QFETCH(QByteArray, interfaces);
        QFETCH(QStringList, files);
        const QString folder = u"/etc/network/"_s;
        QMap<QString, QByteArray> there{{folder + u"interfaces"_s, interfaces},
                                        {folder + u"site/first"_s, "source ../interfaces.d/b.cfg\n"}};
        for (const QString &name : {u"b.cfg"_s, u"eth0"_s, u"eth0~"_s, u".hidden"_s}) {
            there.insert(folder + u"interfaces.d/"_s + name, {});
        }
        QStringList expected{folder + u"interfaces"_s};
        for (const QString &file : files) {
            expected << folder + file;
        }
        QCOMPARE(ifupdownFiles(there), expected);
    }

    /// What no "source" names is not the configuration, and is not written into.
    void leavesFilesThatDoNotCount()
    {
        const QByteArray eth0 = "auto eth0\niface eth0 inet static\n  address 192.168.1.5/24\n";
        FakeHost host = ifupdownHost(eth0);
        host.file(u"/etc/network/interfaces.d/eth0"_s, "iface eth0 inet dhcp\n");
        const auto change = planHostNetChange(bridge(), host.facts());
        QVERIFY2(change.has_value(), change.has_value() ? "" : qPrintable(change.error().message));
        QCOMPARE(change->files.size(), 1);
        QCOMPARE(change->files.first().path, u"/etc/network/interfaces"_s);
        QVERIFY(change->files.first().after->contains("iface br0 inet static\n    address 192.168.1.5/24\n"));
        FakeHost other = ifupdownHost("auto lo\niface lo inet loopback\n");
        other.file(u"/etc/network/interfaces.d/eth0"_s, eth0);
        QVERIFY(other.facts().link(u"eth0"_s)->profile.isEmpty());
        FakeHost elsewhere = ifupdownHost("source-directory /etc/net.d\n");
        elsewhere.file(u"/etc/net.d/eth0"_s, eth0);
        const auto moved = planHostNetChange(bridge(), elsewhere.facts());
        QVERIFY2(moved.has_value(), moved.has_value() ? "" : qPrintable(moved.error().message));
        QCOMPARE(moved->files.size(), 1);
        QCOMPARE(moved->files.first().path, u"/etc/net.d/eth0"_s);
        QCOMPARE(moved->files.first().trialPath, u"/run/network/guestdeck-etc-net.d-eth0"_s);
    }
};

QTEST_GUILESS_MAIN(TestIfupdown)
#include "tst_ifupdown.moc"
