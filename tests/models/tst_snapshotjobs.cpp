// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting snapshots and going back to one where the host refuses in the middle, or another admin comes between,
// against libvirt's test driver: nothing is lost, and what is others' stays.
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/snapshots/snapshotjobs.h"
#include "tests/models/linkcutter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <libvirt/libvirt.h>

#include <dlfcn.h>

#include <atomic>
#include <cstdlib>
#include <functional>
#include <utility>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

std::atomic_int deletionsLeft = 100; ///< of snapshots, before one is refused
QByteArray neverAgain; ///< of the snapshot of that name libvirt takes no description any more
/// What happens on the host in place of the next start of a guest, which fails; on the worker.
std::function<void(virDomainPtr)> insteadOfStart;

template <class Fn>
Fn *libvirtsOwn(const char *name)
{
    return reinterpret_cast<Fn *>(dlsym(RTLD_NEXT, name));
}

} // namespace

// Stand-ins for libvirt's own, which are linked in before it.
extern "C" {

int virDomainSnapshotDelete(virDomainSnapshotPtr snapshot, unsigned int flags)
{
    constexpr unsigned nonsense = VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN | VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY;
    // The test driver has descriptions only, and does not know the flag that says so.
    return libvirtsOwn<decltype(virDomainSnapshotDelete)>(__func__)(
        snapshot, deletionsLeft-- <= 0 ? nonsense : flags & ~unsigned(VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY));
}

virDomainSnapshotPtr virDomainSnapshotCreateXML(virDomainPtr domain, const char *xml, unsigned int flags)
{
    const QByteArray text(xml);
    const QByteArray own("<name>" + neverAgain + "</name>"); // which comes before its parent's
    const bool refused = !neverAgain.isEmpty() && text.mid(text.indexOf("<name>")).startsWith(own);
    return libvirtsOwn<decltype(virDomainSnapshotCreateXML)>(__func__)(domain, refused ? "<nonsense/>" : xml, flags);
}

int virDomainCreate(virDomainPtr domain)
{
    if (const auto hook = std::exchange(insteadOfStart, {})) {
        hook(domain);
        return virDomainSetVcpus(domain, 0); // which is never valid: leaves an error
    }
    return libvirtsOwn<decltype(virDomainCreate)>(__func__)(domain);
}

} // extern "C"

class TestSnapshotJobs : public QObject
{
    Q_OBJECT

