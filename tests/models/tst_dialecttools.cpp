// SPDX-License-Identifier: GPL-3.0-or-later
// The plans in each manager's words, read by the manager's own parser: netplan generate, ifquery, networkd, nmcli. They
// come out of packages that tests/support/nettools.sh unpacks.
#include "tests/models/dialectfixture.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace guestdeck;
using namespace guestdeck::dialects;
using namespace Qt::StringLiterals;

namespace
{

QMap<QString, QMap<QString, QString>> keyfile(const QByteArray &text)
{
    QMap<QString, QMap<QString, QString>> sections;
    QString section;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith('[')) {
            section = QString::fromUtf8(line.mid(1, line.size() - 2));
            sections[section];
        } else if (line.contains('=')) {
            sections[section].insert(QString::fromUtf8(line.left(line.indexOf('='))),
                                     QString::fromUtf8(line.mid(line.indexOf('=') + 1)));
        }
    }
    return sections;
}

/// The golden folders of one manager.
QStringList goldenCases(const QString &manager)
{
    return QDir(QStringLiteral(GUESTDECK_TEST_DATA "/hostnet/") + manager).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

void addGoldenRows(const QString &manager)
{
    QTest::addColumn<QString>("folder");
    const auto names = goldenCases(manager);
    QVERIFY(names.size() >= 14);
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << QStringLiteral(GUESTDECK_TEST_DATA "/hostnet/") + manager + u'/' + name;
    }
}

} // namespace

