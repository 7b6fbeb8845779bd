// SPDX-License-Identifier: GPL-3.0-or-later
// From a libvirt URI to the arguments of ssh, with hostile input; and what ssh's last words mean.
#include "models/transport/remoteuri.h"
#include "models/transport/sshchannel.h"
#include "models/transport/sshhost.h"
#include "models/transport/sshwords.h"

#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestSshHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void uris_data();
    void uris();
    void schemesThatAskForSsh();
    void refusedUris_data();
    void refusedUris();
    void parameters_data();
    void parameters();
    void hosts_data();
    void hosts();
    void labels();
    void refusedHosts_data();
    void refusedHosts();
    void targets();
    void refusedTargets_data();
    void refusedTargets();
    void words_data();
    void words();
    void changedKey();
};

void TestSshHost::uris_data()
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

void TestSshHost::uris()
{
    QFETCH(QString, text);
    const auto uri = RemoteUri::parse(text);
    QVERIFY(uri.has_value());
    const QString got
        = QStringList{uri->driver, uri->transport, uri->user, uri->host, QString::number(uri->port), uri->path}.join(
            u'|');
    QTEST(got, "expected");
}

void TestSshHost::schemesThatAskForSsh()
{
    for (const auto &uri : {u"qemu+ssh://-oProxyCommand=evil/system"_s, u"QEMU+SSH://a;b/system"_s,
                            u"xen+libssh2://h/"_s, u"qemu+libssh://h:x/system"_s}) {
        QVERIFY2(RemoteUri::asksForSsh(uri), qPrintable(uri));
    }
    for (const auto &uri : {u"qemu:///system"_s, u"qemu+tls://ssh/system"_s, u"my-alias"_s, u"test:///default"_s}) {
        QVERIFY2(!RemoteUri::asksForSsh(uri), qPrintable(uri));
    }
}

void TestSshHost::refusedUris_data()
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

void TestSshHost::refusedUris()
{
    QFETCH(QString, text);
    const auto uri = RemoteUri::parse(text);
    QVERIFY(!uri.has_value());
    QCOMPARE(uri.error().kind, ErrorKind::Invalid);
}

void TestSshHost::parameters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &query, const QStringList &expected) {
        QTest::newRow(name) << query << expected;
    };
    // As virURIParseParams() of libvirt 9.0 has them.
    row("none", {}, {});
    row("and", u"a=1&b=2"_s, {u"a:1"_s, u"b:2"_s});
    row("semicolon", u"a=1;command=x"_s, {u"a:1"_s, u"command:x"_s});
    row("semicolons", u"a=1;b;c=3"_s, {u"a:1"_s, u"b:"_s, u"c:3"_s});
    row("a semicolon before an and", u"a=1;command=x&b=2;c=3"_s, {u"a:1;command=x"_s, u"b:2"_s, u"c:3"_s});
    row("case", u"ComMand=X"_s, {u"command:X"_s});
    row("escaped", u"%63ommand=%2Fx%20y%3bz%26"_s, {u"command:/x y;z&"_s});
    row("plus is no blank", u"a=b+c"_s, {u"a:b+c"_s});
    row("empty ones", u"&&a=;;"_s, {u"a:"_s});
    row("no name", u"=x&a"_s, {u"a:"_s});
    row("equals in the value", u"a=b=c"_s, {u"a:b=c"_s});
    row("zero", u"command%00x=a%00b"_s, {u"command:a"_s});
    row("twice", u"a=1&a=2"_s, {u"a:1"_s, u"a:2"_s});
}

void TestSshHost::parameters()
{
    QFETCH(QString, query);
    QStringList got;
    for (const UriParameter &parameter : uriParameters(query)) {
        got << parameter.name + u':' + parameter.value;
    }
    QTEST(got, "expected");
}

