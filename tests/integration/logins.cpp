// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/logins.h"

#include "tests/integration/lab.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace guestdeck::lab
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

/// QFile::symLinkTarget makes a path of it, which "net:[4026]" is not.
QByteArray linkText(const QString &path)
{
    char buffer[256];
    const ssize_t length = ::readlink(QFile::encodeName(path).constData(), buffer, sizeof buffer);
    return length > 0 ? QByteArray(buffer, length) : QByteArray();
}

} // namespace

Logins Logins::now()
{
    Logins found;
    const QStringList lines = output({u"logins"_s, u"2"_s}).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty()) {
        return found;
    }
    found.accepted = lines.first().toInt();
    found.open = 0;
    for (const QString &line : lines) {
        if (line.startsWith("failed "_L1)) {
            found.failed = line.mid(7).toInt();
        } else if (line.startsWith("connections "_L1)) {
            found.connections = line.mid(12).toInt();
        } else if (line.startsWith("open "_L1)) {
            ++found.open;
        }
    }
    return found;
}

SshSettings::SshSettings(const QStringList &lines)
{
    const QString config = m_dir.filePath(u"config"_s);
    QStringList all = lines;
    all << u"UserKnownHostsFile %1"_s.arg(knownHostsFile()) << u"GlobalKnownHostsFile /dev/null"_s
        << u"StrictHostKeyChecking ask"_s << u"HashKnownHosts no"_s << QString();
    write(config, all.join(u'\n'));
    write(command(), u"#!/bin/sh\nexec ssh -F %1 \"$@\"\n"_s.arg(config));
    QFile::setPermissions(command(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray SshSettings::knownHosts() const
{
    return readAll(knownHostsFile());
}

void SshSettings::knowTheLab()
{
    QFile::copy(value(u"LAB_SSH_KNOWN_HOSTS"_s), knownHostsFile());
}

QString SshSettings::uri(const QString &user, const QString &parameters) const
{
    return u"qemu+ssh://%1@%2/system?command=%3%4"_s.arg(user, value(u"LAB_SSH_HOST"_s), command(), parameters);
}

QList<Running> runningProcesses()
{
    QList<Running> found;
    const QByteArray own = linkText(u"/proc/self/ns/net"_s);
    const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isNumber = false;
        const qint64 pid = name.toLongLong(&isNumber);
        const QString folder = u"/proc/"_s + name;
        if (isNumber && linkText(folder + u"/ns/net"_s) == own) {
            found << Running{pid, readAll(folder + u"/cmdline"_s), readAll(folder + u"/environ"_s)};
        }
    }
    return found;
}

QList<Running> loginProcesses()
{
    QList<Running> found = runningProcesses();
    const QByteArray host = value(u"LAB_SSH_HOST"_s).toUtf8();
    found.removeIf([&host](const Running &process) {
        const QByteArray program = process.commandLine.left(process.commandLine.indexOf('\0'));
        const QByteArray name = program.mid(program.lastIndexOf('/') + 1);
        const bool isLogin = name == "ssh" || name.startsWith("ssh:") || name == "guestdeck-ssh" || name == "sh";
        return !isLogin || !process.commandLine.contains(host);
    });
    return found;
}

QStringList socketsUnder(const QString &folder)
{
    QStringList found;
    QDirIterator it(folder, QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        struct stat status = {};
        if (::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISSOCK(status.st_mode)) {
            found << path;
        }
    }
    return found;
}

QStringList filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (readAll(path).contains(text)) {
            found << path;
        }
    }
    return found;
}

} // namespace guestdeck::lab
