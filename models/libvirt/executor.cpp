// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/executor.h"

#include "models/core/log.h"
#include "models/credentials/authbroker.h"
#include "models/libvirt/asking.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/eventloop.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/sourceguard.h"

#include <QCoreApplication>

#include <array>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <deque>
#include <stop_token>
#include <thread>
#include <vector>

namespace guestdeck
{

namespace
{

constexpr std::array<int, 4> laneThreads{3, 2, 2, 32}; // in the order of Lane
/// Shorter than the pause between two samples of the statistics: these must not keep a thread for each host.
constexpr auto idleThreadLives = std::chrono::seconds(2);
constexpr int crowd = 48; ///< threads of all hosts; above that an idle one goes at once

std::mutex liveMutex;
std::condition_variable liveChanged;
int liveThreads = 0;

/// Threads of all executors: the end of the program waits for them, but not for ever.
class LiveThread
{
public:
    LiveThread() { count(1); }
    ~LiveThread() { count(-1); }
    LiveThread(const LiveThread &) = delete;
    LiveThread &operator=(const LiveThread &) = delete;

private:
    static void count(int change)
    {
        const std::scoped_lock lock(liveMutex);
        liveThreads += change;
        liveChanged.notify_all();
    }
};

std::chrono::seconds idleLife()
{
    const std::scoped_lock lock(liveMutex);
    return liveThreads > crowd ? std::chrono::seconds(0) : idleThreadLives;
}

/// Libvirt writes to the pipe of an ssh that may have ended, which would end the program.
void ignoreBrokenPipes()
{
    [[maybe_unused]] static const auto before = std::signal(SIGPIPE, SIG_IGN);
}

struct LaneState {
    std::deque<Executor::Call> queue;
    int threads = 0;
    int idle = 0;
    std::condition_variable wake;
};

} // namespace

struct Executor::Shared : std::enable_shared_from_this<Executor::Shared> {
    std::mutex mutex;
    ConnectHandle connection;
    bool closed = false;
    bool elsewhere = false;
    std::array<LaneState, 4> lanes;
    std::function<void(int)> onClosed;
    std::stop_source stopAsking; ///< closing ends the questions of open()
    std::vector<std::pair<int, Session::TakeBackEvent>> events; ///< registrations to take back before closing

    void enqueue(Lane lane, Call call)
    {
        const std::scoped_lock lock(mutex);
        LaneState &state = lanes[size_t(lane)];
        state.queue.push_back(std::move(call));
        if (state.idle > 0) {
            state.wake.notify_one();
            // An idle thread may have been counted on by an earlier call already.
            if (int(state.queue.size()) <= state.idle) {
                return;
            }
        }
        if (state.threads < laneThreads[size_t(lane)]) {
            ++state.threads;
            std::thread([self = shared_from_this(), lane]() { self->work(lane); }).detach();
        }
    }

    void work(Lane lane)
    {
        const LiveThread live;
        std::unique_lock lock(mutex);
        LaneState &state = lanes[size_t(lane)];
        for (;;) {
            if (state.queue.empty()) {
                ++state.idle;
                state.wake.wait_for(lock, idleLife(), [&]() { return closed || !state.queue.empty(); });
                --state.idle;
                if (state.queue.empty()) {
                    --state.threads;
                    return;
                }
            }
            Call call = std::move(state.queue.front());
            state.queue.pop_front();
            // Each call holds a reference of its own: closing never pulls the connection from under it.
            ConnectHandle mine;
            if (connection && !closed) {
                virConnectRef(connection.get());
                mine.reset(connection.get());
            }
            lock.unlock();
            execute(call, mine.get());
            call = nullptr;
            mine.reset();
            lock.lock();
        }
    }

    void execute(const Call &call, virConnectPtr own)
    {
        if (own) {
            Session session(own, elsewhere,
                            [this, own](int event, Session::TakeBackEvent takeBack) { keep(own, event, takeBack); });
            call(&session, {});
        } else {
            call(
                nullptr,
                {ErrorKind::Unreachable, 0, QCoreApplication::translate("Executor", "The host is not connected."), {}});
        }
    }

    void keep(virConnectPtr own, int event, Session::TakeBackEvent takeBack)
    {
        {
            const std::scoped_lock lock(mutex);
            if (!closed) {
                events.emplace_back(event, takeBack);
                return;
            }
        }
        // Closed while this registration was on its way: nobody else takes it back, and it keeps the connection open.
        takeBack(own, event);
    }

