// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/guestresizer.h"

#include "vncview/framebuffer.h"

namespace guestdeck::vnc
{

namespace
{
// A window dragged to almost nothing is no reason to give the guest a screen that nobody can use, not even it.
constexpr QSize Smallest(320, 200);
} // namespace

GuestResizer::GuestResizer(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_answer.setSingleShot(true);
    setDelays(300, 4000);
    connect(&m_settle, &QTimer::timeout, this, &GuestResizer::ask);
    connect(&m_answer, &QTimer::timeout, this, [this] { giveUp(m_offered ? Problem::NoAnswer : Problem::NotOffered); });
}

void GuestResizer::setDelays(int settleMs, int answerMs)
{
    m_settle.setInterval(settleMs);
    m_answer.setInterval(answerMs);
}

void GuestResizer::setActive(bool active)
{
    if (m_active == active) {
        return;
    }
    m_active = active;
    if (active) {
        schedule();
    } else {
        m_settle.stop();
        m_answer.stop();
    }
}

void GuestResizer::reset()
{
    setActive(false);
    m_guest = {};
    m_asked = {};
    m_offered = false;
    m_gaveUp = false;
    m_told = false;
}

void GuestResizer::restart()
{
    m_asked = {};
    m_gaveUp = false;
    m_told = false;
    schedule();
}

void GuestResizer::setOffered()
{
    if (!m_offered) {
        m_offered = true;
        m_answer.stop();
        m_gaveUp = false;
        schedule();
    }
}

void GuestResizer::setWindow(QSize size)
{
    if (m_window != size) {
        m_window = size;
        schedule();
    }
}

void GuestResizer::setGuest(QSize size)
{
    if (m_guest == size) {
        return;
    }
    m_guest = size;
    // An answer, if one was awaited, even if the guest rounds the size to one it likes better. Otherwise its own wish:
    // then it gets one more chance to follow the window.
    if (m_answer.isActive()) {
        m_answer.stop();
    } else {
        m_gaveUp = false;
        m_asked = {};
        schedule();
    }
}

void GuestResizer::setRefused()
{
    if (m_active && !m_asked.isEmpty()) {
        giveUp(Problem::Refused);
    }
}

void GuestResizer::schedule()
{
    if (m_active && !m_gaveUp) {
        m_settle.start();
    }
}

void GuestResizer::ask()
{
    const QSize size = m_window.expandedTo(Smallest);
    if (!m_active || m_gaveUp || m_guest.isEmpty() || size == m_guest || size == m_asked
        || !Framebuffer::isAllowed(size)) {
        return;
    }
    m_answer.start();
    if (m_offered) {
        m_asked = size;
        Q_EMIT wanted(size);
    }
}

void GuestResizer::giveUp(Problem problem)
{
    m_answer.stop();
    m_gaveUp = true;
    if (!m_told) {
        m_told = true;
        Q_EMIT failed(problem);
    }
}

} // namespace guestdeck::vnc
