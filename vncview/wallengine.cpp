// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/wallengine.h"

#include "vncview/wallloop.h"

namespace guestdeck::vnc
{

WallEngine::WallEngine(const WallOptions &options, QObject *parent)
    : QObject(parent)
    , m_loop(std::make_unique<WallLoop>(this, options))
{
}

WallEngine::~WallEngine() = default;

quint64 WallEngine::open(const Endpoint &endpoint, const QByteArray &password, QSize bound)
{
    Descriptor descriptor(endpoint.kind == Endpoint::Kind::Fd ? endpoint.fd : -1);
    // A copy of its own: a shared one could not be wiped.
    m_loop->push(WallLoop::Open{++m_lastId, endpoint, std::move(descriptor),
                                QByteArray(password.constData(), password.size()), bound});
    return m_lastId;
}

void WallEngine::close(quint64 id)
{
    m_loop->push(WallLoop::Close{id});
}

void WallEngine::release(quint64 id)
{
    m_loop->push(WallLoop::Release{id});
}

void WallEngine::setActive(quint64 id, bool active)
{
    m_loop->push(WallLoop::Activate{id, active});
}

void WallEngine::setBound(quint64 id, QSize bound)
{
    m_loop->push(WallLoop::Rebound{id, bound});
}

WallStatistics WallEngine::statistics() const
{
    return m_loop->statistics();
}

} // namespace guestdeck::vnc
