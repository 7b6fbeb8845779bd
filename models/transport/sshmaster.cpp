// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/sshmaster.h"

#include "models/transport/opensshmaster.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace guestdeck
{

using namespace Qt::StringLiterals;

SshMaster::~SshMaster() = default;

Result<SshAnswer> SshMaster::runWithInput(const QStringList &, const QByteArray &, const CallContext &,
                                          std::chrono::milliseconds)
{
    return Error{ErrorKind::Unsupported, 0, {}, {}};
}

Result<SshAnswer> OpenSshMaster::runWithInput(const QStringList &command, const QByteArray &input,
                                              const CallContext &context, std::chrono::milliseconds limit)
{
    // In memory alone, and whole before ssh begins to read: nobody has to feed it.
    const int file = ::memfd_create("input", MFD_CLOEXEC);
    qsizetype done = 0;
    while (file >= 0 && done < input.size()) {
        const ssize_t some = ::write(file, input.constData() + done, size_t(input.size() - done));
        if (some < 0 && errno != EINTR) {
            break;
        }
        done += qMax<ssize_t>(some, 0);
    }
    if (file < 0 || done < input.size() || ::lseek(file, 0, SEEK_SET) != 0) {
        const Error error{ErrorKind::Io, 0, {}, QString::fromLocal8Bit(std::strerror(errno))};
        if (file >= 0) {
            ::close(file);
        }
        return error;
    }
    auto answer = runReading(file, command, context, limit);
    ::close(file);
    return answer;
}

struct SshMasters::Shared {
    explicit Shared(std::shared_ptr<SshCommon> all)
        : common(std::move(all))
    {
    }

    const std::shared_ptr<SshCommon> common;
    std::mutex mutex;
    std::vector<std::weak_ptr<OpenSshMaster>> masters;
};

SshMasters::SshMasters(AuthBroker *broker, SshSetup setup)
{
    const SshSetup installed = installedSetup();
    if (setup.askpass.isEmpty()) {
        setup.askpass = installed.askpass;
    }
    if (setup.keeper.isEmpty()) {
        setup.keeper = installed.keeper;
    }
    m_shared = std::make_shared<Shared>(std::make_shared<SshCommon>(broker, std::move(setup)));
}

SshMasters::~SshMasters()
{
    m_shared->common->close();
    const std::scoped_lock lock(m_shared->mutex);
    for (const auto &entry : m_shared->masters) {
        if (const auto master = entry.lock()) {
            master->shutDown();
        }
    }
    m_shared->common->removeFolder(); // now: a worker that hangs may hold on to it until the process ends
}

std::shared_ptr<SshMaster> SshMasters::acquire(const SshHost &host)
{
    const std::scoped_lock lock(m_shared->mutex);
    std::erase_if(m_shared->masters, [](const auto &entry) { return entry.expired(); });
    for (const auto &entry : m_shared->masters) {
        if (auto master = entry.lock(); master && master->host() == host) {
            return master;
        }
    }
    auto master = std::make_shared<OpenSshMaster>(host, m_shared->common);
    m_shared->masters.push_back(master);
    return master;
}

SshSetup SshMasters::installedSetup()
{
    const QString beside = QCoreApplication::applicationDirPath();
    SshSetup setup;
    // The build tree; a tree that was moved as a whole; where CMake installed them.
    for (const QString &folder : {beside, QString(beside + u"/../"_s + QStringView(GUESTDECK_LIBEXEC).toString()),
                                  QStringView(GUESTDECK_FULL_LIBEXEC).toString()}) {
        const QFileInfo keeper(folder + u"/guestdeck-ssh"_s);
        if (keeper.isExecutable()) {
            setup.keeper = keeper.canonicalFilePath();
            setup.askpass = keeper.canonicalPath() + u"/guestdeck-askpass"_s;
            return setup;
        }
    }
    // Not to be found: the login will say which program is missing.
    setup.keeper = QStringView(GUESTDECK_FULL_LIBEXEC).toString() + u"/guestdeck-ssh"_s;
    setup.askpass = QStringView(GUESTDECK_FULL_LIBEXEC).toString() + u"/guestdeck-askpass"_s;
    return setup;
}

} // namespace guestdeck
