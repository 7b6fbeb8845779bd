// SPDX-License-Identifier: GPL-3.0-or-later
// Every pixel as QEMU itself sees it (its monitor's screendump), in each encoding over each way to a socket, while the
// guest changes its picture and its mode; the encoding following the link; and all twenty changes a second.
#include "tests/lab/testcard/card.h"
#include "tests/vncview/throttle.h"
#include "tests/vncview/typing.h"
#include "tests/vncview/vncqemu.h"
#include "vncview/vncview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

namespace
{

QTemporaryDir *folder = nullptr;
const char *const card = "testcard.elf";

// Why there is no test card, or nothing.
QString buildCard()
{
    QProcess build;
    build.setProcessChannelMode(QProcess::MergedChannels);
    build.start(u"bash"_s, {QStringLiteral(TESTCARD_BUILD), folder->filePath(QString::fromLatin1(card))});
    const bool done = build.waitForFinished(60000) && build.exitCode() == 0;
    return done ? QString() : u"the test card cannot be built: "_s + QString::fromLocal8Bit(build.readAll());
}

struct Encoding {
    const char *name;
    EncodingPolicy policy;
    qint32 number;
};
const Encoding encodings[] = {{"raw", EncodingPolicy::Raw, 0},
                              {"zrle", EncodingPolicy::Zrle, 16},
                              {"hextile", EncodingPolicy::Hextile, 5},
                              {"tight", EncodingPolicy::Tight, 7}};

} // namespace

class TstExact : public QObject
{
    Q_OBJECT

private:
    VncQemu m_qemu;

    Endpoint endpoint(const QString &way)
    {
        if (way == "tcp"_L1) {
            return Endpoint::tcp(u"127.0.0.1"_s, m_qemu.tcpPort());
        }
        if (way == "fd"_L1) {
            const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            qstrncpy(address.sun_path, qPrintable(m_qemu.vncSocket()), sizeof(address.sun_path));
            if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0) {
                qFatal("cannot connect");
            }
            return Endpoint::descriptor(fd, u"guest"_s);
        }
        return Endpoint::unixSocket(m_qemu.vncSocket());
    }

    bool showsWhatQemuShows(VncView &view)
    {
        QImage mine;
        QImage theirs;
        const bool same = QTest::qWaitFor(
            [&] {
                mine = view.snapshot();
                theirs = m_qemu.screendump();
                return !mine.isNull() && mine == theirs;
            },
            8000);
        if (!same && mine.size() == theirs.size()) {
            int wrong = 0;
            QRect where;
            for (int y = 0; y < mine.height(); ++y) {
                for (int x = 0; x < mine.width(); ++x) {
                    if (mine.pixel(x, y) != theirs.pixel(x, y)) {
                        ++wrong;
                        where |= QRect(x, y, 1, 1);
                    }
                }
            }
            qWarning() << wrong << "wrong pixels within" << where;
        }
        return same;
    }

    static void show(VncView &view)
    {
        view.resize(1300, 820);
        view.show();
        view.activateWindow();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
    }

private Q_SLOTS:
    void initTestCase();
    void everyPixel_data();
    void everyPixel();
    void encodingFollowsTheLink();
    void twentyChangesASecond();
};

void TstExact::initTestCase()
{
    const QString problem = m_qemu.start({u"-kernel"_s, folder->filePath(QString::fromLatin1(card)), u"-device"_s,
                                          u"usb-ehci"_s, u"-device"_s, u"usb-tablet"_s});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    // Independent of all servers: this is how the picture was drawn.
    const auto drawn = [this] {
        const QImage image = m_qemu.screendump();
        return image.size() == QSize(1024, 768)
            && (image.pixel(700, 400) & 0xffffffU) == testcard_pixel(1024, 768, 700, 400)
            && (image.pixel(3, 767) & 0xffffffU) == testcard_pixel(1024, 768, 3, 767);
    };
    QVERIFY(QTest::qWaitFor(drawn, 15000));
}

void TstExact::everyPixel_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<EncodingPolicy>("policy");
    QTest::addColumn<qint32>("number");
    for (const char *way : {"unix", "tcp", "fd"}) {
        for (const Encoding &encoding : encodings) {
            if (isAvailable(encoding.policy)) {
                QTest::addRow("%s %s", way, encoding.name)
                    << QString::fromLatin1(way) << encoding.policy << encoding.number;
            }
        }
    }
}

