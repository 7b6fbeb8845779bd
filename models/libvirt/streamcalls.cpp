// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/streamcalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/session.h"

#include <algorithm>

namespace guestdeck
{

namespace
{

/// What the daemons of all versions take in one message (VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX).
constexpr qsizetype messageLength = 262120;
constexpr quint64 windowLength = 64ULL << 20U;

Error cancelled()
{
    return {ErrorKind::Cancelled, 0, {}, {}};
}

VolumeHandle lookup(Session &session, const VolumeRef &ref)
{
    const PoolHandle pool(virStoragePoolLookupByName(session.raw(), ref.pool.toUtf8().constData()));
    return VolumeHandle(pool ? virStorageVolLookupByName(pool.get(), ref.name.toUtf8().constData()) : nullptr);
}

/// The driver, or the kind of the volume, may not know of holes; then it says so at once.
bool cannotDoHoles(const Error &error)
{
    return error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::Invalid;
}

/// A blocking stream: it is aborted when it goes before finish().
class Stream
{
public:
    explicit Stream(Session &session)
        : m_stream(virStreamNew(session.raw(), 0))
    {
    }
    ~Stream()
    {
        if (m_open) {
            virStreamAbort(m_stream.get());
        }
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    virStreamPtr get() const { return m_stream.get(); }
    void opened() { m_open = true; }
    Outcome finish()
    {
        m_open = false;
        return virStreamFinish(m_stream.get()) < 0 ? Outcome(lastError()) : Outcome{};
    }
    Error failed()
    {
        const Error error = lastError();
        if (std::exchange(m_open, false)) {
            virStreamAbort(m_stream.get());
        }
        return error;
    }

private:
    StreamHandle m_stream;
    bool m_open = false;
};

Outcome openUpload(Stream &stream, virStorageVolPtr volume, bool *holes)
{
    if (!stream.get()) {
        return lastError();
    }
    if (*holes) {
        if (virStorageVolUpload(volume, stream.get(), 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) == 0) {
            stream.opened();
            return {};
        }
        const Error error = lastError();
        if (!cannotDoHoles(error)) {
            return error;
        }
        *holes = false;
    }
    if (virStorageVolUpload(volume, stream.get(), 0, 0, 0) < 0) {
        return lastError();
    }
    stream.opened();
    return {};
}

/// Up to where the volume may hold something already, which a hole would leave as it is.
Result<quint64> writtenLength(virStorageVolPtr volume)
{
    virStorageVolInfo info{};
    if (virStorageVolGetInfo(volume, &info) < 0) {
        return lastError();
    }
    if (info.type == VIR_STORAGE_VOL_FILE && info.allocation == 0) {
        return 0;
    }
    if (virStorageVolGetInfoFlags(volume, &info, VIR_STORAGE_VOL_GET_PHYSICAL) < 0) {
        return lastError();
    }
    return info.type == VIR_STORAGE_VOL_FILE ? info.allocation : ~0ULL;
}

class Sender
{
public:
    Sender(Stream &stream, quint64 written, bool holes, quint64 total, const CallContext &context)
        : m_stream(stream)
        , m_written(holes ? written : ~0ULL)
        , m_total(total)
        , m_context(context)
    {
    }

    Outcome send(const Piece &piece)
    {
        return piece.hole > 0 ? sendHole(piece.hole) : sendData(piece.data.constData(), piece.data.size());
    }
    quint64 done() const { return m_done; }

private:
    Outcome sendData(const char *data, qsizetype length)
    {
        while (length > 0) {
            if (m_context.stop.stop_requested()) {
                return cancelled();
            }
            const int sent = virStreamSend(m_stream.get(), data, size_t(std::min(length, messageLength)));
            if (sent < 0) {
                return m_stream.failed();
            }
            data += sent;
            length -= sent;
            advance(quint64(sent));
        }
        return {};
    }

    Outcome sendHole(quint64 length)
    {
        static const QByteArray zeros(messageLength, '\0');
        while (length > 0 && m_done < m_written) {
            const quint64 now = std::min({length, m_written - m_done, quint64(messageLength)});
            if (const Outcome sent = sendData(zeros.constData(), qsizetype(now)); !sent) {
                return sent;
            }
            length -= now;
        }
        if (length > 0) {
            if (virStreamSendHole(m_stream.get(), qint64(length), 0) < 0) {
                return m_stream.failed();
            }
            advance(length);
        }
        return {};
    }

