// SPDX-License-Identifier: GPL-3.0-or-later
// Thumbnails: fifty servers at once, bad ones among them, and two real QEMUs.
#include "tests/vncview/vncqemu.h"
#include "tests/vncview/wallservers.h"
#include "vncview/tilereducer.h"
#include "vncview/wallclient.h"
#include "vncview/wallengine.h"

#include <QColor>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <fcntl.h>
#include <malloc.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;
using Manner = WallServers::Manner;

namespace
{

constexpr QSize Bound(320, 180);

QImage reference(const QImage &screen, QSize size)
{
    // The average of what lies under each pixel, computed the plain way.
    QImage tile(size, QImage::Format_RGB32);
    for (int row = 0; row < size.height(); ++row) {
        for (int column = 0; column < size.width(); ++column) {
            const int left = column * screen.width() / size.width();
            const int right = (column + 1) * screen.width() / size.width();
            const int top = row * screen.height() / size.height();
            const int bottom = (row + 1) * screen.height() / size.height();
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int y = top; y < bottom; ++y) {
                for (int x = left; x < right; ++x) {
                    const QRgb pixel = screen.pixel(x, y);
                    red += qRed(pixel);
                    green += qGreen(pixel);
                    blue += qBlue(pixel);
                }
            }
            const int count = (right - left) * (bottom - top);
            tile.setPixel(column, row,
                          qRgb((red + count / 2) / count, (green + count / 2) / count, (blue + count / 2) / count));
        }
    }
    return tile;
}

int largestDifference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size()) {
        return 256;
    }
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            largest = std::max(
                {largest, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return largest;
}

QImage fakeScreen(int server, QSize size, int frame)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            image.setPixel(x, y, WallServers::pixel(server, x, y, frame));
        }
    }
    return image;
}

qint64 residentKiB()
{
    ::malloc_trim(0); // the servers' buffers
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

// What a wall shows of each connection.
class Viewer : public QObject
{
public:
    explicit Viewer(const WallOptions &options = {})
        : engine(options)
    {
        connect(&engine, &WallEngine::framesReady, this, [this](const QList<WallFrame> &frames) {
            ++batches;
            for (const WallFrame &frame : frames) {
                tiles.insert(frame.id, frame);
                ++count[frame.id];
            }
        });
        connect(&engine, &WallEngine::ended, this, [this](const QList<WallEnd> &list) {
            for (const WallEnd &end : list) {
                ends.insert(end.id, end.error);
            }
        });
    }
    quint64 open(const WallServers &servers, int server, const QByteArray &password = {}, QSize bound = Bound)
    {
        return engine.open(Endpoint::unixSocket(servers.path(server)), password, bound);
    }

    WallEngine engine;
    QHash<quint64, WallFrame> tiles;
    QHash<quint64, int> count;
    QHash<quint64, VncError> ends;
    int batches = 0;
};

WallOptions quick()
{
    WallOptions options;
    options.intervalMs = 50;
    options.publishMs = 20;
    options.healMs = 100;
    options.handshakeMs = 400;
    options.stallMs = 400;
    return options;
}

} // namespace

Q_DECLARE_METATYPE(Manner)

class TstWall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reducesExactly_data();
    void reducesExactly();
    void healsEstimates();
    void fiftyAtOnce();
    void badServers_data();
    void badServers();
    void badOnesHoldNobodyUp();
    void password();
    void passwordNotGiven();
    void passwordStaysHere_data();
    void passwordStaysHere();
    void oldProtocol();
    void resizes();
    void changesBound();
    void inactiveAsksNothing();
    void closesAtOnce();
    void adoptsDescriptors();
    void slowViewer();
    void realGuests();
};

void TstWall::reducesExactly_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QSize>("bound");
    QTest::addColumn<int>("piece");
    QTest::newRow("1080p") << QSize(1920, 1080) << Bound << 65536;
    QTest::newRow("odd sizes") << QSize(1366, 767) << QSize(313, 177) << 1000;
    QTest::newRow("one by one") << QSize(101, 67) << QSize(32, 18) << 1;
    QTest::newRow("sevens") << QSize(640, 480) << Bound << 7;
    QTest::newRow("no larger than the screen") << QSize(64, 48) << Bound << 100;
    QTest::newRow("wide") << QSize(5000, 3) << Bound << 333;
    QTest::newRow("tall") << QSize(2, 5000) << Bound << 333;
}

