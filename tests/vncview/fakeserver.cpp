// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vncview/fakeserver.h"

#include <QRect>
#include <QtEndian>

namespace
{

template <class T>
QByteArray big(T value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

FakeServer::FakeServer()
{
    setSize({64, 48});
    connect(&m_server, &QLocalServer::newConnection, this, &FakeServer::onConnection);
    m_server.listen(path());
}

void FakeServer::setSize(QSize size)
{
    init = big(static_cast<quint16>(size.width())) + big(static_cast<quint16>(size.height()))
        + QByteArray::fromHex("2018000100ff00ff00ff100800000000") + big<quint32>(4) + "fake";
}

void FakeServer::onConnection()
{
    m_client = m_server.nextPendingConnection();
    m_input.clear();
    messages.clear();
    m_step = 0;
    ready = false;
    connect(m_client, &QLocalSocket::readyRead, this, &FakeServer::onData);
    send(greeting);
}

int FakeServer::count(quint8 type) const
{
    return static_cast<int>(
        std::count_if(messages.begin(), messages.end(), [type](const Message &m) { return m.type == type; }));
}

void FakeServer::send(const QByteArray &bytes)
{
    if (hasClient()) {
        m_client->write(bytes);
        m_client->flush();
    }
}

void FakeServer::hangUp()
{
    if (m_client) {
        m_client->abort();
    }
}

void FakeServer::onData()
{
    m_input += m_client->readAll();
    const auto take = [this](qsizetype count) {
        const QByteArray bytes = m_input.left(count);
        m_input.remove(0, count);
        return bytes;
    };
    while (!m_input.isEmpty()) {
        if (m_step == 0 && m_input.size() >= 12) {
            take(12);
            send(security);
            ++m_step;
        } else if (m_step == 1) {
            take(1);
            send(result);
            ++m_step;
        } else if (m_step == 2) {
            shared = take(1) == QByteArray(1, '\1');
            send(init);
            ready = true;
            ++m_step;
        } else if (m_step == 3 && messageLength() > 0 && m_input.size() >= messageLength()) {
            const QByteArray bytes = take(messageLength());
            const auto type = static_cast<quint8>(bytes[0]);
            messages.append({type, bytes});
            Q_EMIT received(type);
        } else {
            return;
        }
    }
}

qsizetype FakeServer::messageLength() const
{
    const auto byte = [this](int at) { return at < m_input.size() ? static_cast<uchar>(m_input[at]) : 0; };
    switch (byte(0)) {
    case 0:
        return 20;
    case 2:
        return m_input.size() < 4 ? 0 : 4 + 4 * (256 * byte(2) + byte(3));
    case 3:
        return 10;
    case 6:
        return m_input.size() < 8 ? 0 : 8 + std::abs(qFromBigEndian<qint32>(m_input.constData() + 4));
    case 4:
        return 8;
    case 5:
        return 6;
    case 251:
        return m_input.size() < 8 ? 0 : 8 + 16 * byte(6);
    case 255:
        return m_input.size() < 4 ? 0 : (byte(1) == 0 ? 12 : 4);
    default:
        qFatal("unexpected message type %d", byte(0));
    }
}

QByteArray FakeServer::update(const QList<QByteArray> &rects)
{
    return QByteArray(2, '\0') + big(static_cast<quint16>(rects.size())) + rects.join();
}

QByteArray FakeServer::rect(QRect where, qint32 encoding, const QByteArray &body)
{
    return big(static_cast<quint16>(where.x())) + big(static_cast<quint16>(where.y()))
        + big(static_cast<quint16>(where.width())) + big(static_cast<quint16>(where.height())) + big(encoding) + body;
}

QByteArray FakeServer::filled(QRect where, quint32 pixel)
{
    QByteArray body;
    for (int i = 0; i < where.width() * where.height(); ++i) {
        body.append(reinterpret_cast<const char *>(&pixel), sizeof(pixel));
    }
    return rect(where, 0, body);
}

QByteArray FakeServer::extendedSize(QSize size, quint16 reason, quint16 status)
{
    // One screen with id 0, as QEMU sends it.
    return rect(QRect(QPoint(reason, status), size), -308,
                QByteArray::fromHex("01000000") + QByteArray(8, '\0') + big(static_cast<quint16>(size.width()))
                    + big(static_cast<quint16>(size.height())) + QByteArray(4, '\0'));
}
