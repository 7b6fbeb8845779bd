// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows libvncclient. It does the handshake, the reading and writing (so that TLS and SASL can come
// later without a change elsewhere) and the decoding of pixel rectangles; everything else that a server may say is read
// by SessionCore, because libvncclient 0.9.14 disconnects on a guest's change of resolution (it drops QEMU's screen id
// 0), on QEMU's pointer-type rectangles (they reach beyond its bounds check) and on extended clipboard messages.
// Worker thread only, and everything blocks; shutdown(2) on the socket from elsewhere ends every call soon.
#pragma once

#include "vncview/connector.h"
#include "vncview/protocol.h"
#include "vncview/vncerror.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <array>
#include <functional>
#include <optional>

// The library's struct under the name its header gives it.
struct _rfbClient;

namespace guestdeck::vnc
{

class RfbConnection
{
public:
    // Called during the handshake when the server wants a VNC password; nothing: give up.
    using PasswordFunction = std::function<std::optional<QByteArray>()>;

    // stallTimeoutSeconds: how long a message may stand still, in either direction. cancelled: asked while writing
    // waits.
    RfbConnection(int stallTimeoutSeconds, std::function<bool()> cancelled);
    ~RfbConnection();
    RfbConnection(const RfbConnection &) = delete;
    RfbConnection &operator=(const RfbConnection &) = delete;

    // Protocol version, authentication, ClientInit (always shared) and ServerInit on a connected socket.
    [[nodiscard]] bool handshake(Descriptor socket, const PasswordFunction &password);
    [[nodiscard]] QSize initialSize() const;
    [[nodiscard]] QString desktopName() const;

    [[nodiscard]] int socket() const;
    // poll() cannot see what has been read from the socket already.
    [[nodiscard]] bool hasBuffered() const;
    [[nodiscard]] qint64 waitingBytes() const; // that the kernel has and the next read would get without waiting
    [[nodiscard]] bool read(void *to, size_t count);
    [[nodiscard]] bool skip(quint64 count);
    [[nodiscard]] bool write(const QByteArray &message);
    // Decodes the rectangle whose header has just been read into pixels (32 bits each, rows unpadded). body: what has
    // been read of the rest already.
    [[nodiscard]] bool decode(const protocol::RectHeader &rect, uchar *pixels, QSize size, const QByteArray &body = {});

    // After one of the above returned false: what the library said about it.
    [[nodiscard]] VncError failure() const;

private:
    static void log(const char *format, ...) __attribute__((format(printf, 1, 2)));
    static char *getPassword(_rfbClient *client);
    void unread(const uchar *bytes, size_t count);
    void unreadMuch(const uchar *head, size_t count, const QByteArray &body);

    _rfbClient *m_client;
    const int m_stallTimeoutMs;
    std::function<bool()> m_cancelled;
    PasswordFunction m_password;
    bool m_passwordAsked = false;
    bool m_passwordCancelled = false;
    QByteArray m_log; // what the library logged last, bounded
    // Bytes given back for the library to read again; the library never writes here.
    std::array<char, 16384> m_stage;
    QByteArray m_largeStage; // the same for more than fits there
};

} // namespace guestdeck::vnc
