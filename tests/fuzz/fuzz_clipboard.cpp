// SPDX-License-Identifier: GPL-3.0-or-later
// Clipboard messages. The first byte chooses: 0 what follows is a Provide message as it comes; 1 it is its content,
// which the target compresses; 2 it is text of ours, which must come back as it was; 3 it is a conversation: an action,
// a length of two bytes, so many bytes, and so on.
#include "tests/fuzz/fuzz.h"
#include "vncview/clipboard.h"
#include "vncview/clipboardcodec.h"

#include <zlib.h>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

namespace
{

void check(const clipboard::Provided &provided)
{
    using Status = clipboard::Provided::Status;
    FUZZ_REQUIRE(provided.status == Status::Text || provided.text.isEmpty());
    FUZZ_REQUIRE(provided.text.size() <= clipboard::MaxText && !provided.text.contains(u'\0'));
}

QByteArray compressed(const QByteArray &content)
{
    uLongf size = compressBound(static_cast<uLong>(content.size()));
    QByteArray out(static_cast<qsizetype>(size), '\0');
    compress(reinterpret_cast<Bytef *>(out.data()), &size, reinterpret_cast<const Bytef *>(content.constData()),
             static_cast<uLong>(content.size()));
    return out.left(static_cast<qsizetype>(size));
}

void comesBack(QString text)
{
    text = QString::fromUtf8(text.toUtf8()); // single surrogates do not survive any encoding
    text.remove(u'\r').remove(u'\0');
    const auto message = clipboard::provide(text);
    FUZZ_REQUIRE(message && message->size() > 12);
    const auto read = clipboard::readProvide(clipboard::Text | clipboard::Provide, QByteArrayView(*message).sliced(12));
    FUZZ_REQUIRE(read.text == text);
}

void converse(fuzz::Input input)
{
    qsizetype written = 0;
    int told = 0;
    int actions = 0;
    ClipboardExchange exchange(
        [&](const QByteArray &message) {
            written += message.size();
            return true;
        },
        [&](const ClipboardEvent &event) {
            ++told;
            FUZZ_REQUIRE(event.text.size() <= clipboard::MaxMessage);
        });
    for (; !input.isEmpty(); ++actions) {
        const int action = input.byte() % 10;
        const QByteArray content = input.take(input.number());
        bool connected = true;
        switch (action) {
        case 0:
            connected = exchange.setSharing(content.size() % 2 == 1);
            break;
        case 1:
            connected = exchange.announce(content.size() % 2 == 1);
            break;
        case 2:
            connected = exchange.provide(QString::fromUtf8(content));
            break;
        case 3:
            connected = exchange.fetch();
            break;
        case 4:
            exchange.offerSeen();
            break;
        case 5:
            connected = exchange.serverReady();
            break;
        case 6:
            exchange.onLatin1(content);
            break;
        case 7:
            exchange.onTooLarge();
            break;
        default:
            connected = exchange.onExtended(content);
        }
        FUZZ_REQUIRE(connected);
    }
    // Nobody is flooded: an answer or two for each thing said.
    FUZZ_REQUIRE(told <= 2 * actions + 2);
    FUZZ_REQUIRE(written <= actions * (clipboard::MaxMessage + 64));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Input input(data, size);
    switch (input.byte() % 4) {
    case 0: {
        const quint32 flags = input.byte();
        check(clipboard::readProvide(flags, input.rest()));
        break;
    }
    case 1: {
        const quint32 flags = input.byte();
        check(clipboard::readProvide(flags, compressed(input.rest())));
        break;
    }
    case 2:
        comesBack(QString::fromUtf8(input.rest()));
        break;
    default:
        converse(input);
    }
    return 0;
}
