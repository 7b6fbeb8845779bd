// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/wallloop.h"

#include "vncview/wallsocket.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <ctime>
#include <limits>
#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint64 WakeId = 0;
constexpr size_t BufferSize = size_t(256) * 1024;
constexpr int ReadsInARow = 4; // then the others have their turn
constexpr qsizetype MaxOutput = 64 * 1024; // a server that does not read what we say
constexpr int RestFactor = 3; // of the time that an update took
constexpr qint64 Never = std::numeric_limits<qint64>::max();

qint64 steadyNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

WallLoop::WallLoop(WallEngine *engine, const WallOptions &options)
    : m_engine(engine)
    , m_options(options)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
    , m_buffer(BufferSize)
    , m_random(std::random_device{}())
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = WakeId;
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_wake.get(), &event);
    // Signals are for the threads that expect them.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    m_thread = std::thread([this] { run(); });
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    pthread_setname_np(m_thread.native_handle(), "wall");
}

WallLoop::~WallLoop()
{
    m_stop = true;
    ::eventfd_write(m_wake.get(), 1);
    m_thread.join();
}

void WallLoop::push(Command command)
{
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back(std::move(command));
    }
    ::eventfd_write(m_wake.get(), 1);
}

WallStatistics WallLoop::statistics() const
{
    WallStatistics result{m_connections, m_requests, m_updates, m_bytes, m_batches, 0};
    clockid_t clock{};
    timespec time{};
    if (pthread_getcpuclockid(m_thread.native_handle(), &clock) == 0 && ::clock_gettime(clock, &time) == 0) {
        result.threadSeconds = double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
    }
    return result;
}

void WallLoop::run()
{
    std::array<epoll_event, 64> events{};
    while (!m_stop) {
        const int count = ::epoll_wait(m_epoll.get(), events.data(), int(events.size()), timeout());
        m_now = steadyNow();
        for (int i = 0; i < count && !m_stop; ++i) {
            if (events.at(size_t(i)).data.u64 == WakeId) {
                take();
                continue;
            }
            const auto found = m_guests.find(events.at(size_t(i)).data.u64);
            if (found != m_guests.end()) {
                handle(*found->second, events.at(size_t(i)).events);
            }
        }
        release();
        tick();
        publish();
    }
    m_guests.clear();
}

void WallLoop::take()
{
    eventfd_t value = 0;
    ::eventfd_read(m_wake.get(), &value);
    std::vector<Command> commands;
    {
        const std::lock_guard lock(m_mutex);
        commands.swap(m_commands);
    }
    for (Command &command : commands) {
        std::visit([this](auto &it) { on(it); }, command);
    }
}

void WallLoop::on(Open &command)
{
    VncError error;
    Descriptor socket = wallsocket::begin(command.endpoint, std::move(command.descriptor), &error);
    if (!socket.isValid()) {
        m_ends.push_back({command.id, error});
        return;
    }
    auto guest = std::make_unique<Guest>(command.id, std::move(socket), std::move(command.password), command.bound,
                                         command.endpoint.isPrivate());
    guest->opened = guest->progress = m_now;
    guest->healAt = m_now + m_options.healMs;
    epoll_event event{};
    event.events = guest->watched = EPOLLIN | EPOLLOUT;
    event.data.u64 = command.id;
    if (::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, guest->fd.get(), &event) != 0) {
        m_ends.push_back({command.id, wallsocket::errnoError(errno)});
        return;
    }
    m_guests.insert_or_assign(command.id, std::move(guest));
    ++m_connections;
}

void WallLoop::on(const Close &command)
{
    m_connections -= m_guests.erase(command.id); // closing the descriptor takes it out of epoll
    std::erase_if(m_ends, [&](const WallEnd &end) { return end.id == command.id; });
}

void WallLoop::on(const Activate &command)
{
    const auto found = m_guests.find(command.id);
    if (found != m_guests.end()) {
        found->second->active = command.active;
    }
}

void WallLoop::on(const Rebound &command)
{
    const auto found = m_guests.find(command.id);
    if (found != m_guests.end()) {
        found->second->client.setBound(command.bound);
    }
}

