// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/hosturi.h"
#include "ui/dialogs/confirm.h"
#include "ui/dialogs/explain.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestExplain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasWordsOfItsOwn()
    {
        QSet<QString> reasons;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
            const Explanation text = explain({static_cast<ErrorKind>(kind), 0, {}, u"words nobody knows"_s});
            QCOMPARE(text.what, u"words nobody knows"_s);
            QVERIFY2(!text.why.isEmpty(), qPrintable(QString::number(kind)));
            QVERIFY2(!text.next.isEmpty(), qPrintable(QString::number(kind)));
            QVERIFY2(!reasons.contains(text.why), qPrintable(text.why));
            reasons.insert(text.why);
        }
        QVERIFY(!explain({}).what.isEmpty());
    }

    void knownWords_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, int code, const char *detail, const char *next) {
            QTest::newRow(name) << code << QString::fromLatin1(detail) << QString::fromLatin1(next);
        };
        row("kvm", 1,
            "internal error: qemu unexpectedly closed the monitor: Could not access KVM kernel module: Permission "
            "denied "
            "-accel kvm: failed to initialize kvm: Permission denied",
            "/dev/kvm");
        row("disk", 1, "qemu-system-x86_64: -blockdev {...}: Could not open '/root/a.iso': Permission denied",
            "storage pool");
        row("missing disk", 38, "Cannot access storage file '/srv/a.qcow2': No such file or directory",
            "Put the file back");
        row("full", 38, "cannot fill file '/srv/a.img': No space left on device", "Free some space");
        row("lock", 1, "Failed to get \"write\" lock\nIs another process using the image", "Shut the other guest down");
        row("port", 1, "-vnc 127.0.0.1:0: Failed to listen on socket: Address already in use", "another port");
        row("reserved port", 1, "internal error: Failed to reserve port 5950", "another port");
        row("network", 55, "Requested operation is not valid: network 'default' is not active", "Start the network");
        row("exists", 20, "operation failed: domain 'web' already exists with uuid 1", "another name");
        row("agent", 86, "Guest agent is not responding: QEMU guest agent is not connected", "qemu-guest-agent");
        row("host key", 38, "Cannot recv data: Host key verification failed.: Connection reset by peer",
            "shown its fingerprint");
        row("changed key", 38, "WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! Host key verification failed.",
            "ssh-keygen -R");
        row("ssh", 38, "Permission denied (publickey,password,keyboard-interactive).", "the password");
        row("ssh by key", 38, "kai@h: Permission denied (publickey).", "authorized_keys");
        row("ssh keys", 0, "Received disconnect from h: Too many authentication failures", "IdentitiesOnly");
        row("ssh key file", 0, "WARNING: UNPROTECTED PRIVATE KEY FILE! Permission denied (publickey).", "chmod 600");
        row("jump host", 0, "channel 0: open failed: administratively prohibited: open failed", "AllowTcpForwarding");
        row("jump host's way", 0, "channel 0: open failed: connect failed: No route\nstdio forwarding failed",
            "from the jump host");
        row("old ssh", 0, "no matching host key type found. Their offer: ssh-rsa", "old method");
        row("locked out", 0, "kex_exchange_identification: read: Connection reset by peer", "wait some minutes");
        row("ssh name", 0, "ssh: Could not resolve hostname h: Name or service not known", "spelling");
        row("refused", 38, "unable to connect to server at 'h:16509': Connection refused", "libvirtd");
        row("no daemon", 38, "Failed to connect socket to '/var/run/libvirt/libvirt-sock': No such file or directory",
            "systemctl start");
        row("dead daemon", 38, "Failed to connect socket to '/var/run/libvirt/libvirt-sock': Connection refused",
            "Start it on the host");
        row("group", 38, "Failed to connect socket to '/var/run/libvirt/libvirt-sock': Permission denied", "usermod");
        row("polkit", 45, "authentication failed: polkit: access denied by policy", "usermod");
        row("pflash", 67, "internal snapshots of a VM with pflash based firmware are not supported",
            "external snapshot");
        row("pci", 1, "internal error: No more available PCI slots", "root ports");
    }

    void knownWords()
    {
        QFETCH(int, code);
        QFETCH(QString, detail);
        QFETCH(QString, next);
        const Explanation text = explain({ErrorKind::Internal, code, u"It failed."_s, detail});
        QCOMPARE(text.what, u"It failed."_s);
        QVERIFY2(text.next.contains(next), qPrintable(text.why + u" / "_s + text.next));
    }

    void questionsNameTheirObjects()
    {
        for (int verb = 0; verb < static_cast<int>(ConfirmVerb::Count); ++verb) {
            const ConfirmText text = confirmText(static_cast<ConfirmVerb>(verb), {u"web-7"_s, u"db-1"_s});
            QVERIFY(!text.title.isEmpty());
            QVERIFY2(text.question.contains(u"web-7"_s) && text.question.contains(u"db-1"_s),
                     qPrintable(text.question));
            QVERIFY(!text.consequence.isEmpty());
            QVERIFY(!text.button.isEmpty());
        }
        QStringList many;
        for (int i = 0; i < 500; ++i) {
            many.append(u"guest-%1"_s.arg(i));
        }
        QVERIFY(confirmText(ConfirmVerb::ForceOff, many).question.size() < 400);
        // A name with a place marker in it is only a name.
        QVERIFY(confirmText(ConfirmVerb::ForceOff, {u"%1 %n"_s}).question.contains(u"%1 %n"_s));
    }

    void addressesGoThereAndBack_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<int>("kind");
        QTest::newRow("system") << u"qemu:///system"_s << static_cast<int>(HostUriParts::Kind::System);
        QTest::newRow("session") << u"qemu:///session"_s << static_cast<int>(HostUriParts::Kind::Session);
        QTest::newRow("test") << u"test:///default"_s << static_cast<int>(HostUriParts::Kind::Simulated);
        QTest::newRow("ssh") << u"qemu+ssh://kvm-a/system"_s << static_cast<int>(HostUriParts::Kind::Ssh);
        QTest::newRow("ssh user port") << u"qemu+ssh://root@10.0.0.1:2222/system"_s
                                       << static_cast<int>(HostUriParts::Kind::Ssh);
        QTest::newRow("ssh key") << u"qemu+ssh://root@kvm-a/system?keyfile=/home/u/my%20key"_s
                                 << static_cast<int>(HostUriParts::Kind::Ssh);
        QTest::newRow("ipv6") << u"qemu+ssh://[fe80::1]/system"_s << static_cast<int>(HostUriParts::Kind::Ssh);
        QTest::newRow("other options") << u"qemu+ssh://h/system?no_verify=1"_s
                                       << static_cast<int>(HostUriParts::Kind::Custom);
        QTest::newRow("tls") << u"qemu+tls://h/system"_s << static_cast<int>(HostUriParts::Kind::Tls);
    }

    void addressesGoThereAndBack()
    {
        QFETCH(QString, uri);
        QFETCH(int, kind);
        const HostUriParts address = fromUri(uri);
        QCOMPARE(static_cast<int>(address.kind), kind);
        QVERIFY(!problem(address));
        QCOMPARE(toUri(address), uri);
    }

    void badAddressesAreToldAtTheirField_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("field");
        const auto row = [](const char *name, const QString &host, const QString &user, const QString &key,
                            HostField f) { QTest::newRow(name) << host << user << key << static_cast<int>(f); };
        row("empty", {}, {}, {}, HostField::Host);
        row("option", u"-oProxyCommand=x"_s, {}, {}, HostField::Host);
        row("blank", u"a b"_s, {}, {}, HostField::Host);
        row("path", u"a/b"_s, {}, {}, HostField::Host);
        row("user option", u"a"_s, u"-l"_s, {}, HostField::User);
        row("relative key", u"a"_s, {}, u"id_rsa"_s, HostField::KeyFile);
    }

    void badAddressesAreToldAtTheirField()
    {
        QFETCH(QString, host);
        QFETCH(QString, user);
        QFETCH(QString, key);
        QFETCH(int, field);
        HostUriParts address;
        address.kind = HostUriParts::Kind::Ssh;
        address.host = host;
        address.user = user;
        address.keyFile = key;
        const auto wrong = problem(address);
        QVERIFY(wrong);
        QCOMPARE(static_cast<int>(wrong->field), field);
        QVERIFY(!wrong->text.isEmpty());
    }

    void aKeyMayBeWrittenAsAShellReadsIt()
    {
        HostUriParts address;
        address.kind = HostUriParts::Kind::Ssh;
        address.host = u"h"_s;
        address.keyFile = u"~/.ssh/id_ed25519"_s;
        QVERIFY(!problem(address));
        QCOMPARE(toUri(address), u"qemu+ssh://h/system?keyfile="_s + QDir::homePath() + u"/.ssh/id_ed25519"_s);
    }

    void secretsStayOutOfAddresses()
    {
        HostUriParts address;
        address.kind = HostUriParts::Kind::Custom;
        address.uri = u"qemu+tls://root:secret@h/system"_s;
        QVERIFY(problem(address));
        address.uri = u"qemu+ssh://h/system?command=/tmp/evil"_s;
        QVERIFY(problem(address));
        address.uri = u"nonsense"_s;
        QVERIFY(problem(address));
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
