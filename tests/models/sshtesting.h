// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/sshmaster.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <future>
#include <sys/types.h>

// What the tests of logins have in common. GUESTDECK_KEEPER is given by the build.
namespace guestdeck
{

/// Runs it as a worker would, and waits.
template <class Fn>
auto onWorker(Fn fn)
{
    return std::async(std::launch::async, std::move(fn)).get();
}

inline QString why(const Error &error)
{
    return QStringLiteral("%1: %2 (%3)").arg(int(error.kind)).arg(error.message, error.detail);
}

template <class T>
QString failureOf(const Result<T> &result)
{
    return result ? QString() : why(result.error());
}

#define VERIFY_OK(result) QCOMPARE(failureOf(result), QString())

/// Processes that name the folder in their arguments.
inline QList<pid_t> processesOf(const QString &folder)
{
    QList<pid_t> found;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(name));
        if (name.toInt() > 0 && file.open(QIODevice::ReadOnly) && file.readAll().contains(QFile::encodeName(folder))) {
            found << name.toInt();
        }
    }
    return found;
}

inline QString folderOf(const SshMaster &master)
{
    return QFileInfo(master.libvirtCommand()).path();
}

inline SshSetup setup()
{
    SshSetup result;
    result.keeper = QStringLiteral(GUESTDECK_KEEPER);
    return result;
}

inline SshHost boxBy(const QString &client)
{
    SshHost host;
    host.host = QStringLiteral("box");
    host.program = client;
    return host;
}

} // namespace guestdeck
