// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/volumedigest.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/session.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype blockSize = 1 << 20;

bool isZero(const char *data, qsizetype size)
{
    return size == 0 || (data[0] == 0 && std::memcmp(data, data + 1, size_t(size - 1)) == 0);
}

/// The digest of all blocks of 1 MiB that are not zero, each with its number: holes cost nothing.
class Digest
{
public:
    void add(const char *data, qsizetype size)
    {
        while (size > 0) {
            const qsizetype part = std::min(size, blockSize - m_used);
            std::memcpy(m_block.data() + m_used, data, size_t(part));
            m_used += part;
            data += part;
            size -= part;
            m_length += quint64(part);
            if (m_used == blockSize) {
                closeBlock();
            }
        }
    }

    void addHole(quint64 size)
    {
        while (size > 0) {
            if (m_used == 0 && size >= quint64(blockSize)) {
                const quint64 blocks = size / quint64(blockSize);
                m_number += blocks;
                m_length += blocks * quint64(blockSize);
                size -= blocks * quint64(blockSize);
                continue;
            }
            const qsizetype part = qsizetype(std::min<quint64>(size, quint64(blockSize - m_used)));
            std::memset(m_block.data() + m_used, 0, size_t(part));
            m_used += part;
            m_length += quint64(part);
            size -= quint64(part);
            if (m_used == blockSize) {
                closeBlock();
            }
        }
    }

    quint64 length() const { return m_length; }

    QByteArray result()
    {
        closeBlock();
        m_hash.addData(QByteArray::number(m_length));
        return m_hash.result();
    }

private:
    void closeBlock()
    {
        if (m_used > 0 && !isZero(m_block.constData(), m_used)) {
            m_hash.addData(QByteArray(QByteArray::number(m_number) + ':'));
            m_hash.addData(m_block.left(m_used));
        }
        m_number += m_used > 0 ? 1 : 0;
        m_used = 0;
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_block = QByteArray(blockSize, Qt::Uninitialized);
    qsizetype m_used = 0;
    quint64 m_number = 0;
    quint64 m_length = 0;
};

/// One step of the stream. 0: its end; < 0: it failed.
long long receive(virStreamPtr stream, QByteArray &buffer, Digest &digest)
{
    const int got = virStreamRecvFlags(stream, buffer.data(), size_t(buffer.size()), VIR_STREAM_RECV_STOP_AT_HOLE);
    if (got > 0) {
        digest.add(buffer.constData(), got);
        return got;
    }
    if (got != -3) {
        return got;
    }
    long long hole = 0;
    if (virStreamRecvHole(stream, &hole, 0) < 0 || hole < 0) {
        return -1;
    }
    digest.addHole(quint64(hole));
    return std::max(hole, 1LL);
}

} // namespace

Result<QByteArray> digestVolume(Session &session, const VolumeRef &ref, const CallContext &context)
{
    const PoolHandle pool(virStoragePoolLookupByName(session.raw(), ref.pool.toUtf8().constData()));
    const VolumeHandle volume(pool ? virStorageVolLookupByName(pool.get(), ref.name.toUtf8().constData()) : nullptr);
    virStorageVolInfo info{};
    const StreamHandle stream(volume && virStorageVolGetInfo(volume.get(), &info) == 0 ? virStreamNew(session.raw(), 0)
                                                                                       : nullptr);
    if (!stream) {
        return lastError();
    }
    if (virStorageVolDownload(volume.get(), stream.get(), 0, 0, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM) < 0) {
        const Error error = lastError();
        // Block devices have no holes to tell of.
        if (error.kind == ErrorKind::Unreachable || virStorageVolDownload(volume.get(), stream.get(), 0, 0, 0) < 0) {
            return error;
        }
    }
    Digest digest;
    QByteArray buffer(256 << 10, Qt::Uninitialized);
    for (;;) {
        if (context.stop.stop_requested()) {
            virStreamAbort(stream.get());
            return Error{ErrorKind::Cancelled, 0, {}, {}};
        }
        const long long got = receive(stream.get(), buffer, digest);
        if (got < 0) {
            const Error error = lastError();
            virStreamAbort(stream.get());
            return error;
        }
        if (got == 0) {
            break;
        }
        context.report(std::min<quint64>(digest.length(), info.capacity), info.capacity);
    }
    if (virStreamFinish(stream.get()) < 0) {
        return lastError();
    }
    if (digest.length() < info.capacity) {
        return Error{ErrorKind::Io, 0, {}, u"the stream ended before the volume"_s};
    }
    return digest.result();
}

} // namespace guestdeck
