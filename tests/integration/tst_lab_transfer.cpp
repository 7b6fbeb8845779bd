// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes between this machine, two hosts and a web server: compared one by one where they arrive, and looked for where
// nothing may be left. h2 is reached by ssh.
#include "models/core/async.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/streamcalls.h"
#include "models/transfer/transferjobs.h"
#include "models/xml/storagexml.h"
#include "tests/integration/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/stat.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

QByteArray random(qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    QRandomGenerator generator(quint32(length) + 1);
    for (qsizetype i = 0; i < length; ++i) {
        bytes[i] = char(generator.generate());
    }
    return bytes;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not readable)");
}

quint64 allocated(const QString &path)
{
    struct stat status {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? quint64(status.st_blocks) * 512 : ~0ULL;
}

QString sumOf(const QByteArray &data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

} // namespace

class TestLabTransfer : public QObject
{
    Q_OBJECT

    /// Where a host's pool "default" really lies.
    QString image(int host, const QString &name) const
    {
        return u"%1/h%2/images/%3"_s.arg(lab::value(u"LAB_DIR"_s)).arg(host).arg(name);
    }

    QString write(const QString &name, const QByteArray &bytes, qint64 length = -1) const
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            && (length < 0 || file.resize(length));
        return written ? path : QString();
    }

    Job *submit(std::unique_ptr<Job> job) { return m_queue.submit(std::move(job)); }

    static bool ends(const Job *job, Job::State state, int seconds = 60)
    {
        const bool ended = lab::waitFor([&]() { return job->isFinished(); }, seconds);
        if (!ended || job->state() != state) {
            const Error error = job->error().value_or(Error{});
            qWarning().noquote() << job->title() << job->state() << error.message << error.detail;
        }
        for (const Error &left : job->leftovers()) {
            qWarning().noquote() << "left:" << left.message << left.detail;
        }
        return ended && job->state() == state && job->leftovers().isEmpty();
    }

    bool isGone(int host, const QString &name)
    {
        const QString uri = host == 1 ? m_near : lab::value(u"LAB_SSH_URI"_s);
        return !QFile::exists(image(host, name)) && !lab::virsh(uri, {u"vol-list"_s, u"default"_s}).contains(name);
    }

    Job *upload(const QString &file, const QString &name, const QString &sum = {}, const QString &pool = u"default"_s)
    {
        return submit(makeUploadJob(*m_h2, {file, {pool, name}, sum}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_near = lab::value(u"LAB_LOCAL_URI"_s);
        m_far = lab::value(u"LAB_SSH_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        m_program = std::make_unique<lab::Program>(QStringList{m_near, m_far});
        QVERIFY(m_program->waitForHosts());
        m_h1 = m_program->host(m_near);
        m_h2 = m_program->host(m_far);
        m_big = write(u"big"_s, random(64 << 20));
        QFile big(m_big);
        QVERIFY(big.open(QIODevice::Append));
        const QByteArray more = random(32 << 20);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(big.write(more), more.size());
        }
    }

    void cleanupTestCase()
    {
        m_program.reset();
        lab::run({u"clear"_s, u"1"_s});
        lab::run({u"clear"_s, u"2"_s});
    }

    void whatGoesUpComesBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<quint64>("mostOnDisk");
        QTest::addColumn<QString>("format");
        const QByteArray data = random(3'000'000);
        QTest::newRow("dense") << random(9 << 20) << qint64(-1) << ~0ULL << u"raw"_s;
        QTest::newRow("odd") << random(1'234'567) << qint64(-1) << ~0ULL << u"raw"_s;
        QTest::newRow("one byte") << QByteArray("x") << qint64(-1) << ~0ULL << u"raw"_s;
        QTest::newRow("empty") << QByteArray() << qint64(-1) << 4096ULL << u"raw"_s;
        QTest::newRow("a hole at the end") << data << qint64(150'000'001) << 4'000'000ULL << u"raw"_s;
        QTest::newRow("only a hole") << QByteArray() << qint64(70'000'000) << 4096ULL << u"raw"_s;
        QTest::newRow("iso") << contents(lab::value(u"LAB_SMALL_ISO"_s)) << qint64(-1) << ~0ULL << u"iso"_s;
        QTest::newRow("qcow2") << contents(lab::value(u"LAB_TEMPLATE"_s)) << qint64(-1) << ~0ULL << u"qcow2"_s;
    }

    void whatGoesUpComesBack()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, length);
        QFETCH(quint64, mostOnDisk);
        QFETCH(QString, format);
        const QString file = write(u"up"_s, bytes, length);
        const QByteArray all = contents(file);
        const QString sum = sumOf(all);
        Job *up = upload(file, u"up.img"_s, sum);
        QVERIFY(ends(up, Job::State::Succeeded));
        QVERIFY2(up->successNote().contains(sum), qPrintable(up->successNote()));
        QVERIFY(contents(image(2, u"up.img"_s)) == all);
        QVERIFY2(allocated(image(2, u"up.img"_s)) <= mostOnDisk,
                 qPrintable(QString::number(allocated(image(2, u"up.img"_s)))));
        const QString xml = lab::virsh(m_far, {u"vol-dumpxml"_s, u"up.img"_s, u"default"_s});
        QVERIFY2(xml.contains(u"<format type='%1'/>"_s.arg(format)), qPrintable(xml));
        const QString back = m_dir.filePath(u"back"_s);
        Job *down = submit(makeDownloadJob(*m_h2, {{u"default"_s, u"up.img"_s}, back, true, sum}));
        QVERIFY(ends(down, Job::State::Succeeded));
        QVERIFY2(down->successNote().contains(sum), qPrintable(down->successNote()));
        QVERIFY(contents(back) == all);
        QVERIFY(allocated(back) <= std::max<quint64>(mostOnDisk, 4096));
        QVERIFY(!lab::virsh(m_far, {u"vol-delete"_s, u"up.img"_s, u"default"_s}).isNull());
    }

    void smallThingsGoInto()
    {
        const QByteArray seed = random(366'000);
        const VolumeRef ref{u"default"_s, u"seed.iso"_s};
        const auto future = m_h2->run(Lane::Long, [&](Session &session, const CallContext &context) -> Outcome {
            const auto made = createVolume(session, ref.pool, {ref.name, {quint64(seed.size())}, u"raw"_s, true});
            return made.has_value() ? uploadBytes(session, ref, seed, context) : Outcome(made.error());
        });
        QVERIFY(lab::waitFor([&]() { return future.isFinished(); }, 20));
        QVERIFY(future.result().has_value());
        QVERIFY(contents(image(2, ref.name)) == seed);
        const auto part = m_h2->run(Lane::Long, [&](Session &session, const CallContext &) {
            return downloadBytes(session, ref, 365'000, 9000);
        });
        QVERIFY(lab::waitFor([&]() { return part.isFinished(); }, 20));
        QCOMPARE(part.result().value_or(QByteArray()), seed.mid(365'000));
        lab::virsh(m_far, {u"vol-delete"_s, ref.name, u"default"_s});
    }

    void whatCannotBeIsSaidBefore()
    {
        const QString small = write(u"small"_s, "abc");
        QVERIFY(ends(upload(small, u"taken"_s), Job::State::Succeeded));
        Job *taken = upload(small, u"taken"_s);
        QVERIFY(ends(taken, Job::State::Failed));
        QCOMPARE(taken->error()->kind, ErrorKind::Conflict);
        QCOMPARE(contents(image(2, u"taken"_s)), QByteArray("abc"));
        Job *name = upload(small, u"a/b"_s);
        QVERIFY(ends(name, Job::State::Failed));
        QCOMPARE(name->error()->kind, ErrorKind::Invalid);
        Job *room = upload(m_big, u"big"_s, {}, u"tiny"_s);
        QVERIFY(ends(room, Job::State::Failed));
        QCOMPARE(room->error()->kind, ErrorKind::NoSpace);
        QVERIFY2(room->error()->message.contains(u"tiny has only"_s), qPrintable(room->error()->message));
        Job *missing = upload(m_dir.filePath(u"no"_s), u"no"_s);
        QVERIFY(ends(missing, Job::State::Failed));
        QCOMPARE(missing->error()->kind, ErrorKind::NotFound);
        Job *sum = upload(small, u"sum"_s, QString(64, u'0'));
        QVERIFY(ends(sum, Job::State::Failed));
        QVERIFY(sum->error()->message.contains(u"checksum"_s));
        QVERIFY(isGone(2, u"sum"_s));
        lab::virsh(m_far, {u"vol-delete"_s, u"taken"_s, u"default"_s});
    }

    void anImageThatReachesOutOfThePoolIsRefused()
    {
        const QString image = m_dir.filePath(u"evil.qcow2"_s);
        QCOMPARE(QProcess::execute(u"qemu-img"_s,
                                   {u"create"_s, u"-q"_s, u"-u"_s, u"-f"_s, u"qcow2"_s, u"-b"_s, u"/etc/passwd"_s,
                                    u"-F"_s, u"raw"_s, image, u"1G"_s}),
                 0);
        Job *job = upload(image, u"evil.qcow2"_s);
        QVERIFY(ends(job, Job::State::Failed));
        QVERIFY2(job->error()->message.contains(u"/etc/passwd"_s), qPrintable(job->error()->message));
        QVERIFY(isGone(2, u"evil.qcow2"_s));
        // By a web server it is none the better.
        QTcpServer server;
        serve(server, contents(image), true);
        Job *fetched = submit(makeFetchJob(*m_h2, {address(server), {u"default"_s, u"evil.qcow2"_s}, {}}));
        QVERIFY(ends(fetched, Job::State::Failed));
        QVERIFY(isGone(2, u"evil.qcow2"_s));
    }

    void cancellingLeavesNothing()
    {
        Job *job = upload(m_big, u"cancelled"_s);
        QVERIFY(lab::waitFor([&]() { return job->unit() == Job::Unit::Bytes && job->done() > 10'000'000; }, 30));
        QVERIFY(QFile::exists(image(2, u"cancelled"_s)));
        QVERIFY(job->isCancellable());
        job->cancel();
        QVERIFY(ends(job, Job::State::Cancelled, 20));
        QVERIFY(isGone(2, u"cancelled"_s));

        QVERIFY(ends(upload(m_big, u"whole"_s), Job::State::Succeeded));
        const QString to = m_dir.filePath(u"never"_s);
        Job *down = submit(makeDownloadJob(*m_h2, {{u"default"_s, u"whole"_s}, to, false, {}}));
        QVERIFY(lab::waitFor([&]() { return down->done() > 10'000'000; }, 30));
        down->cancel();
        QVERIFY(ends(down, Job::State::Cancelled, 20));
        QVERIFY(!QFile::exists(to) && QDir(m_dir.path()).entryList({u"*.guestdeck-*"_s}).isEmpty());
    }

    /// Neither other long work nor what the user waits for with the mouse in hand is held up by transfers.
    void severalAtOnceStarveNobody()
    {
        QList<Job *> jobs;
        for (int i = 0; i < 6; ++i) {
            jobs << upload(m_big, u"many%1"_s.arg(i));
        }
        QVERIFY(lab::waitFor(
            [&]() { return std::ranges::count_if(jobs, [](Job *job) { return job->done() > 1'000'000; }) >= 3; }, 60));
        for (const Lane lane : {Lane::Long, Lane::Interactive, Lane::General}) {
            QElapsedTimer clock;
            clock.start();
            const auto future
                = m_h2->run(lane, [](Session &session, const CallContext &) { return listPools(session); });
            QVERIFY(lab::waitFor([&]() { return future.isFinished(); }, 20));
            QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
            QVERIFY(future.result().has_value());
        }
        jobs.at(5)->cancel(); // one that has to wait for the others
        QVERIFY(ends(jobs.at(5), Job::State::Cancelled, 30));
        for (int i = 0; i < 4; ++i) {
            jobs.at(i)->cancel();
            QVERIFY(ends(jobs.at(i), Job::State::Cancelled, 60));
        }
        QVERIFY(ends(jobs.at(4), Job::State::Succeeded, 60));
        QVERIFY(allocated(image(2, u"many4"_s)) >= 700'000'000);
        for (const int i : {0, 1, 2, 3, 5}) {
            QVERIFY(isGone(2, u"many%1"_s.arg(i)));
        }
        lab::virsh(m_far, {u"vol-delete"_s, u"many4"_s, u"default"_s});
    }

    /// Its length is told by nobody, so that only the disk itself can say that it does not fit.
    void aFullDiskLeavesNothing()
    {
        QTcpServer server;
        serve(server, random(80 << 20), false);
        Job *job = submit(makeFetchJob(*m_h2, {address(server), {u"tiny"_s, u"toolarge"_s}, {}}));
        QVERIFY(ends(job, Job::State::Failed));
        QCOMPARE(job->error()->kind, ErrorKind::NoSpace);
        QCOMPARE(job->error()->message, u"The storage pool tiny is full. What had arrived of toolarge was removed."_s);
        QVERIFY(!lab::virsh(m_far, {u"vol-list"_s, u"tiny"_s}).contains(u"toolarge"_s));
        QVERIFY(!lab::virsh(m_far, {u"vol-list"_s, u"tiny"_s}).isNull()); // it could be asked
    }

    void fetchingAnAddress()
    {
        QByteArray bytes = random(5 << 20) + QByteArray(40 << 20, '\0') + random(777);
        for (const bool tellLength : {true, false}) {
            QTcpServer server;
            serve(server, bytes, tellLength);
            Job *job = submit(makeFetchJob(*m_h2, {address(server), {u"default"_s, u"fetched"_s}, sumOf(bytes)}));
            QVERIFY(ends(job, Job::State::Succeeded));
            QVERIFY(contents(image(2, u"fetched"_s)) == bytes);
            QVERIFY(allocated(image(2, u"fetched"_s)) < 8'000'000);
            QVERIFY(job->successNote().contains(sumOf(bytes)));
            QVERIFY(!lab::virsh(m_far, {u"vol-delete"_s, u"fetched"_s, u"default"_s}).isNull());
        }
        QTcpServer server;
        serve(server, bytes, true);
        Job *wrong = submit(makeFetchJob(*m_h2, {address(server), {u"default"_s, u"fetched"_s}, QString(64, u'1')}));
        QVERIFY(ends(wrong, Job::State::Failed));
        QVERIFY(wrong->error()->message.contains(u"checksum"_s));
        QVERIFY(isGone(2, u"fetched"_s));
    }

    void fromHostToHost()
    {
        const QByteArray bytes = random(5'000'000) + QByteArray(60'000'000, '\0') + random(333);
        QFile file(image(1, u"source"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.left(5'000'000));
        file.seek(65'000'000);
        file.write(bytes.mid(65'000'000));
        file.close();
        QVERIFY(!lab::virsh(m_near, {u"pool-refresh"_s, u"default"_s}).isNull());
        Job *job = submit(makeHostCopyJob(*m_h1, {u"default"_s, u"source"_s}, *m_h2, u"default"_s, u"copy"_s));
        QVERIFY(ends(job, Job::State::Succeeded));
        QVERIFY(contents(image(2, u"copy"_s)) == bytes);
        QVERIFY(allocated(image(2, u"copy"_s)) < 6'000'000);
        QVERIFY(job->successNote().contains(sumOf(bytes)));
        // Into a volume that is not empty: what is a hole there must be zeros here.
        QVERIFY(
            !lab::virsh(m_far, {u"vol-create-as"_s, u"default"_s, u"made"_s, u"65000333"_s, u"--format"_s, u"qcow2"_s})
                 .isNull());
        const auto future = copyVolumeToHost(*m_h1, {u"default"_s, u"source"_s}, *m_h2, {u"default"_s, u"made"_s}, {});
        QVERIFY(lab::waitFor([&]() { return future.isFinished(); }, 30));
        QVERIFY(future.result().has_value());
        QVERIFY(contents(image(2, u"made"_s)) == bytes);
        for (const auto &name : {u"copy"_s, u"made"_s}) {
            lab::virsh(m_far, {u"vol-delete"_s, name, u"default"_s});
        }
        Job *missing = submit(makeHostCopyJob(*m_h1, {u"default"_s, u"none"_s}, *m_h2, u"default"_s, u"copy"_s));
        QVERIFY(ends(missing, Job::State::Failed));
        QVERIFY(isGone(2, u"copy"_s));
    }

    void aBrokenLinkLeavesNothing()
    {
        Job *job = upload(m_big, u"cut"_s);
        const QString to = m_dir.filePath(u"cutdown"_s);
        Job *down = submit(makeDownloadJob(*m_h2, {{u"default"_s, u"whole"_s}, to, false, {}}));
        QVERIFY(lab::waitFor([&]() { return job->done() > 50'000'000 && down->done() > 50'000'000; }, 60));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
        QVERIFY(lab::waitFor([&]() { return job->isSettling(); }, 40));
        QVERIFY(QFile::exists(image(2, u"cut"_s)));
        QVERIFY(ends(down, Job::State::Failed, 40)); // nothing to wait for
        QVERIFY2(down->error()->message.contains(u"broke in the middle"_s), qPrintable(down->error()->message));
        QVERIFY(!QFile::exists(to) && QDir(m_dir.path()).entryList({u"*.guestdeck-*"_s}).isEmpty());
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        // libvirtd may die of a stream whose client has gone; its init system would start it again.
        QVERIFY(lab::waitFor([&] { return lab::run({u"start-libvirtd"_s, u"2"_s}) && job->isFinished(); }, 120));
        QVERIFY(ends(job, Job::State::Failed));
        QVERIFY2(job->error()->message.contains(u"broke in the middle"_s), qPrintable(job->error()->message));
        QVERIFY(m_program->waitForHosts(30));
        QVERIFY(isGone(2, u"cut"_s));
    }

private:
    /// One file for whoever asks, with its length or without.
    void serve(QTcpServer &server, const QByteArray &bytes, bool tellLength)
    {
        connect(&server, &QTcpServer::newConnection, &server, [&server, bytes, tellLength]() {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes, tellLength]() {
                if (socket->readAll().contains("\r\n\r\n")) {
                    socket->write(
                        "HTTP/1.1 200 OK\r\nConnection: close\r\n"
                        + (tellLength ? "Content-Length: " + QByteArray::number(bytes.size()) + "\r\n" : QByteArray())
                        + "\r\n" + bytes);
                    socket->disconnectFromHost();
                }
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
    }

    static QUrl address(const QTcpServer &server)
    {
        return QUrl(u"http://127.0.0.1:%1/disk.img"_s.arg(server.serverPort()));
    }

    QTemporaryDir m_dir;
    QString m_near;
    QString m_far;
    QString m_big; ///< some 700 MB
    std::unique_ptr<lab::Program> m_program;
    Connection *m_h1 = nullptr;
    Connection *m_h2 = nullptr;
    JobQueue m_queue;
};

LAB_TEST_MAIN(TestLabTransfer)
#include "tst_lab_transfer.moc"
