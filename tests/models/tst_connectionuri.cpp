// SPDX-License-Identifier: GPL-3.0-or-later
// What libvirt is given in place of the user's URI, what its words mean, when to try again, and the network watch.
#include "models/connection/retrypause.h"
#include "models/transport/networkwatch.h"
#include "models/transport/rideuri.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestConnectionUri : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ridesKeepWhatTheyDoNotKnow_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *uri, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(uri) << QString::fromLatin1(expected);
        };
        row("plain", "qemu+ssh://kvm-a/system", "qemu+ssh://kvm-a/system?command=/run/g/ssh");
        row("user and port", "qemu+ssh://root@kvm-a:2222/system",
            "qemu+ssh://root@kvm-a:2222/system?command=/run/g/ssh");
        row("IPv6", "qemu+ssh://root@[2001:db8::1]:22/session",
            "qemu+ssh://root@[2001:db8::1]:22/session?command=/run/g/ssh");
        row("alias keeps its case", "qemu+ssh://MyHost_1/system", "qemu+ssh://MyHost_1/system?command=/run/g/ssh");
        row("escapes", "qemu+ssh://me%40corp@kvm-a/system", "qemu+ssh://me%40corp@kvm-a/system?command=/run/g/ssh");
        row("libssh", "qemu+libssh2://a/system?sshauth=agent&known_hosts=/x&known_hosts_verify=ignore",
            "qemu+ssh://a/system?command=/run/g/ssh");
        row("taken over", "qemu+ssh://a/system?keyfile=/k&no_tty=1&No_Verify=1&command=/bin/x",
            "qemu+ssh://a/system?command=/run/g/ssh");
        row("kept", "qemu+ssh://a/system?socket=/run/a%20b&keyfile=/k&netcat=ncat&proxy=native&odd=%41+b",
            "qemu+ssh://a/system?socket=/run/a%20b&netcat=ncat&proxy=native&odd=%41+b&command=/run/g/ssh");
        row("semicolons", "qemu+ssh://a/system?socket=/s;keyfile=/k",
            "qemu+ssh://a/system?socket=/s&command=/run/g/ssh");
        row("fragment", "qemu+ssh://a/system#x?keyfile=/k", "qemu+ssh://a/system?command=/run/g/ssh");
        row("other drivers", "xen+ssh://a/", "xen+ssh://a/?command=/run/g/ssh");
        row("escaped name", "qemu+ssh://a/system?key%66ile=/k&x", "qemu+ssh://a/system?x&command=/run/g/ssh");
    }

    void ridesKeepWhatTheyDoNotKnow()
    {
        QFETCH(QString, uri);
        QFETCH(QString, expected);
        const Result<QString> ride = rideUri(uri, u"/run/g/ssh"_s);
        QVERIFY(ride.has_value());
        QCOMPARE(*ride, expected);
    }

    void ridesQuoteTheCommandAndRefuseNonsense()
    {
        QCOMPARE(*rideUri(u"qemu+ssh://a/system?mode=legacy&netcat=ncat"_s, u"/tmp/a b&c?"_s, u"/run/a;b"_s),
                 u"qemu+ssh://a/system?netcat=ncat&socket=/run/a%3Bb&command=/tmp/a%20b%26c%3F"_s);
        QVERIFY(!rideUri(u"nonsense"_s, u"/x"_s));
        QVERIFY(!rideUri(u"qemu+ssh://-oProxyCommand=x/system"_s, u"/x"_s));
    }

    void forwardedSocketsNameNoHost()
    {
        QCOMPARE(*socketUri(u"qemu+ssh://root@[::1]:22/system?netcat=nc&mode=legacy&socket=/r&keyfile=/k&name=n"_s,
                            u"/run/user/0/g d/1"_s),
                 u"qemu+unix:///system?name=n&socket=/run/user/0/g%20d/1"_s);
    }

    void understandsWhatTheHostLacks_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<RideFault>("fault");
        const auto row = [](const char *detail, RideFault fault) {
            QTest::newRow(detail) << QString::fromLatin1(detail) << fault;
        };
        row("Cannot recv data: sh: 1: nc: not found: Connection reset by peer", RideFault::NoHelper);
        row("Cannot recv data: sh: line 1: nc: command not found: Connection reset by peer", RideFault::NoHelper);
        row("Cannot recv data: zsh:1: command not found: nc: Connection reset by peer", RideFault::NoHelper);
        row("Cannot recv data: sh: 1: virt-ssh-helper: not found: Connection reset by peer", RideFault::NoHelper);
        row("Cannot recv data: nc: invalid option -- 'U'\nnc -h for help: Connection reset by peer",
            RideFault::NoHelper);
        row("Cannot recv data: nc: unrecognized option: U: Connection reset by peer", RideFault::NoHelper);
        row("Cannot recv data: nc: /var/run/libvirt/libvirt-sock: No such file or directory: Input/output error",
            RideFault::NoSocket);
        row("Cannot recv data: Ncat: No such file or directory.: Connection reset by peer", RideFault::NoSocket);
        row("Cannot recv data: nc: /var/run/libvirt/libvirt-sock: Permission denied: Input/output error",
            RideFault::None);
        row("End of file while reading data: Input/output error", RideFault::None);
    }

    void understandsWhatTheHostLacks()
    {
        QFETCH(QString, detail);
        QFETCH(RideFault, fault);
        QCOMPARE(rideFault(detail), fault);
    }

    void findsSocketsOnTheHost()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"it's $HOME"_s);
        const auto run = [](const QStringList &command) {
            QProcess process;
            process.start(command.first(), command.mid(1));
            return process.waitForFinished(10'000) ? readFoundSocket(process.readAllStandardOutput()) : FoundSocket{};
        };
        const QString uri = u"qemu+ssh://a/system?socket="_s + QString::fromLatin1(path.toUtf8().toPercentEncoding());
        QVERIFY(run(*findSocketCommand(uri, false)).path.isEmpty());
        const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray bytes = path.toUtf8();
        QVERIFY(size_t(bytes.size()) < sizeof address.sun_path);
        memcpy(address.sun_path, bytes.constData(), size_t(bytes.size()));
        QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        const FoundSocket found = run(*findSocketCommand(uri, false));
        ::close(fd);
        QCOMPARE(found.path, path);
        QVERIFY(found.allowed);
        QVERIFY(found.modular); // not called libvirt-sock
        // A session's lies in the user's folder, and its daemon is named after the driver.
        const QStringList session = *findSocketCommand(u"lxc+ssh://a/session"_s, true);
        QCOMPARE(session.mid(4), (QStringList{u"RUN/libvirt/libvirt-sock"_s, u"RUN/libvirt/virtlxcd-sock"_s}));
        QVERIFY(findSocketCommand(u"qemu+ssh://a/system"_s, true)->contains(u"/run/libvirt/virtqemud-sock-ro"_s));
        QVERIFY(!findSocketCommand(u"q$(x)+ssh://a/system"_s, true));
    }

    void readsFoundSocketsAmongOtherWords()
    {
        const FoundSocket found = readFoundSocket("Welcome!\n-- /run/libvirt/libvirt-sock\n");
        QCOMPARE(found.path, u"/run/libvirt/libvirt-sock"_s);
        QVERIFY(!found.allowed);
        QVERIFY(!found.modular);
        QVERIFY(readFoundSocket("rw relative\nrw /a\x1b[2J\n").path.isEmpty());
    }

    void pausesGrowAndDiffer()
    {
        std::chrono::milliseconds before{0};
        for (int i = 0; i < 8; ++i) {
            QVERIFY(retryPause(i, 0.5) > before);
            before = retryPause(i, 0.5);
            QVERIFY(retryPause(i, 0) < retryPause(i, 1));
        }
        QCOMPARE(retryPause(1'000'000, 0.5), std::chrono::seconds(30));
        QVERIFY(retryPause(0, 1) < std::chrono::milliseconds(400));
    }

    void tellsManyNetworkChangesOnce()
    {
        int pair[2];
        QCOMPARE(::socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, pair), 0);
        const NetworkWatch watch(pair[0]);
        QVERIFY(watch.isWatching());
        QSignalSpy changed(&watch, &NetworkWatch::changed);
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(::send(pair[1], "x", 1, 0), 1);
            QTest::qWait(1);
        }
        QTRY_COMPARE(changed.size(), 1);
        QTest::qWait(1200); // no second one for the same changes
        QCOMPARE(changed.size(), 1);
        QCOMPARE(::send(pair[1], "x", 1, 0), 1);
        QTRY_COMPARE(changed.size(), 2);
        ::close(pair[1]);
    }

    void hearsTheKernel()
    {
        const NetworkWatch watch;
        QVERIFY(watch.isWatching());
        if (::geteuid() != 0) {
            QSKIP("only root can change the network to see whether that is heard");
        }
        QSignalSpy changed(&watch, &NetworkWatch::changed);
        QProcess ip;
        ip.start(u"ip"_s, {u"address"_s, u"add"_s, u"127.77.77.77/32"_s, u"dev"_s, u"lo"_s});
        if (!ip.waitForFinished() || ip.exitCode() != 0) {
            QSKIP("this machine's network cannot be changed");
        }
        QProcess::execute(u"ip"_s, {u"address"_s, u"del"_s, u"127.77.77.77/32"_s, u"dev"_s, u"lo"_s});
        QTRY_VERIFY(!changed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConnectionUri)
#include "tst_connectionuri.moc"
