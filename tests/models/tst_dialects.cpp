// SPDX-License-Identifier: GPL-3.0-or-later
// What the plans become in each manager's words, compared byte for byte with tests/data/hostnet/MANAGER/CASE, and read
// by the manager's own parser where it has one. GUESTDECK_WRITE_GOLDEN=1 writes the files anew; look at the difference
// then.
#include "models/core/shell.h"
#include "models/hostnet/bondoptions.h"
#include "models/hostnet/dialect.h"
#include "models/hostnet/hostnetchange.h"
#include "tests/models/hostnetfixture.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

using Way = AddressPlan::Way;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

QByteArray commands(const HostNetChange &change)
{
    QString text;
    const auto part = [&text](const QString &title, const QList<QStringList> &list) {
        text += title + u":\n"_s;
        for (const QStringList &command : list) {
            text += u"  "_s + shellJoin(command) + u'\n';
        }
    };
    part(u"apply"_s, change.apply);
    for (const HostCheck &check : change.checks) {
        text += u"check %1: %2\n  "_s.arg(check.what, shellJoin(check.command))
            + QString::fromUtf8(check.expected).replace(u'\n', u"\n  "_s) + u'\n';
    }
    part(u"revert"_s, change.revert);
    part(u"keep"_s, change.keep);
    text += u"checkpoint: %1\naddresses: %2\ngateways: %3\n"_s.arg(
        change.checkpoint ? u"yes"_s : u"no"_s, change.newAddresses.join(u' '), change.gateways.join(u' '));
    for (const FileChange &file : change.files) {
        text += u"file: %1 %2 trial %3\n"_s.arg(!file.before     ? u"new"_s
                                                    : file.after ? u"changed"_s
                                                                 : u"gone"_s,
                                                file.path, file.trialPath);
    }
    return text.toUtf8();
}

BridgePlan bridge(const QStringList &ports = {u"eth0"_s})
{
    BridgePlan plan;
    plan.name = u"br0"_s;
    plan.ports = ports;
    return plan;
}

BridgePlan bonded(int vlan = 0)
{
    BridgePlan plan = bridge({});
    plan.bond = BondPlan{u"bond0"_s, u"802.3ad"_s, 100, {u"eth0"_s, u"eth1"_s}};
    plan.vlan = vlan;
    return plan;
}

BridgePlan fixedAddress()
{
    BridgePlan plan = bridge({u"eth0"_s, u"eth1"_s});
    plan.v4 = {Way::Static, {u"192.168.1.20/24"_s, u"192.168.2.20/24"_s}, u"192.168.1.1"_s};
    plan.v6 = {Way::Static, {u"2001:db8::20/64"_s}, u"2001:db8::1"_s};
    plan.dns = {u"192.168.1.2"_s, u"2001:db8::2"_s};
    plan.search = {u"lab.example.org"_s};
    plan.stp = true;
    plan.mtu = 9000;
    return plan;
}

using MakeHost = FakeHost (*)(const QByteArray &);

FakeHost nmHost(const QByteArray &)
{
    return networkManagerHost();
}

struct Manager {
    QString name;
    MakeHost host;
};

const QList<Manager> managers{{u"ifupdown"_s, ifupdownHost},
                              {u"netplan"_s, netplanHost},
                              {u"networkd"_s, networkdHost},
                              {u"networkscripts"_s, networkScriptsHost},
                              {u"networkmanager"_s, nmHost}};

/// The host after the change has been kept: what was written is what is read.
HostNetFacts factsWith(const HostNetFacts &before, const HostNetChange &change, const BridgePlan &plan)
{
    HostNetFacts facts = factsAfter(plan, before);
    for (const FileChange &file : change.files) {
        if (file.after) {
            facts.files.insert(file.path, *file.after);
        } else {
            facts.files.remove(file.path);
        }
    }
    for (HostLink &link : facts.links) {
        for (const FileChange &file : change.files) {
            const QString text = QString::fromUtf8(file.after.value_or(QByteArray()));
            const bool says = text.contains(u"iface "_s + link.name + u' ')
                || text.contains(u"\nName="_s + link.name + u"\n"_s) || text.contains(u"    "_s + link.name + u":\n"_s)
                || file.path.endsWith(u"ifcfg-"_s + link.name);
            if (says && !file.path.endsWith(u".netdev"_s)) {
                link.profile = file.path;
                link.managed = true;
            }
        }
    }
    // NetworkManager: the profiles as the commands make them.
    for (const QStringList &command : change.apply) {
        const qsizetype uuid = command.indexOf(u"connection.uuid"_s);
        const qsizetype modified = command.indexOf(u"--temporary"_s);
        const QString id = uuid >= 0 ? command[uuid + 1] : modified >= 0 ? command[modified + 1] : QString();
        if (id.isEmpty()) {
            continue;
        }
        auto &profile = facts.profiles[id];
        const qsizetype from = uuid >= 0 ? command.indexOf(u"ifname"_s) + 2 : modified + 2;
        for (qsizetype i = from; i + 1 < command.size(); i += 2) {
            profile.insert(command[i], command[i + 1]);
        }
        if (uuid >= 0) {
            const QString name = command[command.indexOf(u"ifname"_s) + 1];
            profile.insert(u"connection.interface-name"_s, name);
            for (HostLink &link : facts.links) {
                if (link.name == name) {
                    link.profile = id;
                    link.managed = true;
                }
            }
        }
    }
    return facts;
}

