// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the way to the server is, as the updates show that come along it, and which encoding suits it: raw where it
// carries that, because then neither QEMU nor we spend time on compressing; ZRLE where it does not. Knows no socket and
// no clock; the worker tells it what it read and when.
//
// Only bytes that had to be waited for tell how fast they come: what lay in the kernel's buffer already may have
// trickled in while nobody looked. So the worker leaves those out, and the time spent on decoding, too.
#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <optional>

namespace guestdeck::vnc
{

// What the window may tell the user about the link.
struct LinkStatus {
    std::optional<qint32> encoding; // protocol::Encoding that the last pixels came in
    double bytesPerSecond = 0; // 0: not known, or there was never anything to wait for
    std::optional<std::chrono::milliseconds> roundTrip; // the shortest of the last ones

    bool operator==(const LinkStatus &other) const = default;
};

class LinkMeter
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::steady_clock::duration;

    // Bytes per second. Raw needs about 80 MB/s to be as quick as ZRLE on a full-screen change; the gap between the
    // two keeps a link that is just about that fast from being switched to and fro.
    static constexpr double RawAbove = 80e6;
    static constexpr double ZrleBelow = 50e6;
    // So much, or so long, before anything is concluded.
    static constexpr qint64 EvidenceBytes = 512 * 1024;
    static constexpr Duration EvidenceTime = std::chrono::milliseconds(250);
    // After raw turned out too slow it is not tried again at once: a link that lets short bursts through quickly would
    // be tried for ever. Doubled each time, up to the longest; forgotten when raw has served for the longest.
    static constexpr Duration FirstPause = std::chrono::seconds(4);
    static constexpr Duration LongestPause = std::chrono::minutes(5);

    void addRead(qint64 bytes, Duration took); // bytes that were waited for, and how long that took
    void addRoundTrip(Duration took); // from a request to the first byte of the answer; may hold the guest's own pause

    // 0 until anything had to be waited for.
    [[nodiscard]] double bytesPerSecond() const;
    [[nodiscard]] std::optional<Duration> roundTrip() const;

    // To be asked after each update; remembers what it said last. Starts with ZRLE.
    [[nodiscard]] bool prefersRaw(Time now);

private:
    static constexpr qint64 Window = 4 * 1024 * 1024; // beyond it the past counts half

    [[nodiscard]] bool isConclusive() const;
    void forget();

    qint64 m_bytes = 0;
    Duration m_took{0};
    double m_before = 0; // the rate when the window was last emptied, shown until there is a new one
    std::array<Duration, 8> m_roundTrips{};
    size_t m_roundTripCount = 0;

    bool m_raw = false;
    Time m_since{}; // of raw
    Time m_notBefore{}; // raw is not tried again earlier
    Duration m_pause = FirstPause;
};

} // namespace guestdeck::vnc