    const QUuid m_web{u"11111111-2222-3333-4444-555555555555"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobQueue> m_queue;
    std::unique_ptr<Connection> m_host;

    static QString disk(const QString &path)
    {
        return u"<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%1'/>"
               "<target dev='vda'/></disk></devices>"_s.arg(path);
    }
    /// That froze the image `frozen`, and went on in /disks/web.vda.NAME.qcow2. `guest`: what it was called then.
    static QString snapshot(const QString &name, const QString &parent, int minute, const QString &frozen,
                            const QString &guest = u"web"_s)
    {
        const QString above = parent.isEmpty() ? QString() : u"<parent><name>%1</name></parent>"_s.arg(parent);
        return u"<test:domainsnapshot><name>%1</name><state>shutoff</state>%2<creationTime>%3</creationTime><active>%4"
               "</active><memory snapshot='no'/><disks><disk name='vda' snapshot='external' type='file'>"
               "<driver type='qcow2'/><source file='/disks/web.vda.%1.qcow2'/></disk></disks><domain type='test'>"
               "<name>%5</name><uuid>11111111-2222-3333-4444-555555555555</uuid><memory>262144</memory><os><type>hvm"
               "</type></os>%6</domain></test:domainsnapshot>"_s.arg(name, above)
                   .arg(1'700'000'000 + 60 * minute)
                   .arg(name == u"three"_s ? 1 : 0)
                   .arg(guest, disk(frozen));
    }
    static QString volume(const QString &name, const QString &on = {})
    {
        const QString below = on.isEmpty()
            ? QString()
            : u"<backingStore><path>/disks/%1</path><format type='qcow2'/></backingStore>"_s.arg(on);
        return u"<volume type='file'><name>%1</name><capacity unit='GiB'>4</capacity><target><format type='qcow2'/>"
               "</target>%2</volume>"_s.arg(name, below);
    }
    /// A guest that runs: base ← one ← two ← three. Its title, and volumes beside its own.
    bool write(const QString &title = {}, const QString &volumes = {}) const
    {
        QFile file(m_folder->filePath(u"host.xml"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            return false;
        }
        const QString text
            = u"<node><domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>web</name>"
              "<uuid>11111111-2222-3333-4444-555555555555</uuid>"_s
            + title + u"<memory>262144</memory><os><type>hvm</type></os>"_s + disk(u"/disks/web.vda.three.qcow2"_s)
            + u"<test:runstate>1</test:runstate>"_s + snapshot(u"one"_s, {}, 0, u"/disks/base.qcow2"_s)
            + snapshot(u"two"_s, u"one"_s, 1, u"/disks/web.vda.one.qcow2"_s, u"older"_s)
            + snapshot(u"three"_s, u"two"_s, 2, u"/disks/web.vda.two.qcow2"_s)
            + u"</domain><pool type='dir'><name>disks</name><capacity unit='GiB'>500</capacity><available unit='GiB'>"
              "400</available><target><path>/disks</path></target>"_s
            + volume(u"base.qcow2"_s) + volume(u"web.vda.one.qcow2"_s, u"base.qcow2"_s)
            + volume(u"web.vda.two.qcow2"_s, u"web.vda.one.qcow2"_s)
            + volume(u"web.vda.three.qcow2"_s, u"web.vda.two.qcow2"_s) + volumes + u"</pool></node>"_s;
        return file.write(text.toUtf8()) > 0;
    }
    template <class T>
    T ask(std::function<Result<T>(Session &, const CallContext &)> call)
    {
        const auto future = m_host->run(Lane::General, std::move(call));
        const bool done = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        if (done && !future.result().has_value()) {
            qInfo("%s", qPrintable(future.result().error().detail));
        }
        return done && future.result().has_value() ? *future.result() : T();
    }
    QString definition()
    {
        return ask<QString>(
            [uuid = m_web](Session &session, const CallContext &) { return readDomainXml(session, uuid, true, true); });
    }
    QStringList volumes()
    {
        return ask<QStringList>(
            [](Session &session, const CallContext &) { return listVolumeNames(session, u"disks"_s); });
    }
    SnapshotFacts facts()
    {
        const auto future = loadSnapshots(*m_host, m_web);
        const bool done = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        return done && future.result().has_value() ? *future.result() : SnapshotFacts();
    }
    /// With their parents, oldest first.
    QStringList tree()
    {
        QStringList all;
        const SnapshotFacts now = facts();
        for (const Snapshot &one : now.snapshots) {
            all.append(QString(one.parent + u'/' + one.name + (one.current ? u" now"_s : QString())));
        }
        return all;
    }
    Job *run(std::unique_ptr<Job> made)
    {
        Job *job = m_queue->submit(std::move(made));
        const bool ended = QTest::qWaitFor([job] { return job->isFinished(); }, 30'000);
        if (ended && job->error()) {
            qInfo("%s (%s)", qPrintable(job->error()->message), qPrintable(job->error()->detail));
        }
        return ended ? job : nullptr;
    }
    Job *remove(const QStringList &names)
    {
        const SnapshotFacts seen = facts();
        return run(makeSnapshotDeleteJob(*m_host, seen, {names, planSnapshotDelete(seen, names)}));
    }
    Job *goBack(const QString &name)
    {
        SnapshotRevert wish;
        wish.name = name;
        wish.start = true;
        return run(makeSnapshotRevertJob(*m_host, facts(), wish));
    }

    const QStringList m_tree{u"/one"_s, u"one/two"_s, u"two/three now"_s};
    const QStringList m_volumes{u"base.qcow2"_s, u"web.vda.one.qcow2"_s, u"web.vda.three.qcow2"_s,
                                u"web.vda.two.qcow2"_s};

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(write());
        m_queue = std::make_unique<JobQueue>();
        m_host = std::make_unique<Connection>(
            ConnectionConfig{{QUuid::createUuid()}, u"test://"_s + m_folder->filePath(u"host.xml"_s), {}, true, false});
        m_host->open();
        QTRY_VERIFY(m_host->isListComplete());
        QCOMPARE(tree(), m_tree);
        QStringList all = volumes();
        all.sort();
        QCOMPARE(all, m_volumes);
    }

    void cleanup()
    {
        deletionsLeft = 100;
        neverAgain.clear();
        insteadOfStart = {};
        m_queue.reset();
        m_host.reset();
    }

    /// The one that was forgotten already, and the child that stays, are back in their places.
    void theSecondDescriptionIsRefused()
    {
        deletionsLeft = 1;
        const Job *job = remove({u"two"_s, u"one"_s});
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"one"_s), qPrintable(job->error()->message));
        QVERIFY(job->leftovers().isEmpty());
        QCOMPARE(tree(), m_tree);
    }

    /// One that cannot be put back does not keep the others away.
    void allThatCanBeArePutBack()
    {
        deletionsLeft = 2;
        neverAgain = "one";
        const Job *job = remove({u"three"_s, u"two"_s, u"one"_s});
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->leftovers().size(), 1);
        QVERIFY2(job->leftovers().first().message.contains(u"one"_s), qPrintable(job->leftovers().first().message));
        QCOMPARE(tree(), m_tree);
    }

