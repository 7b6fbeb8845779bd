// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>

namespace guestdeck
{

/// How fast something goes, by what it has done at which moment: over the last seconds, so that a pause or a hole shows
/// soon and one slow second does not. Times in ms of any clock that only goes forward. A value.
class RateMeter
{
public:
    void add(qint64 now, quint64 done);
    /// Bytes per second; none: not measured long enough.
    std::optional<double> rate(qint64 now) const;
    /// Seconds; none: no end in sight.
    std::optional<qint64> secondsLeft(qint64 now, quint64 total) const;

private:
    struct Sample {
        qint64 at;
        quint64 done;
    };
    std::deque<Sample> m_samples;
};

} // namespace guestdeck