void TstExact::everyPixel()
{
    QFETCH(QString, way);
    QFETCH(EncodingPolicy, policy);
    QFETCH(qint32, number);
    VncView view;
    show(view);
    view.setEncodingPolicy(policy);
    view.open(endpoint(way));
    QTRY_COMPARE(view.state(), VncView::State::Connected);
    QVERIFY(showsWhatQemuShows(view));
    QCOMPARE(view.linkStatus().encoding, std::optional<qint32>(number)); // it came the way it was meant to
    // What is on the user's screen, too.
    const auto isOnScreen = [&view] {
        const QImage shown = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        return shown.copy(view.geometryInfo().target()) == view.snapshot();
    };
    QVERIFY(QTest::qWaitFor(isOnScreen, 30'000));
    // All other modes and back, each inverted, too.
    for (int mode = 0; mode < 4; ++mode) {
        const QSize before = view.guestSize();
        typeUs(view, u"m"_s);
        QTRY_VERIFY(view.guestSize() != before);
        QVERIFY(showsWhatQemuShows(view));
        const QRgb corner = view.snapshot().pixel(0, 0);
        typeUs(view, u"i"_s);
        QTRY_VERIFY(view.snapshot().pixel(0, 0) != corner);
        QVERIFY(showsWhatQemuShows(view));
    }
    QCOMPARE(view.guestSize(), QSize(1024, 768));
    // And after a change while it runs.
    for (const Encoding &other : encodings) {
        view.setEncodingPolicy(other.policy);
        const QRgb corner = view.snapshot().pixel(0, 0);
        typeUs(view, u"i"_s);
        QTRY_VERIFY(view.snapshot().pixel(0, 0) != corner);
        QVERIFY(showsWhatQemuShows(view));
    }
    QCOMPARE(view.state(), VncView::State::Connected);
}

void TstExact::encodingFollowsTheLink()
{
    Throttle link(m_qemu.vncSocket());
    QVERIFY(link.port() != 0);
    VncView view;
    show(view);
    Endpoint way = Endpoint::tcp(u"127.0.0.1"_s, link.port());
    way.link = Endpoint::Link::Remote;
    view.open(way);
    QTRY_COMPARE(view.state(), VncView::State::Connected);
    QVERIFY(showsWhatQemuShows(view));
    // Makes the guest draw everything anew until the pixels come in this encoding.
    const auto becomes = [&](qint32 number, int seconds) {
        QElapsedTimer timer;
        timer.start();
        while (view.linkStatus().encoding != number && timer.elapsed() < seconds * 1000) {
            QSignalSpy frames(&view, &VncView::frameUpdated);
            typeUs(view, u"i"_s);
            // Two inversions in one look of QEMU's are no change at all.
            static_cast<void>(QTest::qWaitFor([&] { return frames.count() > 0; }, 1000));
            QTest::qWait(30);
        }
        qInfo("encoding %d after %lld ms at %.1f MB/s", view.linkStatus().encoding.value_or(-1), timer.elapsed(),
              view.linkStatus().bytesPerSecond / 1e6);
        return view.linkStatus().encoding == number;
    };
    QVERIFY(becomes(0, 20));
    QVERIFY(showsWhatQemuShows(view));
    link.setRate(6e6);
    QVERIFY(becomes(16, 20));
    QVERIFY(showsWhatQemuShows(view));
    // The measured rate comes down with each picture.
    QElapsedTimer slowing;
    slowing.start();
    while (view.linkStatus().bytesPerSecond >= 20e6 && slowing.elapsed() < 30000) {
        QSignalSpy frames(&view, &VncView::frameUpdated);
        typeUs(view, u"i"_s);
        static_cast<void>(QTest::qWaitFor([&] { return frames.count() > 0; }, 1000));
    }
    QVERIFY(view.linkStatus().bytesPerSecond < 20e6);
    link.setRate(0);
    QVERIFY(becomes(0, 30));
    QVERIFY(showsWhatQemuShows(view));
    QCOMPARE(view.state(), VncView::State::Connected);
    view.close();
    QTRY_COMPARE(SessionCore::liveWorkers(), 0);
}

// QEMU looks ever more seldom at a screen that changes little: left to itself it delivers about five of the twenty.
void TstExact::twentyChangesASecond()
{
    VncView view;
    show(view);
    view.open(endpoint(u"unix"_s));
    QTRY_VERIFY(!view.snapshot().isNull());
    typeUs(view, u"b"_s);
    QTest::qWait(500);
    // Counts how often the first of the rectangles was seen in the other colour: what an admin sees blink.
    const auto count = [&view](int ms) {
        const QPoint spot(static_cast<int>(testcard_blink_x(1024, 0)) + 4, static_cast<int>(testcard_blink_y(768)) + 4);
        int changes = 0;
        QRgb last = view.snapshot().pixel(spot);
        const auto connection = QObject::connect(&view, &VncView::frameUpdated, &view, [&] {
            const QRgb now = view.snapshot().pixel(spot);
            changes += now != last ? 1 : 0;
            last = now;
        });
        QElapsedTimer timer;
        timer.start();
        QTest::qWait(ms);
        QObject::disconnect(connection);
        return changes * 1000.0 / static_cast<double>(timer.elapsed());
    };
    double watched = 0;
    for (int attempt = 0; attempt < 3 && watched < 15; ++attempt) {
        watched = count(4000);
    }
    view.clearFocus();
    QTest::qWait(1000);
    const double alone = count(4000);
    qInfo("changes a second: %.1f with the focus, %.1f without", watched, alone);
    view.setFocus();
    typeUs(view, u"b"_s);
    QVERIFY2(watched >= 15 && watched < 22, qPrintable(QString::number(watched)));
    QVERIFY(alone < watched);
}

int main(int argc, char **argv)
{
    if (VncQemu::binary().isEmpty()) {
        std::puts("SKIP: qemu-system-x86_64 is not installed");
        return 77;
    }
    QTemporaryDir temporary;
    folder = &temporary;
    if (const QString problem = buildCard(); !problem.isEmpty()) {
        std::printf("SKIP: %s\n", qPrintable(problem));
        return 77;
    }
    QApplication app(argc, argv);
    TstExact test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exact.moc"
