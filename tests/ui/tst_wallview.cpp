// SPDX-License-Identifier: GPL-3.0-or-later
// The wall in the main window, and the feed behind it against servers in the process.
#include "models/core/async.h"
#include "models/itemmodels/guestfilter.h"
#include "models/itemmodels/guestmodel.h"
#include "tests/support/guifixture.h"
#include "tests/vncview/wallservers.h"
#include "ui/console/consolescreen.h"
#include "ui/console/screenplaceholder.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/inventoryview.h"
#include "ui/wall/wallfeed.h"
#include "ui/wall/walllist.h"
#include "ui/wall/wallthumbnail.h"
#include "ui/wall/wallview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;
using Manner = WallServers::Manner;
using Answer = Result<WallDialer::Endpoint>;

namespace
{

QList<FakeGuest> runningGuests(int count)
{
    QList<FakeGuest> guests;
    for (int i = 0; i < count; ++i) {
        guests.append({u"guest-%1"_s.arg(i, 2, 10, QChar(u'0'))});
    }
    return guests;
}

Screenshot picture(QSize size, Qt::GlobalColor color, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    Screenshot shot;
    QBuffer buffer(&shot.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    shot.mime = qstrcmp(format, "PNG") == 0 ? u"image/png"_s : u"image/x-portable-pixmap"_s;
    return shot;
}

vnc::WallOptions quick()
{
    vnc::WallOptions options;
    options.intervalMs = 50;
    options.publishMs = 20;
    options.handshakeMs = 500;
    return options;
}

WallFeed::Timing quickTiming()
{
    return {200, 100, 400, {50, 100}};
}

/// Guests of one host, whose screens are servers of the process, in order.
class Stage
{
public:
    explicit Stage(const QList<Manner> &manners)
        : servers(manners)
    {
        connection = fixture.connectHost(fixture.writeHost(runningGuests(int(manners.size()))));
        for (int i = 0; i < manners.size(); ++i) {
            guests.append(fixture.idOf(connection, u"guest-%1"_s.arg(i, 2, 10, QChar(u'0'))));
        }
        WallDialer::Hooks hooks;
        hooks.resolve = [this](const DomainId &guest) {
            ++dials;
            const auto number = guests.indexOf(guest);
            if (refusal) {
                return readyFuture(Answer(*refusal));
            }
            auto endpoint = std::make_shared<GraphicsEndpoint>();
            endpoint->kind = GraphicsEndpoint::Kind::UnixSocket;
            endpoint->path = servers.path(int(number));
            return readyFuture(Answer(endpoint));
        };
        hooks.capture = [this](const DomainId &) {
            ++captures;
            return readyFuture(Result<Screenshot>(shot));
        };
        feed = std::make_unique<WallFeed>(fixture.registry(), hooks, quick());
        feed->setTiming(quickTiming());
    }

    GuiFixture fixture;
    WallServers servers;
    Connection *connection = nullptr;
    QList<DomainId> guests;
    std::optional<Error> refusal;
    Screenshot shot = picture({800, 600}, Qt::red, "PPM");
    int dials = 0;
    int captures = 0;
    std::unique_ptr<WallFeed> feed;
    QObject view;
};

} // namespace

class TestWallView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void feedConnectsWhatIsSeen();
    void feedTriesAgain();
    void feedTakesScreenshots();
    void feedAsksAFullHostAgain();
    void feedSaysWhatIsTheMatter();
    void decodesPictures();
    void wallInTheWindow();
    void keyboard();
    void mouse();
    void scrolling();
    void emptyStates();
    void zoomIsRemembered();
    void tabStays();
    void pictureUntilTheConsoleHasItsOwn();
    void inspectorShowsTheScreen();
};

