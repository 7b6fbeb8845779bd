// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of hosts: into fields and back without a loss, and what people paste.
#include "ui/connect/hostpaste.h"
#include "ui/connect/hosturi.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using Kind = HostUriParts::Kind;

namespace
{

template <class T>
T oneOf(QRandomGenerator &random, const QList<T> &list)
{
    return list.at(random.bounded(int(list.size())));
}

HostUriParts randomAddress(QRandomGenerator &random)
{
    HostUriParts address;
    address.kind = static_cast<Kind>(random.bounded(int(Kind::Simulated) + 1));
    address.host = oneOf<QString>(
        random, {u"kvm-a"_s, u" KVM-A.Example.org "_s, u"10.0.0.1"_s, u"fe80::1%eth0"_s, u"::1"_s, u"a_b"_s, u"h."_s});
    address.user = oneOf<QString>(random, {QString(), u"root"_s, u"me@corp"_s, u"a.b-c"_s});
    address.port = oneOf<int>(random, {0, 22, 1, 65535});
    address.keyFile = oneOf<QString>(random, {QString(), u"/root/.ssh/id"_s, u"~/k"_s, u"/a b/ü&x=1;#?%20+\"'/k"_s});
    address.jumpHosts = oneOf<QString>(random, {QString(), u"gate"_s, u"me@gate:2200, [::1]:22,x"_s});
    address.userSession = random.bounded(2) == 1;
    address.certificates = oneOf<QString>(random, {QString(), u"/etc/pki/x"_s, u"~/pki & more"_s});
    address.uri = oneOf<QString>(random,
                                 {u"qemu+ssh://root@h/system?no_verify=1"_s, u"qemu+libssh2://h/system"_s,
                                  u"xen+ssh://h/"_s, u"qemu+ssh://h/system?keyfile=/k&no_tty=1"_s, u"esx://h/?x=y"_s,
                                  u"qemu+unix:///system?socket=/run/x"_s, u"test:///tmp/node.xml"_s,
                                  u"qemu+tcp://h/session"_s, u"qemu+ssh://h/system?keyfile=relative"_s,
                                  u"qemu+ssh://h/system?keyfile=/a;proxy=netcat"_s, u"qemu+ssh://h/system?keyfile="_s});
    return address;
}

} // namespace

