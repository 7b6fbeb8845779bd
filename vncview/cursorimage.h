// SPDX-License-Identifier: GPL-3.0-or-later
// The guest's pointer shapes as the servers send them.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace guestdeck::vnc::cursorimage
{

// Larger shapes are read and thrown away: no pointer is that big, and QCursor would make pixmaps of them.
constexpr int MaxSide = 512;

// Bytes that follow the header of a cursor rectangle (RichCursor: pixels and mask; AlphaCursor: pixels alone).
[[nodiscard]] qint64 richBytes(QSize size);
[[nodiscard]] qint64 alphaBytes(QSize size);

// pixels in our own format (protocol::setPixelFormat), then a mask of one bit a pixel, rows padded to bytes.
[[nodiscard]] QImage fromRich(QSize size, const QByteArray &data);
// qemu: QEMU sends blue first (its own 0xAARRGGBB words), everyone else red first; older QEMUs do not multiply the
// colours by alpha as the encoding's definition wants, which shows in a colour brighter than its alpha.
[[nodiscard]] QImage fromAlpha(QSize size, const QByteArray &data, bool qemu);

} // namespace guestdeck::vnc::cursorimage
