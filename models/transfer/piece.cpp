// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/piece.h"

#include <QList>

#include <algorithm>
#include <cstring>

namespace guestdeck
{

bool isZero(const char *data, qsizetype length)
{
    return length == 0 || (*data == 0 && std::memcmp(data, data + 1, size_t(length - 1)) == 0);
}

QList<Piece> findHoles(const QByteArray &data)
{
    constexpr qsizetype grain = 64 * 1024; // as qcow2 and most file systems allocate
    QList<Piece> pieces;
    qsizetype from = 0; // of the data not yet given out
    const auto give = [&](qsizetype until) {
        if (until > from) {
            pieces.append({from == 0 && until == data.size() ? data : data.mid(from, until - from), 0});
        }
    };
    for (qsizetype at = 0; at < data.size(); at += grain) {
        const qsizetype length = std::min(grain, data.size() - at);
        if (length < grain || !isZero(data.constData() + at, length)) {
            continue;
        }
        give(at);
        from = at + length;
        if (!pieces.isEmpty() && pieces.last().hole > 0) {
            pieces.last().hole += quint64(length);
        } else {
            pieces.append({{}, quint64(length)});
        }
    }
    give(data.size());
    return pieces;
}

} // namespace guestdeck
