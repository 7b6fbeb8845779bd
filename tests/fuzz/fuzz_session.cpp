// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a VNC server may say, to a real session: its worker, libvncclient's handshake and decoders, and the GUI end
// without a screen. The first byte chooses:
//   bit 0     the server's part of a handshake comes first, with the size from the next four bytes; without it the
//   input is
//             the whole conversation, from the version line on
//   bit 1     hidden: asks for nothing
//   bit 2     has the keyboard: QEMU is kept awake
//   bits 3-4  which pixel encoding is asked for first
//   bit 5     after the handshake come tiles of ZRLE, which the target compresses, since no chance change survives
//   that: x, y,
//             width and height of one byte each, a length of two, and so many bytes
// When all bytes are sent, the server's side is closed, so nothing ever waits for more.
#include "tests/fuzz/fuzz.h"
#include "vncview/cursorimage.h"
#include "vncview/vncsession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <zlib.h>

using namespace guestdeck::vnc;

namespace
{

constexpr qsizetype MaxConversation = 1024 * 1024;

QByteArray handshake(uint16_t width, uint16_t height)
{
    uchar size[4];
    qToBigEndian(width, size);
    qToBigEndian(height, size + 2);
    return QByteArray("RFB 003.008\n")
        + QByteArray::fromHex("0101"
                              "00000000")
        + QByteArray(reinterpret_cast<const char *>(size), 4)
        + QByteArray::fromHex("2018000100ff00ff00ff10080000000000000000");
}

// One update for each rectangle, all in one zlib stream as the encoding wants it.
QByteArray compressed(fuzz::Input input)
{
    QByteArray out;
    z_stream stream{};
    FUZZ_REQUIRE(deflateInit(&stream, Z_BEST_SPEED) == Z_OK);
    while (!input.isEmpty() && out.size() < MaxConversation) {
        uchar head[20] = {0, 0, 0, 1}; // one rectangle: place, size, encoding, length
        for (int i = 0; i < 4; ++i) {
            head[5 + 2 * i] = input.byte();
        }
        head[15] = protocol::Zrle;
        const QByteArray tiles = input.take(input.number());
        QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(tiles.size()))) + 16, '\0');
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(tiles.constData()));
        stream.avail_in = static_cast<uInt>(tiles.size());
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = static_cast<uInt>(packed.size());
        deflate(&stream, Z_SYNC_FLUSH);
        packed.chop(stream.avail_out);
        qToBigEndian(static_cast<quint32>(packed.size()), head + 16);
        out += QByteArray(reinterpret_cast<const char *>(head), sizeof(head)) + packed;
    }
    deflateEnd(&stream);
    return out;
}

// Both ends of a connection; ours holds all that the server will ever say.
struct Pipe {
    int client = -1;
    Descriptor server;

    explicit Pipe(const QByteArray &bytes)
    {
        int pair[2];
        FUZZ_REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) == 0);
        client = pair[0];
        server.reset(pair[1]);
        const int room = 2 * MaxConversation;
        ::setsockopt(server.get(), SOL_SOCKET, SO_SNDBUFFORCE, &room, sizeof(room));
        ::setsockopt(server.get(), SOL_SOCKET, SO_SNDBUF, &room, sizeof(room));
        // What does not fit where the kernel allows less is not said; it is the same each time.
        const ssize_t sent = ::send(server.get(), bytes.constData(), static_cast<size_t>(bytes.size()), MSG_DONTWAIT);
        FUZZ_REQUIRE(sent > 0 || bytes.isEmpty());
        ::shutdown(server.get(), SHUT_WR);
    }
    void drain() const
    {
        char waste[4096];
        while (::recv(server.get(), waste, sizeof(waste), MSG_DONTWAIT) > 0) { }
    }
};

