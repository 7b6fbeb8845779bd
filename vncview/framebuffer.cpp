// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/framebuffer.h"

#include <algorithm>
#include <cstdlib>

namespace guestdeck::vnc
{

namespace
{
// How much is copied while the lock is held at a stretch: about a millisecond.
constexpr qint64 BytesPerLock = 4LL * 1024 * 1024;
} // namespace

bool Framebuffer::isAllowed(QSize size)
{
    return size.width() > 0 && size.height() > 0 && size.width() <= MaxSide && size.height() <= MaxSide
        && 4LL * size.width() * size.height() <= MaxBytes;
}

bool Framebuffer::resize(QSize size)
{
    if (!isAllowed(size)) {
        return false;
    }
    // calloc's untouched pages cost nothing, so a server that only claims to be large does not make us large.
    const auto count = static_cast<size_t>(size.width()) * static_cast<size_t>(size.height());
    std::unique_ptr<uchar, Free> back(static_cast<uchar *>(std::calloc(count, 4)));
    auto *front = static_cast<uchar *>(std::calloc(count, 4));
    if (!back || !front) {
        std::free(front);
        return false;
    }
    QImage image(front, size.width(), size.height(), size.width() * 4LL, QImage::Format_RGB32, ::free, front);
    m_back = std::move(back);
    m_backSize = size;
    const std::lock_guard lock(m_mutex);
    m_front.swap(image);
    m_dirty = QRegion();
    return true;
}

void Framebuffer::copyRect(const QRect &rect)
{
    const int rowBytes = m_backSize.width() * 4;
    const int bandRows = static_cast<int>(std::max<qint64>(1, BytesPerLock / (rect.width() * 4LL)));
    for (int top = rect.top(); top <= rect.bottom(); top += bandRows) {
        const int end = std::min(top + bandRows, rect.bottom() + 1);
        const std::lock_guard lock(m_mutex);
        for (int y = top; y < end; ++y) {
            const qint64 offset = static_cast<qint64>(y) * rowBytes + rect.left() * 4LL;
            const auto *from = reinterpret_cast<const quint32 *>(m_back.get() + offset);
            // scanLine() would detach if somebody held a copy; snapshot() copies deeply, so nobody does.
            auto *to = reinterpret_cast<quint32 *>(m_front.scanLine(y)) + rect.left();
            // Servers leave the unused byte at 0; Format_RGB32 wants it full.
            std::transform(from, from + rect.width(), to, [](quint32 pixel) { return pixel | 0xff000000U; });
        }
    }
}

bool Framebuffer::publish(const QRegion &region)
{
    const QRegion bounded
        = (region.rectCount() > MaxRects ? QRegion(region.boundingRect()) : region) & QRect(QPoint(0, 0), m_backSize);
    for (const QRect &rect : bounded) {
        copyRect(rect);
    }
    const std::lock_guard lock(m_mutex);
    const bool tell = m_dirty.isEmpty();
    m_dirty += bounded;
    if (m_dirty.rectCount() > MaxRects) {
        m_dirty = m_dirty.boundingRect();
    }
    return tell;
}

QRegion Framebuffer::takeDirty()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_dirty, QRegion());
}

QSize Framebuffer::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_front.size();
}

QImage Framebuffer::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_front.copy();
}

} // namespace guestdeck::vnc