void TestSshHost::hosts_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("jump");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &uri, const QString &jump, const QString &expected) {
        QTest::newRow(name) << uri << jump << expected;
    };
    row("plain", u"qemu+ssh://kvm-a/system"_s, {}, u"|-- kvm-a"_s);
    row("all", u"qemu+ssh://root@kvm-a:2222/system?keyfile=/home/u/k%20x&no_tty=1&no_verify=1"_s, {},
        u"|-p 2222 -l root -i /home/u/k x -o StrictHostKeyChecking=no -o BatchMode=yes -- kvm-a"_s);
    row("command", u"qemu+ssh://kvm-a/system?command=/opt/my-ssh"_s, {}, u"/opt/my-ssh|-- kvm-a"_s);
    row("command after a semicolon", u"qemu+ssh://kvm-a/system?a=1;Command=/opt/x"_s, {}, u"/opt/x|-- kvm-a"_s);
    row("command, said twice", u"qemu+ssh://kvm-a/system?command=/a&COMMAND=/b"_s, {}, u"/b|-- kvm-a"_s);
    row("keyfile inside of another", u"qemu+ssh://kvm-a/system?a=1;keyfile=/x&b=2"_s, {}, u"|-- kvm-a"_s);
    row("no_tty=0", u"qemu+ssh://kvm-a/system?no_tty=0"_s, {}, u"|-- kvm-a"_s);
    row("v6", u"qemu+ssh://[fe80::1]:22/system"_s, {}, u"|-p 22 -- fe80::1"_s);
    row("ssh ignores known_hosts, as libvirt does", u"qemu+ssh://kvm-a/system?known_hosts=/x"_s, {}, u"|-- kvm-a"_s);
    row("libssh2", u"qemu+libssh2://kvm-a/system?known_hosts=/x%20y&known_hosts_verify=auto"_s, {},
        u"|-o UserKnownHostsFile=\"/x y\" -o StrictHostKeyChecking=accept-new -- kvm-a"_s);
    row("libssh without checks", u"qemu+libssh://kvm-a/system?known_hosts_verify=ignore&no_verify=1"_s, {},
        u"|-o StrictHostKeyChecking=no -- kvm-a"_s);
    row("jump host", u"qemu+ssh://kvm-a/system"_s, u"gate"_s, u"|-J gate -- kvm-a"_s);
    row("jump hosts", u"qemu+ssh://kvm-a/system"_s, u" root@gate:2222, joe@corp@[fe80::1]:22 , 10.0.0.1"_s,
        u"|-J root@gate:2222,joe@corp@[fe80::1]:22,10.0.0.1 -- kvm-a"_s);
    row("blank jump host", u"qemu+ssh://kvm-a/system"_s, u"  "_s, u"|-- kvm-a"_s);
}

void TestSshHost::hosts()
{
    QFETCH(QString, uri);
    QFETCH(QString, jump);
    const auto parsed = RemoteUri::parse(uri);
    QVERIFY(parsed.has_value());
    const auto host = sshHost(*parsed, jump);
    QVERIFY(host.has_value());
    QTEST(QString(host->program + u"|"_s + host->arguments().join(u' ')), "expected");
}

void TestSshHost::labels()
{
    SshHost host;
    host.host = u"kvm-a"_s;
    QCOMPARE(host.label(), u"kvm-a"_s);
    host.user = u"root"_s;
    host.port = 2222;
    QCOMPARE(host.label(), u"root@kvm-a:2222"_s);
    QCOMPARE(host.realm(), host.label());
    host.jumpHosts = u"gate-a"_s;
    SshHost other = host;
    other.jumpHosts = u"gate-b"_s;
    QCOMPARE(other.label(), host.label());
    QVERIFY(other.realm() != host.realm()); // another machine: it must not get this one's password
    host.host = u"::1"_s;
    QCOMPARE(host.label(), u"root@[::1]:2222"_s);
}

void TestSshHost::refusedHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("jump");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("keyFile");
    const auto row = [](const char *name, const QString &host, const QString &user, const QString &jump,
                        const QString &command = {}, const QString &keyFile = {}) {
        QTest::newRow(name) << host << user << jump << command << keyFile;
    };
    row("none", {}, {}, {});
    row("option", u"-oProxyCommand=id"_s, {}, {});
    row("user as option", u"a"_s, u"-oProxyCommand=id"_s, {});
    row("shell", u"a;id"_s, {}, {});
    row("substitution", u"a"_s, u"$(id)"_s, {});
    row("newline", u"a\nb"_s, {}, {});
    row("user in the host", u"a@b"_s, {}, {});
    row("uri in the host", u"ssh://b"_s, {}, {});
    row("long", QString(300, u'a'), {}, {});
    row("jump: option", u"a"_s, {}, u"-oProxyCommand=id"_s);
    row("jump: second is an option", u"a"_s, {}, u"gate,-oProxyCommand=id"_s);
    row("jump: user is an option", u"a"_s, {}, u"-l@gate"_s);
    row("jump: host is an option", u"a"_s, {}, u"root@-gate"_s);
    row("jump: shell", u"a"_s, {}, u"gate;id"_s);
    row("jump: spaces", u"a"_s, {}, u"gate id"_s);
    row("jump: empty hop", u"a"_s, {}, u"gate,,b"_s);
    row("jump: newline", u"a"_s, {}, u"gate\nx"_s);
    row("jump: port", u"a"_s, {}, u"gate:70000"_s);
    row("jump: no port", u"a"_s, {}, u"gate:"_s);
    row("jump: v6 without brackets", u"a"_s, {}, u"fe80::1"_s);
    row("jump: uri", u"a"_s, {}, u"ssh://gate"_s);
    row("jump: endless", u"a"_s, {}, QString(5000, u'a'));
    row("command: option", u"a"_s, {}, {}, u"-x"_s);
    row("command: two lines", u"a"_s, {}, {}, u"/bin/a\nb"_s);
    row("key: two lines", u"a"_s, {}, {}, {}, u"/k\nx"_s);
}

