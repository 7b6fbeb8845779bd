// SPDX-License-Identifier: GPL-3.0-or-later
// What a console shows in each state of guest, host and server, and that it comes back by itself.
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/settings/settings.h"
#include "rfbserver.h"
#include "ui/console/bareconsolewindow.h"
#include "ui/console/consolepage.h"
#include "ui/console/fullscreenwindow.h"
#include "ui/console/picturemenu.h"
#include "ui/console/sendkeysmenu.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using guestdeck::test::RfbServer;
using Phase = ConsoleScreen::Phase;
using Leg = ConsoleScreen::Leg;
using vnc::ScaleMode;
using vnc::VncView;

namespace
{

/// Answers as told, and counts.
struct FakeResolver {
    QList<Result<ConsoleScreen::Endpoint>> answers; ///< the last one stays
    int calls = 0;

    QFuture<Result<ConsoleScreen::Endpoint>> operator()()
    {
        ++calls;
        return readyFuture(answers.size() > 1 ? answers.takeFirst() : answers.first());
    }
};

ConsoleScreen::Endpoint endpointOf(const RfbServer &server, const QByteArray &password = {})
{
    auto endpoint = std::make_shared<GraphicsEndpoint>();
    endpoint->kind = GraphicsEndpoint::Kind::Tcp;
    endpoint->host = u"127.0.0.1"_s;
    endpoint->port = server.port();
    endpoint->password = password;
    return endpoint;
}

ScreenSubject running()
{
    ScreenSubject subject;
    subject.name = u"web-7"_s;
    subject.hostName = u"kvm-a"_s;
    subject.state = DomainState::Running;
    return subject;
}

template <class T>
T *child(QWidget *parent, const QString &name)
{
    T *found = parent->findChild<T *>(name);
    if (!found) {
        qWarning() << "no child" << name;
    }
    return found;
}

/// What the user reads in place of the picture.
QString shownTitle(const ConsoleScreen &screen)
{
    return screen.message()->isVisible() ? screen.message()->content().title : QString();
}

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsThePicture();
    void saysThatTheGuestIsOff();
    void saysThatTheGuestIsGone();
    void keepsThePictureWhenTheHostGoes();
    void saysWhichLegFailed_data();
    void saysWhichLegFailed();
    void comesBackAfterARestart();
    void asksForAFreshWayEachTime();
    void givesUpButTriesAgainWhenAsked();
    void usesThePasswordOfTheDefinition();
    void aFailureStaysWhileItIsTriedAgain();
    void asksForAPasswordInPlace();
    void sendsKeysByLibvirtWhenNotConnected();
    void sendsKeysThroughTheScreen();
    void goesFullScreenAndBack();
    void choosesTheScale();
    void remembersTheScale();
    void choosesTheTransfer();
    void saysThatTheGuestDoesNotFollow();
    void namesScreenshots_data();
    void namesScreenshots();
    void savesScreenshots();
    void pageFollowsItsGuest();
    void pageSurvivesItsHost();
    void bareConsole();
    void everyControlHasNames();
    void retryDelaysEnd();
};

void TestConsole::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestConsole::showsThePicture()
{
    RfbServer server;
    QVERIFY(server.listen());
    server.setColor(Qt::red);
    ConsoleScreen screen([&]() { return readyFuture(Result<ConsoleScreen::Endpoint>(endpointOf(server))); });
    screen.resize(640, 480);
    screen.show();
    screen.setSubject(running());
    QCOMPARE(screen.phase(), Phase::Idle); // nothing is dialled before it is looked at
    screen.start();
    QTRY_COMPARE(screen.phase(), Phase::Connected);
    QTRY_COMPARE(screen.view()->snapshot().size(), QSize(64, 48));
    QTRY_COMPARE(screen.view()->snapshot().pixelColor(10, 10), QColor(Qt::red));
    QVERIFY(screen.view()->isVisible());
    QVERIFY(!screen.message()->isVisible());
}

