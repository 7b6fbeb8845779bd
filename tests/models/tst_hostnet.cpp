// SPDX-License-Identifier: GPL-3.0-or-later
// What a host says of its network: put together here, recorded on real ones, and from hosts that lie.
#include "models/hostnet/hostnetfacts.h"
#include "models/hostnet/ifupdownfile.h"
#include "models/hostnet/yamltext.h"
#include "tests/models/hostnetfixture.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestHostNet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLinksAndRoutes()
    {
        FakeHost fake = ifupdownHost();
        fake.link(u"bond0"_s, u"bond=1 mode=802.3ad miimon=100 carrier=1"_s)
            .link(u"eth2"_s, u"device=1 speed=-1"_s, {}, u"bond0"_s)
            .link(u"eth0.7"_s, u"carrier=1"_s)
            .vlan(u"eth0.7"_s, u"eth0"_s, 7)
            .link(u"virbr0"_s, u"bridge=1 stp=1"_s)
            .link(u"vnet3"_s, u"tun=1"_s, {}, u"virbr0"_s)
            .route(u"default"_s, u"fe80::1"_s, u"eth0"_s, true);
        const HostNetFacts facts = fake.facts();
        const HostLink eth0 = *facts.link(u"eth0"_s);
        QCOMPARE(eth0.kind, HostLink::Kind::Physical);
        QCOMPARE(eth0.driver, u"e1000e"_s);
        QCOMPARE(eth0.speed, 1000);
        QVERIFY(eth0.carrier && eth0.up && eth0.managed);
        QCOMPARE(eth0.addresses.size(), 2);
        QVERIFY(!eth0.addresses[0].linkLocal && eth0.addresses[1].linkLocal);
        QCOMPARE(eth0.profile, u"/etc/network/interfaces"_s);
        QCOMPARE(facts.link(u"wlan0"_s)->kind, HostLink::Kind::Wireless);
        QCOMPARE(facts.link(u"bond0"_s)->bondMode, u"802.3ad"_s);
        QCOMPARE(facts.link(u"bond0"_s)->miimon, 100);
        QCOMPARE(facts.link(u"eth2"_s)->master, u"bond0"_s);
        QCOMPARE(facts.link(u"eth2"_s)->speed, 0);
        QCOMPARE(facts.link(u"eth0.7"_s)->vlanId, 7);
        QCOMPARE(facts.link(u"eth0.7"_s)->parent, u"eth0"_s);
        QVERIFY(facts.link(u"virbr0"_s)->stp && facts.link(u"virbr0"_s)->libvirtOwned);
        QVERIFY(facts.link(u"vnet3"_s)->libvirtOwned);
        QCOMPARE(facts.routes.first().gateway, u"192.168.1.1"_s);
        QVERIFY(facts.routes.last().v6);
        QCOMPARE(facts.dnsServers, QStringList{u"192.168.1.1"_s});
        QCOMPARE(facts.searchDomains, QStringList{u"example.org"_s});
        QCOMPARE(facts.managementDevice, u"eth0"_s);
        QCOMPARE(facts.workstationAddress, u"192.168.1.99"_s);
        QCOMPARE(facts.systemName, u"Debian GNU/Linux 12 (bookworm)"_s);
        QVERIFY(facts.isRoot && facts.hasSudo && facts.systemd);
    }

    void findsTheManager_data()
    {
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<int>("manager");
        const auto row = [](const char *name, const FakeHost &host, NetManager manager) {
            QTest::newRow(name) << host.printed() << int(manager);
        };
        row("ifupdown", ifupdownHost(), NetManager::Ifupdown);
        row("NetworkManager", networkManagerHost(), NetManager::NetworkManager);
        row("netplan", netplanHost(), NetManager::Netplan);
        row("networkd", networkdHost(), NetManager::Networkd);
        row("network-scripts", networkScriptsHost(), NetManager::NetworkScripts);
        row("nothing", plainHost(), NetManager::Unknown);
        // Debian: NetworkManager runs, and leaves alone what stands in /etc/network/interfaces.
        FakeHost both = ifupdownHost();
        both.section(u"nmdevices"_s, "eth0:ethernet:unmanaged:\nwlan0:wifi:connected:abc\n");
        row("Debian with NetworkManager beside", both, NetManager::Ifupdown);
        // A netplan file that leaves all to NetworkManager.
        FakeHost desktop = networkManagerHost();
        desktop.tools({u"netplan"_s, u"nmcli"_s})
            .file(u"/etc/netplan/01-network-manager-all.yaml"_s,
                  "network:\n  version: 2\n  renderer: NetworkManager\n");
        row("Ubuntu's desktop", desktop, NetManager::NetworkManager);
        // networkd runs, and has no file for this card.
        FakeHost idle = ifupdownHost();
        idle.section(u"networkd active"_s, "/run/systemd/netif/links/2:ADMIN_STATE=unmanaged\n");
        row("networkd beside", idle, NetManager::Ifupdown);
        // A bridge over the card already: the bridge counts.
        FakeHost bridged
            = ifupdownHost("auto br0\niface br0 inet static\n  address 10.0.0.2/24\n  bridge_ports eth9\n");
        bridged.link(u"br0"_s, u"bridge=1 carrier=1"_s, {u"10.0.0.2/24"_s}).login(u"10.0.0.9"_s, u"10.0.0.2"_s);
        row("bridged", bridged, NetManager::Ifupdown);
    }
    void findsTheManager()
    {
        QFETCH(QByteArray, printed);
        QFETCH(int, manager);
        const auto facts = parseHostNet(printed);
        QVERIFY(facts.has_value());
        QCOMPARE(int(facts->manager), manager);
        QCOMPARE(facts->managerNote.isEmpty(), facts->manager != NetManager::Unknown);
    }

    void givesFilesByteForByte()
    {
        const QByteArray odd = "\n\n a\n  b\n@end\n\n @x";
        FakeHost fake = ifupdownHost();
        fake.file(u"/etc/network/interfaces.d/odd"_s, odd).file(u"/etc/network/interfaces.d/empty"_s, "");
        fake.section(u"file 99 /etc/network/interfaces.d/cut"_s, "iface eth9");
        fake.section(u"secret /etc/netplan/90.yaml"_s, "");
        const HostNetFacts facts = fake.facts();
        QCOMPARE(facts.files.value(u"/etc/network/interfaces.d/odd"_s), odd);
        QVERIFY(facts.files.contains(u"/etc/network/interfaces.d/empty"_s));
        QVERIFY(!facts.files.contains(u"/etc/network/interfaces.d/cut"_s));
        QCOMPARE(facts.secretFiles.size(), 2);
    }

    /// By the shells that login on hosts, on this machine as it is.
    void runsInEveryShell_data()
    {
        QTest::addColumn<QStringList>("shell");
        QTest::newRow("sh") << QStringList{u"sh"_s, u"-c"_s};
        QTest::newRow("bash") << QStringList{u"bash"_s, u"-c"_s};
        QTest::newRow("busybox") << QStringList{u"busybox"_s, u"sh"_s, u"-c"_s};
    }
    void runsInEveryShell()
    {
        QFETCH(QStringList, shell);
        const QString script = hostNetScript();
        QVERIFY(!script.contains(u'!') && !script.contains(u'\n'));
        QProcess process;
        process.start(shell.first(), shell.mid(1) << script);
        if (!process.waitForStarted()) {
            QSKIP(qPrintable(shell.first() + u" is not installed."_s));
        }
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray printed = process.readAllStandardOutput();
        QVERIFY(printed.size() < 1'000'000);
        const auto facts = parseHostNet(printed);
        // busybox has an "ip" of its own, without JSON.
        QVERIFY2(facts.has_value() || shell.first() == u"busybox", printed.constData());
        QVERIFY(printed.endsWith("@end\n"));
        if (facts.has_value()) {
            QVERIFY(facts->link(u"lo"_s));
            QCOMPARE(facts->link(u"lo"_s)->kind, HostLink::Kind::Loopback);
        }
    }

    void readsRecordedHosts_data()
    {
        QTest::addColumn<QString>("path");
        QDir folder(QStringLiteral(GUESTDECK_TEST_DATA "/hostnet/recorded"));
        const auto files = folder.entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &file : files) {
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
    }
    void readsRecordedHosts()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto facts = parseHostNet(file.readAll());
        QVERIFY(facts.has_value());
        const bool nm = path.contains(u"networkmanager"_s);
        QCOMPARE(facts->manager, nm ? NetManager::NetworkManager : NetManager::Ifupdown);
        const bool bridged = path.contains(u"bridge"_s);
        QCOMPARE(facts->managementDevice, bridged ? u"br0"_s : u"eth0"_s);
        const HostLink *device = facts->link(facts->managementDevice);
        QVERIFY(device && device->carrier && !device->profile.isEmpty());
        QVERIFY(!facts->link(u"eth0"_s)->profile.isEmpty());
        QCOMPARE(facts->link(u"eth0"_s)->master, bridged ? u"br0"_s : QString());
    }

    void standsLies_data()
    {
        QTest::addColumn<QByteArray>("printed");
        const QByteArray good = ifupdownHost().printed();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a greeting") << QByteArray("Welcome to this host!\nPassword expired.\n");
        QTest::newRow("headings alone") << QByteArray(100'000, '@');
        QTest::newRow("no end") << good.chopped(6);
        QTest::newRow("NUL") << QByteArray(1'000'000, '\0');
        QTest::newRow("huge") << QByteArray("\n@begin 1\n") + QByteArray(6'000'000, 'x') + "\n@end\n";
        QTest::newRow("bad JSON") << QByteArray(
            "\n@begin 1\n\n@addr\n [{\"ifname\":[1,2]},3,null,{\"ifname\":\"../../etc\"}]\n\n@end\n");
    }
    void standsLies()
    {
        QFETCH(QByteArray, printed);
        const auto facts = parseHostNet(printed);
        QVERIFY(!facts.has_value());
        QVERIFY(!facts.error().message.isEmpty());
    }

    void survivesAnything()
    {
        const QList<QByteArray> hosts{ifupdownHost().printed(), networkManagerHost().printed(), netplanHost().printed(),
                                      networkdHost().printed(), networkScriptsHost().printed()};
        QRandomGenerator random(6);
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = hosts[i % hosts.size()];
            for (int n = random.bounded(1, 12); n > 0; --n) {
                const int at = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, random.bounded(40));
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(200)));
                    break;
                default:
                    bytes.insert(at, "\n@");
                }
            }
            const auto facts = parseHostNet(bytes);
            if (facts.has_value()) {
                for (const HostLink &link : facts->links) {
                    QVERIFY(link.name.size() <= 15 && !link.name.contains(u'/') && !link.name.contains(u' '));
                }
            }
        }
    }

    void readsInterfacesFiles()
    {
        const QByteArray file
            = "# top\nauto lo eth0\n\niface lo inet loopback\n\niface eth0 inet static\n\taddress \\\n  10.0.0.1/24\n"
              "    up echo a \\\n      b\n\n# last\n";
        const auto stanzas = readIfupdown(file);
        QCOMPARE(stanzas.size(), 3);
        QCOMPARE(stanzas[0].names, (QStringList{u"lo"_s, u"eth0"_s}));
        QCOMPARE(stanzas[2].option(u"address"_s), u"10.0.0.1/24"_s);
        QCOMPARE(stanzas[2].options.size(), 2);
        QCOMPARE(file.mid(stanzas[2].end), QByteArray("\n# last\n"));
    }

    void editsYamlInPlace()
    {
        YamlText text("# a\na:\n  b: 1 # one\n  c:\n  - x\n  - y\n\n  # of d\n  d: {}\ne: 2\n");
        QVERIFY(text.isEditable());
        QVERIFY(text.remove({u"a"_s, u"c"_s}));
        QCOMPARE(text.text(), QByteArray("# a\na:\n  b: 1 # one\n\n  # of d\n  d: {}\ne: 2\n"));
        QVERIFY(text.append({u"a"_s, u"d"_s}, {u"k: 1"_s}));
        QVERIFY(text.append({u"f"_s, u"g"_s}, {u"k: 1"_s}) == false); // no top to hang it to
        QVERIFY(text.append({u"a"_s, u"n"_s}, {u"k: 1"_s}));
        QCOMPARE(text.text(), QByteArray("# a\na:\n  b: 1 # one\n\n  # of d\n  d:\n    k: 1\n  n:\n    k: 1\ne: 2\n"));
        QVERIFY(!YamlText("a: &x 1\nb: *x\n").isEditable());
        QVERIFY(!YamlText("a:\n\tb: 1\n").isEditable());
        QVERIFY(!YamlText("a: 1\r\n").isEditable());
        QVERIFY(!YamlText("a: {b: 1, c: 2}\n").remove({u"a"_s, u"b"_s}));
        QVERIFY(!YamlText("a: {b: 1}\n").append({u"a"_s}, {u"c: 1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestHostNet)
#include "tst_hostnet.moc"
