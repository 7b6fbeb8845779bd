// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's servers, Xtigervnc and x11vnc: every pixel as the X server itself has it. A second process of this
// program draws on their screens and reads back what is there.
#include "vncview/vncview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QProcess>
#include <QScreen>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <iostream>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize ScreenSize(813, 604); // no multiple of any tile

// Colour bars, a gradient, noise and single pixels: something for each way to compress, different at each step.
QImage picture(QSize size, int step)
{
    QImage image(size, QImage::Format_RGB32);
    quint32 seed = 1 + static_cast<quint32>(step);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            seed = seed * 1664525U + 1013904223U;
            const int band = (4 * y / size.height() + step) % 4;
            line[x] = band == 0 ? 0xff000000U | (0x20U << (x * 8 / size.width())) * 0x10307U
                : band == 1     ? qRgb(x % 256, y % 256, step * 40 % 256)
                : band == 2     ? 0xff000000U | (seed >> 8)
                                : ((x + y) % 2 ? 0xffffffffU : 0xff000000U);
        }
    }
    return image;
}

// The second process: a window over the whole screen. Obeys "draw STEP" and "grab PATH", and answers "done".
class Painted : public QWidget
{
public:
    Painted()
        : QWidget(nullptr, Qt::FramelessWindowHint | Qt::BypassWindowManagerHint)
        , m_in(0, QSocketNotifier::Read)
    {
        setGeometry(screen()->geometry());
        setCursor(Qt::BlankCursor); // which Xtigervnc would draw into the picture while the client's is elsewhere
        connect(&m_in, &QSocketNotifier::activated, this, [this] { obey(); });
    }

private:
    void obey()
    {
        std::string word;
        std::string argument;
        if (!(std::cin >> word >> argument)) {
            QCoreApplication::quit();
        } else if (word == "draw") {
            setGeometry(screen()->geometry());
            m_picture = picture(size(), std::stoi(argument));
            repaint();
            QTimer::singleShot(100, [] { answer(); });
        } else {
            screen()
                ->grabWindow(0)
                .toImage()
                .convertToFormat(QImage::Format_RGB32)
                .save(QString::fromStdString(argument));
            answer();
        }
    }
    static void answer()
    {
        std::puts("done");
        std::fflush(stdout);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawImage(0, 0, m_picture);
    }

    QSocketNotifier m_in;
    QImage m_picture;
};

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

class TstServers : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_x;
    std::unique_ptr<QProcess> m_vnc;
    std::unique_ptr<QProcess> m_painter;
    quint16 m_port = 0;
    int m_grabs = 0;

    // Starts an X server that picks its own display, and returns ":N", or nothing.
    QString startX(const QString &program, QStringList arguments)
    {
        m_x = std::make_unique<QProcess>();
        m_x->setStandardErrorFile(m_folder.filePath(u"x.log"_s));
        arguments << u"-displayfd"_s << u"1"_s << u"-nolisten"_s << u"tcp"_s;
        m_x->start(program, arguments);
        QElapsedTimer timer;
        timer.start();
        while (!m_x->canReadLine() && !timer.hasExpired(20000)) {
            if (!m_x->waitForReadyRead(500) && m_x->state() == QProcess::NotRunning) {
                return {};
            }
        }
        const QString number = QString::fromLatin1(m_x->readLine()).trimmed();
        return number.isEmpty() ? QString() : u':' + number;
    }

    bool startPainter(const QString &display)
    {
        m_painter = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"DISPLAY"_s, display);
        environment.remove(u"QT_SCALE_FACTOR"_s);
        m_painter->setProcessEnvironment(environment);
        m_painter->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_painter->start(QCoreApplication::applicationFilePath(), {u"--paint"_s});
        return m_painter->waitForStarted();
    }

    bool tell(const QString &order)
    {
        m_painter->write(order.toLocal8Bit() + '\n');
        QElapsedTimer timer;
        timer.start();
        while (!m_painter->canReadLine() && !timer.hasExpired(20000)) {
            m_painter->waitForReadyRead(200);
        }
        return m_painter->readLine().trimmed() == "done";
    }

    QImage grab()
    {
        const QString path = m_folder.filePath(u"grab-%1.png"_s.arg(++m_grabs));
        return tell(u"grab "_s + path) ? QImage(path).convertToFormat(QImage::Format_RGB32) : QImage();
    }

    bool waitForPort()
    {
        return QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(u"127.0.0.1"_s, m_port);
                return socket.waitForConnected(500);
            },
            20000);
    }

    // Empty, or what is missing.
    QString startServer(const QString &server)
    {
        m_port = freePort();
        const QString size = u"%1x%2"_s.arg(ScreenSize.width()).arg(ScreenSize.height());
        QString display;
        if (server == "Xtigervnc"_L1) {
            display = startX(server,
                             {u"-rfbport"_s, QString::number(m_port), u"-localhost"_s, u"-SecurityTypes"_s, u"None"_s,
                              u"-geometry"_s, size, u"-depth"_s, u"24"_s, u"-AlwaysShared"_s});
        } else {
            display = startX(u"Xvfb"_s, {u"-screen"_s, u"0"_s, size + u"x24"_s});
        }
        if (display.isEmpty()) {
            return u"the X server did not start"_s;
        }
        if (server == "x11vnc"_L1) {
            m_vnc = std::make_unique<QProcess>();
            m_vnc->setStandardErrorFile(m_folder.filePath(u"x11vnc.log"_s));
            m_vnc->setStandardOutputFile(QProcess::nullDevice());
            m_vnc->start(u"x11vnc"_s,
                         {u"-display"_s, display, u"-rfbport"_s, QString::number(m_port), u"-localhost"_s, u"-nopw"_s,
                          u"-nocursor"_s, u"-forever"_s, u"-shared"_s, u"-norc"_s, u"-wait"_s, u"5"_s});
        }
        return !waitForPort()        ? u"the VNC server did not start"_s
            : !startPainter(display) ? u"nobody can draw"_s
                                     : QString();
    }

