// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hostnet/bridgejob.h"

#include <atomic>
#include <functional>
#include <optional>
#include <stop_token>

namespace guestdeck
{

/// The trial as the workers that drive it see it: they tell how it stands, and read what the user wishes. Thread: GUI,
/// but for what `teller` and `wishes` give.
class LiveTrial : public BridgeTrial
{
    Q_OBJECT
public:
    struct Wishes {
        std::atomic<bool> keep = false;
        std::stop_source rollBack; ///< also ends what waits
        std::atomic<bool> keepWhenAnswering = false;
    };
    struct Facts {
        State state = State::Waiting;
        bool answering = false;
        QString note = {};
        std::optional<QDeadlineTimer> deadline = {};
    };
    /// Any thread: what is told arrives at the trial, while there is one.
    using Tell = std::function<void(const Facts &)>;

    void keepNow() override;
    void rollBackNow() override;
    void setKeepWhenAnswering(bool on) override;

    std::shared_ptr<Wishes> wishes() const { return m_wishes; }
    static Tell teller(const std::shared_ptr<LiveTrial> &trial);

private:
    void take(const Facts &facts);

    const std::shared_ptr<Wishes> m_wishes = std::make_shared<Wishes>();
};

} // namespace guestdeck
