// SPDX-License-Identifier: GPL-3.0-or-later
// The script that watches over a change of a host's network, run as the plain program it is: on files of a temporary
// folder, with stand-ins for the host's programs, by all shells that are at hand.
#include "models/hostnet/watchscript.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = WatchStatus::State;

namespace
{

constexpr auto hostileName = "it's a \"file\" of $HOME `x` \\ %s\u00e9";

QByteArray allBytes()
{
    QByteArray bytes = "# \u00fcber 'quotes' \"and\" $variables `commands` \\ !\n";
    for (int i = 1; i < 256; ++i) {
        bytes.append(static_cast<char>(i));
    }
    return bytes + "\n\n";
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
}

void write(const QString &path, const QByteArray &text, bool executable = false)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    if (executable) {
        file.setPermissions(file.permissions() | QFile::ExeOwner);
    }
}

} // namespace

class TestWatchScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"run/guestdeck-net-1"_s);
        QVERIFY(QDir().mkpath(m_dir->filePath(u"run"_s)));
        QVERIFY(QDir().mkpath(m_dir->filePath(u"units"_s)));
        useShell(u"sh"_s);
        // Each writes down how it was called; those of the host's network know nothing else.
        const QByteArray note = "#!/bin/sh\nprintf '%s' \"${0##*/}\" >>" + log() + "\nprintf ' <%s>' \"$@\" >>" + log()
            + "\necho >>" + log() + "\n";
        stub("note", note);
        stub("ip", note + "cat " + path("ip-says").toUtf8() + " 2>/dev/null\nexit 0\n");
        stub("ping", "#!/bin/sh\ntest -e " + path("gateway-answers").toUtf8() + "\n");
        stub("ping6", "#!/bin/sh\nexit 1\n");
        stub("busctl", note + "exit 1\n");
        stub("netplan", note);
        stub("fail", note + "echo \"it's no use: $1\" >&2\nexit 3\n");
        stub("hang", note + "exec sleep 300\n");
        stub("systemd-run", "#!/bin/sh\nexit 1\n");
        stub("systemctl", note);
        // The power fails as the file named in "cut-at" gets its name: the shell that asked for it is dead.
        stub("mv",
             "#!/bin/sh\nfor f in \"$@\"; do :; done\nif [ \"$f\" = \"$(cat " + path("cut-at").toUtf8()
                 + " 2>/dev/null)\" ]; then\n: >" + path("cut").toUtf8()
                 + "\nfor p in /proc/[0-9]*; do if tr '\\0' ' ' <$p/cmdline | grep -qF 'watch " + m_folder.toUtf8()
                 + "'; then kill -9 ${p#/proc/}; fi; done\nexit 1\nfi\nexec /bin/mv \"$@\"\n");
    }

    void cleanup()
    {
        killAll();
        m_dir.reset();
    }

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
        write(path("profiles/card"), "old card");
        write(path("profiles/two words"), "untouched");
        stub("nmcli",
             "#!/bin/sh\ncd " + path("profiles").toUtf8()
                 + " && printf port >card && printf bridge >br0 && exec sleep 300\n");
        HostNetChange change;
        change.manager = NetManager::NetworkManager;
        change.apply = {{u"note"_s, u"in memory"_s}};
        change.keep = {{u"nmcli"_s, u"connection"_s, u"modify"_s}};
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        QVERIFY(say(words().keep()));
        QTRY_COMPARE(contents(path("profiles/br0")), QByteArray("bridge"));
        killAll();
        QVERIFY(QDir(path("run")).removeRecursively());
        boot();
        QCOMPARE(contents(path("profiles/card")), QByteArray("old card"));
        QCOMPARE(contents(path("profiles/two words")), QByteArray("untouched"));
        QVERIFY(!QFile::exists(path("profiles/br0")));
        expectNothingLeft();
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

    void aLargeChangeGoesInPieces()
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
        const auto commands = words().begin(*script);
        QVERIFY(commands.size() > 3);
        for (const QStringList &command : commands) {
            QVERIFY(command.join(u' ').size() < 100'000);
        }
        begin(change);
        QTRY_COMPARE(look().state, State::Trial);
        QCOMPARE(contents(path("etc/large3")), large);
    }

