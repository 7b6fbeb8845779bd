// SPDX-License-Identifier: GPL-3.0-or-later
// The thread behind WallEngine.
#pragma once

#include "vncview/connector.h"
#include "vncview/wallclient.h"
#include "vncview/wallengine.h"

#include <QPointer>

#include <atomic>
#include <memory>
#include <mutex>
#include <random>
#include <thread>
#include <unordered_map>
#include <variant>
#include <vector>

namespace guestdeck::vnc
{

class WallLoop
{
public:
    WallLoop(WallEngine *engine, const WallOptions &options);
    ~WallLoop();
    WallLoop(const WallLoop &) = delete;
    WallLoop &operator=(const WallLoop &) = delete;

    struct Open {
        quint64 id;
        Endpoint endpoint;
        Descriptor descriptor; // of endpoint: closed if the loop never gets to it
        QByteArray password;
        QSize bound;
    };
    struct Close {
        quint64 id;
    };
    struct Release {
        quint64 id;
    };
    struct Activate {
        quint64 id;
        bool active;
    };
    struct Rebound {
        quint64 id;
        QSize bound;
    };
    using Command = std::variant<Open, Close, Release, Activate, Rebound>;
    void push(Command command);
    [[nodiscard]] WallStatistics statistics() const;

private:
    // Milliseconds of the steady clock.
    using Time = qint64;
    struct Guest {
        Guest(quint64 number, Descriptor socket, QByteArray password, QSize bound, bool isPrivate)
            : id(number)
            , fd(std::move(socket))
            , client(std::move(password), bound, isPrivate)
        {
        }
        quint64 id;
        Descriptor fd;
        WallClient client;
        QByteArray out; // not written yet
        quint32 watched = 0; // epoll's events
        bool connecting = true;
        bool active = true;
        bool fresh = false; // has a picture that was not told
        quint64 counted = 0; // updates of the client that are in the statistics
        Time opened = 0;
        Time progress = 0; // last byte
        Time begun = 0; // the message on its way
        Time requestAt = 0; // the next
        Time healAt = 0;
        Time window = 0; // the second that `inWindow` counts the bytes of
        qint64 inWindow = 0;
        Time releaseBy = 0; // it is to be given away, by then at the latest
    };
    void run();
    void take();
    void on(Open &command);
    void on(const Close &command);
    void on(const Release &command);
    void on(const Activate &command);
    void on(const Rebound &command);
    void handle(Guest &guest, quint32 events);
    bool read(Guest &guest);
    bool flush(Guest &guest);
    void request(Guest &guest);
    void watch(Guest &guest);
    void tick();
    void end(Guest &guest, VncError error);
    void release();
    void tellReleased(quint64 id, Descriptor descriptor, QSize screen);
    void publish();
    [[nodiscard]] int timeout() const;
    [[nodiscard]] bool isThrottled(const Guest &guest) const;
    [[nodiscard]] Time onGrid(Time time) const;

    WallEngine *m_engine;
    const WallOptions m_options;
    Descriptor m_epoll;
    Descriptor m_wake;
    std::unordered_map<quint64, std::unique_ptr<Guest>> m_guests;
    std::vector<uchar> m_buffer; // one for all
    std::vector<WallEnd> m_ends;
    std::minstd_rand m_random;
    Time m_now = 0;
    Time m_publishAt = 0;
    bool m_anyFresh = false;

    std::mutex m_mutex; // of the commands
    std::vector<Command> m_commands;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_batchOnItsWay = false;
    std::atomic<quint64> m_connections = 0;
    std::atomic<quint64> m_requests = 0;
    std::atomic<quint64> m_updates = 0;
    std::atomic<quint64> m_bytes = 0;
    std::atomic<quint64> m_batches = 0;
    mutable std::thread m_thread;
};

} // namespace guestdeck::vnc