    void advance(quint64 length)
    {
        m_done += length;
        m_context.report(m_done, m_total);
    }

    Stream &m_stream;
    const quint64 m_written;
    const quint64 m_total;
    const CallContext &m_context;
    quint64 m_done = 0;
};

/// One window of a download. False: the volume ended in it.
class Receiver
{
public:
    Receiver(Session &session, virStorageVolPtr volume, const PieceSink &sink, quint64 total,
             const CallContext &context)
        : m_session(session)
        , m_volume(volume)
        , m_sink(sink)
        , m_total(total)
        , m_context(context)
    {
    }

    quint64 done() const { return m_done; }

    Outcome window(quint64 length)
    {
        Stream stream(m_session);
        if (const Outcome opened = open(stream, length); !opened) {
            return opened;
        }
        const quint64 end = m_done + length;
        for (;;) {
            if (m_context.stop.stop_requested()) {
                return cancelled();
            }
            const auto more = m_done < end ? step(stream, end) : drain(stream);
            if (!more.has_value()) {
                return more.error();
            }
            if (!*more) {
                break;
            }
        }
        if (const Outcome flushed = flush(); !flushed) {
            return flushed;
        }
        return stream.finish();
    }

private:
    Outcome open(Stream &stream, quint64 length)
    {
        if (!stream.get()) {
            return lastError();
        }
        if (m_holes) {
            if (virStorageVolDownload(m_volume, stream.get(), m_done, length, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM)
                == 0) {
                stream.opened();
                return {};
            }
            const Error error = lastError();
            if (!cannotDoHoles(error)) {
                return error;
            }
            m_holes = false;
        }
        if (virStorageVolDownload(m_volume, stream.get(), m_done, length, 0) < 0) {
            return lastError();
        }
        stream.opened();
        return {};
    }

    /// False: the stream has ended.
    Result<bool> step(Stream &stream, quint64 end)
    {
        if (m_data.isEmpty()) {
            m_data.resize(pieceLength);
            m_filled = 0;
        }
        const size_t room = size_t(std::min(quint64(m_data.size() - m_filled), end - m_done));
        const int got = virStreamRecvFlags(stream.get(), m_data.data() + m_filled, room,
                                           m_holes ? unsigned(VIR_STREAM_RECV_STOP_AT_HOLE) : 0U);
        if (got == -3) {
            return takeHole(stream, end);
        }
        if (got < 0) {
            return stream.failed();
        }
        m_filled += got;
        advance(quint64(got));
        if (m_filled == m_data.size()) {
            if (const Outcome flushed = flush(); !flushed) {
                return flushed.error();
            }
        }
        return got > 0;
    }

    Result<bool> takeHole(Stream &stream, quint64 end)
    {
        long long length = 0;
        if (virStreamRecvHole(stream.get(), &length, 0) < 0) {
            return stream.failed();
        }
        if (length <= 0 || quint64(length) > end - m_done) {
            return Error{ErrorKind::Io, 0, {}, QStringLiteral("a hole of %1 bytes").arg(length)};
        }
        if (const Outcome flushed = flush(); !flushed) {
            return flushed.error();
        }
        if (const Outcome taken = m_sink({{}, quint64(length)}); !taken) {
            return taken.error();
        }
        advance(quint64(length));
        return true;
    }

    /// The end of the stream is part of it; a daemon that sends more than was asked for is not believed.
    static Result<bool> drain(Stream &stream)
    {
        char byte = 0;
        const int got = virStreamRecv(stream.get(), &byte, 1);
        if (got < 0) {
            return stream.failed();
        }
        if (got > 0) {
            return Error{ErrorKind::Io, 0, {}, QStringLiteral("more data than asked for")};
        }
        return false;
    }

    Outcome flush()
    {
        if (m_filled == 0) {
            return {};
        }
        m_data.truncate(m_filled);
        m_filled = 0;
        return m_sink({std::exchange(m_data, {}), 0});
    }

    void advance(quint64 length)
    {
        m_done += length;
        m_context.report(m_done, m_total);
    }

