// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a guest's tab, tabs that are torn off, tiles: and that no console is connected anew for it.
#include "models/actions/domainactions.h"
#include "models/connection/migrationwatch.h"
#include "models/core/async.h"
#include "models/credentials/authbroker.h"
#include "models/credentials/credentialstore.h"
#include "rfbserver.h"
#include "tests/support/guifixture.h"
#include "ui/console/consolepage.h"
#include "ui/guest/guesttab.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/inventoryview.h"
#include "ui/mainwindow/guestcommands.h"
#include "ui/mainwindow/guestpage.h"
#include "ui/mainwindow/workwindow.h"
#include "ui/tiles/tilegrid.h"
#include "ui/tiles/tilespage.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QMouseEvent>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <map>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;
using Phase = ConsoleScreen::Phase;
using vnc::VncView;

namespace
{

class FakePage : public GuestPage
{
public:
    FakePage(const DomainId &guest, const QString &name, QWidget *parent)
        : GuestPage(parent)
        , m_guest(guest)
    {
        setObjectName(name);
        setFocusPolicy(Qt::StrongFocus);
    }
    DomainId domain() const override { return m_guest; }
    void toggleFullScreen() override { ++fullScreens; }
    void shown() override { ++shows; }
    void hidden() override { ++hides; }

    int fullScreens = 0;
    int shows = 0;
    int hides = 0;

private:
    DomainId m_guest;
};

GuestSection fakeSection(const QString &id)
{
    return {id, id, [id](const SectionContext &context, QWidget *parent) -> GuestPage * {
                return new FakePage({context.connection->id(), context.uuid}, id, parent);
            }};
}

/// A window on simulated hosts whose guests have screens all the same: each a server of its own.
class Stage : public GuiFixture
{
public:
    MainWindow *open()
    {
        MainWindow *window = openWindow();
        if (window) {
            window->tabs()->setTilesPageFactory([this](const QList<DomainId> &guests, QWidget *parent) {
                TilesHooks hooks;
                hooks.resolver = [this](const DomainId &guest) { return resolverOf(guest.uuid); };
                auto *page = new TilesPage(registry(), guests, hooks, parent);
                QObject::connect(page, &TilesPage::openWanted, this->window(), &MainWindow::openGuestTab);
                return page;
            });
            window->setGuestPageFactory([this](const DomainId &guest, QWidget *parent) {
                const GuestSection console{
                    u"console"_s, u"Console"_s, [this](const SectionContext &context, QWidget *in) -> GuestPage * {
                        ConsoleHooks hooks;
                        hooks.resolve = resolverOf(context.uuid);
                        hooks.runAction = context.runAction;
                        return new ConsolePage(context.connection, context.uuid, hooks, context.settings, in);
                    }};
                return new GuestTab(registry()->find(guest.connection), guest.uuid, {}, settings(),
                                    {console, fakeSection(u"other"_s)}, parent);
            });
            window->activateWindow();
        }
        return window;
    }
    RfbServer &serverOf(const DomainId &guest)
    {
        std::unique_ptr<RfbServer> &server = m_servers[guest.uuid];
        if (!server) {
            server = std::make_unique<RfbServer>();
            server->listen();
        }
        return *server;
    }

private:
    ConsoleScreen::Resolver resolverOf(const QUuid &uuid)
    {
        return [this, uuid]() {
            auto endpoint = std::make_shared<GraphicsEndpoint>();
            endpoint->host = u"127.0.0.1"_s;
            endpoint->port = serverOf({{}, uuid}).port();
            return readyFuture(Result<ConsoleScreen::Endpoint>(endpoint));
        };
    }

