// SPDX-License-Identifier: GPL-3.0-or-later
// The half of SessionCore that reads what the server says. Everything in it is hostile until checked.
#include "vncview/sessioncore.h"

#include "vncview/clipboardcodec.h"
#include "vncview/cursorimage.h"
#include "vncview/vncsession.h"

#include <QtEndian>

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

namespace
{
constexpr quint32 MaxName = 1024 * 1024;
constexpr qint64 MaxCutText = 64LL * 1024 * 1024; // a server claiming more is not a server
constexpr quint16 EndlessRects = 0xffff; // as many as come before a LastRect
// Updates the GUI thread may be behind before a slow link is no longer asked for the next one in advance.
constexpr int MaxUnpainted = 2;
constexpr quint16 Prohibited = 1; // the first and the last of the reasons to refuse a size; QEMU's 4 means "passed on"
constexpr quint16 InvalidLayout = 3;
} // namespace

bool SessionCore::handleMessage()
{
    quint8 type = 0;
    if (!m_rfb->read(&type, 1)) {
        return false;
    }
    switch (type) {
    case protocol::FramebufferUpdate:
        return handleUpdate();
    case protocol::SetColourMapEntries:
        return handleColourMap();
    case protocol::Bell:
        return true;
    case protocol::ServerCutText:
        return handleCutText();
    case protocol::QemuMessage:
        return handleQemu();
    default:
        return fail(VncError::Kind::Protocol, u"message type %1"_s.arg(type));
    }
}

bool SessionCore::handleUpdate()
{
    if (m_outstanding) {
        m_meter.addRoundTrip(LinkMeter::Time::clock::now() - m_requested);
    }
    uchar head[3];
    if (!m_rfb->read(head, sizeof(head))) {
        return false;
    }
    const quint16 count = qFromBigEndian<quint16>(head + 1);
    QRegion changed;
    for (int i = 0; i < count || count == EndlessRects; ++i) {
        uchar bytes[protocol::RectHeader::Size];
        if (!m_rfb->read(bytes, sizeof(bytes))) {
            return false;
        }
        const auto rect = protocol::RectHeader::parse(bytes);
        if (rect.encoding == protocol::LastRect) {
            break;
        }
        // Keys must not wait for the end of a long update.
        if (!handleRect(rect, &changed) || !sendPending()) {
            return false;
        }
        if (m_stopped) {
            return true;
        }
    }
    m_outstanding = false;
    if (!m_clipboard.serverReady()) {
        return false;
    }
    if (!adaptEncoding()) {
        return false;
    }
    reportLink();
    if (changed.isEmpty()) {
        // Nothing to paint, so no painting will ask for the next one.
        m_wantUpdate = true;
        return true;
    }
    if (m_framebuffer.publish(changed)) {
        ++m_unpainted;
        post([](VncSession *session) { session->onFrame(); });
    }
    // Over a slow link the next request goes out at once, to hide the round trip, unless painting does not keep up; on
    // a fast one the GUI asks when it has painted.
    m_wantUpdate = m_wantUpdate || m_wantFull || (!m_endpoint.isLocal() && m_unpainted < MaxUnpainted);
    return true;
}

bool SessionCore::handleRect(const protocol::RectHeader &rect, QRegion *changed)
{
    switch (rect.encoding) {
    case protocol::DesktopSize:
        *changed = QRegion();
        return resize({rect.w, rect.h});
    case protocol::ExtendedDesktopSize:
        return handleExtendedSize(rect);
    case protocol::RichCursor:
    case protocol::AlphaCursor:
        return handleCursor(rect);
    case protocol::QemuPointerMotion:
        post([relative = rect.x == 0](VncSession *session) { session->onPointerMode(relative); });
        return true;
    case protocol::QemuExtendedKey:
        m_extendedKeys = true;
        return true;
    case protocol::QemuAudio:
        m_audioAcknowledged = true;
        return true;
    case protocol::QemuLedState:
        return handleLeds();
    case protocol::DesktopName:
        return handleName();
    default:
        break;
    }
    if (!protocol::isPixelEncoding(rect.encoding) || (rect.encoding == protocol::Tight && !m_tightOffered)) {
        return fail(VncError::Kind::Protocol, u"encoding %1"_s.arg(rect.encoding));
    }
    const QSize size = m_framebuffer.backSize();
    if (rect.x + rect.w > size.width() || rect.y + rect.h > size.height()) {
        return fail(VncError::Kind::Protocol,
                    u"%1x%2+%3+%4 of %5x%6"_s.arg(rect.w)
                        .arg(rect.h)
                        .arg(rect.x)
                        .arg(rect.y)
                        .arg(size.width())
                        .arg(size.height()));
    }
    if (!decodePixels(rect)) {
        return false;
    }
    *changed += QRect(rect.x, rect.y, rect.w, rect.h);
    if (changed->rectCount() > Framebuffer::MaxRects) {
        *changed = changed->boundingRect();
    }
    return true;
}

