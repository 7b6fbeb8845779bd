// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from a web server of this process: whole, cut off, refused, endless, passed on.
#include "models/libvirt/executor.h"
#include "models/transfer/fetch.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <future>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

/// Answers every request as the test wants.
class Server : public QTcpServer
{
public:
    Server()
    {
        connect(this, &QTcpServer::newConnection, this, [this]() {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket]() {
                const QByteArray request = socket->readAll();
                if (request.contains("\r\n\r\n")) {
                    ++requests;
                    answer(*socket, request);
                }
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url(const QString &path = u"/disk.iso"_s) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
    }

    std::function<void(QTcpSocket &, const QByteArray &)> answer;
    int requests = 0;
};

QByteArray ok(qint64 length, const QByteArray &type = "application/octet-stream")
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(length)
        + "\r\nConnection: close\r\n\r\n";
}

struct Got {
    Result<Fetch::Head> head;
    Result<quint64> all = quint64(0);
    QByteArray bytes;
};

/// On a worker, as a task does it.
Got readAll(const QUrl &url, int silence = 10'000, std::stop_token stop = {})
{
    std::promise<Got> promise;
    std::future<Got> future = promise.get_future();
    Executor::inBackground([&]() {
        Got got;
        const auto fetch = Fetch::start(url, stop, silence);
        got.head = fetch->waitForHead();
        quint64 all = 0;
        while (got.head.has_value()) {
            const auto piece = fetch->next();
            if (!piece.has_value()) {
                got.all = piece.error();
                break;
            }
            if (!*piece) {
                got.all = all;
                break;
            }
            all += (*piece)->size();
            got.bytes += (*piece)->data;
        }
        promise.set_value(std::move(got));
    });
    while (future.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return future.get();
}

} // namespace

class TestFetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileComesAsAWhole()
    {
        QByteArray data(5'000'011, 'x');
        data[4'999'999] = 'y';
        Server server;
        server.answer = [&](QTcpSocket &socket, const QByteArray &request) {
            QVERIFY(request.startsWith("GET /disk.iso HTTP/1.1"));
            socket.write(ok(data.size()) + data);
            socket.disconnectFromHost();
        };
        const Got got = readAll(server.url());
        QVERIFY2(got.head.has_value(), qPrintable(got.head.has_value() ? QString() : got.head.error().message));
        QCOMPARE(got.head->length, std::optional<quint64>(5'000'011));
        QCOMPARE(got.head->start, data.left(64 * 1024));
        QVERIFY(got.all.has_value());
        QCOMPARE(got.bytes, data);
    }

    void withoutALengthToo()
    {
        Server server;
        server.answer = [&](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
        };
        const Got got = readAll(server.url());
        QVERIFY(got.head.has_value());
        QVERIFY(!got.head->length);
        QCOMPARE(got.bytes, QByteArray("hello"));
        QVERIFY(got.all.has_value());
    }

    void redirectsAreFollowed()
    {
        Server server;
        server.answer = [&](QTcpSocket &socket, const QByteArray &request) {
            if (request.startsWith("GET /disk.iso")) {
                socket.write("HTTP/1.1 302 Found\r\nLocation: /mirror/disk.iso\r\nContent-Length: 0\r\n\r\n");
            } else {
                socket.write(ok(3) + "abc");
            }
        };
        const Got got = readAll(server.url());
        QVERIFY(got.all.has_value());
        QCOMPARE(got.bytes, QByteArray("abc"));
        QVERIFY(server.requests >= 2); // Qt repeats a GET when the connection it had kept for it turns out closed
    }

    void endlessRedirectsEnd()
    {
        Server server;
        server.answer = [&](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n");
        };
        const Got got = readAll(server.url());
        QVERIFY(!got.head.has_value());
        QVERIFY(server.requests < 50); // ten, and what Qt has begun by then
        QVERIFY(got.head.error().message.contains(u"again and again"_s));
    }

    void whatIsNoFileIsSaid_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("404") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnope")
                             << ErrorKind::NotFound;
        QTest::newRow("403") << QByteArray("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n") << ErrorKind::Auth;
        QTest::newRow("401") << QByteArray(
            "HTTP/1.1 401 Who\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")
                             << ErrorKind::Auth;
        QTest::newRow("500") << QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n") << ErrorKind::Io;
        QTest::newRow("web page") << QByteArray(ok(6, "text/html; charset=utf-8") + "<html>") << ErrorKind::Invalid;
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n") << ErrorKind::Io;
    }

