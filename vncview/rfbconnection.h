// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows libvncclient's connections. The library reads (through TLS or SASL, where that is spoken)
// and decodes pixel rectangles. Ours are the way in (see security.h), because it neither tells whom it met nor why it
// failed, and everything else that a server may say, which SessionCore reads, because libvncclient 0.9.14 disconnects
// on a guest's change of resolution (it drops QEMU's screen id 0), on QEMU's pointer-type rectangles (they reach beyond
// its bounds check) and on extended clipboard messages. Worker thread only, and everything blocks; shutdown(2) on the
// socket from elsewhere ends every call soon.
#pragma once

#include "vncview/certificatecheck.h"
#include "vncview/connector.h"
#include "vncview/protocol.h"
#include "vncview/vncerror.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <optional>

// The library's struct under the name its header gives it.
struct _rfbClient;

namespace guestdeck::vnc
{

class SaslClient;
class TlsLink;

class RfbConnection
{
public:
    // stallTimeoutSeconds: how long a message may stand still, in either direction. cancelled: asked while writing
    // waits.
    RfbConnection(int stallTimeoutSeconds, std::function<bool()> cancelled);
    ~RfbConnection();
    RfbConnection(const RfbConnection &) = delete;
    RfbConnection &operator=(const RfbConnection &) = delete;

    // Protocol version, security, ClientInit (always shared) and ServerInit on a connected socket. `endpoint` says whom
    // to believe; `ask` is called for passwords and certificates.
    [[nodiscard]] bool handshake(Descriptor socket, const Endpoint &endpoint, const AskFunction &ask);
    // Goes on with a session whose handshake somebody else has made.
    void takeOver(Descriptor socket, QSize screen);
    [[nodiscard]] QSize initialSize() const { return m_size; }
    [[nodiscard]] QString desktopName() const { return m_name; }

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

    // After one of the above returned false: why.
    [[nodiscard]] VncError failure() const;

private:
    static void log(const char *format, ...) __attribute__((format(printf, 1, 2)));
    [[nodiscard]] bool initialise();
    void unread(const uchar *bytes, size_t count);
    void unreadMuch(const uchar *head, size_t count, const QByteArray &body);

    _rfbClient *m_client;
    const int m_stallTimeoutMs;
    std::function<bool()> m_cancelled;
    std::unique_ptr<TlsLink> m_link; // the library reads through its session
    std::unique_ptr<SaslClient> m_sasl; // where SASL encrypts; likewise
    std::optional<VncError> m_refusal; // of the handshake
    QSize m_size;
    QString m_name;
    QByteArray m_log; // what the library logged last, bounded
    // Bytes given back for the library to read again; the library never writes here.
    std::array<char, 16384> m_stage;
    QByteArray m_largeStage; // the same for more than fits there
};

} // namespace guestdeck::vnc
