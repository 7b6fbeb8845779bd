// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs before it is there: counted in widgets made, not asserted by the clock.
#include "models/actions/domainactions.h"
#include "tests/support/guifixture.h"
#include "ui/inventory/inspector.h"
#include "ui/jobs/jobspanel.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

class TestStartup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsSeenIsMade()
    {
        GuiFixture fixture;
        fixture.settings()->setFlag(u"showInspector"_s, false);
        QElapsedTimer timer;
        timer.start();
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        qInfo("window on screen after %lld ms", timer.elapsed());
        QVERIFY(window->findChildren<QDialog *>().isEmpty());
        QVERIFY(!window->findChild<QLabel *>(u"inspectorNotes"_s));
        QVERIFY(!window->findChild<QTreeView *>(u"tasksTable"_s));
        window->actions()->action(ActionId::ShowInspector)->setChecked(true);
        QVERIFY(window->findChild<QLabel *>(u"inspectorNotes"_s));
        window->jobsPanel()->setUnfolded(true);
        QVERIFY(window->findChild<QTreeView *>(u"tasksTable"_s));
    }

    void aWindowTakenDownInTheMiddleOfWorkDoesNoHarm()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(50)));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->selectGuest(fixture.idOf(host, u"guest-007"_s));
        fixture.queue()->submit(makeDomainJob(*host, fixture.idOf(host, u"guest-001"_s).uuid, DomainAction::Pause));
        host->requestDetails(host->inventory()->domains().keys());
        fixture.closeWindow();
        QTRY_VERIFY(fixture.queue()->runningCount() == 0);
        // The watch for statistics was given back: the next window's is the only one.
        QVERIFY(fixture.openWindow());
    }

    void readsFromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            GuiFixture fixture;
            QVERIFY(fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(5)), u"kvm-a"_s));
            MainWindow *window = fixture.openWindow();
            QVERIFY(window);
            const auto *sidebar = window->findChild<QWidget *>(u"sidebar"_s);
            const auto *inspector = window->findChild<QWidget *>(u"inspector"_s);
            QVERIFY(sidebar->mapTo(window, QPoint()).x() > inspector->mapTo(window, QPoint()).x());
            QVERIFY(!window->grab().isNull());
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestStartup)
#include "tst_startup.moc"
