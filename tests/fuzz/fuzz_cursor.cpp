// SPDX-License-Identifier: GPL-3.0-or-later
// The guest's pointer shapes: kind, width, height, pixels. Fewer bytes than the size wants must give no picture.
#include "tests/fuzz/fuzz.h"
#include "vncview/cursorimage.h"

using namespace guestdeck::vnc;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Input input(data, size);
    const int kind = input.byte() % 3;
    const int width = input.number() % (cursorimage::MaxSide + 1);
    const int height = input.number() % (cursorimage::MaxSide + 1);
    const QSize shape(width, height);
    const QByteArray pixels = input.rest();
    const qint64 wanted = kind == 0 ? cursorimage::richBytes(shape) : cursorimage::alphaBytes(shape);
    const QImage image
        = kind == 0 ? cursorimage::fromRich(shape, pixels) : cursorimage::fromAlpha(shape, pixels, kind == 1);
    const bool enough = !shape.isEmpty() && pixels.size() >= wanted;
    FUZZ_REQUIRE(image.isNull() == !enough);
    FUZZ_REQUIRE(image.isNull() || image.size() == shape);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            // Premultiplied: a colour brighter than its alpha makes Qt's blending wrap around.
            const QRgb pixel = reinterpret_cast<const QRgb *>(image.constScanLine(y))[x];
            FUZZ_REQUIRE(kind == 0 || std::max({qRed(pixel), qGreen(pixel), qBlue(pixel)}) <= qAlpha(pixel));
        }
    }
    return 0;
}