void TstWall::reducesExactly()
{
    QFETCH(QSize, screen);
    QFETCH(QSize, bound);
    QFETCH(int, piece);
    QImage image(screen, QImage::Format_RGB32);
    quint32 value = 12345;
    for (int y = 0; y < screen.height(); ++y) {
        for (int x = 0; x < screen.width(); ++x) {
            value = value * 1664525 + 1013904223;
            image.setPixel(x, y, (value >> 8) | 0xff000000);
        }
    }
    TileReducer reducer;
    reducer.reset(screen, bound);
    QVERIFY(reducer.tile().width() <= bound.width() && reducer.tile().height() <= bound.height());
    reducer.beginRect(image.rect());
    const qsizetype pixels = qsizetype(screen.width()) * screen.height();
    for (qsizetype at = 0; at < pixels; at += piece) {
        // From an odd address, as pixels lie in a stream.
        const qsizetype count = std::min<qsizetype>(piece, pixels - at);
        QByteArray bytes(1 + count * 4, Qt::Uninitialized);
        memcpy(bytes.data() + 1, image.constBits() + at * 4, size_t(count) * 4);
        reducer.addPixels(reinterpret_cast<const uchar *>(bytes.constData()) + 1, count);
    }
    QCOMPARE(largestDifference(reducer.tile(), reference(image, reducer.tile().size())), 0);
    QVERIFY(reducer.takeEstimated().isEmpty());
}

void TstWall::healsEstimates()
{
    const QSize screen(1024, 768);
    QImage image(screen, QImage::Format_RGB32);
    image.fill(QColor(10, 20, 30));
    TileReducer reducer;
    reducer.reset(screen, Bound);
    const auto show = [&](const QRect &rect) {
        reducer.beginRect(rect);
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            reducer.addPixels(image.constScanLine(y) + qsizetype(rect.left()) * 4, rect.width());
        }
    };
    show(image.rect());
    for (int i = 0; i < 40; ++i) {
        const QRect rect(16 * ((i * 7) % 60), (i * 37) % 700, 16, 9 + i % 20);
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x) {
                image.setPixel(x, y, qRgb(255 - i, 5 * i, 255));
            }
        }
        show(rect);
    }
    const QRect estimated = reducer.takeEstimated();
    QVERIFY(!estimated.isEmpty());
    QVERIFY(image.rect().contains(estimated));
    QVERIFY(largestDifference(reducer.tile(), reference(image, reducer.tile().size())) < 200);
    show(estimated);
    QCOMPARE(largestDifference(reducer.tile(), reference(image, reducer.tile().size())), 0);
    QVERIFY(reducer.takeEstimated().isEmpty());
}

void TstWall::fiftyAtOnce()
{
    constexpr int count = 50;
    const QSize size(1024, 768);
    WallServers servers(QList<Manner>(count, Manner::Moving), size);
    Viewer viewer;
    const qint64 before = residentKiB();
    QList<quint64> ids;
    for (int i = 0; i < count; ++i) {
        ids.append(viewer.open(servers, i));
    }
    QTRY_COMPARE(viewer.tiles.size(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(viewer.tiles.value(ids.at(i)).screen, size);
        QCOMPARE(viewer.tiles.value(ids.at(i)).image.size(), QSize(240, 180));
        const WallServers::Counts counts = servers.counts(i);
        QCOMPARE(counts.encodings, (QList<qint32>{0, -223}));
        QVERIFY(counts.shared);
    }
    const WallStatistics start = viewer.engine.statistics();
    const double serverStart = servers.threadSeconds();
    const int batches = viewer.batches;
    viewer.count.clear();
    QElapsedTimer timer;
    timer.start();
    QTest::qWait(5000);
    const double seconds = double(timer.elapsed()) / 1000;
    const WallStatistics end = viewer.engine.statistics();
    const double percent = 100 * (end.threadSeconds - start.threadSeconds) / seconds;
    std::printf("%d moving guests of %dx%d: %.2f %% of a core, %.1f updates/s, %.1f requests/s, %.2f MB/s, "
                "%.1f batches/s, %lld KiB more in memory, the servers %.2f %%\n",
                count, size.width(), size.height(), percent, double(end.updates - start.updates) / seconds,
                double(end.requests - start.requests) / seconds, double(end.bytes - start.bytes) / seconds / 1e6,
                (viewer.batches - batches) / seconds, static_cast<long long>(residentKiB() - before),
                100 * (servers.threadSeconds() - serverStart) / seconds);
    // One frame a second each, give or take the jitter; a slow machine may show fewer, but none is left out.
    for (const quint64 id : std::as_const(ids)) {
        QVERIFY2(viewer.count.value(id) <= int(seconds) + 1, qPrintable(QString::number(viewer.count.value(id))));
    }
    QVERIFY(viewer.batches - batches <= int(seconds * 5) + 1);
    for (const quint64 id : std::as_const(ids)) {
        QTRY_VERIFY(viewer.count.value(id) >= 3);
    }
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed
    QVERIFY(residentKiB() - before < 64 * 1024);
#endif
    QVERIFY(percent < 15); // instrumented builds included; the figure above is what counts
    for (int i = 0; i < count; ++i) {
        QVERIFY2(servers.counts(i).unexpected.isEmpty(), "a thumbnail sends nothing but questions");
        QCOMPARE(servers.counts(i).accepted, quint64(1));
    }
    // What is shown is what the servers show, but for estimates at the strips' edges.
    const int shown = servers.frame(7);
    QTRY_VERIFY(servers.frame(7) != shown);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const QImage tile = viewer.tiles.value(ids.at(7)).image;
            return largestDifference(tile, reference(fakeScreen(7, size, servers.frame(7)), tile.size())) < 90;
        }(),
        5000);
    QVERIFY(viewer.ends.isEmpty());
}