class TestDialectTools : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void netplanTakesIt_data() { addGoldenRows(u"netplan"_s); }
    void netplanTakesIt()
    {
        QFETCH(QString, folder);
        const QString generate
            = tool({u"/usr/libexec/netplan/generate"_s, u"/usr/lib/netplan/generate"_s, u"/lib/netplan/generate"_s});
        if (generate.isEmpty()) {
            QSKIP("netplan is not to be had here.");
        }
        QTemporaryDir root;
        QDir().mkpath(root.filePath(u"etc/netplan"_s));
        QDir().mkpath(root.filePath(u"run/systemd/system"_s));
        const QString yaml = root.filePath(u"etc/netplan/50-cloud-init.yaml"_s);
        QVERIFY(QFile::copy(folder + u"/files/etc/netplan/50-cloud-init.yaml"_s, yaml));
        const Said said = run(generate, {u"--root-dir"_s, root.path()});
        QVERIFY2(said.status == 0, said.err.constData());
        const bool gone = folder.endsWith(u"-remove"_s);
        const QString made = root.filePath(u"run/systemd/network/10-netplan-br0.netdev"_s);
        QCOMPARE(QFile::exists(made), !gone);
        const QByteArray port = readFile(root.filePath(u"run/systemd/network/10-netplan-eth0.network"_s));
        QCOMPARE(port.contains("Bridge=br0") || port.contains("Bond=bond0") || port.contains("VLAN=eth0.100")
                     || folder.contains(u"/none"_s),
                 !gone || folder.contains(u"/bond"_s) || folder.contains(u"/none"_s));
        if (folder.endsWith(u"/takeover"_s)) {
            const QByteArray network = readFile(root.filePath(u"run/systemd/network/10-netplan-br0.network"_s));
            QVERIFY2(network.contains("Address=192.168.1.5/24") && network.contains("Destination=10.9.0.0/16"),
                     network.constData());
            QVERIFY(!port.contains("Address="));
            QVERIFY(readFile(made).contains("MACAddress=52:54:00:00:00:02"));
        }
    }

    void ifqueryTakesIt_data() { addGoldenRows(u"ifupdown"_s); }
    void ifqueryTakesIt()
    {
        QFETCH(QString, folder);
        const QString ifquery = tool({u"/sbin/ifquery"_s, u"/usr/sbin/ifquery"_s});
        if (ifquery.isEmpty()) {
            QSKIP("ifupdown is not to be had here.");
        }
        const QString file = folder + u"/files/etc/network/interfaces"_s;
        QDir state(m_folder.path());
        state.mkpath(u"state"_s);
        const Said list = run(ifquery, {u"-i"_s, file, u"--state-dir"_s, state.filePath(u"state"_s), u"--list"_s});
        QVERIFY2(list.status == 0, list.err.constData());
        const bool gone = folder.endsWith(u"-remove"_s);
        QCOMPARE(list.out.split('\n').contains("br0"), !gone);
        if (gone) {
            return;
        }
        const Said said = run(ifquery, {u"-i"_s, file, u"--state-dir"_s, state.filePath(u"state"_s), u"br0"_s});
        QVERIFY2(said.status == 0 && !said.err.contains("error"), said.err.constData());
        QVERIFY2(said.out.contains("bridge_ports: ") || said.out.contains("bridge-ports: "), said.out.constData());
        if (folder.endsWith(u"/takeover"_s)) {
            QVERIFY2(said.out.contains("address: 192.168.1.5") && said.out.contains("netmask: 255.255.255.0")
                         && said.out.contains("gateway: 192.168.1.1"),
                     said.out.constData());
        }
    }

    /// networkd tells of each line that it does not understand, with its file and number.
    void networkdTakesIt_data() { addGoldenRows(u"networkd"_s); }
    void networkdTakesIt()
    {
        QFETCH(QString, folder);
        const QString networkd = tool({u"/lib/systemd/systemd-networkd"_s, u"/usr/lib/systemd/systemd-networkd"_s});
        if (networkd.isEmpty() || run(u"unshare"_s, {u"-nm"_s, u"true"_s}).status != 0) {
            QSKIP("This needs systemd-networkd, and root for a namespace of its own.");
        }
        const auto complaints = [&networkd](const QString &files) {
            const Said said
                = run(u"unshare"_s,
                      {u"-nm"_s, u"sh"_s, u"-c"_s,
                       u"mount -t tmpfs none /run && mkdir -p /run/systemd/netif /run/systemd/network /run/dbus && "
                       "mkdir -p /etc/systemd/network && mount -t tmpfs none /etc/systemd/network && "
                       "cp \"$1\"/* /etc/systemd/network/ && SYSTEMD_LOG_LEVEL=debug SYSTEMD_LOG_TARGET=console "
                       "timeout 2 \"$2\" 2>&1; true"_s,
                       u"sh"_s, files, networkd});
            QByteArray found;
            if (!said.out.contains("rtnl")) {
                found = "it did not run: ";
                found += said.out;
            }
            for (const QByteArray &line : said.out.split('\n')) {
                if (line.startsWith("/etc/systemd/network/")) {
                    found += line;
                }
            }
            return found;
        };
        const QString files = folder + u"/files/etc/systemd/network"_s;
        QVERIFY(QDir(files).exists());
        QCOMPARE(complaints(files), QByteArray());
        if (folder.endsWith(u"/takeover"_s)) {
            writeFile(m_folder.filePath(u"bad/bad.network"_s), "[Match]\nName=eth0\n[Network]\nBrdge=br0\n");
            QVERIFY(complaints(m_folder.filePath(u"bad"_s)).contains("Brdge"));
        }
    }

    /// What our commands mean, as nmcli writes it into files.
    void nmcliTakesIt_data()
    {
        QTest::addColumn<int>("plan");
        for (int plan = 0; plan < plans().size(); ++plan) {
            QTest::newRow(qPrintable(plans().at(plan).first)) << plan;
        }
    }
    void nmcliTakesIt()
    {
        QFETCH(int, plan);
        const QString nmcli = tool({u"/usr/bin/nmcli"_s});
        if (nmcli.isEmpty()
            || run(nmcli, {u"--offline"_s, u"connection"_s, u"add"_s, u"type"_s, u"bridge"_s, u"ifname"_s, u"x"_s})
                    .status
                != 0) {
            QSKIP("nmcli 1.40 or newer is not to be had here.");
        }
        const HostNetFacts facts = networkManagerHost().facts();
        const BridgePlan made = plans().at(plan).second;
        const auto change = planHostNetChange(made, facts);
        QVERIFY(change.has_value());
        const QByteArray old = "[connection]\nid=eth0\nuuid=11111111-2222-3333-4444-555555555555\ntype=ethernet\n"
                               "interface-name=eth0\n\n[ipv4]\nmethod=manual\naddress1=192.168.1.5/24,192.168.1.1\n"
                               "dns=192.168.1.1;\n\n[ipv6]\nmethod=auto\n";
        QMap<QString, QByteArray> written; // by interface
        QMap<QString, QByteArray> byUuid{{u"11111111-2222-3333-4444-555555555555"_s, old}};
        const auto perform = [&](const QList<QStringList> &commands) {
            for (QStringList command : commands) {
                if (command.value(2) != u"add" && command.value(2) != u"modify") {
                    continue;
                }
                const bool adds = command[2] == u"add";
                command.removeAll(u"--temporary"_s);
                const QString uuid = adds ? command[command.indexOf(u"connection.uuid"_s) + 1] : command[3];
                QStringList arguments
                    = QStringList{u"--offline"_s} + command.mid(1, 2) + (adds ? command.mid(5) : command.mid(4));
                const Said said = run(nmcli, arguments, byUuid.value(uuid));
                QVERIFY2(said.status == 0, qPrintable(arguments.join(u' ') + QString::fromUtf8(said.err)));
                byUuid[uuid] = said.out;
                written[keyfile(said.out)[u"connection"_s][u"interface-name"_s]] = said.out;
            }
        };
        perform(change->apply);
        perform(change->keep);
        auto bridge = keyfile(written[u"br0"_s]);
        QCOMPARE(bridge[u"connection"_s][u"type"_s], u"bridge"_s);
        QVERIFY(bridge[u"connection"_s].value(u"autoconnect"_s, u"true"_s) == u"true");
        QCOMPARE(bridge[u"bridge"_s].value(u"stp"_s, u"true"_s), made.stp ? u"true"_s : u"false"_s);
        const QString port = made.ports.value(0, u"eth0"_s);
        auto card = keyfile(written.value(port));
        if (made.vlan == 0 || made.bond) {
            QCOMPARE(card[u"connection"_s][u"master"_s], made.bond ? u"bond0"_s : u"br0"_s);
            QCOMPARE(card[u"connection"_s][u"slave-type"_s], made.bond ? u"bond"_s : u"bridge"_s);
            QVERIFY2(!written[port].contains("192.168.1.5"), written[port].constData());
        } else {
            QVERIFY(!written.contains(u"eth0"_s));
            QCOMPARE(keyfile(written[u"eth0.100"_s])[u"vlan"_s][u"id"_s], u"100"_s);
            QCOMPARE(keyfile(written[u"eth0.100"_s])[u"vlan"_s][u"parent"_s], u"eth0"_s);
        }
        if (made.bond) {
            QCOMPARE(keyfile(written[u"bond0"_s])[u"bond"_s][u"mode"_s], made.bond->mode);
            QCOMPARE(keyfile(written[u"bond0"_s])[u"bond"_s][u"miimon"_s], u"100"_s);
        }
        if (made.v4.way == Way::TakeOver && made.vlan == 0) {
            QCOMPARE(bridge[u"ipv4"_s][u"address1"_s], u"192.168.1.5/24,192.168.1.1"_s);
            QCOMPARE(bridge[u"ipv4"_s][u"route1"_s], u"10.9.0.0/16,192.168.1.254"_s);
        } else if (made.v4.way == Way::Static) {
            QCOMPARE(bridge[u"ipv4"_s][u"address1"_s], u"192.168.1.20/24,192.168.1.1"_s);
            QCOMPARE(bridge[u"ipv6"_s][u"address1"_s], u"2001:db8::20/64,2001:db8::1"_s);
            QCOMPARE(bridge[u"ethernet"_s][u"mtu"_s], u"9000"_s);
        }
        // And back.
        perform(change->revert);
        if (made.vlan == 0 && port == u"eth0") {
            auto back = keyfile(byUuid[u"11111111-2222-3333-4444-555555555555"_s]);
            QVERIFY(!back[u"connection"_s].contains(u"master"_s));
            QCOMPARE(back[u"ipv4"_s][u"address1"_s], u"192.168.1.5/24,192.168.1.1"_s);
            QCOMPARE(back[u"ipv4"_s][u"method"_s], u"manual"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestDialectTools)
#include "tst_dialecttools.moc"
