// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/askpassserver.h"

#include "models/core/log.h"
#include "models/credentials/secret.h"

#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr qint64 longestMessage = 16 * 1024;
constexpr int partsOfMessage = 4;
constexpr auto silenceLimit = std::chrono::seconds(10);
constexpr auto questionProperty = "guestdeckQuestion";

bool isOwnProcess(const QLocalSocket *socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    const int result = getsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size);
    return result == 0 && peer.uid == geteuid();
}

/// Past QLocalSocket, whose buffer nobody would wipe. It fits into the socket's own: nothing was written before.
void send(QLocalSocket *socket, const AuthAnswer &answer)
{
    QByteArray bytes;
    bytes.reserve(answer.secret().size() + 1);
    bytes.append(answer.given ? 'y' : 'n');
    if (answer.given) {
        bytes.append(answer.secret());
    }
    const ssize_t sent
        = ::send(int(socket->socketDescriptor()), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent != bytes.size()) {
        qCWarning(logTrace, "an answer could not be given to ssh");
    }
    wipe(bytes);
}

} // namespace

AskpassServer::AskpassServer(const QString &folder, Take take, std::function<void(quint64)> gone)
    : m_folder(folder, u"guestdeck-ask-"_s)
    , m_take(std::move(take))
    , m_gone(std::move(gone))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &AskpassServer::welcome);
    const Result<QString> place = m_folder.path();
    if (!place || !m_server.listen(*place + u"/ask"_s)) {
        qCWarning(logTrace, "no socket for ssh's questions: %ls",
                  qUtf16Printable(place ? m_server.errorString() : place.error().message));
    }
}

AskpassServer::~AskpassServer()
{
    // They go with the server, one by one, and must not call back into what is half gone.
    const QList<QLocalSocket *> sockets = m_server.findChildren<QLocalSocket *>();
    for (QLocalSocket *socket : sockets) {
        socket->disconnect(this);
    }
    m_server.close();
}

void AskpassServer::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, this, [this, socket]() {
            const quint64 question = socket->property(questionProperty).toULongLong();
            socket->setProperty(questionProperty, {});
            socket->deleteLater();
            if (question != 0) {
                m_gone(question);
            }
        });
        if (!isOwnProcess(socket)) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(longestMessage + 1);
        auto *silence = new QTimer(socket);
        silence->setSingleShot(true);
        connect(silence, &QTimer::timeout, socket, &QLocalSocket::abort);
        silence->start(silenceLimit);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket]() { hear(socket); });
        hear(socket);
    }
}

void AskpassServer::hear(QLocalSocket *socket)
{
    const QByteArray bytes = socket->peek(longestMessage + 1);
    if (bytes.count('\0') < partsOfMessage && bytes.size() <= longestMessage) {
        return; // more is to come
    }
    const QList<QByteArray> parts = bytes.split('\0');
    const bool whole = parts.size() == partsOfMessage + 1 && parts.last().isEmpty() && bytes.size() <= longestMessage;
    if (!whole || socket->property(questionProperty).isValid()) {
        socket->abort();
        return;
    }
    socket->skip(bytes.size());
    delete socket->findChild<QTimer *>();
    socket->setProperty(questionProperty, 0);
    const QPointer<QLocalSocket> client = socket;
    const Message message{parts.at(0), QString::fromUtf8(parts.at(1)), QString::fromUtf8(parts.at(2)),
                          QString::fromUtf8(parts.at(3))};
    const auto answered = std::make_shared<bool>(false);
    const quint64 question = m_take(message, [client, answered](const AuthAnswer &answer) {
        *answered = true;
        if (client && client->state() == QLocalSocket::ConnectedState) {
            client->setProperty(questionProperty, 0);
            send(client, answer);
            client->disconnectFromServer();
        }
    });
    if (*answered || !client) {
        return;
    }
    if (question == 0) {
        client->abort();
    } else {
        client->setProperty(questionProperty, question);
    }
}

} // namespace guestdeck