void watch(VncSession *session)
{
    QObject::connect(session, &VncSession::updated, session, [session](const QRegion &region) {
        FUZZ_REQUIRE(!region.isEmpty() && region.rectCount() <= Framebuffer::MaxRects);
        FUZZ_REQUIRE(QRect(0, 0, Framebuffer::MaxSide, Framebuffer::MaxSide).contains(region.boundingRect()));
        session->requestUpdate(); // painted
    });
    QObject::connect(session, &VncSession::resized, session,
                     [](QSize size) { FUZZ_REQUIRE(Framebuffer::isAllowed(size)); });
    QObject::connect(session, &VncSession::cursorChanged, session, [](const QImage &image, QPoint hot) {
        FUZZ_REQUIRE(image.width() <= cursorimage::MaxSide && image.height() <= cursorimage::MaxSide);
        FUZZ_REQUIRE(QRect(QPoint(0, 0), image.size() + QSize(1, 1)).contains(hot) || image.isNull());
    });
    QObject::connect(session, &VncSession::clipboardChanged, session, [session](const ClipboardEvent &event) {
        switch (event.kind) {
        case ClipboardEvent::Kind::Offered:
        case ClipboardEvent::Kind::Withdrawn:
            session->fetchClipboard();
            break;
        case ClipboardEvent::Kind::Wanted:
            session->provideClipboard(QStringLiteral("ours"));
            break;
        default:
            break;
        }
    });
    QObject::connect(session, &VncSession::phaseChanged, session, [session] {
        FUZZ_REQUIRE(session->desktopName().size() <= 1024);
        if (session->phase() == VncSession::Phase::Connected) {
            session->sendKey({0x61, 0x1e}, true);
            session->sendKey({0x61, 0x1e}, false);
            session->sendPointer(1, 3, 4, session->isPointerRelative());
            session->requestSize({80, 60});
            session->setClipboardSharing(true);
            session->announceClipboard(true);
        }
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_session";
    static char *argv[] = {name, nullptr};
    static auto *const app = new QCoreApplication(argc, argv); // lives as long as the process: libFuzzer ends by _exit
    Q_UNUSED(app)

    fuzz::Input input(data, size);
    const int flags = input.byte();
    QByteArray conversation;
    if ((flags & 33) != 0) {
        const uint16_t width = input.number();
        conversation = handshake(width, input.number());
    }
    conversation += (flags & 32) != 0 ? compressed(input) : input.rest().left(MaxConversation);
    const Pipe pipe(conversation);

    SessionOptions options;
    options.stallTimeoutSeconds = 1;
    constexpr EncodingPolicy policies[]
        = {EncodingPolicy::Auto, EncodingPolicy::Raw, EncodingPolicy::Zrle, EncodingPolicy::Hextile};
    options.encodings = policies[(flags >> 3) & 3];
    {
        VncSession session(Endpoint::descriptor(pipe.client, QStringLiteral("fuzz")), options,
                           [](const SecretRequest &, const SecretAnswer &answer) { answer(QByteArray("sesame")); });
        session.setVisible((flags & 2) == 0);
        session.setAttended((flags & 4) != 0);
        watch(&session);
        // The client must never find its way out blocked, or it would wait as it would for a stalled server.
        QSocketNotifier reader(pipe.server.get(), QSocketNotifier::Read);
        QObject::connect(&reader, &QSocketNotifier::activated, &reader, [&] {
            pipe.drain();
            char byte;
            reader.setEnabled(::recv(pipe.server.get(), &byte, 1, MSG_DONTWAIT | MSG_PEEK) != 0);
        });
        while (session.phase() != VncSession::Phase::Ended) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        FUZZ_REQUIRE(session.error().kind != VncError::Kind::Timeout);
        (void)session.framebuffer().size();
    }
    // Its thread is gone before the next one comes, so that inputs cannot mix.
    QElapsedTimer waited;
    waited.start();
    while (SessionCore::liveWorkers() > 0) {
        FUZZ_REQUIRE(waited.elapsed() < 5000);
        std::this_thread::yield();
    }
    return 0;
}
