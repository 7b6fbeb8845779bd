// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>

#include <functional>
#include <mutex>
#include <optional>

namespace guestdeck
{

/// What arrives from another thread, bounded: when more comes than is taken, the oldest goes and is counted. Waiting
/// instead would not help: libvirt's client reads a stream off the wire whether somebody takes it or not, and would
/// gather it in memory without a bound. Thread: any.
class ByteInbox
{
public:
    /// `wake` is called on the writer's thread when something arrives in an empty inbox, and at the end.
    ByteInbox(qsizetype limit, std::function<void()> wake)
        : m_limit(limit)
        , m_wake(std::move(wake))
    {
    }

    struct Part {
        QByteArray bytes;
        quint64 leftOut = 0; ///< bytes that are missing before these
        bool ended = false; ///< nothing comes after these
        std::optional<Error> error; ///< why it ended
    };

    void append(const char *bytes, qsizetype size)
    {
        const std::scoped_lock lock(m_mutex);
        const bool wasEmpty = m_bytes.isEmpty();
        m_bytes.append(bytes, size);
        if (m_bytes.size() > m_limit) {
            cutOldest();
        }
        if (wasEmpty && m_wake) {
            m_wake();
        }
    }

    void end(std::optional<Error> error)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_ended) {
            return;
        }
        m_ended = true;
        m_error = std::move(error);
        if (m_wake) {
            m_wake();
        }
    }

    /// Nobody listens any more.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_wake = nullptr;
        m_ended = true;
        m_bytes.clear();
    }

    Part take(qsizetype most)
    {
        const std::scoped_lock lock(m_mutex);
        Part part;
        part.leftOut = std::exchange(m_leftOut, 0);
        if (m_bytes.size() <= most) {
            part.bytes = std::exchange(m_bytes, {});
        } else {
            part.bytes = m_bytes.left(most);
            m_bytes.remove(0, most);
        }
        part.ended = m_ended && m_bytes.isEmpty();
        if (part.ended) {
            part.error = m_error;
        }
        return part;
    }

    bool isEmpty() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_bytes.isEmpty();
    }

private:
    /// Down to half, so that a flood costs one move for each half; from a line's begin where there is one.
    void cutOldest()
    {
        qsizetype from = m_bytes.size() - m_limit / 2;
        const qsizetype lineEnd = m_bytes.indexOf('\n', from);
        if (lineEnd >= 0 && lineEnd - from < m_limit / 4) {
            from = lineEnd + 1;
        }
        m_leftOut += quint64(from);
        m_bytes.remove(0, from);
    }

    mutable std::mutex m_mutex;
    const qsizetype m_limit;
    std::function<void()> m_wake;
    QByteArray m_bytes;
    quint64 m_leftOut = 0;
    bool m_ended = false;
    std::optional<Error> m_error;
};

} // namespace guestdeck
