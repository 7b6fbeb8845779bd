// SPDX-License-Identifier: GPL-3.0-or-later
// Links that break while things are open, and ends of the program: nothing is lost, and nothing is left.
#include "models/itemmodels/guestmodel.h"
#include "tests/integration/logins.h"
#include "tests/integration/program.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/inventoryview.h"

#include <QElapsedTimer>
#include <QScrollBar>

#include <csignal>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabBreak : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
        m_uri = lab::value(u"LAB_SSH_URI"_s);
        QVERIFY(lab::run({u"reset"_s, u"2"_s}));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        QVERIFY(lab::run({u"many"_s, u"2"_s, u"80"_s}));
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"card-2"_s, u"kind=testcard"_s, u"start=1"_s}));
    }

    void cleanup()
    {
        lab::Program::keepPicturesOfFailure();
        QVERIFY(lab::run({u"reset"_s, u"2"_s}));
    }

    void cleanupTestCase() { QVERIFY(lab::run({u"clear"_s, u"2"_s})); }

    void aCutCableLosesNothing()
    {
        lab::Program program({m_uri});
        QVERIFY(program.waitForHosts());
        Connection *host = program.host(m_uri);
        GuestTable *table = program.window().inventoryView()->table();
        WorkTabs *tabs = program.window().tabs();
        const QList<DomainId> chosen{program.guestId(m_uri, u"bench-0040"_s)};

        program.window().openGuestTab(program.guestId(m_uri, u"bench-0001"_s));
        program.window().selectGuest(chosen.first());
        QVERIFY(lab::waitFor([&]() { return program.window().actions()->context().guests == chosen; }, 5));
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2 + 1);
        const int scroll = table->verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        program.window().openGuestTab(program.guestId(m_uri, u"card-2"_s));
        QVERIFY(program.samePicture(lab::value(u"LAB_SOCKET_URI_2"_s), u"card-2"_s));
        const int tabCount = tabs->count();
        const int front = tabs->currentIndex();

        QElapsedTimer clock;
        clock.start();
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
        QVERIFY(lab::waitFor([&]() { return host->state() == Connection::State::Reconnecting; }, 15));
        qInfo("noticed after %lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() <= 30'000);
        QCOMPARE(host->inventory()->domains().size(), size_t(81));
        const QModelIndex row = program.window().guestModel()->index(0, 0);
        QVERIFY(row.isValid());
        QVERIFY(row.data(GuestModel::StaleRole).toBool());
        QVERIFY(program.guest(m_uri, u"card-2"_s));
        QCOMPARE(tabs->count(), tabCount);
        QCOMPARE(tabs->currentIndex(), front);

        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        clock.restart();
        QVERIFY(lab::waitFor([&]() { return host->isListComplete(); }, 30));
        qInfo("connected again after %lld ms", clock.elapsed());
        QVERIFY(program.console());
        QVERIFY(program.samePicture(lab::value(u"LAB_SOCKET_URI_2"_s), u"card-2"_s));
        QCOMPARE(tabs->count(), tabCount);
        QCOMPARE(tabs->currentIndex(), front);
        tabs->setCurrentIndex(0);
        QVERIFY(lab::waitFor([&]() { return program.window().actions()->context().guests == chosen; }, 5));
        QCOMPARE(table->verticalScrollBar()->value(), scroll);
        QVERIFY(!program.window().guestModel()->index(0, 0).data(GuestModel::StaleRole).toBool());
    }

    void aCableCutWhileListing()
    {
        // So long that the list is still on its way when the cable goes.
        QVERIFY(lab::run({u"delay"_s, u"2"_s, u"400"_s}));
        lab::Program program({m_uri});
        Connection *host = program.host(m_uri);
        QVERIFY(lab::waitFor([&]() { return host->phase() == Connection::Phase::List; }, 60));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
        QVERIFY(lab::waitFor([&]() { return host->state() == Connection::State::Reconnecting; }, 15));
        QVERIFY(lab::run({u"delay"_s, u"2"_s, u"0"_s}));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        QVERIFY(lab::waitFor([&]() { return host->isListComplete(); }, 40));
        QCOMPARE(host->inventory()->domains().size(), size_t(81));
    }

    void aCableCutWhileLoggingIn()
    {
        QVERIFY(lab::run({u"sshd"_s, u"2"_s, u"slow=8"_s}));
        lab::Program program({m_uri});
        Connection *host = program.host(m_uri);
        QVERIFY(
            lab::waitFor([&]() { return lab::Logins::now().connections > 0 && !lab::loginProcesses().isEmpty(); }, 10));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
        // A server that is silent in the login may be a slow one: ssh gives it 60 s.
        QVERIFY(lab::waitFor([&]() { return host->state() == Connection::State::Reconnecting; }, 75));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        QVERIFY(lab::run({u"sshd"_s, u"2"_s}));
        QVERIFY(lab::waitFor([&]() { return host->isListComplete(); }, 60));
    }

    void aChangeOfTheNetworkMakesItTryAtOnce()
    {
        lab::Program program({m_uri});
        QVERIFY(program.waitForHosts());
        Connection *host = program.host(m_uri);
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
        // Failed attempts make the pauses longer, as long as nothing else happens to this machine's network.
        const auto pause = [host]() {
            return host->state() == Connection::State::Reconnecting && host->nextAttempt().isValid()
                ? QDateTime::currentDateTime().msecsTo(host->nextAttempt())
                : 0;
        };
        QVERIFY(lab::waitFor([&]() { return pause() > 5'000; }, 120));
        const QDateTime due = host->nextAttempt();
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        QVERIFY(lab::waitFor([&]() { return host->phase() == Connection::Phase::Login; }, 4));
        QVERIFY(QDateTime::currentDateTime() < due);
        QVERIFY(lab::waitFor([&]() { return host->isListComplete(); }, 20));
    }

    void aRestartOfLibvirtdNeedsNoNewLogin()
    {
        lab::Program program({m_uri});
        QVERIFY(program.waitForHosts());
        Connection *host = program.host(m_uri);
        const int before = lab::Logins::now().accepted;
        QVERIFY(lab::run({u"kill-libvirtd"_s, u"2"_s}));
        QVERIFY(lab::waitFor([&]() { return host->state() == Connection::State::Reconnecting; }, 15));
        QVERIFY(lab::run({u"start-libvirtd"_s, u"2"_s}));
        QVERIFY(lab::waitFor([&]() { return host->isListComplete(); }, 40));
        QCOMPARE(lab::Logins::now().accepted, before);
    }

    void quittingLeavesNothing()
    {
        {
            lab::Program program({m_uri});
            QVERIFY(program.waitForHosts());
            program.window().openGuestTab(program.guestId(m_uri, u"card-2"_s));
            QVERIFY(program.console());
            QVERIFY(!lab::loginProcesses().isEmpty());
            QVERIFY(!lab::socketsUnder(m_runtime.path()).isEmpty());
        }
        QTRY_VERIFY_WITH_TIMEOUT(lab::loginProcesses().isEmpty(), 30'000);
        QCOMPARE(lab::socketsUnder(m_runtime.path()), QStringList());
        QTRY_COMPARE_WITH_TIMEOUT(lab::Logins::now().open, 0, 30'000);
    }

    void quittingWithTheCableCutLeavesNothing()
    {
        QElapsedTimer clock;
        {
            lab::Program program({m_uri});
            QVERIFY(program.waitForHosts());
            QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
            clock.start();
        }
        QVERIFY(clock.elapsed() < 6'000); // the user does not wait for a dead host
        QTRY_VERIFY_WITH_TIMEOUT(lab::loginProcesses().isEmpty(), 30'000);
        QCOMPARE(lab::socketsUnder(m_runtime.path()), QStringList());
    }

    void aKilledProgramLeavesNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGKILL") << SIGKILL;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void aKilledProgramLeavesNothing()
    {
        QFETCH(int, signal);
        const QTemporaryDir folder;
        QProcess program;
        program.setProcessEnvironment(lab::environment());
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.setStandardInputFile(QProcess::nullDevice());
        program.start(QStringLiteral(GUESTDECK_BINARY),
                      {u"--debug"_s, u"--settings"_s, folder.filePath(u"settings.ini"_s), u"--connect"_s, m_uri});
        QByteArray said;
        const bool listed = lab::waitFor(
            [&]() {
                said += program.readAll();
                return said.contains("list complete");
            },
            30);
        QVERIFY2(listed, said.constData());
        QVERIFY(!lab::loginProcesses().isEmpty());
        QVERIFY(!lab::socketsUnder(m_runtime.path()).isEmpty());
        QCOMPARE(lab::Logins::now().open, 1);
        ::kill(pid_t(program.processId()), signal);
        QVERIFY(lab::waitFor([&]() { return program.state() == QProcess::NotRunning; }, 10));
        QTRY_VERIFY_WITH_TIMEOUT(lab::loginProcesses().isEmpty(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(lab::Logins::now().open, 0, 30'000);
        // The socket of the master goes with it; that the asking listened on, at the next start at the latest.
        const QStringList left = lab::socketsUnder(m_runtime.path());
        QVERIFY2(std::ranges::none_of(left, [](const QString &path) { return path.endsWith("/ctl"_L1); }),
                 qPrintable(left.join(u' ')));
    }

private:
    const QTemporaryDir m_runtime;
    QString m_uri;
};

LAB_TEST_MAIN(TestLabBreak)
#include "tst_lab_break.moc"
