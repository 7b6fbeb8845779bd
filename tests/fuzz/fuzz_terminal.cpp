// SPDX-License-Identifier: GPL-3.0-or-later
// What a guest writes to its serial line, through our filter into libvterm. The first byte chooses how large the pieces
// are that it comes in, which must not matter to what is shown; between the pieces the terminal is resized when bit 7
// is set.
#include "tests/fuzz/fuzz.h"
#include "ui/serial/virtualterminal.h"

using namespace guestdeck;

namespace
{

constexpr qsizetype MaxAnswer = 4096; // for each KiB that the guest sends

QString show(const QByteArray &bytes, qsizetype piece, bool resizing)
{
    VirtualTerminal terminal;
    qsizetype answered = 0;
    QObject::connect(&terminal, &VirtualTerminal::replied, &terminal,
                     [&](const QByteArray &answer) { answered += answer.size(); });
    int turn = 0;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        terminal.write(bytes.mid(at, piece));
        if (resizing && ++turn % 4 == 0) {
            terminal.resize(1 + (turn * 7) % 60, 1 + (turn * 13) % 150);
        }
        const QPoint cursor = terminal.cursor();
        FUZZ_REQUIRE(cursor.x() >= 0 && cursor.x() <= terminal.columns());
        FUZZ_REQUIRE(cursor.y() >= 0 && cursor.y() < terminal.rows());
        FUZZ_REQUIRE(terminal.scrollbackLines() <= VirtualTerminal::mostLines);
    }
    FUZZ_REQUIRE(answered <= MaxAnswer * (1 + bytes.size() / 1024));
    for (int line = 0; line < terminal.lineCount(); ++line) {
        FUZZ_REQUIRE(terminal.line(line).cells.size() <= VirtualTerminal::mostColumns);
    }
    return terminal.allText();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Input input(data, size);
    const int first = input.byte();
    const QByteArray bytes = input.rest();
    const QString pieces = show(bytes, 1 + (first & 0x7f), (first & 0x80) != 0);
    // libvterm counts broken UTF-8 otherwise when it is cut.
    const bool comparable = (first & 0x80) == 0 && QString::fromUtf8(bytes).toUtf8() == bytes;
    FUZZ_REQUIRE(!comparable || pieces == show(bytes, std::max<qsizetype>(1, bytes.size()), false));
    return 0;
}
