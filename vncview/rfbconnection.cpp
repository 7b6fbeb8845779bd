// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/rfbconnection.h"

#include <rfb/rfbclient.h>

#include <QDeadlineTimer>
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
constexpr qsizetype MaxVncPassword = 8; // the DES key is eight bytes; the rest would be ignored anyway

// The library's log functions are global; each session has a thread of its own.
thread_local QByteArray *threadLog = nullptr;
int clientTag = 0; // its address is the key of our data in an rfbClient

void wipe(QByteArray &secret)
{
    // A plain fill() of memory that is freed next may be optimised away.
    explicit_bzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

struct Symptom {
    const char *words;
    VncError::Kind kind;
};

// libvncclient has no error codes; these are the words of its log lines (libvncclient 0.9.14, rfbproto.c, sockets.c).
constexpr std::array handshakeSymptoms = std::to_array<Symptom>({
    {"Unknown authentication scheme", VncError::Kind::AuthUnsupported},
    {"Unknown sub authentication scheme", VncError::Kind::AuthUnsupported},
    {"authentication failed", VncError::Kind::AuthFailed},
    {"Not a valid VNC server", VncError::Kind::Protocol},
    {"Too big desktop name", VncError::Kind::Protocol},
});
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
    m_client->appData.shareDesktop = TRUE;
    m_client->canHandleNewFBSize = FALSE;
    m_client->readTimeout = static_cast<unsigned>(stallTimeoutSeconds);
    m_client->GetPassword = &RfbConnection::getPassword; // the default one reads the terminal
    rfbClientSetClientData(m_client, &clientTag, this);
    // What is spoken here and no more: the library would pick TLS without checking who answers.
    constexpr uint32_t schemes[] = {rfbNoAuth, rfbVncAuth};
    SetClientAuthSchemes(m_client, schemes, 2);
}

RfbConnection::~RfbConnection()
{
    m_client->frameBuffer = nullptr; // never the library's
    rfbClientCleanup(m_client); // closes the socket
    threadLog = nullptr;
}

char *RfbConnection::getPassword(_rfbClient *client)
{
    auto *self = static_cast<RfbConnection *>(rfbClientGetClientData(client, &clientTag));
    self->m_passwordAsked = true;
    std::optional<QByteArray> secret = self->m_password ? self->m_password() : std::nullopt;
    if (!secret) {
        self->m_passwordCancelled = true;
        return nullptr;
    }
    auto *copy = static_cast<char *>(std::calloc(MaxVncPassword + 1, 1)); // the library wipes and frees it
    if (copy != nullptr) {
        std::memcpy(copy, secret->constData(), static_cast<size_t>(std::min(secret->size(), MaxVncPassword)));
    }
    wipe(*secret);
    return copy;
}

bool RfbConnection::handshake(Descriptor socket, const PasswordFunction &password)
{
    m_password = password;
    m_client->sock = socket.release();
    if (!InitialiseRFBConnection(m_client)) {
        return false;
    }
    // From here on the library must not ask for updates or announce encodings by itself.
    m_client->supportedMessages.client2server[0]
        &= static_cast<uint8_t>(~((1U << rfbSetEncodings) | (1U << rfbFramebufferUpdateRequest)));
    m_log.clear();
    return true;
}

QSize RfbConnection::initialSize() const
{
    return {m_client->si.framebufferWidth, m_client->si.framebufferHeight};
}

QString RfbConnection::desktopName() const
{
    constexpr qsizetype MaxName = 1024;
    return QString::fromUtf8(m_client->desktopName).left(MaxName);
}

int RfbConnection::socket() const
{
    return m_client->sock;
}

bool RfbConnection::hasBuffered() const
{
    return m_client->buffered > 0;
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
// (Nothing is encrypted yet; where something is, the library's TLS must do the sending.)
bool RfbConnection::write(const QByteArray &message)
{
    constexpr int SliceMs = 50;
    QDeadlineTimer deadline(m_stallTimeoutMs);
    qsizetype done = 0;
    while (done < message.size()) {
        const ssize_t sent = ::send(m_client->sock, message.constData() + done,
                                    static_cast<size_t>(message.size() - done), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0) {
            done += sent;
            deadline.setRemainingTime(m_stallTimeoutMs);
            continue;
        }
        if (sent < 0 && errno != EAGAIN && errno != EINTR) {
            m_log.append("write failed\n");
            return false;
        }
        if (m_cancelled() || deadline.hasExpired()) {
            m_log.append("Connection timed out\n");
            return false;
        }
        pollfd wait{m_client->sock, POLLOUT, 0};
        ::poll(&wait, 1, SliceMs);
    }
    return true;
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
    VncError error;
    const QByteArray reason("VNC connection failed: "); // what the server gave as its reason follows
    const qsizetype at = m_log.lastIndexOf(reason);
    if (at >= 0) {
        error.text = QString::fromUtf8(m_log.mid(at + reason.size())).section(u'\n', 0, 0).trimmed();
    }
    if (m_passwordCancelled) {
        return {VncError::Kind::AuthCancelled, {}};
    }
    for (const Symptom &symptom : handshakeSymptoms) {
        if (m_log.contains(symptom.words)) {
            error.kind = symptom.kind;
            return error;
        }
    }
    if (at >= 0) {
        error.kind = m_passwordAsked ? VncError::Kind::AuthFailed : VncError::Kind::Refused;
        return error;
    }
    for (const Symptom &symptom : transportSymptoms) {
        if (m_log.contains(symptom.words)) {
            return {symptom.kind, {}};
        }
    }
    return {VncError::Kind::Protocol, QString::fromUtf8(m_log.trimmed()).section(u'\n', -1)};
}

} // namespace guestdeck::vnc