void WallLoop::handle(Guest &guest, quint32 events)
{
    if (guest.connecting && (events & (EPOLLOUT | EPOLLERR | EPOLLHUP)) != 0) {
        int result = 0;
        socklen_t size = sizeof(result);
        ::getsockopt(guest.fd.get(), SOL_SOCKET, SO_ERROR, &result, &size);
        if (result != 0) {
            end(guest, wallsocket::errnoError(result));
            return;
        }
        guest.connecting = false;
    }
    if ((events & (EPOLLIN | EPOLLERR | EPOLLHUP)) != 0 && !read(guest)) {
        return;
    }
    if (flush(guest)) {
        watch(guest);
    }
}

bool WallLoop::isThrottled(const Guest &guest) const
{
    return guest.window == m_now / 1000 && guest.inWindow >= m_options.bytesPerSecond;
}

bool WallLoop::read(Guest &guest)
{
    if (guest.window != m_now / 1000) {
        guest.window = m_now / 1000;
        guest.inWindow = 0;
        guest.client.beginSecond();
    }
    if (!guest.client.isInMessage()) {
        guest.begun = m_now;
    }
    for (int i = 0; i < ReadsInARow && !isThrottled(guest); ++i) {
        const ssize_t count = ::recv(guest.fd.get(), m_buffer.data(), m_buffer.size(), 0);
        if (count < 0) {
            if (errno == EAGAIN || errno == EINTR) {
                break;
            }
            end(guest, {VncError::Kind::ClosedByServer, qt_error_string(errno)});
            return false;
        }
        if (count == 0) {
            end(guest, {VncError::Kind::ClosedByServer, {}});
            return false;
        }
        guest.progress = m_now;
        guest.inWindow += count;
        m_bytes += quint64(count);
        const bool wasRunning = guest.client.isRunning();
        if (!guest.client.feed(m_buffer.data(), count)) {
            end(guest, guest.client.error());
            return false;
        }
        if (!wasRunning && guest.client.isRunning()) {
            guest.requestAt = m_now;
        }
        if (size_t(count) < m_buffer.size()) {
            break;
        }
    }
    const quint64 news = guest.client.updates() - std::exchange(guest.counted, guest.client.updates());
    m_updates += news;
    if (news > 0) {
        // A slow link is not to be filled: it has consoles to carry.
        guest.requestAt = std::max(guest.requestAt, onGrid(m_now + RestFactor * (m_now - guest.begun)));
    }
    if (news > 0 && guest.client.hasPicture()) {
        guest.fresh = m_anyFresh = true;
    }
    return true;
}

bool WallLoop::flush(Guest &guest)
{
    guest.out += guest.client.takeOutput();
    while (!guest.connecting && !guest.out.isEmpty()) {
        const ssize_t count = ::send(guest.fd.get(), guest.out.constData(), size_t(guest.out.size()), MSG_NOSIGNAL);
        if (count < 0) {
            if (errno == EAGAIN || errno == EINTR) {
                break;
            }
            end(guest, {VncError::Kind::ClosedByServer, qt_error_string(errno)});
            return false;
        }
        guest.out.remove(0, count);
    }
    if (guest.out.size() > MaxOutput) {
        end(guest, {VncError::Kind::Timeout, {}});
        return false;
    }
    return true;
}

void WallLoop::watch(Guest &guest)
{
    const quint32 wanted = (isThrottled(guest) ? 0U : quint32(EPOLLIN))
        | (guest.connecting || !guest.out.isEmpty() ? quint32(EPOLLOUT) : 0U);
    if (wanted != guest.watched) {
        // A throttled one is taken out: epoll would tell of its end without pause.
        const int what = wanted == 0 ? EPOLL_CTL_DEL : guest.watched == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
        epoll_event event{};
        event.events = guest.watched = wanted;
        event.data.u64 = guest.id;
        ::epoll_ctl(m_epoll.get(), what, guest.fd.get(), &event);
    }
}

WallLoop::Time WallLoop::onGrid(Time time) const
{
    // Requests of many guests fall together, so that the thread sleeps in between.
    const Time grid = std::max(1, m_options.intervalMs / 10);
    return (time + grid - 1) / grid * grid;
}

void WallLoop::request(Guest &guest)
{
    const bool exact = m_now >= guest.healAt;
    if (exact) {
        guest.healAt = m_now + m_options.healMs;
    }
    guest.client.requestUpdate(exact);
    ++m_requests;
    // Jittered, or all guests of a host would be looked at in the same moment for ever.
    std::uniform_int_distribution<Time> jitter(-m_options.intervalMs / 10, m_options.intervalMs / 10);
    guest.requestAt = onGrid(m_now + m_options.intervalMs + jitter(m_random));
}

