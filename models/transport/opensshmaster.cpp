// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/opensshmaster.h"

#include "models/core/log.h"
#include "models/core/shell.h"
#include "models/credentials/authbroker.h"
#include "models/transport/sshchannel.h"
#include "models/transport/sshclient.h"
#include "models/transport/sshwords.h"
#include "models/transport/wakeup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>

#include <sys/socket.h>
#include <unistd.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SshMaster)
};

void assertWorker()
{
    Q_ASSERT(!QCoreApplication::instance() || QThread::currentThread() != QCoreApplication::instance()->thread());
}

Error cancelled()
{
    return {ErrorKind::Cancelled, 0, {}, {}};
}

/// How a client of a control socket ended: by what the host said, or because nobody spoke at the socket.
bool isHostsAnswer(const SshProcess &client)
{
    return client.status() == 0 || client.words().contains("forwarding request failed"_L1);
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return text.isEmpty() || (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush());
}

/// What libvirt and terminals start in place of ssh, and what that reads (app/sshkeeper.cpp).
Result<QString> preparedFolder(SshCommon &common, const SshHost &host)
{
    const Result<QString> folder = common.makeSubfolder();
    if (!folder) {
        return folder;
    }
    const QString goodbye
        = Text::tr("The ssh login to %1 has ended. Press Enter to close this window.").arg(host.label());
    const bool written = write(*folder + u"/program"_s, QFile::encodeName(host.program))
        && write(*folder + u"/host"_s, QFile::encodeName(host.host))
        && write(*folder + u"/goodbye"_s, goodbye.toLocal8Bit());
    if (!written || !QFile::link(common.setup().keeper, *folder + u"/ssh"_s)
        || !QFile::link(common.setup().keeper, *folder + u"/terminal"_s)) {
        return Error{ErrorKind::Io, 0, Text::tr("The folder for the connections by ssh could not be made."), *folder};
    }
    return folder;
}

} // namespace

SshCommon::SshCommon(AuthBroker *broker, SshSetup setup)
    : m_setup(std::move(setup))
    , m_broker(broker)
    , m_folder(m_setup.runtimeFolder)
{
}

Result<QString> SshCommon::makeSubfolder()
{
    const std::scoped_lock lock(m_mutex);
    return m_folder.makeSubfolder();
}

std::shared_ptr<AuthAttempt> SshCommon::begin(const SshHost &host)
{
    const std::scoped_lock lock(m_mutex);
    return m_broker && !m_closed ? m_broker->begin(host.label(), host.realm()) : nullptr;
}

void SshCommon::close()
{
    m_turns.close();
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_broker = nullptr;
}

void SshCommon::removeFolder()
{
    const std::scoped_lock lock(m_mutex);
    m_folder.remove();
}

bool SshCommon::isClosed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_closed;
}

OpenSshMaster::OpenSshMaster(SshHost host, std::shared_ptr<SshCommon> common)
    : SshMaster(std::move(host))
    , m_common(std::move(common))
    , m_folder(preparedFolder(*m_common, this->host()))
{
}

OpenSshMaster::~OpenSshMaster()
{
    m_login.reset();
    if (m_folder) {
        removeSshFolder(*m_folder);
    }
}

void OpenSshMaster::shutDown()
{
    const std::scoped_lock lock(m_mutex);
    if (m_login) {
        m_login->end();
    }
    if (m_folder) {
        removeSshFolder(*m_folder);
    }
}

Outcome OpenSshMaster::login(const CallContext &context)
{
    assertWorker();
    std::unique_lock lock(m_mutex);
    while (!m_login || !m_login->isUp()) {
        if (context.stop.stop_requested() || m_common->isClosed()) {
            return cancelled();
        }
        if (!m_loggingIn) {
            m_loggingIn = true;
            lock.unlock();
            Outcome outcome = logIn(context);
            lock.lock();
            m_loggingIn = false;
            ++m_logins;
            m_outcome = outcome;
            m_outcomeIsForAll = outcome.has_value() || !context.stop.stop_requested();
            m_changed.notify_all();
            return outcome;
        }
        // Somebody else is at it: what comes of that counts for us, too.
        const quint64 before = m_logins;
        if (!m_changed.wait(lock, context.stop, [&]() { return m_logins != before; })) {
            return cancelled();
        }
        if (m_outcomeIsForAll) {
            return m_outcome;
        }
    }
    return {};
}