void TestWallView::feedConnectsWhatIsSeen()
{
    Stage stage({Manner::Moving, Manner::Moving, Manner::Moving});
    QVERIFY(stage.connection);
    WallFeed &feed = *stage.feed;
    QSignalSpy changed(&feed, &WallFeed::tilesChanged);
    feed.setWanted(&stage.view, {stage.guests.at(0), stage.guests.at(1)}, {320, 180});
    QTRY_VERIFY(feed.tile(stage.guests.at(0)) && !feed.tile(stage.guests.at(0))->image.isNull());
    QTRY_VERIFY(feed.tile(stage.guests.at(1)) && !feed.tile(stage.guests.at(1))->image.isNull());
    QCOMPARE(feed.tile(stage.guests.at(0))->source, WallTile::Source::Live);
    QCOMPARE(feed.tile(stage.guests.at(0))->screen, QSize(640, 480));
    QVERIFY(!feed.tile(stage.guests.at(2)));
    QCOMPARE(stage.servers.openConnections(), 2);

    // A second view of the same guest makes no second connection; the larger of the two is served.
    QObject other;
    feed.setWanted(&other, {stage.guests.at(0)}, {640, 360});
    QTRY_COMPARE(feed.tile(stage.guests.at(0))->image.size(), QSize(480, 360));
    QCOMPARE(stage.servers.counts(0).accepted, quint64(1));

    // Out of sight: nothing is asked for at once, and after a while it is disconnected; the picture stays.
    WallFeed::Timing timing = quickTiming();
    timing.graceMs = 2000; // a busy machine shall not pass it over in the next line's moment
    feed.setTiming(timing);
    feed.setWanted(&other, {}, {});
    feed.setWanted(&stage.view, {stage.guests.at(1)}, {320, 180});
    QTest::qWait(60);
    const quint64 requests = stage.servers.counts(0).requests;
    QCOMPARE(stage.servers.openConnections(), 2);
    QTRY_COMPARE(stage.servers.openConnections(), 1);
    QCOMPARE(stage.servers.counts(0).requests, requests);
    QVERIFY(!feed.tile(stage.guests.at(0))->image.isNull());
    QVERIFY(!feed.tile(stage.guests.at(0))->current);
    // Back within the grace: the same connection.
    feed.setWanted(&stage.view, {}, {});
    feed.setWanted(&stage.view, {stage.guests.at(1)}, {320, 180});
    QTest::qWait(300);
    QCOMPARE(stage.servers.counts(1).accepted, quint64(1));

    // A host that is removed takes its guests along.
    stage.fixture.registry()->remove(stage.connection->id());
    QTRY_COMPARE(stage.servers.openConnections(), 0);
    QVERIFY(!feed.tile(stage.guests.at(1)));
}

void TestWallView::feedTriesAgain()
{
    Stage stage({Manner::HangsUp});
    WallFeed &feed = *stage.feed;
    feed.setWanted(&stage.view, stage.guests, {320, 180});
    QTRY_VERIFY(stage.servers.counts(0).accepted >= 3);
    QVERIFY(!feed.tile(stage.guests.at(0))->current);
    QVERIFY(!feed.tile(stage.guests.at(0))->why.isEmpty());
    feed.setWanted(&stage.view, {}, {});
    QTest::qWait(300);
    const int dials = stage.dials;
    QTest::qWait(300);
    QCOMPARE(stage.dials, dials); // nobody looks
}

void TestWallView::feedTakesScreenshots()
{
    Stage stage({Manner::Moving});
    stage.refusal = Error{ErrorKind::Unsupported, 0, u"SPICE only."_s, {}};
    WallFeed &feed = *stage.feed;
    feed.setWanted(&stage.view, stage.guests, {320, 180});
    QTRY_VERIFY(!feed.tile(stage.guests.at(0))->image.isNull());
    const WallTile *tile = feed.tile(stage.guests.at(0));
    QCOMPARE(tile->source, WallTile::Source::Screenshots);
    QCOMPARE(tile->image.size(), QSize(240, 180));
    QCOMPARE(tile->screen, QSize(800, 600));
    QCOMPARE(tile->image.pixelColor(100, 100), QColor(Qt::red));
    QCOMPARE(tile->why, u"SPICE only."_s);
    stage.shot = picture({800, 600}, Qt::blue, "PNG");
    QTRY_COMPARE(feed.tile(stage.guests.at(0))->image.pixelColor(100, 100), QColor(Qt::blue));
    feed.setWanted(&stage.view, {}, {});
    const int captures = stage.captures;
    QTest::qWait(300);
    QVERIFY(stage.captures <= captures + 1);
}