class TestHostUri : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack()
    {
        QRandomGenerator random(20260103);
        for (int i = 0; i < 5000; ++i) {
            const HostUriParts address = randomAddress(random);
            QVERIFY2(!problem(address), qPrintable(toUri(address)));
            const QString uri = toUri(address);
            QVERIFY2(fromUri(uri, normalized(address).jumpHosts) == normalized(address), qPrintable(uri));
            QCOMPARE(toUri(fromUri(uri)), uri);
        }
    }

    void whatTheFieldsCannotSayIsKept_data()
    {
        QTest::addColumn<QString>("uri");
        for (const char *uri : {"qemu+ssh://root@h/system?no_verify=1", "qemu+ssh://h/system?keyfile=/k&keyfile=/l",
                                "qemu+ssh://h/system/", "qemu+ssh://h/", "QEMU+ssh://-h/system",
                                "qemu+ssh://h:0/system", "qemu+ssh://h/system#x", "qemu+tls://h/system?no_verify=1",
                                "qemu+tcp://root@h/system", "qemu+ssh://h/system?keyfile=~/k", "qemu://h/system",
                                "qemu+ssh://h/system?keyfile=/a;command=x", "vbox+ssh://h/session", "", "x", "://"}) {
            QTest::newRow(uri) << QString::fromLatin1(uri);
        }
    }
    void whatTheFieldsCannotSayIsKept()
    {
        QFETCH(const QString, uri);
        const HostUriParts address = fromUri(uri, u"gate"_s);
        QCOMPARE(address.kind, Kind::Custom);
        QCOMPARE(toUri(address), uri);
    }

    void theNameOfAnAliasKeepsItsCase()
    {
        HostUriParts address;
        address.kind = Kind::Ssh;
        address.host = u"KVM-A"_s;
        QCOMPARE(toUri(address), u"qemu+ssh://KVM-A/system"_s);
        address.userSession = true;
        address.host = u"fe80::1%eth0"_s;
        address.port = 2222;
        QCOMPARE(toUri(address), u"qemu+ssh://[fe80::1%25eth0]:2222/session"_s);
    }

    void problems()
    {
        const auto fieldOf = [](Kind kind, auto change) {
            HostUriParts address;
            address.kind = kind;
            address.host = u"h"_s;
            change(address);
            const auto wrong = problem(address);
            return wrong ? int(wrong->field) : -1;
        };
        QCOMPARE(fieldOf(Kind::Ssh, [](HostUriParts &) {}), -1);
        for (const char *host : {"", "-oProxyCommand=x", "a b", "a;b", "a/b", "[::1]", "h?x=1"}) {
            QCOMPARE(fieldOf(Kind::Tcp, [&](HostUriParts &a) { a.host = QString::fromLatin1(host); }),
                     int(HostField::Host));
        }
        QCOMPARE(fieldOf(Kind::Ssh, [](HostUriParts &a) { a.user = u"-l"_s; }), int(HostField::User));
        QCOMPARE(fieldOf(Kind::Ssh, [](HostUriParts &a) { a.keyFile = u"k"_s; }), int(HostField::KeyFile));
        QCOMPARE(fieldOf(Kind::Tls, [](HostUriParts &a) { a.certificates = u"pki"_s; }), int(HostField::Certificates));
        for (const char *jump : {"a,", ",a", "-a", "a:0", "a:65536", "a b;c", "x@-y", "u@", "[a", "a@b@-c"}) {
            QCOMPARE(fieldOf(Kind::Ssh, [&](HostUriParts &a) { a.jumpHosts = QString::fromLatin1(jump); }),
                     int(HostField::JumpHosts));
        }
        for (const char *uri : {"", "nonsense", "qemu+ssh://root:secret@h/system", "qemu+ssh://h/system?command=/bin/x",
                                "qemu+ssh://h/system?a=1;command=/bin/x", "qemu+ssh://h/system?%63ommand=x",
                                "qemu+ext:///system?Command=x"}) {
            QCOMPARE(fieldOf(Kind::Custom, [&](HostUriParts &a) { a.uri = QString::fromLatin1(uri); }),
                     int(HostField::Uri));
        }
    }

    void pasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<HostUriParts>("expected");
        QTest::addColumn<bool>("remark");
        const auto ssh = [](const QString &host, const QString &user = {}, int port = 0, const QString &key = {},
                            const QString &jump = {}) {
            HostUriParts address;
            address.kind = Kind::Ssh;
            address.host = host;
            address.user = user;
            address.port = port;
            address.keyFile = key;
            address.jumpHosts = jump;
            return address;
        };
        QTest::newRow("uri") << u"qemu+ssh://root@kvm-a:2222/system?keyfile=%2Froot%2Fk"_s
                             << ssh(u"kvm-a"_s, u"root"_s, 2222, u"/root/k"_s) << false;
        QTest::newRow("uri with password")
            << u" qemu+ssh://root:secret@kvm-a/system\n"_s << ssh(u"kvm-a"_s, u"root"_s) << true;
        QTest::newRow("ssh uri") << u"ssh://root@kvm-a:22/"_s << ssh(u"kvm-a"_s, u"root"_s, 22) << false;
        QTest::newRow("command") << u"ssh root@kvm-a -p 2222 -i ~/k -J jump uptime -p 9"_s
                                 << ssh(u"kvm-a"_s, u"root"_s, 2222, u"~/k"_s, u"jump"_s) << false;
        QTest::newRow("short options") << u"/usr/bin/ssh -vAp2222 -lroot -o IdentityFile=/k kvm-a"_s
                                       << ssh(u"kvm-a"_s, u"root"_s, 2222, u"/k"_s) << false;
        QTest::newRow("dangerous options")
            << u"ssh -oProxyCommand=evil -F /x -o \"Port 7\" kvm-a"_s << ssh(u"kvm-a"_s, {}, 7) << true;
        QTest::newRow("options first") << u"ssh -l me you@kvm-a"_s << ssh(u"kvm-a"_s, u"me"_s) << false;
        QTest::newRow("plain") << u"root@kvm-a:2222"_s << ssh(u"kvm-a"_s, u"root"_s, 2222) << false;
        QTest::newRow("plain with password") << u"root:secret@kvm-a"_s << ssh(u"kvm-a"_s, u"root"_s) << true;
        QTest::newRow("address with port") << u"[::1]:2222"_s << ssh(u"::1"_s, {}, 2222) << false;
        QTest::newRow("virsh") << u"virsh -c 'x' -c qemu+ssh://kvm-a/system list"_s << ssh(u"kvm-a"_s) << false;
        HostUriParts tls;
        tls.kind = Kind::Tls;
        tls.host = u"kvm-a"_s;
        tls.certificates = u"/p"_s;
        QTest::newRow("tls") << u"qemu+tls://kvm-a/system?pkipath=/p"_s << tls << false;
        HostUriParts session;
        session.kind = Kind::Session;
        QTest::newRow("session") << u"qemu:///session"_s << session << false;
        HostUriParts custom;
        custom.kind = Kind::Custom;
        custom.uri = u"qemu+ssh://h/system?command=/bin/x"_s;
        QTest::newRow("program") << custom.uri << custom << false; // refused by its problem
    }
    void pasted()
    {
        QFETCH(const QString, text);
        QFETCH(const HostUriParts, expected);
        QFETCH(const bool, remark);
        const auto found = readPastedHost(text);
        QVERIFY(found);
        QCOMPARE(found->address, expected);
        QCOMPARE(!found->remark.isEmpty(), remark);
        QVERIFY(!found->remark.contains(u"secret"_s));
        QVERIFY(!toUri(found->address).contains(u"secret"_s));
    }

    void plainNamesAreNoPaste()
    {
        for (const char *text : {"", "kvm-a", "10.0.0.1", "fe80::1", "-l root", "ssh", "ssh -p 22", "ssh -- -x",
                                 "a b c", "rm -rf /", "@", ":", "root@", "root@-h"}) {
            QVERIFY2(!readPastedHost(QString::fromLatin1(text)), text);
        }
        QVERIFY(!readPastedHost(QString(3000, u'a') + u"@b"_s));
    }
};

QTEST_GUILESS_MAIN(TestHostUri)
#include "tst_hosturi.moc"
