// SPDX-License-Identifier: GPL-3.0-or-later
// From a libvirt URI to an ssh command line, with hostile input, and the channel itself with scripts in place of ssh.
#include "models/transport/sshchannel.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestGraphicsSsh : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void uris_data();
    void uris();
    void refusedUris_data();
    void refusedUris();
    void commands_data();
    void commands();
    void refusedTargets_data();
    void refusedTargets();
    void carriesBothWays();
    void tellsWhatSshSaid();
    void tellsThatTheProgramIsMissing();
    void endsSshThatDoesNotAnswer();
    void endsSshWithTheChannel();
    void forwardsSockets();

private:
    Result<RemoteUri> uriWithScript(const QByteArray &script);

    QTemporaryDir m_folder;
    int m_scripts = 0;
};

void TestGraphicsSsh::uris_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // driver transport user host port path
    QTest::newRow("local") << u"qemu:///system"_s << u"qemu||||0|/system"_s;
    QTest::newRow("ssh") << u"qemu+ssh://root@kvm-a/system"_s << u"qemu|ssh|root|kvm-a|0|/system"_s;
    QTest::newRow("port") << u"qemu+ssh://kvm-a:2222/system"_s << u"qemu|ssh||kvm-a|2222|/system"_s;
    QTest::newRow("case and underscores of an ssh alias are kept")
        << u"qemu+ssh://Lab_Host/system"_s << u"qemu|ssh||Lab_Host|0|/system"_s;
    QTest::newRow("v6") << u"qemu+tcp://[fe80::1]:16509/system"_s << u"qemu|tcp||fe80::1|16509|/system"_s;
    QTest::newRow("v6 without port") << u"qemu+ssh://u@[::1]/session"_s << u"qemu|ssh|u|::1|0|/session"_s;
    QTest::newRow("encoded user") << u"qemu+ssh://a%2eb@kvm-a/system"_s << u"qemu|ssh|a.b|kvm-a|0|/system"_s;
    QTest::newRow("domain user") << u"qemu+ssh://joe@corp@kvm-a/system"_s << u"qemu|ssh|joe@corp|kvm-a|0|/system"_s;
    QTest::newRow("test") << u"test:///default"_s << u"test||||0|/default"_s;
    QTest::newRow("parameters") << u"qemu+ssh://kvm-a/system?keyfile=/k&no_tty=1"_s << u"qemu|ssh||kvm-a|0|/system"_s;
    QTest::newRow("scheme in capitals") << u"QEMU+SSH://kvm-a/system"_s << u"qemu|ssh||kvm-a|0|/system"_s;
}

void TestGraphicsSsh::uris()
{
    QFETCH(QString, text);
    const auto uri = RemoteUri::parse(text);
    QVERIFY(uri.has_value());
    const QString got
        = QStringList{uri->driver, uri->transport, uri->user, uri->host, QString::number(uri->port), uri->path}.join(
            u'|');
    QTEST(got, "expected");
}

void TestGraphicsSsh::refusedUris_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"kvm-a"_s, u"://x"_s, u"qemu+ssh://-oProxyCommand=id/system"_s,
          u"qemu+ssh://%2doProxyCommand%3did/system"_s, u"qemu+ssh://root@-oProxyCommand=id/system"_s,
          u"qemu+ssh://-lroot@kvm-a/system"_s, u"qemu+ssh://a%20b/system"_s, u"qemu+ssh://a%0ab/system"_s,
          u"qemu+ssh://$(id)/system"_s, u"qemu+ssh://a;id/system"_s, u"qemu+ssh://`id`@kvm-a/system"_s,
          u"qemu+ssh://kvm-a:0/system"_s, u"qemu+ssh://kvm-a:99999/system"_s, u"qemu+ssh://kvm-a:22x/system"_s,
          u"qemu+ssh://a%40b/system"_s, u"qemu+ssh://[::1/system"_s, u"qemu+ssh://[::1]x/system"_s}) {
        QTest::newRow(qPrintable(text.isEmpty() ? u"(empty)"_s : text)) << text;
    }
}

void TestGraphicsSsh::refusedUris()
{
    QFETCH(QString, text);
    const auto uri = RemoteUri::parse(text);
    QVERIFY(!uri.has_value());
    QCOMPARE(uri.error().kind, ErrorKind::Invalid);
}

