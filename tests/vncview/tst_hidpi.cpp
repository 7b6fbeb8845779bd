// SPDX-License-Identifier: GPL-3.0-or-later
// 1:1 is one guest pixel to one pixel of the screen at any scale factor, integer steps are square blocks of them,
// wherever the view lies in its window, and the pointer hits what it is seen on. Runs itself once for each factor,
// which Qt fixes at its start.
#include "tests/vncview/fakeserver.h"
#include "vncview/vncview.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QtMath>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

class TstHidpi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exact_data();
    void exact();
};

void TstHidpi::exact_data()
{
    QTest::addColumn<QPoint>("corner"); // of the view in its window
    QTest::addColumn<ScaleMode>("mode");
    for (const QPoint corner : {QPoint(0, 0), QPoint(7, 11), QPoint(5, 3)}) {
        QTest::addRow("1:1 at %d,%d", corner.x(), corner.y()) << corner << ScaleMode::OneToOne;
        QTest::addRow("fit at %d,%d", corner.x(), corner.y()) << corner << ScaleMode::FitWindow;
        QTest::addRow("steps at %d,%d", corner.x(), corner.y()) << corner << ScaleMode::IntegerSteps;
        QTest::addRow("follow at %d,%d", corner.x(), corner.y()) << corner << ScaleMode::ResizeGuest;
    }
}

void TstHidpi::exact()
{
    QFETCH(QPoint, corner);
    QFETCH(ScaleMode, mode);
    FakeServer server;
    const QSize guest(200, 100);
    server.setSize(guest);
    QWidget window;
    window.resize(430, 330);
    VncView view(&window);
    view.setGeometry(QRect(corner, QSize(401, 303)));
    view.setScaleMode(mode);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    view.open(Endpoint::unixSocket(server.path()));
    QTRY_COMPARE(view.state(), VncView::State::Connected);
    // Every pixel differs from its neighbours.
    QByteArray body;
    for (int y = 0; y < guest.height(); ++y) {
        for (int x = 0; x < guest.width(); ++x) {
            const quint32 pixel = static_cast<quint32>(x << 16 | y << 8 | ((x + y) % 2) * 255);
            body.append(reinterpret_cast<const char *>(&pixel), 4);
        }
    }
    QSignalSpy first(&view, &VncView::firstFrame);
    server.send(FakeServer::update({FakeServer::rect(QRect(QPoint(0, 0), guest), 0, body)}));
    QTRY_COMPARE(first.count(), 1);

    const qreal dpr = view.devicePixelRatioF();
    const Geometry geometry = view.geometryInfo();
    const QImage shown = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QPoint origin(qRound(corner.x() * dpr), qRound(corner.y() * dpr));
    const QRect target = geometry.target().translated(origin);
    if (mode != ScaleMode::FitWindow) {
        QVERIFY(geometry.isExact());
        const int factor = target.width() / guest.width();
        QCOMPARE(factor, mode == ScaleMode::IntegerSteps ? qFloor(401 * dpr / guest.width()) : 1);
        QImage part = shown.copy(target);
        part.setDevicePixelRatio(1);
        QCOMPARE(part, view.snapshot().scaled(guest * factor, Qt::IgnoreAspectRatio, Qt::FastTransformation));
    }
    // Points at the middle of a pixel of the screen; says which guest pixel that was.
    for (const QPoint at : {QPoint(0, 0), QPoint(3, 4), QPoint(target.width() - 1, target.height() - 1),
                            QPoint(target.width() / 2, target.height() / 3)}) {
        const QPointF inWindow = (QPointF(target.topLeft() + at) + QPointF(0.5, 0.5)) / dpr;
        const QPointF local = view.viewport()->mapFrom(&window, inWindow);
        server.messages.clear();
        QMouseEvent event(QEvent::MouseMove, local, window.mapToGlobal(inWindow), Qt::NoButton, Qt::NoButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
        QTRY_COMPARE(server.count(5), 1);
        const QByteArray place = server.messages.last().bytes;
        const int x = static_cast<uchar>(place[2]) * 256 + static_cast<uchar>(place[3]);
        const int y = static_cast<uchar>(place[4]) * 256 + static_cast<uchar>(place[5]);
        QCOMPARE(x, (2 * at.x() + 1) * guest.width() / (2 * target.width()));
        QCOMPARE(y, (2 * at.y() + 1) * guest.height() / (2 * target.height()));
        if (mode != ScaleMode::FitWindow) {
            QCOMPARE(shown.pixel(target.topLeft() + at), view.snapshot().pixel(x, y));
        }
    }
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR")) {
        int failed = 0;
        for (const char *factor : {"1", "1.25", "1.5", "1.75", "2"}) {
            QProcess process;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_SCALE_FACTOR"_s, QString::fromLatin1(factor));
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::ForwardedChannels);
            process.start(QString::fromLocal8Bit(argv[0]), {});
            const bool done = process.waitForFinished(30000);
            failed += done && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? 0 : 1;
        }
        return failed;
    }
    QApplication app(argc, argv);
    TstHidpi test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hidpi.moc"
