// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/clipboardcodec.h"

#include <QtEndian>

#include <zlib.h>

namespace guestdeck::vnc::clipboard
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char ClientCutText = 6;
constexpr qsizetype LengthSize = 4;

QByteArray big(quint32 value)
{
    QByteArray bytes(sizeof(value), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray message(qint32 length, const QByteArray &content)
{
    return QByteArray(1, ClientCutText) + QByteArray(3, '\0') + big(static_cast<quint32>(length)) + content;
}

// A negative length tells that flags follow.
QByteArray extended(quint32 flags, const QByteArray &body = {})
{
    const QByteArray content = big(flags) + body;
    return message(-static_cast<qint32>(content.size()), content);
}

QString withLineFeeds(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

// A NUL ends the text in both protocols.
QString sendable(const QString &text)
{
    const qsizetype end = text.indexOf(QChar(u'\0'));
    return withLineFeeds(end < 0 ? text : text.left(end));
}

// A finished stream: guests wait for ever for the end of one that was only flushed.
QByteArray deflated(const QByteArray &plain)
{
    uLongf size = ::compressBound(static_cast<uLong>(plain.size()));
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int status
        = ::compress2(reinterpret_cast<Bytef *>(out.data()), &size, reinterpret_cast<const Bytef *>(plain.constData()),
                      static_cast<uLong>(plain.size()), Z_DEFAULT_COMPRESSION);
    return status == Z_OK ? out.left(static_cast<qsizetype>(size)) : QByteArray();
}

class Inflater
{
public:
    explicit Inflater(QByteArrayView compressed)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(compressed.data()));
        m_stream.avail_in = static_cast<uInt>(compressed.size());
        m_ready = ::inflateInit(&m_stream) == Z_OK;
    }
    ~Inflater()
    {
        if (m_ready) {
            ::inflateEnd(&m_stream);
        }
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    // Exactly that many bytes, or false.
    bool read(char *to, qsizetype count)
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(to);
        m_stream.avail_out = static_cast<uInt>(count);
        while (m_ready && m_stream.avail_out > 0) {
            const int status = ::inflate(&m_stream, Z_NO_FLUSH);
            if (status != Z_OK) {
                // Also Z_BUF_ERROR: the input ended before the text did.
                return status == Z_STREAM_END && m_stream.avail_out == 0;
            }
        }
        return m_ready;
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

} // namespace

QByteArray caps()
{
    return extended(AllActions | Text, big(0));
}

QByteArray request()
{
    return extended(Request | Text);
}

QByteArray notify(bool hasText)
{
    return extended(hasText ? Notify | Text : Notify);
}

std::optional<QByteArray> provide(const QString &text)
{
    if (text.size() > MaxText) {
        return {};
    }
    const QByteArray utf8 = sendable(text).replace(u'\n', "\r\n"_L1).toUtf8();
    if (utf8.size() > MaxText) {
        return {};
    }
    const QByteArray body = deflated(big(static_cast<quint32>(utf8.size() + 1)) + utf8 + '\0');
    if (body.isEmpty() || body.size() + LengthSize > MaxMessage) {
        return {};
    }
    return extended(Provide | Text, body);
}

std::optional<QByteArray> latin1(const QString &text)
{
    if (text.size() > MaxMessage) {
        return {};
    }
    const QByteArray bytes = sendable(text).toLatin1();
    return message(static_cast<qint32>(bytes.size()), bytes);
}

Provided readProvide(quint32 flags, QByteArrayView compressed)
{
    using Status = Provided::Status;
    if ((flags & Text) == 0) {
        return {Status::NoText, {}};
    }
    Inflater inflater(compressed);
    char length[LengthSize];
    if (!inflater.read(length, LengthSize)) {
        return {Status::Broken, {}};
    }
    // Text is the format with the lowest bit, so it comes first; what follows it is never inflated.
    const auto count = qFromBigEndian<quint32>(length);
    if (count > MaxText + 1) {
        return {Status::TooLarge, {}};
    }
    QByteArray utf8(static_cast<qsizetype>(count), Qt::Uninitialized);
    if (count > 0 && !inflater.read(utf8.data(), utf8.size())) {
        return {Status::Broken, {}};
    }
    if (const qsizetype end = utf8.indexOf('\0'); end >= 0) {
        utf8.truncate(end);
    }
    return {Status::Text, withLineFeeds(QString::fromUtf8(utf8))};
}

QString readLatin1(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    return withLineFeeds(QString::fromLatin1(end < 0 ? bytes : bytes.left(end)));
}

} // namespace guestdeck::vnc::clipboard
