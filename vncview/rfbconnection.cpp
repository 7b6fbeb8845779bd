// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/rfbconnection.h"

#include "vncview/saslclient.h"
#include "vncview/security.h"
#include "vncview/tlslink.h"

#include <rfb/rfbclient.h>

#include <QtEndian>

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MaxLog = 2048;
constexpr quint32 MaxServerName = 1024 * 1024; // what is read of a desktop's name
constexpr qsizetype MaxName = 1024; // and what is kept

// The library's log functions are global; each session has a thread of its own.
thread_local QByteArray *threadLog = nullptr;

struct Symptom {
    const char *words;
    VncError::Kind kind;
};

// libvncclient has no error codes; these are the words of its log lines (libvncclient 0.9.14, rfbproto.c, sockets.c).
constexpr std::array transportSymptoms = std::to_array<Symptom>({
    {"Connection timed out", VncError::Kind::Timeout},
    {"server closed connection", VncError::Kind::ClosedByServer},
    {"read (", VncError::Kind::ClosedByServer},
    {"write", VncError::Kind::ClosedByServer},
    {"select", VncError::Kind::ClosedByServer},
});

} // namespace

void RfbConnection::log(const char *format, ...)
{
    if (threadLog == nullptr) {
        return;
    }
    char line[512];
    va_list arguments;
    va_start(arguments, format);
    const int length = std::vsnprintf(line, sizeof(line), format, arguments);
    va_end(arguments);
    if (length > 0) {
        threadLog->append(line);
        if (threadLog->size() > MaxLog) {
            *threadLog = threadLog->right(MaxLog);
        }
    }
}

RfbConnection::RfbConnection(int stallTimeoutSeconds, std::function<bool()> cancelled)
    : m_client(rfbGetClient(8, 3, 4))
    , m_stallTimeoutMs(stallTimeoutSeconds * 1000)
    , m_cancelled(std::move(cancelled))
{
    static std::once_flag once;
    std::call_once(once, [] {
        rfbClientLog = &RfbConnection::log;
        rfbClientErr = &RfbConnection::log;
    });
    Q_CHECK_PTR(m_client);
    threadLog = &m_log;
    m_client->format.redShift = 16;
    m_client->format.greenShift = 8;
    m_client->format.blueShift = 0;
    m_client->canHandleNewFBSize = FALSE;
    m_client->readTimeout = static_cast<unsigned>(stallTimeoutSeconds);
}

RfbConnection::~RfbConnection()
{
    // None of these are the library's.
    m_client->frameBuffer = nullptr;
    m_client->tlsSession = nullptr;
    m_client->saslconn = nullptr;
    m_sasl.reset();
    m_link.reset();
    rfbClientCleanup(m_client); // closes the socket
    threadLog = nullptr;
}

bool RfbConnection::handshake(Descriptor socket, const Endpoint &endpoint, const AskFunction &ask)
{
    m_client->sock = socket.release();
    m_link = std::make_unique<TlsLink>(m_client->sock, m_stallTimeoutMs, m_cancelled);
    Security security(*m_link, endpoint, ask);
    m_refusal = security.negotiate();
    if (m_refusal) {
        return false;
    }
    // From here on the library reads, and it decrypts what it reads with these.
    m_client->tlsSession = m_link->session();
    m_sasl = security.takeSaslLayer();
    m_client->saslconn = m_sasl ? m_sasl->connection() : nullptr;
    return initialise();
}

void RfbConnection::takeOver(Descriptor socket, QSize screen)
{
    m_client->sock = socket.release();
    m_link = std::make_unique<TlsLink>(m_client->sock, m_stallTimeoutMs, m_cancelled); // without TLS in it
    m_size = screen;
    m_client->si.framebufferWidth = static_cast<uint16_t>(screen.width());
    m_client->si.framebufferHeight = static_cast<uint16_t>(screen.height());
    m_client->si.format.bitsPerPixel = m_client->format.bitsPerPixel;
    m_client->si.format.depth = m_client->format.depth;
}

bool RfbConnection::initialise()
{
    constexpr int Format = 4; // where ServerInit has the server's pixel format
    constexpr int Name = 20;
    uchar init[24];
    if (!write(QByteArray(1, '\1')) || !read(init, sizeof(init))) {
        return false;
    }
    m_size = {qFromBigEndian<quint16>(init), qFromBigEndian<quint16>(init + 2)};
    // Asked for is another format in any case; the decoders look at some of this.
    m_client->si.framebufferWidth = static_cast<uint16_t>(m_size.width());
    m_client->si.framebufferHeight = static_cast<uint16_t>(m_size.height());
    m_client->si.format.bitsPerPixel = init[Format];
    m_client->si.format.depth = init[Format + 1];
    const auto length = qFromBigEndian<quint32>(init + Name);
    if (length > MaxServerName) {
        m_refusal = VncError{VncError::Kind::Protocol, {}};
        return false;
    }
    QByteArray name(std::min<qsizetype>(length, MaxName), '\0');
    if (!read(name.data(), static_cast<size_t>(name.size())) || !skip(length - static_cast<quint64>(name.size()))) {
        return false;
    }
    m_name = QString::fromUtf8(name).remove(QChar(0));
    m_log.clear();
    return true;
}