void TstWall::badServers_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<VncError::Kind>("kind");
    using enum Manner;
    using Kind = VncError::Kind;
    QTest::newRow("silent") << SilentAtOnce << Kind::Timeout;
    QTest::newRow("silent after the version") << SilentAfterVersion << Kind::Timeout;
    QTest::newRow("silent in the middle of pixels") << SilentInPixels << Kind::Timeout;
    QTest::newRow("hangs up in the middle of pixels") << HangsUp << Kind::ClosedByServer;
    QTest::newRow("TLS only") << TlsOnly << Kind::AuthUnsupported;
    QTest::newRow("turns away") << TurnsAway << Kind::Refused;
    QTest::newRow("no VNC") << NoVnc << Kind::Protocol;
    QTest::newRow("huge") << Huge << Kind::TooLarge;
    QTest::newRow("rectangle outside") << OutsideRect << Kind::Protocol;
    QTest::newRow("odd encoding") << OddEncoding << Kind::Protocol;
    QTest::newRow("odd message") << OddMessage << Kind::Protocol;
    QTest::newRow("long name") << LongName << Kind::Timeout;
    QTest::newRow("long cut text") << LongCutText << Kind::Timeout;
    QTest::newRow("many sizes") << Sizes << Kind::Protocol;
    QTest::newRow("wrong password") << PasswordWrong << Kind::AuthFailed;
}

void TstWall::badServers()
{
    QFETCH(Manner, manner);
    QFETCH(VncError::Kind, kind);
    WallServers servers({manner});
    Viewer viewer(quick());
    const quint64 id = viewer.open(servers, 0, "secret");
    QTRY_VERIFY(viewer.ends.contains(id));
    QCOMPARE(viewer.ends.value(id).kind, kind);
    if (manner == Manner::TurnsAway) {
        QCOMPARE(viewer.ends.value(id).text, u"too many"_s);
    }
    QVERIFY(viewer.tiles.isEmpty());
    QTRY_COMPARE(servers.openConnections(), 0);
    QCOMPARE(viewer.engine.statistics().connections, quint64(0));
}

