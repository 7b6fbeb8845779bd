// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/piece.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <deque>
#include <memory>
#include <optional>
#include <stop_token>

namespace guestdeck
{

/// What lies at an address, by http or https: through the system's proxies, with at most ten redirects and none from
/// https to http. Read by a thread of its own, which waits when nobody takes what has come; so the memory it needs is
/// bounded. Any worker thread, one at a time.
class Fetch
{
public:
    /// `silence`: for how many ms the server may say nothing.
    static std::shared_ptr<Fetch> start(const QUrl &address, const std::stop_token &stop, int silence = 30'000);
    ~Fetch(); ///< ends it; does not wait
    Fetch(const Fetch &) = delete;
    Fetch &operator=(const Fetch &) = delete;

    struct Head {
        std::optional<quint64> length; ///< bytes, where the server says it
        QByteArray start; ///< up to 64 KiB of it
    };
    /// Waits for the server's answer and the first bytes. Errors: Invalid (no such address, a web page in place of a
    /// file), NotFound, Auth, Timeout becomes Io here: nothing on a host is open then. With sentences for the user.
    Result<Head> waitForHead();
    /// From the beginning, what waitForHead() has seen, too. One that ends before its length is an error.
    Result<std::optional<Piece>> next();

    /// Why this is no address to fetch from, as a translated sentence; nothing when it is one. Pure.
    static std::optional<QString> addressProblem(const QUrl &address);
    /// What the file is called there; empty: nothing to go by. Pure.
    static QString fileName(const QUrl &address);

private:
    struct Shared;
    explicit Fetch(std::shared_ptr<Shared> shared);

    std::shared_ptr<Shared> m_shared;
    std::deque<Piece> m_seen;
    QByteArray m_start;
};

} // namespace guestdeck
