// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/openingturns.h"

#include <algorithm>
#include <utility>

namespace guestdeck
{

OpeningTurns::OpeningTurns(int atOnce, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_atOnce(atOnce)
    , m_patience(patience)
{
}

void OpeningTurns::setAtOnce(int atOnce)
{
    m_atOnce = atOnce;
    grantSoon();
}

void OpeningTurns::enter(OpeningTurn *turn)
{
    if (m_waiting.empty() && taken() < m_atOnce) {
        m_taken.insert(turn);
        turn->begin();
        return;
    }
    m_waiting.push_back(turn);
    if (turn->m_place == OpeningTurn::Place::First) {
        hurry(turn);
    }
}

void OpeningTurns::leave(OpeningTurn *turn)
{
    std::erase(m_waiting, turn);
    if (m_taken.remove(turn)) {
        grantSoon();
    }
}

void OpeningTurns::hurry(OpeningTurn *turn)
{
    if (std::erase(m_waiting, turn) == 0) {
        return;
    }
    const auto before = std::ranges::find_if(
        m_waiting, [](const OpeningTurn *other) { return other->m_place != OpeningTurn::Place::First; });
    m_waiting.insert(before, turn);
}

/// Not in the middle of what somebody does who gives his turn back: the next host's signals would come out of there.
void OpeningTurns::grantSoon()
{
    if (!m_waiting.empty() && !std::exchange(m_grantDue, true)) {
        QMetaObject::invokeMethod(this, &OpeningTurns::grant, Qt::QueuedConnection);
    }
}

void OpeningTurns::grant()
{
    m_grantDue = false;
    while (!m_waiting.empty() && taken() < m_atOnce) {
        OpeningTurn *const turn = m_waiting.front();
        m_waiting.pop_front();
        m_taken.insert(turn);
        turn->begin();
    }
}

OpeningTurn::OpeningTurn(OpeningTurns *turns)
    : m_turns(turns)
{
    m_patience.setSingleShot(true);
    QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [this]() { giveUp(); });
}

OpeningTurn::~OpeningTurn()
{
    giveUp();
}

void OpeningTurn::take(Place place, std::function<void()> go)
{
    m_place = place;
    m_go = std::move(go);
    if (!m_turns || m_turns->m_taken.contains(this)) {
        begin();
    } else {
        m_turns->enter(this);
    }
}

void OpeningTurn::begin()
{
    if (m_turns) {
        m_patience.start(m_turns->m_patience);
    }
    // This may be gone after it.
    std::exchange(m_go, nullptr)();
}

void OpeningTurn::hurry()
{
    m_place = Place::First;
    if (m_turns) {
        m_turns->hurry(this);
    }
}

void OpeningTurn::giveUp()
{
    m_patience.stop();
    m_go = nullptr;
    if (m_turns) {
        m_turns->leave(this);
    }
}

} // namespace guestdeck