private Q_SLOTS:
    void everyPixel_data();
    void everyPixel();
    void cleanup();
};

void TstServers::everyPixel_data()
{
    QTest::addColumn<QString>("server");
    for (const char *server : {"Xtigervnc", "x11vnc"}) {
        QTest::newRow(server) << QString::fromLatin1(server);
    }
}

void TstServers::everyPixel()
{
    QFETCH(QString, server);
    const QString problem = startServer(server);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    int step = 0;
    for (const EncodingPolicy policy :
         {EncodingPolicy::Raw, EncodingPolicy::Zrle, EncodingPolicy::Hextile, EncodingPolicy::Tight}) {
        if (!isAvailable(policy)) {
            continue;
        }
        VncView view;
        view.resize(900, 700);
        view.show();
        view.setEncodingPolicy(policy);
        QVERIFY(tell(u"draw %1"_s.arg(++step)));
        view.open(Endpoint::tcp(u"127.0.0.1"_s, m_port));
        QTRY_COMPARE(view.state(), VncView::State::Connected);
        QTRY_VERIFY(!view.snapshot().isNull());
        for (int i = 0; i < 3; ++i) {
            const QImage theirs = grab();
            QCOMPARE(theirs.size(), ScreenSize);
            QCOMPARE(theirs, picture(ScreenSize, step)); // the picture got to the X server as it was meant
            const bool same = QTest::qWaitFor([&] { return view.snapshot() == theirs; }, 10000);
            QVERIFY2(same, qPrintable(u"encoding %1, picture %2"_s.arg(int(policy)).arg(step)));
            QVERIFY(tell(u"draw %1"_s.arg(++step)));
        }
        QCOMPARE(view.state(), VncView::State::Connected);
    }
    if (server == "Xtigervnc"_L1) { // which can follow the window
        VncView view;
        QSignalSpy failed(&view, &VncView::guestResizeFailed);
        view.resize(701, 503);
        view.show();
        view.setScaleMode(ScaleMode::ResizeGuest);
        view.open(Endpoint::tcp(u"127.0.0.1"_s, m_port));
        for (const QSize size : {QSize(701, 503), QSize(1040, 777), QSize(400, 300)}) {
            view.resize(size);
            QTRY_COMPARE(view.guestSize(), size);
            QTRY_VERIFY(view.snapshot().size() == size);
            QVERIFY(tell(u"draw %1"_s.arg(++step)));
            const QImage theirs = grab();
            QCOMPARE(theirs.size(), size);
            QVERIFY(QTest::qWaitFor([&] { return view.snapshot() == theirs; }, 10000));
        }
        QCOMPARE(failed.count(), 0);
    }
}

void TstServers::cleanup()
{
    for (auto *process : {&m_painter, &m_vnc, &m_x}) {
        if (*process) {
            (*process)->terminate();
            if (!(*process)->waitForFinished(3000)) {
                (*process)->kill();
                (*process)->waitForFinished(3000);
            }
            process->reset();
        }
    }
}

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--paint") == 0) {
        QApplication app(argc, argv);
        Painted painted;
        painted.show();
        return QApplication::exec();
    }
    for (const char *program : {"Xtigervnc", "x11vnc", "Xvfb"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty()) {
            std::printf("SKIP: %s is not installed\n", program);
            return 77;
        }
    }
    QApplication app(argc, argv);
    TstServers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_servers.moc"
