// SPDX-License-Identifier: GPL-3.0-or-later
// What the plans become in each manager's words, compared byte for byte with tests/data/hostnet/MANAGER/CASE.
// GUESTDECK_WRITE_GOLDEN=1 writes the files anew; look at the difference then.
#include "models/core/shell.h"
#include "models/hostnet/dialect.h"
#include "models/hostnet/hostnetchange.h"
#include "tests/models/dialectfixture.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace guestdeck::dialects;
using namespace Qt::StringLiterals;

namespace
{

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
            = printed.indexOf('\n', printed.indexOf(QByteArray("@nmprofile " + check.command.last().toUtf8()))) + 1;
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
