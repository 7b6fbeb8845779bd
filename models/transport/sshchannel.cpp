// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/sshchannel.h"

#include "models/transport/sshprocess.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SshChannel)
};

/// The address comes from the host's answer: only what is an address or a name goes on.
bool isHostName(const QString &host)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9]([A-Za-z0-9._-]{0,252}[A-Za-z0-9])?\\z"_s);
    const bool address = !QHostAddress(host).isNull() && !host.contains(u'%');
    return address || name.match(host).hasMatch();
}

/// Paths in -L know backslash escapes and "%" tokens, and replace ${NAME} by our environment, which must not leak.
Result<QString> forwardPath(const QString &path)
{
    const bool plain = path.startsWith(u'/') && path.size() < 108
        && std::none_of(path.begin(), path.end(), [](QChar c) { return c.unicode() < 0x20 || c == u'$'; });
    if (!plain) {
        return Error{ErrorKind::Unsupported, 0, Text::tr("The host named a socket whose path cannot be forwarded."),
                     path.left(300)};
    }
    QString escaped = path;
    return escaped.replace(u'\\', u"\\\\"_s).replace(u':', u"\\:"_s).replace(u'%', u"%%"_s);
}

} // namespace

Result<QString> stdioForward(const SshTarget &target)
{
    if (!isHostName(target.host) || target.port == 0) {
        return Error{ErrorKind::Invalid, 0, Text::tr("The host told an address of the screen that is none."),
                     target.host.left(300)};
    }
    const QString host = target.host.contains(u':') ? u"["_s + target.host + u"]"_s : target.host;
    return host + u":"_s + QString::number(target.port);
}

Result<QString> socketForward(const QString &localSocket, const QString &remotePath)
{
    const Result<QString> remote = forwardPath(remotePath);
    const Result<QString> local = forwardPath(localSocket);
    if (!remote || !local) {
        return !remote ? remote.error() : local.error();
    }
    return *local + u":"_s + *remote;
}

SshChannel::SshChannel(int fd, std::shared_ptr<SshProcess> process)
    : m_fd(fd)
    , m_process(std::move(process))
{
}

SshChannel::~SshChannel()
{
    if (m_fd >= 0) {
        ::close(m_fd);
    }
    if (m_process) {
        m_process->end();
    }
}

int SshChannel::takeDescriptor()
{
    return std::exchange(m_fd, -1);
}

} // namespace guestdeck