void TstWall::badOnesHoldNobodyUp()
{
    QList<Manner> manners(10, Manner::Moving);
    for (int i = 0; i < 5; ++i) {
        manners << Manner::Flooding << Manner::SilentAtOnce << Manner::SilentInPixels << Manner::LongName
                << Manner::NoReader << Manner::Huge << Manner::OddMessage << Manner::Sizes << Manner::SizesAlone;
    }
    WallServers servers(manners, {800, 600});
    WallOptions options;
    options.intervalMs = 200;
    options.bytesPerSecond = 4 << 20;
    Viewer viewer(options);
    QList<quint64> ids;
    for (int i = 0; i < manners.size(); ++i) {
        ids.append(viewer.open(servers, i));
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(ids.begin(), ids.begin() + 10, [&](quint64 id) { return viewer.tiles.contains(id); }), 30'000);
    viewer.count.clear();
    const WallStatistics start = viewer.engine.statistics();
    QElapsedTimer timer;
    timer.start();
    QTest::qWait(2000);
    // Ten floods are held to what was set for each of them.
    const quint64 bytes = viewer.engine.statistics().bytes - start.bytes;
    const double seconds = double(timer.elapsed()) / 1000;
    QVERIFY2(double(bytes) < (seconds + 1) * 10 * 5 * (1 << 20), qPrintable(QString::number(bytes)));
    for (int i = 0; i < 10; ++i) {
        QTRY_VERIFY(viewer.count.value(ids.at(i)) >= 2);
    }
    QVERIFY(residentKiB() < 1024 * 1024);
}

void TstWall::password()
{
    WallServers servers({Manner::Password});
    Viewer viewer(quick());
    const quint64 id = viewer.open(servers, 0, "secret");
    QTRY_VERIFY(viewer.tiles.contains(id));
}

void TstWall::passwordNotGiven()
{
    WallServers servers({Manner::Password});
    Viewer viewer(quick());
    const quint64 id = viewer.open(servers, 0);
    QTRY_VERIFY(viewer.ends.contains(id));
    QCOMPARE(viewer.ends.value(id).kind, VncError::Kind::AuthCancelled);
}

void TstWall::passwordStaysHere_data()
{
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("types");
    QTest::addColumn<bool>("goes");
    const QByteArray modern("RFB 003.008\n");
    const QByteArray old("RFB 003.003\n");
    QTest::newRow("private") << true << modern << QByteArray::fromHex("0102") << true;
    QTest::newRow("private, old") << true << old << QByteArray::fromHex("00000002") << true;
    QTest::newRow("by the network") << false << modern << QByteArray::fromHex("0102") << false;
    QTest::newRow("by the network, old") << false << old << QByteArray::fromHex("00000002") << false;
    QTest::newRow("TLS is offered, too") << true << modern << QByteArray::fromHex("020213") << false;
    QTest::newRow("TLS is offered, and nothing needed") << false << modern << QByteArray::fromHex("020113") << false;
}

void TstWall::passwordStaysHere()
{
    QFETCH(bool, isPrivate);
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, types);
    QFETCH(bool, goes);
    WallClient client("secret", Bound, isPrivate);
    const auto feed = [&client](const QByteArray &bytes) {
        return client.feed(reinterpret_cast<const uchar *>(bytes.constData()), bytes.size());
    };
    QVERIFY(feed(version));
    QCOMPARE(client.takeOutput(), version);
    const QByteArray challenge(16, '\x5a');
    QCOMPARE(feed(types) && feed(challenge), goes);
    QCOMPARE(!client.takeOutput().isEmpty(), goes);
    if (!goes) {
        QCOMPARE(client.error().kind, VncError::Kind::AuthUnsupported);
    }
}

void TstWall::oldProtocol()
{
    WallServers servers({Manner::Old});
    Viewer viewer(quick());
    const quint64 id = viewer.open(servers, 0);
    QTRY_VERIFY(viewer.tiles.contains(id));
}

void TstWall::resizes()
{
    WallServers servers({Manner::Resizing});
    Viewer viewer(quick());
    const quint64 id = viewer.open(servers, 0);
    QTRY_COMPARE(viewer.tiles.value(id).screen, QSize(400, 300));
    QCOMPARE(viewer.tiles.value(id).image.size(), QSize(240, 180));
    QTRY_COMPARE(
        largestDifference(viewer.tiles.value(id).image, reference(fakeScreen(0, {400, 300}, 16), QSize(240, 180))), 0);
}

void TstWall::changesBound()
{
    // The server has nothing new, and yet the picture comes in the new size.
    WallServers servers({Manner::Still});
    Viewer viewer(quick());
    const quint64 id = viewer.open(servers, 0);
    QTRY_COMPARE(viewer.tiles.value(id).image.size(), QSize(240, 180));
    viewer.engine.setBound(id, {640, 360});
    QTRY_COMPARE(viewer.tiles.value(id).image.size(), QSize(480, 360));
    QCOMPARE(largestDifference(viewer.tiles.value(id).image, reference(fakeScreen(0, {640, 480}, 0), QSize(480, 360))),
             0);
    QCOMPARE(servers.counts(0).wholes, quint64(2));
}

void TstWall::inactiveAsksNothing()
{
    WallServers servers({Manner::Moving});
    Viewer viewer(quick());
    const quint64 id = viewer.open(servers, 0);
    QTRY_VERIFY(viewer.count.value(id) > 3);
    viewer.engine.setActive(id, false);
    QTest::qWait(100);
    const quint64 before = servers.counts(0).requests;
    QTest::qWait(500);
    QCOMPARE(servers.counts(0).requests, before);
    QCOMPARE(servers.openConnections(), 1);
    viewer.engine.setActive(id, true);
    QTRY_VERIFY(servers.counts(0).requests > before + 2);
}