void TestGraphicsSsh::commands_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const QString fixed = u"-T -e none "_s;
    const QString forward = u"-o ExitOnForwardFailure=yes -W 127.0.0.1:5901 -- "_s;
    QTest::newRow("plain") << u"qemu+ssh://kvm-a/system"_s << QString() << u"ssh "_s + fixed + forward + u"kvm-a"_s;
    QTest::newRow("all") << u"qemu+ssh://root@kvm-a:2222/system?keyfile=/home/u/k%20x&no_tty=1&no_verify=1"_s
                         << QString()
                         << u"ssh -p 2222 -l root -i /home/u/k x "_s + fixed
            + u"-o BatchMode=yes -o StrictHostKeyChecking=no "_s + forward + u"kvm-a"_s;
    QTest::newRow("command") << u"qemu+ssh://kvm-a/system?command=/opt/my-ssh"_s << QString()
                             << u"/opt/my-ssh "_s + fixed + forward + u"kvm-a"_s;
    QTest::newRow("no_tty=0") << u"qemu+ssh://kvm-a/system?no_tty=0"_s << QString()
                              << u"ssh "_s + fixed + forward + u"kvm-a"_s;
    QTest::newRow("ssh ignores known_hosts, as libvirt does")
        << u"qemu+ssh://kvm-a/system?known_hosts=/x"_s << QString() << u"ssh "_s + fixed + forward + u"kvm-a"_s;
    QTest::newRow("libssh2") << u"qemu+libssh2://kvm-a/system?known_hosts=/x&known_hosts_verify=auto"_s << QString()
                             << u"ssh "_s + fixed + u"-o UserKnownHostsFile=/x -o StrictHostKeyChecking=accept-new "_s
            + forward + u"kvm-a"_s;
    QTest::newRow("socket") << u"qemu+ssh://kvm-a/system"_s << u"/run/a:b%h/v.sock"_s
                            << u"ssh "_s + fixed
            + u"-o ExitOnForwardFailure=yes -L /tmp/l:/run/a\\:b%%h/v.sock -- kvm-a exec cat >/dev/null"_s;
}

void TestGraphicsSsh::commands()
{
    QFETCH(QString, uri);
    QFETCH(QString, path);
    const auto parsed = RemoteUri::parse(uri);
    QVERIFY(parsed.has_value());
    const auto command = sshCommand(*parsed, {u"127.0.0.1"_s, 5901, path}, u"/tmp/l"_s);
    QVERIFY(command.has_value());
    QTEST(QString(command->program + u" "_s + command->arguments.join(u' ')), "expected");
}

void TestGraphicsSsh::refusedTargets_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");
    QTest::newRow("option") << u"-oProxyCommand=id"_s << QString();
    QTest::newRow("spaces") << u"a b"_s << QString();
    QTest::newRow("second target") << u"a:1:b"_s << QString();
    QTest::newRow("scope") << u"fe80::1%eth0"_s << QString();
    QTest::newRow("newline") << u"a\n"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("relative") << u"x"_s << u"v.sock"_s;
    QTest::newRow("our environment") << u"x"_s << u"/run/${HOME}"_s;
    QTest::newRow("control characters") << u"x"_s << u"/run/\n"_s;
    QTest::newRow("long") << u"x"_s << QString(u"/"_s + QString(200, u'a'));
}

void TestGraphicsSsh::refusedTargets()
{
    QFETCH(QString, host);
    QFETCH(QString, path);
    const auto uri = RemoteUri::parse(u"qemu+ssh://kvm-a/system"_s);
    QVERIFY(!sshCommand(*uri, {host, 5901, path}, u"/tmp/l"_s).has_value());
}

Result<RemoteUri> TestGraphicsSsh::uriWithScript(const QByteArray &script)
{
    const QString path = m_folder.filePath(u"ssh-%1"_s.arg(++m_scripts));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0) {
        return Error{};
    }
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return RemoteUri::parse(u"qemu+ssh://kvm-a/system?command="_s + QString::fromUtf8(QUrl::toPercentEncoding(path)));
}

void TestGraphicsSsh::carriesBothWays()
{
    const auto uri = uriWithScript("echo \"$@\" >\"$0.args\"\nprintf 'RFB 003.008\\n'\nexec cat\n");
    QVERIFY(uri.has_value());
    auto channel = SshChannel::open(*uri, {u"127.0.0.1"_s, 5901, {}});
    QVERIFY2(channel.has_value(), channel ? "" : qPrintable(channel.error().detail));
    const int fd = (*channel)->takeDescriptor();
    QVERIFY(fd >= 0);
    char buffer[64]{};
    QCOMPARE(::recv(fd, buffer, 12, MSG_WAITALL), ssize_t(12)); // the greeting was only looked at
    QCOMPARE(QByteArray(buffer), QByteArray("RFB 003.008\n"));
    QCOMPARE(::write(fd, "hello", 5), ssize_t(5));
    QCOMPARE(::recv(fd, buffer, 5, MSG_WAITALL), ssize_t(5));
    QCOMPARE(QByteArray(buffer, 5), QByteArray("hello"));
    ::close(fd);
    QFile arguments(uri->command + u".args"_s);
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    QVERIFY(arguments.readAll().endsWith("-W 127.0.0.1:5901 -- kvm-a\n"));
}

