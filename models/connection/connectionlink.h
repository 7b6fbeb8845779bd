// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connection.h"

#include <functional>
#include <mutex>

namespace guestdeck
{

/// What other threads hold of a Connection: posts to it while it is there, and is told when it is not.
class Connection::Link
{
public:
    explicit Link(Connection *connection)
        : m_connection(connection)
    {
    }

    void post(std::function<void(Connection &)> call)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_connection) {
            QMetaObject::invokeMethod(
                m_connection, [connection = m_connection, call = std::move(call)]() { call(*connection); },
                Qt::QueuedConnection);
        }
    }

    void detach()
    {
        const std::scoped_lock lock(m_mutex);
        m_connection = nullptr;
    }

private:
    std::mutex m_mutex;
    Connection *m_connection;
};

} // namespace guestdeck
