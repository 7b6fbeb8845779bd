// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace guestdeck
{

/// How long to wait before the attempt after `failures` failures in a row. `random` from 0 to 1: many hosts that went
/// with one link must not all come back in the same moment.
inline std::chrono::milliseconds retryPause(int failures, double random)
{
    using namespace std::chrono_literals;
    // A restarted daemon is back within a second; a dead host must not be hammered.
    constexpr std::chrono::milliseconds pauses[]{250ms, 500ms, 1s, 2s, 4s, 8s, 15s, 30s};
    const auto pause = pauses[std::min<size_t>(size_t(std::max(failures, 0)), std::size(pauses) - 1)];
    return std::chrono::milliseconds(qint64(double(pause.count()) * (0.75 + 0.5 * random)));
}

} // namespace guestdeck