void TstWall::closesAtOnce()
{
    WallServers servers({Manner::Moving, Manner::SilentAtOnce});
    Viewer viewer;
    const quint64 good = viewer.open(servers, 0);
    const quint64 silent = viewer.open(servers, 1);
    QTRY_COMPARE(servers.openConnections(), 2);
    viewer.engine.close(good);
    viewer.engine.close(silent);
    QTRY_COMPARE(servers.openConnections(), 0);
    QTest::qWait(100);
    QVERIFY(viewer.ends.isEmpty());
}

void TstWall::adoptsDescriptors()
{
    int pair[2] = {-1, -1};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    Viewer viewer(quick());
    const quint64 id = viewer.engine.open(Endpoint::descriptor(pair[0], u"guest"_s), {}, Bound);
    QCOMPARE(::send(pair[1], "RFB 003.008\n", 12, 0), 12);
    char answer[12];
    QCOMPARE(::recv(pair[1], answer, 12, MSG_WAITALL), 12);
    ::close(pair[1]);
    QTRY_VERIFY(viewer.ends.contains(id));
    QVERIFY(::fcntl(pair[0], F_GETFD) < 0); // closed

    const int notASocket = ::open("/dev/null", O_RDONLY);
    const quint64 bad = viewer.engine.open(Endpoint::descriptor(notASocket, u"guest"_s), {}, Bound);
    QTRY_VERIFY(viewer.ends.contains(bad));
    QVERIFY(::fcntl(notASocket, F_GETFD) < 0);
    const quint64 name = viewer.engine.open(Endpoint::tcp(u"no-address.invalid"_s, 5900), {}, Bound);
    QTRY_COMPARE(viewer.ends.value(name).kind, VncError::Kind::Unreachable);
}

void TstWall::slowViewer()
{
    // The window is busy: pictures do not pile up.
    WallServers servers(QList<Manner>(5, Manner::Moving));
    Viewer viewer(quick());
    for (int i = 0; i < 5; ++i) {
        viewer.open(servers, i);
    }
    QTRY_COMPARE(viewer.tiles.size(), 5);
    const quint64 before = viewer.engine.statistics().batches;
    QTest::qSleep(1000);
    QVERIFY(viewer.engine.statistics().batches <= before + 1);
    const int batches = viewer.batches;
    QTRY_VERIFY(viewer.batches > batches + 3);
}

void TstWall::realGuests()
{
    if (VncQemu::binary().isEmpty()) {
        QSKIP("no QEMU here");
    }
    VncQemu first;
    VncQemu second;
    for (VncQemu *qemu : {&first, &second}) {
        const QString problem = qemu->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    Viewer viewer;
    const quint64 one = viewer.engine.open(Endpoint::unixSocket(first.vncSocket()), {}, Bound);
    const quint64 two = viewer.engine.open(Endpoint::tcp(u"127.0.0.1"_s, second.tcpPort()), {}, Bound);
    // The BIOS looks for something to boot, changes sizes on the way, and gives up.
    for (const auto &[qemu, id] : {std::pair(&first, one), std::pair(&second, two)}) {
        QVERIFY(QTest::qWaitFor(
            [&, qemu = qemu, id = id] {
                const WallFrame frame = viewer.tiles.value(id);
                const QImage screen = qemu->screendump();
                return !frame.image.isNull() && screen.size() == frame.screen && screen.width() == 720
                    && largestDifference(frame.image, reference(screen, frame.image.size())) <= 2;
            },
            40000));
    }
    first.qmp(u"system_reset"_s);
    QTRY_VERIFY(viewer.tiles.value(one).screen == QSize(640, 480) || viewer.tiles.value(one).screen == QSize(720, 400));
    QVERIFY(QTest::qWaitFor(
        [&] {
            const WallFrame frame = viewer.tiles.value(one);
            const QImage screen = first.screendump();
            return screen.size() == frame.screen && screen.width() == 720
                && largestDifference(frame.image, reference(screen, frame.image.size())) <= 2;
        },
        40000));
    second.stop();
    QTRY_VERIFY(viewer.ends.contains(two));
    QVERIFY(!viewer.ends.contains(one));
}

QTEST_GUILESS_MAIN(TstWall)
#include "tst_wall.moc"