    /// The guest had another name then, which libvirt refuses: it runs on with what it has.
    void aRefusedDefinitionCostsARunningGuestNothing()
    {
        const QString before = definition();
        const Job *job = goBack(u"two"_s);
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->detail.contains(u"already defined"_s), qPrintable(job->error()->detail));
        QVERIFY(job->leftovers().isEmpty());
        QCOMPARE(definition(), before);
        QCOMPARE(facts().state, DomainState::Running);
        QStringList all = volumes();
        all.sort();
        QCOMPARE(all, m_volumes); // its overlay is gone
        QCOMPARE(tree(), m_tree);
    }

    /// The link breaks when the definition is to be stored, and another admin stores one before it is back.
    void anothersDefinitionIsNotReplaced()
    {
        test::LinkCut cut;
        cut.call = "virDomainDefineXML";
        cut.meanwhile = [this](virConnectPtr) {
            // The host as it is when it is reached again: with their title, and the overlay that was made.
            write(u"<title>theirs</title>"_s, volume(u"web.vda.from-one.qcow2"_s, u"base.qcow2"_s));
        };
        cut.onBreak = [host = m_host.get()] {
            QMetaObject::invokeMethod(
                host,
                [host] {
                    host->close();
                    host->open();
                },
                Qt::QueuedConnection);
        };
        test::armLinkCut(std::move(cut));
        const Job *job = goBack(u"one"_s);
        QVERIFY(job);
        QVERIFY(test::isLinkCut());
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY(job->leftovers().isEmpty());
        QVERIFY(definition().contains(u"<title>theirs</title>"_s));
        QVERIFY(definition().contains(u"web.vda.three.qcow2"_s));
        QCOMPARE(facts().state, DomainState::Running);
        QVERIFY(!volumes().contains(u"web.vda.from-one.qcow2"_s));
    }

    /// The guest does not start, and its definition has been changed since it was switched: it is theirs, and the
    /// overlay that it names stays.
    void anothersChangeIsNotSwitchedBack()
    {
        insteadOfStart = [](virDomainPtr domain) {
            char *const text = virDomainGetXMLDesc(domain, VIR_DOMAIN_XML_INACTIVE);
            QByteArray theirs(text);
            std::free(text); // NOLINT: libvirt's own way
            theirs.replace("</uuid>", "</uuid><title>theirs</title>");
            virDomainFree(virDomainDefineXML(virDomainGetConnect(domain), theirs.constData()));
        };
        const Job *job = goBack(u"one"_s);
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->leftovers().size(), 1);
        QCOMPARE(job->leftovers().first().kind, ErrorKind::Conflict);
        QVERIFY(definition().contains(u"<title>theirs</title>"_s));
        QVERIFY(definition().contains(u"web.vda.from-one.qcow2"_s));
        QVERIFY(volumes().contains(u"web.vda.from-one.qcow2"_s));
        QVERIFY(volumes().contains(u"web.vda.three.qcow2"_s));
    }

    /// The same start that fails, with nobody between: all is as it was, but that the guest was off for a while.
    void whatFailsIsSwitchedBack()
    {
        const QString before = definition();
        insteadOfStart = [](virDomainPtr) {};
        const Job *job = goBack(u"one"_s);
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(job->leftovers().isEmpty());
        QCOMPARE(definition(), before);
        QCOMPARE(facts().state, DomainState::Running);
        QVERIFY(!volumes().contains(u"web.vda.from-one.qcow2"_s));
    }
};

QTEST_GUILESS_MAIN(TestSnapshotJobs)
#include "tst_snapshotjobs.moc"
