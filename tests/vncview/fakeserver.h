// SPDX-License-Identifier: GPL-3.0-or-later
// An RFB server that does exactly what a test tells it, lies included. Lives on the test's thread, on a unix socket.
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QSize>
#include <QTemporaryDir>

class FakeServer : public QObject
{
    Q_OBJECT
public:
    struct Message {
        quint8 type;
        QByteArray bytes; // all of it, type included
    };

    FakeServer();

    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("vnc.sock")); }

    // The handshake, each step sent when the client has answered the one before. Emptied steps are never sent, so the
    // client is left waiting there.
    QByteArray greeting = "RFB 003.008\n";
    QByteArray security = QByteArray::fromHex("0101"); // one type: none
    QByteArray result = QByteArray(4, '\0');
    QByteArray init; // made from size by default
    void setSize(QSize size);

    QList<Message> messages; // after the handshake, without pixel format
    bool shared = false;
    bool ready = false; // handshake done

    [[nodiscard]] int count(quint8 type) const;
    [[nodiscard]] bool hasClient() const { return m_client && m_client->state() == QLocalSocket::ConnectedState; }
    void send(const QByteArray &bytes);
    void hangUp();

    static QByteArray update(const QList<QByteArray> &rects); // one framebuffer update
    static QByteArray rect(QRect where, qint32 encoding, const QByteArray &body = {});
    static QByteArray filled(QRect where, quint32 pixel); // raw
    static QByteArray extendedSize(QSize size, quint16 reason = 0, quint16 status = 0);

Q_SIGNALS:
    void received(quint8 type);

private:
    void onConnection();
    void onData();
    [[nodiscard]] qsizetype messageLength() const; // 0: not known yet

    QTemporaryDir m_dir;
    QLocalServer m_server;
    QPointer<QLocalSocket> m_client;
    QByteArray m_input;
    int m_step = 0;
};
