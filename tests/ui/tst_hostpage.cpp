// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a host: its facts, its tabs, its capabilities; and that it asks nothing while nobody looks.
#include "models/stats/hostload.h"
#include "tests/support/guifixture.h"
#include "ui/host/capabilitiesview.h"
#include "ui/host/hostoverview.h"
#include "ui/host/hosttext.h"
#include "ui/host/loadrow.h"
#include "ui/mainwindow/actionregistry.h"
#include "ui/mainwindow/hostpage.h"
#include "ui/mainwindow/worktabs.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

HostPage *openPage(GuiFixture &fixture, const Connection *host)
{
    fixture.window()->tabs()->openHost(host->id());
    return fixture.window()->findChild<HostPage *>();
}

QString fact(const QWidget *page, const QString &name)
{
    const auto *label = page->findChild<QLabel *>(name + u"Value"_s);
    return label && label->isVisible() ? label->text() : QString();
}

/// A window on one simulated host, its page open, all facts there.
struct Stage {
    Stage()
        : window(fixture.openWindow())
        , host(fixture.connectHost(u"test:///default"_s, u"kvm-a"_s))
        , page(host ? openPage(fixture, host) : nullptr)
    {
    }
    template <class T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }

    GuiFixture fixture;
    MainWindow *window;
    Connection *host;
    HostPage *page;
};

} // namespace

class TestHostPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheFacts()
    {
        Stage stage;
        QVERIFY(stage.page);
        HostPage *page = stage.page;
        QTRY_COMPARE(fact(page, u"hostMigration"_s).isEmpty() && !fact(page, u"hostName"_s).isEmpty(), true);
        QVERIFY(fact(page, u"hostState"_s).contains(u"since"_s));
        QVERIFY(fact(page, u"hostUri"_s).startsWith(u"test:"_s));
        QVERIFY(fact(page, u"hostGuests"_s).startsWith(u"1, "_s));
        QVERIFY(fact(page, u"hostHypervisor"_s).startsWith(u"TEST"_s, Qt::CaseInsensitive));
        QVERIFY(!fact(page, u"hostLibvirt"_s).isEmpty());
        QCOMPARE(fact(page, u"hostArch"_s), u"i686"_s);
        QVERIFY(!fact(page, u"hostMemory"_s).isEmpty());
        QVERIFY(fact(page, u"hostTopology"_s).contains(u"×"_s));
        QVERIFY(fact(page, u"hostNuma"_s).contains(u"Node 1: 4.0 GiB, processors 8-15"_s));
        QVERIFY(fact(page, u"hostIommu"_s).startsWith(u"off"_s));
        QCOMPARE(fact(page, u"hostSecurity"_s), u"testSecurity"_s);
        // What the simulated host does not tell takes no room.
        for (const QString &name : {u"hostKernel"_s, u"hostOs"_s, u"hostUpTime"_s, u"hostNested"_s, u"hostMachine"_s}) {
            QVERIFY2(fact(page, name).isEmpty(), qPrintable(name));
        }
        QVERIFY(!stage.find<LoadRow>(u"hostCpuLoad"_s)->isVisible());
        QVERIFY(!stage.find<LoadRow>(u"hostMemoryLoad"_s)->isVisible());
    }

    void headingsGoWithTheirRows()
    {
        Stage stage;
        QVERIFY(stage.page);
        auto *heading = stage.find<QLabel>(u"hostMemoryGroup"_s);
        QTRY_VERIFY(heading->isVisible());
        stage.host->close();
        QTRY_VERIFY(!heading->isVisible());
        QVERIFY(stage.find<QLabel>(u"hostGroup"_s)->isVisible());
        QVERIFY(!fact(stage.page, u"hostUri"_s).isEmpty());
        stage.host->open();
        QTRY_VERIFY(heading->isVisible());
    }

    void everythingHasAName()
    {
        Stage stage;
        QVERIFY(stage.page);
        stage.page->tabs()->setCurrentIndex(stage.page->tabs()->count() - 1);
        QTRY_VERIFY(stage.find<QPlainTextEdit>(u"capabilitiesText"_s)->toPlainText().contains(u"<capabilities>"_s));
        QStringList unnamed = unnamedWidgets(stage.page);
        unnamed.removeIf([](const QString &name) { return name.contains(u"qt_toolbar_ext_button"_s); }); // Qt's own
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u", "_s)));
    }

    void tabsGoByKeys()
    {
        Stage stage;
        QVERIFY(stage.page);
        QTabWidget *tabs = stage.page->tabs();
        QVERIFY(tabs->count() >= 2);
        QCOMPARE(tabs->tabText(0), u"Overview"_s);
        QCOMPARE(tabs->tabText(tabs->count() - 1), u"Capabilities"_s);
        QVERIFY(QTest::qWaitForWindowActive(stage.window));
        tabs->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier); // round
        QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
        // Out of the text of the capabilities, too.
        auto *text = stage.find<QPlainTextEdit>(u"capabilitiesText"_s);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 0);
    }

    /// In a small window not all tabs have room side by side: the one in front is scrolled into view.
    void keysScrollTheTabs()
    {
        Stage stage;
        QVERIFY(stage.page);
        stage.window->resize(1024, 700);
        QVERIFY(QTest::qWaitForWindowActive(stage.window));
        QTabWidget *tabs = stage.page->tabs();
        tabs->setFocus();
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp}) {
            for (int i = 0; i < tabs->count(); ++i) {
                QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
                const QTabBar *bar = tabs->tabBar();
                const auto inSight = [&] { return bar->rect().contains(bar->tabRect(tabs->currentIndex())); };
                QTRY_VERIFY2(inSight(), qPrintable(tabs->tabText(tabs->currentIndex())));
                for (const QToolButton *arrow : bar->findChildren<QToolButton *>()) {
                    QVERIFY2(!arrow->isVisible() || !arrow->geometry().intersects(bar->tabRect(tabs->currentIndex())),
                             qPrintable(tabs->tabText(tabs->currentIndex())));
                }
            }
        }
    }

    void searchesTheCapabilities()
    {
        Stage stage;
        QVERIFY(stage.page);
        QVERIFY(QTest::qWaitForWindowActive(stage.window));
        auto *text = stage.find<QPlainTextEdit>(u"capabilitiesText"_s);
        QVERIFY(text->toPlainText().isEmpty()); // nobody has looked
        stage.page->tabs()->setCurrentIndex(stage.page->tabs()->count() - 1);
        QTRY_VERIFY(text->toPlainText().contains(u"<capabilities>"_s));
        auto *search = stage.find<QLineEdit>(u"capabilitiesSearch"_s);
        for (QWidget *from : {static_cast<QWidget *>(text), static_cast<QWidget *>(stage.page->tabs()->tabBar())}) {
            from->setFocus();
            QTest::keyClick(from, Qt::Key_F, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), search);
        }
        QTest::keyClicks(search, u"SECMODEL"_s);
        auto *count = stage.find<QLabel>(u"capabilitiesMatches"_s);
        const auto matches = text->toPlainText().count(u"secmodel"_s);
        QVERIFY(matches > 1);
        QCOMPARE(count->text(), u"1 of %1"_s.arg(matches));
        QCOMPARE(text->extraSelections().size(), matches);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(count->text(), u"2 of %1"_s.arg(matches));
        QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier); // round
        QCOMPARE(count->text(), u"%1 of %1"_s.arg(matches));
        QTest::keyClicks(search, u"zzz"_s);
        QCOMPARE(count->text(), u"No match"_s);
        QVERIFY(!stage.find<QToolButton>(u"capabilitiesNext"_s)->isEnabled());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), text);
        QTest::mouseClick(stage.find<QToolButton>(u"capabilitiesCopy"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
    }

    void onTheOverviewTheWindowSearches()
    {
        Stage stage;
        QVERIFY(stage.page);
        QVERIFY(QTest::qWaitForWindowActive(stage.window));
        stage.page->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"searchEdit"_s);
    }

    void hiddenItAsksNothing()
    {
        Stage stage;
        QVERIFY(stage.page);
        const HostLoad *load = stage.page->findChild<HostOverview *>()->load();
        const auto reconnect = [&] {
            stage.host->close();
            stage.host->open();
        };
        QTRY_VERIFY(load->readings() > 0);
        stage.page->tabs()->setCurrentIndex(1);
        int readings = load->readings();
        reconnect();
        QTRY_VERIFY(!stage.host->hostInfo().hostName.isEmpty());
        QTest::qWait(3500); // longer than between two readings
        QCOMPARE(load->readings(), readings);
        stage.page->tabs()->setCurrentIndex(0);
        QTRY_VERIFY(load->readings() > readings);
        stage.window->tabs()->setCurrentIndex(0);
        readings = load->readings();
        reconnect();
        QTRY_VERIFY(!stage.host->hostInfo().hostName.isEmpty());
        QCOMPARE(load->readings(), readings);
    }

    void narrowPagesDoNotScrollSideways_data()
    {
        QTest::addColumn<bool>("large");
        QTest::newRow("as it is") << false;
        QTest::newRow("twice as large") << true;
    }

    void narrowPagesDoNotScrollSideways()
    {
        QFETCH(bool, large);
        const QFont before = QApplication::font();
        if (large) {
            QFont font = before;
            font.setPointSizeF(font.pointSizeF() * 1.5);
            QApplication::setFont(font);
        }
        {
            Stage stage;
            QVERIFY(stage.page);
            QTRY_VERIFY(!fact(stage.page, u"hostNuma"_s).isEmpty());
            HostPage page(stage.fixture.services(), stage.host->id(), stage.window->actions(), nullptr);
            page.resize(600, 500);
            page.show();
            QTRY_VERIFY(page.isVisible());
            QVERIFY2(page.width() <= 600, qPrintable(QString::number(page.width())));
            QCOMPARE(page.findChild<HostOverview *>()->horizontalScrollBar()->maximum(), 0);
        }
        QApplication::setFont(before);
    }

    void wordsForFacts()
    {
        QCOMPARE(hosttext::topology({2, 16, 32}), u"2 socket(s) × 8 core(s) × 2 thread(s)"_s);
        QCOMPARE(hosttext::topology({1, 1, 1}), u"1 socket(s) × 1 core(s) × 1 thread(s)"_s);
        QCOMPARE(hosttext::topology({1, 12, 16}), u"1 socket(s), 12 core(s), 16 thread(s) in all"_s);
        QVERIFY(hosttext::topology({}).isEmpty());
        QCOMPARE(hosttext::numa({{0, mebi(2048), 0, {}, {}}}), u"Node 0: 2.0 GiB, no processors"_s);
        QCOMPARE(hosttext::hugePages({{0, {}, 0, {}, {{{2048}, 512}}}}), u"Node 0: 512 of 2.0 MiB"_s);
        HostInfo info;
        QVERIFY(hosttext::iommu(info).isEmpty() && hosttext::nested(info).isEmpty());
        QVERIFY(hosttext::security(info).isEmpty() && hosttext::kvm(info, false).isEmpty());
        info.securityKnown = true;
        QCOMPARE(hosttext::security(info), u"none"_s);
        info.security = {{u"apparmor"_s, u"0"_s}, {u"dac"_s, u"7"_s}};
        QCOMPARE(hosttext::security(info), u"apparmor, dac (domain of interpretation 7)"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        HostSystem system;
        system.upSince = now.addSecs(-90000);
        QCOMPARE(hosttext::upTime(system, now), u"1 d 1 h"_s);
        system.upSince = now.addSecs(5);
        QCOMPARE(hosttext::upTime(system, now), u"0 s"_s); // a clock was put back
        QVERIFY(hosttext::upTime({}, now).isEmpty());
    }
};

QTEST_MAIN(TestHostPage)
#include "tst_hostpage.moc"
