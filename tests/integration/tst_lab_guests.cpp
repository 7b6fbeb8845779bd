// SPDX-License-Identifier: GPL-3.0-or-later
// List, start, watch and end guests of a local and of a remote host, in the real windows.
#include "tests/integration/program.h"
#include "ui/wall/wallfeed.h"
#include "ui/wall/wallview.h"
#include "vncview/vncview.h"

#include <QAction>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabGuests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_local = lab::value(u"LAB_LOCAL_URI"_s);
        m_remote = lab::value(u"LAB_SSH_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        m_program = std::make_unique<lab::Program>(QStringList{m_local, m_remote});
        QVERIFY(m_program->waitForHosts());
    }

    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        m_program.reset();
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
    }

    void aGuestDefinedElsewhereAppears()
    {
        QVERIFY(lab::run({u"guest"_s, u"1"_s, u"card-1"_s, u"kind=testcard"_s}));
        QVERIFY(m_program->waitForState(m_local, u"card-1"_s, DomainState::ShutOff, 5));
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"card-2"_s, u"kind=testcard"_s}));
        QVERIFY(m_program->waitForState(m_remote, u"card-2"_s, DomainState::ShutOff, 5));
    }

    void consoleShowsTheCardPixelForPixel_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("log");
        QTest::newRow("local") << m_local << u"card-1"_s << u"h1-card-1"_s;
        QTest::newRow("qemu+ssh") << m_remote << u"card-2"_s << u"h2-card-2"_s;
    }

    void consoleShowsTheCardPixelForPixel()
    {
        QFETCH(QString, uri);
        QFETCH(QString, name);
        QFETCH(QString, log);
        QVERIFY(m_program->act(ActionId::Start, uri, name));
        QVERIFY(m_program->waitForState(uri, name, DomainState::Running));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QVERIFY(m_program->act(ActionId::OpenConsole, uri, name));
        QVERIFY(m_program->console());
        QVERIFY(lab::waitFor([&]() { return lab::serial(log).contains(u"TESTCARD-READY"_s); }, 30));
        QVERIFY(m_program->samePicture(uri, name));
        QCOMPARE(m_program->console()->guestSize(), QSize(1024, 768));

        // Real keys reach the guest, and the console survives each change of its resolution.
        QVERIFY(m_program->focusConsole());
        for (const QSize &size : {QSize(1280, 800), QSize(800, 600), QSize(640, 480), QSize(1024, 768)}) {
            QVERIFY(lab::pressKeys({u"m"_s}));
            QVERIFY(lab::waitFor([&]() { return m_program->console()->guestSize() == size; }, 10));
            QVERIFY(m_program->samePicture(uri, name));
            QVERIFY(lab::serial(log).contains(u"MODE %1x%2"_s.arg(size.width()).arg(size.height())));
        }
        QVERIFY(lab::pressKeys({u"a"_s}));
        QVERIFY(lab::waitFor([&]() { return lab::serial(log).contains(u"UP 1e"_s); }, 10));
        QVERIFY(m_program->samePicture(uri, name));

        // The encoding is changed while the screen is shown; a change of resolution makes all of it come anew.
        using vnc::EncodingPolicy;
        for (const EncodingPolicy policy :
             {EncodingPolicy::Raw, EncodingPolicy::Zrle, EncodingPolicy::Hextile, EncodingPolicy::Tight}) {
            if (!vnc::isAvailable(policy)) {
                qInfo("Tight is left out: this libvncclient has not the repairs of 2026");
                continue;
            }
            m_program->console()->setEncodingPolicy(policy);
            const QSize before = m_program->console()->guestSize();
            QVERIFY(lab::pressKeys({u"m"_s}));
            QVERIFY(lab::waitFor([&]() { return m_program->console()->guestSize() != before; }, 10));
            QVERIFY(m_program->samePicture(uri, name));
        }
        QCOMPARE(m_program->console()->guestSize(), QSize(1024, 768));
        m_program->console()->setEncodingPolicy(EncodingPolicy::Auto);
    }

    void consoleComesBackWhenTheGuestRestarts()
    {
        QVERIFY(m_program->act(ActionId::ForceOff, m_local, u"card-1"_s));
        QVERIFY(m_program->click(u"confirmButton"_s));
        QVERIFY(m_program->waitForState(m_local, u"card-1"_s, DomainState::ShutOff));
        m_program->window().openGuestTab(m_program->guestId(m_local, u"card-1"_s));
        QVERIFY(!m_program->console(1));
        QVERIFY(m_program->act(ActionId::Start, m_local, u"card-1"_s));
        m_program->window().openGuestTab(m_program->guestId(m_local, u"card-1"_s));
        QVERIFY(m_program->console());
        QVERIFY(m_program->samePicture(m_local, u"card-1"_s));
    }

    // QEMU sees one viewer: the console goes on with the thumbnail's connection.
    void aPictureOfTheWallBecomesAConsole_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("name");
        QTest::newRow("local") << m_local << u"card-1"_s;
        QTest::newRow("qemu+ssh") << m_remote << u"card-2"_s;
    }

    void aPictureOfTheWallBecomesAConsole()
    {
        QFETCH(QString, uri);
        QFETCH(QString, name);
        const DomainId guest = m_program->guestId(uri, name);
        MainWindow &window = m_program->window();
        if (WorkTab *tab = window.tabs()->tabOf(guest)) {
            window.tabs()->closeTab(window.tabs()->indexOf(tab));
        }
        const auto viewers = [&]() {
            return lab::virsh(uri, {u"qemu-monitor-command"_s, name, u"--hmp"_s, u"info vnc"_s}).count(u"Client:"_s);
        };
        QVERIFY(lab::waitFor([&]() { return viewers() == 0; }, 20));
        window.actions()->action(ActionId::ShowWall)->trigger();
        QVERIFY(lab::waitFor(
            [&]() {
                const WallTile *tile = window.wallFeed()->tile(guest);
                return tile && tile->current && tile->source == WallTile::Source::Live;
            },
            20));
        QCOMPARE(viewers(), 1);
        Q_EMIT window.wall()->guestActivated(guest);
        QVERIFY(m_program->console());
        QCOMPARE(viewers(), 1);
        QVERIFY(m_program->samePicture(uri, name));
        QVERIFY(m_program->focusConsole());
        const QSize before = m_program->console()->guestSize();
        QVERIFY(lab::pressKeys({u"m"_s}));
        QVERIFY(lab::waitFor([&]() { return m_program->console()->guestSize() != before; }, 10));
        QVERIFY(m_program->samePicture(uri, name));
        QCOMPARE(viewers(), 1);
    }

    void theWindowOutlivesLibvirtd()
    {
        m_program->window().openGuestTab(m_program->guestId(m_local, u"card-1"_s));
        QVERIFY(m_program->console());
        const int tabs = m_program->window().tabs()->count();
        const DomainId guest = m_program->guestId(m_local, u"card-1"_s);
        Connection *host = m_program->host(m_local);
        QVERIFY(lab::run({u"kill-libvirtd"_s, u"1"_s}));
        QVERIFY(lab::waitFor([&]() { return host->state() == Connection::State::Reconnecting; }, 10));
        QVERIFY(m_program->guest(m_local, u"card-1"_s)); // still listed, greyed
        QVERIFY(lab::run({u"start-libvirtd"_s, u"1"_s}));
        QVERIFY(lab::waitFor([&]() { return host->isListComplete(); }, 40));
        QCOMPARE(m_program->window().tabs()->count(), tabs);
        QCOMPARE(m_program->window().actions()->context().guests, QList<DomainId>{guest});
        QVERIFY(m_program->waitForState(m_local, u"card-1"_s, DomainState::Running));
        QVERIFY(m_program->samePicture(m_local, u"card-1"_s));
    }

    void actionsOnSeveralGuestsGiveATaskEach()
    {
        for (const auto &[uri, name] : {std::pair(m_local, u"card-1"_s), std::pair(m_remote, u"card-2"_s)}) {
            QVERIFY(m_program->act(ActionId::Pause, uri, name));
            QVERIFY(m_program->waitForState(uri, name, DomainState::Paused));
            QVERIFY(m_program->act(ActionId::Resume, uri, name));
            QVERIFY(m_program->waitForState(uri, name, DomainState::Running));
            QVERIFY(m_program->act(ActionId::Save, uri, name));
            QVERIFY(m_program->waitForState(uri, name, DomainState::Saved, 60));
            QVERIFY(m_program->act(ActionId::Start, uri, name));
            QVERIFY(m_program->waitForState(uri, name, DomainState::Running, 60));
            QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        }
    }

    void deletingLeavesNothing()
    {
        for (const auto &[uri, name] : {std::pair(m_local, u"card-1"_s), std::pair(m_remote, u"card-2"_s)}) {
            QVERIFY(m_program->act(ActionId::Delete, uri, name));
            QVERIFY(m_program->click(u"deleteOkButton"_s));
            QVERIFY(m_program->waitUntilGone(uri, name));
            QVERIFY(lab::virsh(uri, {u"list"_s, u"--all"_s, u"--name"_s}).trimmed().isEmpty());
        }
    }

private:
    QString m_local;
    QString m_remote;
    std::unique_ptr<lab::Program> m_program;
};

LAB_TEST_MAIN(TestLabGuests)
#include "tst_lab_guests.moc"