// Tells the meter how long the bytes of the rectangle took to come, where their number is known. Encodings that are
// decoded while they are read tell nothing.
bool SessionCore::decodePixels(const protocol::RectHeader &rect)
{
    const qint64 there = m_rfb->waitingBytes();
    const auto begun = LinkMeter::Time::clock::now();
    QByteArray body;
    qint64 bytes = 0;
    if (rect.encoding == protocol::Zrle) {
        if (!readZrleBody(rect, &body)) {
            return false;
        }
        bytes = body.size();
        m_meter.addRead(bytes - there, LinkMeter::Time::clock::now() - begun);
    }
    if (!m_rfb->decode(rect, m_framebuffer.back(), m_framebuffer.backSize(), body)) {
        return false;
    }
    if (rect.encoding == protocol::Raw) {
        bytes = 4LL * rect.w * rect.h;
        m_meter.addRead(bytes - there, LinkMeter::Time::clock::now() - begun);
    }
    if (rect.encoding != protocol::CopyRect) {
        m_link.encoding = rect.encoding;
    }
    return true;
}

// Before it is decoded, because only so the time of the one can be told from that of the other.
bool SessionCore::readZrleBody(const protocol::RectHeader &rect, QByteArray *body)
{
    constexpr quint64 AtOnce = 256 * 1024; // memory follows what comes, not what is announced
    uchar length[4];
    if (!m_rfb->read(length, sizeof(length))) {
        return false;
    }
    const quint64 count = qFromBigEndian<quint32>(length);
    if (count > protocol::largestZrleBody(quint64(rect.w) * rect.h)) {
        return fail(VncError::Kind::Protocol, u"ZRLE data of %1 bytes"_s.arg(count));
    }
    body->append(reinterpret_cast<const char *>(length), sizeof(length));
    for (quint64 done = 0; done < count;) {
        const quint64 part = std::min(AtOnce, count - done);
        const qsizetype at = body->size();
        body->resize(at + static_cast<qsizetype>(part));
        if (!m_rfb->read(body->data() + at, part) || !sendPending()) {
            return false;
        }
        done += part;
    }
    return true;
}

// x is who asked for the change (0: the server), y how a request of ours fared (0: well).
bool SessionCore::handleExtendedSize(const protocol::RectHeader &rect)
{
    constexpr quint64 ScreenBytes = 16;
    uchar head[4];
    if (!m_rfb->read(head, sizeof(head))) {
        return false;
    }
    if (head[0] > 0) {
        uchar screen[ScreenBytes];
        if (!m_rfb->read(screen, sizeof(screen)) || !m_rfb->skip((head[0] - 1ULL) * ScreenBytes)) {
            return false;
        }
        m_screenId = qFromBigEndian<quint32>(screen);
    }
    if (!std::exchange(m_extendedSize, true)) {
        post([](VncSession *session) { session->onResizable(); });
    }
    const bool refused = rect.x == 1 && rect.y != 0;
    if (refused && rect.y >= Prohibited && rect.y <= InvalidLayout) {
        post([](VncSession *session) { session->onSizeRefused(); });
    }
    const QSize size(rect.w, rect.h);
    // QEMU repeats the size after each full request; asking again then would never end.
    return refused || size == m_framebuffer.backSize() || resize(size);
}

bool SessionCore::resize(QSize size)
{
    if (size.isEmpty()) {
        return fail(VncError::Kind::Protocol, u"%1x%2"_s.arg(size.width()).arg(size.height()));
    }
    if (!m_framebuffer.resize(size)) {
        return fail(VncError::Kind::TooLarge, u"%1x%2"_s.arg(size.width()).arg(size.height()));
    }
    m_wantFull = true;
    m_wantUpdate = true;
    post([size](VncSession *session) { session->onResized(size); });
    return true;
}

