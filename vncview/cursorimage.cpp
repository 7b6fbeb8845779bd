// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/cursorimage.h"

#include <algorithm>
#include <cstring>

namespace guestdeck::vnc::cursorimage
{

qint64 richBytes(QSize size)
{
    return 4LL * size.width() * size.height() + static_cast<qint64>((size.width() + 7) / 8) * size.height();
}

qint64 alphaBytes(QSize size)
{
    return 4LL * size.width() * size.height();
}

QImage fromRich(QSize size, const QByteArray &data)
{
    if (size.isEmpty() || data.size() < richBytes(size)) {
        return {};
    }
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    const int maskStride = (size.width() + 7) / 8;
    const char *mask = data.constData() + alphaBytes(size);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        std::memcpy(line, data.constData() + 4LL * y * size.width(), 4 * static_cast<size_t>(size.width()));
        for (int x = 0; x < size.width(); ++x) {
            const bool opaque = (mask[y * maskStride + x / 8] & (0x80 >> (x % 8))) != 0;
            line[x] = opaque ? (line[x] | 0xff000000U) : 0;
        }
    }
    return image;
}

QImage fromAlpha(QSize size, const QByteArray &data, bool qemu)
{
    if (size.isEmpty() || data.size() < alphaBytes(size)) {
        return {};
    }
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    bool straight = false;
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        const auto *in = reinterpret_cast<const uchar *>(data.constData()) + 4LL * y * size.width();
        for (int x = 0; x < size.width(); ++x, in += 4) {
            const int red = in[qemu ? 2 : 0];
            const int blue = in[qemu ? 0 : 2];
            straight = straight || std::max({red, blue, static_cast<int>(in[1])}) > in[3];
            line[x] = qRgba(red, in[1], blue, in[3]);
        }
    }
    if (straight) {
        image.reinterpretAsFormat(QImage::Format_ARGB32);
        image.convertTo(QImage::Format_ARGB32_Premultiplied);
    }
    return image;
}

} // namespace guestdeck::vnc::cursorimage