void TestWallView::feedAsksAFullHostAgain()
{
    Stage stage({Manner::Moving});
    stage.refusal = Error{ErrorKind::NoSpace, 0, u"As many as one login may carry."_s, {}};
    WallFeed &feed = *stage.feed;
    feed.setWanted(&stage.view, stage.guests, {320, 180});
    // Seen by screenshots meanwhile, also after it was asked for nothing.
    QTRY_VERIFY(feed.tile(stage.guests.at(0))->source == WallTile::Source::Screenshots);
    QTRY_VERIFY(stage.dials >= 2);
    const int captures = stage.captures;
    QTRY_VERIFY(stage.captures > captures);
    QCOMPARE(feed.tile(stage.guests.at(0))->why, u"As many as one login may carry."_s);
    stage.refusal.reset();
    QTRY_VERIFY(feed.tile(stage.guests.at(0))->source == WallTile::Source::Live);
    QVERIFY(feed.tile(stage.guests.at(0))->why.isEmpty());
}

void TestWallView::feedSaysWhatIsTheMatter()
{
    Stage stage({Manner::TlsOnly, Manner::Password});
    WallFeed &feed = *stage.feed;
    feed.setWanted(&stage.view, stage.guests, {320, 180});
    for (const DomainId &guest : std::as_const(stage.guests)) {
        // Seen by screenshots all the same.
        QTRY_VERIFY(feed.tile(guest) && feed.tile(guest)->source == WallTile::Source::Screenshots);
        QVERIFY(!feed.tile(guest)->why.isEmpty());
    }
    QTest::qWait(200);
    QCOMPARE(stage.servers.counts(0).accepted, quint64(1)); // it will not be another time
}

void TestWallView::decodesPictures()
{
    QSize size;
    QCOMPARE(decodeScreenshot(picture({100, 50}, Qt::green, "PPM"), {320, 180}, &size).size(), QSize(100, 50));
    QCOMPARE(size, QSize(100, 50));
    Screenshot wrong = picture({100, 50}, Qt::green, "PNG");
    wrong.mime = u"image/x-portable-pixmap"_s; // what is said counts, or a host could choose any decoder
    QVERIFY(decodeScreenshot(wrong, {320, 180}, &size).isNull());
    QVERIFY(decodeScreenshot({"P6\n60000 60000\n255\n", u"image/x-portable-pixmap"_s}, {320, 180}, &size).isNull());
    Screenshot cut = picture({100, 50}, Qt::green, "PNG");
    cut.bytes.truncate(60);
    decodeScreenshot(cut, {320, 180}, &size); // whatever it is, no crash
    QVERIFY(decodeScreenshot({{}, u"image/png"_s}, {320, 180}, &size).isNull());
}

