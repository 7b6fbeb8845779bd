// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/wallclient.h"

#include "vncview/framebuffer.h"
#include "vncview/protocol.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

// Exported by libvncclient, but in none of its installed headers: DES with the password's eight characters as key.
extern "C" void rfbClientEncryptBytes(unsigned char *bytes, char *passwd);

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint8 SecurityNone = 1;
constexpr quint8 SecurityVnc = 2;
constexpr quint8 SecurityVeNCrypt = 19;
constexpr QSize SmallestBound(32, 18); // keeps the reducer's sums within 32 bits
constexpr QSize LargestBound(1280, 800);

QByteArray regionRequest(const QRect &region)
{
    QByteArray out = protocol::updateRequest(false, region.size());
    qToBigEndian(quint16(region.x()), out.data() + 2);
    qToBigEndian(quint16(region.y()), out.data() + 4);
    return out;
}

} // namespace

WallClient::WallClient(QByteArray password, QSize bound, bool isPrivate)
    : m_password(std::move(password))
    , m_bound(bound.expandedTo(SmallestBound).boundedTo(LargestBound))
    , m_isPrivate(isPrivate)
{
}

WallClient::~WallClient()
{
    if (!m_password.isEmpty()) {
        explicit_bzero(m_password.data(), size_t(m_password.size()));
    }
}

bool WallClient::fail(VncError::Kind kind, const QString &text)
{
    m_error = {kind, text};
    return false;
}

bool WallClient::want(Step step, int bytes)
{
    m_step = step;
    m_need = bytes;
    return true;
}

bool WallClient::feed(const uchar *bytes, qsizetype count)
{
    while (count > 0) {
        if (m_skip > 0) {
            const auto part = std::min<qint64>(m_skip, count);
            m_skip -= part;
            bytes += part;
            count -= part;
            continue;
        }
        if (m_pixels > 0 && m_have == 0 && count >= 4) {
            const auto part = std::min<qint64>(m_pixels, count / 4);
            m_reducer.addPixels(bytes, part);
            m_pixels -= part;
            bytes += part * 4;
            count -= part * 4;
            if (m_pixels == 0 && !nextRect()) {
                return false;
            }
            continue;
        }
        const int need = m_pixels > 0 ? 4 : m_need; // a pixel that was cut in two
        const auto part = std::min<qsizetype>(need - m_have, count);
        std::memcpy(m_buffer.data() + m_have, bytes, size_t(part));
        m_have += int(part);
        bytes += part;
        count -= part;
        if (m_have < need) {
            break;
        }
        m_have = 0;
        if (m_pixels > 0) {
            m_reducer.addPixels(m_buffer.data(), 1);
            if (--m_pixels == 0 && !nextRect()) {
                return false;
            }
        } else if (!step(m_buffer.data())) {
            return false;
        }
    }
    return true;
}

bool WallClient::step(const uchar *bytes)
{
    switch (m_step) {
    case Step::Version:
        return onVersion(bytes);
    case Step::SecurityType:
        return onSecurityType(qFromBigEndian<quint32>(bytes));
    case Step::SecurityCount:
        return bytes[0] == 0 ? want(Step::ReasonLength, 4) : want(Step::SecurityTypes, bytes[0]);
    case Step::SecurityTypes:
        return onSecurityTypes(bytes, m_need);
    case Step::ReasonLength: {
        const auto length = qFromBigEndian<quint32>(bytes);
        if (length == 0) {
            return fail(m_passwordSent ? VncError::Kind::AuthFailed : VncError::Kind::Refused);
        }
        return want(Step::Reason, int(std::min<quint32>(length, quint32(m_buffer.size()))));
    }
    case Step::Reason:
        return fail(m_passwordSent ? VncError::Kind::AuthFailed : VncError::Kind::Refused,
                    QString::fromUtf8(reinterpret_cast<const char *>(bytes), m_need));
    case Step::Challenge:
        return onChallenge(bytes);
    case Step::SecurityResult:
        if (qFromBigEndian<quint32>(bytes) != 0) {
            return m_minor >= 8 ? want(Step::ReasonLength, 4) : fail(VncError::Kind::AuthFailed);
        }
        m_output.append('\1'); // shared: nobody is thrown out
        return want(Step::ServerInit, 24);
    case Step::ServerInit:
        return onServerInit(bytes);
    case Step::Message:
        return onMessage(bytes[0]);
    case Step::Update:
        m_rects = qFromBigEndian<quint16>(bytes + 1) + 1;
        m_owed = false;
        return nextRect();
    case Step::Rect:
        return onRect(bytes);
    case Step::CutText:
        // A negative length is the extended clipboard, which was not asked for.
        m_skip = std::abs(qint64(qFromBigEndian<qint32>(bytes + 3)));
        return want(Step::Message, 1);
    case Step::ColourMap:
        m_skip = qint64(qFromBigEndian<quint16>(bytes + 3)) * 6;
        return want(Step::Message, 1);
    }
    return false;
}