void TestConsole::saysThatTheGuestIsOff()
{
    FakeResolver resolver{{Error{}}};
    ConsoleScreen screen([&]() { return resolver(); });
    screen.show();
    ScreenSubject subject = running();
    subject.state = DomainState::ShutOff;
    screen.setSubject(subject);
    screen.start();
    QCOMPARE(screen.phase(), Phase::Off);
    QCOMPARE(shownTitle(screen), u"web-7 is off."_s);
    QCOMPARE(resolver.calls, 0);
    QSignalSpy start(&screen, &ConsoleScreen::startWanted);
    auto *button = child<QPushButton>(&screen, u"consoleStartButton"_s);
    QVERIFY(button);
    button->click();
    QCOMPARE(start.count(), 1);
    subject.state = DomainState::Saved;
    screen.setSubject(subject);
    QCOMPARE(shownTitle(screen), u"web-7 is saved."_s);
}

void TestConsole::saysThatTheGuestIsGone()
{
    FakeResolver resolver{{Error{}}};
    ConsoleScreen screen([&]() { return resolver(); });
    screen.show();
    screen.start();
    ScreenSubject subject = running();
    subject.state.reset();
    subject.listed = false;
    screen.setSubject(subject);
    QCOMPARE(screen.phase(), Phase::Waiting); // not known yet is not gone
    subject.listed = true;
    screen.setSubject(subject);
    QCOMPARE(screen.phase(), Phase::Gone);
    QCOMPARE(shownTitle(screen), u"web-7 is not on this host any more."_s);
}

void TestConsole::keepsThePictureWhenTheHostGoes()
{
    RfbServer server;
    QVERIFY(server.listen());
    ConsoleScreen screen([&]() { return readyFuture(Result<ConsoleScreen::Endpoint>(endpointOf(server))); });
    screen.show();
    ScreenSubject subject = running();
    screen.setSubject(subject);
    screen.start();
    QTRY_COMPARE(screen.phase(), Phase::Connected);
    subject.hostConnected = false;
    screen.setSubject(subject);
    QCOMPARE(screen.phase(), Phase::Connected);
    server.hangUp(); // now the guest's screen goes, too
    QTRY_COMPARE(screen.phase(), Phase::HostAway);
    QCOMPARE(shownTitle(screen), u"The host kvm-a is not connected."_s);
    QSignalSpy wanted(&screen, &ConsoleScreen::hostWanted);
    auto *button = child<QPushButton>(&screen, u"consoleConnectHostButton"_s);
    QVERIFY(button);
    button->click();
    QCOMPARE(wanted.count(), 1);
    subject.hostConnected = true;
    screen.setSubject(subject);
    QTRY_COMPARE(screen.phase(), Phase::Connected);
    QCOMPARE(server.sessions(), 2);
}

void TestConsole::saysWhichLegFailed_data()
{
    QTest::addColumn<int>("leg");
    QTest::addColumn<int>("errorKind"); // of the resolver; -1: it answers with a server
    QTest::addColumn<int>("security"); // of the server; -1: nobody listens
    QTest::addColumn<bool>("retries");
    QTest::newRow("no way") << int(Leg::Way) << int(ErrorKind::Unreachable) << -1 << true;
    QTest::newRow("ssh may not log in") << int(Leg::Way) << int(ErrorKind::Auth) << -1 << false;
    QTest::newRow("SPICE only") << int(Leg::Way) << int(ErrorKind::Unsupported) << -1 << false;
    QTest::newRow("nobody listens") << int(Leg::Connection) << -1 << -1 << true;
    QTest::newRow("no VNC") << int(Leg::Protocol) << -1 << int(RfbServer::Security::Nonsense) << false;
}

void TestConsole::saysWhichLegFailed()
{
    QFETCH(int, errorKind);
    QFETCH(int, security);
    RfbServer server;
    QVERIFY(server.listen());
    const auto endpoint = endpointOf(server, "secret");
    if (security < 0) {
        server.stop();
    } else {
        server.setSecurity(RfbServer::Security(security));
    }
    Result<ConsoleScreen::Endpoint> answer(endpoint);
    if (errorKind >= 0) {
        answer = Error{ErrorKind(errorKind), 0, u"Because."_s, u"the library's words"_s};
    }
    ConsoleScreen screen([&]() { return readyFuture(answer); });
    screen.show();
    screen.setSubject(running());
    QSignalSpy phases(&screen, &ConsoleScreen::phaseChanged);
    screen.start();
    QTRY_COMPARE(screen.phase(), Phase::Failed);
    QTEST(int(screen.failedLeg()), "leg");
    QTEST(screen.willRetry(), "retries");
    QCOMPARE(shownTitle(screen), u"The screen of web-7 cannot be shown."_s);
    QVERIFY(!screen.message()->content().text.isEmpty());
    if (errorKind >= 0) {
        QVERIFY(screen.message()->content().text.startsWith(u"Because."_s));
        QCOMPARE(screen.message()->content().details, u"the library's words"_s);
    }
    QVERIFY(child<QPushButton>(&screen, u"consoleRetryButton"_s));
}

