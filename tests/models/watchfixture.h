// SPDX-License-Identifier: GPL-3.0-or-later
// The script that watches over a change of a host's network, run as the plain program it is: on files of a temporary
// folder, with stand-ins for the host's programs, by all shells that are at hand.
#pragma once

#include "models/hostnet/watchscript.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = WatchStatus::State;

inline constexpr auto hostileName = "it's a \"file\" of $HOME `x` \\ %s\u00e9";

inline QByteArray allBytes()
{
    QByteArray bytes = "# \u00fcber 'quotes' \"and\" $variables `commands` \\ !\n";
    for (int i = 1; i < 256; ++i) {
        bytes.append(static_cast<char>(i));
    }
    return bytes + "\n\n";
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
}

inline void write(const QString &path, const QByteArray &text, bool executable = false)
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

class WatchFixture : public QObject
{
protected:
    void setUp()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"run/guestdeck-net-1"_s);
        m_grace = 30;
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

    void tearDown()
    {
        killAll();
        m_dir.reset();
    }

    QString path(const char *name) const { return m_dir->filePath(QString::fromUtf8(name)); }
    QByteArray log() const { return path("log").toUtf8(); }
    WatchCommands words() const { return {m_folder}; }
    WatchPlace place() const
    {
        return {path("journal"), path("units"), {path("profiles"), path("network-scripts")}, path("memory"), m_grace};
    }
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

    QByteArray output(const QStringList &command, int *status = nullptr, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(path("bin/sh"), command.mid(1));
        process.write(input);
        process.closeWriteChannel();
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
        int status = -1;
        (void)output(words().begin(*script), &status, *script);
        QCOMPARE(status, 0);
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
    /// And waits until they are dead: on a busy machine that takes its time, and who is dying may have begun another.
    void killAll() const
    {
        QElapsedTimer timer;
        timer.start();
        for (int quiet = 0; quiet < 3 && !timer.hasExpired(20'000); ++quiet) {
            for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
                const QByteArray line = contents(u"/proc/"_s + pid + u"/cmdline"_s);
                if (pid.toInt() > 1 && line.contains("watch") && line.contains(m_folder.toUtf8())) {
                    ::kill(pid.toInt(), SIGKILL);
                    quiet = -1;
                }
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    int m_grace = 30;
};

} // namespace guestdeck