void WallLoop::tick()
{
    std::vector<std::pair<quint64, VncError>> over;
    std::vector<quint64> gone;
    for (const auto &[id, entry] : m_guests) {
        Guest &guest = *entry;
        WallClient &client = guest.client;
        if (!client.isRunning()) {
            if (m_now >= guest.opened + m_options.handshakeMs) {
                over.emplace_back(id, VncError{VncError::Kind::Timeout, {}});
            }
            continue;
        }
        if (client.isInMessage() && !isThrottled(guest) && m_now >= guest.progress + m_options.stallMs) {
            over.emplace_back(id, VncError{VncError::Kind::Timeout, {}});
            continue;
        }
        const bool due = m_now >= guest.requestAt || client.wantsWhole();
        const bool exact = m_now >= guest.healAt && client.hasEstimates();
        if (guest.active && due && !client.isInMessage() && (!client.isUpdateOwed() || client.wantsWhole() || exact)) {
            request(guest);
            gone.push_back(id);
        } else if ((guest.watched & EPOLLIN) == 0 && !isThrottled(guest)) {
            watch(guest);
        }
    }
    for (const quint64 id : gone) {
        Guest &guest = *m_guests.at(id);
        if (flush(guest)) {
            watch(guest);
        }
    }
    for (const auto &[id, error] : over) {
        end(*m_guests.at(id), error);
    }
}

int WallLoop::timeout() const
{
    const Time now = steadyNow();
    Time next = Never;
    for (const auto &[id, entry] : m_guests) {
        const Guest &guest = *entry;
        const WallClient &client = guest.client;
        if (guest.releaseBy != 0) {
            next = std::min(next, guest.releaseBy);
        }
        if (!client.isRunning()) {
            next = std::min(next, guest.opened + m_options.handshakeMs);
            continue;
        }
        if ((guest.watched & EPOLLIN) == 0) {
            next = std::min(next, (guest.window + 1) * 1000);
        } else if (client.isInMessage()) {
            next = std::min(next, guest.progress + m_options.stallMs);
            continue;
        }
        if (guest.active && !client.isInMessage()) {
            if (!client.isUpdateOwed() || client.wantsWhole()) {
                next = std::min(next, client.wantsWhole() ? now : guest.requestAt);
            } else if (client.hasEstimates()) {
                next = std::min(next, std::max(guest.healAt, guest.requestAt));
            }
        }
    }
    if (m_anyFresh && !m_batchOnItsWay) {
        next = std::min(next, m_publishAt);
    }
    if (!m_ends.empty()) {
        return 0;
    }
    return next == Never ? -1 : int(std::clamp<Time>(next - now, 0, 60'000));
}

void WallLoop::end(Guest &guest, VncError error)
{
    m_ends.push_back({guest.id, std::move(error)});
    m_connections -= m_guests.erase(guest.id);
}

void WallLoop::publish()
{
    if (!m_ends.empty()) {
        QList<WallEnd> ends(m_ends.begin(), m_ends.end());
        m_ends.clear();
        QMetaObject::invokeMethod(
            m_engine, [engine = m_engine, ends = std::move(ends)] { Q_EMIT engine->ended(ends); },
            Qt::QueuedConnection);
    }
    if (!m_anyFresh || m_now < m_publishAt || m_batchOnItsWay) {
        return;
    }
    QList<WallFrame> frames;
    for (const auto &[id, guest] : m_guests) {
        if (guest->fresh && guest->client.hasPicture() && !guest->client.isInMessage()) {
            guest->fresh = false;
            frames.append({id, guest->client.tile().copy(), guest->client.screen()});
        }
    }
    // One that is in the middle of the next update waits for its end.
    m_anyFresh = false;
    m_publishAt = m_now + m_options.publishMs;
    if (frames.isEmpty()) {
        return;
    }
    m_batchOnItsWay = true;
    ++m_batches;
    QMetaObject::invokeMethod(
        m_engine,
        [this, engine = m_engine, frames = std::move(frames)] {
            m_batchOnItsWay = false;
            ::eventfd_write(m_wake.get(), 1); // what has come since
            Q_EMIT engine->framesReady(frames);
        },
        Qt::QueuedConnection);
}

} // namespace guestdeck::vnc