    std::map<QUuid, std::unique_ptr<RfbServer>> m_servers;
};

ConsolePage *consoleOf(const WorkTab *tab)
{
    auto *pages = tab ? qobject_cast<GuestTab *>(tab->page()) : nullptr;
    return pages ? qobject_cast<ConsolePage *>(pages->page(u"console"_s)) : nullptr;
}

bool isConnected(const WorkTab *tab)
{
    const ConsolePage *page = consoleOf(tab);
    return page && page->screen()->phase() == Phase::Connected;
}

int openTabs(const MainWindow *window)
{
    return window->tabs()->count() - window->tabs()->permanentCount();
}

void trigger(const ActionRegistry *actions, ActionId id)
{
    actions->action(id)->trigger();
}

QList<FakeGuest> runningGuests(int count)
{
    QList<FakeGuest> guests;
    for (int i = 1; i <= count; ++i) {
        guests.append({u"vm-%1"_s.arg(i, 2, 10, QChar(u'0'))});
    }
    return guests;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesAreMadeWhenLookedAt()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost({{u"a"_s}}));
        QVERIFY(host);
        const DomainId guest = fixture.idOf(host, u"a"_s);
        const QList<GuestSection> sections{fakeSection(u"console"_s), fakeSection(u"serial"_s)};
        {
            GuestTab tab(host, guest.uuid, {}, fixture.settings(), sections);
            tab.show();
            tab.shown();
            QVERIFY(QTest::qWaitForWindowActive(&tab));
            auto *console = dynamic_cast<FakePage *>(tab.page(u"console"_s));
            QVERIFY(console && !tab.page(u"serial"_s));
            QCOMPARE(console->shows, 1);
            console->setFocus();
            QTest::keyClick(console, Qt::Key_2, Qt::AltModifier);
            QCOMPARE(tab.currentSection(), u"serial"_s);
            auto *serial = dynamic_cast<FakePage *>(tab.page(u"serial"_s));
            QVERIFY(serial);
            QCOMPARE(console->hides, 1);
            QCOMPARE(serial->shows, 1);
            QVERIFY(!console->isVisible());
            QVERIFY(serial->hasFocus());
            tab.toggleFullScreen();
            QCOMPARE(serial->fullScreens, 1);
            tab.hidden();
            QCOMPARE(serial->hides, 1);
            QCOMPARE(console->hides, 1);
            const QStringList unnamed = unnamedWidgets(tab.findChild<QTabBar *>(u"guestSections"_s));
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u"\n"_s)));
        }
        GuestTab again(host, guest.uuid, {}, fixture.settings(), sections);
        QCOMPARE(again.currentSection(), u"serial"_s);
        QVERIFY(!again.page(u"console"_s));
        again.showScreen(); // whatever was looked at last
        QCOMPARE(again.currentSection(), u"console"_s);
    }

    void aPageThatCannotMoveIsMadeAnew()
    {
        GuiFixture fixture;
        Connection *one = fixture.connectHost(fixture.writeHost({{u"a"_s}}));
        Connection *two = fixture.connectHost(fixture.writeHost({{u"b"_s}}));
        QVERIFY(one && two);
        const DomainId guest = fixture.idOf(one, u"a"_s);
        GuestTab tab(one, guest.uuid, {}, nullptr, {fakeSection(u"console"_s)});
        QCOMPARE(tab.page(u"console"_s)->domain(), guest);
        QVERIFY(tab.moveTo(two));
        QCOMPARE(tab.domain().connection, two->id());
        QCOMPARE(tab.page(u"console"_s)->domain().connection, two->id());
    }

    void aTabTornOffKeepsItsSession()
    {
        Stage stage;
        Connection *host = stage.connectHost(stage.writeHost(runningGuests(2)), u"kvm-a"_s);
        QVERIFY(host);
        MainWindow *window = stage.open();
        QVERIFY(window);
        const DomainId guest = stage.idOf(host, u"vm-01"_s);
        window->openGuestTab(guest);
        WorkTab *tab = window->tabs()->tabOf(guest);
        QTRY_VERIFY(isConnected(tab));
        const VncView *view = consoleOf(tab)->screen()->view();
        QTRY_VERIFY(!view->snapshot().isNull());
        QTRY_VERIFY(window->actions()->action(ActionId::DetachTab)->isEnabled());
        trigger(window->actions(), ActionId::DetachTab);
        QCOMPARE(openTabs(window), 0);
        WorkWindow *own = window->tabs()->windowOf(tab);
        QVERIFY(own && own->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(own));
        QCOMPARE(tab->window(), own);
        QVERIFY(view->isVisible());
        QVERIFY(own->windowTitle().contains(u"vm-01 on kvm-a"_s));
        QCOMPARE(window->tabs()->tabOf(guest), tab); // still the guest's tab
        QCOMPARE(window->openGuestTab(guest), tab->page());
        QCOMPARE(openTabs(window), 0);
        const QStringList unnamed = unnamedWidgets(own->menuBar());
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u"\n"_s)));
        QVERIFY(isConnected(tab));
        // Keys go on to the guest from there.
        const int keys = stage.serverOf(guest).keyEvents();
        consoleOf(tab)->screen()->view()->setFocus();
        QTRY_VERIFY(view->isGrabbed());
        QTest::keyClick(consoleOf(tab)->screen()->view(), Qt::Key_A);
        QTRY_VERIFY(stage.serverOf(guest).keyEvents() > keys);

        auto *dock = own->findChild<QToolButton *>(u"dockBackButton"_s);
        QCOMPARE(dock->text(), u"Dock back"_s);
        dock->click();
        QCOMPARE(openTabs(window), 1);
        QCOMPARE(window->tabs()->currentTab(), tab);
        QVERIFY(window->tabs()->windows().isEmpty());
        QVERIFY(view->isVisible());
        QCOMPARE(window->tabs()->tabText(window->tabs()->permanentCount()), u"vm-01"_s);
        QTest::qWait(100); // the window that is gone takes nothing along
        QVERIFY(isConnected(tab));
        QCOMPARE(stage.serverOf(guest).sessions(), 1);
    }

    void aWindowActsOnItsOwnGuest()
    {
        Stage stage;
        Connection *host = stage.connectHost(stage.writeHost(runningGuests(2)), u"kvm-a"_s);
        QVERIFY(host);
        MainWindow *window = stage.open();
        QVERIFY(window);
        const DomainId guest = stage.idOf(host, u"vm-01"_s);
        const DomainId other = stage.idOf(host, u"vm-02"_s);
        window->openGuestTab(guest);
        WorkWindow *own = window->tabs()->detach(window->tabs()->tabOf(guest));
        QVERIFY(own);
        window->selectGuest(other);
        QTRY_COMPARE(window->actions()->context().guests, QList{other});
        trigger(own->actionRegistry(), ActionId::Pause);
        const auto stateOf = [&](const DomainId &id) { return stage.registry()->domain(id)->info.state; };
        QTRY_COMPARE(stateOf(guest), DomainState::Paused);
        QCOMPARE(stateOf(other), DomainState::Running);
        QTRY_VERIFY(own->actionRegistry()->action(ActionId::Resume)->isEnabled());
        QVERIFY(!own->actionRegistry()->action(ActionId::Pause)->isEnabled());
        // Full screen, too, is the guest's.
        trigger(own->actionRegistry(), ActionId::FullScreen);
        QVERIFY(consoleOf(own->tab())->frame()->isFullScreenConsole());
        trigger(own->actionRegistry(), ActionId::FullScreen);
        QVERIFY(!consoleOf(own->tab())->frame()->isFullScreenConsole());
        // Its key closes it; Reopen brings it back as a window.
        trigger(own->actionRegistry(), ActionId::CloseTab);
        QVERIFY(window->tabs()->windows().isEmpty());
        QVERIFY(!window->tabs()->tabOf(guest));
        QTRY_VERIFY(window->actions()->action(ActionId::ReopenTab)->isEnabled());
        trigger(window->actions(), ActionId::ReopenTab);
        QCOMPARE(window->tabs()->windows().size(), 1);
        // So does the window manager's.
        window->tabs()->windows().first()->close();
        QTRY_VERIFY(!window->tabs()->tabOf(guest));
    }

    void aTabPulledOutOfTheBarIsAWindow()
    {
        Stage stage;
        Connection *host = stage.connectHost(stage.writeHost(runningGuests(2)));
        QVERIFY(host);
        MainWindow *window = stage.open();
        QVERIFY(window);
        window->openGuestTab(stage.idOf(host, u"vm-01"_s));
        window->openGuestTab(stage.idOf(host, u"vm-02"_s));
        QTabBar *bar = window->tabs()->tabBar();
        const int first = window->tabs()->permanentCount();
        const auto drag = [bar](int index, const QPoint &by) {
            const QPoint from = bar->tabRect(index).center();
            QTest::mousePress(bar, Qt::LeftButton, {}, from);
            for (const QPoint &at : {from + by / 2, from + by}) {
                QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(bar->mapToGlobal(at)), Qt::NoButton,
                                 Qt::LeftButton, Qt::NoModifier);
                QApplication::sendEvent(bar, &move);
            }
            QTest::mouseRelease(bar, Qt::LeftButton, {}, from + by);
        };
        drag(first, {bar->tabRect(first).width() / 2, 3}); // moved about: no window
        QCOMPARE(window->tabs()->windows().size(), 0);
        drag(first + 1, {10, 200});
        QCOMPARE(window->tabs()->windows().size(), 1);
        QCOMPARE(openTabs(window), 1);
        drag(0, {10, 200}); // the list stays
        QCOMPARE(window->tabs()->windows().size(), 1);
        QCOMPARE(openTabs(window), 1);
    }

    void windowsComeBackWhereTheyWere()
    {
        Stage stage;
        Connection *host = stage.connectHost(stage.writeHost(runningGuests(2)), u"kvm-a"_s);
        QVERIFY(host);
        MainWindow *window = stage.open();
        QVERIFY(window);
        const DomainId guest = stage.idOf(host, u"vm-01"_s);
        window->openGuestTab(guest);
        WorkWindow *own = window->tabs()->detach(window->tabs()->tabOf(guest));
        QVERIFY(own);
        own->setGeometry(120, 140, 500, 400);
        QTRY_COMPARE(own->geometry(), QRect(120, 140, 500, 400));
        const QPointer<WorkWindow> watched = own;
        stage.closeWindow();
        QVERIFY(!watched); // it goes with the main window

        window = stage.open();
        QVERIFY(window);
        QTRY_COMPARE(window->tabs()->windows().size(), 1);
        own = window->tabs()->windows().first();
        QCOMPARE(own->tab()->guest(), guest);
        QTRY_COMPARE(own->geometry(), QRect(120, 140, 500, 400));
        QTRY_VERIFY(isConnected(own->tab()));
    }

    void tilesShowSeveralGuests()
    {
        Stage stage;
        Connection *host = stage.connectHost(stage.writeHost(runningGuests(5)), u"kvm-a"_s);
        QVERIFY(host);
        MainWindow *window = stage.open();
        QVERIFY(window);
        window->actions()->action(ActionId::ShowSidebar)->setChecked(false);
        window->actions()->action(ActionId::ShowInspector)->setChecked(false);
        window->resize(1000, 700);
        QList<DomainId> guests;
        for (const QString &name : {u"vm-01"_s, u"vm-02"_s, u"vm-03"_s, u"vm-04"_s}) {
            guests.append(stage.idOf(host, name));
        }
        window->inventoryView()->table()->selectGuests(guests);
        QTRY_VERIFY(window->actions()->action(ActionId::OpenTiles)->isEnabled());
        trigger(window->actions(), ActionId::OpenTiles);
        WorkTab *tab = window->tabs()->currentTab();
        QVERIFY(tab && tab->isTiles());
        TilesPage *page = tab->tilesPage();
        QVERIFY(page);
        QCOMPARE(page->guests().size(), 4);
        const auto allConnected = [page] {
            return std::all_of(page->tiles().begin(), page->tiles().end(),
                               [](const Tile *tile) { return tile->screen()->phase() == Phase::Connected; });
        };
        QTRY_VERIFY(allConnected());
        const QStringList unnamed = unnamedWidgets(page->tiles().first()->findChild<QWidget *>(u"tileCaption"_s));
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u"\n"_s)));
        // None lies over another, and none is out of sight.
        for (const Tile *tile : page->tiles()) {
            QVERIFY(page->rect().contains(tile->geometry()));
            for (const Tile *other : page->tiles()) {
                QVERIFY(tile == other || !tile->geometry().intersects(other->geometry()));
            }
        }
        // The frame has the focus, not a guest: arrows move it, Enter gives the keys to the guest.
        QVERIFY(QTest::qWaitForWindowActive(window));
        Tile *first = page->tiles().first();
        first->setFocus();
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Right);
        Tile *second = page->tileOf(page->currentGuest());
        QVERIFY(second != first && second->hasFocus());
        QCOMPARE(second->geometry().top(), first->geometry().top());
        QTRY_COMPARE(window->actions()->context().guests, QList{second->guest()});
        QTest::keyClick(second, Qt::Key_Return);
        VncView *view = second->screen()->view();
        QVERIFY(view->hasFocus() && view->isGrabbed());
        const int keys = stage.serverOf(second->guest()).keyEvents();
        QTest::keyClick(view, Qt::Key_Down);
        QTRY_VERIFY(stage.serverOf(second->guest()).keyEvents() >= keys + 2);
        QCOMPARE(page->currentGuest(), second->guest());
        for (const Tile *tile : page->tiles()) {
            QCOMPARE(tile->screen()->view()->isGrabbed(), tile == second);
        }
        // The release keys give them back.
        QTest::keyPress(view, Qt::Key_Control);
        QTest::keyPress(view, Qt::Key_Alt, Qt::ControlModifier);
        QTest::keyRelease(view, Qt::Key_Alt, Qt::ControlModifier);
        QTest::keyRelease(view, Qt::Key_Control);
        QTRY_VERIFY(second->hasFocus());
        // One for a while: the others are hidden, so they ask for nothing.
        QTest::mouseDClick(second->findChild<QWidget *>(u"tileCaption"_s), Qt::LeftButton);
        QCOMPARE(page->maximised(), second);
        QCOMPARE(second->geometry(), page->rect());
        for (const Tile *tile : page->tiles()) {
            QCOMPARE(tile->screen()->view()->isVisible(), tile == second);
        }
        QTest::keyClick(second, Qt::Key_Escape);
        QVERIFY(!page->maximised());
        // Open one in a tab, take one out.
        second->findChild<QToolButton *>(u"tileOpenButton"_s)->click();
        QVERIFY(window->tabs()->tabOf(second->guest()));
        QVERIFY(!page->isVisible());
        QTRY_VERIFY(isConnected(window->tabs()->tabOf(second->guest())));
        window->tabs()->setCurrentWidget(tab);
        const DomainId out = first->guest();
        first->findChild<QToolButton *>(u"tileRemoveButton"_s)->click();
        QTRY_COMPARE(page->guests().size(), 3);
        QVERIFY(!page->tileOf(out));
        const QList<DomainId> left = page->guests();
        for (const DomainId &guest : guests) {
            QCOMPARE(stage.serverOf(guest).sessions(), guest == second->guest() ? 2 : 1);
        }
        stage.closeWindow();

        window = stage.open();
        QVERIFY(window);
        QTRY_VERIFY(window->tabs()->currentTab() && window->tabs()->currentTab()->isTiles());
        page = window->tabs()->currentTab()->tilesPage();
        QCOMPARE(page->guests(), left);
        for (const DomainId &guest : left) {
            page->remove(guest);
        }
        QTRY_VERIFY(!window->tabs()->currentTab() || !window->tabs()->currentTab()->isTiles()); // an empty one goes
    }

    void tilesBelieveWhomTheirHostsConsolesBelieve()
    {
        QTemporaryDir folder;
        const auto store = makeMemoryStore();
        AuthBroker broker(store.get(), folder.path());
        Settings settings(folder.filePath(u"settings.ini"_s));
        HostServices services;
        services.auth = &broker;
        ConnectionConfig config;
        config.id.value = QUuid::createUuid();
        config.uri = u"test:///default"_s;
        Connection host(config, nullptr, services);
        TilesHooks hooks;
        hooks.settings = &settings;
        Tile first(&host, QUuid::createUuid(), hooks, nullptr);
        QVERIFY(first.screen()->issuerFile().isEmpty());
        QVERIFY(first.screen()->canRemember());
        Q_EMIT first.screen()->issuerChosen(u"/etc/pki/ours.pem"_s);
        const Tile second(&host, QUuid::createUuid(), hooks, nullptr);
        QCOMPARE(second.screen()->issuerFile(), u"/etc/pki/ours.pem"_s);
        const ConsolePage page(&host, QUuid::createUuid(), {}, &settings);
        QCOMPARE(page.screen()->issuerFile(), u"/etc/pki/ours.pem"_s);
        QVERIFY(page.screen()->canRemember());
    }

    void tilesAreTwoToSixteen()
    {
        Stage stage;
        Connection *host = stage.connectHost(stage.writeHost(runningGuests(17)));
        QVERIFY(host);
        MainWindow *window = stage.open();
        QVERIFY(window);
        const auto whyNot = [window] { return window->actions()->whyNot(ActionId::OpenTiles).value_or(QString()); };
        window->inventoryView()->table()->selectGuests({stage.idOf(host, u"vm-01"_s)});
        QTRY_VERIFY2(whyNot().contains(u"two to sixteen"_s), qPrintable(whyNot()));
        window->inventoryView()->table()->selectAll();
        QTRY_VERIFY2(whyNot().contains(u"17"_s), qPrintable(whyNot()));
        QVERIFY(!window->actions()->action(ActionId::OpenTiles)->isEnabled());
        // From the tabs that are open.
        QVERIFY(!window->actions()->action(ActionId::TileTabs)->isEnabled());
        window->openGuestTab(stage.idOf(host, u"vm-01"_s));
        window->openGuestTab(stage.idOf(host, u"vm-02"_s));
        QTRY_VERIFY(window->actions()->action(ActionId::TileTabs)->isEnabled());
        trigger(window->actions(), ActionId::TileTabs);
        QVERIFY(window->tabs()->currentTab()->isTiles());
        QCOMPARE(window->tabs()->currentTab()->tiles().size(), 2);
    }

    void theGridFitsTheArea()
    {
        const QSize none(0, 0);
        const auto grid = [none](QSize area, int count, QSize picture) {
            return bestTileGrid(area, QList<QSize>(count, picture), none);
        };
        const QSize wide(1600, 900);
        QCOMPARE(grid({1600, 900}, 4, wide), (TileGrid{2, 2}));
        QCOMPARE(grid({3200, 900}, 2, wide), (TileGrid{2, 1}));
        QCOMPARE(grid({1600, 1800}, 2, wide), (TileGrid{1, 2}));
        QCOMPARE(grid({1600, 900}, 16, wide), (TileGrid{4, 4}));
        QCOMPARE(grid({1920, 1080}, 2, {720, 1280}), (TileGrid{2, 1})); // upright ones stand side by side
        QCOMPARE(grid({1000, 700}, 1, {}), (TileGrid{1, 1}));
        QCOMPARE(grid({1600, 900}, 0, wide), (TileGrid{1, 1}));
    }

    void aGuestThatMovedIsFollowed()
    {
        Stage stage;
        Connection *one = stage.connectHost(stage.writeHost({{u"a"_s}, {u"b"_s}}), u"kvm-a"_s);
        const QUuid uuid = stage.idOf(one, u"a"_s).uuid;
        QString uri = stage.writeHost({{u"a"_s, DomainState::ShutOff}, {u"z"_s}});
        QVERIFY(giveUuid(uri, u"a"_s, uuid));
        Connection *two = stage.connectHost(uri, u"kvm-b"_s);
        QVERIFY(one && two && two->inventory()->find(uuid));
        MainWindow *window = stage.open();
        QVERIFY(window);
        const DomainId here{one->id(), uuid};
        const DomainId there{two->id(), uuid};
        window->openGuestTab(here);
        WorkTab *tab = window->tabs()->tabOf(here);
        QTRY_VERIFY(isConnected(tab));
        WorkTab *tiles = window->tabs()->openTiles({here, stage.idOf(one, u"b"_s)}, false);
        // A copy that is started over there is no reason.
        const auto run = [](Connection *host, const QUuid &guest, DomainAction action) {
            auto job = makeDomainJob(*host, guest, action);
            job->start();
            return QTest::qWaitFor([&] { return job->isFinished(); }, 30'000);
        };
        QVERIFY(run(two, uuid, DomainAction::Start));
        QTRY_COMPARE(stage.registry()->domain(there)->info.state, DomainState::Running);
        QCOMPARE(window->tabs()->tabOf(here), tab);
        QVERIFY(run(two, uuid, DomainAction::ForceOff));
        QTRY_COMPARE(stage.registry()->domain(there)->info.state, DomainState::ShutOff);
        // It leaves; nobody knows yet where it is. Then it runs on over there.
        Q_EMIT one->domainMigratedAway(uuid);
        QVERIFY(run(one, uuid, DomainAction::ForceOff));
        QTRY_COMPARE(consoleOf(tab)->screen()->phase(), Phase::Off);
        QVERIFY(window->migrations()->isAway(here));
        QVERIFY(run(two, uuid, DomainAction::Start));
        QTRY_COMPARE(window->tabs()->tabOf(there), tab);
        QVERIFY(!window->tabs()->tabOf(here));
        QVERIFY(!window->migrations()->isAway(here));
        QTRY_VERIFY(isConnected(tab));
        QCOMPARE(stage.serverOf(there).sessions(), 2);
        QVERIFY(consoleOf(tab)->frame()->findChild<QWidget *>(u"consoleBar"_s));
        QVERIFY(window->tabs()->tabToolTip(window->tabs()->permanentCount()).contains(u"kvm-b"_s));
        QCOMPARE(tiles->tiles().first(), there); // not looked at yet, and right all the same
        // And back, while the way to the first host is what tells: an arrival, then the end over there.
        QVERIFY(run(one, uuid, DomainAction::Start));
        QCOMPARE(window->tabs()->tabOf(there), tab);
        Q_EMIT one->domainMigratedHere(uuid);
        QCOMPARE(window->tabs()->tabOf(there), tab); // it still runs there
        QVERIFY(run(two, uuid, DomainAction::ForceOff));
        QTRY_COMPARE(window->tabs()->tabOf(here), tab);
        QTRY_VERIFY(isConnected(tab));
    }

    void copiesAreNoReason()
    {
        GuiFixture fixture;
        Connection *one = fixture.connectHost(fixture.writeHost({{u"a"_s}}));
        QVERIFY(one);
        const QUuid uuid = fixture.idOf(one, u"a"_s).uuid;
        const auto host = [&](DomainState state) {
            const QString uri = fixture.writeHost({{u"a"_s, state}});
            return giveUuid(uri, u"a"_s, uuid) ? fixture.connectHost(uri) : nullptr;
        };
        Connection *two = host(DomainState::ShutOff);
        Connection *resting = host(DomainState::ShutOff);
        Connection *running = host(DomainState::Running);
        QVERIFY(two && resting && running);
        MigrationWatch watch(fixture.registry());
        QList<std::pair<DomainId, DomainId>> moves;
        connect(&watch, &MigrationWatch::moved, this, [&moves](const DomainId &from, const DomainId &to) {
            moves.append({from, to});
        });
        const std::pair<DomainId, DomainId> there{{one->id(), uuid}, {two->id(), uuid}};
        const auto run = [&](Connection *where, DomainAction action, DomainState state) {
            auto job = makeDomainJob(*where, uuid, action);
            job->start();
            return QTest::qWaitFor(
                [&] {
                    const Inventory::Domain *domain = where->inventory()->find(uuid);
                    return job->isFinished() && domain && domain->info.state == state;
                },
                30'000);
        };
        // It leaves before anybody has told where it arrives: not at the copy.
        Q_EMIT one->domainMigratedAway(uuid);
        QVERIFY(run(one, DomainAction::ForceOff, DomainState::ShutOff));
        QVERIFY(watch.isAway(there.first));
        QVERIFY(moves.isEmpty());
        QVERIFY(run(two, DomainAction::Start, DomainState::Running));
        QTRY_COMPARE(moves, (QList<std::pair<DomainId, DomainId>>{there}));
        QVERIFY(!watch.isAway(there.first));
        // It arrives before it has left: copies at rest stay where they are.
        QVERIFY(run(two, DomainAction::ForceOff, DomainState::ShutOff));
        QVERIFY(run(one, DomainAction::Start, DomainState::Running));
        QVERIFY(run(two, DomainAction::Start, DomainState::Running));
        moves.clear();
        Q_EMIT two->domainMigratedHere(uuid);
        QVERIFY(moves.isEmpty());
        Q_EMIT one->domainMigratedAway(uuid);
        QCOMPARE(moves, (QList<std::pair<DomainId, DomainId>>{there}));
    }

    void aWindowKnowsHostsAddedLater()
    {
        Stage stage;
        Connection *one = stage.connectHost(stage.writeHost({{u"a"_s}}), u"kvm-a"_s);
        const DomainId here = stage.idOf(one, u"a"_s);
        MainWindow *window = stage.open();
        QVERIFY(one && window);
        window->openGuestTab(here);
        WorkWindow *own = window->tabs()->detach(window->tabs()->tabOf(here));
        QVERIFY(own);
        const QString uri = stage.writeHost({{u"a"_s}});
        QVERIFY(giveUuid(uri, u"a"_s, here.uuid));
        Connection *two = stage.connectHost(uri, u"kvm-b"_s);
        QVERIFY(two);
        const DomainId there{two->id(), here.uuid};
        Q_EMIT two->domainMigratedHere(here.uuid);
        Q_EMIT one->domainMigratedAway(here.uuid);
        QTRY_COMPARE(window->tabs()->windowOf(window->tabs()->tabOf(there)), own);
        QTRY_VERIFY(isConnected(own->tab()));
        QTRY_VERIFY(own->actionRegistry()->action(ActionId::Pause)->isEnabled());
        QTest::qWait(100); // what following has set off is over
        auto job = makeDomainJob(*two, here.uuid, DomainAction::Pause);
        job->start();
        QTRY_VERIFY(own->actionRegistry()->action(ActionId::Resume)->isEnabled());
        QVERIFY(!own->actionRegistry()->action(ActionId::Pause)->isEnabled());
    }

private:
    /// Gives the guest of a simulated host that UUID.
    static bool giveUuid(const QString &uri, const QString &name, const QUuid &uuid)
    {
        QFile file(uri.mid(QString(u"test://"_s).size()));
        if (!file.open(QIODevice::ReadWrite)) {
            return false;
        }
        QByteArray xml = file.readAll();
        const qsizetype guest = xml.indexOf(QByteArray("<name>" + name.toUtf8() + "</name>"));
        const qsizetype from = xml.indexOf("<uuid>", guest);
        const qsizetype to = xml.indexOf("</uuid>", from);
        xml.replace(from, to - from, QByteArray("<uuid>" + uuid.toString(QUuid::WithoutBraces).toLatin1()));
        return guest >= 0 && file.resize(0) && file.seek(0) && file.write(xml) == xml.size();
    }
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
