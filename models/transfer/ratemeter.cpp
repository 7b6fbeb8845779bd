// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/ratemeter.h"

#include <algorithm>
#include <cmath>

namespace guestdeck
{

namespace
{
constexpr qint64 window = 5000;
constexpr qint64 shortest = 700; ///< below that a rate is a guess
} // namespace

void RateMeter::add(qint64 now, quint64 done)
{
    if (!m_samples.empty() && done < m_samples.back().done) {
        m_samples.clear(); // it began anew
    }
    // A few samples a second are enough; the newest is always kept.
    if (m_samples.size() > 1 && m_samples.back().at - m_samples[m_samples.size() - 2].at < 200) {
        m_samples.back() = {now, done};
    } else {
        m_samples.push_back({now, done});
    }
    while (m_samples.size() > 2 && m_samples[1].at <= now - window) {
        m_samples.pop_front();
    }
}

std::optional<double> RateMeter::rate(qint64 now) const
{
    if (m_samples.size() < 2 || now - m_samples.front().at < shortest) {
        return {};
    }
    // Up to now, and not up to the last sample: what stands still gets slower.
    return double(m_samples.back().done - m_samples.front().done) * 1000.0 / double(now - m_samples.front().at);
}

std::optional<qint64> RateMeter::secondsLeft(qint64 now, quint64 total) const
{
    const std::optional<double> speed = rate(now);
    if (!speed || *speed < 1.0 || total <= m_samples.back().done) {
        return {};
    }
    constexpr double longest = 99.0 * 24 * 3600;
    const double left = double(total - m_samples.back().done) / *speed;
    return left > longest ? std::nullopt : std::optional(qint64(std::ceil(left)));
}

} // namespace guestdeck