void TestWallView::wallInTheWindow()
{
    GuiFixture fixture;
    QList<FakeGuest> guests = runningGuests(6);
    guests[2].state = DomainState::Paused;
    guests[5].state = DomainState::ShutOff;
    Connection *host = fixture.connectHost(fixture.writeHost(guests));
    QVERIFY(host);
    MainWindow *window = fixture.openWindow();
    QVERIFY(!window->wall()->list()); // costs nothing before it is looked at
    window->actions()->action(ActionId::ShowWall)->trigger();
    WallList *list = window->wall()->list();
    QVERIFY(list && list->isVisible());
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(list->model()->rowCount(), 5);
    QVERIFY(unnamedWidgets(window).isEmpty());
    QCOMPARE(list->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().section(u',', 0, 1),
             u"guest-02, Paused"_s);
    // The simulated host has no screens, but makes a picture.
    const DomainId first = fixture.idOf(host, u"guest-00"_s);
    QTRY_VERIFY(window->wallFeed()->tile(first) && !window->wallFeed()->tile(first)->image.isNull());
    QVERIFY(list->description(list->model()->index(0, 0)).contains(u"ten seconds"_s));

    // One search for both.
    auto *search = window->findChild<QLineEdit *>(u"searchEdit"_s);
    QVERIFY(search);
    search->setFocus();
    QTest::keyClicks(search, u"03"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(window->tabs()->isWallShown());
    search->clear();
    QCOMPARE(list->model()->rowCount(), 5);

    // One selection for both.
    list->selectGuests({fixture.idOf(host, u"guest-03"_s)});
    QTRY_COMPARE(window->actions()->context().guests, QList<DomainId>{fixture.idOf(host, u"guest-03"_s)});
    QVERIFY(window->actions()->action(ActionId::Pause)->isEnabled());
    window->actions()->action(ActionId::ShowGuests)->trigger();
    QCOMPARE(window->inventoryView()->table()->selectedGuests(), QList<DomainId>{fixture.idOf(host, u"guest-03"_s)});
    window->inventoryView()->table()->selectGuests({fixture.idOf(host, u"guest-01"_s)});
    window->actions()->action(ActionId::ShowWall)->trigger();
    QCOMPARE(list->selectedGuests(), QList<DomainId>{fixture.idOf(host, u"guest-01"_s)});

    // A guest that stops leaves.
    window->actions()->action(ActionId::Pause)->trigger();
    QTRY_COMPARE(list->model()->index(1, 0).data(GuestModel::StateRole).toInt(), int(DomainState::Paused));
}

void TestWallView::keyboard()
{
    GuiFixture fixture;
    Connection *host = fixture.connectHost(fixture.writeHost(runningGuests(9)));
    MainWindow *window = fixture.openWindow();
    window->resize(1100, 760);
    window->setGuestPageFactory([](const DomainId &, QWidget *parent) { return new QWidget(parent); });
    QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
    WallList *list = window->wall()->list();
    QVERIFY(list);
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(list->selectedGuests(), QList<DomainId>{fixture.idOf(host, u"guest-00"_s)});
    QTest::keyClick(list, Qt::Key_Right);
    QCOMPARE(list->selectedGuests(), QList<DomainId>{fixture.idOf(host, u"guest-01"_s)});
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(list->selectedGuests() != QList<DomainId>{fixture.idOf(host, u"guest-01"_s)});
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->selectedGuests(), QList<DomainId>{fixture.idOf(host, u"guest-00"_s)});
    QTest::keyClick(list, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(list->selectedGuests().size(), 2);
    const int width = list->tileWidth();
    QTest::keyClick(list, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(list->tileWidth() > width);
    QTest::keyClick(list, Qt::Key_Home);
    QTRY_COMPARE(window->actions()->context().guests, QList<DomainId>{fixture.idOf(host, u"guest-00"_s)});
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(window->tabs()->count(), 3);
    QVERIFY(window->tabs()->currentTab());
    QCOMPARE(window->tabs()->currentTab()->guest(), fixture.idOf(host, u"guest-00"_s));
    QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(list->selectedGuests().isEmpty());
    QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window->tabs()->currentIndex(), 0);
}

void TestWallView::mouse()
{
    GuiFixture fixture;
    Connection *host = fixture.connectHost(fixture.writeHost(runningGuests(4)));
    MainWindow *window = fixture.openWindow();
    window->actions()->action(ActionId::ShowWall)->trigger();
    WallList *list = window->wall()->list();
    QTRY_VERIFY(list->isVisible());
    QSignalSpy opened(window->wall(), &WallView::guestActivated);
    const QRect cell = list->visualRect(list->model()->index(1, 0));
    // On its name: chosen. On its picture: opened.
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(cell.center().x(), cell.bottom() - 12));
    QCOMPARE(list->selectedGuests(), QList<DomainId>{fixture.idOf(host, u"guest-01"_s)});
    QCOMPARE(opened.size(), 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      list->visualRect(list->model()->index(2, 0)).center());
    QCOMPARE(list->selectedGuests().size(), 2);
    QCOMPARE(opened.size(), 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, cell.center() - QPoint(0, 20));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<DomainId>(), fixture.idOf(host, u"guest-01"_s));
    // The menu is the table's.
    window->actions()->action(ActionId::ShowWall)->trigger();
    Q_EMIT list->customContextMenuRequested(cell.center());
    auto *menu = window->findChild<QMenu *>(u"guestContextMenu"_s);
    QTRY_VERIFY(menu && menu->isVisible());
    menu->close();
}

