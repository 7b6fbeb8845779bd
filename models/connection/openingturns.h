// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace guestdeck
{

class OpeningTurn;

/// Bounds how many hosts connect and read their first list at a time: a hundred at the program's start must neither
/// mean hundreds of threads nor take the processor from the window. The others wait in the order they came in, but
/// whom the user wished for goes before those that come by themselves. Thread: GUI. Owner: ConnectionRegistry.
class OpeningTurns : public QObject
{
    Q_OBJECT
public:
    explicit OpeningTurns(int atOnce = 16, std::chrono::milliseconds patience = std::chrono::seconds(5),
                          QObject *parent = nullptr);

    void setAtOnce(int atOnce); ///< those that began already go on
    int taken() const { return int(m_taken.size()); }
    int waiting() const { return int(m_waiting.size()); }

private:
    friend class OpeningTurn;
    void enter(OpeningTurn *turn);
    void leave(OpeningTurn *turn);
    void hurry(OpeningTurn *turn);
    void grant();
    void grantSoon();

    qsizetype m_atOnce;
    const std::chrono::milliseconds m_patience;
    std::deque<OpeningTurn *> m_waiting;
    QSet<OpeningTurn *> m_taken;
    bool m_grantDue = false;
};

/// One host's turn; destroyed, it is given back. A turn lasts for the bound's patience and no longer: a host that does
/// not answer holds no other one up, though its own attempt goes on. Thread: GUI.
class OpeningTurn
{
public:
    explicit OpeningTurn(OpeningTurns *turns); ///< null: no bound, each take() begins at once
    ~OpeningTurn();
    OpeningTurn(const OpeningTurn &) = delete;
    OpeningTurn &operator=(const OpeningTurn &) = delete;

    enum class Place { InOrder, First };
    /// go() is called when the turn has come: before take() returns, if it is held already or nobody is before us.
    void take(Place place, std::function<void()> go);
    void hurry(); ///< goes before those that come by themselves, from now on
    void giveUp(); ///< others may; who waits for a user must not hold up the rest
    bool isWaiting() const { return bool(m_go); }

private:
    friend class OpeningTurns;
    void begin();

    QPointer<OpeningTurns> m_turns;
    std::function<void()> m_go; ///< while it waits
    Place m_place = Place::InOrder;
    QTimer m_patience;
};

} // namespace guestdeck
