// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/sshprompt.h"

#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

using Kind = AuthQuestion::Kind;

Q_DECLARE_METATYPE(guestdeck::AuthQuestion::Kind)

class TestSshPrompt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void prompts_data()
    {
        QTest::addColumn<QString>("hint");
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("storageKey");
        const auto row = [](const char *name, const QString &prompt, Kind kind, const QString &account = {},
                            const QString &subject = {}, const QString &key = {}, const QString &hint = {}) {
            QTest::newRow(name) << hint << prompt << kind << account << subject << key;
        };
        row("password", u"root@kvm-a's password: "_s, Kind::Password, u"root@kvm-a"_s, {},
            u"password/root@kvm-a/kvm-a:22"_s);
        row("password of a jump host", u"admin@10.0.0.9's password: "_s, Kind::Password, u"admin@10.0.0.9"_s, {},
            u"password/admin@10.0.0.9/kvm-a:22"_s);
        row("domain account", u"eve@corp.example@kvm-a's password: "_s, Kind::Password, u"eve@corp.example@kvm-a"_s, {},
            u"password/eve@corp.example@kvm-a/kvm-a:22"_s);
        row("PAM", u"(root@kvm-a) Password: "_s, Kind::Password, u"root@kvm-a"_s, {},
            u"password/root@kvm-a/kvm-a:22"_s);
        row("FreeBSD", u"(root@kvm-a) Password for root@kvm-a:"_s, Kind::Password, u"root@kvm-a"_s, {},
            u"password/root@kvm-a/kvm-a:22"_s);
        row("PAM in German", u"(root@kvm-a) Passwort: "_s, Kind::Password, u"root@kvm-a"_s, {},
            u"password/root@kvm-a/kvm-a:22"_s);
        row("PAM, OpenSSH before 8.7", u"Password: "_s, Kind::Password, {}, {}, u"password//kvm-a:22"_s);
        row("code", u"(root@kvm-a) Verification code: "_s, Kind::Code, u"root@kvm-a"_s);
        row("one-time password", u"(root@kvm-a) One-time password (OATH) for `root': "_s, Kind::Code, u"root@kvm-a"_s);
        row("Duo",
            u"(root@kvm-a) Duo two-factor login for root\n\nEnter a passcode or select one of the following "
            "options:\n\n 1. Duo Push to XXX-XXX-1234\n\nPasscode or option (1-3): "_s,
            Kind::Code, u"root@kvm-a"_s);
        row("code, older", u"Verification code: "_s, Kind::Code);
        row("new password", u"(root@kvm-a) New password: "_s, Kind::Code, u"root@kvm-a"_s);
        row("password change", u"Enter root@kvm-a's new password: "_s, Kind::Code, u"root@kvm-a"_s);
        row("retype", u"Retype root@kvm-a's new password: "_s, Kind::Code, u"root@kvm-a"_s);
        row("passphrase", u"Enter passphrase for key '/home/u/.ssh/id_ed25519': "_s, Kind::KeyPassphrase, {},
            u"/home/u/.ssh/id_ed25519"_s, u"passphrase//home/u/.ssh/id_ed25519"_s);
        row("passphrase of a cut path", u"Enter passphrase for key '/%1': "_s.arg(QString(99, u'x')),
            Kind::KeyPassphrase, {}, u'/' + QString(99, u'x'));
        row("passphrase by ssh-add", u"Enter passphrase for /home/u/.ssh/id_rsa (will confirm each use): "_s,
            Kind::KeyPassphrase, {}, u"/home/u/.ssh/id_rsa"_s, u"passphrase//home/u/.ssh/id_rsa"_s);
        row("bad passphrase", u"Bad passphrase, try again for /home/u/.ssh/id_rsa: "_s, Kind::KeyPassphrase, {},
            u"/home/u/.ssh/id_rsa"_s, u"passphrase//home/u/.ssh/id_rsa"_s);
        row("PIN", u"Enter PIN for ED25519-SK key /home/u/.ssh/id_ed25519_sk: "_s, Kind::Code, {},
            u"/home/u/.ssh/id_ed25519_sk"_s);
        row("PIN and touch", u"Enter PIN and confirm user presence for ECDSA-SK key /home/u/.ssh/id_sk: "_s, Kind::Code,
            {}, u"/home/u/.ssh/id_sk"_s);
        row("smart card", u"Enter PIN for 'OpenPGP card': "_s, Kind::Code, {}, u"OpenPGP card"_s);
        row("touch", u"Confirm user presence for key ED25519-SK SHA256:abc"_s, Kind::Touch, {},
            u"ED25519-SK SHA256:abc"_s, {}, u"none"_s);
        row("unknown notice", u"Please look at the ceiling"_s, Kind::Touch, {}, {}, {}, u"none"_s);
        row("agent", u"Allow use of key /home/u/.ssh/id_rsa?\nKey fingerprint SHA256:abc."_s, Kind::Confirm, {}, {}, {},
            u"confirm"_s);
        row("add to agent", u"Add key /home/u/.ssh/id_rsa (SHA256:abc) to agent?"_s, Kind::Confirm, {}, {}, {},
            u"confirm"_s);
        row("new host keys", u"Accept updated hostkeys? (yes/no): "_s, Kind::Confirm);
        row("a host that poses as a key's passphrase",
            u"(root@kvm-a) Enter passphrase for key '/home/u/.ssh/id_ed25519': "_s, Kind::Code, u"root@kvm-a"_s);
        row("a host that poses as another", u"(root@kvm-a) admin@bank's password: "_s, Kind::Password, u"root@kvm-a"_s,
            {}, u"password/root@kvm-a/kvm-a:22"_s);
        row("a host that poses as its key's question",
            u"(root@kvm-a) \nThe authenticity of host 'bank (1.2.3.4)' can't be established."_s, Kind::Code,
            u"root@kvm-a"_s);
        row("nothing", u""_s, Kind::Code);
    }

    void prompts()
    {
        QFETCH(QString, hint);
        QFETCH(QString, prompt);
        const AuthQuestion question = readSshPrompt(hint, prompt, u"kvm-a:22"_s);
        QTEST(question.kind, "kind");
        QTEST(question.account, "account");
        QTEST(question.subject, "subject");
        QTEST(question.storageKey, "storageKey");
        QCOMPARE(question.canRemember, !question.storageKey.isEmpty());
        QCOMPARE(question.prompt, prompt);
    }

    void hostKeys_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("keyType");
        QTest::newRow("9.2") << u"The authenticity of host 'kvm-a (10.0.0.1)' can't be established.\n"
                                "ED25519 key fingerprint is SHA256:9zN0+xY/abc.\n"
                                "This key is not known by any other names.\n"
                                "Are you sure you want to continue connecting (yes/no/[fingerprint])? "_s
                             << u"ED25519"_s;
        QTest::newRow("known elsewhere")
            << u"The authenticity of host 'kvm-a (10.0.0.1)' can't be established.\n"
               "ED25519 key fingerprint is SHA256:9zN0+xY/abc.\n"
               "This host key is known by the following other names/addresses:\n    ~/.ssh/known_hosts:3: old-a\n"
               "Are you sure you want to continue connecting (yes/no/[fingerprint])? "_s
            << u"ED25519"_s;
        QTest::newRow("another type is known, with a picture")
            << u"The authenticity of host 'kvm-a (10.0.0.1)' can't be established,\n"
               "but keys of different type are already known for this host.\n"
               "RSA key fingerprint is SHA256:9zN0+xY/abc.\n+---[RSA 3072]----+\n|o=o.oo*=*        |\n"
               "+----[SHA256]-----+\nAre you sure you want to continue connecting (yes/no/[fingerprint])? "_s
            << u"RSA"_s;
        QTest::newRow("old") << u"The authenticity of host 'kvm-a (10.0.0.1)' can't be established.\r\n"
                                "ECDSA key fingerprint is SHA256:9zN0+xY/abc.\r\n"
                                "Are you sure you want to continue connecting (yes/no)? "_s
                             << u"ECDSA"_s;
    }

    void hostKeysNameTheMachineOnce_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("expected");
        QTest::newRow("behind a jump host") << u"kvm-a (<no hostip for proxy command>)"_s << u"kvm-a"_s;
        QTest::newRow("an address") << u"10.0.0.1 (10.0.0.1)"_s << u"10.0.0.1"_s;
        QTest::newRow("another address") << u"10.0.0.1 (10.0.0.11)"_s << u"10.0.0.1 (10.0.0.11)"_s;
        QTest::newRow("a port") << u"[kvm-a]:2222 ([10.0.0.1]:2222)"_s << u"[kvm-a]:2222 ([10.0.0.1]:2222)"_s;
    }

    void hostKeysNameTheMachineOnce()
    {
        QFETCH(QString, host);
        const AuthQuestion question
            = readSshPrompt({},
                            u"The authenticity of host '%1' can't be established.\n"
                            "ED25519 key fingerprint is SHA256:9zN0+xY/abc.\n"
                            "Are you sure you want to continue connecting (yes/no/[fingerprint])? "_s.arg(host),
                            u"kvm-a"_s);
        QCOMPARE(question.kind, Kind::HostKey);
        QTEST(question.subject, "expected");
    }

    void hostKeys()
    {
        QFETCH(QString, prompt);
        const AuthQuestion question = readSshPrompt({}, prompt, u"kvm-a"_s);
        QCOMPARE(question.kind, Kind::HostKey);
        QCOMPARE(question.subject, u"kvm-a (10.0.0.1)"_s);
        QTEST(question.keyType, "keyType");
        QCOMPARE(question.fingerprint, u"SHA256:9zN0+xY/abc"_s);
        QVERIFY(question.storageKey.isEmpty());
    }

    void hostileTextIsTamed()
    {
        const AuthQuestion question
            = readSshPrompt({}, u"(root@kvm-a) a\u202Eb\x1b[31mc\u200B\t"_s + QString(100'000, u'x'), u"kvm-a"_s);
        QCOMPARE(question.kind, Kind::Code);
        QVERIFY(question.prompt.startsWith(u"(root@kvm-a) ab[31mcxxx"_s));
        QVERIFY(question.prompt.size() <= 4096);
    }
};

QTEST_GUILESS_MAIN(TestSshPrompt)
#include "tst_sshprompt.moc"
