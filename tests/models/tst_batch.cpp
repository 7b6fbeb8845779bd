// SPDX-License-Identifier: GPL-3.0-or-later
// Planning many machines from a template: names, addresses and ports counted on, and everything that can be wrong.
#include "models/install/batch.h"
#include "models/xml/document.h"
#include "models/xml/reservationxml.h"
#include "models/xml/seedxml.h"

#include <QSet>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

using Severity = BatchProblem::Severity;

BatchFacts host()
{
    BatchFacts facts;
    facts.templateId = QUuid::createUuid();
    facts.templateName = u"debian-template"_s;
    facts.isTemplate = true;
    facts.vcpus = 1;
    facts.memory = mebi(512);
    TemplateDisk disk;
    disk.target = u"vda"_s;
    disk.path = u"/pool/debian.qcow2"_s;
    disk.volume.pool = u"default"_s;
    disk.volume.name = u"debian.qcow2"_s;
    disk.volume.path = disk.path;
    disk.volume.format = u"qcow2"_s;
    disk.volume.capacity = gibi(10);
    disk.volume.allocation = gibi(1);
    disk.format = u"qcow2"_s;
    facts.disks = {disk};
    facts.nicType = u"network"_s;
    facts.nicSource = u"default"_s;
    PoolInfo pool;
    pool.name = u"default"_s;
    pool.type = u"dir"_s;
    pool.path = u"/pool"_s;
    pool.active = true;
    pool.capacity = gibi(500);
    pool.available = gibi(400);
    facts.pools = {pool};
    facts.volumes.insert(u"default"_s, {u"debian.qcow2"_s});
    NetworkInfo network;
    network.name = u"default"_s;
    network.active = true;
    IpSubnet v4;
    v4.address = u"192.168.122.1"_s;
    v4.prefix = 24;
    v4.dhcp = {{u"192.168.122.100"_s, u"192.168.122.254"_s}};
    IpSubnet v6;
    v6.address = u"fd00:77::1"_s;
    v6.prefix = 64;
    v6.ipv6 = true;
    network.subnets = {v4, v6};
    facts.networks = {network};
    facts.domainNames = {u"debian-template"_s, u"web-3"_s};
    facts.macs = {u"52:54:00:00:00:01"_s};
    facts.addresses = {{u"192.168.122.1"_s, u"the network"_s},
                       {u"192.168.122.12"_s, u"it is reserved for printer"_s},
                       {u"fd00:77::1"_s, u"the network"_s}};
    facts.vncPorts = {5902, 5903};
    facts.host.cpus = 8;
    facts.host.memory = mebi(16384);
    facts.freeMemory = mebi(8192);
    return facts;
}

BatchPlan plan(const BatchFacts &facts, int count = 3)
{
    BatchPlan plan = defaultBatch(facts);
    plan.namePattern = u"node-{n:02}"_s;
    plan.count = count;
    plan.identity.user = u"ops"_s;
    plan.identity.passwordHash = "$6$a$b";
    plan.identity.ipv4.mode = IpSetup::Mode::Static;
    plan.identity.ipv6.mode = IpSetup::Mode::Static;
    plan.firstAddress4 = u"192.168.122.10"_s;
    plan.firstAddress6 = u"fd00:77::10"_s;
    plan.rows = suggestRows(plan, facts);
    return plan;
}