void TestConsole::comesBackAfterARestart()
{
    RfbServer server;
    QVERIFY(server.listen());
    ConsoleScreen screen([&]() { return readyFuture(Result<ConsoleScreen::Endpoint>(endpointOf(server))); });
    screen.show();
    ScreenSubject subject = running();
    screen.setSubject(subject);
    screen.start();
    QTRY_COMPARE(screen.phase(), Phase::Connected);
    subject.state = DomainState::ShutOff;
    screen.setSubject(subject);
    QCOMPARE(screen.phase(), Phase::Off);
    QVERIFY(!screen.view()->isConnected());
    subject.state = DomainState::Running;
    screen.setSubject(subject);
    QTRY_COMPARE(screen.phase(), Phase::Connected);
    // So quick that nobody saw the guest off: only the session tells.
    server.hangUp();
    QTRY_COMPARE(server.sessions(), 3);
    QTRY_COMPARE(screen.phase(), Phase::Connected);
}

void TestConsole::asksForAFreshWayEachTime()
{
    RfbServer first;
    RfbServer second;
    QVERIFY(first.listen());
    QVERIFY(second.listen());
    FakeResolver resolver{{endpointOf(first), endpointOf(second)}};
    ConsoleScreen screen([&]() { return resolver(); });
    screen.show();
    screen.setSubject(running());
    screen.start();
    QTRY_COMPARE(screen.phase(), Phase::Connected);
    first.stop(); // restarted on another port
    QTRY_COMPARE(second.sessions(), 1);
    QCOMPARE(resolver.calls, 2);
    QTRY_COMPARE(screen.phase(), Phase::Connected);
}

void TestConsole::givesUpButTriesAgainWhenAsked()
{
    RfbServer server;
    QVERIFY(server.listen());
    FakeResolver resolver{{Error{ErrorKind::Unsupported, 0, u"No screen."_s, {}}, endpointOf(server)}};
    ConsoleScreen screen([&]() { return resolver(); });
    screen.show();
    screen.setSubject(running());
    screen.start();
    QTRY_COMPARE(screen.phase(), Phase::Failed);
    QVERIFY(!screen.willRetry());
    auto *button = child<QPushButton>(&screen, u"consoleRetryButton"_s);
    QVERIFY(button);
    button->click();
    QTRY_COMPARE(screen.phase(), Phase::Connected);
}

void TestConsole::usesThePasswordOfTheDefinition()
{
    RfbServer server;
    server.setSecurity(RfbServer::Security::PasswordTaken);
    QVERIFY(server.listen());
    ConsoleScreen screen([&]() { return readyFuture(Result<ConsoleScreen::Endpoint>(endpointOf(server, "secret"))); });
    screen.show();
    screen.setSubject(running());
    screen.start();
    QTRY_COMPARE(screen.phase(), Phase::Connected);
    QCOMPARE(server.passwordsTried(), 1);
}

void TestConsole::aFailureStaysWhileItIsTriedAgain()
{
    QList<std::shared_ptr<QPromise<Result<ConsoleScreen::Endpoint>>>> asked;
    ConsoleScreen screen([&]() {
        auto promise = std::make_shared<QPromise<Result<ConsoleScreen::Endpoint>>>();
        promise->start();
        asked << promise;
        return promise->future();
    });
    screen.show();
    screen.setSubject(running());
    screen.start();
    QTRY_COMPARE(asked.size(), 1);
    asked.first()->addResult(Error{ErrorKind::Unreachable, 0, u"Because."_s, {}});
    asked.first()->finish();
    QTRY_COMPARE(screen.phase(), Phase::Failed);
    QTRY_COMPARE(asked.size(), 2); // by itself
    QCOMPARE(screen.phase(), Phase::Resolving);
    QTest::qWait(600); // long enough for "Connecting…"
    QVERIFY(screen.message()->content().text.startsWith(u"Because."_s));
    screen.retry(); // by the user: now it is told
    QTRY_VERIFY(screen.message()->content().busy);
}

