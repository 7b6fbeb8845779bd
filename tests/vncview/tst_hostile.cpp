// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that lie, stall, die or are not there: a clean end with the right error, no crash, no waiting GUI thread.
#include "tests/vncview/fakeserver.h"
#include "tests/vncview/typing.h"
#include "vncview/vncview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

namespace
{

// The longest time the event loop was not at home.
class Heartbeat : public QTimer
{
public:
    Heartbeat()
    {
        callOnTimeout(this, [this] { m_worst = std::max(m_worst, m_since.restart()); });
        m_since.start();
        start(5);
    }
    [[nodiscard]] qint64 worst() const { return std::max(m_worst, m_since.elapsed()); }

private:
    QElapsedTimer m_since;
    qint64 m_worst = 0;
};

// Sanitizers slow everything down; the promise is about what users run.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 MaxGap = 500;
#else
constexpr qint64 MaxGap = 50;
#endif

} // namespace

class TstHostile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<VncView> m_view;

    static void endsAfterEach(const QList<QByteArray> &scripts);

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeServer>();
        m_view = std::make_unique<VncView>();
        SessionOptions options;
        options.handshakeTimeoutMs = 600;
        options.stallTimeoutSeconds = 1;
        m_view->setSessionOptions(options);
        m_view->resize(300, 200);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        QTRY_COMPARE(SessionCore::liveWorkers(), 0);
    }

    void handshake_data();
    void handshake();
    void messages_data();
    void messages();
    void floods();
    void closingIsPrompt_data();
    void closingIsPrompt();
    void unreachable_data();
    void unreachable();
    void unaskedPassword();
    void diesAnywhere();
    void liesAnywhere();
    void stallsAnywhere();
    void oneByteAtATime();
};

void TstHostile::handshake_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("security");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("init");
    QTest::addColumn<VncError::Kind>("kind");
    QTest::addColumn<QString>("text");
    const QByteArray hello("RFB 003.008\n");
    const QByteArray none = QByteArray::fromHex("0101");
    const QByteArray fine(4, '\0');
    const auto size = [](const char *hex) -> QByteArray {
        return QByteArray::fromHex(hex) + QByteArray::fromHex("2018000100ff00ff00ff10080000000000000000");
    };
    using Kind = VncError::Kind;
    QTest::newRow("silent") << QByteArray() << none << fine << QByteArray() << Kind::Timeout << QString();
    QTest::newRow("silent later") << hello << QByteArray() << fine << QByteArray() << Kind::Timeout << QString();
    QTest::newRow("silent last") << hello << none << fine << QByteArray() << Kind::Timeout << QString();
    QTest::newRow("web") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << none << fine << QByteArray()
                         << Kind::Protocol << QString();
    QTest::newRow("garbage") << QByteArray(4000, '\xa5') << none << fine << QByteArray() << Kind::Protocol << QString();
    QTest::newRow("refused") << hello
                             << QByteArray::fromHex("00000000"
                                                    "08")
            + "too busy" << fine
                             << QByteArray() << Kind::Refused << u"too busy"_s;
    QTest::newRow("huge reason") << hello
                                 << QByteArray::fromHex("00"
                                                        "ffffffff")
            + "x" << fine << QByteArray()
                                 << Kind::Protocol << QString();
    QTest::newRow("vencrypt") << hello << QByteArray::fromHex("0113") << fine << QByteArray() << Kind::AuthUnsupported
                              << QString();
    QTest::newRow("many unknown") << hello << QByteArray("\xff") + QByteArray(255, '\x77') << fine << QByteArray()
                                  << Kind::AuthUnsupported << QString();
    QTest::newRow("denied") << hello << none << QByteArray::fromHex("0000000100000004") + "no-o" << QByteArray()
                            << Kind::Refused << u"no-o"_s;
    QTest::newRow("huge screen") << hello << none << fine << size("ffffffff") << Kind::TooLarge << u"65535x65535"_s;
    QTest::newRow("large screen") << hello << none << fine << size("40002001") << Kind::TooLarge << u"16384x8193"_s;
    QTest::newRow("no screen") << hello << none << fine << size("00000000") << Kind::Protocol << u"0x0"_s;
    QTest::newRow("flat screen") << hello << none << fine << size("04000000") << Kind::Protocol << u"1024x0"_s;
    QTest::newRow("huge name") << hello << none << fine
                               << QByteArray::fromHex("001000102018000100ff00ff00ff10080000000077777777")
                               << Kind::Protocol << QString();
}