bool SessionCore::handleCursor(const protocol::RectHeader &rect)
{
    const QSize size(rect.w, rect.h);
    const bool alpha = rect.encoding == protocol::AlphaCursor;
    if (alpha) {
        uchar encoding[4];
        if (!m_rfb->read(encoding, sizeof(encoding))) {
            return false;
        }
        if (qFromBigEndian<qint32>(encoding) != protocol::Raw) {
            return fail(VncError::Kind::Protocol, u"cursor"_s);
        }
    }
    const qint64 bytes = size.isEmpty() ? 0 : (alpha ? cursorimage::alphaBytes(size) : cursorimage::richBytes(size));
    if (rect.w > cursorimage::MaxSide || rect.h > cursorimage::MaxSide) {
        return m_rfb->skip(static_cast<quint64>(bytes));
    }
    QByteArray data(bytes, Qt::Uninitialized);
    if (bytes > 0 && !m_rfb->read(data.data(), static_cast<size_t>(bytes))) {
        return false;
    }
    const QImage image = alpha ? cursorimage::fromAlpha(size, data, m_extendedKeys) : cursorimage::fromRich(size, data);
    const QPoint hot(std::min<int>(rect.x, rect.w), std::min<int>(rect.y, rect.h));
    post([image, hot](VncSession *session) { session->onCursor(image, hot); });
    return true;
}

bool SessionCore::handleLeds()
{
    quint8 leds = 0;
    if (!m_rfb->read(&leds, 1)) {
        return false;
    }
    post([leds](VncSession *session) { session->onLeds(leds); });
    return true;
}

bool SessionCore::handleName()
{
    uchar length[4];
    if (!m_rfb->read(length, sizeof(length))) {
        return false;
    }
    const auto count = qFromBigEndian<quint32>(length);
    if (count > MaxName) {
        return fail(VncError::Kind::Protocol, u"name of %1 bytes"_s.arg(count));
    }
    QByteArray name(static_cast<qsizetype>(count), Qt::Uninitialized);
    if (count > 0 && !m_rfb->read(name.data(), count)) {
        return false;
    }
    constexpr qsizetype shown = 1024;
    post([name = QString::fromUtf8(name).left(shown)](VncSession *session) { session->onName(name); });
    return true;
}

// A negative length is the extended clipboard.
bool SessionCore::handleCutText()
{
    uchar head[7];
    if (!m_rfb->read(head, sizeof(head))) {
        return false;
    }
    const qint64 length = qFromBigEndian<qint32>(head + 3);
    const qint64 bytes = std::abs(length);
    if (bytes > MaxCutText) {
        return fail(VncError::Kind::Protocol, u"clipboard of %1 bytes"_s.arg(bytes));
    }
    const bool isExtended = length < 0;
    if (bytes > clipboard::MaxMessage) {
        m_clipboard.onTooLarge();
        return m_rfb->skip(static_cast<quint64>(bytes));
    }
    if (!isExtended && !m_clipboard.isSharing()) {
        return m_rfb->skip(static_cast<quint64>(bytes));
    }
    QByteArray content(bytes, Qt::Uninitialized);
    if (bytes > 0 && !m_rfb->read(content.data(), static_cast<size_t>(bytes))) {
        return false;
    }
    if (isExtended) {
        return m_clipboard.onExtended(content);
    }
    m_clipboard.onLatin1(content);
    return true;
}

bool SessionCore::handleColourMap()
{
    uchar head[5];
    return m_rfb->read(head, sizeof(head)) && m_rfb->skip(qFromBigEndian<quint16>(head + 3) * 6ULL);
}

// Sound is the only thing QEMU says here: 1, then an operation: 0 end, 1 begin, 2 data.
bool SessionCore::handleQemu()
{
    uchar head[3];
    if (!m_rfb->read(head, sizeof(head))) {
        return false;
    }
    const auto operation = qFromBigEndian<quint16>(head + 1);
    if (head[0] != 1 || operation > 2) {
        return fail(VncError::Kind::Protocol, u"QEMU message %1/%2"_s.arg(head[0]).arg(operation));
    }
    uchar length[4];
    return operation != 2 || (m_rfb->read(length, sizeof(length)) && m_rfb->skip(qFromBigEndian<quint32>(length)));
}

} // namespace guestdeck::vnc