void TestGraphicsSsh::tellsWhatSshSaid()
{
    const auto uri = uriWithScript("echo 'root@kvm-a: Permission denied (publickey).' >&2\nexit 255\n");
    const auto denied = SshChannel::open(*uri, {u"127.0.0.1"_s, 5901, {}});
    QVERIFY(!denied.has_value());
    QCOMPARE(denied.error().kind, ErrorKind::Auth);
    QCOMPARE(denied.error().detail, u"root@kvm-a: Permission denied (publickey)."_s);

    const auto floods = uriWithScript("i=0; while [ $i -lt 3000 ]; do echo 'x 0123456789' >&2; i=$((i+1)); done\n"
                                      "echo 'connect failed: Connection refused' >&2\nexit 255\n");
    const auto refused = SshChannel::open(*floods, {u"127.0.0.1"_s, 5901, {}});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::Unreachable);
    QVERIFY(refused.error().detail.endsWith(u"Connection refused"_s));
    QVERIFY(refused.error().detail.size() <= 8 * 1024);
}

void TestGraphicsSsh::tellsThatTheProgramIsMissing()
{
    const auto uri = RemoteUri::parse(u"qemu+ssh://kvm-a/system?command=/no/such/program"_s);
    const auto channel = SshChannel::open(*uri, {u"127.0.0.1"_s, 5901, {}});
    QVERIFY(!channel.has_value());
    QCOMPARE(channel.error().kind, ErrorKind::NotFound);
    QVERIFY(channel.error().message.contains(u"/no/such/program"_s));
}

void TestGraphicsSsh::endsSshThatDoesNotAnswer()
{
    const auto uri = uriWithScript("echo $$ >\"$0.pid\"\necho 'still trying' >&2\nexec sleep 60\n");
    const auto channel = SshChannel::open(*uri, {u"127.0.0.1"_s, 5901, {}}, std::chrono::milliseconds(1500));
    QVERIFY(!channel.has_value());
    QCOMPARE(channel.error().kind, ErrorKind::Timeout);
    QCOMPARE(channel.error().detail, u"still trying"_s);
    QFile file(uri->command + u".pid"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t pid = pid_t(file.readAll().trimmed().toInt());
    QVERIFY(pid > 0);
    QTRY_VERIFY(::kill(pid, 0) < 0);
}

void TestGraphicsSsh::endsSshWithTheChannel()
{
    const auto uri = uriWithScript("echo $$ >\"$0.pid\"\nprintf 'RFB 003.008\\n'\nsleep 60\n");
    auto channel = SshChannel::open(*uri, {u"127.0.0.1"_s, 5901, {}});
    QVERIFY(channel.has_value());
    QFile file(uri->command + u".pid"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t pid = pid_t(file.readAll().trimmed().toInt());
    QVERIFY(pid > 0 && ::kill(pid, 0) == 0);
    *channel = nullptr;
    QTRY_VERIFY(::kill(pid, 0) < 0);
}

void TestGraphicsSsh::forwardsSockets()
{
    // Stands for `ssh -L local:remote`: listens on the near end and greets.
    const auto uri = uriWithScript("for a; do case \"$a\" in *:/run/v.sock) local=${a%:/run/v.sock};; esac; done\n"
                                   "exec python3 -c 'import socket,sys,time\n"
                                   "s=socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen()\n"
                                   "c,_=s.accept(); c.sendall(b\"RFB 003.008\\n\"); time.sleep(30)' \"$local\"\n");
    auto channel = SshChannel::open(*uri, {{}, 0, u"/run/v.sock"_s});
    QVERIFY2(channel.has_value(), channel ? "" : qPrintable(channel.error().detail));
    const int fd = (*channel)->takeDescriptor();
    char buffer[16]{};
    QCOMPARE(::recv(fd, buffer, 12, MSG_WAITALL), ssize_t(12));
    ::close(fd);
}

QTEST_GUILESS_MAIN(TestGraphicsSsh)
#include "tst_graphicsssh.moc"