    /// On libvirt's event thread.
    static void linkClosed(virConnectPtr, int reason, void *opaque)
    {
        if (const auto self = static_cast<std::weak_ptr<Shared> *>(opaque)->lock()) {
            std::function<void(int)> tell;
            {
                const std::scoped_lock lock(self->mutex);
                tell = self->onClosed;
            }
            if (tell) {
                tell(reason);
            }
        }
    }

    static void freeHolder(void *opaque) { delete static_cast<std::weak_ptr<Shared> *>(opaque); }

    Outcome open(const OpenRequest &request);
    void watchLink();
    void close();
};

Outcome Executor::Shared::open(const OpenRequest &request)
{
    ignoreBrokenPipes();
    if (static const bool guarded = guardEventSources(); !guarded) {
        qCWarning(logLibvirt, "libvirt's event sources are not guarded; a broken link may end the program");
    }
    silenceLibvirt();
    startLibvirtEventLoop();
    Result<ConnectHandle> answer = openAsking(request.uri, request.readOnly, request.auth, stopAsking.get_token());
    if (!answer.has_value()) {
        return answer.error();
    }
    ConnectHandle opened = std::move(*answer);
    const std::scoped_lock lock(mutex);
    if (closed) {
        return Error{ErrorKind::Cancelled, 0, {}, {}};
    }
    onClosed = request.onClosed;
    elsewhere = request.elsewhere;
    connection = std::move(opened);
    return {};
}

/// Two questions to the host that need not be answered before the list is asked for: on a slow link each would cost the
/// window a round trip.
void Executor::Shared::watchLink()
{
    ConnectHandle mine;
    {
        const std::scoped_lock lock(mutex);
        if (!connection || closed) {
            return;
        }
        virConnectRef(connection.get());
        mine.reset(connection.get());
    }
    // A break is to be noticed within 15 s, and libvirt gives up after interval × (count + 1): 12 s. Drivers without a
    // link of their own (test) answer -1, which is fine. It asks nobody, and comes first: registering does ask, and
    // would wait for ever for a link that breaks just then.
    virConnectSetKeepAlive(mine.get(), 4, 2);
    auto holder = std::make_unique<std::weak_ptr<Shared>>(weak_from_this());
    if (virConnectRegisterCloseCallback(mine.get(), linkClosed, holder.get(), freeHolder) == 0) {
        [[maybe_unused]] const auto *const given = holder.release(); // freeHolder's from here on
    } else if (virConnectIsAlive(mine.get()) == 0) {
        linkClosed(mine.get(), VIR_CONNECT_CLOSE_REASON_EOF, holder.get()); // it broke before anybody watched
        return;
    }
    bool late = false;
    {
        const std::scoped_lock lock(mutex);
        late = closed;
    }
    if (late) {
        // Closed meanwhile: nobody else takes the callback back, and it keeps the connection open.
        virConnectUnregisterCloseCallback(mine.get(), linkClosed);
    }
}

void Executor::Shared::close()
{
    const std::scoped_lock lock(mutex);
    closed = true;
    stopAsking.request_stop();
    onClosed = nullptr;
    if (connection) {
        // Closing may wait for a dead peer: never on the caller's thread. The last call in flight keeps it open.
        std::thread([dying = std::move(connection), ids = std::move(events)]() mutable {
            const LiveThread live;
            // Each registration holds a reference of the connection, which would never close otherwise.
            for (const auto &[id, takeBack] : ids) {
                takeBack(dying.get(), id);
            }
            virConnectUnregisterCloseCallback(dying.get(), linkClosed);
            dying.reset();
        }).detach();
    }
    for (LaneState &lane : lanes) {
        lane.wake.notify_all();
    }
}

Executor::Executor()
    : m_shared(std::make_shared<Shared>())
{
}

Executor::~Executor()
{
    shutdown();
}

QFuture<Outcome> Executor::open(OpenRequest request)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    std::thread([shared = m_shared, promise, request = std::move(request)]() mutable {
        const LiveThread live;
        const Outcome outcome = shared->open(request);
        request.whileOpening.reset();
        promise->addResult(outcome);
        promise->finish();
        if (outcome.has_value()) {
            shared->watchLink();
        }
    }).detach();
    return future;
}

void Executor::shutdown()
{
    m_shared->close();
}

void Executor::inBackground(std::function<void()> work)
{
    std::thread([work = std::move(work)]() mutable {
        const LiveThread live;
        work();
        work = nullptr; // what it holds goes before it counts as gone
    }).detach();
}

void Executor::enqueue(Lane lane, Call call)
{
    m_shared->enqueue(lane, std::move(call));
}

bool Executor::waitForAll(std::chrono::milliseconds limit)
{
    std::unique_lock lock(liveMutex);
    return liveChanged.wait_for(lock, limit, []() { return liveThreads == 0; });
}

} // namespace guestdeck
