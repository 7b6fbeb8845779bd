// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guiwatch.h"

#include "models/core/log.h"

#include <QCoreApplication>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace guestdeck
{

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace
{

/// Shorter ones nobody sees.
constexpr auto worthALine = 30ms;

} // namespace

struct GuiWatch::State {
    std::mutex mutex;
    std::condition_variable changed;
    bool answered = true;
    bool ended = false;

    void run(const std::shared_ptr<State> &self)
    {
        std::unique_lock lock(mutex);
        while (!ended) {
            answered = false;
            const auto asked = Clock::now();
            lock.unlock();
            QMetaObject::invokeMethod(
                qApp,
                [self]() {
                    const std::scoped_lock answer(self->mutex);
                    self->answered = true;
                    self->changed.notify_all();
                },
                Qt::QueuedConnection);
            lock.lock();
            changed.wait(lock, [this]() { return answered || ended; });
            const auto held = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - asked);
            if (held > worthALine && !ended) {
                qCDebug(logTrace, "GUI thread held %lld ms", static_cast<long long>(held.count()));
            }
            changed.wait_for(lock, 5ms, [this]() { return ended; });
        }
    }
};

GuiWatch::GuiWatch()
    : m_state(std::make_shared<State>())
{
    std::thread([state = m_state]() { state->run(state); }).detach();
}

GuiWatch::~GuiWatch()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->ended = true;
    m_state->changed.notify_all();
}

} // namespace guestdeck