bool WallClient::onVersion(const uchar *bytes)
{
    const QByteArray line(reinterpret_cast<const char *>(bytes), 12);
    bool numbers = false;
    const int minor = line.mid(8, 3).toInt(&numbers);
    if (!line.startsWith("RFB 003.") || !numbers || line.at(11) != '\n') {
        return fail(VncError::Kind::Protocol, u"This is no VNC server."_s);
    }
    m_minor = minor >= 8 ? 8 : minor == 7 ? 7 : 3;
    m_output.append("RFB 003.00" + QByteArray::number(m_minor) + '\n');
    return m_minor == 3 ? want(Step::SecurityType, 4) : want(Step::SecurityCount, 1);
}

bool WallClient::onSecurityTypes(const uchar *types, int count)
{
    const auto offers = [&](quint8 type) { return std::find(types, types + count, type) != types + count; };
    // A server that can encrypt is meant to be used so, and this here cannot.
    const quint8 type = offers(SecurityVeNCrypt) ? SecurityVeNCrypt
        : offers(SecurityNone)                   ? SecurityNone
        : offers(SecurityVnc)                    ? SecurityVnc
                                                 : types[0];
    if (type == SecurityNone || (type == SecurityVnc && !m_password.isEmpty() && m_isPrivate)) {
        m_output.append(char(type));
    }
    return onSecurityType(type);
}

bool WallClient::onSecurityType(quint32 type)
{
    switch (type) {
    case 0:
        return want(Step::ReasonLength, 4);
    case SecurityNone:
        if (m_minor >= 8) {
            return want(Step::SecurityResult, 4);
        }
        m_output.append('\1');
        return want(Step::ServerInit, 24);
    case SecurityVnc:
        if (!m_isPrivate) {
            return fail(VncError::Kind::AuthUnsupported, QString::number(type));
        }
        return m_password.isEmpty() ? fail(VncError::Kind::AuthCancelled) : want(Step::Challenge, 16);
    default:
        return fail(VncError::Kind::AuthUnsupported, QString::number(type));
    }
}

bool WallClient::onChallenge(const uchar *bytes)
{
    std::array<uchar, 16> answer{};
    std::memcpy(answer.data(), bytes, answer.size());
    QByteArray key = m_password.left(8);
    key.detach();
    rfbClientEncryptBytes(answer.data(), key.data());
    explicit_bzero(key.data(), size_t(key.size()));
    m_output.append(reinterpret_cast<const char *>(answer.data()), qsizetype(answer.size()));
    m_passwordSent = true;
    return want(Step::SecurityResult, 4);
}

bool WallClient::onServerInit(const uchar *bytes)
{
    if (!setScreen({qFromBigEndian<quint16>(bytes), qFromBigEndian<quint16>(bytes + 2)})) {
        return false;
    }
    m_skip = qFromBigEndian<quint32>(bytes + 20); // the name: libvirt knows better ones
    m_output.append(protocol::setPixelFormat());
    m_output.append(protocol::setEncodings({protocol::Raw, protocol::DesktopSize}));
    m_running = true;
    return want(Step::Message, 1);
}

