// SPDX-License-Identifier: GPL-3.0-or-later
// The guest's pixels, twice: the worker decodes into the back buffer, which it alone touches and for as long as a slow
// server likes; what is finished is copied to the front one under a mutex that is never held for long. The GUI thread
// therefore never waits for the network and never sees half an update.
#pragma once

#include <QImage>
#include <QRegion>
#include <QSize>

#include <memory>
#include <mutex>

namespace guestdeck::vnc
{

class Framebuffer
{
public:
    static constexpr int MaxSide = 16384;
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
    static constexpr qint64 MaxBytes
        = 32LL * 1024 * 1024; // so that a fuzzer's time goes into decoding, not into filling
#else
    static constexpr qint64 MaxBytes = 512LL * 1024 * 1024;
#endif
    // More rectangles than this are treated as their bounding rectangle: a server cannot make us do region arithmetic
    // over tens of thousands of specks.
    static constexpr int MaxRects = 64;

    [[nodiscard]] static bool isAllowed(QSize size);

    // Worker thread. False if the size is not allowed or there is no memory for it; all pixels are black afterwards.
    [[nodiscard]] bool resize(QSize size);
    [[nodiscard]] uchar *back()
    {
        return m_back.get();
    } // 32 bits a pixel, no padding between rows
    [[nodiscard]] QSize backSize() const
    {
        return m_backSize;
    }
    // Makes the region of the back buffer visible. True if the GUI thread has to be told: it has taken what was before.
    [[nodiscard]] bool publish(const QRegion &region);

    // GUI thread (any thread, in fact). Coordinates are guest pixels.
    [[nodiscard]] QRegion takeDirty();
    [[nodiscard]] QSize size() const;
    [[nodiscard]] QImage snapshot() const;
    template <class F>
    void read(F &&function) const
    {
        const std::lock_guard lock(m_mutex);
        function(m_front);
    }

private:
    struct Free {
        void operator()(uchar *memory) const { ::free(memory); }
    };
    void copyRect(const QRect &rect);

    std::unique_ptr<uchar, Free> m_back;
    QSize m_backSize;

    mutable std::mutex m_mutex;
    QImage m_front;
    QRegion m_dirty;
};

} // namespace guestdeck::vnc
