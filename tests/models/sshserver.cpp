// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sshserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

int loopback(int port, bool listenThere)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto *generic = reinterpret_cast<const sockaddr *>(&address);
    const int result = listenThere ? ::bind(fd, generic, sizeof address) : ::connect(fd, generic, sizeof address);
    if (result < 0) {
        ::close(fd);
        return -1;
    }
    return fd;
}

int freePort()
{
    const int fd = loopback(0, true);
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(fd);
    return ntohs(address.sin_port);
}

} // namespace

SshServer::~SshServer()
{
    stop();
}

void SshServer::stop()
{
    m_server.terminate();
    m_server.waitForFinished(5000);
}

QString SshServer::write(const QString &name, const QByteArray &text, bool program) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    file.close();
    file.setPermissions(program ? QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                : QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}

QString SshServer::start(const QStringList &options)
{
    // sshd is not in the path of ordinary users, and wants to be called by its whole path.
    const QString sshd = QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/sbin"_s});
    if (sshd.isEmpty()) {
        return u"sshd is not installed"_s;
    }
    if (::geteuid() == 0) {
        QDir().mkpath(u"/run/sshd"_s);
    }
    ::chmod(qPrintable(m_folder.path()), 0700);
    for (const QString &key : {u"host"_s, u"user"_s}) {
        QFile::remove(file(key));
        if (QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, file(key)})
            != 0) {
            return u"ssh-keygen does not work"_s;
        }
    }
    QFile::remove(file(u"authorized"_s));
    QFile::copy(file(u"user.pub"_s), file(u"authorized"_s));
    m_port = freePort();
    QStringList lines{u"Port %1"_s.arg(m_port),
                      u"ListenAddress 127.0.0.1"_s,
                      u"HostKey "_s + file(u"host"_s),
                      u"AuthorizedKeysFile "_s + file(u"authorized"_s),
                      u"PidFile none"_s,
                      u"StrictModes no"_s,
                      u"UsePAM no"_s,
                      u"PasswordAuthentication no"_s,
                      u"KbdInteractiveAuthentication no"_s,
                      u"PermitRootLogin yes"_s,
                      u"LogLevel VERBOSE"_s,
                      u"MaxStartups 100"_s};
    lines = options + lines; // the first value counts
    write(u"sshd_config"_s, (lines.join(u'\n') + u"\n"_s).toUtf8());
    QFile::remove(file(u"log"_s));
    m_server.setStandardErrorFile(file(u"log"_s));
    m_server.start(sshd, {u"-D"_s, u"-e"_s, u"-f"_s, file(u"sshd_config"_s)});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 10000 && m_server.state() != QProcess::NotRunning) {
        const int fd = loopback(m_port, false);
        if (fd >= 0) {
            ::close(fd);
            return {};
        }
        QTest::qWait(10);
    }
    return u"sshd did not start: "_s + log();
}

QString SshServer::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

int SshServer::logins() const
{
    return int(log().count(u"Accepted publickey"_s));
}

void SshServer::signalSessions(int signal) const
{
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile file(u"/proc/"_s + name + u"/stat"_s);
        if (name.toInt() > 0 && file.open(QIODevice::ReadOnly)) {
            // PID (NAME) STATE PARENT …
            const QByteArray stat = file.readAll();
            const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
            if (fields.value(1).toLongLong() == m_server.processId()) {
                ::kill(name.toInt(), signal);
            }
        }
    }
}

QString SshServer::client(const QString &name, const QStringList &more) const
{
    QStringList lines{u"Host box"_s, u"HostName 127.0.0.1"_s, u"Port %1"_s.arg(m_port), u"Host *"_s};
    lines += more;
    lines << u"StrictHostKeyChecking accept-new"_s << u"UserKnownHostsFile "_s + file(u"known_hosts"_s)
          << u"IdentityFile "_s + file(u"user"_s) << u"IdentitiesOnly yes"_s;
    const QString config = write(name + u".config"_s, (lines.join(u'\n') + u"\n"_s).toUtf8());
    return write(name, "#!/bin/sh\nexec ssh -F " + config.toUtf8() + " \"$@\"\n", true);
}
