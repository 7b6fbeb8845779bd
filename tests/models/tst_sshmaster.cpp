// SPDX-License-Identifier: GPL-3.0-or-later
// One login for everything, against a real sshd on a loopback port.
#include "models/transport/sshmaster.h"
#include "tests/models/sshserver.h"
#include "tests/models/sshtesting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <future>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Greets as VNC servers do, and sends back what it gets; on its own thread.
class Greeter
{
public:
    explicit Greeter(const QString &path = {})
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        std::strncpy(address.sun_path, qPrintable(path), sizeof address.sun_path - 1);
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
            && ::listen(m_listener, 20) == 0) {
            m_thread = std::thread([this]() { serve(); });
        }
    }
    ~Greeter()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        if (m_thread.joinable()) {
            m_thread.join();
        }
        ::close(m_listener);
    }

private:
    void serve()
    {
        for (int fd = ::accept(m_listener, nullptr, nullptr); fd >= 0; fd = ::accept(m_listener, nullptr, nullptr)) {
            (void)!::write(fd, "RFB 003.008\n", 12);
            char buffer[4096];
            for (ssize_t got = ::read(fd, buffer, sizeof buffer); got > 0; got = ::read(fd, buffer, sizeof buffer)) {
                (void)!::write(fd, buffer, size_t(got));
            }
            ::close(fd);
        }
    }

    int m_listener = -1;
    std::thread m_thread;
};

/// The kernel's list of unix sockets that listen.
QByteArray listeners()
{
    QFile file(u"/proc/net/unix"_s);
    QByteArray list;
    for (const QByteArray &line : file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>()) {
        if (line.contains(" 00010000 ")) { // __SO_ACCEPTCON
            list += line + '\n';
        }
    }
    return list;
}

/// Runs it as libvirt does: with hardly any environment, input and output by sockets.
struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Ran runStripped(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment;
    for (const QString &name : {u"PATH"_s, u"HOME"_s, u"USER"_s}) {
        environment.insert(name, qEnvironmentVariable(qPrintable(name)));
    }
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Another process with a login, to be killed: see hold().
class Holder
{
public:
    explicit Holder(const QString &client)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, client});
        m_process.waitForReadyRead(20000);
        m_folder = QFileInfo(QString::fromUtf8(m_process.readLine()).trimmed()).path();
    }
    QString folder() const { return m_folder; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QString m_folder;
};

/// What a Holder does.
int hold(const QString &client)
{
    SshMasters masters(nullptr, setup());
    const auto master = masters.acquire(boxBy(client));
    if (!onWorker([&]() { return master->login({}); })) {
        return 1;
    }
    std::printf("%s\n", qPrintable(master->libvirtCommand()));
    std::fflush(stdout);
    ::pause();
    return 0;
}

} // namespace

class TestSshMaster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_logins = m_server.logins(); }
    void oneLoginForEverything();
    void commands();
    void sockets();
    void carriesLibvirt();
    void neverLogsInByItself();
    void logsInAfreshWhenTheMasterDied();
    void oneLoginForTwoCallers();
    void cancelledLoginEndsSsh();
    void theOtherCallerTriesItself();
    void endsWithItsLastHolder();
    void endsWithTheProgram();
    void killedProgramLeavesNothing();
    void hostileConfiguration();
    void jumpHost();
    void refusals();
    void changedHostKey();
    void forbiddenForwarding();
    void eachChannelHasItsOwnReason();
    void tooManySessions();
    void unfitFolders();

private:
    SshHost box(const QString &program = u"ssh-plain"_s) const { return boxBy(m_server.file(program)); }
    std::unique_ptr<SshMasters> masters() const { return std::make_unique<SshMasters>(nullptr, setup()); }

    SshServer m_server;
    int m_logins = 0; // before the test
    QTemporaryDir m_runtime; // stands for XDG_RUNTIME_DIR
};