void TstHostile::handshake()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, security);
    QFETCH(QByteArray, result);
    QFETCH(QByteArray, init);
    QFETCH(VncError::Kind, kind);
    QFETCH(QString, text);
    m_server->greeting = greeting;
    m_server->security = security;
    m_server->result = result;
    m_server->init = init;
    const Heartbeat heartbeat;
    m_view->open(Endpoint::unixSocket(m_server->path()));
    QCOMPARE(m_view->state(), VncView::State::Connecting);
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, kind);
    if (!text.isEmpty()) {
        QCOMPARE(m_view->lastError().text, text);
    }
    QVERIFY(m_view->snapshot().isNull());
    QVERIFY2(heartbeat.worst() < MaxGap, qPrintable(QString::number(heartbeat.worst())));
}

void TstHostile::messages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hangUp");
    QTest::addColumn<VncView::State>("state");
    QTest::addColumn<VncError::Kind>("kind");
    using Kind = VncError::Kind;
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, bool hangUp = false) {
        const bool lost = kind == Kind::ClosedByServer || kind == Kind::Timeout;
        QTest::newRow(name) << bytes << hangUp << (lost ? VncView::State::Disconnected : VncView::State::Failed)
                            << kind;
    };
    const auto update = [](const QByteArray &rect) { return FakeServer::update({rect}); };
    row("closed", {}, Kind::ClosedByServer, true);
    row("closed in a rect", update(FakeServer::filled({0, 0, 64, 48}, 1)).chopped(99), Kind::ClosedByServer, true);
    row("stalled in a rect", update(FakeServer::filled({0, 0, 64, 48}, 1)).chopped(99), Kind::Timeout);
    row("stalled in a header", QByteArray(1, '\0'), Kind::Timeout);
    row("unknown message", QByteArray(1, '\x99'), Kind::Protocol);
    row("unknown QEMU message", QByteArray::fromHex("ff070000"), Kind::Protocol);
    row("unoffered encoding", update(FakeServer::rect({0, 0, 8, 8}, 7)), Kind::Protocol);
    row("ultra", update(FakeServer::rect({0, 0, 8, 8}, 9)), Kind::Protocol);
    row("beyond the right", update(FakeServer::filled({60, 0, 8, 8}, 1)), Kind::Protocol);
    row("beyond the bottom", update(FakeServer::rect({0, 65535, 8, 65535}, 16)), Kind::Protocol);
    row("grows huge", update(FakeServer::rect({0, 0, 65535, 65535}, -223)), Kind::TooLarge);
    row("grows huge, extended", update(FakeServer::extendedSize({65535, 65535})), Kind::TooLarge);
    row("shrinks to nothing", update(FakeServer::rect({0, 0, 0, 0}, -223)), Kind::Protocol);
    row("huge cut text", QByteArray::fromHex("030000007fffffff"), Kind::Protocol);
    row("hugest clipboard", QByteArray::fromHex("0300000080000000"), Kind::Protocol);
    row("huge name", update(FakeServer::rect({0, 0, 0, 0}, -307, QByteArray(4, '\x7f'))), Kind::Protocol);
    row("cursor of another kind", update(FakeServer::rect({0, 0, 4, 4}, -314, QByteArray(4, '\1'))), Kind::Protocol);
    row("zrle garbage",
        update(FakeServer::rect({0, 0, 64, 48}, 16, QByteArray::fromHex("00000100") + QByteArray(256, '\xee'))),
        Kind::Protocol);
    // libvncclient takes this length for a negative one, that is for nothing.
    row("zrle huge", update(FakeServer::rect({0, 0, 64, 48}, 16, QByteArray::fromHex("fffffff0"))), Kind::Protocol);
    row("zrle stalled", update(FakeServer::rect({0, 0, 64, 48}, 16, QByteArray::fromHex("00000100") + "x")),
        Kind::Timeout);
}

