// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/protocol.h"

#include <QtEndian>

namespace guestdeck::vnc
{

bool isAvailable(EncodingPolicy policy)
{
#if GUESTDECK_LIBVNC_FIXED // 0 or 1, see libvncclient.cmake
    Q_UNUSED(policy);
    return true;
#else
    return policy != EncodingPolicy::Tight;
#endif
}

} // namespace guestdeck::vnc

namespace guestdeck::vnc::protocol
{

namespace
{

enum ClientMessage : quint8 {
    MsgSetPixelFormat = 0,
    MsgSetEncodings = 2,
    MsgUpdateRequest = 3,
    MsgKeyEvent = 4,
    MsgPointerEvent = 5,
    MsgSetDesktopSize = 251,
    MsgQemu = 255,
};

void put8(QByteArray &out, quint8 value)
{
    out.append(static_cast<char>(value));
}

void put16(QByteArray &out, quint16 value)
{
    put8(out, static_cast<quint8>(value >> 8));
    put8(out, static_cast<quint8>(value & 0xff));
}

void put32(QByteArray &out, quint32 value)
{
    put16(out, static_cast<quint16>(value >> 16));
    put16(out, static_cast<quint16>(value & 0xffff));
}

} // namespace

RectHeader RectHeader::parse(const uchar *bytes)
{
    return {qFromBigEndian<quint16>(bytes), qFromBigEndian<quint16>(bytes + 2), qFromBigEndian<quint16>(bytes + 4),
            qFromBigEndian<quint16>(bytes + 6), qFromBigEndian<qint32>(bytes + 8)};
}

QList<qint32> offeredEncodings(EncodingPolicy policy, bool fastLink)
{
    if (policy == EncodingPolicy::Auto) {
        policy = fastLink ? EncodingPolicy::Raw : EncodingPolicy::Zrle;
    } else if (!isAvailable(policy)) {
        policy = EncodingPolicy::Zrle;
    }
    QList<qint32> list;
    switch (policy) {
    case EncodingPolicy::Hextile:
        list = {Hextile, CopyRect, Raw, Zrle};
        break;
    case EncodingPolicy::Tight:
        list = {Tight, CompressionLevel1, CopyRect, Zrle, Hextile, Raw};
        break;
    case EncodingPolicy::Zrle:
        list = {Zrle, CopyRect, Hextile, Raw};
        break;
    case EncodingPolicy::Raw:
    case EncodingPolicy::Auto:
        list = {Raw, CopyRect, Zrle, Hextile};
        break;
    }
    return list << ExtendedDesktopSize << DesktopSize << AlphaCursor << RichCursor << QemuExtendedKey << QemuAudio
                << QemuLedState << QemuPointerMotion << DesktopName << LastRect << ExtendedClipboard;
}

bool isPixelEncoding(qint32 encoding)
{
    return encoding == Raw || encoding == CopyRect || encoding == Hextile || encoding == Zrle
        || (encoding == Tight && isAvailable(EncodingPolicy::Tight));
}

quint64 largestZrleBody(quint64 pixels)
{
    // Four bytes a pixel, one a tile, what zlib adds, and room for a server that flushes often.
    return 4 * pixels + pixels / 8 + 65536;
}

QByteArray setPixelFormat()
{
    QByteArray out;
    put32(out, MsgSetPixelFormat << 24);
    put8(out, 32); // bits per pixel
    put8(out, 24); // depth
    put8(out, Q_BYTE_ORDER == Q_BIG_ENDIAN ? 1 : 0);
    put8(out, 1); // true colour: colour maps are never used
    put16(out, 255);
    put16(out, 255);
    put16(out, 255);
    put8(out, 16);
    put8(out, 8);
    put8(out, 0);
    out.append(3, '\0');
    return out;
}

QByteArray setEncodings(const QList<qint32> &encodings)
{
    QByteArray out;
    put8(out, MsgSetEncodings);
    put8(out, 0);
    put16(out, static_cast<quint16>(encodings.size()));
    for (const qint32 encoding : encodings) {
        put32(out, static_cast<quint32>(encoding));
    }
    return out;
}

QByteArray updateRequest(bool incremental, QSize size)
{
    QByteArray out;
    put8(out, MsgUpdateRequest);
    put8(out, incremental ? 1 : 0);
    put32(out, 0);
    put16(out, static_cast<quint16>(size.width()));
    put16(out, static_cast<quint16>(size.height()));
    return out;
}

QByteArray keyEvent(quint32 keysym, bool down)
{
    QByteArray out;
    put8(out, MsgKeyEvent);
    put8(out, down ? 1 : 0);
    put16(out, 0);
    put32(out, keysym);
    return out;
}

QByteArray extendedKeyEvent(quint32 keysym, quint32 xtCode, bool down)
{
    QByteArray out;
    put8(out, MsgQemu);
    put8(out, 0);
    put16(out, down ? 1 : 0);
    put32(out, keysym);
    put32(out, xtCode);
    return out;
}

QByteArray pointerEvent(quint8 buttons, quint16 x, quint16 y)
{
    QByteArray out;
    put8(out, MsgPointerEvent);
    put8(out, buttons);
    put16(out, x);
    put16(out, y);
    return out;
}

QByteArray setDesktopSize(QSize size, quint32 screenId)
{
    QByteArray out;
    put8(out, MsgSetDesktopSize);
    put8(out, 0);
    put16(out, static_cast<quint16>(size.width()));
    put16(out, static_cast<quint16>(size.height()));
    put8(out, 1); // one screen …
    put8(out, 0);
    put32(out, screenId); // … that the server has already (QEMU's is 0), at 0,0
    put32(out, 0);
    put16(out, static_cast<quint16>(size.width()));
    put16(out, static_cast<quint16>(size.height()));
    put32(out, 0); // flags
    return out;
}

QByteArray qemuAudioDisable()
{
    QByteArray out;
    put8(out, MsgQemu);
    put8(out, 1);
    put16(out, 1);
    return out;
}

} // namespace guestdeck::vnc::protocol
