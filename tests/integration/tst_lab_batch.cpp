// SPDX-License-Identifier: GPL-3.0-or-later
// Machines from a template on a real host: they boot with the name and the addresses that their seeds give them, twenty
// are made in a moment, and one that fails leaves nothing. With GUESTDECK_DEBIAN_IMAGE (a qcow2 image with cloud-init,
// see debian.sh) that image is the template; meant for the last case alone.
#include "models/cloudinit/identity.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/install/batch.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/templatecalls.h"
#include "tests/integration/lab.h"

#include <QElapsedTimer>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

const QString images = u"/var/lib/libvirt/images"_s;
const QString key = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFodrdq3YAkSgzx6mLGAMsDkWE9FpVDlyVDGvjAae7mw ops"_s;

} // namespace

class TestLabBatch : public QObject
{
    Q_OBJECT

    QString m_uri;
    QString m_subnet; ///< "192.168.131."
    std::unique_ptr<Connection> m_host;
    JobQueue m_queue;
    QStringList m_before;
    bool m_debian = false;

    static bool inHost(const QStringList &command) { return lab::run(QStringList{u"exec"_s, u"1"_s} + command); }

    QStringList volumes() const
    {
        QStringList names;
        const QString list = lab::virsh(m_uri, {u"vol-list"_s, u"default"_s});
        for (const QString &line : list.split(u'\n')) {
            names.append(line.simplified().section(u' ', 0, 0));
        }
        names.removeAll(QString());
        names.sort();
        return names;
    }

    QStringList guests() const
    {
        QStringList names = lab::virsh(m_uri, {u"list"_s, u"--all"_s, u"--name"_s}).split(u'\n', Qt::SkipEmptyParts);
        names.sort();
        return names;
    }

    std::optional<BatchFacts> facts(const QString &name)
    {
        const QUuid uuid(lab::virsh(m_uri, {u"domuuid"_s, name}).trimmed());
        const auto future = loadBatchFacts(*m_host, uuid);
        if (!lab::waitFor([&]() { return future.isFinished(); }, 30) || !future.result().has_value()) {
            return {};
        }
        return *future.result();
    }

    bool makeTemplate(const QString &name, const QString &image, const QString &memory)
    {
        const QString disk = images + u'/' + name + u".qcow2"_s;
        if (!inHost({u"cp"_s, image, disk}) || lab::virsh(m_uri, {u"pool-refresh"_s, u"default"_s}).isNull()
            || !lab::run({u"guest"_s, u"1"_s, name, u"kind=disk"_s, u"disk="_s + disk, u"mem="_s + memory})) {
            return false;
        }
        const QUuid uuid(lab::virsh(m_uri, {u"domuuid"_s, name}).trimmed());
        const auto marked = m_host->run(Lane::General, [uuid](Session &session, const CallContext &) {
            return setTemplateMark(session, uuid,
                                   TemplateMark{QDateTime::currentDateTimeUtc(), TemplateMark::Prepared::No, {}});
        });
        return lab::waitFor([&]() { return marked.isFinished(); }, 30) && marked.result().has_value();
    }

    BatchPlan plan(const BatchFacts &facts, const QString &pattern, int count) const
    {
        BatchPlan plan = defaultBatch(facts);
        plan.namePattern = pattern;
        plan.count = count;
        plan.start = false;
        plan.identity.user = u"ops"_s;
        plan.identity.sshKeys = {key};
        plan.identity.passwordHash = hashPassword("it's \"ops\"").value_or(QByteArray());
        plan.identity.ipv4.mode = IpSetup::Mode::Static;
        plan.identity.ipv6 = {IpSetup::Mode::Static, {}, 64, {}};
        plan.firstAddress4 = m_subnet + u"51"_s;
        plan.lastAddress4 = m_subnet + u"99"_s;
        plan.firstAddress6 = u"fd00:131::51"_s;
        plan.rows = suggestRows(plan, facts);
        return plan;
    }

