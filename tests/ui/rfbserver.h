// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace guestdeck::test
{

/// The least that is a VNC server (RFC 6143): one screen of one colour, raw, with or without a password that is always
/// refused or always taken. In the test's own thread.
class RfbServer : public QObject
{
    Q_OBJECT
public:
    enum class Security { None, PasswordTaken, PasswordRefused, Nonsense };

    explicit RfbServer(QObject *parent = nullptr);
    ~RfbServer() override;
    bool listen();
    quint16 port() const { return m_server.serverPort(); }
    void setSecurity(Security security) { m_security = security; }
    void setColor(const QColor &color) { m_color = color; }
    int sessions() const { return m_sessions; }
    int passwordsTried() const { return m_passwords; }
    int keyEvents() const { return m_keys; }
    void hangUp();
    void stop();

Q_SIGNALS:
    void sessionStarted();

private:
    enum class Step { Version, Security, Password, Init, Running };
    struct Peer {
        Step step = Step::Version;
        QByteArray input;
        bool painted = false;
    };
    void accept();
    void read(QTcpSocket *socket);
    bool advance(QTcpSocket *socket, Peer &peer);
    bool handleMessage(QTcpSocket *socket, Peer &peer);
    void paint(QTcpSocket *socket) const;

    QTcpServer m_server;
    QHash<QTcpSocket *, Peer> m_peers;
    Security m_security = Security::None;
    QColor m_color = Qt::blue;
    int m_sessions = 0;
    int m_passwords = 0;
    int m_keys = 0;
};

} // namespace guestdeck::test