void TestWallView::scrolling()
{
    // Only what is in sight is connected.
    Stage stage(QList<Manner>(40, Manner::Moving));
    GuestModel model(stage.fixture.registry());
    GuestFilter filter;
    filter.setSourceModel(&model);
    WallView wall(&filter, stage.feed.get(), nullptr, nullptr);
    wall.resize(600, 420);
    wall.show();
    WallList *list = wall.list();
    QTRY_VERIFY(stage.servers.openConnections() > 0);
    QTRY_COMPARE(stage.servers.openConnections(), int(list->guestsInSight().size()));
    QVERIFY(list->guestsInSight().size() < 12);
    const QList<DomainId> before = list->guestsInSight();
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
    QVERIFY(!list->guestsInSight().contains(before.first()));
    QTRY_COMPARE(stage.servers.openConnections(), int(list->guestsInSight().size()));
    QTRY_VERIFY(stage.feed->tile(list->guestsInSight().last())
                && !stage.feed->tile(list->guestsInSight().last())->image.isNull());
    QTRY_VERIFY(list->repaints() > 0);
    wall.hide();
    QTRY_COMPARE(stage.servers.openConnections(), 0);
    wall.show();
    QTRY_VERIFY(stage.servers.openConnections() > 0);
    wall.showMinimized();
    QTRY_COMPARE(stage.servers.openConnections(), 0);
}

