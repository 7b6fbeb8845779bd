// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int answerMs = 2000;
constexpr int maxUris = 64;
const QByteArray taken("taken\n"); // NOLINT(cert-err58-cpp)

QString defaultFolder()
{
    // Not QStandardPaths::RuntimeLocation: it warns on stderr where the variable is missing.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty()) {
        return runtime + u"/guestdeck"_s;
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/guestdeck/run"_s;
}

/// Whether only we can enter it; made if it is not there.
bool isPrivateFolder(const QString &folder)
{
    QDir().mkpath(QFileInfo(folder).path());
    const QByteArray path = QFile::encodeName(folder);
    ::mkdir(path.constData(), 0700);
    struct stat info {
    };
    return ::lstat(path.constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::geteuid()
        && (info.st_mode & 077) == 0;
}

bool isSameUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder.isEmpty() ? defaultFolder() : folder)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

QByteArray SingleInstance::encode(const CommandLine &line)
{
    const QCborMap map{
        {u"uris"_s, QCborArray::fromStringList(line.uris)}, {u"show"_s, int(line.show)}, {u"guest"_s, line.guest}};
    return map.toCborValue().toCbor().toBase64() + '\n';
}

std::optional<CommandLine> SingleInstance::decode(const QByteArray &message)
{
    const auto raw = QByteArray::fromBase64Encoding(message.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const QCborValue value = raw ? QCborValue::fromCbor(*raw) : QCborValue();
    if (!value.isMap()) {
        return {};
    }
    const qint64 show = value[u"show"_s].toInteger(-1);
    if (show < 0 || show > int(CommandLine::Show::HostSummary)) {
        return {};
    }
    CommandLine line;
    line.show = CommandLine::Show(show);
    line.guest = value[u"guest"_s].toString();
    const QCborArray uris = value[u"uris"_s].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(uris.size(), maxUris); ++i) {
        if (const QString uri = uris.at(i).toString(); !uri.isEmpty()) {
            line.uris << uri;
        }
    }
    return line;
}

bool SingleInstance::handOver(const CommandLine &line)
{
    if (!isPrivateFolder(m_folder)) {
        return false;
    }
    QLocalSocket socket;
    socket.connectToServer(m_folder + u"/instance"_s);
    if (!socket.waitForConnected(answerMs) || !isSameUser(socket)) {
        return false;
    }
    socket.write(encode(line));
    QByteArray answer;
    while (!answer.endsWith('\n') && socket.waitForReadyRead(answerMs)) {
        answer += socket.read(taken.size());
    }
    // No answer: the other one hangs. A window of our own is better than none.
    return answer == taken;
}

bool SingleInstance::listen()
{
    if (!isPrivateFolder(m_folder)) {
        return false;
    }
    const QString path = m_folder + u"/instance"_s;
    // Nobody answered there (handOver), so what is left of it is dead.
    QLocalServer::removeServer(path);
    return m_server.listen(path);
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isSameUser(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(maxMessage + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket]() { read(socket); });
        QTimer::singleShot(answerMs, socket, [socket]() { socket->abort(); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > maxMessage) {
            socket->abort();
        }
        return;
    }
    const std::optional<CommandLine> line = decode(socket->readLine(maxMessage));
    if (!line) {
        socket->abort();
        return;
    }
    socket->write(taken);
    socket->disconnectFromServer();
    Q_EMIT asked(*line);
}

} // namespace guestdeck