void TstHostile::messages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hangUp);
    QFETCH(VncView::State, state);
    QFETCH(VncError::Kind, kind);
    m_view->open(Endpoint::unixSocket(m_server->path()));
    QTRY_COMPARE(m_view->state(), VncView::State::Connected);
    QTRY_VERIFY(m_server->ready);
    const Heartbeat heartbeat;
    m_server->send(bytes);
    if (hangUp) {
        QTest::qWait(20);
        m_server->hangUp();
    }
    QTRY_VERIFY(m_view->state() != VncView::State::Connected);
    if (kind == VncError::Kind::Protocol && m_view->lastError().kind == VncError::Kind::Timeout) {
        QFAIL("waited for what the server claimed");
    }
    QCOMPARE(m_view->lastError().kind, kind);
    QCOMPARE(m_view->state(), state);
    QVERIFY2(heartbeat.worst() < MaxGap, qPrintable(QString::number(heartbeat.worst())));
}

// As many specks as an update can hold, again and again, unasked.
void TstHostile::floods()
{
    m_server->setSize({1024, 768});
    m_view->open(Endpoint::unixSocket(m_server->path()));
    QTRY_COMPARE(m_view->state(), VncView::State::Connected);
    QList<QByteArray> rects;
    for (int i = 0; i < 20000; ++i) {
        rects.append(FakeServer::filled({(i * 37) % 1024, (i * 101) % 768, 1, 1}, static_cast<quint32>(i)));
    }
    const QByteArray update = FakeServer::update(rects);
    QSignalSpy frames(m_view.get(), &VncView::frameUpdated);
    const Heartbeat heartbeat;
    for (int i = 0; i < 5; ++i) {
        m_server->send(update);
    }
    QTRY_VERIFY(frames.count() >= 1);
    for (const QList<QVariant> &frame : std::as_const(frames)) {
        QVERIFY(frame[0].value<QRegion>().rectCount() <= Framebuffer::MaxRects);
    }
    QVERIFY2(heartbeat.worst() < MaxGap, qPrintable(QString::number(heartbeat.worst())));
    QCOMPARE(m_view->state(), VncView::State::Connected);
}

void TstHostile::closingIsPrompt_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"connecting", "greeting", "password", "rect", "not reading"}) {
        QTest::newRow(where) << QString::fromLatin1(where);
    }
}

void TstHostile::closingIsPrompt()
{
    QFETCH(QString, where);
    SessionOptions patient;
    m_view->setSessionOptions(patient);
    QTcpServer full;
    int pair[2] = {-1, -1};
    SecretAnswer late;
    if (where == "connecting"_L1) {
        // Nobody answers at an address reserved for documentation; without a route it fails at once, which is fine.
        m_view->open(Endpoint::tcp(u"192.0.2.1"_s, 5900));
        QTest::qWait(100);
    } else if (where == "greeting"_L1) {
        m_server->greeting.clear();
        m_view->open(Endpoint::unixSocket(m_server->path()));
        QTRY_VERIFY(m_server->hasClient());
    } else if (where == "password"_L1) {
        m_server->security = QByteArray::fromHex("0102");
        m_server->result = QByteArray(16, 'c'); // the challenge
        m_view->setSecretProvider([&](const SecretRequest &, const SecretAnswer &answer) { late = answer; });
        m_view->open(Endpoint::unixSocket(m_server->path()));
        QTRY_COMPARE(m_view->state(), VncView::State::Authenticating);
    } else if (where == "rect"_L1) {
        m_view->open(Endpoint::unixSocket(m_server->path()));
        QTRY_COMPARE(m_view->state(), VncView::State::Connected);
        m_server->send(FakeServer::update({FakeServer::filled({0, 0, 64, 48}, 1)}).chopped(99));
        QTest::qWait(50);
    } else {
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
        const QByteArray script
            = QByteArray("RFB 003.008\n") + QByteArray::fromHex("0101") + QByteArray(4, '\0') + m_server->init;
        QCOMPARE(::write(pair[1], script.constData(), static_cast<size_t>(script.size())), script.size());
        m_view->open(Endpoint::descriptor(pair[0], u"x"_s));
        QTRY_COMPARE(m_view->state(), VncView::State::Connected);
        for (int i = 0; i < 100; ++i) {
            typeUs(*m_view, QString(1000, u'x'));
        }
        for (int i = 0; i < 60000; ++i) {
            QTest::mouseMove(m_view->viewport(), {i % 200, (i / 200) % 150});
            if (i % 2000 == 0) {
                QTest::qWait(1);
            }
        }
    }
    QElapsedTimer timer;
    timer.start();
    m_view->close();
    QVERIFY(timer.elapsed() < MaxGap);
    QCOMPARE(m_view->state(), VncView::State::Closed);
    QTRY_COMPARE(SessionCore::liveWorkers(), 0);
    if (late) {
        late(QByteArray("sesame")); // after the end: nobody is there, nothing happens
    }
    ::close(pair[1]);
}

