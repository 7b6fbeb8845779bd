// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/session.h"

#include <QCoreApplication>
#include <QThread>

namespace guestdeck
{

Session::Session(_virConnect *connection, bool elsewhere, std::function<void(int, TakeBackEvent)> keepEvent)
    : m_connection(connection)
    , m_elsewhere(elsewhere)
    , m_keepEvent(std::move(keepEvent))
{
    // A libvirt call here would freeze the window for as long as the host takes.
    Q_ASSERT(!qApp || QThread::currentThread() != qApp->thread());
}

} // namespace guestdeck
