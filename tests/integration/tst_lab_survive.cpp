// SPDX-License-Identifier: GPL-3.0-or-later
// What a console lives through: each tab stays, and comes back by itself with as few new sessions as can be.
#include "tests/integration/program.h"
#include "ui/console/consolescreen.h"
#include "ui/mainwindow/workwindow.h"
#include "ui/tiles/tilespage.h"

#include <QSet>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using vnc::VncView;

namespace
{

/// Counts how often a console was connected, and how often it lost that.
class Sessions : public QObject
{
public:
    explicit Sessions(VncView *view)
        : m_begun(view->isConnected() ? 1 : 0)
    {
        connect(view, &VncView::stateChanged, this, [this](VncView::State state) {
            m_begun += state == VncView::State::Connected ? 1 : 0;
            m_ended += state == VncView::State::Disconnected || state == VncView::State::Failed ? 1 : 0;
        });
        connect(view, &VncView::guestSizeChanged, this, [this](QSize size) {
            if (!size.isEmpty()) {
                m_sizes.insert(u"%1x%2"_s.arg(QString::number(size.width()), QString::number(size.height())));
            }
        });
    }
    int begun() const { return m_begun; }
    int ended() const { return m_ended; }
    const QSet<QString> &sizes() const { return m_sizes; }

private:
    int m_begun;
    int m_ended = 0;
    QSet<QString> m_sizes;
};

} // namespace