/// All messages of that place; warnings begin with "?".
QStringList problems(const BatchPlan &plan, const BatchFacts &facts, BatchField field, int row = -1)
{
    QStringList list;
    for (const BatchProblem &one : checkBatch(plan, facts)) {
        if (one.field == field && one.row == row) {
            list.append((one.severity == Severity::Warning ? u"? "_s : QString()) + one.message);
        }
    }
    return list;
}

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesFollowThePattern()
    {
        QCOMPARE(nameFromPattern(u"web-{n}"_s, 7), u"web-7"_s);
        QCOMPARE(nameFromPattern(u"web-{n:02}"_s, 7), u"web-07"_s);
        QCOMPARE(nameFromPattern(u"{n:3}x{n}"_s, 12), u"012x12"_s);
        QCOMPARE(nameFromPattern(u"web-{n:02}"_s, 1234), u"web-1234"_s);
        QCOMPARE(nameFromPattern(u"web-{m}{n:xx}"_s, 7), u"web-{m}{n:xx}"_s);
        QVERIFY(hasNumber(u"a{n}"_s) && !hasNumber(u"a{n:}"_s) && !hasNumber(u"web"_s));
        QCOMPARE(firstFreeNumber(u"web-{n}"_s, 2, host()), 1);
        QCOMPARE(firstFreeNumber(u"web-{n}"_s, 3, host()), 4);
        QCOMPARE(defaultBatch(host()).namePattern, u"debian-{n}"_s);
    }

    void aGoodPlanHasNoProblems()
    {
        const BatchFacts facts = host();
        const BatchPlan good = plan(facts);
        for (const BatchProblem &one : checkBatch(good, facts)) {
            QVERIFY2(one.severity == Severity::Warning, qPrintable(one.message));
        }
        QCOMPARE(good.pool, u"default"_s);
        QCOMPARE(good.copy, BatchPlan::Copy::Linked);
        QCOMPARE(good.identity.ipv4.gateway, u"192.168.122.1"_s);
    }

    void rowsLeaveOutWhatIsTaken()
    {
        const BatchFacts facts = host();
        BatchPlan wanted = plan(facts, 4);
        wanted.autoVnc = false;
        wanted.firstVncPort = 5901;
        wanted.rows = suggestRows(wanted, facts);
        QStringList names;
        QStringList v4;
        QStringList v6;
        QList<int> ports;
        QSet<QString> macs;
        QSet<QUuid> uuids;
        for (const BatchRow &row : wanted.rows) {
            names << row.name;
            v4 << row.address4;
            v6 << row.address6;
            ports << row.vncPort;
            macs.insert(row.mac);
            uuids.insert(row.uuid);
            QVERIFY(row.mac.startsWith(u"52:54:00:"_s));
        }
        QCOMPARE(names, (QStringList{u"node-01"_s, u"node-02"_s, u"node-03"_s, u"node-04"_s}));
        QCOMPARE(v4, (QStringList{u"192.168.122.10"_s, u"192.168.122.11"_s, u"192.168.122.13"_s, u"192.168.122.14"_s}));
        QCOMPARE(v6.last(), u"fd00:77::13"_s);
        QCOMPARE(ports, (QList<int>{5901, 5904, 5905, 5906}));
        QCOMPARE(macs.size(), 4);
        QCOMPARE(uuids.size(), 4);
        // Counted anew, they stay who they are.
        wanted.firstNumber = 5;
        const auto again = suggestRows(wanted, facts);
        QCOMPARE(again[0].name, u"node-05"_s);
        QCOMPARE(again[3].mac, wanted.rows[3].mac);
        QCOMPARE(again[3].uuid, wanted.rows[3].uuid);
    }

    void aRangeThatIsTooSmallIsTold()
    {
        const BatchFacts facts = host();
        BatchPlan wanted = plan(facts, 4);
        wanted.lastAddress4 = u"192.168.122.13"_s; // .12 is taken
        wanted.rows = suggestRows(wanted, facts);
        QCOMPARE(wanted.rows[2].address4, u"192.168.122.13"_s);
        QVERIFY(problems(wanted, facts, BatchField::Address4, 2).isEmpty());
        QVERIFY(problems(wanted, facts, BatchField::Address4, 3).value(0).contains(u"too few"_s));
        // The broadcast address is none.
        wanted.lastAddress4.clear();
        wanted.firstAddress4 = u"192.168.122.253"_s;
        wanted.rows = suggestRows(wanted, facts);
        QCOMPARE(wanted.rows[1].address4, u"192.168.122.254"_s);
        QCOMPARE(wanted.rows[2].address4, QString());
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("word");
        QTest::newRow("reserved") << u"192.168.122.12"_s << u"printer"_s;
        QTest::newRow("the network's own") << u"192.168.122.1"_s << u"gateway"_s;
        QTest::newRow("subnet") << u"192.168.122.0"_s << u"subnet itself"_s;
        QTest::newRow("broadcast") << u"192.168.122.255"_s << u"broadcast"_s;
        QTest::newRow("twice") << u"192.168.122.11"_s << u"Two machines"_s;
        QTest::newRow("family") << u"fd00::5"_s << u"IPv6"_s;
        QTest::newRow("no address") << u"192.168.122"_s << u"not an IP"_s;
        QTest::newRow("loopback") << u"127.0.0.1"_s << u"cannot have"_s;
        QTest::newRow("given out") << u"192.168.122.150"_s << u"? 192.168.122.150 is one of"_s;
        QTest::newRow("empty") << u""_s << u"too few"_s;
    }

    void addressesAreChecked()
    {
        QFETCH(QString, address);
        QFETCH(QString, word);
        const BatchFacts facts = host();
        BatchPlan wanted = plan(facts);
        wanted.rows[0].address4 = address;
        const QStringList found = problems(wanted, facts, BatchField::Address4, 0);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].contains(word), qPrintable(found[0]));
    }

    void gatewaysAndNetworksAreChecked()
    {
        const BatchFacts facts = host();
        BatchPlan wanted = plan(facts);
        wanted.identity.ipv4.gateway = u"192.168.1.1"_s;
        QVERIFY(problems(wanted, facts, BatchField::Gateway4, 0).value(0).contains(u"not in the subnet"_s));
        wanted = plan(facts);
        wanted.identity.ipv4.gateway = u"10.0.0.1"_s;
        wanted.rows[1].address4 = u"10.0.0.7"_s;
        QVERIFY(
            problems(wanted, facts, BatchField::Address4, 1).value(0).contains(u"? 10.0.0.7 is not in the virtual"_s));
        wanted = plan(facts);
        wanted.rows[0].address6 = u"192.168.122.77"_s;
        QVERIFY(problems(wanted, facts, BatchField::Address6, 0).value(0).contains(u"IPv4"_s));
    }

    void namesPortsAndCardsAreChecked()
    {
        BatchFacts facts = host();
        const BatchPlan good = plan(facts);
        for (const auto &[name, word] :
             {std::pair(u"web-3"_s, u"already has a machine"_s), std::pair(u"node-02"_s, u"Two machines"_s),
              std::pair(u""_s, u"needs a name"_s), std::pair(u"a/b"_s, u"cannot be"_s),
              std::pair(u"grün"_s, u"host name"_s)}) {
            BatchPlan wanted = good;
            wanted.rows[0].name = name;
            const QString found = problems(wanted, facts, BatchField::Name, 0).value(0);
            QVERIFY2(found.contains(word), qPrintable(name + u": " + found));
        }
        facts.volumes[u"default"_s].append(u"node-01-seed.iso"_s);
        QVERIFY(problems(good, facts, BatchField::Name, 0).value(0).contains(u"node-01-seed.iso"_s));
        for (const auto &[port, word] :
             {std::pair(5902, u"in use"_s), std::pair(80, u"5900"_s), std::pair(5999, u"Two"_s)}) {
            BatchPlan wanted = good;
            wanted.rows[0].vncPort = port;
            wanted.rows[1].vncPort = 5999;
            QVERIFY(problems(wanted, facts, BatchField::VncPort, 0).value(0).contains(word));
        }
        for (const QString &mac : {facts.macs[0], u"52:54:00"_s, u"53:54:00:00:00:00"_s, good.rows[1].mac.toUpper()}) {
            BatchPlan wanted = good;
            wanted.rows[0].mac = mac;
            QVERIFY2(!problems(wanted, facts, BatchField::Mac, 0).isEmpty(), qPrintable(mac));
        }
        BatchPlan wanted = good;
        wanted.rows[0].memory = mebi(99999);
        QVERIFY(!problems(wanted, facts, BatchField::Memory, 0).isEmpty());
    }

    void theTemplateIsChecked()
    {
        const BatchFacts facts = host();
        const BatchPlan good = plan(facts);
        BatchFacts other = facts;
        other.isTemplate = false;
        QVERIFY(problems(good, other, BatchField::Template).value(0).contains(u"not a template"_s));
        other = facts;
        other.templateActive = true;
        QVERIFY(problems(good, other, BatchField::Template).value(0).contains(u"running"_s));
        other = facts;
        other.disks[0].missing = u"/pool/base.qcow2"_s;
        QVERIFY(problems(good, other, BatchField::Template).value(0).contains(u"/pool/base.qcow2"_s));
        other = facts;
        other.disks.clear();
        QVERIFY(problems(good, other, BatchField::Template).value(0).contains(u"no disk"_s));
        other = facts;
        other.disks[0].volume = {};
        QVERIFY(problems(good, other, BatchField::Template).value(0).contains(u"no active"_s));
        other = facts;
        other.networks[0].active = false;
        QVERIFY(problems(good, other, BatchField::Setup).value(0).contains(u"not active"_s));
    }

    void thePoolIsChecked()
    {
        const BatchFacts facts = host();
        BatchPlan wanted = plan(facts);
        QCOMPARE(batchSpace(wanted, facts, BatchPlan::Copy::Full).most.value / gibi(1).value, quint64(30));
        QVERIFY(batchSpace(wanted, facts, BatchPlan::Copy::Linked).now.value < gibi(1).value);
        BatchFacts other = facts;
        other.pools[0].available = gibi(2);
        wanted.copy = BatchPlan::Copy::Full;
        QVERIFY(problems(wanted, other, BatchField::Pool).value(0).startsWith(u"The machines need"_s));
        wanted.copy = BatchPlan::Copy::Linked;
        QVERIFY(problems(wanted, other, BatchField::Pool).value(0).startsWith(u"? "_s));
        other.pools[0].available = {100'000};
        QVERIFY(problems(wanted, other, BatchField::Pool).value(0).startsWith(u"The machines need"_s));
        other = facts;
        other.pools[0].active = false;
        QVERIFY(problems(wanted, other, BatchField::Pool).value(0).contains(u"not active"_s));
        other = facts;
        other.pools[0].type = u"logical"_s;
        QVERIFY(problems(wanted, other, BatchField::Copy).value(0).contains(u"pool of files"_s));
        wanted.pool = u"nowhere"_s;
        QVERIFY(problems(wanted, facts, BatchField::Pool).value(0).contains(u"nowhere"_s));
        wanted.rows.clear();
        QVERIFY(!problems(wanted, facts, BatchField::Count).isEmpty());
    }

    void reservationsNeedANetworkThatGivesOutAddresses()
    {
        const BatchFacts facts = host();
        BatchPlan wanted = plan(facts);
        wanted.setup = BatchPlan::Setup::Reservation;
        wanted.identity = {};
        wanted.rows = suggestRows(wanted, facts);
        QCOMPARE(wanted.rows[0].address4, u"192.168.122.10"_s);
        QCOMPARE(wanted.rows[0].address6, QString());
        for (const BatchProblem &one : checkBatch(wanted, facts)) {
            QVERIFY2(one.severity == Severity::Warning, qPrintable(one.message));
        }
        wanted.rows[0].address4 = u"10.0.0.1"_s;
        QVERIFY(problems(wanted, facts, BatchField::Address4, 0).value(0).startsWith(u"10.0.0.1 is not in"_s));
        BatchFacts other = facts;
        other.networks[0].subnets[0].dhcp.clear();
        QVERIFY(problems(wanted, other, BatchField::Setup).value(0).contains(u"no IPv4"_s));
        other = facts;
        other.nicType = u"bridge"_s;
        QVERIFY(problems(wanted, other, BatchField::Setup).value(0).contains(u"virtual network"_s));
    }

    void readsReservations()
    {
        const QString xml = u"<network><name>n</name><ip address='10.0.0.1' netmask='255.255.255.0'><dhcp>"
                            "<range start='10.0.0.10' end='10.0.0.20'/><host mac='52:54:00:AA:00:01' name='a&amp;b' "
                            "ip='10.0.0.5'/></dhcp></ip><ip family='ipv6' address='fd00::1' prefix='64'><dhcp>"
                            "<host id='0:1' name='six' ip='fd00::5'/></dhcp></ip></network>"_s;
        const auto list = readReservations(xml);
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0), (DhcpReservation{u"52:54:00:aa:00:01"_s, u"a&b"_s, u"10.0.0.5"_s}));
        QCOMPARE(list->at(1).address, u"fd00::5"_s);
        QCOMPARE(subnetIndexOf(xml, u"fd00::99"_s), 1);
        QCOMPARE(subnetIndexOf(xml, u"10.0.0.99"_s), 0);
        QCOMPARE(subnetIndexOf(xml, u"10.0.1.1"_s), -1);
        QCOMPARE(buildReservationXml({u"52:54:00:aa:00:01"_s, u"a'<b"_s, u"10.0.0.5"_s}).trimmed(),
                 u"<host mac='52:54:00:aa:00:01' name='a&apos;&lt;b' ip='10.0.0.5'/>"_s);
        QVERIFY(!readReservations(u"<pool/>"_s).has_value());
    }

    void theSeedsDriveIsOneThatTheSystemKnows_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("bus");
        QTest::addColumn<int>("controllers");
        const QByteArray virtio = "<disk type='file' device='disk'><target dev='vda' bus='virtio'/></disk>";
        const QByteArray sata = "<disk type='file' device='disk'><target dev='sda' bus='sata'/></disk>";
        const QByteArray scsi = "<controller type='scsi' index='0' model='virtio-scsi'/>";
        const QByteArray cd = "<disk type='file' device='cdrom'><target dev='sdc' bus='sata'/></disk>";
        QTest::newRow("virtio") << virtio << QByteArray("scsi") << 1;
        QTest::newRow("virtio with a CD") << virtio + cd << QByteArray("scsi") << 1;
        QTest::newRow("scsi there") << virtio + scsi << QByteArray("scsi") << 1;
        QTest::newRow("another scsi") << virtio + "<controller type='scsi' index='0' model='lsilogic'/>"
                                      << QByteArray("sata") << 1;
        QTest::newRow("sata") << sata << QByteArray("sata") << 0;
        QTest::newRow("windows") << virtio + cd + "<!--w-->" << QByteArray("sata") << 0;
    }

    void theSeedsDriveIsOneThatTheSystemKnows()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, bus);
        QFETCH(int, controllers);
        const QByteArray features = before.contains("<!--w-->") ? "<features><hyperv/></features>" : "";
        const QByteArray xml = "<domain><name>a</name><os><type machine='pc-q35-7.2'>hvm</type></os>" + features
            + "<devices>" + before + "</devices></domain>";
        const auto after = withSeedCd(xml, u"/pool/a 'b'&c-seed.iso"_s);
        QVERIFY(after.has_value());
        QByteArray plainQuotes = *after;
        plainQuotes.replace('"', '\'');
        QVERIFY2(plainQuotes.contains(QByteArray("bus='" + bus + "'/><readonly/>")), plainQuotes.constData());
        QCOMPARE(after->count("type='scsi'"), controllers);
        QVERIFY(after->contains("&amp;c-seed.iso"));
        QVERIFY(xml::Document::parse(*after).has_value());
        QVERIFY(!withSeedCd("<pool/>", u"/x"_s).has_value());
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