void TestConsole::asksForAPasswordInPlace()
{
    RfbServer server;
    server.setSecurity(RfbServer::Security::PasswordRefused);
    QVERIFY(server.listen());
    ConsoleScreen screen([&]() { return readyFuture(Result<ConsoleScreen::Endpoint>(endpointOf(server))); });
    screen.show();
    screen.setSubject(running());
    screen.start();
    QTRY_COMPARE(screen.phase(), Phase::Password);
    auto *edit = child<QLineEdit>(&screen, u"screenPasswordEdit"_s);
    QVERIFY(edit && edit->isVisible());
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QTest::keyClicks(edit, u"wrong"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(server.passwordsTried(), 1);
    QTRY_COMPARE(screen.phase(), Phase::Password); // asked again, and told why
    QVERIFY(screen.message()->content().text.startsWith(u"That was not accepted."_s));
    QTest::qWait(500);
    QCOMPARE(server.passwordsTried(), 1); // a wrong password is not sent again
    server.setSecurity(RfbServer::Security::PasswordTaken);
    QVERIFY(edit->text().isEmpty());
    QTest::keyClicks(edit, u"right"_s);
    child<QPushButton>(&screen, u"screenLogInButton"_s)->click();
    QTRY_COMPARE(screen.phase(), Phase::Connected);
    server.hangUp(); // reconnecting asks nothing again
    QTRY_COMPARE(server.sessions(), 2);
    QTRY_COMPARE(screen.phase(), Phase::Connected);
    QCOMPARE(server.passwordsTried(), 3);
}

void TestConsole::sendsKeysByLibvirtWhenNotConnected()
{
    QList<uint> sent;
    Outcome outcome{};
    ConsoleFrame frame(
        []() {
            return readyFuture(Result<ConsoleScreen::Endpoint>(Error{ErrorKind::Unsupported, 0, {}, {}}));
        },
        [&](const QList<uint> &codes) {
            sent = codes;
            return readyFuture(outcome);
        });
    frame.show();
    frame.screen()->setSubject(running());
    frame.screen()->start();
    QTRY_COMPARE(frame.screen()->phase(), Phase::Failed);
    auto *menu = frame.findChild<SendKeysMenu *>();
    QVERIFY(menu);
    auto *action = menu->findChild<QAction *>(u"sendKeys-ctrl-alt-del"_s);
    QVERIFY(action);
    action->trigger();
    QCOMPARE(sent, (QList<uint>{0x1d, 0x38, 0xd3}));
    outcome = Error{ErrorKind::Busy, 0, u"Not now."_s, {}};
    action->trigger();
    QTRY_VERIFY(frame.messages()->bar(u"consoleSendKeys"_s));
}

void TestConsole::sendsKeysThroughTheScreen()
{
    RfbServer server;
    QVERIFY(server.listen());
    ConsoleFrame frame([&]() { return readyFuture(Result<ConsoleScreen::Endpoint>(endpointOf(server))); }, {});
    frame.show();
    frame.screen()->setSubject(running());
    frame.screen()->start();
    QTRY_COMPARE(frame.screen()->phase(), Phase::Connected);
    frame.findChild<QAction *>(u"sendKeys-ctrl-alt-del"_s)->trigger();
    QTRY_COMPARE(server.keyEvents(), 6);
    frame.findChild<QAction *>(u"consoleViewOnly"_s)->setChecked(true);
    QVERIFY(frame.screen()->view()->isViewOnly());
    QVERIFY(!frame.findChild<QAction *>(u"sendKeys-ctrl-alt-del"_s)->isEnabled());
}

void TestConsole::goesFullScreenAndBack()
{
    RfbServer server;
    QVERIFY(server.listen());
    ConsoleFrame frame([&]() { return readyFuture(Result<ConsoleScreen::Endpoint>(endpointOf(server))); }, {});
    frame.resize(800, 600);
    frame.show();
    frame.screen()->setSubject(running());
    frame.screen()->start();
    QTRY_COMPARE(frame.screen()->phase(), Phase::Connected);
    frame.findChild<QAction *>(u"consoleFullScreen"_s)->trigger();
    QVERIFY(frame.isFullScreenConsole());
    auto *window = qobject_cast<FullScreenWindow *>(frame.screen()->window());
    QVERIFY(window && window->isFullScreen());
    QVERIFY(window->isBarShown());
    QTRY_VERIFY(!window->isBarShown());
    QWidget *viewport = frame.screen()->view()->viewport();
    // Not QTest::mouseMove: that moves the desktop's pointer, of which there is none off screen.
    QMouseEvent atTheEdge(QEvent::MouseMove, QPointF(viewport->width() / 2.0, 0),
                          viewport->mapToGlobal(QPointF(viewport->width() / 2.0, 0)), Qt::NoButton, Qt::NoButton,
                          Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &atTheEdge);
    QTRY_VERIFY(window->isBarShown());
    child<QToolButton>(window, u"fullScreenLeaveButton"_s)->click();
    QVERIFY(!frame.isFullScreenConsole());
    QCOMPARE(frame.screen()->window(), &frame);
    QVERIFY(frame.screen()->isVisible());
    QCOMPARE(frame.screen()->phase(), Phase::Connected); // the session was not touched
    QCOMPARE(server.sessions(), 1);
    // And while full screen the page may be closed.
    frame.setFullScreenConsole(true);
}

void TestConsole::choosesTheScale()
{
    RfbServer server;
    QVERIFY(server.listen());
    ConsoleFrame frame([&]() { return readyFuture(Result<ConsoleScreen::Endpoint>(endpointOf(server))); }, {});
    frame.resize(800, 600);
    frame.show();
    const VncView *view = frame.screen()->view();
    QCOMPARE(view->scaleMode(), ScaleMode::FitWindow);
    auto *button = child<QToolButton>(&frame, u"consoleScaleButton"_s);
    QCOMPARE(button->defaultAction()->menu(), frame.picture());
    QSignalSpy chosen(frame.picture(), &PictureMenu::scaleModeChosen);
    const QList<QPair<QString, ScaleMode>> modes{{u"consoleScale-one"_s, ScaleMode::OneToOne},
                                                 {u"consoleScale-steps"_s, ScaleMode::IntegerSteps},
                                                 {u"consoleScale-guest"_s, ScaleMode::ResizeGuest},
                                                 {u"consoleScale-fit"_s, ScaleMode::FitWindow}};
    for (const auto &[name, mode] : modes) {
        auto *action = child<QAction>(&frame, name);
        QVERIFY(!action->isChecked());
        action->trigger();
        QVERIFY(action->isChecked());
        QCOMPARE(view->scaleMode(), mode);
        QCOMPARE(chosen.takeLast().at(0).value<ScaleMode>(), mode);
    }
}

void TestConsole::remembersTheScale()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    QCOMPARE(PictureMenu::remembered(settings), ScaleMode::FitWindow);
    for (const ScaleMode mode :
         {ScaleMode::OneToOne, ScaleMode::IntegerSteps, ScaleMode::ResizeGuest, ScaleMode::FitWindow}) {
        PictureMenu::remember(settings, mode);
        QCOMPARE(PictureMenu::remembered(settings), mode);
    }
    // What only the flag tells: an older version's choice, or the preferences'.
    settings.setFlag(u"console/scaled"_s, false);
    QCOMPARE(PictureMenu::remembered(settings), ScaleMode::OneToOne);
    PictureMenu::remember(settings, ScaleMode::IntegerSteps);
    settings.setFlag(u"console/scaled"_s, true);
    QCOMPARE(PictureMenu::remembered(settings), ScaleMode::FitWindow);
}

