// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace guestdeck
{

/// How long to wait before the next attempt: quickly at first (a guest that restarts is back within a second), then
/// ever slower, then never, so that a screen that cannot be reached does not cost for ever.
class RetryDelays
{
public:
    std::optional<std::chrono::milliseconds> next()
    {
        using std::chrono::milliseconds;
        static constexpr milliseconds delays[]
            = {milliseconds(300),  milliseconds(700),   milliseconds(1500),  milliseconds(3000),
               milliseconds(6000), milliseconds(10000), milliseconds(15000), milliseconds(30000)};
        if (m_used >= std::size(delays)) {
            return {};
        }
        return delays[m_used++];
    }
    void reset() { m_used = 0; }

private:
    size_t m_used = 0;
};

} // namespace guestdeck