    Job *run(const BatchPlan &plan, const BatchFacts &facts, int seconds = 60)
    {
        for (const BatchProblem &one : checkBatch(plan, facts)) {
            if (one.severity == BatchProblem::Severity::Error) {
                qWarning("row %d: %s", one.row, qPrintable(one.message));
                return nullptr;
            }
        }
        Job *job = m_queue.submit(makeBatchJob(*m_host, plan, facts));
        return lab::waitFor([job]() { return job->isFinished(); }, seconds) ? job : nullptr;
    }

    static QString explain(const Job *job)
    {
        if (!job) {
            return u"no end"_s;
        }
        QString text = job->error() ? job->error()->message + u" | "_s + job->error()->detail : QString();
        for (const Error &left : job->leftovers()) {
            text += u" | left: "_s + left.message + left.detail;
        }
        return text;
    }

    /// What a terminal would need: all machines of these names with all they brought.
    bool remove(const BatchPlan &plan)
    {
        bool good = true;
        for (const BatchRow &row : plan.rows) {
            if (plan.start) {
                good = !lab::virsh(m_uri, {u"destroy"_s, row.name}).isNull() && good;
            }
            good = !lab::virsh(m_uri, {u"undefine"_s, row.name}).isNull() && good;
            QStringList brought{row.name + u".qcow2"_s};
            if (plan.setup == BatchPlan::Setup::CloudInit) {
                brought.append(seedNameOf(row));
            }
            for (const QString &volume : brought) {
                good = !lab::virsh(m_uri, {u"vol-delete"_s, volume, u"--pool"_s, u"default"_s}).isNull() && good;
            }
        }
        return good && volumes() == m_before;
    }

    bool answers(const BatchRow &row, const QString &address) const
    {
        return lab::waitFor(
            [&]() {
                return lab::output(
                           {u"exec"_s, u"1"_s, u"sh"_s, u"-c"_s,
                            u"busybox ping -c 1 -W 2 %1 >/dev/null && nc -w 3 %1 7777 </dev/null"_s.arg(address)})
                           .trimmed()
                    == row.name;
            },
            30);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_debian = !qEnvironmentVariable("GUESTDECK_DEBIAN_IMAGE").isEmpty();
        m_uri = lab::value(u"LAB_LOCAL_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        const QString network = lab::virsh(m_uri, {u"net-dumpxml"_s, u"default"_s});
        m_subnet = network.section(u"<ip address='"_s, 1).section(u'\'', 0, 0).section(u'.', 0, 2) + u'.';
        QVERIFY(m_subnet.startsWith(u"192.168."_s));
        m_host = std::make_unique<Connection>(ConnectionConfig{{QUuid::createUuid()}, m_uri, {}, true, false});
        m_host->open();
        QVERIFY(lab::waitFor([this]() { return m_host->isListComplete(); }, 30));
        if (m_debian) {
            QVERIFY(makeTemplate(u"tmpl"_s, qEnvironmentVariable("GUESTDECK_DEBIAN_IMAGE"), u"512"_s));
        } else {
            QVERIFY(makeTemplate(u"tmpl"_s, lab::value(u"LAB_TEMPLATE"_s), u"128"_s));
        }
        m_before = volumes();
        QVERIFY(m_before.contains(u"tmpl.qcow2"_s));
    }

    void cleanupTestCase()
    {
        m_queue.clearFinished();
        m_host.reset();
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(!lab::virsh(m_uri, {u"vol-delete"_s, u"tmpl.qcow2"_s, u"--pool"_s, u"default"_s}).isNull());
    }

    void twentyLinkedClonesTakeAMoment()
    {
        const auto known = facts(u"tmpl"_s);
        QVERIFY(known);
        const BatchPlan wanted = plan(*known, u"many-{n:02}"_s, 20);
        QElapsedTimer clock;
        clock.start();
        Job *job = run(wanted, *known);
        const qint64 took = clock.elapsed();
        QVERIFY2(job && job->state() == Job::State::Succeeded, qPrintable(explain(job)));
        qInfo("20 linked clones with seeds: %lld ms", took);
        QVERIFY2(took < 10'000, qPrintable(QString::number(took)));
        QCOMPARE(guests().filter(u"many-"_s).size(), 20);
        QCOMPARE(volumes().size(), m_before.size() + 40);
        const QString disk = lab::virsh(m_uri, {u"vol-dumpxml"_s, u"many-07.qcow2"_s, u"--pool"_s, u"default"_s});
        QVERIFY(disk.section(u"<backingStore>"_s, 1).contains(images + u"/tmpl.qcow2"_s));
        QVERIFY(disk.contains(u"<compat>1.1</compat>"_s));
        QVERIFY(remove(wanted));
    }

    void theSeventhFailsAndLeavesNothing()
    {
        const auto known = facts(u"tmpl"_s);
        QVERIFY(known);
        const BatchPlan wanted = plan(*known, u"some-{n}"_s, 8);
        // A file that libvirt does not know of, put there while the summary is being read.
        const QString stray = images + u"/some-7.qcow2"_s;
        QVERIFY(inHost({u"sh"_s, u"-c"_s, u"echo precious >"_s + stray}));
        Job *job = run(wanted, *known);
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->leftovers().isEmpty(), qPrintable(explain(job)));
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(job->items()[i].state, i == 6 ? Job::Item::State::Failed : Job::Item::State::Succeeded);
        }
        QVERIFY(!guests().contains(u"some-7"_s));
        QCOMPARE(guests().filter(u"some-"_s).size(), 7);
        QCOMPARE(volumes().filter(u"some-7"_s), QStringList{u"some-7.qcow2"_s});
        QCOMPARE(lab::output({u"exec"_s, u"1"_s, u"cat"_s, stray}).trimmed(), u"precious"_s);
        QVERIFY(inHost({u"rm"_s, stray}));
        QVERIFY(!lab::virsh(m_uri, {u"pool-refresh"_s, u"default"_s}).isNull());
        BatchPlan made = wanted;
        made.rows.removeAt(6);
        QVERIFY(remove(made));
    }