void TestConsole::choosesTheTransfer()
{
    RfbServer server;
    QVERIFY(server.listen());
    ConsoleFrame frame([&]() { return readyFuture(Result<ConsoleScreen::Endpoint>(endpointOf(server))); }, {});
    frame.show();
    frame.screen()->setSubject(running());
    auto *link = child<QAction>(&frame, u"consoleLink"_s);
    QVERIFY(!link->isVisible());
    frame.screen()->start();
    QTRY_COMPARE(frame.screen()->phase(), Phase::Connected);
    QTRY_VERIFY(link->isVisible());
    QVERIFY(link->text().contains(u"Raw"_s));
    QVERIFY(child<QToolButton>(&frame, u"consoleScaleButton"_s)->toolTip().contains(u"Raw"_s));
    VncView *view = frame.screen()->view();
    QVERIFY(child<QAction>(&frame, u"consoleEncoding-auto"_s)->isChecked());
    child<QAction>(&frame, u"consoleEncoding-zrle"_s)->trigger();
    QCOMPARE(view->encodingPolicy(), vnc::EncodingPolicy::Zrle);
    QCOMPARE(frame.findChild<QAction *>(u"consoleEncoding-tight"_s) != nullptr,
             vnc::isAvailable(vnc::EncodingPolicy::Tight));
    vnc::LinkStatus status;
    QCOMPARE(PictureMenu::linkText(status), QString());
    status.encoding = vnc::protocol::Zrle;
    QCOMPARE(PictureMenu::linkText(status), u"ZRLE"_s);
    status.bytesPerSecond = 240.4e6;
    status.encoding = vnc::protocol::Raw;
    QCOMPARE(PictureMenu::linkText(status), u"Raw, 240 MB/s"_s);
    status.bytesPerSecond = 1.25e6;
    QVERIFY(PictureMenu::linkText(status).startsWith(u"Raw, 1."_s));
}