Outcome OpenSshMaster::logIn(const CallContext &context)
{
    if (!m_folder) {
        return m_folder.error();
    }
    LoginTurn turn(m_common->turns());
    if (!turn.wait(context.stop)) {
        return cancelled();
    }
    std::shared_ptr<SshLogin> old;
    {
        const std::scoped_lock lock(m_mutex);
        old = std::exchange(m_login, nullptr);
        m_forwards.clear();
        m_portForwards.clear();
    }
    if (old) {
        // Not before it is gone: in the end it removes the control socket, which must not be the new one's.
        old->end();
        old->process().waitForEnd(std::chrono::seconds(5));
    }
    const std::shared_ptr<AuthAttempt> attempt = host().neverAsk ? nullptr : m_common->begin(host());
    Result<std::shared_ptr<SshLogin>> login = SshLogin::start(
        host(), m_common->setup().keeper, m_common->setup().askpass, *m_folder, attempt, context.stop);
    if (!login) {
        return login.error();
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_login = *login;
        if (m_common->isClosed()) {
            m_login->end(); // shutDown() came before it could know of this one
        }
    }
    const Outcome outcome = (*login)->waitUntilUp(context, turn);
    if (attempt && attempt->wasCancelled()) {
        const std::scoped_lock lock(m_mutex);
        m_cancelled = Clock::now();
    }
    if (!outcome) {
        qCDebug(logTrace).noquote() << "ssh login to" << host().label() << "failed:" << outcome.error().detail;
    }
    return outcome;
}

bool OpenSshMaster::isUp() const
{
    const std::scoped_lock lock(m_mutex);
    return m_login && m_login->isUp();
}

QString OpenSshMaster::lastWords() const
{
    const std::scoped_lock lock(m_mutex);
    return m_login ? m_login->lastWords() : QString();
}

bool OpenSshMaster::verify(const CallContext &context, std::chrono::milliseconds limit)
{
    assertWorker();
    const Result<std::shared_ptr<SshLogin>> login = current();
    if (!login) {
        return false;
    }
    // A channel to a port where hardly anybody listens. That the host refuses it is an answer like any other, and
    // takes neither one of its sessions (MaxSessions) nor a process there.
    const SshClient ssh = SshClient::start(client({u"-T"_s, u"-W"_s, u"127.0.0.1:1"_s}));
    if (ssh.error) {
        return isUp(); // tells nothing of the host
    }
    ::shutdown(ssh.fd, SHUT_WR);
    const Greeting greeting = waitForGreeting(ssh.fd, ssh.process->descriptor(), context.stop, Clock::now() + limit);
    ::close(ssh.fd);
    bool answered = greeting == Greeting::Came;
    if (greeting == Greeting::Closed) {
        answered = ssh.process->waitForEnd(std::chrono::seconds(1)) && isHostsAnswer(*ssh.process);
    }
    ssh.process->end();
    if (greeting == Greeting::Stopped) {
        return isUp();
    }
    if (!answered) {
        qCDebug(logTrace).noquote() << "ssh login to" << host().label() << "does not answer; ended";
        (*login)->end();
    }
    return answered && (*login)->isUp();
}

void OpenSshMaster::end()
{
    if (const Result<std::shared_ptr<SshLogin>> login = current()) {
        qCDebug(logTrace).noquote() << "ssh login to" << host().label() << "ended";
        (*login)->end();
    }
}

qint64 OpenSshMaster::loginTime() const
{
    const std::scoped_lock lock(m_mutex);
    return m_login ? m_login->loginTime() : -1;
}

bool OpenSshMaster::wasJustCancelled() const
{
    // Two hosts on one login notice a break at slightly different times.
    constexpr auto memory = std::chrono::seconds(10);
    const std::scoped_lock lock(m_mutex);
    return m_cancelled && Clock::now() - *m_cancelled < memory;
}

