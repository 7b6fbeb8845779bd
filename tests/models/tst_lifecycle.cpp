// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to guests beside switching them, against libvirt's test driver: files, the start order in their
// metadata, guests in order, who did not shut down in time; and what agents say.
#include "models/actions/domainactions.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/messagecalls.h"
#include "models/lifecycle/guestinfocache.h"
#include "models/lifecycle/lifecyclejobs.h"
#include "models/lifecycle/shutdownwatch.h"
#include "models/lifecycle/startorder.h"
#include "models/startcheck/startcheck.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <libvirt/libvirt.h>

#include <dlfcn.h>

#include <atomic>
#include <functional>
#include <utility>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

std::atomic_bool deaf = false; ///< guests hear nothing when they are asked to shut down
/// What another admin does right behind our next change of a guest's metadata; on the worker.
std::function<void(virConnectPtr)> behindWrite;

} // namespace

// Stand-ins for libvirt's own, which are linked in before it: its test driver's guests go down at once.
extern "C" {

int virDomainShutdown(virDomainPtr domain)
{
    const auto own = reinterpret_cast<decltype(&virDomainShutdown)>(dlsym(RTLD_NEXT, __func__));
    return deaf ? 0 : own(domain);
}

int virDomainSetMetadata(virDomainPtr domain, int type, const char *metadata, const char *key, const char *uri,
                         unsigned int flags)
{
    const auto own = reinterpret_cast<decltype(&virDomainSetMetadata)>(dlsym(RTLD_NEXT, __func__));
    const int done = own(domain, type, metadata, key, uri, flags);
    if (const auto hook = std::exchange(behindWrite, {})) {
        hook(virDomainGetConnect(domain));
    }
    return done;
}

} // extern "C"

namespace
{

/// Another admin's order, by libvirt itself.
void orderBehindOurBack(virConnectPtr host, const char *name, int order)
{
    virDomainPtr domain = virDomainLookupByName(host, name);
    virDomainSetMetadata(domain, VIR_DOMAIN_METADATA_ELEMENT,
                         QByteArray("<start order='" + QByteArray::number(order) + "'/>").constData(), "guestdeck",
                         "https://guestdeck.org/xmlns/startorder/1", VIR_DOMAIN_AFFECT_CONFIG);
    virDomainFree(domain);
}

QString guest(const QString &name, int state)
{
    return u"<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>%1</name>"
           "<memory>262144</memory><os><type>hvm</type></os><test:runstate>%2</test:runstate></domain>"_s.arg(name)
               .arg(state);
}

OrderedGuest ordered(const QString &name, int order, int pause = 0, int patience = 120)
{
    return {QUuid::createUuid(), name, false, {order, pause, patience}};
}

Job::Step step(Job::Start run)
{
    Job::Step made;
    made.text = u"step"_s;
    made.run = std::move(run);
    return made;
}

} // namespace

