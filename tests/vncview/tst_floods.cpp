// SPDX-License-Identifier: GPL-3.0-or-later
// A server that says the same small thing as fast as it can, from a thread of its own: the window stays alive, its
// memory as it is, and closing takes no longer than ever.
#include "tests/vncview/fakeserver.h"
#include "vncview/vncview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

namespace
{

// Sanitizers slow everything down; the promise is about what users run.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 MaxGap = 500;
constexpr qint64 MaxGrowthKiB = 256 * 1024;
#else
constexpr qint64 MaxGap = 50;
constexpr qint64 MaxGrowthKiB = 32 * 1024;
#endif
constexpr int FloodMs = 1500;

qint64 residentKiB()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly)
        ? file.readAll().split(' ').value(1).toLongLong() * (::sysconf(_SC_PAGESIZE) / 1024)
        : 0;
}

// Says the handshake, then the flood for as long as somebody listens; reads what it is told into nothing.
class Flood
{
public:
    Flood(const QByteArray &handshake, const QByteArray &what)
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_pair) != 0) {
            qFatal("no socket pair");
        }
        m_thread = std::thread([this, handshake, what] {
            send(handshake);
            while (!m_end && send(what)) { }
        });
    }
    ~Flood()
    {
        m_end = true;
        ::shutdown(m_pair[1], SHUT_RDWR);
        m_thread.join();
        ::close(m_pair[1]);
    }
    Flood(const Flood &) = delete;
    Flood &operator=(const Flood &) = delete;

    [[nodiscard]] int client() const { return m_pair[0]; } // closed by the session
    [[nodiscard]] qint64 sent() const { return m_sent; }

private:
    bool send(const QByteArray &bytes)
    {
        char waste[4096];
        for (qsizetype done = 0; done < bytes.size();) {
            while (::recv(m_pair[1], waste, sizeof(waste), MSG_DONTWAIT) > 0) { }
            const ssize_t part = ::send(m_pair[1], bytes.constData() + done, static_cast<size_t>(bytes.size() - done),
                                        MSG_DONTWAIT | MSG_NOSIGNAL);
            if (part < 0 && errno != EAGAIN) {
                return false;
            }
            if (part < 0) {
                pollfd wait{m_pair[1], POLLIN | POLLOUT, 0};
                ::poll(&wait, 1, 100);
            }
            done += std::max<ssize_t>(part, 0);
            m_sent += std::max<ssize_t>(part, 0);
        }
        return true;
    }

    int m_pair[2] = {-1, -1};
    std::atomic<bool> m_end = false;
    std::atomic<qint64> m_sent = 0;
    std::thread m_thread;
};

} // namespace

class TstFloods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stayAlive_data();
    void stayAlive();
};

void TstFloods::stayAlive_data()
{
    QTest::addColumn<QByteArray>("what");
    const auto update = [](const QByteArray &rect) { return FakeServer::update({rect}); };
    QTest::newRow("specks") << update(FakeServer::filled({3, 4, 1, 1}, 0x123456));
    QTest::newRow("empty updates") << FakeServer::update({});
    QTest::newRow("small pointer shapes") << update(FakeServer::rect({0, 0, 1, 1}, -314, QByteArray(8, '\0')));
    QTest::newRow("large pointer shapes")
        << update(FakeServer::rect({0, 0, 256, 256}, -239, QByteArray(256 * 256 * 4 + 32 * 256, '\x55')));
    QTest::newRow("pointer modes") << FakeServer::update(
        {FakeServer::rect({0, 0, 0, 0}, -257), FakeServer::rect({1, 0, 0, 0}, -257)});
    QTest::newRow("names") << update(
        FakeServer::rect({0, 0, 0, 0}, -307, QByteArray::fromHex("00000400") + QByteArray(1024, 'n')));
    QTest::newRow("sizes") << update(FakeServer::rect({0, 0, 100, 80}, -223))
            + update(FakeServer::rect({0, 0, 80, 100}, -223));
    QTest::newRow("bells") << QByteArray(1024, '\2');
    QTest::newRow("cut texts") << QByteArray::fromHex("0300000000000400") + QByteArray(1024, 'c');
}

void TstFloods::stayAlive()
{
    QFETCH(QByteArray, what);
    FakeServer words; // for its handshake alone
    words.setSize({200, 150});
    VncView view;
    view.resize(300, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QByteArray many;
    while (many.size() < 64 * 1024) {
        many += what;
    }
    const Flood flood(words.greeting + words.security + words.result + words.init, many);

    const qint64 before = residentKiB();
    qint64 worst = 0;
    QElapsedTimer since;
    QTimer heart;
    heart.callOnTimeout(&view, [&] { worst = std::max(worst, since.restart()); });
    view.open(Endpoint::descriptor(flood.client(), u"flood"_s));
    since.start();
    heart.start(5);
    QElapsedTimer whole;
    whole.start();
    QTest::qWait(FloodMs);
    worst = std::max(worst, since.elapsed());
    QVERIFY2(worst < MaxGap, qPrintable(u"held for %1 ms"_s.arg(worst)));
    QVERIFY2(whole.elapsed() < FloodMs + 500, qPrintable(u"away for %1 ms"_s.arg(whole.elapsed() - FloodMs)));
    const qint64 grown = residentKiB() - before;
    QVERIFY2(grown < MaxGrowthKiB, qPrintable(u"grown by %1 KiB"_s.arg(grown)));
    QCOMPARE(view.state(), VncView::State::Connected);
    QVERIFY2(flood.sent() > 64 * 1024, qPrintable(u"only %1 bytes were taken"_s.arg(flood.sent())));
    qInfo("%lld KiB taken, held for %lld ms, grown by %lld KiB", flood.sent() / 1024, worst, grown);

    QElapsedTimer closing;
    closing.start();
    view.close();
    QVERIFY(closing.elapsed() < MaxGap);
    QTRY_COMPARE(SessionCore::liveWorkers(), 0);
}

QTEST_MAIN(TstFloods)
#include "tst_floods.moc"