private:
    QString path(const char *name) const { return m_dir->filePath(QString::fromUtf8(name)); }
    QByteArray log() const { return path("log").toUtf8(); }
    WatchCommands words() const { return {m_folder}; }
    WatchPlace place() const { return {path("journal"), path("units"), path("profiles"), path("memory")}; }
    void stub(const char *name, const QByteArray &text) { write(path("bin/") + QString::fromLatin1(name), text, true); }

    static QByteArray checkpointStub()
    {
        return "#!/bin/sh\nd=${0%/bin/*}\nprintf 'busctl' >>$d/log; printf ' <%s>' \"$@\" >>$d/log; echo >>$d/log\n"
               "[ ! -e $d/manager-is-dead ] || exit 1\n"
               "case \"$*\" in *CheckpointCreate*) echo 'o \"/org/freedesktop/NetworkManager/Checkpoint/7\"' ;;\n"
               "*CheckpointRollback*) echo 'a{su} 0' ;; esac\n";
    }

    void useShell(const QString &name)
    {
        const QString program = QStandardPaths::findExecutable(name);
        const QString link = path("bin/sh");
        QDir().mkpath(path("bin"));
        QFile::remove(link);
        QVERIFY(QFile::link(program, link));
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(u"PATH"_s, path("bin") + u':' + all.value(u"PATH"_s));
        return all;
    }

    QByteArray output(const QStringList &command, int *status = nullptr) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(path("bin/sh"), command.mid(1));
        if (!process.waitForFinished(60'000)) {
            process.kill();
        }
        if (const QByteArray errors = process.readAllStandardError(); !errors.isEmpty()) {
            qWarning("%s", errors.constData());
        }
        if (status) {
            *status = process.exitCode();
        }
        return process.readAllStandardOutput();
    }

    bool say(const QStringList &command) const
    {
        int status = -1;
        (void)output(command, &status);
        return status == 0;
    }

    void begin(const HostNetChange &change, std::chrono::seconds limit = 60s) const
    {
        const auto script = watchScript(change, limit, place());
        QVERIFY(script.has_value());
        for (const QStringList &command : words().begin(*script)) {
            QVERIFY(say(command));
        }
    }

    WatchStatus look() const
    {
        const auto status = parseWatchStatus(output(words().look()));
        return status.value_or(WatchStatus{.state = State::Checking, .reason = u"cannot be read"_s});
    }

    /// How the stand-in was called, one call a line.
    QByteArray calls(const QByteArray &name) const
    {
        // A word of a call may hold a line's end itself.
        QByteArrayList found;
        const QByteArray all = contents(path("log"));
        if (all == "(absent)") {
            return {};
        }
        bool mine = false;
        for (const QByteArray &line : all.split('\n')) {
            mine = line.startsWith(QByteArray(name + " <")) || (mine && line == ">");
            if (mine) {
                found.append(line);
            }
        }
        return found.join('\n');
    }

    /// One of each kind, some with a place for the trial.
    HostNetChange fullChange() const
    {
        write(path("etc/one"), "old one\n");
        QFile(path("etc/one")).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOther);
        write(path("etc/direct"), "");
        write(path(hostileName), allBytes());
        HostNetChange change;
        change.files = {
            {path("etc/one"), "old one\n", allBytes(), 0644, path("run/trial/one")},
            {path("etc/new"), {}, "new\n", 0600, path("run/trial/new")},
            {path("etc/direct"), QByteArray(""), "new direct", 0644, {}},
            {path(hostileName), allBytes(), {}, 0644, {}},
        };
        write(path("profile"), "id:it's\nmtu:0\n\n");
        change.checks = {{path("profile"), {u"cat"_s, path("profile")}, "id:it's\nmtu:0"}};
        change.apply = {{u"note"_s, u"a b"_s, u"it's"_s, u"$HOME"_s, {}, u"\n"_s}, {u"note"_s, u"second"_s}};
        change.revert = {{u"fail"_s, u"this may be"_s}, {u"note"_s, u"back"_s}};
        change.keep = {{u"note"_s, u"kept"_s}};
        return change;
    }

    void expectOldState() const
    {
        QCOMPARE(contents(path("etc/one")), QByteArray("old one\n"));
        QVERIFY(QFileInfo(path("etc/one")).permissions().testFlag(QFile::ExeOther));
        QVERIFY(!QFile::exists(path("etc/new")));
        QCOMPARE(contents(path("etc/direct")), QByteArray(""));
        QCOMPARE(contents(path(hostileName)), allBytes());
        QVERIFY(!QFile::exists(path("run/trial/one")));
        QVERIFY(!QFile::exists(path("run/trial/new")));
    }

    void expectNothingLeft() const
    {
        QVERIFY(!QFile::exists(path("journal")));
        QCOMPARE(QDir(path("units")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList());
        QVERIFY(!QFileInfo(path("run/guestdeck-net.lock")).isSymLink());
        for (const QString &name : QDir(path("etc")).entryList(QDir::Files | QDir::Hidden)) {
            QVERIFY2(!name.endsWith(u'~'), qPrintable(name));
        }
    }

    void boot() const
    {
        const QString unit = path("units/guestdeck-hostnet.service");
        QVERIFY(QFileInfo(path("units/sysinit.target.wants/guestdeck-hostnet.service")).isSymLink());
        const QByteArray text = contents(unit);
        const QByteArray command
            = "/bin/sh " + path("journal").toUtf8() + "/watch " + path("journal").toUtf8() + " boot";
        QVERIFY(text.contains(QByteArray("\nExecStart=" + command + "\n")));
        QVERIFY(text.contains("\nBefore=network-pre.target\n"));
        QVERIFY(say({u"sh"_s, path("journal/watch"), path("journal"), u"boot"_s}));
    }

    /// Power cut: the script and its guard at once.
    void killAll() const
    {
        for (int round = 0; round < 3; ++round) {
            for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
                const QByteArray line = contents(u"/proc/"_s + pid + u"/cmdline"_s);
                if (pid.toInt() > 1 && line.contains("watch") && line.contains(m_folder.toUtf8())) {
                    ::kill(pid.toInt(), SIGKILL);
                }
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestWatchScript)
#include "tst_watchscript.moc"
