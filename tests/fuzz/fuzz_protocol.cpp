// SPDX-License-Identifier: GPL-3.0-or-later
// What is parsed without a connection: rectangle headers, and addresses that a command line or another program gives.
#include "tests/fuzz/fuzz.h"
#include "vncview/endpoint.h"
#include "vncview/protocol.h"

using namespace guestdeck::vnc;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Input input(data, size);
    if (input.byte() % 2 == 0) {
        QByteArray bytes = input.take(protocol::RectHeader::Size);
        bytes.append(protocol::RectHeader::Size - bytes.size(), '\0');
        const auto rect = protocol::RectHeader::parse(reinterpret_cast<const uchar *>(bytes.constData()));
        const QByteArray request = protocol::updateRequest(true, {rect.w, rect.h});
        FUZZ_REQUIRE(request.size() == 10 && request.right(4) == bytes.mid(4, 4));
        return 0;
    }
    const QString text = QString::fromUtf8(input.rest());
    if (const auto endpoint = parseVncUrl(text)) {
        FUZZ_REQUIRE(endpoint->kind == Endpoint::Kind::Tcp && endpoint->port > 0 && !endpoint->host.isEmpty());
        FUZZ_REQUIRE(!endpoint->describe().contains(u'@'));
    }
    return 0;
}
