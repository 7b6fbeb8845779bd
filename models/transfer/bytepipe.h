// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/piece.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>

namespace guestdeck
{

/// Between a thread that reads and one that writes: both work at the same time, and whoever is faster waits, so that
/// no more than `capacity` bytes lie here. Holes weigh nothing. Any thread; one on either side.
class BytePipe
{
public:
    /// `stop`: ends all waiting, with Cancelled.
    explicit BytePipe(std::stop_token stop, quint64 capacity = 16ULL << 20U);
    BytePipe(const BytePipe &) = delete;
    BytePipe &operator=(const BytePipe &) = delete;

    /// Waits for room. An error: the reading side has given up, and why.
    Outcome push(Piece piece);
    /// Never waits; false: there is no room now. For a side with an event loop, which onRoom() calls back.
    bool tryPush(const Piece &piece);
    /// Called (on the other side's thread) when there is room again after tryPush() said no.
    void onRoom(std::function<void()> call);
    /// That was all; or an error, which the reading side gets after what lies here.
    void close(const Outcome &outcome = {});

    /// Waits for a piece. Nothing: the end.
    Result<std::optional<Piece>> pop();
    /// The reading side wants no more; what the writing side gets from now on.
    void giveUp(const Error &why);

    PieceSource source();
    PieceSink sink();

private:
    bool hasRoom(const Piece &piece) const;
    void put(Piece piece);

    const std::stop_token m_stop;
    const quint64 m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Piece> m_pieces;
    quint64 m_weight = 0;
    std::optional<Outcome> m_end;
    std::optional<Error> m_givenUp;
    std::function<void()> m_onRoom;
    bool m_refused = false;
};

} // namespace guestdeck