class TestLabSurvive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
        m_one = lab::value(u"LAB_SSH_URI_1"_s);
        m_two = lab::value(u"LAB_SSH_URI"_s);
        QVERIFY(!m_one.isEmpty() && !m_two.isEmpty());
        for (const QString &host : {u"1"_s, u"2"_s}) {
            QVERIFY(lab::run({u"reset"_s, host}));
            QVERIFY(lab::run({u"clear"_s, host}));
        }
    }

    void cleanup()
    {
        lab::Program::keepPicturesOfFailure();
        for (const QString &host : {u"1"_s, u"2"_s}) {
            QVERIFY(lab::run({u"reset"_s, host}));
            QVERIFY(lab::run({u"clear"_s, host}));
        }
    }

    void aMigratedGuestIsFollowed()
    {
        QVERIFY(lab::run({u"guest"_s, u"1"_s, u"card-m"_s, u"kind=testcard"_s, u"start=1"_s}));
        lab::Program program({m_one, m_two});
        QVERIFY(program.waitForHosts());
        WorkTabs *tabs = program.window().tabs();
        const DomainId first = program.guestId(m_one, u"card-m"_s);
        const DomainId second{program.host(m_two)->id(), first.uuid};
        WorkTab *tiles = tabs->openTiles({first});
        QVERIFY(tiles && tiles->tilesPage());
        const ConsoleScreen *tile = tiles->tilesPage()->tiles().first()->screen();
        QVERIFY(lab::waitFor([&]() { return tile->phase() == ConsoleScreen::Phase::Connected; }, 30));
        program.window().openGuestTab(first);
        WorkTab *tab = tabs->tabOf(first);
        QVERIFY(program.samePicture(lab::value(u"LAB_SOCKET_URI_1"_s), u"card-m"_s));
        const Sessions sessions(program.console());

        QVERIFY(migrate(1, 2, {u"--undefinesource"_s}));
        QVERIFY(lab::waitFor([&]() { return tabs->tabOf(second) == tab; }, 20));
        QVERIFY(!tabs->tabOf(first));
        QCOMPARE(tabs->currentTab(), tab);
        QVERIFY(program.samePicture(lab::value(u"LAB_SOCKET_URI_2"_s), u"card-m"_s));
        QCOMPARE(sessions.begun(), 2);
        QVERIFY2(tabs->tabToolTip(tabs->currentIndex()).contains(program.host(m_two)->displayName()),
                 qPrintable(tabs->tabToolTip(tabs->currentIndex())));
        QCOMPARE(tiles->tiles(), QList{second});
        QVERIFY(lab::waitFor([&]() { return tile->phase() == ConsoleScreen::Phase::Connected; }, 20));

        // Back, in a window of its own, while its definition stays over there.
        WorkWindow *window = tabs->detach(tab);
        QVERIFY(window);
        QVERIFY(migrate(2, 1, {}));
        QVERIFY(lab::waitFor([&]() { return tabs->tabOf(first) == tab; }, 20));
        QVERIFY(lab::waitFor([&]() { return sessions.begun() == 3; }, 20));
        QVERIFY(window->windowTitle().contains(program.host(m_one)->displayName()));
        QVERIFY(program.guest(m_two, u"card-m"_s)); // off, and still there
        tabs->dock(tab);
        QVERIFY(program.samePicture(lab::value(u"LAB_SOCKET_URI_1"_s), u"card-m"_s));
        QCOMPARE(sessions.begun(), 3);
        QCOMPARE(tiles->tiles(), QList{first});
        // A copy that starts somewhere is not followed: it did not come by a migration.
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(program.waitUntilGone(m_one, u"card-m"_s));
        QVERIFY(lab::waitFor([&]() { return !tabs->tabOf(first); }, 10));
        QVERIFY(!tabs->tabOf(second));
    }

    void aGuestThatLeftUnseenIsFoundAgain()
    {
        QVERIFY(lab::run({u"guest"_s, u"1"_s, u"card-m"_s, u"kind=testcard"_s, u"start=1"_s}));
        lab::Program program({m_one, m_two});
        QVERIFY(program.waitForHosts());
        WorkTabs *tabs = program.window().tabs();
        const DomainId first = program.guestId(m_one, u"card-m"_s);
        const DomainId second{program.host(m_two)->id(), first.uuid};
        program.window().openGuestTab(first);
        QVERIFY(program.console());
        WorkTab *tab = tabs->tabOf(first);
        // The program does not hear of it from the host that it leaves.
        program.host(m_one)->close();
        QVERIFY(migrate(1, 2, {u"--undefinesource"_s}));
        QVERIFY(lab::waitFor([&]() { return tabs->tabOf(second) == tab; }, 20));
        QVERIFY(program.samePicture(lab::value(u"LAB_SOCKET_URI_2"_s), u"card-m"_s));
        program.host(m_one)->open();
        QVERIFY(lab::waitFor([&]() { return program.host(m_one)->isListComplete(); }, 30));
        QCOMPARE(tabs->tabOf(second), tab);
    }

    void aRebootIsSeenInOneSession()
    {
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"small-s"_s, u"kind=small"_s, u"start=1"_s}));
        QVERIFY(lab::run({u"wait-serial"_s, u"2"_s, u"small-s"_s, u"LAB-READY"_s, u"120"_s}, 130));
        lab::Program program({m_two});
        QVERIFY(program.waitForHosts());
        program.window().openGuestTab(program.guestId(m_two, u"small-s"_s));
        VncView *view = program.console();
        QVERIFY(view);
        const Sessions sessions(view);
        const QString uri = lab::value(u"LAB_SOCKET_URI_2"_s);
        for (const QStringList &how :
             {QStringList{u"reset"_s, u"small-s"_s}, QStringList{u"reboot"_s, u"small-s"_s, u"--mode"_s, u"acpi"_s}}) {
            const QSize before = view->guestSize();
            const qsizetype ready = lab::serial(u"h2-small-s"_s).count(u"LAB-READY"_s);
            const auto sizes = sessions.sizes();
            QVERIFY(!lab::virsh(uri, how).isNull());
            QVERIFY(lab::waitFor([&]() { return lab::serial(u"h2-small-s"_s).count(u"LAB-READY"_s) > ready; }, 120));
            QVERIFY(program.samePicture(uri, u"small-s"_s));
            QCOMPARE(view->guestSize(), before);
            QVERIFY(sessions.sizes().size() >= 2); // the firmware's screen, and the system's
            QCOMPARE(sessions.begun(), 1);
            QCOMPARE(sessions.ended(), 0);
        }
    }

    void aRestartOfLibvirtdIsNotSeen()
    {
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"card-2"_s, u"kind=testcard"_s, u"start=1"_s}));
        lab::Program program({m_two});
        QVERIFY(program.waitForHosts());
        Connection *host = program.host(m_two);
        program.window().openGuestTab(program.guestId(m_two, u"card-2"_s));
        VncView *view = program.console();
        QVERIFY(view);
        const Sessions sessions(view);
        QVERIFY(lab::run({u"kill-libvirtd"_s, u"2"_s}));
        QVERIFY(lab::waitFor([&]() { return host->state() == Connection::State::Reconnecting; }, 15));
        QVERIFY(view->isConnected() && view->isVisible());
        int updates = 0;
        connect(view, &VncView::frameUpdated, view, [&updates](const QRegion &) { ++updates; });
        QVERIFY(program.focusConsole());
        // The test card shows keys and blinks: the picture lives on without libvirt.
        QTest::keyClick(view, Qt::Key_A);
        QVERIFY(lab::waitFor([&]() { return updates > 0; }, 10));
        QVERIFY(lab::run({u"start-libvirtd"_s, u"2"_s}));
        QVERIFY(lab::waitFor([&]() { return host->isListComplete(); }, 40));
        QVERIFY(program.samePicture(lab::value(u"LAB_SOCKET_URI_2"_s), u"card-2"_s));
        QCOMPARE(sessions.begun(), 1);
        QCOMPARE(sessions.ended(), 0);
    }

    void aPulledCableEndsInAPicture()
    {
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"card-2"_s, u"kind=testcard"_s, u"start=1"_s}));
        lab::Program program({m_two});
        QVERIFY(program.waitForHosts());
        Connection *host = program.host(m_two);
        const DomainId guest = program.guestId(m_two, u"card-2"_s);
        program.window().openGuestTab(guest);
        QVERIFY(program.console());
        const ConsoleScreen *screen = program.find<ConsoleScreen>(u"consoleScreen"_s);
        QVERIFY(screen);
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
        QVERIFY(lab::waitFor([&]() { return host->state() == Connection::State::Reconnecting; }, 15));
        QVERIFY(lab::waitFor([&]() { return screen->phase() != ConsoleScreen::Phase::Connected; }, 40));
        QVERIFY(program.window().tabs()->tabOf(guest));
        QVERIFY(!screen->message()->content().title.isEmpty()); // why
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        QVERIFY(lab::waitFor([&]() { return screen->phase() == ConsoleScreen::Phase::Connected; }, 60));
        QVERIFY(program.samePicture(lab::value(u"LAB_SOCKET_URI_2"_s), u"card-2"_s));
    }

    void offAndOnAgain()
    {
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"card-2"_s, u"kind=testcard"_s, u"start=1"_s}));
        lab::Program program({m_two});
        QVERIFY(program.waitForHosts());
        program.window().openGuestTab(program.guestId(m_two, u"card-2"_s));
        VncView *view = program.console();
        QVERIFY(view);
        const Sessions sessions(view);
        const QString uri = lab::value(u"LAB_SOCKET_URI_2"_s);
        const ConsoleScreen *screen = program.find<ConsoleScreen>(u"consoleScreen"_s);
        QVERIFY(!lab::virsh(uri, {u"destroy"_s, u"card-2"_s}).isNull());
        QVERIFY(lab::waitFor([&]() { return screen->phase() == ConsoleScreen::Phase::Off; }, 10));
        QVERIFY(screen->message()->content().title.contains(u"card-2"_s));
        QVERIFY(!lab::virsh(uri, {u"start"_s, u"card-2"_s}).isNull());
        QVERIFY(lab::waitFor([&]() { return screen->phase() == ConsoleScreen::Phase::Connected; }, 20));
        QVERIFY(program.samePicture(uri, u"card-2"_s));
        QCOMPARE(sessions.begun(), 2);
    }

private:
    static bool migrate(int from, int to, const QStringList &options)
    {
        const QString there = lab::value(u"LAB_TCP_URI_%1"_s.arg(to));
        const QString address = u"tcp://"_s + QUrl(there).host();
        return !lab::virsh(lab::value(u"LAB_TCP_URI_%1"_s.arg(from)),
                           QStringList{u"migrate"_s, u"--live"_s, u"--p2p"_s, u"--persistent"_s} + options
                               + QStringList{u"card-m"_s, there, address},
                           60)
                    .isNull();
    }

    const QTemporaryDir m_runtime;
    QString m_one;
    QString m_two;
};

LAB_TEST_MAIN(TestLabSurvive)
#include "tst_lab_survive.moc"
