// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakelogin.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;

void FakeMaster::onLogin(Answer answer)
{
    const std::scoped_lock lock(m_mutex);
    m_answer = std::move(answer);
}

Outcome FakeMaster::login(const CallContext &context)
{
    ++calls;
    if (up) {
        return {};
    }
    ++logins;
    Answer answer;
    {
        const std::scoped_lock lock(m_mutex);
        answer = m_answer;
    }
    const Outcome outcome = answer ? answer(context) : Outcome{};
    up = outcome.has_value();
    return outcome;
}

bool FakeMaster::verify(const CallContext &, std::chrono::milliseconds)
{
    ++checks;
    up = up && answers;
    return up;
}

void FakeMaster::end()
{
    ++ends;
    up = false;
    if (onEnd) {
        onEnd();
    }
}

Result<QString> FakeMaster::forwardSocket(const QString &remotePath)
{
    if (forwarded.isEmpty()) {
        return Error{ErrorKind::Unreachable, 0, {}, remotePath};
    }
    return forwarded;
}

void FakeMaster::onForward(Forward answer)
{
    const std::scoped_lock lock(m_mutex);
    m_forward = std::move(answer);
}

QList<quint16> FakeMaster::cancelled()
{
    const std::scoped_lock lock(m_mutex);
    return m_cancelled;
}

Result<ForwardedPort> FakeMaster::forwardPort(const SshTarget &target, quint16 local)
{
    ++forwards;
    Forward answer;
    {
        const std::scoped_lock lock(m_mutex);
        answer = m_forward;
    }
    constexpr quint16 free = 40022;
    return answer ? answer(target, local) : ForwardedPort{local == 0 ? free : local, true, {}};
}

void FakeMaster::cancelForward(const SshTarget &, quint16 local)
{
    const std::scoped_lock lock(m_mutex);
    m_cancelled.append(local);
}

Result<std::shared_ptr<SshChannel>> FakeMaster::channel(const SshTarget &, const CallContext &,
                                                        std::chrono::milliseconds)
{
    return Error{ErrorKind::Unsupported, 0, {}, {}};
}

Result<SshAnswer> FakeMaster::run(const QStringList &, const CallContext &, std::chrono::milliseconds)
{
    ++searches;
    return SshAnswer{0, found, {}};
}

namespace
{

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        file.write(text);
    }
}

} // namespace

FakeHost::FakeHost()
    : m_dir(QDir::tempPath() + u"/gd-host-XXXXXX"_s)
{
}

FakeHost::~FakeHost()
{
    signalLinks(SIGKILL);
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(5000)) {
        m_daemon.kill();
        m_daemon.waitForFinished(1000);
    }
}

QString FakeHost::whyNot()
{
    for (const QString &program : {u"libvirtd"_s, u"nc"_s, u"setpriv"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()
            && QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/sbin"_s}).isEmpty()) {
            return program + u" is missing"_s;
        }
    }
    return {};
}

QString FakeHost::socket() const
{
    return m_dir.filePath(u"run/libvirt-sock"_s);
}

QString FakeHost::command() const
{
    return m_dir.filePath(u"ssh"_s);
}

bool FakeHost::start()
{
    for (const QString &name : {u"run"_s, u"home"_s, u"links"_s}) {
        QDir(m_dir.path()).mkpath(name);
    }
    write(m_dir.filePath(u"libvirtd.conf"_s),
          "unix_sock_dir = \"" + m_dir.filePath(u"run"_s).toUtf8()
              + "\"\nauth_unix_rw = \"none\"\nunix_sock_rw_perms = \"0777\"\n");
    // The real one passes on what the far side says on stderr, and ends as that does.
    write(command(), "#!/bin/sh\ncd " + m_dir.path().toUtf8() + R"sh(
case $(cat how) in
nohelper) echo "sh: 1: nc: not found" >&2; exit 127 ;;
nosocket) case $* in *virttestd-sock*) ;; *) echo "nc: /x: No such file or directory" >&2; exit 1 ;; esac ;;
refuse) echo "nc: /x: Permission denied" >&2; exit 1 ;;
hang) : >links/$$; exec sleep 600 ;;
esac
: >links/$$
exec nc -U run/libvirt-sock
)sh");
    QFile::setPermissions(command(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    behave("nc");
    QStringList arguments{u"-i"_s, u"PATH=/usr/sbin:/usr/bin:/sbin:/bin"_s};
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s}) {
        arguments << name + u"="_s + m_dir.filePath(u"home"_s);
    }
    arguments << u"XDG_RUNTIME_DIR="_s + m_dir.filePath(u"run"_s);
    if (::geteuid() == 0) {
        // root's daemon would be the machine's own.
        QProcess::execute(u"chown"_s, {u"nobody"_s, m_dir.filePath(u"run"_s), m_dir.filePath(u"home"_s)});
        QProcess::execute(u"chmod"_s, {u"755"_s, m_dir.path(), m_dir.filePath(u"run"_s)});
        arguments << u"setpriv"_s << u"--reuid=nobody"_s << u"--regid=nogroup"_s << u"--clear-groups"_s;
    }
    arguments << u"libvirtd"_s << u"-f"_s << m_dir.filePath(u"libvirtd.conf"_s) << u"-p"_s
              << m_dir.filePath(u"run/pid"_s) << u"--timeout"_s << u"60"_s;
    m_daemon.setWorkingDirectory(m_dir.path());
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(u"env"_s, arguments);
    return QTest::qWaitFor([this]() { return QFile::exists(socket()); }, 20'000);
}

void FakeHost::behave(const QByteArray &how) const
{
    write(m_dir.filePath(u"how"_s), how + "\n");
}

void FakeHost::signalLinks(int signal) const
{
    QDir links(m_dir.filePath(u"links"_s));
    for (const QString &pid : links.entryList(QDir::Files)) {
        // Numbers of processes are used again.
        if (QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(pid)) == QFileInfo(m_dir.path()).canonicalFilePath()) {
            ::kill(pid.toInt(), signal);
        }
        if (signal == SIGKILL) {
            links.remove(pid);
        }
    }
}

} // namespace guestdeck