bool WallClient::setScreen(QSize size)
{
    if (size.isEmpty() || !Framebuffer::isAllowed(size)) {
        return fail(VncError::Kind::TooLarge, u"%1×%2"_s.arg(size.width()).arg(size.height()));
    }
    m_screen = size;
    m_newScreen = true;
    startAfresh();
    return true;
}

bool WallClient::onMessage(quint8 type)
{
    switch (type) {
    case protocol::FramebufferUpdate:
        return want(Step::Update, 3);
    case protocol::SetColourMapEntries:
        return want(Step::ColourMap, 5);
    case protocol::Bell:
        return true;
    case protocol::ServerCutText:
        return want(Step::CutText, 7);
    default:
        return fail(VncError::Kind::Protocol, u"unexpected message %1"_s.arg(type));
    }
}

bool WallClient::onRect(const uchar *bytes)
{
    const protocol::RectHeader header = protocol::RectHeader::parse(bytes);
    if (header.encoding == protocol::DesktopSize) {
        return setScreen({header.w, header.h}) && nextRect();
    }
    if (header.encoding != protocol::Raw || header.x + header.w > screen().width()
        || header.y + header.h > screen().height()) {
        return fail(VncError::Kind::Protocol,
                    u"encoding %1, %2×%3 at %4,%5"_s.arg(header.encoding)
                        .arg(header.w)
                        .arg(header.h)
                        .arg(header.x)
                        .arg(header.y));
    }
    m_pixels = qint64(header.w) * header.h;
    if (m_pixels == 0) {
        return nextRect();
    }
    if (m_resetDue && !makeTile()) {
        return false;
    }
    m_seen += m_wholeAsked ? m_pixels : 0;
    m_reducer.beginRect({header.x, header.y, header.w, header.h});
    return true;
}

// Not before there is something to put into it: a change of size is twelve bytes, and a tile may be four megabytes.
bool WallClient::makeTile()
{
    if (std::exchange(m_newScreen, false) && ++m_sizes > MaxSizesPerSecond) {
        return fail(VncError::Kind::Protocol, u"more than %1 sizes a second"_s.arg(MaxSizesPerSecond));
    }
    m_reducer.reset(m_screen, m_bound);
    m_resetDue = false;
    return true;
}

bool WallClient::nextRect()
{
    if (--m_rects > 0) {
        return want(Step::Rect, protocol::RectHeader::Size);
    }
    ++m_updates;
    if (m_rebound) {
        startAfresh();
    }
    // The answer to an earlier question may come first. Servers that send a picture in parts show it in parts.
    if (m_wholeAsked && !m_resetDue
        && (m_seen >= qint64(m_screen.width()) * m_screen.height() || ++m_updatesSince > 1)) {
        m_hasPicture = true;
    }
    return want(Step::Message, 1);
}

void WallClient::requestUpdate(bool exact)
{
    m_owed = true;
    if (std::exchange(m_whole, false)) {
        m_wholeAsked = true;
        m_output.append(protocol::updateRequest(false, screen()));
        return;
    }
    const QRect estimated = exact && !m_resetDue ? m_reducer.takeEstimated() : QRect();
    m_output.append(estimated.isEmpty() ? protocol::updateRequest(true, screen()) : regionRequest(estimated));
}

void WallClient::setBound(QSize bound)
{
    const QSize fitting = bound.expandedTo(SmallestBound).boundedTo(LargestBound);
    if (fitting == m_bound) {
        return;
    }
    m_bound = fitting;
    m_rebound = m_running && !m_resetDue && TileReducer::tileSize(screen(), m_bound) != tile().size();
    if (m_rebound && !isInMessage()) {
        startAfresh();
    }
}

void WallClient::startAfresh()
{
    m_resetDue = true;
    m_rebound = false;
    m_hasPicture = false;
    m_whole = true;
    m_wholeAsked = false;
    m_seen = 0;
    m_updatesSince = 0;
}

} // namespace guestdeck::vnc