void TestSshMaster::initTestCase()
{
    const QString missing = m_server.start();
    if (!missing.isEmpty()) {
        std::printf("SKIP: %s\n", qPrintable(missing));
        std::fflush(stdout);
        std::_Exit(77);
    }
    (void)m_server.client(u"ssh-plain"_s);
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

void TestSshMaster::oneLoginForEverything()
{
    const auto all = masters();
    const auto master = all->acquire(box());
    QCOMPARE(all->acquire(box()), master);
    QVERIFY(!master->isUp());
    const auto early = onWorker([&]() { return master->channel({u"127.0.0.1"_s, 5901, {}}, {}); });
    QVERIFY(!early && early.error().kind == ErrorKind::Unreachable);
    const Outcome outcome = onWorker([&]() { return master->login({}); });
    VERIFY_OK(outcome);
    QVERIFY(master->isUp());
    QVERIFY(master->loginTime() >= 0);

    QTcpServer screen;
    QVERIFY(screen.listen(QHostAddress::LocalHost));
    connect(&screen, &QTcpServer::newConnection, this, [&]() {
        QTcpSocket *socket = screen.nextPendingConnection();
        socket->write("RFB 003.008\n");
    });
    QList<std::shared_ptr<SshChannel>> channels;
    for (int i = 0; i < 10; ++i) {
        auto future = std::async(std::launch::async, [&]() {
            return master->channel({u"127.0.0.1"_s, screen.serverPort(), {}}, {});
        });
        QTRY_VERIFY(future.wait_for(0s) == std::future_status::ready);
        const auto channel = future.get();
        VERIFY_OK(channel);
        char greeting[12];
        QCOMPARE(::recv((*channel)->descriptor(), greeting, 12, MSG_WAITALL), ssize_t(12));
        QCOMPARE(QByteArray(greeting, 12), QByteArray("RFB 003.008\n"));
        channels << *channel;
    }
    const auto answer = onWorker([&]() { return master->run({u"printf"_s, u"%s|"_s, u"a b"_s, u"it's"_s}, {}); });
    VERIFY_OK(answer);
    QCOMPARE(answer->out, QByteArray("a b|it's|"));
    QCOMPARE(m_server.logins(), m_logins + 1);
}

void TestSshMaster::commands()
{
    const auto all = masters();
    const auto master = all->acquire(box());
    QVERIFY(!onWorker([&]() { return master->run({u"true"_s}, {}); }).has_value()); // not logged in
    VERIFY_OK(onWorker([&]() { return master->login({}); }));

    const auto failed = onWorker([&]() { return master->run({u"sh"_s, u"-c"_s, u"echo no >&2; exit 3"_s}, {}); });
    VERIFY_OK(failed);
    QCOMPARE(failed->status, 3);
    QCOMPARE(failed->err, u"no"_s);
    const auto last = onWorker([&]() { return master->run({u"sh"_s, u"-c"_s, u"exit 255"_s}, {}); });
    VERIFY_OK(last);
    QCOMPARE(last->status, 255);
    const auto input = onWorker([&]() { return master->run({u"cat"_s}, {}); });
    VERIFY_OK(input);
    QVERIFY(input->out.isEmpty());
    QByteArray fed(400'000, 'x');
    fed += QByteArray("\0\xff' $HOME\n", 10);
    const auto echoed = onWorker([&]() { return master->runWithInput({u"cat"_s}, fed, {}); });
    VERIFY_OK(echoed);
    QVERIFY(echoed->out == fed);
    const auto much = onWorker([&]() { return master->run({u"head"_s, u"-c"_s, u"3000000"_s, u"/dev/zero"_s}, {}); });
    VERIFY_OK(much);
    QCOMPARE(much->out.size(), 1024 * 1024);
    const auto endless = onWorker([&]() { return master->run({u"yes"_s}, {}, 700ms); });
    QVERIFY(!endless && endless.error().kind == ErrorKind::Timeout);
    const auto late = onWorker([&]() { return master->run({u"sleep"_s, u"30"_s}, {}, 300ms); });
    QVERIFY(!late && late.error().kind == ErrorKind::Timeout);
    std::stop_source stop;
    auto running = std::async(std::launch::async, [&]() {
        return master->run({u"sleep"_s, u"30"_s}, {stop.get_token(), {}});
    });
    QCOMPARE(running.wait_for(200ms), std::future_status::timeout);
    stop.request_stop();
    QCOMPARE(running.wait_for(5s), std::future_status::ready);
    QCOMPARE(running.get().error().kind, ErrorKind::Cancelled);
    QVERIFY(master->isUp());
}

void TestSshMaster::sockets()
{
    const QString path = m_server.file(u"a:b v.sock"_s);
    const Greeter greeter(path);
    const auto all = masters();
    const auto master = all->acquire(box());
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    const auto channel = onWorker([&]() { return master->channel({{}, 0, path}, {}); });
    VERIFY_OK(channel);
    const int fd = (*channel)->takeDescriptor();
    // The near end is taken away; the connection stays.
    const QDir folder(folderOf(*master));
    QVERIFY(folder.entryList({u"f*"_s}, QDir::AllEntries | QDir::System).isEmpty());
    QTRY_VERIFY(!listeners().contains(QByteArray(folder.path().toUtf8() + "/f")));
    QCOMPARE(::write(fd, "hello", 5), ssize_t(5));
    char buffer[17];
    QCOMPARE(::recv(fd, buffer, 17, MSG_WAITALL), ssize_t(17));
    QCOMPARE(QByteArray(buffer, 17), QByteArray("RFB 003.008\nhello"));
    ::close(fd);

    const auto forwarded = onWorker([&]() { return master->forwardSocket(path); });
    VERIFY_OK(forwarded);
    QCOMPARE(onWorker([&]() { return master->forwardSocket(path); }).value_or(QString()), *forwarded);
    QVERIFY(QFile::exists(*forwarded) && forwarded->startsWith(folder.path()));

    const auto nothing = onWorker([&]() { return master->channel({{}, 0, m_server.file(u"none"_s)}, {}); });
    QVERIFY(!nothing.has_value());
    QVERIFY2(nothing.error().kind != ErrorKind::Timeout, qPrintable(why(nothing.error())));
    const auto hostile = onWorker([&]() { return master->channel({{}, 0, u"/run/${HOME}"_s}, {}); });
    QCOMPARE(hostile.error().kind, ErrorKind::Unsupported);
    QCOMPARE(m_server.logins(), m_logins + 1);
}

void TestSshMaster::carriesLibvirt()
{
    const auto all = masters();
    const auto master = all->acquire(box());
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    QByteArray bytes(1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        bytes[i] = char(i * 31 + i / 257);
    }
    // What virNetSocketNewConnectSSH makes of a URI; the far side says something after the near one has ended.
    const Ran ran = runStripped(master->libvirtCommand(),
                                {u"-p"_s, u"1"_s, u"-l"_s, u"nobody"_s, u"-o"_s, u"BatchMode=yes"_s, u"-T"_s, u"-e"_s,
                                 u"none"_s, u"--"_s, u"box"_s, u"sh -c 'cat; echo end'"_s},
                                bytes);
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY(ran.out == bytes + "end\n");
    QCOMPARE(m_server.logins(), m_logins + 1);
}

void TestSshMaster::neverLogsInByItself()
{
    const auto all = masters();
    const auto master = all->acquire(box());
    const QStringList arguments{u"-T"_s, u"-e"_s, u"none"_s, u"--"_s, u"box"_s, u"echo in"_s};
    const Ran before = runStripped(master->libvirtCommand(), arguments, {});
    QCOMPARE(before.status, 255);
    QCOMPARE(before.err, QByteArray("guestdeck-ssh: the login to this host has ended\n"));

    // Somebody answers, but not as ssh does: the case of a login that ends at this very moment.
    const Greeter greeter(folderOf(*master) + u"/ctl"_s);
    const Ran confused = runStripped(master->libvirtCommand(), arguments, {});
    QCOMPARE(confused.status, 255);
    QVERIFY(confused.out.isEmpty() && !confused.err.isEmpty());
    QCOMPARE(m_server.logins(), m_logins);
}

void TestSshMaster::logsInAfreshWhenTheMasterDied()
{
    const auto all = masters();
    const auto master = all->acquire(box());
    for (int round = 1; round <= 2; ++round) {
        VERIFY_OK(onWorker([&]() { return master->login({}); }));
        const QList<pid_t> processes = processesOf(folderOf(*master));
        QCOMPARE(processes.size(), 2); // the keeper and ssh
        ::kill(processes.at(round - 1), SIGKILL);
        QTRY_VERIFY(!master->isUp());
        QTRY_VERIFY(processesOf(folderOf(*master)).isEmpty());
        const auto answer = onWorker([&]() { return master->run({u"true"_s}, {}); });
        QVERIFY(!answer && answer.error().kind == ErrorKind::Unreachable);
    }
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    VERIFY_OK(onWorker([&]() { return master->run({u"true"_s}, {}); }));
    QCOMPARE(m_server.logins(), m_logins + 3);
}

void TestSshMaster::oneLoginForTwoCallers()
{
    const auto all = masters();
    const auto master = all->acquire(box());
    QList<std::shared_future<Outcome>> futures;
    for (int i = 0; i < 5; ++i) {
        futures << std::async(std::launch::async, [&]() { return master->login({}); }).share();
    }
    for (const auto &future : futures) {
        VERIFY_OK(future.get());
    }
    QCOMPARE(m_server.logins(), m_logins + 1);
}

void TestSshMaster::cancelledLoginEndsSsh()
{
    const auto all = masters();
    (void)m_server.write(u"ssh-slow"_s, "#!/bin/sh\nsleep 60 & wait\n", true);
    const auto master = all->acquire(box(u"ssh-slow"_s));
    std::stop_source stop;
    auto first = std::async(std::launch::async, [&]() { return master->login({stop.get_token(), {}}); });
    QTRY_COMPARE(processesOf(folderOf(*master)).size(), 2);
    stop.request_stop();
    QCOMPARE(first.wait_for(5s), std::future_status::ready);
    QCOMPARE(first.get().error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY(processesOf(folderOf(*master)).isEmpty());
}

void TestSshMaster::theOtherCallerTriesItself()
{
    const auto all = masters();
    (void)m_server.write(
        u"ssh-once"_s,
        "#!/bin/sh\nif mkdir \"$0.tried\" 2>/dev/null; then sleep 60 & wait; fi\nexec \"${0%once}plain\" \"$@\"\n",
        true);
    const auto master = all->acquire(box(u"ssh-once"_s));
    std::stop_source stop;
    auto first = std::async(std::launch::async, [&]() { return master->login({stop.get_token(), {}}); });
    QTRY_VERIFY(QFile::exists(m_server.file(u"ssh-once.tried"_s)));
    auto second = std::async(std::launch::async, [&]() { return master->login({}); });
    QCOMPARE(second.wait_for(200ms), std::future_status::timeout);
    stop.request_stop();
    QCOMPARE(first.get().error().kind, ErrorKind::Cancelled);
    VERIFY_OK(second.get());
}

void TestSshMaster::endsWithItsLastHolder()
{
    const auto all = masters();
    auto master = all->acquire(box());
    auto other = master;
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    const QString folder = folderOf(*master);
    master.reset();
    QVERIFY(other->isUp());
    other.reset();
    QTRY_VERIFY(processesOf(folder).isEmpty());
    QTRY_VERIFY(!QFile::exists(folder)); // who reaps ssh takes it away
}

void TestSshMaster::endsWithTheProgram()
{
    auto all = masters();
    const auto master = all->acquire(box());
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    const QString folder = folderOf(*master);
    all.reset();
    QVERIFY(!master->isUp());
    QTRY_VERIFY(processesOf(folder).isEmpty());
    const auto again = onWorker([&]() { return master->login({}); });
    QCOMPARE(again.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(folder));
}

void TestSshMaster::killedProgramLeavesNothing()
{
    Holder holder(m_server.file(u"ssh-plain"_s));
    Holder other(m_server.file(u"ssh-plain"_s));
    QVERIFY(QFile::exists(holder.folder() + u"/ctl"_s));
    QCOMPARE(processesOf(holder.folder()).size(), 2);
    holder.kill();
    QTRY_VERIFY(processesOf(holder.folder()).isEmpty());
    QVERIFY(QFile::exists(holder.folder())); // nobody could tidy up
    const auto next = masters();
    QVERIFY(!QFile::exists(holder.folder()));
    QVERIFY(QFile::exists(other.folder() + u"/ctl"_s)); // is in use
    other.kill();
    QTRY_VERIFY(processesOf(other.folder()).isEmpty());
}

void TestSshMaster::hostileConfiguration()
{
    const QString elsewhere = m_server.file(u"elsewhere"_s);
    const QString touched = m_server.file(u"touched"_s);
    (void)m_server.client(u"ssh-hostile"_s,
                          {u"ControlMaster auto"_s, u"ControlPersist 60"_s, u"ControlPath "_s + elsewhere,
                           u"RemoteCommand echo nonsense"_s, u"RequestTTY force"_s, u"PermitLocalCommand yes"_s,
                           u"LocalCommand touch "_s + touched, u"LocalForward "_s + elsewhere + u"2 /run/x"_s,
                           u"ForkAfterAuthentication yes"_s, u"LogLevel QUIET"_s, u"ServerAliveInterval 0"_s});
    const auto all = masters();
    const auto master = all->acquire(box(u"ssh-hostile"_s));
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    const auto answer = onWorker([&]() { return master->run({u"echo"_s, u"fine"_s}, {}); });
    VERIFY_OK(answer);
    QCOMPARE(answer->out, QByteArray("fine\n"));
    for (const QString &path : {elsewhere, QString(elsewhere + u"2"_s), touched}) {
        QVERIFY2(!QFile::exists(path), qPrintable(path));
    }
    QVERIFY(master->isUp());
}

void TestSshMaster::jumpHost()
{
    const auto all = masters();
    SshHost host = box();
    host.jumpHosts = u"box"_s;
    const auto master = all->acquire(host);
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    const auto answer = onWorker([&]() { return master->run({u"echo"_s, u"behind"_s}, {}); });
    VERIFY_OK(answer);
    QCOMPARE(answer->out, QByteArray("behind\n"));
    QCOMPARE(m_server.logins(), m_logins + 2); // one at the jump host, one behind it
}

void TestSshMaster::refusals()
{
    const auto all = masters();
    const auto errorOf = [&](const SshHost &host) {
        const auto master = all->acquire(host);
        const Outcome outcome = onWorker([&]() { return master->login({}); });
        return outcome ? Error{} : outcome.error();
    };
    (void)m_server.client(u"ssh-closed"_s, {u"Port 1"_s});
    SshHost host = box(u"ssh-closed"_s);
    host.host = u"127.0.0.1"_s;
    const Error closed = errorOf(host);
    QVERIFY2(closed.kind == ErrorKind::Unreachable && closed.detail.contains(u"refused"_s), qPrintable(why(closed)));

    (void)m_server.client(u"ssh-nobody"_s);
    host = box(u"ssh-nobody"_s);
    host.user = u"no-such-user"_s;
    const Error nobody = errorOf(host);
    QVERIFY2(nobody.kind == ErrorKind::Auth, qPrintable(why(nobody)));

    host = box();
    host.host = u"no-such-host.invalid"_s;
    const Error nowhere = errorOf(host);
    QVERIFY2(nowhere.kind == ErrorKind::Unreachable, qPrintable(why(nowhere)));

    host = box(u"no-such-program"_s);
    const Error missing = errorOf(host);
    QVERIFY2(missing.kind == ErrorKind::NotFound && missing.detail.contains(u"no-such-program"_s),
             qPrintable(why(missing)));

    (void)m_server.client(u"ssh-broken"_s, {u"NoSuchOption yes"_s});
    const Error broken = errorOf(box(u"ssh-broken"_s));
    QVERIFY2(broken.kind == ErrorKind::Invalid, qPrintable(why(broken)));

    (void)m_server.client(
        u"ssh-strict"_s, {u"StrictHostKeyChecking ask"_s, u"UserKnownHostsFile "_s + m_server.file(u"nobody-known"_s)});
    const Error unknown = errorOf(box(u"ssh-strict"_s));
    QVERIFY2(unknown.kind == ErrorKind::Auth, qPrintable(why(unknown)));

    // Floods of words are cut; the last ones count.
    (void)m_server.write(u"ssh-flood"_s,
                         "#!/bin/sh\nhead -c 300000 /dev/zero | tr '\\0' 'x' >&2\necho >&2\n"
                         "echo 'root@box: Permission denied (publickey).' >&2\nexit 255\n",
                         true);
    const Error flood = errorOf(box(u"ssh-flood"_s));
    QVERIFY2(flood.kind == ErrorKind::Auth && flood.detail.size() <= 8192, qPrintable(why(flood)));
}

void TestSshMaster::changedHostKey()
{
    QFile user(m_server.file(u"user.pub"_s)); // any key that is not the host's
    QVERIFY(user.open(QIODevice::ReadOnly));
    const QString known = m_server.write(
        u"known-other"_s, "# a comment\n[127.0.0.1]:" + QByteArray::number(m_server.port()) + " " + user.readAll());
    (void)m_server.client(u"ssh-changed"_s, {u"UserKnownHostsFile "_s + known});
    const auto all = masters();
    const auto master = all->acquire(box(u"ssh-changed"_s));
    const Outcome outcome = onWorker([&]() { return master->login({}); });
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, ErrorKind::Auth);
    QVERIFY2(outcome.error().message.contains(known + u":2"_s), qPrintable(why(outcome.error())));
    QCOMPARE(m_server.logins(), m_logins);
}

void TestSshMaster::forbiddenForwarding()
{
    SshServer server;
    QCOMPARE(server.start({u"AllowTcpForwarding no"_s, u"AllowStreamLocalForwarding no"_s}), QString());
    const auto all = masters();
    const auto master = all->acquire(boxBy(server.client(u"ssh-plain"_s)));
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    const auto port = onWorker([&]() { return master->channel({u"127.0.0.1"_s, 5901, {}}, {}); });
    QVERIFY(!port.has_value());
    QVERIFY2(port.error().kind == ErrorKind::Unsupported && port.error().message.contains(u"AllowTcpForwarding"_s),
             qPrintable(why(port.error())));
    const auto socket = onWorker([&]() { return master->channel({{}, 0, u"/run/x"_s}, {}); });
    QVERIFY(!socket.has_value());
    QVERIFY2(socket.error().kind == ErrorKind::Unreachable
                 && socket.error().message.contains(u"AllowStreamLocalForwarding"_s),
             qPrintable(why(socket.error())));
    VERIFY_OK(onWorker([&]() { return master->run({u"true"_s}, {}); }));

    // Where it is allowed, but nobody listens.
    const auto open = all->acquire(box());
    VERIFY_OK(onWorker([&]() { return open->login({}); }));
    const auto nobody = onWorker([&]() { return open->channel({u"127.0.0.1"_s, 1, {}}, {}); });
    QVERIFY2(!nobody && nobody.error().kind == ErrorKind::Unreachable
                 && nobody.error().detail.contains(u"Connection refused"_s),
             qPrintable(why(nobody.error())));
}

void TestSshMaster::eachChannelHasItsOwnReason()
{
    SshServer server;
    QCOMPARE(server.start({u"PermitOpen 127.0.0.1:1"_s}), QString());
    const auto all = masters();
    const auto master = all->acquire(boxBy(server.client(u"ssh-plain"_s)));
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    std::vector<std::future<Result<std::shared_ptr<SshChannel>>>> channels;
    for (quint16 i = 0; i < 8; ++i) {
        channels.push_back(std::async(std::launch::async, [&master, port = quint16(1 + i % 2)]() {
            return master->channel({u"127.0.0.1"_s, port, {}}, {});
        }));
    }
    for (size_t i = 0; i < channels.size(); ++i) {
        const auto result = channels.at(i).get();
        QVERIFY(!result.has_value());
        const ErrorKind expected = i % 2 == 0 ? ErrorKind::Unreachable : ErrorKind::Unsupported;
        QVERIFY2(result.error().kind == expected, qPrintable(QString::number(i) + u' ' + why(result.error())));
    }
}

void TestSshMaster::tooManySessions()
{
    SshServer server;
    QCOMPARE(server.start({u"MaxSessions 1"_s}), QString());
    const auto all = masters();
    const auto master = all->acquire(boxBy(server.client(u"ssh-plain"_s)));
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    std::stop_source stop;
    auto first = std::async(std::launch::async, [&]() {
        return master->run({u"sh"_s, u"-c"_s, u"touch \"$1\"; sleep 30"_s, u"x"_s, server.file(u"runs"_s)},
                           {stop.get_token(), {}});
    });
    QTRY_VERIFY(QFile::exists(server.file(u"runs"_s)));
    const auto second = onWorker([&]() { return master->run({u"true"_s}, {}); });
    stop.request_stop();
    (void)first.get();
    QVERIFY(!second.has_value());
    QVERIFY2(second.error().kind == ErrorKind::Busy, qPrintable(why(second.error())));
    QCOMPARE(server.logins(), 1);
}

void TestSshMaster::unfitFolders()
{
    SshSetup wrong = setup();
    wrong.runtimeFolder = m_runtime.filePath(QString(100, u'x'));
    const auto errorWith = [&]() {
        SshMasters all(nullptr, wrong);
        const auto master = all.acquire(box());
        const Outcome outcome = onWorker([&]() { return master->login({}); });
        return outcome ? Error{} : outcome.error();
    };
    QCOMPARE(errorWith().kind, ErrorKind::Io);
    wrong.runtimeFolder = u"/tmp"_s; // others may enter
    QCOMPARE(errorWith().kind, ErrorKind::Io);
    wrong.runtimeFolder = m_runtime.filePath(u"given"_s);
    wrong.keeper = u"/no/such/guestdeck-ssh"_s;
    const Error missing = errorWith();
    QVERIFY(missing.kind == ErrorKind::NotFound && missing.message.contains(wrong.keeper));
    // A folder of the session that is too deep for a socket: another one is taken.
    const QString deep = m_runtime.filePath(QString(90, u'd'));
    QVERIFY(QDir().mkpath(deep));
    QFile::setPermissions(deep, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", deep.toLocal8Bit());
    {
        const auto all = masters();
        const auto master = all->acquire(box());
        QVERIFY(master->libvirtCommand().startsWith(u"/tmp/guestdeck-ssh-"_s));
        VERIFY_OK(onWorker([&]() { return master->login({}); }));
    }
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--hold"_L1) {
        return hold(app.arguments().value(2));
    }
    TestSshMaster test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sshmaster.moc"
