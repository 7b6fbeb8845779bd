// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/linkmeter.h"

#include <algorithm>

namespace guestdeck::vnc
{

void LinkMeter::addRead(qint64 bytes, Duration took)
{
    if (bytes <= 0 || took <= Duration::zero()) {
        return;
    }
    m_bytes += bytes;
    m_took += took;
    while (m_bytes > Window) {
        m_bytes /= 2;
        m_took /= 2;
    }
}

void LinkMeter::addRoundTrip(Duration took)
{
    m_roundTrips.at(m_roundTripCount++ % m_roundTrips.size()) = took;
}

double LinkMeter::bytesPerSecond() const
{
    const double seconds = std::chrono::duration<double>(m_took).count();
    return seconds > 0 ? static_cast<double>(m_bytes) / seconds : m_before;
}

std::optional<LinkMeter::Duration> LinkMeter::roundTrip() const
{
    const auto known = static_cast<std::ptrdiff_t>(std::min(m_roundTripCount, m_roundTrips.size()));
    if (known == 0) {
        return std::nullopt;
    }
    return *std::min_element(m_roundTrips.begin(), m_roundTrips.begin() + known);
}

bool LinkMeter::isConclusive() const
{
    return m_bytes >= EvidenceBytes || m_took >= EvidenceTime;
}

void LinkMeter::forget()
{
    m_before = bytesPerSecond();
    m_bytes = 0;
    m_took = Duration::zero();
}

bool LinkMeter::prefersRaw(Time now)
{
    if (!isConclusive()) {
        return m_raw;
    }
    if (!m_raw && bytesPerSecond() > RawAbove && now >= m_notBefore) {
        m_raw = true;
        m_since = now;
        forget();
    } else if (m_raw && bytesPerSecond() < ZrleBelow) {
        m_raw = false;
        m_pause = now - m_since >= LongestPause ? FirstPause : m_pause;
        m_notBefore = now + m_pause;
        m_pause = std::min(2 * m_pause, LongestPause);
        forget();
    }
    return m_raw;
}

} // namespace guestdeck::vnc
