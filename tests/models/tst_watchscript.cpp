// SPDX-License-Identifier: GPL-3.0-or-later
// What the watch over a change of a host's network does, to the end that was wished for or another.
#include "tests/models/watchfixture.h"

#include <unistd.h>

using namespace guestdeck;

class TestWatchScript : public WatchFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void keepsAndRollsBack_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<bool>("keep");
        for (const char *shell : {"dash", "bash", "busybox"}) {
            QTest::addRow("%s keeps", shell) << QString::fromLatin1(shell) << true;
            QTest::addRow("%s goes back", shell) << QString::fromLatin1(shell) << false;
        }
    }

    void keepsAndRollsBack()
    {
        QFETCH(QString, shell);
        QFETCH(bool, keep);
        if (QStandardPaths::findExecutable(shell).isEmpty()) {
            QSKIP("this shell is not installed");
        }
        useShell(shell);
        const HostNetChange change = fullChange();
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        QVERIFY(look().watched);
        QCOMPARE(look().gateways, std::optional<bool>());
        QVERIFY(look().deadline - look().now > 40);
        // What has a place in /run lies there alone, the rest where it belongs.
        QCOMPARE(contents(path("etc/one")), QByteArray("old one\n"));
        QCOMPARE(contents(path("run/trial/one")), allBytes());
        QCOMPARE(contents(path("run/trial/new")), QByteArray("new\n"));
        QVERIFY(!QFile::exists(path("etc/new")));
        QCOMPARE(contents(path("etc/direct")), QByteArray("new direct"));
        QVERIFY(!QFile::exists(path(hostileName)));
        QCOMPARE(calls("note"), (QByteArrayList{"note <a b> <it's> <$HOME> <> <\n>", "note <second>"}.join('\n')));

        QVERIFY(say(keep ? words().keep() : words().rollBack()));
        QTRY_COMPARE(look().state, keep ? State::Kept : State::RolledBack);
        QCOMPARE(look().reason, keep ? QString() : u"word"_s);
        if (keep) {
            QCOMPARE(contents(path("etc/one")), allBytes());
            QCOMPARE(contents(path("etc/new")), QByteArray("new\n"));
            QCOMPARE(int(QFileInfo(path("etc/new")).permissions() & 0x777),
                     int(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser) & 0x777);
            QCOMPARE(contents(path("etc/direct")), QByteArray("new direct"));
            QVERIFY(!QFile::exists(path(hostileName)));
            QVERIFY(calls("note").endsWith("note <kept>"));
            QVERIFY(!calls("note").contains("<back>"));
            // The old file's rights are the new one's.
            QVERIFY(QFileInfo(path("etc/one")).permissions().testFlag(QFile::ExeOther));
        } else {
            expectOldState();
            QVERIFY(calls("note").endsWith("note <back>"));
        }
        expectNothingLeft();
    }

    void goesBackAtTheDeadline()
    {
        begin(fullChange(), 2s);
        QTRY_COMPARE(look().state, State::RolledBack);
        QCOMPARE(look().reason, u"deadline"_s);
        expectOldState();
        expectNothingLeft();
    }

    void asksTheGateways()
    {
        HostNetChange change = fullChange();
        change.gateways = {u"10.0.0.1"_s, u"fd00::1"_s};
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        QCOMPARE(look().gateways, std::optional(false));
        write(path("gateway-answers"), "");
        QTRY_COMPARE(look().gateways, std::optional(true));
        QCOMPARE(look().state, State::Trial);
    }

    void asksNoGatewayThatWasSilentBefore()
    {
        write(path("ip-says"), "default via 10.0.0.9 dev eth1\n");
        HostNetChange change = fullChange();
        change.gateways = {u"10.0.0.9"_s};
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        QCOMPARE(look().gateways, std::optional<bool>());
        QVERIFY(say(words().rollBack()));
        QTRY_COMPARE_WITH_TIMEOUT(look().state, State::RolledBack, 60'000);
        // One that is new is asked, and so is one that answered.
        m_folder = m_dir->filePath(u"run/guestdeck-net-2"_s);
        change.gateways << u"10.0.0.90"_s;
        begin(change);
        QTRY_COMPARE(look().gateways, std::optional(false));
        QVERIFY(say(words().rollBack()));
        QTRY_COMPARE_WITH_TIMEOUT(look().state, State::RolledBack, 60'000);
        write(path("gateway-answers"), "");
        m_folder = m_dir->filePath(u"run/guestdeck-net-3"_s);
        change.gateways = {u"10.0.0.9"_s};
        begin(change);
        QTRY_COMPARE(look().gateways, std::optional(true));
    }

    void rootWritesNothingWhereTheUserMayPutALink()
    {
        begin(fullChange());
        QTRY_COMPARE(look().state, State::Trial);
        QVERIFY(QFile::link(path("precious"), m_folder + u"/words/rollback"_s)); // dangling: no word yet
        ::kill(contents(m_folder + u"/pid"_s).trimmed().toInt(), SIGTERM);
        QTRY_COMPARE(look().state, State::RolledBack);
        QCOMPARE(look().reason, u"word"_s);
        QVERIFY(!QFile::exists(path("precious")));
    }

    void whoAskedByPkexecCanLook()
    {
        qputenv("PKEXEC_UID", QByteArray::number(::getuid()));
        begin(fullChange());
        qunsetenv("PKEXEC_UID");
        QTRY_COMPARE(look().state, State::Trial);
        for (const char *file : {"/status", "/pid"}) {
            QVERIFY(QFileInfo(m_folder + QLatin1String(file)).permissions().testFlag(QFile::ReadOther));
        }
        QVERIFY(!QFileInfo(m_folder + u"/watch"_s).permissions().testFlag(QFile::ReadOther));
        QVERIFY(!QFileInfo(m_folder + u"/log"_s).permissions().testFlag(QFile::ReadOther));
    }

    void refusesWhatHasChanged_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("edited") << u"etc/one"_s << true;
        QTest::newRow("gone") << u"etc/direct"_s << false;
        QTest::newRow("somebody made it") << u"etc/new"_s << true;
        QTest::newRow("what a manager says") << u"profile"_s << true;
        QTest::newRow("what a manager keeps no more") << u"profile"_s << false;
        QTest::newRow("in the way of the trial") << u"run/trial/new"_s << true;
    }

    void refusesWhatHasChanged()
    {
        QFETCH(QString, file);
        QFETCH(bool, isThere);
        const HostNetChange change = fullChange();
        if (isThere) {
            write(m_dir->filePath(file), "by somebody else\n");
        } else {
            QVERIFY(QFile::remove(m_dir->filePath(file)));
        }
        begin(change);
        QTRY_COMPARE(look().state, State::Refused);
        QCOMPARE(look().reason, u"conflict"_s);
        QCOMPARE(look().words, m_dir->filePath(file));
        QCOMPARE(calls("note"), QByteArray());
        QCOMPARE(contents(m_dir->filePath(file)), QByteArray(isThere ? "by somebody else\n" : "(absent)"));
        QVERIFY(!QFile::exists(path("run/trial/one")));
    }

    void aFailingCommandGoesBackAtOnce_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("first") << 0;
        QTest::newRow("second") << 1;
        QTest::newRow("last") << 2;
    }

    void aFailingCommandGoesBackAtOnce()
    {
        QFETCH(int, place);
        HostNetChange change = fullChange();
        change.apply.insert(place, {u"fail"_s, u"at 100% 'here'"_s});
        begin(change);
        QTRY_COMPARE(look().state, State::RolledBack);
        QCOMPARE(look().reason, u"apply"_s);
        QCOMPARE(look().words, u"fail at 100% 'here'\nit's no use: at 100% 'here'"_s);
        QCOMPARE(calls("note").contains("<it's>"), place > 0);
        QCOMPARE(calls("note").contains("<second>"), place > 1);
        QVERIFY(calls("note").endsWith("note <back>"));
        expectOldState();
        expectNothingLeft();
    }

    void aFileThatCannotBeWrittenGoesBack()
    {
        HostNetChange change = fullChange();
        write(path("run/blocked"), "a file, no folder");
        change.files.append({path("etc/last"), {}, "text", 0644, path("run/blocked/last")});
        begin(change);
        QTRY_COMPARE(look().state, State::RolledBack);
        QCOMPARE(look().reason, u"apply"_s);
        QVERIFY(look().words.contains(u"blocked"_s));
        QVERIFY(!calls("note").contains("second"));
        expectOldState();
    }

    void aCommandThatHangsEndsAtTheDeadline()
    {
        HostNetChange change = fullChange();
        change.apply = {{u"hang"_s}};
        begin(change, 2s);
        QTRY_COMPARE(look().state, State::RolledBack);
        QCOMPARE(look().reason, u"apply"_s);
        expectOldState();
    }

    void aCancelEndsACommandThatHangs()
    {
        HostNetChange change = fullChange();
        change.apply = {{u"hang"_s}};
        begin(change);
        QTRY_COMPARE(calls("hang"), QByteArray("hang <>"));
        QVERIFY(say(words().rollBack()));
        QTRY_COMPARE(look().state, State::RolledBack);
        QCOMPARE(look().reason, u"word"_s);
        expectOldState();
    }

    void whatCannotBeKeptGoesBack()
    {
        HostNetChange change = fullChange();
        change.keep.append({u"fail"_s, u"late"_s});
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        QVERIFY(say(words().keep()));
        QTRY_COMPARE(look().state, State::RolledBack);
        QCOMPARE(look().reason, u"keep"_s);
        QVERIFY(look().words.endsWith(u"late"_s));
        expectOldState();
        expectNothingLeft();
    }

    void whatSomebodyElseWritesMeanwhileStays()
    {
        begin(fullChange());
        QTRY_COMPARE(look().state, State::Trial);
        write(path("etc/direct"), "by another admin\n");
        QVERIFY(say(words().rollBack()));
        QTRY_COMPARE(look().state, State::RolledBack);
        QCOMPARE(contents(path("etc/direct")), QByteArray("by another admin\n"));
        QCOMPARE(contents(path("etc/one")), QByteArray("old one\n"));
    }

    void theCheckpointOfNetworkManager()
    {
        stub("busctl", checkpointStub());
        HostNetChange change = fullChange();
        change.manager = NetManager::NetworkManager;
        change.checkpoint = true;
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        QVERIFY(calls("busctl").endsWith("<CheckpointCreate> <aouu> <0> <65> <6>"));
        QVERIFY(say(words().keep()));
        QTRY_COMPARE(look().state, State::Kept);
        const QByteArrayList all = calls("busctl").split('\n');
        QCOMPARE(all.size(), 3);
        QVERIFY(all[1].endsWith(
            "<CheckpointAdjustRollbackTimeout> <ou> </org/freedesktop/NetworkManager/Checkpoint/7> <120>"));
        QVERIFY(all[2].endsWith("<CheckpointDestroy> <o> </org/freedesktop/NetworkManager/Checkpoint/7>"));
    }

    void aPowerCutWhileTheManagerWritesItsProfiles()
    {
        cutWhileProfilesAreWritten();
        boot();
        QCOMPARE(contents(path("profiles/card")), QByteArray("uuid=1111\nold card"));
        QCOMPARE(contents(path("profiles/two words")), QByteArray("uuid=3333\nuntouched"));
        QVERIFY(!QFile::exists(path("profiles/br0")));
        QCOMPARE(contents(path("network-scripts/ifcfg-card")), QByteArray("UUID=\"1111\"\nold ifcfg"));
        QCOMPARE(contents(path("network-scripts/route-card")), QByteArray("old routes"));
        QVERIFY(!QFile::exists(path("network-scripts/ifcfg-br0")) && QFile::exists(path("network-scripts/other")));
        expectNothingLeft();
    }

    void aJournalThatNobodyReadTakesNoProfilesOfSince()
    {
        cutWhileProfilesAreWritten();
        write(path("profiles/office"), "uuid=4444\nmade months later");
        write(path("profiles/two words"), "uuid=3333\nedited months later");
        HostNetChange next;
        next.apply = {{u"note"_s, u"next"_s}};
        begin(next);
        QTRY_COMPARE(look().state, State::Trial);
        QCOMPARE(contents(path("profiles/card")), QByteArray("uuid=1111\nold card"));
        QVERIFY(!QFile::exists(path("profiles/br0")));
        QCOMPARE(contents(path("profiles/office")), QByteArray("uuid=4444\nmade months later"));
        QCOMPARE(contents(path("profiles/two words")), QByteArray("uuid=3333\nedited months later"));
    }

    void theCheckpointRollsBack()
    {
        stub("busctl", checkpointStub());
        HostNetChange change = fullChange();
        change.checkpoint = true;
        change.reattach = {{u"fail"_s, u"no guest"_s}, {u"note"_s, u"guest"_s}};
        begin(change, 2s);
        QTRY_COMPARE_WITH_TIMEOUT(look().state, State::RolledBack, 30'000);
        QVERIFY(calls("note").endsWith("note <guest>"));
        QVERIFY(calls("busctl").endsWith("<CheckpointRollback> <o> </org/freedesktop/NetworkManager/Checkpoint/7>"));
        QVERIFY(!calls("note").contains("<back>"));
        expectOldState();
    }

    void aDeadManagersMemoryIsCleared()
    {
        write(path("memory/lo"), "as it was");
        write(path("memory/card"), "old");
        HostNetChange change;
        change.manager = NetManager::NetworkManager;
        const QByteArray folder = path("memory").toUtf8();
        change.apply
            = {{u"sh"_s, u"-c"_s, u"cd \"$0\" && echo new >br0 && echo changed >card"_s, QString::fromUtf8(folder)}};
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        QVERIFY(QFile::exists(path("memory/br0")));
        QVERIFY(say(words().rollBack()));
        QTRY_COMPARE(look().state, State::RolledBack);
        QVERIFY(!QFile::exists(path("memory/br0")));
        QCOMPARE(contents(path("memory/card")), QByteArray("old"));
        QCOMPARE(contents(path("memory/lo")), QByteArray("as it was"));
    }

    void aCheckpointThatIsGoneMeansItIsOver()
    {
        stub("busctl", checkpointStub());
        HostNetChange change = fullChange();
        change.checkpoint = true;
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        write(path("manager-is-dead"), "");
        QVERIFY(say(words().keep()));
        QTRY_COMPARE(look().state, State::RolledBack);
        QCOMPARE(look().reason, u"checkpoint"_s);
        QVERIFY(calls("note").contains("<back>"));
        expectOldState();
    }

    void addressesThatDoNotComeBackAreSet()
    {
        write(path("ip-says"),
              "2: eth0    inet 10.0.0.5/24 brd 10.0.0.255 scope global eth0\\       valid_lft forever\n");
        begin(fullChange());
        QTRY_COMPARE(look().state, State::Trial);
        write(path("ip-says"), "5: br0    inet 10.0.0.5/24 scope global br0\\       valid_lft forever\n");
        QVERIFY(say(words().rollBack()));
        QTRY_COMPARE_WITH_TIMEOUT(look().state, State::RolledBack, 60'000);
        QVERIFY(calls("ip").contains("ip <addr> <del> <10.0.0.5/24> <dev> <br0>"));
        QVERIFY(calls("ip").contains("ip <link> <del> <br0>"));
        QVERIFY(calls("ip").contains("ip <link> <set> <dev> <eth0> <nomaster>"));
        QVERIFY(calls("ip").contains("ip <addr> <add> <10.0.0.5/24> <dev> <eth0>"));
        QVERIFY(look().words.endsWith(u"by hand"_s));
    }

    void aTunnelThatEndsMeanwhileIsLeftAlone()
    {
        // lo stands for it: no cable, and always there.
        write(path("ip-says"), "1: lo    inet 10.8.0.2/24 scope global lo\\       valid_lft forever\n");
        begin(fullChange());
        QTRY_COMPARE(look().state, State::Trial);
        write(path("ip-says"), "default via 10.0.0.1 dev eth1\n"); // the stand-in says it of routes, too
        QVERIFY(say(words().rollBack()));
        QTRY_COMPARE_WITH_TIMEOUT(look().state, State::RolledBack, 60'000);
        QVERIFY(!calls("ip").contains("<add>"));
        QVERIFY(!look().words.contains(u"by hand"_s));
    }

    void oneTrialAtATime()
    {
        begin(fullChange());
        QTRY_COMPARE(look().state, State::Trial);
        const QString first = std::exchange(m_folder, m_dir->filePath(u"run/guestdeck-net-2"_s));
        HostNetChange other;
        other.apply = {{u"note"_s, u"other"_s}};
        begin(other);
        QTRY_COMPARE(look().state, State::Refused);
        QCOMPARE(look().reason, u"busy"_s);
        QVERIFY(!calls("note").contains("other"));
        // One that was killed is taken back first.
        m_folder = first;
        killAll();
        m_folder = m_dir->filePath(u"run/guestdeck-net-3"_s);
        begin(other);
        QTRY_COMPARE(look().state, State::Trial);
        expectOldState();
        QVERIFY(calls("note").endsWith("note <back>\nnote <other>"));
        m_folder = first;
        QCOMPARE(look().state, State::RolledBack);
        m_folder = m_dir->filePath(u"run/guestdeck-net-3"_s);
    }

    void begunTwiceIsOnce()
    {
        HostNetChange change;
        change.apply = {{u"note"_s, u"once"_s}};
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        begin(change);
        QTest::qWait(500);
        QCOMPARE(calls("note"), QByteArray("note <once>"));
        QVERIFY(say(words().clean()));
        QVERIFY(!QFile::exists(m_folder));
        const auto gone = parseWatchStatus(output(words().look()));
        QVERIFY(!gone.has_value());
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    }

    void aLargeChangeStandsInNoCommandLine()
    {
        HostNetChange change;
        QByteArray large;
        while (large.size() < 60'000) {
            large += "line of a long file with 'quotes' " + QByteArray::number(large.size()) + '\n';
        }
        for (int i = 0; i < 4; ++i) {
            change.files.append({path("etc/large") + QString::number(i), {}, large, 0644, {}});
        }
        const auto script = watchScript(change, 60s, place());
        QVERIFY(script.has_value());
        // Anybody on the host reads those, and sudo writes them down.
        QVERIFY(words().begin(*script).join(u' ').size() < 4'000);
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        QCOMPARE(contents(path("etc/large3")), large);
    }

    void whatCameInPartIsNotBegun()
    {
        HostNetChange change;
        change.apply = {{u"note"_s, u"once"_s}};
        const auto script = watchScript(change, 60s, place());
        QVERIFY(script.has_value());
        int status = 0;
        (void)output(words().begin(*script), &status, *script + "# more\n");
        QVERIFY(status != 0);
        QVERIFY(!QFile::exists(m_folder + u"/watch"_s));
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
    }

private:
    void cutWhileProfilesAreWritten()
    {
        write(path("profiles/card"), "uuid=1111\nold card");
        write(path("profiles/two words"), "uuid=3333\nuntouched");
        write(path("network-scripts/ifcfg-card"), "UUID=\"1111\"\nold ifcfg");
        write(path("network-scripts/route-card"), "old routes");
        stub("nmcli",
             "#!/bin/sh\ncd " + path("network-scripts").toUtf8()
                 + " && printf 'UUID=1111\\nx' >ifcfg-card && printf y >route-card && printf 'UUID=2222\\nx' "
                   ">ifcfg-br0 && "
                   "printf x >other && cd ../profiles && printf 'uuid=1111\\nport' >card && printf "
                   "'uuid=2222\\nbridge' >br0 && exec sleep 300\n");
        HostNetChange change;
        change.manager = NetManager::NetworkManager;
        change.apply = {{u"note"_s, u"in memory"_s, u"2222"_s}};
        change.keep = {{u"nmcli"_s, u"connection"_s, u"modify"_s, u"1111"_s}};
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        QVERIFY(say(words().keep()));
        QTRY_COMPARE(contents(path("profiles/br0")), QByteArray("uuid=2222\nbridge"));
        killAll();
        QVERIFY(QDir(path("run")).removeRecursively());
        QVERIFY(QDir().mkpath(path("run")));
    }
};

QTEST_GUILESS_MAIN(TestWatchScript)
#include "tst_watchscript.moc"
