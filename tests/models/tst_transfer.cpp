// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a transfer, without a host: holes, the pipe, checksums, what an image is, rates, local files.
#include "models/transfer/bytepipe.h"
#include "models/transfer/digest.h"
#include "models/transfer/imageprobe.h"
#include "models/transfer/localfile.h"
#include "models/transfer/ratemeter.h"
#include "models/transfer/transfercheck.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <atomic>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype grain = 64 * 1024;

QByteArray joined(const QList<Piece> &pieces)
{
    QByteArray all;
    for (const Piece &piece : pieces) {
        all += piece.hole > 0 ? QByteArray(qsizetype(piece.hole), '\0') : piece.data;
    }
    return all;
}

QString sumOf(const QByteArray &data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

void put32(QByteArray &data, qsizetype at, quint32 value)
{
    qToBigEndian(value, data.data() + at);
}

void put64(QByteArray &data, qsizetype at, quint64 value)
{
    qToBigEndian(value, data.data() + at);
}

QByteArray qcow2(const QByteArray &backing, quint64 at = 512)
{
    QByteArray head(grain, '\0');
    head.replace(0, 4, "QFI\xfb");
    put32(head, 4, 3);
    put64(head, 24, 10ULL << 30U);
    if (!backing.isEmpty()) {
        put64(head, 8, at);
        put32(head, 16, quint32(backing.size()));
        if (at < quint64(head.size())) {
            head.replace(qsizetype(at), backing.size(), backing);
        }
    }
    return head;
}

TransferPool folderPool()
{
    TransferPool pool;
    pool.pool.name = u"default"_s;
    pool.pool.type = u"dir"_s;
    pool.pool.path = u"/var/lib/libvirt/images"_s;
    pool.pool.capacity = {1000};
    pool.pool.available = {500};
    pool.names = {u"taken.iso"_s};
    return pool;
}

} // namespace

