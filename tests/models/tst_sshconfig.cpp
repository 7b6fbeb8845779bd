// SPDX-License-Identifier: GPL-3.0-or-later
// What ~/.ssh offers: aliases with what the configuration says of them, includes, known hosts, and hostile files.
#include "models/transport/sshconfig.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

class SshFolder
{
public:
    void write(const QString &name, const QByteArray &text)
    {
        const QString path = m_dir.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    QString path() const { return m_dir.path(); }
    QList<SshConfigHost> read() const { return readSshHosts(m_dir.path()); }
    QStringList names() const
    {
        QStringList result;
        for (const SshConfigHost &host : read()) {
            result << host.name;
        }
        return result;
    }
    SshConfigHost host(const QString &name) const
    {
        for (const SshConfigHost &host : read()) {
            if (host.name == name) {
                return host;
            }
        }
        return {};
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

class TestSshConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingThere()
    {
        const SshFolder folder;
        QVERIFY(folder.read().isEmpty());
        QVERIFY(readSshHosts(u"/nonexistent/.ssh"_s).isEmpty());
    }

    void aliasesWithWhatIsSaidOfThem()
    {
        SshFolder folder;
        folder.write(u"config"_s,
                     "# mine\n"
                     "Host kvm-a kvm-b *.lab !bad\n"
                     "  HostName=%h.example.org\n"
                     "  User \"root\" # who\n"
                     "  Port 2222\n"
                     "host quiet\n"
                     "  ProxyJump jump@gate:2200\n"
                     "  IdentityFile ~/.ssh/other key\n"
                     "  IdentityFile ~/.ssh/second\n"
                     "Host kvm-a\n"
                     "  User late\n"
                     "Match exec \"touch /tmp/never\"\n"
                     "  User matched\n"
                     "  Include extra\n"
                     "Match all\n"
                     "  Port 22\n"
                     "Host *\n"
                     "  User everybody\n");
        folder.write(u"extra"_s, "Host hidden\n");
        QCOMPARE(folder.names(), (QStringList{u"kvm-a"_s, u"kvm-b"_s, u"quiet"_s}));
        const SshConfigHost a = folder.host(u"kvm-a"_s);
        QCOMPARE(a.hostName, u"kvm-a.example.org"_s);
        QCOMPARE(a.user, u"root"_s); // the first that is said counts
        QCOMPARE(a.port, 2222);
        QVERIFY(!a.fromKnownHosts);
        const SshConfigHost quiet = folder.host(u"quiet"_s);
        QCOMPARE(quiet.user, u"everybody"_s);
        QCOMPARE(quiet.port, 22);
        QCOMPARE(quiet.jumpHosts, u"jump@gate:2200"_s);
        QCOMPARE(quiet.keyFile, u"~/.ssh/other"_s);
    }

    void includes()
    {
        SshFolder folder;
        folder.write(u"config"_s,
                     "Include conf.d/*.conf missing\n"
                     "Host lab-*\n"
                     "  Include lab.inc\n"
                     "Host lab-1 other\n");
        folder.write(u"conf.d/20-b.conf"_s, "Host second\nUser late\nHost shared\nUser late\n");
        folder.write(u"conf.d/10-a.conf"_s, "Host first shared\nUser early\n");
        folder.write(u"conf.d/.hidden.conf"_s, "Host unseen\n");
        folder.write(u"conf.d/notes.txt"_s, "Host unseen\n");
        folder.write(u"lab.inc"_s, "User labuser\n");
        QCOMPARE(folder.names(), (QStringList{u"first"_s, u"lab-1"_s, u"other"_s, u"second"_s, u"shared"_s}));
        QCOMPARE(folder.host(u"shared"_s).user, u"early"_s); // files in the order of their names
        QCOMPARE(folder.host(u"lab-1"_s).user, u"labuser"_s);
        QCOMPARE(folder.host(u"other"_s).user, QString()); // the include stands under lab-*
    }

    void includesThatGoInCircles()
    {
        SshFolder folder;
        folder.write(u"config"_s, "Host here\nInclude config\nInclude *\nInclude ../*/*/*/*/*/*\n");
        for (int i = 0; i < 300; ++i) {
            folder.write(u"part%1"_s.arg(i), "Host part\nInclude part*\n");
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(folder.names(), (QStringList{u"here"_s, u"part"_s}));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void knownHosts()
    {
        SshFolder folder;
        folder.write(u"config"_s, "Host alias\n");
        folder.write(u"known_hosts"_s,
                     "# comment\n"
                     "|1|c2FsdA==|aGFzaA== ssh-ed25519 AAAA\n"
                     "plain.example.org,10.0.0.7 ssh-ed25519 AAAA\n"
                     "plain.example.org ssh-rsa AAAA\n"
                     "[ported]:2222,[10.0.0.8]:2222 ssh-ed25519 AAAA\n"
                     "10.0.0.9 ssh-ed25519 AAAA\n"
                     "fe80::1 ssh-ed25519 AAAA\n"
                     "@cert-authority *.example.org ssh-rsa AAAA\n"
                     "@revoked revoked.example.org ssh-rsa AAAA\n"
                     "*.wild,!not ssh-rsa AAAA\n"
                     "alias ssh-ed25519 AAAA\n"
                     "-oProxyCommand=x ssh-ed25519 AAAA\n"
                     "[bad]:99999 ssh-ed25519 AAAA\n"
                     "incomplete\n");
        QCOMPARE(folder.names(),
                 (QStringList{u"10.0.0.9"_s, u"alias"_s, u"fe80::1"_s, u"plain.example.org"_s, u"ported"_s}));
        QCOMPARE(folder.host(u"ported"_s).port, 2222);
        QVERIFY(folder.host(u"ported"_s).fromKnownHosts);
        QVERIFY(!folder.host(u"alias"_s).fromKnownHosts);
    }

    void hostileContent()
    {
        SshFolder folder;
        folder.write(u"config"_s,
                     "Host -oProxyCommand=evil $(evil) `evil` a;b \x1b[31mred\x1b[0m good \xff\xfe\n"
                     "Host \"quoted name\" \"open\n"
                     "Host\nHost =\n=\nHost = named\nPort 99999\nPort -1\n"
                     "Host "
                         + QByteArray(20000, 'x') + "\n" + QByteArray(100, '"') + "\nHost " + QByteArray(300, 'y')
                         + "\nHost last");
        QCOMPARE(folder.names(), (QStringList{u"good"_s, u"last"_s, u"named"_s, u"open"_s}));
        QCOMPARE(folder.host(u"named"_s).port, 0);
        // A pattern that would take for ever with a matcher that tries everything.
        folder.write(u"config"_s,
                     "Host " + QByteArray("a*").repeated(500) + "b\n  User x\nHost " + QByteArray(250, 'a'));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(folder.read().size(), 1);
        QVERIFY(timer.elapsed() < 2000);
    }

    void randomBytesAndHugeFiles()
    {
        QRandomGenerator random(20260102);
        SshFolder folder;
        for (int round = 0; round < 50; ++round) {
            QByteArray noise(4000, 0);
            for (char &byte : noise) {
                constexpr char letters[] = "Host Include Match*?!\"=#/.,|[]:@-\n\n\t %abc\0\xff";
                byte = letters[random.bounded(int(sizeof(letters)))];
            }
            folder.write(u"config"_s, noise);
            folder.write(u"known_hosts"_s, noise);
            folder.read();
        }
        QByteArray many;
        for (int i = 0; i < 200000; ++i) {
            many += "Host h" + QByteArray::number(i) + "\n";
        }
        folder.write(u"config"_s, many);
        folder.write(u"known_hosts"_s, QByteArray());
        QCOMPARE(folder.read().size(), 5000);
    }

    void aPipeIsNotWaitedFor()
    {
        SshFolder folder;
        QCOMPARE(mkfifo(QFile::encodeName(QString(folder.path() + u"/config"_s)).constData(), 0600), 0);
        QVERIFY(folder.read().isEmpty());
    }

    void readOnAWorker()
    {
        SshFolder folder;
        folder.write(u"config"_s, "Host a\n");
        const auto future = sshHostsSoon(folder.path());
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result(), folder.read());
    }
};

QTEST_GUILESS_MAIN(TestSshConfig)
#include "tst_sshconfig.moc"