void TestConsole::saysThatTheGuestDoesNotFollow()
{
    RfbServer server;
    QVERIFY(server.listen());
    ConsoleFrame frame([&]() { return readyFuture(Result<ConsoleScreen::Endpoint>(endpointOf(server))); }, {});
    frame.resize(800, 600);
    frame.show();
    frame.screen()->view()->setResizeDelays(20, 100);
    frame.screen()->setSubject(running());
    frame.screen()->start();
    QTRY_COMPARE(frame.screen()->phase(), Phase::Connected);
    child<QAction>(&frame, u"consoleScale-guest"_s)->trigger();
    QTRY_VERIFY(frame.messages()->bar(u"consoleResize"_s));
    QVERIFY(!frame.messages()->bar(u"consoleResize"_s)->message().text.isEmpty());
}

void TestConsole::namesScreenshots_data()
{
    QTest::addColumn<QString>("guest");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"web-7"_s << u"web-7-2026-05-01_14-03-59.png"_s;
    QTest::newRow("path") << u"../../etc/x"_s << u"_.._etc_x-2026-05-01_14-03-59.png"_s;
    QTest::newRow("hidden") << u"..."_s << u"screen-2026-05-01_14-03-59.png"_s;
    QTest::newRow("letters") << u"服务器 1"_s << u"服务器_1-2026-05-01_14-03-59.png"_s;
}

void TestConsole::namesScreenshots()
{
    QFETCH(QString, guest);
    const QDateTime when(QDate(2026, 5, 1), QTime(14, 3, 59));
    QTEST(ConsoleFrame::screenshotName(guest, when), "name");
}

void TestConsole::savesScreenshots()
{
    RfbServer server;
    QVERIFY(server.listen());
    server.setColor(Qt::green);
    ConsoleFrame frame([&]() { return readyFuture(Result<ConsoleScreen::Endpoint>(endpointOf(server))); }, {});
    frame.show();
    frame.screen()->setSubject(running());
    frame.screen()->start();
    QTRY_COMPARE(frame.screen()->view()->snapshot().pixelColor(1, 1), QColor(Qt::green));
    frame.findChild<QAction *>(u"consoleScreenshot"_s)->trigger();
    QVERIFY(frame.openDialog());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.png"_s);
    Q_EMIT frame.openDialog()->fileSelected(path);
    QTRY_VERIFY(frame.messages()->bar(u"consoleScreenshot"_s));
    QCOMPARE(QImage(path).size(), QSize(64, 48));
    QCOMPARE(QImage(path).pixelColor(1, 1), QColor(Qt::green));
    Q_EMIT frame.openDialog()->fileSelected(u"/no/such/folder/x.png"_s);
    QTRY_COMPARE(frame.messages()->bar(u"consoleScreenshot"_s)->message().severity, Message::Severity::Error);
}

