// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/bytepipe.h"

namespace guestdeck
{

namespace
{

Error cancelled()
{
    return {ErrorKind::Cancelled, 0, {}, {}};
}

} // namespace

BytePipe::BytePipe(std::stop_token stop, quint64 capacity)
    : m_stop(std::move(stop))
    , m_capacity(capacity)
{
}

/// A piece larger than the pipe goes in when it is empty.
bool BytePipe::hasRoom(const Piece &piece) const
{
    constexpr size_t mostHoles = 4096;
    const auto weight = quint64(piece.data.size());
    return m_pieces.empty() || (m_weight + weight <= m_capacity && m_pieces.size() < mostHoles);
}

void BytePipe::put(Piece piece)
{
    m_weight += quint64(piece.data.size());
    m_pieces.push_back(std::move(piece));
    m_changed.notify_all();
}

Outcome BytePipe::push(Piece piece)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, m_stop, [&]() { return m_givenUp || hasRoom(piece); })) {
        return cancelled();
    }
    if (m_givenUp) {
        return *m_givenUp;
    }
    put(std::move(piece));
    return {};
}

bool BytePipe::tryPush(const Piece &piece)
{
    const std::scoped_lock lock(m_mutex);
    if (m_givenUp) {
        return true; // nobody wants it: dropped
    }
    if (!hasRoom(piece)) {
        m_refused = true;
        return false;
    }
    put(piece);
    return true;
}

void BytePipe::onRoom(std::function<void()> call)
{
    const std::scoped_lock lock(m_mutex);
    m_onRoom = std::move(call);
}

void BytePipe::close(const Outcome &outcome)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_end) {
        m_end = outcome;
    }
    m_changed.notify_all();
}

Result<std::optional<Piece>> BytePipe::pop()
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, m_stop, [&]() { return !m_pieces.empty() || m_end; })) {
        return cancelled();
    }
    if (m_pieces.empty()) {
        return m_end->has_value() ? Result<std::optional<Piece>>(std::nullopt) : m_end->error();
    }
    Piece piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    m_weight -= quint64(piece.data.size());
    m_changed.notify_all();
    if (m_onRoom && m_refused && m_weight <= m_capacity / 2) {
        m_refused = false;
        m_onRoom();
    }
    return std::optional(std::move(piece));
}

void BytePipe::giveUp(const Error &why)
{
    const std::scoped_lock lock(m_mutex);
    m_givenUp = why;
    m_changed.notify_all();
    if (m_onRoom && std::exchange(m_refused, false)) {
        m_onRoom();
    }
}

PieceSource BytePipe::source()
{
    return [this]() { return pop(); };
}

PieceSink BytePipe::sink()
{
    return [this](const Piece &piece) { return push(piece); };
}

} // namespace guestdeck