void TestSshHost::refusedHosts()
{
    QFETCH(QString, host);
    QFETCH(QString, user);
    QFETCH(QString, jump);
    QFETCH(QString, command);
    QFETCH(QString, keyFile);
    RemoteUri uri;
    uri.transport = u"ssh"_s;
    uri.host = host;
    uri.user = user;
    uri.command = command;
    uri.keyFile = keyFile;
    const auto refused = sshHost(uri, jump);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
}

void TestSshHost::targets()
{
    QCOMPARE(stdioForward({u"127.0.0.1"_s, 5901, {}}).value_or(QString()), u"127.0.0.1:5901"_s);
    QCOMPARE(stdioForward({u"::1"_s, 5901, {}}).value_or(QString()), u"[::1]:5901"_s);
    QCOMPARE(socketForward(u"/tmp/l"_s, u"/run/a:b%h/v.sock"_s).value_or(QString()), u"/tmp/l:/run/a\\:b%%h/v.sock"_s);
}

void TestSshHost::refusedTargets_data()
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

void TestSshHost::refusedTargets()
{
    QFETCH(QString, host);
    QFETCH(QString, path);
    const auto forward = path.isEmpty() ? stdioForward({host, 5901, {}}) : socketForward(u"/tmp/l"_s, path);
    QVERIFY(!forward.has_value());
}

void TestSshHost::words_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const QString &words, ErrorKind kind) { QTest::newRow(qPrintable(words)) << words << kind; };
    row(u"root@kvm-a: Permission denied (publickey)."_s, ErrorKind::Auth);
    row(u"Received disconnect from 10.0.0.1 port 22:2: Too many authentication failures"_s, ErrorKind::Auth);
    row(u"No ED25519 host key is known for 10.0.0.1 and you have requested strict checking.\nHost key verification failed."_s,
        ErrorKind::Auth);
    row(u"ssh: Could not resolve hostname kvm-z: Name or service not known"_s, ErrorKind::Unreachable);
    row(u"ssh: connect to host kvm-a port 22: Connection refused"_s, ErrorKind::Unreachable);
    row(u"ssh: connect to host kvm-a port 22: No route to host"_s, ErrorKind::Unreachable);
    row(u"ssh: connect to host kvm-a port 22: Connection timed out"_s, ErrorKind::Timeout);
    row(u"Connection timed out during banner exchange"_s, ErrorKind::Timeout);
    row(u"kex_exchange_identification: Connection closed by remote host"_s, ErrorKind::Unreachable);
    row(u"Welcome. Permission denied to strangers.\nssh: connect to host kvm-a port 22: Connection refused"_s,
        ErrorKind::Unreachable);
    row(u"/home/u/.ssh/config: terminating, 1 bad configuration options"_s, ErrorKind::Invalid);
    row(QString(), ErrorKind::Unreachable);
}

void TestSshHost::words()
{
    QFETCH(QString, words);
    const Error error = loginError(u"root@kvm-a"_s, words);
    QTEST(error.kind, "kind");
    QCOMPARE(error.detail, words);
    QVERIFY(!error.message.isEmpty() && !error.message.contains(u'%'));
}

void TestSshHost::changedKey()
{
    const QString words
        = u"@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\nSomeone could be eavesdropping on you.\n"
          "Offending ED25519 key in /home/u/my hosts/known_hosts:17\n"
          "Host key for kvm-a has changed and you have requested strict checking.\nHost key verification failed."_s;
    const Error error = loginError(u"root@kvm-a"_s, words);
    QCOMPARE(error.kind, ErrorKind::Auth);
    QVERIFY(error.message.contains(u"/home/u/my hosts/known_hosts:17"_s));
    QVERIFY(error.message.contains(u"in between"_s));
}

QTEST_GUILESS_MAIN(TestSshHost)
#include "tst_sshhost.moc"