void TstHostile::unreachable_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<VncError::Kind>("kind");
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const quint16 port = server.serverPort();
    server.close();
    QTest::newRow("no socket") << Endpoint::unixSocket(u"/nonexistent/socket"_s) << VncError::Kind::Unreachable;
    QTest::newRow("long path") << Endpoint::unixSocket(u'/' + QString(200, u'x')) << VncError::Kind::Unreachable;
    QTest::newRow("no port") << Endpoint::tcp(u"127.0.0.1"_s, port) << VncError::Kind::Refused;
    QTest::newRow("no host") << Endpoint::tcp(u"no-such-host.invalid"_s, 5900) << VncError::Kind::Unreachable;
    QTest::newRow("bad fd") << Endpoint::descriptor(-1, u"x"_s) << VncError::Kind::Unreachable;
}

void TstHostile::unreachable()
{
    QFETCH(guestdeck::vnc::Endpoint, endpoint);
    QFETCH(VncError::Kind, kind);
    const Heartbeat heartbeat;
    m_view->setSessionOptions({});
    m_view->open(endpoint);
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, kind);
    QVERIFY(!m_view->lastError().text.isEmpty());
    QVERIFY(heartbeat.worst() < MaxGap);
}

void TstHostile::unaskedPassword()
{
    m_server->security = QByteArray::fromHex("0102");
    m_server->result = QByteArray(16, 'c');
    m_view->open(Endpoint::unixSocket(m_server->path())); // nobody to ask
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, VncError::Kind::AuthCancelled);
}

// ---- a recorded session, gone wrong at each of its bytes
// --------------------------------------------------------------

