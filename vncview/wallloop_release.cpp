// SPDX-License-Identifier: GPL-3.0-or-later
// The half of WallLoop that gives a connection away: to a console, which goes on where the thumbnail stopped.
#include "vncview/wallloop.h"

#include <QMetaObject>

#include <memory>
#include <sys/epoll.h>

namespace guestdeck::vnc
{

namespace
{
// A message on its way is awaited for so long; a console must not wait for a stalled thumbnail.
constexpr qint64 ReleaseMs = 500;
} // namespace

void WallLoop::on(const Release &command)
{
    const auto found = m_guests.find(command.id);
    if (found == m_guests.end()) {
        tellReleased(command.id, {}, {});
        return;
    }
    found->second->active = false; // nothing more is asked for
    found->second->releaseBy = m_now + ReleaseMs;
    release();
}

// Those that are between two messages, or were waited for long enough.
void WallLoop::release()
{
    for (auto it = m_guests.begin(); it != m_guests.end();) {
        Guest &guest = *it->second;
        const bool whole = guest.client.isRunning() && !guest.client.isInMessage() && guest.out.isEmpty();
        if (guest.releaseBy == 0 || (!whole && m_now < guest.releaseBy)) {
            ++it;
            continue;
        }
        if (whole) {
            ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, guest.fd.get(), nullptr);
            tellReleased(guest.id, std::move(guest.fd), guest.client.screen());
        } else {
            tellReleased(guest.id, {}, {});
        }
        --m_connections;
        it = m_guests.erase(it);
    }
}

void WallLoop::tellReleased(quint64 id, Descriptor descriptor, QSize screen)
{
    // Closed with the message, if the engine is gone before it arrives.
    auto owner = std::make_shared<Descriptor>(std::move(descriptor));
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, id, owner, screen] { Q_EMIT engine->released(id, owner->release(), screen); },
        Qt::QueuedConnection);
}

} // namespace guestdeck::vnc