    void addressesAreReservedAndGoWithTheirMachine()
    {
        const auto known = facts(u"tmpl"_s);
        QVERIFY(known);
        BatchPlan wanted = plan(*known, u"dhcp-{n}"_s, 3);
        wanted.setup = BatchPlan::Setup::Reservation;
        wanted.rows = suggestRows(wanted, *known);
        // Somebody reserves the second one's address meanwhile.
        const QString other = u"<host mac='52:54:00:99:99:99' ip='%1'/>"_s.arg(wanted.rows[1].address4);
        QVERIFY(
            !lab::virsh(m_uri,
                        {u"net-update"_s, u"default"_s, u"add"_s, u"ip-dhcp-host"_s, other, u"--live"_s, u"--config"_s})
                 .isNull());
        Job *job = run(wanted, *known);
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->leftovers().isEmpty(), qPrintable(explain(job)));
        QCOMPARE(job->items()[1].state, Job::Item::State::Failed);
        for (const QStringList &where : {QStringList{}, QStringList{u"--inactive"_s}}) {
            const QString xml = lab::virsh(m_uri, QStringList{u"net-dumpxml"_s, u"default"_s} + where);
            QVERIFY(xml.contains(wanted.rows[0].mac) && xml.contains(wanted.rows[2].mac));
            QVERIFY(!xml.contains(wanted.rows[1].mac));
        }
        QVERIFY(!guests().contains(u"dhcp-2"_s));
        for (const QString &mac : {wanted.rows[0].mac, wanted.rows[2].mac, u"52:54:00:99:99:99"_s}) {
            const BatchRow *row = mac == wanted.rows[0].mac ? &wanted.rows[0]
                : mac == wanted.rows[2].mac                 ? &wanted.rows[2]
                                                            : nullptr;
            const QString host
                = row ? u"<host mac='%1' name='%2' ip='%3'/>"_s.arg(mac, row->name, row->address4) : other;
            QVERIFY(!lab::virsh(m_uri,
                                {u"net-update"_s, u"default"_s, u"delete"_s, u"ip-dhcp-host"_s, host, u"--live"_s,
                                 u"--config"_s})
                         .isNull());
        }
        BatchPlan made = wanted;
        made.rows.removeAt(1);
        QVERIFY(remove(made));
    }

    void threeLinkedClonesAnswerAtTheirAddresses()
    {
        const auto known = facts(u"tmpl"_s);
        QVERIFY(known);
        BatchPlan wanted = plan(*known, u"web-{n}"_s, 3);
        wanted.start = true;
        Job *job = run(wanted, *known);
        QVERIFY2(job && job->state() == Job::State::Succeeded, qPrintable(explain(job)));
        for (const BatchRow &row : wanted.rows) {
            const auto serial = [&]() { return lab::serial(u"h1-tmpl-"_s + row.name); };
            QVERIFY2(lab::waitFor([&]() { return serial().contains(u"LAB-READY "_s + row.name); }, 120),
                     qPrintable(serial().right(500)));
            QVERIFY2(!serial().contains(u"LAB-SEED-BAD"_s), qPrintable(serial().right(500)));
            QVERIFY(serial().contains(u"LAB-SEED %1 id %2"_s.arg(row.name, row.uuid.toString(QUuid::WithoutBraces))));
            QVERIFY(serial().contains(u"LAB-SEED-USER ops keys 1"_s));
            QVERIFY(serial().contains(u"LAB-IP eth0 "_s + row.address4));
            QVERIFY(serial().contains(u"LAB-IP eth0 "_s + row.address6));
            QVERIFY(answers(row, row.address4));
        }
        QVERIFY(remove(wanted));
    }

    void aCloudImageBootsAsItsSeedSays()
    {
        const auto known = facts(u"tmpl"_s);
        QVERIFY(known);
        BatchPlan wanted = plan(*known, u"cloud-{n}"_s, 1);
        // The lab's small system stands for an older image, and for one that is copied whole.
        wanted.copy = m_debian ? BatchPlan::Copy::Linked : BatchPlan::Copy::Full;
        wanted.identity.networkStyle = m_debian ? Identity::NetworkStyle::Netplan : Identity::NetworkStyle::Older;
        wanted.start = true;
        if (m_debian) {
            wanted.identity.commands = {u"echo \"LAB-DEBIAN $(hostname -f)\" > /dev/ttyS0"_s};
            wanted.identity.domain = u"lab.example.org"_s;
        }
        const BatchRow &row = wanted.rows[0];
        Job *job = run(wanted, *known, 120);
        QVERIFY2(job && job->state() == Job::State::Succeeded, qPrintable(explain(job)));
        const auto serial = [&]() { return lab::serial(u"h1-tmpl-"_s + row.name); };
        const QString sign = m_debian ? u"LAB-DEBIAN cloud-1.lab.example.org"_s : u"LAB-IP eth0 "_s + row.address6;
        QVERIFY2(lab::waitFor([&]() { return serial().contains(sign); }, m_debian ? 600 : 120),
                 qPrintable(serial().right(2000)));
        if (m_debian) {
            for (const QString &address : {row.address4}) {
                QVERIFY(inHost({u"busybox"_s, u"ping"_s, u"-c"_s, u"1"_s, u"-W"_s, u"5"_s, address}));
                QVERIFY(lab::output({u"exec"_s, u"1"_s, u"sh"_s, u"-c"_s, u"nc -w 10 %1 22 </dev/null"_s.arg(address)})
                            .startsWith(u"SSH-"_s));
            }
        } else {
            QVERIFY(serial().contains(u"LAB-IP eth0 "_s + row.address4));
            QVERIFY(answers(row, row.address4));
        }
        QVERIFY(remove(wanted));
    }
};

LAB_TEST_MAIN(TestLabBatch)
#include "tst_lab_batch.moc"