class TestTransfer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void zerosBecomeHoles_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QList<int>>("kinds"); // 1: data, 0: hole
        const QByteArray zeros(grain, '\0');
        const QByteArray full(grain, 'x');
        QTest::newRow("nothing") << QByteArray() << QList<int>{};
        QTest::newRow("data") << full + full << QList{1};
        QTest::newRow("zeros") << zeros + zeros << QList{0};
        QTest::newRow("zeros between") << full + zeros + zeros + full << QList{1, 0, 1};
        QTest::newRow("zeros at the ends") << zeros + full + zeros << QList{0, 1, 0};
        QTest::newRow("too few") << QByteArray(1000, '\0') << QList{1};
        QTest::newRow("odd tail") << zeros + "ab" << QList{0, 1};
        QTest::newRow("one byte in a grain") << QByteArray(grain - 1, '\0') + "a" << QList{1};
    }

    void zerosBecomeHoles()
    {
        QFETCH(QByteArray, data);
        QFETCH(QList<int>, kinds);
        const QList<Piece> pieces = findHoles(data);
        QList<int> found;
        for (const Piece &piece : pieces) {
            found << (piece.hole > 0 ? 0 : 1);
        }
        QCOMPARE(found, kinds);
        QCOMPARE(joined(pieces), data);
    }

    void aPipeHoldsTheFasterSideBack()
    {
        std::stop_source stop;
        BytePipe pipe(stop.get_token(), 3000);
        std::atomic<int> pushed = 0;
        std::thread writer([&]() {
            for (int i = 0; i < 10; ++i) {
                QVERIFY(pipe.push({QByteArray(1000, char('a' + i)), 0}).has_value());
                ++pushed;
            }
            pipe.close();
        });
        QTRY_COMPARE(pushed.load(), 3);
        QTest::qWait(50);
        QCOMPARE(pushed.load(), 3);
        QByteArray all;
        for (;;) {
            const auto piece = pipe.pop();
            QVERIFY(piece.has_value());
            if (!*piece) {
                break;
            }
            all += (*piece)->data;
        }
        writer.join();
        QCOMPARE(all.size(), 10'000);
        QCOMPARE(all.at(9999), 'j');
    }

    void aPipeTellsEitherSideOfTheOthersEnd()
    {
        std::stop_source stop;
        BytePipe failing(stop.get_token());
        QVERIFY(failing.push({"x", 0}).has_value());
        failing.close(Error{ErrorKind::Io, 0, u"broken"_s, {}});
        QVERIFY(failing.pop().has_value()); // what lies in it comes first
        QCOMPARE(failing.pop().error().message, u"broken"_s);

        BytePipe unwanted(stop.get_token(), 10);
        QVERIFY(unwanted.push({"0123456789", 0}).has_value());
        QVERIFY(!unwanted.tryPush({"x", 0}));
        std::thread reader([&]() { unwanted.giveUp({ErrorKind::NoSpace, 0, {}, {}}); });
        QCOMPARE(unwanted.push({"x", 0}).error().kind, ErrorKind::NoSpace);
        reader.join();

        BytePipe stopped(stop.get_token());
        std::thread canceller([&]() { stop.request_stop(); });
        QCOMPARE(stopped.pop().error().kind, ErrorKind::Cancelled);
        canceller.join();
        QCOMPARE(stopped.push({"x", 0}).has_value() || true, true);
    }

    void roomInThePipeIsTold()
    {
        BytePipe pipe({}, 10);
        int told = 0;
        pipe.onRoom([&]() { ++told; });
        QVERIFY(pipe.tryPush({"0123456789", 0}));
        QVERIFY(!pipe.tryPush({"x", 0}));
        QCOMPARE(told, 0);
        QVERIFY(pipe.pop().has_value());
        QCOMPARE(told, 1);
        QVERIFY(pipe.tryPush({"x", 0}));
    }

    void checksumsCountHoles()
    {
        Digest digest;
        QByteArray all;
        for (const Piece &piece : {Piece{"abc", 0}, Piece{{}, 3'000'001}, Piece{"end", 0}}) {
            digest.add(piece);
            all += joined({piece});
        }
        QCOMPARE(digest.result(), sumOf(all));
        Digest none;
        QCOMPARE(none.result(), sumOf({}));
    }

    void expectedSumsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sum");
        const QString a(64, u'a');
        const QString b(64, u'B');
        QTest::newRow("alone") << QString(u' ' + b + u'\n') << b.toLower();
        QTest::newRow("line") << QString(a + u"  disk.iso"_s) << a;
        QTest::newRow("binary mark, folder") << QString(a + u" *images/disk.iso"_s) << a;
        QTest::newRow("BSD") << QString(u"SHA256 (disk.iso) = "_s + a) << a;
        QTest::newRow("file") << QString(b + u"  other.iso\n"_s + a + u"  disk.iso\n"_s) << a;
        QTest::newRow("one line for another name") << QString(a + u"  else.iso"_s) << a;
        QTest::newRow("file without it") << QString(b + u"  other.iso\n"_s + a + u"  more.iso\n"_s) << QString();
        QTest::newRow("MD5") << QString(32, u'a') << QString();
        QTest::newRow("words") << u"the sum"_s << QString();
        QTest::newRow("65 digits") << QString(65, u'a') << QString();
    }

    void expectedSumsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, sum);
        const auto read = readExpectedSum(text, u"disk.iso"_s);
        QCOMPARE(read.has_value(), !sum.isEmpty());
        QCOMPARE(read.value_or(QString()), sum);
        QVERIFY(read.has_value() || !read.error().message.isEmpty());
    }

    void formatsAreKnownByTheirHead_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("packing");
        QByteArray vdi(512, '\0');
        qToLittleEndian(0xbeda107fU, vdi.data() + 64);
        QByteArray iso(grain, '\0');
        iso.replace(0x8000, 7, QByteArray("\1CD001\1", 7));
        iso.replace(0x8800, 7,
                    QByteArray("\xff"
                               "CD001\1",
                               7));
        QTest::newRow("empty") << QByteArray() << u"raw"_s << QString();
        QTest::newRow("zeros") << QByteArray(grain, '\0') << u"raw"_s << QString();
        QTest::newRow("qcow2") << qcow2({}) << u"qcow2"_s << QString();
        QTest::newRow("qcow2, cut off") << QByteArray("QFI\xfb") << u"qcow2"_s << QString();
        QTest::newRow("vmdk") << QByteArray("KDMV\1\0\0\0", 8) << u"vmdk"_s << QString();
        QTest::newRow("vdi") << vdi << u"vdi"_s << QString();
        QTest::newRow("vhdx") << QByteArray("vhdxfile....") << u"vhdx"_s << QString();
        QTest::newRow("iso") << iso << u"iso"_s << QString();
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08") << u"raw"_s << u"gzip"_s;
        QTest::newRow("xz") << QByteArray("\xfd"
                                          "7zXZ\0",
                                          6)
                            << u"raw"_s << u"xz"_s;
    }

    void formatsAreKnownByTheirHead()
    {
        QFETCH(QByteArray, head);
        QTEST(probeImage(head).format, "format");
        QTEST(probeImage(head).packing, "packing");
        for (qsizetype length = 0; length < std::min<qsizetype>(head.size(), 600); ++length) {
            probeImage(head.left(length)); // reads nothing outside, wherever it ends
        }
    }

    void whatAnImageIsBuiltUponStaysInThePool_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("needed"); // null: refused
        const QString none = u""_s;
        QByteArray separate = qcow2({});
        put64(separate, 72, 4);
        QByteArray hugeLength = qcow2("base.qcow2");
        put32(hugeLength, 16, 0xffffffff);
        QTest::newRow("nothing") << qcow2({}) << none;
        QTest::newRow("beside it") << qcow2("base.qcow2") << u"/pool/base.qcow2"_s;
        QTest::newRow("in the pool") << qcow2("/pool/base.qcow2") << u"/pool/base.qcow2"_s;
        QTest::newRow("in the pool, roundabout") << qcow2("/pool/x/../base.qcow2") << u"/pool/base.qcow2"_s;
        QTest::newRow("absolute") << qcow2("/etc/shadow") << QString();
        QTest::newRow("by dots") << qcow2("../../etc/shadow") << QString();
        QTest::newRow("through the pool") << qcow2("/pool/../etc/shadow") << QString();
        QTest::newRow("below the pool") << qcow2("sub/base.qcow2") << QString();
        QTest::newRow("a like name") << qcow2("/pool2/base.qcow2") << QString();
        QTest::newRow("network") << qcow2("nbd://host/disk") << QString();
        QTest::newRow("json") << qcow2("json:{\"driver\":\"file\",\"filename\":\"/etc/shadow\"}") << QString();
        QTest::newRow("name out of reach") << qcow2("base", 1ULL << 40U) << QString();
        QTest::newRow("name at the end of the world") << qcow2("base", ~0ULL - 2) << QString();
        QTest::newRow("huge length") << hugeLength << QString();
        QTest::newRow("NUL in it") << qcow2(QByteArray("base\0/x", 7)) << QString();
        QTest::newRow("separate data") << separate << QString();
        QTest::newRow("vmdk extent") << QByteArray("# Disk DescriptorFile\nRW 63 FLAT \"/etc/shadow\" 0\n")
                                     << QString();
        QByteArray empty(grain, '\0');
        empty.replace(0, 4, "KDMV");
        const QByteArray descriptor("# Disk DescriptorFile\nRW 63 FLAT \"/etc/shadow\" 0\n");
        empty.replace(512, descriptor.size(), descriptor);
        QTest::newRow("vmdk with a size of nothing") << empty << QString();
        empty.replace(512, descriptor.size(), QByteArray(descriptor.size(), '\0'));
        QTest::newRow("vmdk with its description elsewhere") << empty << QString();
        empty[12] = 1;
        QTest::newRow("vmdk in one file") << empty << none;
        QTest::newRow("vmdk parent") << QByteArray("# Disk DescriptorFile\nparentFileNameHint=\"/etc/x\"\n")
                                     << QString();
    }

    void whatAnImageIsBuiltUponStaysInThePool()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, needed);
        const auto file = neededFile(probeImage(head), u"/pool"_s);
        QCOMPARE(file.has_value(), !needed.isNull());
        if (file.has_value()) {
            QCOMPARE(*file, needed);
        } else {
            QVERIFY(!file.error().message.isEmpty());
        }
    }

    void ratesFollowTheLastSeconds()
    {
        RateMeter meter;
        QVERIFY(!meter.rate(0));
        meter.add(0, 0);
        QVERIFY(!meter.rate(100)); // too early to tell
        for (int i = 1; i <= 50; ++i) {
            meter.add(i * 100, quint64(i) * 1'000'000);
        }
        QCOMPARE(qRound64(*meter.rate(5000) / 100'000), 100);
        QCOMPARE(*meter.secondsLeft(5000, 150'000'000), 10);
        QVERIFY(!meter.secondsLeft(5000, 50'000'000));
        // Then it is ten times as fast: after the window nothing of the past is left in it.
        for (int i = 1; i <= 100; ++i) {
            meter.add(5000 + i * 100, 50'000'000 + quint64(i) * 10'000'000);
        }
        QCOMPARE(qRound64(*meter.rate(15'000) / 1'000'000), 100);
        // And stands still.
        QVERIFY(*meter.rate(60'000) < 20'000'000);
        // From the beginning.
        meter.add(61'000, 5);
        QVERIFY(!meter.rate(61'000));
    }

    void localFilesComeWithTheirHoles()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"sparse"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(8 << 20));
        QVERIFY(file.seek(3 << 20));
        const QByteArray data(1'500'000, 'x');
        QCOMPARE(file.write(data), data.size());
        file.close();
        LocalReader reader;
        QVERIFY(reader.open(path).has_value());
        QCOMPARE(reader.length(), 8ULL << 20U);
        const QString copy = dir.filePath(u"copy"_s);
        LocalWriter writer;
        QVERIFY(writer.open(copy, false).has_value());
        quint64 holes = 0;
        for (;;) {
            const auto piece = reader.next();
            QVERIFY(piece.has_value());
            if (!*piece) {
                break;
            }
            holes += (*piece)->hole;
            QVERIFY(writer.write(**piece).has_value());
        }
        QVERIFY(!QFile::exists(copy));
        QVERIFY(writer.keep().has_value());
        QFile first(path);
        QFile second(copy);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), second.readAll());
        QVERIFY2(holes >= 6'000'000, "the file system of this test tells no holes");
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).filter(u"guestdeck-"_s), QStringList());
    }

    void localFilesThatChangeAreNoticed()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"file"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(3 << 20, 'x'));
        file.flush();
        LocalReader reader;
        QVERIFY(reader.open(path).has_value());
        QVERIFY(reader.next().has_value());
        QVERIFY(file.resize(2 << 20));
        Outcome end;
        for (int i = 0; i < 5 && end.has_value(); ++i) {
            const auto piece = reader.next();
            end = piece.has_value() ? Outcome{} : Outcome(piece.error());
        }
        QVERIFY(!end.has_value());
        QCOMPARE(end.error().kind, ErrorKind::Conflict);
    }

    void localFilesThatCannotBe()
    {
        QTemporaryDir dir;
        const QString there = dir.filePath(u"there"_s);
        QFile file(there);
        QVERIFY(file.open(QIODevice::WriteOnly));
        LocalReader missing;
        QCOMPARE(missing.open(dir.filePath(u"no"_s)).error().kind, ErrorKind::NotFound);
        LocalReader folder;
        QCOMPARE(folder.open(dir.path()).error().kind, ErrorKind::Invalid);
        LocalWriter taken;
        QCOMPARE(taken.open(there, false).error().kind, ErrorKind::Conflict);
        LocalWriter nowhere;
        QCOMPARE(nowhere.open(dir.filePath(u"no/file"_s), false).error().kind, ErrorKind::NotFound);
        {
            LocalWriter dropped;
            QVERIFY(dropped.open(there, true).has_value());
            QVERIFY(dropped.write({"x", 0}).has_value());
            LocalWriter second;
            QVERIFY(second.open(there, true).has_value()); // in a file of its own
            QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
        }
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"there"_s});
        QCOMPARE(file.size(), 0);
        {
            // Another program's file, whatever it is called.
            QFile others(there + u".part"_s);
            QVERIFY(others.open(QIODevice::WriteOnly));
            others.write("others");
            others.close();
            LocalWriter writer;
            QVERIFY(writer.open(there, true).has_value());
            QCOMPARE(others.size(), 6);
        }
        QVERIFY(QFile::exists(there + u".part"_s));
        // A name that fills what a file system takes.
        LocalWriter longName;
        QVERIFY(longName.open(dir.filePath(QString(250, u'n')), false).has_value());
        // Somebody makes the file while it is on its way.
        const QString late = dir.filePath(u"late"_s);
        LocalWriter writer;
        QVERIFY(writer.open(late, false).has_value());
        QFile other(late);
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCOMPARE(writer.keep().error().kind, ErrorKind::Conflict);
    }

    void namesAndRoomAreChecked()
    {
        const TransferPool pool = folderPool();
        QVERIFY(!volumeNameProblem(u"new.iso"_s, pool));
        for (const QString &name :
             {u""_s, u" "_s, u"a/b"_s, u".."_s, u"-x"_s, u"a\nb"_s, u"x "_s, QString(300, u'x'), u"taken.iso"_s}) {
            QVERIFY2(volumeNameProblem(name, pool), qPrintable(name));
        }
        QVERIFY(!roomProblem(pool, 10'000, 500)); // holes need no room
        QVERIFY(roomProblem(pool, 10'000, 501));
        TransferPool group = pool;
        group.pool.type = u"logical"_s;
        QVERIFY(roomProblem(group, 10'000, 500));
        QCOMPARE(checkTarget(pool, u"taken.iso"_s, 1, 1).error().kind, ErrorKind::Conflict);
        QCOMPARE(checkTarget(pool, u"new.iso"_s, 600, 600).error().kind, ErrorKind::NoSpace);
    }
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