// ---- The managers' own parsers, unpacked by tests/support/nettools.sh

QString tool(const QStringList &paths)
{
    for (const QString &path : paths) {
        for (const QString &root : {QStringLiteral(GUESTDECK_NET_TOOLS), QString()}) {
            if (QFileInfo(root + path).isExecutable()) {
                return root + path;
            }
        }
    }
    return {};
}

struct Said {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Said run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QDir root(QStringLiteral(GUESTDECK_NET_TOOLS));
    QStringList libraries;
    for (const QString &folder : {u"usr/lib"_s, u"lib"_s}) {
        libraries << root.filePath(folder);
        for (const QString &sub : QDir(root.filePath(folder)).entryList({u"*-linux-gnu*"_s}, QDir::Dirs)) {
            libraries << root.filePath(folder + u'/' + sub);
        }
    }
    environment.insert(u"LD_LIBRARY_PATH"_s, libraries.join(u':'));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        return {-1, {}, process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

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

class TestDialects : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void compareWithGolden(const QString &name, const HostNetChange &change)
    {
        const QString folder = QStringLiteral(GUESTDECK_TEST_DATA "/hostnet/") + name;
        QMap<QString, QByteArray> now{{u"commands"_s, commands(change)}, {u"preview"_s, change.preview().toUtf8()}};
        for (const FileChange &file : change.files) {
            if (file.after) {
                now.insert(u"files"_s + file.path, *file.after);
            }
        }
        if (qEnvironmentVariableIsSet("GUESTDECK_WRITE_GOLDEN")) {
            QDir(folder).removeRecursively();
            for (auto file = now.cbegin(); file != now.cend(); ++file) {
                writeFile(folder + u'/' + file.key(), file.value());
            }
        }
        QStringList there;
        for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            there << it.next().mid(folder.size() + 1);
        }
        there.sort();
        QCOMPARE(QStringList(now.keys()), there);
        for (auto file = now.cbegin(); file != now.cend(); ++file) {
            QCOMPARE(QString::fromUtf8(file.value()), QString::fromUtf8(readFile(folder + u'/' + file.key())));
        }
    }