void TestConsole::pageFollowsItsGuest()
{
    ConnectionConfig config;
    config.id = {QUuid::createUuid()};
    config.uri = u"test:///default"_s;
    Connection connection(config);
    connection.open();
    QTRY_VERIFY(connection.isListComplete());
    const QUuid uuid = connection.inventory()->domains().cbegin().key();
    QList<DomainAction> actions;
    ConsoleHooks hooks;
    hooks.runAction = [&](DomainAction action) { actions << action; };
    ConsolePage page(&connection, uuid, hooks, nullptr);
    page.resize(900, 600);
    page.show();
    page.shown();
    QTRY_COMPARE(page.screen()->phase(), Phase::Failed); // simulated guests have no screen
    QVERIFY(page.screen()->message()->content().text.contains(u"simulated"_s));
    QVERIFY(!page.screen()->willRetry());
    page.findChild<QAction *>(u"consoleForceOff"_s)->trigger();
    page.findChild<QAction *>(u"consoleShutDown"_s)->trigger();
    QCOMPARE(actions, (QList<DomainAction>{DomainAction::ForceOff, DomainAction::ShutDown}));
    QVERIFY(!page.findChild<QAction *>(u"consoleStart"_s)->isEnabled());
    QVERIFY(page.findChild<QAction *>(u"consoleStart"_s)->toolTip().endsWith(u'.'));

    // The way back is libvirt's events, here by the same connection.
    auto job = makeDomainJob(connection, uuid, DomainAction::ForceOff);
    job->start();
    QTRY_COMPARE(page.screen()->phase(), Phase::Off);
    QVERIFY(page.findChild<QAction *>(u"consoleStart"_s)->isEnabled());
    auto again = makeDomainJob(connection, uuid, DomainAction::Start);
    again->start();
    QTRY_COMPARE(page.screen()->phase(), Phase::Failed);
}

void TestConsole::pageSurvivesItsHost()
{
    ConnectionConfig config;
    config.id = {QUuid::createUuid()};
    config.uri = u"test:///default"_s;
    auto connection = std::make_unique<Connection>(config);
    connection->open();
    QTRY_VERIFY(connection->isListComplete());
    const QUuid uuid = connection->inventory()->domains().cbegin().key();
    ConsolePage page(connection.get(), uuid, {}, nullptr);
    page.show();
    page.shown();
    connection->close();
    QTRY_COMPARE(page.screen()->phase(), Phase::HostAway);
    connection.reset();
    QCOMPARE(page.screen()->phase(), Phase::HostAway);
    child<QPushButton>(&page, u"consoleConnectHostButton"_s)->click();
    QCOMPARE(page.screen()->phase(), Phase::HostAway);
}

void TestConsole::bareConsole()
{
    QVERIFY(!BareConsoleWindow::forUrl(u"http://x"_s));
    QVERIFY(!BareConsoleWindow::forUrl(u"vnc://user:secret@x:5900"_s));
    RfbServer server;
    QVERIFY(server.listen());
    const auto window = BareConsoleWindow::forUrl(u"vnc://127.0.0.1:%1"_s.arg(server.port()));
    QVERIFY(window);
    window->show();
    QTRY_COMPARE(window->frame()->screen()->phase(), Phase::Connected);
    QTRY_VERIFY(window->windowTitle().startsWith(u"test"_s));
    // As large as the guest's screen, or as small as a window can be.
    QTRY_VERIFY(window->size().width() < 1024 && window->size().height() < 768);
    QVERIFY(window->frame()->screen()->view()->viewport()->width() >= 64);
    const auto missing = BareConsoleWindow::forSocket(u"/no/such/socket"_s);
    missing->show();
    QTRY_COMPARE(missing->frame()->screen()->phase(), Phase::Failed);
}

void TestConsole::everyControlHasNames()
{
    ConnectionConfig config;
    config.id = {QUuid::createUuid()};
    config.uri = u"test:///default"_s;
    Connection connection(config);
    ConsolePage page(&connection, QUuid::createUuid(), {}, nullptr);
    page.show();
    int checked = 0;
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->objectName() == "qt_toolbar_ext_button"_L1) {
            continue; // Qt's own
        }
        QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        ++checked;
    }
    QVERIFY(checked >= 8);
}

void TestConsole::retryDelaysEnd()
{
    RetryDelays delays;
    std::chrono::milliseconds last{0};
    int count = 0;
    while (const auto delay = delays.next()) {
        QVERIFY(*delay > last);
        last = *delay;
        QVERIFY(++count < 20);
    }
    QVERIFY(count > 3);
    delays.reset();
    QVERIFY(delays.next().has_value());
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
