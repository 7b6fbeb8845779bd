// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace guestdeck
{

/// Calls `work(i)` for 0 <= i < count on several threads and waits for all of them: hides the latency of a slow link,
/// as libvirt lets one connection be used from many threads. `work` must know no thread of its own. For workers.
template <class Work>
void inParallel(size_t count, const Work &work)
{
    constexpr size_t maxInFlight = 16;
    std::atomic<size_t> next{0};
    const auto run = [&]() {
        for (size_t i = next++; i < count; i = next++) {
            work(i);
        }
    };
    std::vector<std::jthread> helpers;
    for (size_t i = 1; i < std::min(count, maxInFlight); ++i) {
        helpers.emplace_back(run);
    }
    run();
}

} // namespace guestdeck