SshCommand OpenSshMaster::terminalCommand() const
{
    return m_folder ? SshCommand{*m_folder + u"/terminal"_s, {}} : SshCommand{};
}

QString OpenSshMaster::libvirtCommand() const
{
    return m_folder ? *m_folder + u"/ssh"_s : QString();
}

Result<std::shared_ptr<SshLogin>> OpenSshMaster::current() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_login || !m_login->isUp()) {
        return Error{ErrorKind::Unreachable, 0,
                     Text::tr("There is no ssh login to %1 at the moment.").arg(host().label()),
                     m_login ? m_login->process().words() : QString()};
    }
    return m_login;
}

SshCommand OpenSshMaster::client(const QStringList &options) const
{
    // By the same program and way as libvirt's connection.
    return {libvirtCommand(), options + QStringList{u"--"_s, host().host}};
}

Result<std::shared_ptr<SshChannel>> OpenSshMaster::channel(const SshTarget &target, const CallContext &context,
                                                           std::chrono::milliseconds limit)
{
    assertWorker();
    const Clock::time_point until = Clock::now() + limit;
    const Result<std::shared_ptr<SshLogin>> login = current();
    if (!login) {
        return login.error();
    }
    return target.path.isEmpty() ? portChannel(**login, target, context, until)
                                 : socketChannel(**login, target.path, context, until);
}

Result<std::shared_ptr<SshChannel>> OpenSshMaster::portChannel(SshLogin &login, const SshTarget &target,
                                                               const CallContext &context, Clock::time_point until)
{
    bool isAmbiguous = false;
    auto result = tryPortChannel(login, target, context, until, &isAmbiguous);
    if (isAmbiguous) {
        // Others were refused at the same time, for other reasons: again, one after the other.
        constexpr int most = 3; // first attempts of others may still fall in between
        const std::scoped_lock alone(m_askingAgain);
        for (int i = 0; i < most && isAmbiguous; ++i) {
            isAmbiguous = false;
            result = tryPortChannel(login, target, context, until, &isAmbiguous);
        }
    }
    return result;
}

Result<std::shared_ptr<SshChannel>> OpenSshMaster::tryPortChannel(SshLogin &login, const SshTarget &target,
                                                                  const CallContext &context, Clock::time_point until,
                                                                  bool *isAmbiguous)
{
    const Result<QString> forward = stdioForward(target);
    if (!forward) {
        return forward.error();
    }
    // The reason of a refusal is told by the master, which does not say whose it is, and not by its client.
    const qint64 mark = login.process().mark();
    SshClient ssh = SshClient::start(client({u"-T"_s, u"-W"_s, *forward}));
    if (ssh.error) {
        return *ssh.error;
    }
    const auto channel = std::make_shared<SshChannel>(ssh.fd, ssh.process);
    switch (waitForGreeting(ssh.fd, ssh.process->descriptor(), context.stop, until)) {
    case Greeting::Came:
        return channel;
    case Greeting::Stopped:
        return cancelled();
    case Greeting::Late:
        return Error{ErrorKind::Timeout, 0,
                     Text::tr("The screen of the guest did not answer through ssh to %1 in time.").arg(host().label()),
                     ssh.process->words()};
    case Greeting::Closed:
        break;
    }
    ssh.process->waitForEnd(std::chrono::seconds(1));
    const QString words = login.process().wordsSince(mark);
    *isAmbiguous = hasSeveralRefusals(words);
    return channelError(host().label(), ssh.process->words() + u"\n"_s + words, false);
}

Result<QString> OpenSshMaster::forward(SshLogin &login, const QString &remotePath)
{
    QString local;
    {
        const std::scoped_lock lock(m_mutex);
        local = *m_folder + u"/f"_s + QString::number(++m_sockets);
    }
    const Result<QString> both = socketForward(local, remotePath);
    if (!both) {
        return both;
    }
    const qint64 mark = login.process().mark();
    SshClient ssh = SshClient::start(client({u"-O"_s, u"forward"_s, u"-L"_s, *both}));
    if (ssh.error) {
        return *ssh.error;
    }
    const bool ended = ssh.process->waitForEnd(std::chrono::seconds(20));
    ::close(ssh.fd);
    if (!ended) {
        ssh.process->end();
        return Error{ErrorKind::Timeout, 0, Text::tr("%1 did not answer in time.").arg(host().label()), {}};
    }
    if (ssh.process->status() != 0) {
        return channelError(host().label(), ssh.process->words() + u"\n"_s + login.process().wordsSince(mark), true);
    }
    return local;
}