    /// Every plan of the table, for all managers.
    static QList<QPair<QString, BridgePlan>> plans()
    {
        BridgePlan onVlan = bridge();
        onVlan.vlan = 100;
        onVlan.v4.way = onVlan.v6.way = Way::None;
        BridgePlan byDhcp = bridge();
        byDhcp.v4.way = byDhcp.v6.way = Way::Dhcp;
        BridgePlan silent = bridge({u"eth1"_s});
        silent.v4.way = silent.v6.way = Way::None;
        BridgePlan backup = bonded();
        backup.bond->mode = u"active-backup"_s;
        return {{u"takeover"_s, bridge()},  {u"fixed"_s, fixedAddress()}, {u"dhcp"_s, byDhcp},
                {u"none"_s, silent},        {u"vlan"_s, onVlan},          {u"bond"_s, backup},
                {u"bond-vlan"_s, bonded(7)}};
    }

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<int>("manager");
        QTest::addColumn<int>("plan");
        for (int manager = 0; manager < managers.size(); ++manager) {
            for (int plan = 0; plan < plans().size(); ++plan) {
                QTest::addRow("%s/%s", qPrintable(managers[manager].name), qPrintable(plans().at(plan).first))
                    << manager << plan;
            }
        }
    }
    void says()
    {
        QFETCH(int, manager);
        QFETCH(int, plan);
        const HostNetFacts facts = managers[manager].host({}).facts();
        const auto change = planHostNetChange(plans().at(plan).second, facts);
        QVERIFY2(change.has_value(), change.has_value() ? "" : qPrintable(change.error().message));
        compareWithGolden(managers[manager].name + u'/' + plans().at(plan).first, *change);
    }

    /// A bridge that we made is read back as the plan it came from, changed, and removed again.
    void editsAndRemoves_data() { says_data(); }
    void editsAndRemoves()
    {
        QFETCH(int, manager);
        QFETCH(int, plan);
        const HostNetFacts before = managers[manager].host({}).facts();
        const BridgePlan made = plans().at(plan).second;
        const auto change = planHostNetChange(made, before);
        QVERIFY(change.has_value());
        const HostNetFacts facts = factsWith(before, *change, made);
        auto read = planOfBridge(u"br0"_s, facts);
        QVERIFY(read.has_value());
        QCOMPARE(read->ports, made.ports);
        QCOMPARE(read->bond, made.bond);
        QCOMPARE(read->vlan, made.vlan);
        QCOMPARE(read->stp, made.stp);
        if (made.v4.way == Way::Static || made.v4.way == Way::Dhcp) {
            QCOMPARE(read->v4, made.v4);
            QCOMPARE(read->v6, made.v6);
        } else if (made.v4.way == Way::TakeOver && made.vlan == 0) {
            QCOMPARE(read->v4, (AddressPlan{Way::Static, {u"192.168.1.5/24"_s}, u"192.168.1.1"_s}));
        } else {
            QCOMPARE(read->v4.way, Way::None);
        }
        const QString name = managers[manager].name + u'/' + plans().at(plan).first;
        BridgePlan edited = *read;
        edited.stp = !edited.stp;
        edited.v4 = {Way::Static, {u"192.168.1.77/24"_s}, u"192.168.1.1"_s};
        if (made.vlan != 0 || made.v4.way == Way::None) {
            edited.v4 = {Way::Static, {u"10.7.0.1/24"_s}, {}};
        }
        const auto edit = planHostNetChange(edited, facts);
        QVERIFY2(edit.has_value(), edit.has_value() ? "" : qPrintable(edit.error().message));
        compareWithGolden(name + u"-edit"_s, *edit);
        const auto again = planOfBridge(u"br0"_s, factsWith(facts, *edit, edited));
        QVERIFY(again.has_value());
        QCOMPARE(again->v4, edited.v4);
        QCOMPARE(again->v6, edited.v6);
        BridgePlan gone = *read;
        gone.action = BridgePlan::Action::Remove;
        const auto removal = planHostNetChange(gone, facts);
        QVERIFY2(removal.has_value(), removal.has_value() ? "" : qPrintable(removal.error().message));
        compareWithGolden(name + u"-remove"_s, *removal);
    }

    /// One file for all cards: the VLAN hangs at one of them.
    void networkdGivesAVlanToOneCard()
    {
        FakeHost host = networkdHost("# all\n[Match]\nName=en* eth*\n\n[Link]\nMTUBytes=1400\n\n[Network]\nDHCP=ipv4\n"
                                     "LLDP=yes\n\n[DHCPv4]\nUseMTU=no\n");
        host.networkd(u"eth1"_s, u"/etc/systemd/network/20-wired.network"_s);
        BridgePlan plan = bridge();
        plan.vlan = 100;
        plan.v4.way = plan.v6.way = Way::None;
        const auto change = planHostNetChange(plan, host.facts());
        QVERIFY2(change.has_value(), change.has_value() ? "" : qPrintable(change.error().message));
        compareWithGolden(u"networkd/vlan-shared"_s, *change);
        for (const FileChange &file : change->files) {
            QVERIFY(file.path != u"/etc/systemd/network/20-wired.network");
        }
        host.file(u"/etc/systemd/network/20-wired.network.d/more.conf"_s, "[Network]\nDHCP=no\n");
        QCOMPARE(planHostNetChange(plan, host.facts()).error().kind, ErrorKind::Unsupported);
    }

    /// A file that would match the new bridge, too: by the MAC that it has from its card, or by a pattern.
    void networkdIsNotHiddenByAnEarlierFile_data()
    {
        QTest::addColumn<QByteArray>("match");
        QTest::addColumn<bool>("hides");
        QTest::newRow("MAC") << QByteArray("MACAddress=52:54:00:00:00:02") << true;
        QTest::newRow("all") << QByteArray("Name=*") << true;
        QTest::newRow("all but one") << QByteArray("Name=!wlan0") << true;
        QTest::newRow("type") << QByteArray("Type=ether bridge") << true;
        QTest::newRow("names") << QByteArray("Name=eth0 eth1") << false;
    }
    void networkdIsNotHiddenByAnEarlierFile()
    {
        QFETCH(QByteArray, match);
        QFETCH(bool, hides);
        const QString lan = u"/etc/systemd/network/10-lan.network"_s;
        FakeHost host = plainHost();
        host.tools({u"networkctl"_s, u"ip"_s})
            .file(lan, "[Match]\n" + match + "\n\n[Network]\nAddress=192.168.1.5/24\nGateway=192.168.1.1\n")
            .networkd(u"eth0"_s, lan);
        BridgePlan onVlan = bridge();
        onVlan.vlan = 100;
        onVlan.v4.way = onVlan.v6.way = Way::None;
        for (const BridgePlan &plan : {bridge(), onVlan, bonded()}) {
            const auto change = planHostNetChange(plan, host.facts());
            QVERIFY2(change.has_value(), change.has_value() ? "" : qPrintable(change.error().message));
            bool found = false;
            for (const FileChange &file : change->files) {
                const bool isNetwork = file.path.endsWith(u".network"_s);
                found |= isNetwork && file.path.contains(u"br0"_s);
                QVERIFY2(!isNetwork || file.path < lan || (!hides && !file.path.contains(u"eth0.network"_s)),
                         qPrintable(file.path));
                QVERIFY2(!isNetwork || !hides || file.trialPath.section(u'/', -1) < u"10-lan.network"_s,
                         qPrintable(file.trialPath));
            }
            QVERIFY(found);
        }
    }

    /// However the old bridge comes back: the guests hang at it again.
    void putsGuestsBack_data()
    {
        QTest::addColumn<int>("manager");
        for (int manager = 0; manager < managers.size(); ++manager) {
            QTest::newRow(qPrintable(managers[manager].name)) << manager;
        }
    }
    void putsGuestsBack()
    {
        QFETCH(int, manager);
        const HostNetFacts before = managers[manager].host({}).facts();
        const auto made = planHostNetChange(bridge(), before);
        QVERIFY(made.has_value());
        QVERIFY(made->reattach.isEmpty());
        HostNetFacts facts = factsWith(before, *made, bridge());
        HostLink tap;
        tap.name = u"vnet0"_s;
        tap.kind = HostLink::Kind::Tap;
        tap.master = u"br0"_s;
        facts.links << tap;
        const QStringList back{u"ip"_s, u"link"_s, u"set"_s, u"dev"_s, u"vnet0"_s, u"master"_s, u"br0"_s};
        BridgePlan plan = planOfBridge(u"br0"_s, facts).value();
        plan.stp = !plan.stp;
        for (const auto action : {BridgePlan::Action::Edit, BridgePlan::Action::Remove}) {
            plan.action = action;
            const auto change = planHostNetChange(plan, facts);
            QVERIFY2(change.has_value(), change.has_value() ? "" : qPrintable(change.error().message));
            QCOMPARE(change->reattach, QList<QStringList>{back});
            QVERIFY(!change->revert.contains(tolerant(back)));
            QVERIFY(change->preview().contains(shellJoin(back)));
        }
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
    void editsABondThere_data()
    {
        QTest::addColumn<int>("manager");
        QTest::addRow("networkscripts") << 3;
        QTest::addRow("networkmanager") << 4;
    }
    void editsABondThere()
    {
        QFETCH(int, manager);
        const HostNetFacts before = managers[manager].host({}).facts();
        HostNetFacts facts = factsWith(before, planHostNetChange(bonded(), before).value(), bonded());
        const QString path = u"/etc/sysconfig/network-scripts/ifcfg-bond0"_s;
        if (facts.files.contains(path)) {
            facts.files[path].replace("miimon=100", "miimon=100 lacp_rate=fast");
        }
        for (auto &profile : facts.profiles) {
            if (profile.contains(u"bond.options"_s)) {
                profile[u"bond.options"_s] += u",lacp_rate=fast"_s;
            }
        }
        BridgePlan plan = planOfBridge(u"br0"_s, facts).value();
        QVERIFY(plan.bond);
        plan.bond->miimon = 50;
        const auto change = planHostNetChange(plan, facts);
        QVERIFY2(change.has_value(), change.has_value() ? "" : qPrintable(change.error().message));
        const QString shown = change->preview();
        QVERIFY2(shown.contains(u"mode=802.3ad,miimon=50,lacp_rate=fast"_s)
                     || shown.contains(u"+BONDING_OPTS=\"mode=802.3ad miimon=50 lacp_rate=fast\""_s),
                 qPrintable(shown));
    }

    /// What a real host said of its bridge: the check says the same of it, and notices each change but the time.
    void noticesChangedProfiles_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("same");
        QTest::newRow("as it was") << QByteArray() << QByteArray() << true;
        QTest::newRow("used again") << QByteArray("timestamp:1") << QByteArray("timestamp:2") << true;
        QTest::newRow("another address") << QByteArray("10.77.4.11/24") << QByteArray("10.77.4.12/24") << false;
        QTest::newRow("no setting any more") << QByteArray("bridge.priority:32768\n") << QByteArray() << false;
    }
    void noticesChangedProfiles()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(bool, same);
        const QByteArray printed
            = readFile(QStringLiteral(GUESTDECK_TEST_DATA "/hostnet/recorded/networkmanager-bridge"));
        const auto facts = parseHostNet(printed);
        QVERIFY(facts.has_value());
        auto plan = planOfBridge(u"br0"_s, *facts);
        QVERIFY(plan.has_value());
        plan->stp = !plan->stp;
        const auto change = planHostNetChange(*plan, *facts);
        QVERIFY2(change.has_value(), change.has_value() ? "" : qPrintable(change.error().message));
        QCOMPARE(change->checks.size(), 1);
        const HostCheck &check = change->checks.first();
        QCOMPARE(check.what, u"br0"_s);
        const QString kinds = check.command[2].section(u'(', 1, 1).section(u')', 0, 0);
        QVERIFY2(!kinds.isEmpty() && hostNetScript().contains(u'(' + kinds + u')'), qPrintable(kinds));
        const qsizetype begin
            = printed.indexOf('\n', printed.indexOf("@nmprofile " + check.command.last().toUtf8())) + 1;
        QByteArray said
            = printed.mid(begin, printed.indexOf("\n@", begin) - begin).replace("\n ", "\n").trimmed() + '\n';
        QVERIFY2(from.isEmpty() || said.contains(from), said.constData());
        said.replace(from, to);
        const QString nmcli = m_folder.filePath(u"nmcli"_s);
        writeFile(nmcli,
                  "#!/bin/sh\n[ \"$*\" = '-t -f all connection show " + check.command.last().toUtf8()
                      + "' ] && cat <<'E'\nipv4.dns:\nvlan.flags:--\n" + said + "GENERAL.STATE:activated\nE\n");
        QFile::setPermissions(nmcli, QFile::ReadOwner | QFile::ExeOwner);
        const Said answer
            = run(u"env"_s, QStringList{u"PATH="_s + m_folder.path() + u":/usr/bin:/bin"_s} + check.command);
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.out.trimmed() == check.expected, same);
    }

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

    void refusesWhatItCannotEdit_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("says");
        const QByteArray head = "network:\n  version: 2\n  ethernets:\n";
        QTest::newRow("anchors") << head + "    eth0: &card\n      dhcp4: true\n    eth1: *card\n" << u"safely"_s;
        QTest::newRow("braces") << head + "    eth0: {dhcp4: true}\n" << u"safely"_s;
        QTest::newRow("all in braces") << QByteArray("{network: {version: 2, ethernets: {eth0: {dhcp4: true}}}}\n")
                                       << u"safely"_s;
        QTest::newRow("many cards") << head + "    all:\n      match: {name: \"eth*\"}\n      dhcp4: true\n"
                                    << u"several"_s;
    }
    void refusesWhatItCannotEdit()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, says);
        const auto change = planHostNetChange(bridge(), netplanHost(yaml).facts());
        QVERIFY(!change.has_value());
        QCOMPARE(change.error().kind, ErrorKind::Unsupported);
        QVERIFY2(change.error().message.contains(says), qPrintable(change.error().message));
    }

    void hidesPasswordsInThePreview()
    {
        const auto change = planHostNetChange(bridge(),
                                              netplanHost("network:\n  version: 2\n  wifis:\n    wlan0:\n"
                                                          "      access-points:\n        home:\n"
                                                          "          password: \"s3cret\"\n"
                                                          "  ethernets:\n    eth0:\n      dhcp4: true\n")
                                                  .facts());
        QVERIFY2(change.has_value(), change.has_value() ? "" : qPrintable(change.error().message));
        QVERIFY(!change->preview().contains(u"s3cret"_s));
        QVERIFY(change->preview().contains(u"password: ***"_s));
        QVERIFY(change->files.first().after->contains("s3cret"));
    }
};

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"