void TestWallView::emptyStates()
{
    GuiFixture fixture;
    QList<FakeGuest> guests = runningGuests(2);
    guests[0].state = DomainState::ShutOff;
    guests[1].state = DomainState::ShutOff;
    QVERIFY(fixture.connectHost(fixture.writeHost(guests)));
    MainWindow *window = fixture.openWindow();
    window->actions()->action(ActionId::ShowWall)->trigger();
    const auto press = [window](const QString &name) {
        QAbstractButton *button = nullptr;
        const bool found = QTest::qWaitFor(
            [&] {
                button = window->findChild<QAbstractButton *>(name);
                return button && button->isVisible();
            },
            30'000);
        if (found) {
            button->click();
        }
        return found;
    };
    auto *search = window->findChild<QLineEdit *>(u"searchEdit"_s);
    search->setText(u"nothing like this"_s);
    QVERIFY(press(u"wallClearSearchButton"_s));
    QTRY_VERIFY(search->text().isEmpty());
    QVERIFY(press(u"wallGuestsButton"_s));
    QTRY_COMPARE(window->tabs()->currentIndex(), 0);
}

void TestWallView::zoomIsRemembered()
{
    GuiFixture fixture;
    QVERIFY(fixture.connectHost(fixture.writeHost(runningGuests(3))));
    MainWindow *window = fixture.openWindow();
    window->actions()->action(ActionId::ShowWall)->trigger();
    window->findChild<QSlider *>(u"wallZoom"_s)->setValue(410);
    QCOMPARE(window->wall()->list()->tileWidth(), 410);
    fixture.closeWindow();
    window = fixture.openWindow();
    window->actions()->action(ActionId::ShowWall)->trigger();
    QCOMPARE(window->wall()->list()->tileWidth(), 410);
}

void TestWallView::tabStays()
{
    GuiFixture fixture;
    Connection *host = fixture.connectHost(fixture.writeHost(runningGuests(2)));
    MainWindow *window = fixture.openWindow();
    window->actions()->action(ActionId::ShowWall)->trigger();
    QVERIFY(!window->actions()->action(ActionId::CloseTab)->isEnabled());
    window->tabs()->closeTab(1);
    QVERIFY(window->tabs()->isWallShown());
    QCOMPARE(window->tabs()->currentKey(), u"wall"_s);
    window->tabs()->openHost(host->id());
    QCOMPARE(window->tabs()->count(), 3);
    window->tabs()->tabBar()->moveTab(2, 1);
    QCOMPARE(window->tabs()->widget(1), static_cast<QWidget *>(window->wall()));
    fixture.registry()->remove(host->id());
    QCOMPARE(window->tabs()->count(), 2);
}

void TestWallView::pictureUntilTheConsoleHasItsOwn()
{
    WallServers servers({Manner::Still, Manner::HangsUp});
    for (const int server : {0, 1}) {
        ConsoleScreen screen([&servers, server] {
            auto endpoint = std::make_shared<GraphicsEndpoint>();
            endpoint->kind = GraphicsEndpoint::Kind::UnixSocket;
            endpoint->path = servers.path(server);
            return readyFuture(Answer(endpoint));
        });
        screen.resize(640, 480);
        screen.show();
        screen.setSubject({u"guest"_s, u"host"_s, {}, true, true, DomainState::Running});
        screen.start();
        QImage picture(320, 240, QImage::Format_RGB32);
        picture.fill(Qt::red);
        screen.setPlaceholder(picture);
        const QPointer<ScreenPlaceholder> placeholder = screen.findChild<ScreenPlaceholder *>();
        QVERIFY(placeholder && placeholder->isVisible());
        QCOMPARE(placeholder->size(), screen.size());
        QTRY_VERIFY(!placeholder); // its own picture, or what is the matter
        screen.setPlaceholder(picture);
        QVERIFY(screen.phase() == ConsoleScreen::Phase::Connecting || !screen.findChild<ScreenPlaceholder *>());
    }
}

void TestWallView::inspectorShowsTheScreen()
{
    GuiFixture fixture;
    QList<FakeGuest> guests = runningGuests(2);
    guests[1].state = DomainState::ShutOff;
    Connection *host = fixture.connectHost(fixture.writeHost(guests));
    MainWindow *window = fixture.openWindow();
    window->setGuestPageFactory([](const DomainId &, QWidget *parent) { return new QWidget(parent); });
    GuestTable *table = window->inventoryView()->table();
    const DomainId running = fixture.idOf(host, u"guest-00"_s);
    table->selectGuests({running});
    auto *thumbnail = window->findChild<WallThumbnail *>();
    QVERIFY(thumbnail);
    QTRY_VERIFY(thumbnail->isVisible());
    QCOMPARE(thumbnail->guest(), running);
    QTRY_VERIFY(window->wallFeed()->tile(running) && !window->wallFeed()->tile(running)->image.isNull());
    table->selectGuests({fixture.idOf(host, u"guest-01"_s)});
    QTRY_VERIFY(!thumbnail->isVisible());
    table->selectGuests({running});
    QTRY_VERIFY(thumbnail->isVisible());
    QTest::mouseClick(thumbnail, Qt::LeftButton);
    QCOMPARE(window->tabs()->count(), 3);
}

QTEST_MAIN(TestWallView)
#include "tst_wallview.moc"