int RfbConnection::socket() const
{
    return m_client->sock;
}

bool RfbConnection::hasBuffered() const
{
    return m_client->buffered > 0 || m_client->saslDecoded != nullptr || (m_link && m_link->hasPending());
}

qint64 RfbConnection::waitingBytes() const
{
    int count = 0;
    return ::ioctl(m_client->sock, FIONREAD, &count) == 0 ? count : 0;
}

bool RfbConnection::read(void *to, size_t count)
{
    return ReadFromRFBServer(m_client, static_cast<char *>(to), static_cast<unsigned>(count)) != FALSE;
}

bool RfbConnection::skip(quint64 count)
{
    char waste[4096];
    while (count > 0) {
        const size_t part = std::min<quint64>(count, sizeof(waste));
        if (!read(waste, part)) {
            return false;
        }
        count -= part;
    }
    return true;
}

// Not the library's: it waits in a select() without end, which not even a shutdown of a unix socket interrupts.
bool RfbConnection::write(const QByteArray &message)
{
    std::optional<QByteArray> encoded;
    if (m_sasl) {
        encoded = m_sasl->encode(message);
        if (!encoded) {
            m_log.append("write failed\n");
            return false;
        }
    }
    if (m_link->write(encoded ? *encoded : message)) {
        return true;
    }
    m_log.append(m_link->failure().kind == VncError::Kind::Timeout ? "Connection timed out\n" : "write failed\n");
    return false;
}

void RfbConnection::unread(const uchar *bytes, size_t count)
{
    // The library reads its buffered bytes through a pointer, and goes back to its own buffer when they are used up:
    // so the pointer may lead into ours. Its own buffer is 8 KiB, hence there is always room.
    const size_t rest = m_client->buffered;
    Q_ASSERT(rest + count <= m_stage.size());
    char *start = m_stage.data() + m_stage.size() - rest;
    std::memmove(start, m_client->bufoutptr, rest);
    start -= count;
    std::memcpy(start, bytes, count);
    m_client->bufoutptr = start;
    m_client->buffered = static_cast<unsigned>(rest + count);
}

void RfbConnection::unreadMuch(const uchar *head, size_t count, const QByteArray &body)
{
    const auto rest = static_cast<qsizetype>(m_client->buffered);
    QByteArray stage;
    stage.reserve(static_cast<qsizetype>(count) + body.size() + rest);
    stage.append(reinterpret_cast<const char *>(head), static_cast<qsizetype>(count));
    stage.append(body);
    stage.append(m_client->bufoutptr, rest); // may lie in the stage that is replaced now
    m_largeStage.swap(stage);
    m_client->bufoutptr = m_largeStage.data();
    m_client->buffered = static_cast<unsigned>(m_largeStage.size());
}

bool RfbConnection::decode(const protocol::RectHeader &rect, uchar *pixels, QSize size, const QByteArray &body)
{
    // An update message of its own, with one rectangle.
    uchar bytes[4 + protocol::RectHeader::Size] = {rfbFramebufferUpdate, 0, 0, 1};
    qToBigEndian(rect.x, bytes + 4);
    qToBigEndian(rect.y, bytes + 6);
    qToBigEndian(rect.w, bytes + 8);
    qToBigEndian(rect.h, bytes + 10);
    qToBigEndian(rect.encoding, bytes + 12);
    if (body.isEmpty()) {
        unread(bytes, sizeof(bytes));
    } else {
        unreadMuch(bytes, sizeof(bytes), body);
    }
    m_client->frameBuffer = pixels;
    m_client->width = size.width();
    m_client->height = size.height();
    return HandleRFBServerMessage(m_client) != FALSE;
}

VncError RfbConnection::failure() const
{
    if (m_refusal) {
        return *m_refusal;
    }
    const QByteArray broken("Error reading from TLS: "); // what GnuTLS calls it follows
    const qsizetype at = m_log.lastIndexOf(broken);
    if (at >= 0 && !m_log.contains("non-properly terminated") && !m_log.contains("pull function")) {
        return {VncError::Kind::TlsFailed, QString::fromUtf8(m_log.mid(at + broken.size())).section(u'\n', 0, 0)};
    }
    for (const Symptom &symptom : transportSymptoms) {
        if (m_log.contains(symptom.words)) {
            return {symptom.kind, {}};
        }
    }
    return {VncError::Kind::Protocol, QString::fromUtf8(m_log.trimmed()).section(u'\n', -1)};
}

} // namespace guestdeck::vnc