    void whatIsNoFileIsSaid()
    {
        QFETCH(QByteArray, answer);
        Server server;
        server.answer = [&](QTcpSocket &socket, const QByteArray &) {
            socket.write(answer);
            socket.disconnectFromHost();
        };
        const Got got = readAll(server.url());
        QVERIFY(!got.head.has_value());
        QTEST(got.head.error().kind, "kind");
        QVERIFY(!got.head.error().message.isEmpty());
    }

    void aFileThatIsCutOffIsAnError()
    {
        Server server;
        server.answer = [&](QTcpSocket &socket, const QByteArray &) {
            socket.write(ok(1'000'000) + QByteArray(200'000, 'x'));
            socket.disconnectFromHost();
        };
        const Got got = readAll(server.url());
        QVERIFY(got.head.has_value());
        QVERIFY(!got.all.has_value());
        QVERIFY(got.all.error().message.contains(u"before all was here"_s));
    }

    void aServerThatFallsSilentIsLeft()
    {
        Server server;
        server.answer = [&](QTcpSocket &socket, const QByteArray &) { socket.write(ok(1000) + "x"); };
        const Got got = readAll(server.url(), 300);
        QVERIFY(!got.head.has_value() || !got.all.has_value());
    }

    /// Nobody takes what comes: it stays with the server, and is no reason to give up.
    void memoryIsBounded()
    {
        constexpr qint64 length = 200LL << 20;
        qint64 left = length;
        Server server;
        server.answer = [&](QTcpSocket &socket, const QByteArray &) {
            socket.write(ok(length));
            const auto more = [&left, &socket]() {
                while (left > 0 && socket.bytesToWrite() < (1 << 20)) {
                    left -= socket.write(QByteArray(qsizetype(std::min<qint64>(left, 1 << 20)), 'x'));
                }
            };
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
            more();
        };
        std::promise<quint64> promise;
        std::future<quint64> future = promise.get_future();
        std::promise<void> go;
        Executor::inBackground([&]() {
            const auto fetch = Fetch::start(server.url(), {}, 500);
            quint64 all = 0;
            if (fetch->waitForHead().has_value()) {
                go.get_future().wait();
                for (auto piece = fetch->next(); piece.has_value() && *piece; piece = fetch->next()) {
                    all += (*piece)->size();
                }
            }
            promise.set_value(all);
        });
        QTRY_VERIFY(left < length - (16LL << 20));
        // Longer than the silence that is allowed to a server.
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(clock.elapsed() > 1200);
        QVERIFY2(left > length - (80LL << 20), qPrintable(QString::number(length - left)));
        go.set_value();
        QTRY_VERIFY_WITH_TIMEOUT(future.wait_for(std::chrono::milliseconds(0)) == std::future_status::ready, 30'000);
        QCOMPARE(future.get(), quint64(length));
    }

    void stoppingEndsIt()
    {
        Server server;
        server.answer = [&](QTcpSocket &socket, const QByteArray &) { socket.write(ok(1000) + "x"); };
        std::stop_source stop;
        QTimer::singleShot(200, &server, [&]() { stop.request_stop(); });
        QElapsedTimer clock;
        clock.start();
        const Got got = readAll(server.url(), 60'000, stop.get_token());
        QVERIFY(clock.elapsed() < 5000);
        QVERIFY(!got.head.has_value());
        QCOMPARE(got.head.error().kind, ErrorKind::Cancelled);
    }

    void addressesAreChecked()
    {
        QVERIFY(!Fetch::addressProblem(QUrl(u"https://example.org/a.iso"_s)));
        QVERIFY(!Fetch::addressProblem(QUrl(u"http://[::1]:8080/a.iso"_s)));
        for (const auto &text :
             {u""_s, u"example.org/a.iso"_s, u"ftp://example.org/a"_s, u"file:///etc/passwd"_s, u"https:///a.iso"_s}) {
            QVERIFY2(Fetch::addressProblem(QUrl(text)), qPrintable(text));
        }
        QCOMPARE(Fetch::fileName(QUrl(u"https://example.org/x/a%20b.iso?key=1"_s)), u"a b.iso"_s);
        QCOMPARE(Fetch::fileName(QUrl(u"https://example.org/"_s)), QString());
        QVERIFY(!Fetch::fileName(QUrl(u"https://example.org/a%2Fb"_s)).contains(u'/'));
    }

    void cleanupTestCase() { QVERIFY(Executor::waitForAll(std::chrono::seconds(10))); }
};

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
