// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/piece.h"

#include <QString>

#include <memory>

namespace guestdeck
{

/// SHA-256 of what passes by; by GnuTLS, which is nine times as fast as Qt's and so no brake on a fast link. One thread
/// at a time.
class Digest
{
public:
    Digest();
    ~Digest();
    Digest(const Digest &) = delete;
    Digest &operator=(const Digest &) = delete;

    void add(const Piece &piece);
    /// 64 hex digits; ends it.
    QString result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The sum that a user gave: the digits alone, or the line of a SHA256SUMS file for `name` (both forms: "SUM  name" and
/// "SHA256 (name) = SUM"), or such a file as a whole. In small letters; Invalid: neither. Pure.
Result<QString> readExpectedSum(const QString &text, const QString &name);

} // namespace guestdeck
