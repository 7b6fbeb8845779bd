// SPDX-License-Identifier: GPL-3.0-or-later
#include "rfbserver.h"

#include <QTcpSocket>
#include <QtEndian>

namespace guestdeck::test
{

namespace
{

constexpr quint16 screenWidth = 64;
constexpr quint16 screenHeight = 48;

template <class T>
QByteArray big(T value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// Takes this many bytes; false if they are not there yet.
bool take(QByteArray &input, qsizetype count, QByteArray *taken = nullptr)
{
    if (input.size() < count) {
        return false;
    }
    if (taken) {
        *taken = input.left(count);
    }
    input.remove(0, count);
    return true;
}

} // namespace

RfbServer::RfbServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RfbServer::accept);
}

RfbServer::~RfbServer()
{
    stop(); // while there is still something that can hear of the sockets' end
}

bool RfbServer::listen()
{
    return m_server.listen(QHostAddress::LocalHost);
}

void RfbServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_peers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket]() { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket]() {
            m_peers.remove(socket);
            socket->deleteLater();
        });
        socket->write(m_security == Security::Nonsense ? "HTTP/1.1 400 Bad Request\r\n\r\n" : "RFB 003.008\n");
        if (m_security == Security::Nonsense) {
            socket->disconnectFromHost();
        }
    }
}

void RfbServer::hangUp()
{
    const QList<QTcpSocket *> sockets = m_peers.keys();
    for (QTcpSocket *socket : sockets) {
        socket->abort();
    }
}

void RfbServer::stop()
{
    m_server.close();
    hangUp();
}

void RfbServer::read(QTcpSocket *socket)
{
    m_peers[socket].input += socket->readAll();
    while (m_peers.contains(socket) && advance(socket, m_peers[socket])) { }
}

bool RfbServer::advance(QTcpSocket *socket, Peer &peer)
{
    QByteArray taken;
    switch (peer.step) {
    case Step::Version:
        if (!take(peer.input, 12)) {
            return false;
        }
        socket->write(m_security == Security::None ? QByteArray("\1\1", 2) : QByteArray("\1\2", 2));
        peer.step = Step::Security;
        return true;
    case Step::Security:
        if (!take(peer.input, 1)) {
            return false;
        }
        if (m_security == Security::None) {
            socket->write(big(quint32(0)));
            peer.step = Step::Init;
        } else {
            socket->write(QByteArray(16, 'c')); // the challenge
            peer.step = Step::Password;
        }
        return true;
    case Step::Password:
        if (!take(peer.input, 16)) {
            return false;
        }
        ++m_passwords;
        if (m_security == Security::PasswordRefused) {
            socket->write(big(quint32(1)) + big(quint32(5)) + "wrong");
            socket->disconnectFromHost();
            return false;
        }
        socket->write(big(quint32(0)));
        peer.step = Step::Init;
        return true;
    case Step::Init:
        if (!take(peer.input, 1)) {
            return false;
        }
        // Size, pixel format (32 bits, depth 24, little endian, true colour, 8 bits each), name.
        socket->write(big(screenWidth) + big(screenHeight) + QByteArray("\x20\x18\0\1", 4) + big(quint16(255))
                      + big(quint16(255)) + big(quint16(255)) + QByteArray("\x10\x08\0\0\0\0", 6) + big(quint32(4))
                      + "test");
        peer.step = Step::Running;
        ++m_sessions;
        Q_EMIT sessionStarted();
        return true;
    case Step::Running:
        return handleMessage(socket, peer);
    }
    return false;
}

bool RfbServer::handleMessage(QTcpSocket *socket, Peer &peer)
{
    if (peer.input.isEmpty()) {
        return false;
    }
    switch (quint8(peer.input.at(0))) {
    case 0: // SetPixelFormat
        return take(peer.input, 20);
    case 2: { // SetEncodings
        if (peer.input.size() < 4) {
            return false;
        }
        return take(peer.input, 4 + 4 * qFromBigEndian<quint16>(peer.input.constData() + 2));
    }
    case 3: // FramebufferUpdateRequest
        if (!take(peer.input, 10)) {
            return false;
        }
        if (!peer.painted) {
            peer.painted = true;
            paint(socket);
        }
        return true;
    case 4: // KeyEvent
        if (!take(peer.input, 8)) {
            return false;
        }
        ++m_keys;
        return true;
    case 5: // PointerEvent
        return take(peer.input, 6);
    default:
        socket->abort();
        return false;
    }
}

void RfbServer::paint(QTcpSocket *socket) const
{
    QByteArray message("\0\0", 2);
    message
        += big(quint16(1)) + big(quint16(0)) + big(quint16(0)) + big(screenWidth) + big(screenHeight) + big(qint32(0));
    QByteArray pixel(4, '\0');
    qToLittleEndian(quint32(m_color.rgb() & 0xffffff), pixel.data());
    socket->write(message + pixel.repeated(screenWidth * screenHeight));
}

} // namespace guestdeck::test