class TestLifecycle : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_host;
    std::unique_ptr<JobQueue> m_queue;

    QUuid uuidOf(const QString &name) const
    {
        const Inventory::Domain *found = m_host->inventory()->findByName(name);
        return found ? found->info.uuid : QUuid();
    }
    DomainState stateOf(const QString &name) const { return m_host->inventory()->findByName(name)->info.state; }
    const DomainInfo &infoOf(const QString &name) const { return m_host->inventory()->findByName(name)->info; }
    Job *run(std::unique_ptr<Job> made)
    {
        Job *job = m_queue->submit(std::move(made));
        const bool ended = QTest::qWaitFor([job]() { return job->isFinished(); }, 30'000);
        if (ended && job->error()) {
            qInfo("%s (%s)", qPrintable(job->error()->message), qPrintable(job->error()->detail));
        }
        return ended ? job : nullptr;
    }
    QList<OrderedGuest> order()
    {
        const auto future = loadStartOrder(*m_host);
        const bool done = QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000);
        return done && future.result().has_value() ? *future.result() : QList<OrderedGuest>();
    }
    int orderOf(const QString &name)
    {
        for (const OrderedGuest &one : order()) {
            if (one.name == name) {
                return one.order.order;
            }
        }
        return -1;
    }
    /// Both from "takes no part" to 1, db before web.
    Job *orderDbAndWeb()
    {
        const QList<OrderedGuest> before = order();
        QList<OrderedGuest> after = before;
        for (OrderedGuest &one : after) {
            one.order.order = one.name == u"db"_s || one.name == u"web"_s ? 1 : 0;
        }
        return run(makeStartOrderJob(*m_host, before, after));
    }
    bool setOrder(const QHash<QString, StartOrder> &wanted)
    {
        const QList<OrderedGuest> before = order();
        QList<OrderedGuest> after = before;
        for (OrderedGuest &one : after) {
            one.order = wanted.value(one.name, one.order);
        }
        Job *job = run(makeStartOrderJob(*m_host, before, after));
        return job && job->state() == Job::State::Succeeded && order() == after;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QFile file(m_dir->filePath(u"host.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((u"<node>"_s + guest(u"db"_s, 5) + guest(u"web"_s, 5) + guest(u"mail"_s, 5) + guest(u"busy"_s, 1)
                    + u"</node>"_s)
                       .toUtf8());
        file.close();
        m_queue = std::make_unique<JobQueue>();
        m_host = std::make_unique<Connection>(
            ConnectionConfig{{QUuid::createUuid()}, u"test://"_s + file.fileName(), {}, true, false});
        m_host->open();
        QTRY_VERIFY(m_host->isListComplete());
    }

    void cleanup()
    {
        deaf = false;
        behindWrite = {};
        m_queue.reset();
        m_host.reset();
    }

    void savesToAFileAndRestores()
    {
        const QString path = m_dir->filePath(u"busy.save"_s);
        const QUuid uuid = uuidOf(u"busy"_s);
        Job *job = run(makeSaveToFileJob(*m_host, uuid, {path, false, false}));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(job->successNote().contains(path));
        QTRY_COMPARE(stateOf(u"busy"_s), DomainState::ShutOff);
        const auto read = loadSavedGuest(*m_host, path);
        QTRY_VERIFY(read.isFinished());
        const Result<SavedGuest> saved = read.result();
        if (saved.has_value()) {
            QCOMPARE(*saved, (SavedGuest{uuid, u"busy"_s, true, false}));
            job = run(makeRestoreJob(*m_host, path, *saved, RestoreAs::Saved));
            QVERIFY(job);
            QCOMPARE(job->state(), Job::State::Succeeded);
            QTRY_COMPARE(stateOf(u"busy"_s), DomainState::Running);
            // The same once more would damage its disks.
            job = run(makeRestoreJob(*m_host, path, *saved, RestoreAs::Saved));
            QCOMPARE(job->state(), Job::State::Failed);
        } else {
            QCOMPARE(saved.error().kind, ErrorKind::Unsupported); // this libvirt's test driver cannot read them
        }
    }

    void restoresNothingElse()
    {
        const QString path = m_dir->filePath(u"busy.save"_s);
        Job *job = run(makeSaveToFileJob(*m_host, uuidOf(u"busy"_s), {path, false, false}));
        QCOMPARE(job->state(), Job::State::Succeeded);
        job = run(makeRestoreJob(*m_host, path, {uuidOf(u"web"_s), u"web"_s, true, false}, RestoreAs::Saved));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed); // another guest's memory is in it
        QTRY_COMPARE(stateOf(u"busy"_s), DomainState::ShutOff);
    }

    void writesACoreDump()
    {
        const QString path = m_dir->filePath(u"busy.dump"_s);
        Job *job = run(makeCoreDumpJob(*m_host, uuidOf(u"busy"_s), {path, CoreDump::Format::Raw, false}));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(QFile::exists(path));
        QCOMPARE(stateOf(u"busy"_s), DomainState::Running);
        job = run(makeCoreDumpJob(*m_host, uuidOf(u"busy"_s), {u"/nowhere/at/all"_s, CoreDump::Format::Raw, false}));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(job->error()->message.contains(u"/nowhere/at/all"_s));
    }

    /// libvirt would empty whatever is there: a disk image, or what another guest was saved to.
    void overwritesNothing()
    {
        const QString path = m_dir->filePath(u"image.qcow2"_s);
        QFile image(path);
        QVERIFY(image.open(QIODevice::WriteOnly));
        image.write("a disk");
        image.close();
        const auto isRefused = [&](std::unique_ptr<Job> made, const QString &why) {
            Job *job = run(std::move(made));
            return job && job->state() == Job::State::Failed && job->error()->kind == ErrorKind::Conflict
                && job->error()->message.contains(why);
        };
        const QUuid busy = uuidOf(u"busy"_s);
        QVERIFY(isRefused(makeSaveToFileJob(*m_host, busy, {path, false, false}), path));
        QVERIFY(isRefused(makeCoreDumpJob(*m_host, busy, {path, CoreDump::Format::Raw, false}), path));
        QCOMPARE(stateOf(u"busy"_s), DomainState::Running);
        QVERIFY(image.open(QIODevice::ReadOnly));
        QCOMPARE(image.readAll(), "a disk");
        image.close();
        const QString saved = m_dir->filePath(u"busy.save"_s);
        Job *job = run(makeSaveToFileJob(*m_host, busy, {saved, false, false}));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QVERIFY(run(makeDomainJob(*m_host, uuidOf(u"web"_s), DomainAction::Start)));
        QTRY_COMPARE(stateOf(u"web"_s), DomainState::Running);
        QVERIFY(isRefused(makeSaveToFileJob(*m_host, uuidOf(u"web"_s), {saved, false, false}), u"busy already"_s));
        QCOMPARE(stateOf(u"web"_s), DomainState::Running);
        QVERIFY(isRefused(makeSaveToFileJob(*m_host, uuidOf(u"web"_s), {m_dir->path(), false, false}), m_dir->path()));
    }

    /// One that does not answer is not asked once more, and takes no more than its share of the host.
    void agentsAreAskedOneAnswerAtATime()
    {
        QHash<QUuid, std::shared_ptr<QPromise<Result<GuestInfo>>>> asked;
        int calls = 0;
        GuestInfoCache cache(
            nullptr,
            [&](Connection &, const QUuid &uuid) {
                ++calls;
                asked[uuid] = std::make_shared<QPromise<Result<GuestInfo>>>();
                asked[uuid]->start();
                return asked[uuid]->future();
            },
            0ms);
        QSignalSpy changed(&cache, &GuestInfoCache::changed);
        const QUuid busy = uuidOf(u"busy"_s);
        const DomainId id{m_host->id(), busy};
        const auto expire = [] {
            QElapsedTimer timer; // until what was asked is old
            timer.start();
            return QTest::qWaitFor([&] { return timer.elapsed() > 2; });
        };
        cache.request(*m_host, busy);
        QVERIFY(expire());
        cache.request(*m_host, busy);
        cache.forget(id); // it was off for a moment
        cache.request(*m_host, busy);
        QCOMPARE(calls, 1);
        cache.request(*m_host, uuidOf(u"db"_s));
        QCOMPARE(calls, 2);
        cache.request(*m_host, uuidOf(u"web"_s)); // has to wait for one of them
        QCOMPARE(calls, 2);
        asked[busy]->addResult(Result<GuestInfo>(Error{ErrorKind::Busy, 0, {}, {}}));
        asked[busy]->finish();
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(changed.last().first().value<DomainId>().uuid, uuidOf(u"web"_s)); // its turn
        cache.request(*m_host, uuidOf(u"web"_s));
        QCOMPARE(calls, 3);
        GuestInfo info;
        info.hostName = u"web-1"_s;
        asked[uuidOf(u"web"_s)]->addResult(Result<GuestInfo>(info));
        asked[uuidOf(u"web"_s)]->finish();
        QTRY_VERIFY(cache.find({m_host->id(), uuidOf(u"web"_s)}));
        QVERIFY(expire());
        cache.request(*m_host, uuidOf(u"web"_s)); // long ago: asked anew
        QCOMPARE(calls, 4);
        for (const auto &promise : std::as_const(asked)) {
            promise->finish();
        }
    }

    void rulesSayWhyNot()
    {
        using A = LifecycleAction;
        for (const A action : {A::Information, A::Password, A::Keys, A::Trim, A::SaveToFile, A::CoreDump, A::Nmi}) {
            QVERIFY(whyNot(action, *m_host, infoOf(u"web"_s), nullptr));
            QVERIFY(!whyNot(action, *m_host, infoOf(u"busy"_s), nullptr));
        }
        const DomainDetails withoutAgent;
        QVERIFY(whyNot(A::Password, *m_host, infoOf(u"busy"_s), &withoutAgent)->contains(u"channel"_s));
        QVERIFY(!whyNot(A::Nmi, *m_host, infoOf(u"busy"_s), &withoutAgent));
        DomainInfo paused = infoOf(u"busy"_s);
        paused.state = DomainState::Paused;
        QVERIFY(whyNot(A::Trim, *m_host, paused, nullptr)->contains(u"paused"_s));
        QVERIFY(!whyNot(A::SaveToFile, *m_host, paused, nullptr));
        QVERIFY(hostPathProblem(u""_s) && hostPathProblem(u"x.save"_s) && hostPathProblem(u"/var/"_s)
                && hostPathProblem(u"/a\nb"_s) && !hostPathProblem(u"/a b"_s));
        for (const QString &path : {u"/dev/sda"_s, u"//dev/sda"_s, u"/srv/../dev/./sda"_s, u"/../dev/vg/lv"_s,
                                    u"/proc/sysrq-trigger"_s, u"/sys/power/state"_s}) {
            QVERIFY2(newHostFileProblem(path), qPrintable(path));
            QVERIFY2(!hostPathProblem(path), qPrintable(path)); // a state can be read from there
        }
        for (const QString &path : {u"/srv/dev/x"_s, u"/device/x"_s, u"/dev/../srv/x"_s}) {
            QVERIFY2(!newHostFileProblem(path), qPrintable(path));
        }
        QVERIFY(newHostFileProblem(u"x.save"_s));
        QVERIFY(guestUserProblem({}) && guestUserProblem(u"a:b"_s) && !guestUserProblem(u"Jörg"_s));
        paused.name = u"../a b/c"_s;
        QCOMPARE(suggestedHostPath(paused, u"/x"_s, u".save"_s, QDateTime({2026, 5, 1}, {14, 3})),
                 u"/x/.._a_b_c-2026-05-01_14-03.save"_s);
    }

    /// Only in the job, and nowhere after it.
    void aPasswordIsWiped()
    {
        QByteArray typed("correct horse");
        std::weak_ptr<Secret> kept;
        {
            auto secret = std::make_shared<Secret>(typed);
            QVERIFY(typed.isEmpty());
            QCOMPARE(secret->bytes(), "correct horse");
            kept = secret;
            Job *job = run(makePasswordJob(*m_host, uuidOf(u"busy"_s), u"root"_s, std::move(secret)));
            QVERIFY(job);
            QVERIFY(!job->title().contains(u"horse"_s));
        }
        m_queue->clearFinished();
        QTRY_VERIFY(kept.expired());
    }

    void readsWhatAgentsSay()
    {
        const QHash<QString, QVariant> values{{u"os.pretty-name"_s, u"Debian\n12"_s},
                                              {u"os.kernel-release"_s, u"6.1"_s},
                                              {u"hostname"_s, u"web-1"_s},
                                              {u"timezone.name"_s, u"CET"_s},
                                              {u"timezone.offset"_s, 3600},
                                              {u"user.count"_s, 2U},
                                              {u"user.0.name"_s, u"root"_s},
                                              {u"user.0.login-time"_s, quint64(1'700'000'000'000)},
                                              {u"user.1.name"_s, u"me"_s},
                                              {u"fs.count"_s, 2U},
                                              {u"fs.0.mountpoint"_s, u"/data"_s},
                                              {u"fs.0.fstype"_s, u"ext4"_s},
                                              {u"fs.0.total-bytes"_s, quint64(1000)},
                                              {u"fs.0.used-bytes"_s, quint64(250)},
                                              {u"fs.0.disk.count"_s, 1U},
                                              {u"fs.0.disk.0.alias"_s, u"vda"_s},
                                              {u"fs.1.mountpoint"_s, u"/"_s},
                                              {u"fs.1.name"_s, u"sda1"_s}};
        const GuestInfo info = toGuestInfo(values);
        QCOMPARE(info.osName, u"Debian 12"_s);
        QCOMPARE(info.timeZone, u"CET (UTC+01:00)"_s);
        QCOMPARE(info.users.size(), 2);
        QVERIFY(info.users.first().since.isValid() && !info.users.last().since.isValid());
        QCOMPARE(info.fileSystems.size(), 2);
        QCOMPARE(info.fileSystems.first().mountPoint, u"/"_s);
        QCOMPARE(info.fileSystems.first().fill(), -1.0);
        QCOMPARE(info.fileSystems.last().fill(), 0.25);
        QCOMPARE(info.fileSystems.last().disks, QStringList{u"vda"_s});
        QVERIFY(guestInfoText(u"web-1"_s, info).contains(u"/data"_s));
    }

    void aHostileAgentIsBounded()
    {
        QHash<QString, QVariant> values{{u"fs.count"_s, quint64(-1)},
                                        {u"user.count"_s, quint64(1) << 60},
                                        {u"hostname"_s, QString(100'000, u'x')},
                                        {u"timezone.offset"_s, std::numeric_limits<int>::min()},
                                        {u"fs.7.mountpoint"_s, u"/7"_s},
                                        {u"fs.7.total-bytes"_s, quint64(10)},
                                        {u"fs.7.used-bytes"_s, quint64(-1)},
                                        {u"fs.7.disk.count"_s, quint64(-1)},
                                        {u"user.1.name"_s, u"x"_s},
                                        {u"user.1.login-time"_s, quint64(-1)}};
        const GuestInfo info = toGuestInfo(values);
        QVERIFY(info.hostName.size() <= 256);
        QCOMPARE(info.fileSystems.size(), 1);
        QCOMPARE(info.fileSystems.first().fill(), 1.0); // no fuller than full
        QVERIFY(!info.users.first().since.isValid());
    }

    void ordersAreReadAndWritten()
    {
        QCOMPARE(readStartOrder({}), StartOrder());
        const StartOrder order{3, 30, 60};
        QCOMPARE(readStartOrder(startOrderElement(order)), order);
        QVERIFY(startOrderElement({}).isEmpty());
        QCOMPARE(readStartOrder(u"<start order='-4' pause='99999999' patience='x'/>"_s), StartOrder());
        QCOMPARE(readStartOrder(u"<start order='2'"_s), StartOrder());
        const auto groups
            = startGroups({ordered(u"web"_s, 2), ordered(u"off"_s, 0), ordered(u"db"_s, 1), ordered(u"app"_s, 2)});
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.first().first().name, u"db"_s);
        QCOMPARE(groups.last().first().name, u"app"_s);
    }

    void theOrderIsKeptWithTheGuests()
    {
        QCOMPARE(order().size(), 4);
        QVERIFY(setOrder({{u"db"_s, {1, 2, 30}}, {u"busy"_s, {2, 0, 60}}})); // off, and running
        const auto xml = m_host->run(Lane::General, [uuid = uuidOf(u"db"_s)](Session &session, const CallContext &) {
            return readDomainXml(session, uuid, false, true);
        });
        QTRY_VERIFY(xml.isFinished());
        QVERIFY2(xml.result()->contains(u"startorder/1"_s), qPrintable(*xml.result()));
        QVERIFY(setOrder({{u"db"_s, {}}})); // taken out again
    }

    void anotherAdminsOrderIsNotOverwritten()
    {
        const QList<OrderedGuest> seen = order();
        QVERIFY(setOrder({{u"web"_s, {7, 0, 60}}}));
        QList<OrderedGuest> wanted = seen;
        for (OrderedGuest &one : wanted) {
            one.order.order = 1;
        }
        Job *job = run(makeStartOrderJob(*m_host, seen, wanted));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY(job->error()->message.contains(u"web"_s));
        for (const OrderedGuest &one : order()) {
            QCOMPARE(one.order.order, one.name == u"web"_s ? 7 : 0);
        }
    }

    /// Between the look at all of them and the write: what was written is taken back.
    void anOrderThatChangesMeanwhileStays()
    {
        behindWrite = [](virConnectPtr host) { orderBehindOurBack(host, "web", 7); };
        const Job *job = orderDbAndWeb();
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY(job->error()->message.contains(u"web"_s));
        QVERIFY(job->leftovers().isEmpty());
        QCOMPARE(orderOf(u"web"_s), 7);
        QCOMPARE(orderOf(u"db"_s), 0);
    }

    /// Nor is it taken back where somebody else has changed it since.
    void undoLeavesWhatOthersWrote()
    {
        behindWrite = [](virConnectPtr host) {
            orderBehindOurBack(host, "db", 9);
            orderBehindOurBack(host, "web", 7);
        };
        const Job *job = orderDbAndWeb();
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QCOMPARE(orderOf(u"db"_s), 9);
        QCOMPARE(orderOf(u"web"_s), 7);
    }

    /// One number after the other with its pause between; who runs already is left alone.
    void startsInOrder()
    {
        QVERIFY(setOrder({{u"db"_s, {1, 2, 30}}, {u"web"_s, {2, 0, 30}}, {u"busy"_s, {1, 3600, 30}}}));
        QStringList began;
        connect(m_host.get(), &Connection::domainStateChanged, this, [&](const QUuid &uuid, DomainState state) {
            const Inventory::Domain *found = m_host->inventory()->find(uuid);
            if (found && state == DomainState::Running && !began.contains(found->info.name)) {
                began.append(found->info.name);
            }
        });
        QElapsedTimer took;
        took.start();
        Job *job = run(makeOrderedStartJob(*m_host, order()));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(took.elapsed()
                >= 1800); // of coarse timers; the pause of the one that was started, not of the one that ran
        QTRY_COMPARE(stateOf(u"web"_s), DomainState::Running);
        QCOMPARE(began, (QStringList{u"db"_s, u"web"_s}));
        QCOMPARE(stateOf(u"mail"_s), DomainState::ShutOff); // has no place
        QCOMPARE(job->items().size(), 3);
        QVERIFY(!job->items().at(0).note.isEmpty()); // busy: it was running
    }

    void aFailureStopsWhatIsBehindIt()
    {
        QVERIFY(setOrder({{u"db"_s, {1, 0, 30}}, {u"web"_s, {2, 0, 30}}}));
        QList<OrderedGuest> guests = order();
        guests.append(ordered(u"ghost"_s, 1)); // is not there
        Job *job = run(makeOrderedStartJob(*m_host, guests));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QTRY_COMPARE(stateOf(u"db"_s), DomainState::Running);
        QCOMPARE(stateOf(u"web"_s), DomainState::ShutOff);
        QCOMPARE(job->items().last().state, JobItem::State::Cancelled);
    }

    void shutsDownInReverse()
    {
        QVERIFY(setOrder({{u"db"_s, {1, 0, 30}}, {u"web"_s, {2, 0, 30}}}));
        QCOMPARE(run(makeOrderedStartJob(*m_host, order()))->state(), Job::State::Succeeded);
        QTRY_COMPARE(stateOf(u"web"_s), DomainState::Running);
        QStringList ended;
        connect(m_host.get(), &Connection::domainStateChanged, this, [&](const QUuid &uuid, DomainState state) {
            const Inventory::Domain *found = m_host->inventory()->find(uuid);
            if (found && state == DomainState::ShutOff && !ended.contains(found->info.name)) {
                ended.append(found->info.name);
            }
        });
        Job *job = run(makeOrderedShutDownJob(*m_host, order(), WhenOverdue::Stop));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Succeeded);
        QTRY_COMPARE(stateOf(u"db"_s), DomainState::ShutOff);
        QCOMPARE(ended, (QStringList{u"web"_s, u"db"_s}));
        QCOMPARE(stateOf(u"busy"_s), DomainState::Running);
    }

    void cancellingStopsBetweenNumbers()
    {
        QVERIFY(setOrder({{u"db"_s, {1, 3600, 30}}, {u"web"_s, {2, 0, 30}}}));
        Job *job = m_queue->submit(makeOrderedStartJob(*m_host, order()));
        QTRY_COMPARE(stateOf(u"db"_s), DomainState::Running);
        QTRY_COMPARE(job->items().first().state, JobItem::State::Succeeded);
        job->cancel();
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->state(), Job::State::Cancelled);
        QCOMPARE(stateOf(u"web"_s), DomainState::ShutOff);
    }

    void aRemovedHostEndsTheRun()
    {
        QVERIFY(setOrder({{u"db"_s, {1, 3600, 30}}, {u"web"_s, {2, 0, 30}}}));
        Job *job = m_queue->submit(makeOrderedStartJob(*m_host, order()));
        QTRY_COMPARE(job->items().first().state, JobItem::State::Succeeded);
        m_host.reset(); // within the pause
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->items().last().state, JobItem::State::Cancelled);
    }

    /// Nothing would tell any more when the guest is off.
    void aRemovedHostEndsTheWait()
    {
        QVERIFY(setOrder({{u"db"_s, {1, 0, 30}}, {u"busy"_s, {2, 0, 3600}}}));
        deaf = true;
        const Job *job = m_queue->submit(makeOrderedShutDownJob(*m_host, order(), WhenOverdue::Stop));
        QTRY_COMPARE(job->items().first().stepText, u"Is shutting down"_s);
        QCOMPARE(job->items().first().name, u"busy"_s);
        m_host.reset();
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->items().first().state, JobItem::State::Failed);
        QCOMPARE(job->items().first().error->kind, ErrorKind::Unreachable);
        QCOMPARE(job->items().last().state, JobItem::State::Cancelled);
    }

    void whoDoesNotFollowIsForcedOffOrStopsTheRest()
    {
        QVERIFY(setOrder({{u"busy"_s, {1, 0, 1}}}));
        deaf = true;
        const Job *job = run(makeOrderedShutDownJob(*m_host, order(), WhenOverdue::Stop));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->items().first().error->kind, ErrorKind::Timeout);
        QCOMPARE(stateOf(u"busy"_s), DomainState::Running);
        job = run(makeOrderedShutDownJob(*m_host, order(), WhenOverdue::ForceOff));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(!job->items().first().note.isEmpty());
        QTRY_COMPARE(stateOf(u"busy"_s), DomainState::ShutOff);
    }

    /// The test driver's guests go down when asked; one that does not is one that nobody asked.
    void tellsWhoDidNotShutDownInTime()
    {
        auto *watch = ShutdownWatch::of(m_queue.get());
        QCOMPARE(ShutdownWatch::of(m_queue.get()), watch);
        QSignalSpy overdue(watch, &ShutdownWatch::overdue);
        QSignalSpy settled(watch, &ShutdownWatch::settled);
        const QUuid uuid = uuidOf(u"busy"_s);
        auto deaf = std::make_unique<Job>(u"asks and is not heard"_s, QList<DomainId>{{m_host->id(), uuid}});
        deaf->addStep(step([](const CallContext &) { return readyFuture(Outcome{}); }));
        watch->follow(*m_host, uuid, deaf.get(), 300ms);
        QVERIFY(run(std::move(deaf)));
        QTRY_COMPARE(overdue.size(), 1);
        QVERIFY(watch->isWaitingFor({m_host->id(), uuid}));
        watch->waitOn({m_host->id(), uuid}, 1ms);
        QTRY_COMPARE(overdue.size(), 2);
        QCOMPARE(settled.size(), 0);
        QVERIFY(run(makeDomainJob(*m_host, uuid, DomainAction::ForceOff)));
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(!watch->isWaitingFor({m_host->id(), uuid}));
        // One that follows is not told of.
        QVERIFY(run(makeDomainJob(*m_host, uuidOf(u"db"_s), DomainAction::Start)));
        QTRY_COMPARE(stateOf(u"db"_s), DomainState::Running);
        auto ask = makeShutDownJob(*m_host, uuidOf(u"db"_s), ShutDownWay::Default);
        watch->follow(*m_host, uuidOf(u"db"_s), ask.get(), 60s);
        QVERIFY(run(std::move(ask)));
        QTRY_COMPARE(settled.size(), 2);
        QCOMPARE(overdue.size(), 2);
    }

    void remembersWhatDidNotStart()
    {
        auto *troubles = StartTroubles::of(m_queue.get());
        QSignalSpy changed(troubles, &StartTroubles::changed);
        const DomainId id{m_host->id(), uuidOf(u"web"_s)};
        // A start that libvirt refuses, as the test driver has no reason of its own.
        const auto fails = [id](const Error &error) {
            auto job = std::make_unique<Job>(u"Start web"_s, QList<DomainId>{id});
            job->setObjectName(u"startGuest"_s);
            job->addStep(step([error](const CallContext &) { return readyFuture(Outcome(error)); }));
            return job;
        };
        QVERIFY(run(fails({ErrorKind::Conflict, 0, u"It is a template."_s, {}}))); // we said no, not the host
        QCOMPARE(changed.size(), 0);
        Job *job = run(fails({ErrorKind::Internal, 1, u"web could not be started."_s, u"no such file"_s}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(StartTroubles::guestOf(*job), std::optional(id));
        QCOMPARE(troubles->troubleOf(id)->detail, u"no such file"_s);
        QVERIFY(run(makeDomainJob(*m_host, id.uuid, DomainAction::Start)));
        QTRY_VERIFY(!troubles->troubleOf(id));
        const auto facts = loadStartFacts(*m_host, id.uuid, *job->error());
        QTRY_VERIFY(facts.isFinished());
        QVERIFY(facts.result().has_value());
        QVERIFY(!facts.result()->whyNoLog.isEmpty()); // a simulated host has no shell
    }
};

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