    Session &m_session;
    virStorageVolPtr m_volume;
    const PieceSink &m_sink;
    const quint64 m_total;
    const CallContext &m_context;
    bool m_holes = true;
    QByteArray m_data;
    qsizetype m_filled = 0;
    quint64 m_done = 0;
};

Result<quint64> lengthOf(virStorageVolPtr volume)
{
    virStorageVolInfo info{};
    if (virStorageVolGetInfoFlags(volume, &info, VIR_STORAGE_VOL_GET_PHYSICAL) < 0) {
        return lastError();
    }
    return info.allocation;
}

} // namespace

Result<quint64> sendToVolume(Session &session, const VolumeRef &ref, const PieceSource &source, quint64 total,
                             const CallContext &context)
{
    const VolumeHandle volume = lookup(session, ref);
    if (!volume) {
        return lastError();
    }
    const Result<quint64> written = writtenLength(volume.get());
    if (!written) {
        return written.error();
    }
    Stream stream(session);
    bool holes = true;
    if (const Outcome opened = openUpload(stream, volume.get(), &holes); !opened) {
        return opened.error();
    }
    Sender sender(stream, *written, holes, total, context);
    for (;;) {
        const auto piece = source();
        if (!piece.has_value()) {
            return piece.error();
        }
        if (context.stop.stop_requested()) {
            return cancelled();
        }
        if (!*piece) {
            break;
        }
        if (const Outcome sent = sender.send(**piece); !sent) {
            return sent.error();
        }
    }
    if (const Outcome finished = stream.finish(); !finished) {
        return finished.error();
    }
    return sender.done();
}

Result<quint64> readVolumeLength(Session &session, const VolumeRef &ref)
{
    const VolumeHandle volume = lookup(session, ref);
    return volume ? lengthOf(volume.get()) : Result<quint64>(lastError());
}

Result<quint64> receiveFromVolume(Session &session, const VolumeRef &ref, const PieceSink &sink,
                                  const CallContext &context)
{
    const VolumeHandle volume = lookup(session, ref);
    if (!volume) {
        return lastError();
    }
    const Result<quint64> total = lengthOf(volume.get());
    if (!total) {
        return total.error();
    }
    Receiver receiver(session, volume.get(), sink, *total, context);
    while (receiver.done() < *total) {
        const quint64 before = receiver.done();
        if (const Outcome outcome = receiver.window(std::min(windowLength, *total - before)); !outcome) {
            return outcome.error();
        }
        if (receiver.done() == before) {
            return Error{ErrorKind::Io, 0, {}, QStringLiteral("the volume ended after %1 bytes").arg(before)};
        }
    }
    return receiver.done();
}

Outcome uploadBytes(Session &session, const VolumeRef &volume, const QByteArray &bytes, const CallContext &context)
{
    bool given = bytes.isEmpty();
    const auto sent = sendToVolume(
        session, volume,
        [&]() -> Result<std::optional<Piece>> {
            return std::exchange(given, true) ? std::nullopt : std::optional(Piece{bytes, 0});
        },
        quint64(bytes.size()), context);
    return sent.has_value() ? Outcome{} : Outcome(sent.error());
}

Result<QByteArray> downloadBytes(Session &session, const VolumeRef &ref, quint64 offset, quint64 length)
{
    const VolumeHandle volume = lookup(session, ref);
    if (!volume) {
        return lastError();
    }
    const Result<quint64> total = lengthOf(volume.get());
    if (!total) {
        return total.error();
    }
    length = offset < *total ? std::min(length, *total - offset) : 0;
    if (length == 0) {
        return QByteArray();
    }
    Stream stream(session);
    if (!stream.get() || virStorageVolDownload(volume.get(), stream.get(), offset, length, 0) < 0) {
        return lastError();
    }
    stream.opened();
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    qsizetype got = 0;
    while (got < bytes.size()) {
        const int now = virStreamRecv(stream.get(), bytes.data() + got, size_t(bytes.size() - got));
        if (now < 0) {
            return stream.failed();
        }
        if (now == 0) {
            break;
        }
        got += now;
    }
    bytes.truncate(got);
    return bytes; // the end of the stream need not be waited for
}

} // namespace guestdeck
