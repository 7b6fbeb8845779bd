// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace guestdeck
{

/// What is on its way: bytes, or a hole (that many zeros that nobody has written). Never both, never neither.
struct Piece {
    QByteArray data;
    quint64 hole = 0; ///< bytes

    quint64 size() const { return hole > 0 ? hole : quint64(data.size()); }
};

/// The next piece; nothing: that was all. May block. Worker threads.
using PieceSource = std::function<Result<std::optional<Piece>>()>;
/// Takes a piece; may block. Worker threads.
using PieceSink = std::function<Outcome(const Piece &)>;

constexpr qsizetype pieceLength = 1024 * 1024; ///< of data; small enough for a dozen of them to lie in a pipe

/// Whether there is nothing but zeros in it. Pure.
bool isZero(const char *data, qsizetype length);

/// Bytes whose holes are not known (from a network), cut so that long runs of zeros become holes again. Pure.
QList<Piece> findHoles(const QByteArray &data);

} // namespace guestdeck
