// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of the RFB protocol (RFC 6143, the community's rfbproto.rst and QEMU's ui/vnc.c) that we write and read
// ourselves. Pure functions and constants: no socket, no thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>

namespace guestdeck::vnc
{

// Which pixel encoding to ask for first; QEMU takes the first of the list literally. Auto follows the link.
enum class EncodingPolicy { Auto, Raw, Zrle, Hextile, Tight };
// False for one that libvncclient decodes unsafely here: Tight without the fixes of 2026.
[[nodiscard]] bool isAvailable(EncodingPolicy policy);

namespace protocol
{

enum Encoding : qint32 {
    Raw = 0,
    CopyRect = 1,
    Hextile = 5,
    Tight = 7,
    Zrle = 16,
    DesktopSize = -223,
    LastRect = -224,
    RichCursor = -239,
    QemuPointerMotion = -257,
    QemuExtendedKey = -258,
    QemuAudio = -259,
    QemuLedState = -261,
    DesktopName = -307,
    ExtendedDesktopSize = -308,
    CompressionLevel1 = -255, // of Tight; level 3 is the one at which QEMU 7.2 corrupts pixels
    AlphaCursor = -314,
    ExtendedClipboard = -1063131698, // 0xC0A1E5CE
};

enum ServerMessage : quint8 {
    FramebufferUpdate = 0,
    SetColourMapEntries = 1,
    Bell = 2,
    ServerCutText = 3,
    QemuMessage = 255,
};

struct RectHeader {
    static constexpr int Size = 12;
    quint16 x = 0, y = 0, w = 0, h = 0;
    qint32 encoding = 0;

    static RectHeader parse(const uchar *bytes);
};

// The encodings we offer, best first; fastLink decides for Auto. Ultra, CoRRE, RRE and ZlibHex are never among them,
// and Tight only where it is safe and the user wants it: their decoders in libvncclient are where its memory-safety
// bugs were, and QEMU 7.2's Tight corrupts pixels at level 3.
[[nodiscard]] QList<qint32> offeredEncodings(EncodingPolicy policy, bool fastLink);
[[nodiscard]] bool isPixelEncoding(qint32 encoding);
// Of a rectangle with so many pixels, even when nothing in it could be compressed. A server that announces more lies.
[[nodiscard]] quint64 largestZrleBody(quint64 pixels);

[[nodiscard]] QByteArray setPixelFormat(); // 32 bits, red/green/blue at 16/8/0, little endian: QImage::Format_RGB32
[[nodiscard]] QByteArray setEncodings(const QList<qint32> &encodings);
[[nodiscard]] QByteArray updateRequest(bool incremental, QSize size);
[[nodiscard]] QByteArray keyEvent(quint32 keysym, bool down);
[[nodiscard]] QByteArray extendedKeyEvent(quint32 keysym, quint32 xtCode, bool down);
[[nodiscard]] QByteArray pointerEvent(quint8 buttons, quint16 x, quint16 y);
[[nodiscard]] QByteArray setDesktopSize(QSize size, quint32 screenId);
// "Stop sending sound", which no server is doing: has no effect but to tell QEMU that someone is there (see
// SessionCore). Must not be sent before the server acknowledged QemuAudio: newer QEMUs hang up on it.
[[nodiscard]] QByteArray qemuAudioDisable();

} // namespace protocol
} // namespace guestdeck::vnc