namespace
{

// All a server says from the first byte on, with each kind of message and rectangle in it.
QByteArray session(const QByteArray &init)
{
    using S = FakeServer;
    const QRect none(0, 0, 0, 0);
    const QByteArray zrle = QByteArray::fromHex("00000010789c00000000ffff0000000000000000"); // an empty stored block
    QByteArray all = QByteArray("RFB 003.008\n") + QByteArray::fromHex("0101") + QByteArray(4, '\0') + init;
    all += S::update({S::extendedSize({16, 12}), S::filled({0, 0, 16, 2}, 0x123456), S::rect(none, -258),
                      S::rect(none, -259), S::rect({1, 0, 16, 12}, -257)});
    all += S::update({S::rect({1, 1, 2, 2}, -239, QByteArray(2 * 2 * 4 + 2, 'c')),
                      S::rect({0, 0, 2, 2}, -314, QByteArray(4 + 2 * 2 * 4, '\0'))});
    all += S::update({S::rect(none, -307, QByteArray::fromHex("00000003") + "abc"),
                      S::rect({4, 4, 2, 2}, 1, QByteArray(4, '\0')),
                      S::rect({0, 0, 16, 12}, 5, QByteArray::fromHex("0200aabbcc"))});
    all += QByteArray(1, '\2') + QByteArray::fromHex("0300000000000005") + "hello";
    all += QByteArray::fromHex("010000000001") + QByteArray(6, 'c') + QByteArray::fromHex("ff010001");
    all += S::update({S::rect({0, 0, 8, 8}, -223), S::filled({7, 7, 1, 1}, 1), S::rect({0, 0, 8, 8}, 16, zrle)});
    return all;
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
                                          : 0;
}

// One end of a connection whose other end says bytes and, if told so, hangs up.
Endpoint saying(const QByteArray &bytes, int *other)
{
    int pair[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0
        || ::send(pair[1], bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) != bytes.size()) {
        qFatal("cannot talk");
    }
    *other = pair[1];
    return Endpoint::descriptor(pair[0], u"x"_s);
}

// A gap may be the machine's: other processes had the processor. It is ours if this thread was busy itself.
class GuiWatch
{
public:
    GuiWatch()
    {
        m_timer.callOnTimeout(&m_timer, [this] { look(); });
        m_wall.start();
        m_cpu = cpuMs();
        m_timer.start(5);
    }
    [[nodiscard]] qint64 worst()
    {
        look();
        return m_worst;
    }

private:
    static double cpuMs()
    {
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    // Waiting for something costs no processor time, so a long gap without any counts in full, too, if the machine
    // had idle processors; only a gap that other processes explain is forgiven.
    static double waitedForProcessorMs()
    {
        QFile file(u"/proc/thread-self/schedstat"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() / 1e6 : 0;
    }
    void look()
    {
        const auto gap = static_cast<double>(m_wall.restart());
        const double cpu = cpuMs();
        const double waited = waitedForProcessorMs();
        m_worst = std::max(m_worst, static_cast<qint64>(std::max(cpu - m_cpu, gap - (waited - m_waited))));
        m_cpu = cpu;
        m_waited = waited;
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_cpu = 0;
    double m_waited = waitedForProcessorMs();
    qint64 m_worst = 0;
};

constexpr qint64 MaxGrowth = 64LL * 1024 * 1024;

} // namespace

// Each in a session of its own, many at a time; the other end hangs up at once.
void TstHostile::endsAfterEach(const QList<QByteArray> &scripts)
{
    constexpr qsizetype AtOnce = 100;
    SessionOptions options;
    options.handshakeTimeoutMs = 5000;
    options.stallTimeoutSeconds = 5;
    const qint64 before = residentBytes();
    GuiWatch watch;
    for (qsizetype from = 0; from < scripts.size(); from += AtOnce) {
        std::vector<std::unique_ptr<VncSession>> sessions;
        for (const QByteArray &script : scripts.mid(from, AtOnce)) {
            int other = -1;
            sessions.push_back(std::make_unique<VncSession>(saying(script, &other), options, SecretProvider()));
            sessions.back()->setVisible(true);
            ::close(other);
        }
        const auto living = [&] {
            return std::find_if(sessions.begin(), sessions.end(),
                                [](const auto &one) { return one->phase() != VncSession::Phase::Ended; });
        };
        const bool ended = QTest::qWaitFor([&] { return living() == sessions.end(); }, 10000);
        QVERIFY2(ended, qPrintable(u"script %1 never ends"_s.arg(from + (living() - sessions.begin()))));
        sessions.clear();
        QTRY_COMPARE(SessionCore::liveWorkers(), 0);
    }
    QVERIFY2(watch.worst() < MaxGap, qPrintable(QString::number(watch.worst())));
    QVERIFY(residentBytes() - before < MaxGrowth);
}

void TstHostile::diesAnywhere()
{
    m_server->setSize({16, 12});
    const QByteArray all = session(m_server->init);
    QList<QByteArray> scripts;
    for (qsizetype length = 0; length <= all.size(); ++length) {
        scripts << all.left(length);
    }
    endsAfterEach(scripts);
}

// Each byte in turn is another one: sizes, counts, lengths, encodings, kinds of messages.
void TstHostile::liesAnywhere()
{
    m_server->setSize({16, 12});
    const QByteArray all = session(m_server->init);
    QList<QByteArray> scripts;
    for (qsizetype at = 0; at < all.size(); ++at) {
        for (const char lie : {'\xff', '\x00', '\x7f', static_cast<char>(all[at] + 1)}) {
            scripts << all;
            scripts.last()[at] = lie;
        }
    }
    endsAfterEach(scripts);
}

// Says so much and no more, and stays on the line. All at once, as each takes its second to be given up.
void TstHostile::stallsAnywhere()
{
    m_server->setSize({16, 12});
    const QByteArray all = session(m_server->init);
    SessionOptions options;
    options.handshakeTimeoutMs = 600;
    options.stallTimeoutSeconds = 1;
    GuiWatch watch;
    constexpr qsizetype AtOnce = 100;
    for (qsizetype from = 0; from < all.size(); from += AtOnce) {
        QList<int> others;
        std::vector<std::unique_ptr<VncSession>> sessions;
        for (qsizetype length = from; length < std::min(from + AtOnce, all.size()); ++length) {
            int other = -1;
            sessions.push_back(
                std::make_unique<VncSession>(saying(all.left(length), &other), options, SecretProvider()));
            sessions.back()->setVisible(true);
            others << other;
        }
        QTest::qWait(1800);
        for (size_t i = 0; i < sessions.size(); ++i) {
            // Given up, or between two messages, where a server may be silent for as long as it likes.
            const bool given = sessions[i]->phase() == VncSession::Phase::Ended;
            const bool idle = sessions[i]->phase() == VncSession::Phase::Connected;
            QVERIFY2(given || idle, qPrintable(QString::number(from + static_cast<qsizetype>(i))));
            QVERIFY2(!given || sessions[i]->error().kind == VncError::Kind::Timeout,
                     qPrintable(QString::number(from + static_cast<qsizetype>(i))));
        }
        sessions.clear();
        for (const int other : std::as_const(others)) {
            ::close(other);
        }
        QTRY_COMPARE(SessionCore::liveWorkers(), 0);
    }
    QVERIFY2(watch.worst() < MaxGap, qPrintable(QString::number(watch.worst())));
}

// As slow as can be without being given up: the window does not care, and closing takes no time.
void TstHostile::oneByteAtATime()
{
    m_server->setSize({16, 12});
    const QByteArray all = session(m_server->init);
    m_view->setSessionOptions({});
    int other = -1;
    const qsizetype handshake = 12 + 2 + 4 + m_server->init.size();
    GuiWatch watch;
    m_view->open(saying(all.left(handshake), &other));
    QTRY_COMPARE(m_view->state(), VncView::State::Connected);
    for (qsizetype i = handshake; i < handshake + 4; ++i) {
        QCOMPARE(::send(other, all.constData() + i, 1, MSG_NOSIGNAL), 1);
        QTest::qWait(1000);
        QCOMPARE(m_view->state(), VncView::State::Connected);
    }
    QElapsedTimer timer;
    timer.start();
    m_view->close();
    QVERIFY(timer.elapsed() < MaxGap);
    QTRY_COMPARE(SessionCore::liveWorkers(), 0);
    QVERIFY2(watch.worst() < MaxGap, qPrintable(QString::number(watch.worst())));
    ::close(other);
    // And a handshake at that pace ends when it has had its time.
    SessionOptions options;
    options.handshakeTimeoutMs = 1500;
    m_view->setSessionOptions(options);
    m_view->open(saying(all.left(1), &other));
    for (int i = 1; i < 5 && m_view->state() == VncView::State::Connecting; ++i) {
        ::send(other, all.constData() + i, 1, MSG_NOSIGNAL);
        QTest::qWait(500);
    }
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, VncError::Kind::Timeout);
    ::close(other);
}

QTEST_MAIN(TstHostile)
#include "tst_hostile.moc"
