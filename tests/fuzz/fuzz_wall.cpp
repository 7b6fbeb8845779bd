// SPDX-License-Identifier: GPL-3.0-or-later
// A thumbnail's server: the whole conversation, said at once and in pieces whose size the first byte chooses, which
// must come to the same; or, with bit 7, after a good handshake with the size from the next four bytes.
#include "tests/fuzz/fuzz.h"
#include "vncview/wallclient.h"

using namespace guestdeck::vnc;

namespace
{

constexpr QSize Bound(64, 48);

struct Outcome {
    bool alive = true;
    VncError error;
    QImage tile;
    QByteArray said;
};

Outcome talk(const QByteArray &bytes, qsizetype piece)
{
    WallClient client(QByteArray("sesame"), Bound);
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size() && outcome.alive; at += piece) {
        const qsizetype count = std::min(piece, bytes.size() - at);
        outcome.alive = client.feed(reinterpret_cast<const uchar *>(bytes.constData()) + at, count);
        outcome.said += client.takeOutput();
        FUZZ_REQUIRE(client.tile().width() <= Bound.width() && client.tile().height() <= Bound.height());
    }
    if (outcome.alive && client.isRunning()) {
        client.requestUpdate(true);
        outcome.said += client.takeOutput();
    }
    outcome.error = client.error();
    outcome.tile = client.tile();
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Input input(data, size);
    const int first = input.byte();
    QByteArray bytes;
    if ((first & 0x80) != 0) {
        bytes = QByteArray("RFB 003.008\n") + QByteArray::fromHex("010100000000") + input.take(4)
            + QByteArray::fromHex("2018000100ff00ff00ff10080000000000000000");
    }
    bytes += input.rest();
    const Outcome whole = talk(bytes, std::max<qsizetype>(1, bytes.size()));
    const Outcome pieces = talk(bytes, 1 + (first & 0x7f));
    FUZZ_REQUIRE(whole.alive == pieces.alive && whole.error.kind == pieces.error.kind);
    FUZZ_REQUIRE(!whole.alive || whole.tile == pieces.tile);
    FUZZ_REQUIRE(whole.said.size() <= 1024 + 64 * bytes.size());
    return 0;
}
