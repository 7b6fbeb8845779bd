// SPDX-License-Identifier: GPL-3.0-or-later
// The watch over a change of a host's network when it is killed, hangs, or the power fails.
#include "tests/models/watchfixture.h"

using namespace guestdeck;

class TestWatchDeath : public WatchFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aKilledWatchIsReplaced()
    {
        begin(fullChange());
        QTRY_COMPARE(look().state, State::Trial);
        ::kill(contents(m_folder + u"/pid"_s).trimmed().toInt(), SIGKILL);
        QTRY_COMPARE(look().state, State::RolledBack);
        QCOMPARE(look().reason, u"killed"_s);
        expectOldState();
        expectNothingLeft();
    }

    void aWatchThatHangsIsReplaced()
    {
        m_grace = 1;
        begin(fullChange(), 2s);
        QTRY_COMPARE(look().state, State::Trial);
        ::kill(contents(m_folder + u"/pid"_s).trimmed().toInt(), SIGSTOP);
        QTRY_COMPARE_WITH_TIMEOUT(look().state, State::RolledBack, 30'000);
        QCOMPARE(look().reason, u"killed"_s);
        expectOldState();
        expectNothingLeft();
    }

    void aCommandThatNobodyTellsTheEndOf()
    {
        HostNetChange change = fullChange();
        change.apply = {{u"hang"_s}};
        begin(change);
        QTRY_COMPARE(calls("hang"), QByteArray("hang <>"));
        // Who waits for the command is the parent of what "child" names.
        QTRY_VERIFY(contents(m_folder + u"/child"_s).trimmed().toInt() > 1);
        const int child = contents(m_folder + u"/child"_s).trimmed().toInt();
        const QByteArray stat = contents(u"/proc/%1/stat"_s.arg(child));
        const int runner = stat.mid(stat.lastIndexOf(')') + 4).split(' ').first().toInt();
        QVERIFY(runner > 1 && runner != contents(m_folder + u"/pid"_s).trimmed().toInt());
        ::kill(runner, SIGKILL);
        ::kill(child, SIGTERM);
        QTRY_COMPARE_WITH_TIMEOUT(look().state, State::RolledBack, 30'000);
        QCOMPARE(look().reason, u"apply"_s);
        expectOldState();
    }

    void whenBothAreKilledWeBringItBack()
    {
        begin(fullChange());
        QTRY_COMPARE(look().state, State::Trial);
        killAll();
        QVERIFY(!look().watched);
        QCOMPARE(look().state, State::Trial);
        QVERIFY(say(words().recover()));
        QTRY_COMPARE(look().state, State::RolledBack);
        expectOldState();
        expectNothingLeft();
    }

    void aPowerCutInTheTrial()
    {
        // All in /run: what is on the disk was never touched, and there is nothing to be done at boot.
        HostNetChange change = fullChange();
        change.files.removeIf([](const FileChange &file) { return file.trialPath.isEmpty(); });
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        QVERIFY(!QFile::exists(path("journal")));
        killAll();
        QVERIFY(QDir(path("run")).removeRecursively());
        expectOldState();
    }

    void aPowerCutWithFilesInTheirPlaces()
    {
        begin(fullChange());
        QTRY_COMPARE(look().state, State::Trial);
        killAll();
        QVERIFY(QDir(path("run")).removeRecursively());
        QCOMPARE(contents(path("etc/direct")), QByteArray("new direct"));
        boot();
        expectOldState();
        expectNothingLeft();
        QCOMPARE(calls("netplan"), QByteArray("netplan <generate>"));
    }

    void aPowerCutBetweenTwoFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const char *file : {"etc/one", "etc/new", "etc/last"}) {
            QTest::newRow(file) << QByteArray(file);
        }
    }

    void aPowerCutBetweenTwoFiles()
    {
        QFETCH(QByteArray, file);
        HostNetChange change = fullChange();
        write(path("etc/last"), "old last");
        change.files.append({path("etc/last"), "old last", "new last", 0644, path("run/trial/last")});
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        write(path("cut-at"), path(file.constData()).toUtf8());
        QVERIFY(say(words().keep()));
        QTRY_VERIFY(QFile::exists(path("cut")));
        killAll();
        QVERIFY(QFile::remove(path("cut-at")));
        QVERIFY(QDir(path("run")).removeRecursively());
        QVERIFY(file == "etc/one" || contents(path("etc/one")) == allBytes()); // a mixture, if nothing were done
        boot();
        expectOldState();
        QCOMPARE(contents(path("etc/last")), QByteArray("old last"));
        expectNothingLeft();
    }
};

QTEST_GUILESS_MAIN(TestWatchDeath)
#include "tst_watchdeath.moc"