Result<QString> OpenSshMaster::forwardSocket(const QString &remotePath)
{
    assertWorker();
    const Result<std::shared_ptr<SshLogin>> login = current();
    if (!login) {
        return login.error();
    }
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_forwards.constFind(remotePath); known != m_forwards.constEnd()) {
            return *known;
        }
    }
    const Result<QString> local = forward(**login, remotePath);
    if (local) {
        const std::scoped_lock lock(m_mutex);
        if (m_login == *login) {
            m_forwards.insert(remotePath, *local);
        }
    }
    return local;
}

Result<std::shared_ptr<SshChannel>> OpenSshMaster::socketChannel(SshLogin &login, const QString &path,
                                                                 const CallContext &context, Clock::time_point until)
{
    const qint64 mark = login.process().mark();
    const Result<QString> local = forward(login, path);
    if (!local) {
        return local.error();
    }
    const auto channel = std::make_shared<SshChannel>(connectSocket(*local));
    const int fd = channel->descriptor();
    const Greeting greeting
        = fd < 0 ? Greeting::Closed : waitForGreeting(fd, login.process().descriptor(), context.stop, until);
    // The forwarding has done its work once the connection stands; ssh leaves the socket's name behind.
    SshClient cancel = SshClient::start(client({u"-O"_s, u"cancel"_s, u"-L"_s, *socketForward(*local, path)}));
    if (!cancel.error) {
        ::close(cancel.fd);
    }
    ::unlink(QFile::encodeName(*local).constData());
    switch (greeting) {
    case Greeting::Came:
        return channel;
    case Greeting::Stopped:
        return cancelled();
    case Greeting::Late:
        return Error{ErrorKind::Timeout, 0,
                     Text::tr("The screen of the guest did not answer through ssh to %1 in time.").arg(host().label()),
                     login.process().wordsSince(mark)};
    case Greeting::Closed:
        break;
    }
    return channelError(host().label(), login.process().wordsSince(mark), true);
}

Result<SshAnswer> OpenSshMaster::run(const QStringList &command, const CallContext &context,
                                     std::chrono::milliseconds limit)
{
    return runReading(-1, command, context, limit);
}

Result<SshAnswer> OpenSshMaster::runReading(int input, const QStringList &command, const CallContext &context,
                                            std::chrono::milliseconds limit)
{
    assertWorker();
    const Clock::time_point until = Clock::now() + limit;
    const Result<std::shared_ptr<SshLogin>> login = current();
    if (!login) {
        return login.error();
    }
    SshCommand line = client({u"-T"_s});
    line.arguments << shellJoin(command);
    SshClient ssh = SshClient::start(line, SshClient::Input::None, input);
    if (ssh.error) {
        return *ssh.error;
    }
    SshAnswer answer;
    const Greeting end = readAll(ssh.fd, context.stop, until, &answer.out);
    ::close(ssh.fd);
    if (end == Greeting::Closed && ssh.process->waitForEnd(std::chrono::milliseconds(remainingMs(until)))) {
        answer.status = ssh.process->status();
        answer.err = ssh.process->words();
        if (answer.status == 255 && isClientFailure(answer.err)) {
            // Not with the master's words: the client's are enough, and those may be of somebody else's channel.
            return channelError(host().label(), answer.err, false);
        }
        return answer;
    }
    ssh.process->end();
    if (end == Greeting::Stopped) {
        return cancelled();
    }
    return Error{ErrorKind::Timeout, 0, Text::tr("The command on %1 did not end in time.").arg(host().label()),
                 ssh.process->words()};
}

} // namespace guestdeck
