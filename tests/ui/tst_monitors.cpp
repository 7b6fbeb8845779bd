// SPDX-License-Identifier: GPL-3.0-or-later
// Full screen on a chosen monitor, with two of them.
#include "models/core/async.h"
#include "ui/console/consoleframe.h"
#include "ui/console/fullscreenwindow.h"
#include "ui/console/monitors.h"

#include <QApplication>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestMonitors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCurrentOneComesFirst()
    {
        const QList<QScreen *> screens = QGuiApplication::screens();
        QCOMPARE(screens.size(), 2);
        const QList<Monitor> list = monitors(screens.last());
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.first().screen, screens.last());
        QVERIFY2(list.first().text.contains(u"right"_s) && list.first().text.contains(u"(this one)"_s),
                 qPrintable(list.first().text));
        QVERIFY(list.last().text.contains(u"left"_s) && list.last().text.contains(u"600"_s));
        QCOMPARE(monitorNamed(u"right"_s), screens.last());
        QVERIFY(!monitorNamed(u"gone"_s));
        QVERIFY(!monitorNamed({}));
    }

    void goesWhereTheUserSays()
    {
        ConsoleFrame frame([]() { return readyFuture(Result<ConsoleScreen::Endpoint>(Error{})); }, {});
        frame.show();
        QCOMPARE(frame.QWidget::screen()->name(), u"left"_s);
        auto *menu = frame.findChild<QMenu *>(u"fullScreenMonitorMenu"_s);
        QVERIFY(menu && frame.findChild<QAction *>(u"consoleFullScreen"_s)->menu() == menu);
        QSignalSpy chosen(&frame, &ConsoleFrame::fullScreenMonitorChosen);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY(menu->actions().first()->isChecked());
        menu->actions().last()->trigger();
        QVERIFY(frame.isFullScreenConsole());
        QCOMPARE(chosen.takeFirst().first().toString(), u"right"_s);
        QScreen *right = monitorNamed(u"right"_s);
        QWidget *window = frame.screen()->window();
        QTRY_COMPARE(window->geometry(), right->geometry());
        QCOMPARE(window->screen(), right);
        frame.setFullScreenConsole(false);
        // F11 goes there again.
        frame.setFullScreenConsole(true);
        QTRY_COMPARE(frame.screen()->window()->geometry(), right->geometry());
        // Its cable is pulled.
        Q_EMIT qGuiApp->screenRemoved(monitorNamed(u"left"_s));
        QVERIFY(frame.isFullScreenConsole());
        Q_EMIT qGuiApp->screenRemoved(right);
        QVERIFY(!frame.isFullScreenConsole());
        QCOMPARE(frame.screen()->window(), &frame);
        // One that is not there is no obstacle.
        frame.setFullScreenMonitor(u"gone"_s);
        frame.setFullScreenConsole(true);
        QTRY_COMPARE(frame.screen()->window()->screen()->name(), u"left"_s);
        frame.setFullScreenConsole(false);
        // Chosen where the window is: no particular one any more.
        Q_EMIT menu->aboutToShow();
        menu->actions().first()->trigger();
        QCOMPARE(chosen.takeLast().first().toString(), QString());
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(u"screens.json"_s));
    if (!config.open(QIODevice::WriteOnly)) {
        return 1;
    }
    config.write(R"({"screens": [
        {"name": "left", "x": 0, "y": 0, "width": 800, "height": 600, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "right", "x": 800, "y": 0, "width": 1024, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96,
         "dpr": 1}]})");
    config.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + config.fileName().toUtf8());
    QApplication application(argc, argv);
    TestMonitors test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_monitors.moc"
