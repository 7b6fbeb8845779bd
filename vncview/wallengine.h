// SPDX-License-Identifier: GPL-3.0-or-later
// Many guests' screens as thumbnails, at a frame a second, on one thread: an epoll loop over all connections, and no
// picture in full anywhere. What each server gets is one incremental request a second, and none while it has nothing
// new; a server that is slow, silent or lies holds nobody else up. Views only; no user is ever asked for anything.
// Lives on the GUI thread; never blocks it.
#pragma once

#include "vncview/endpoint.h"
#include "vncview/vncerror.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QObject>

#include <memory>

namespace guestdeck::vnc
{

class WallLoop;

struct WallOptions {
    int intervalMs = 1000; // between two requests to one guest
    int healMs = 10'000; // between two looks at what is known by estimate only
    int handshakeMs = 10'000; // connecting included
    int stallMs = 15'000; // without a byte, in the middle of something
    int publishMs = 200; // pictures come in batches, so far apart
    qint64 bytesPerSecond = 32 << 20; // of one server; more is left in the socket for the next second
};

struct WallFrame {
    quint64 id = 0;
    QImage image; // the tile, Format_RGB32
    QSize screen; // of the guest
};

struct WallEnd {
    quint64 id = 0;
    VncError error; // AuthCancelled: wants a password that was not given
};

struct WallStatistics {
    quint64 connections = 0; // open now
    quint64 requests = 0;
    quint64 updates = 0;
    quint64 bytes = 0; // received
    quint64 batches = 0;
    double threadSeconds = 0; // CPU time of the loop
};

class WallEngine : public QObject
{
    Q_OBJECT
public:
    explicit WallEngine(const WallOptions &options = {}, QObject *parent = nullptr);
    // Closes all connections; waits for the loop, which never waits for anybody.
    ~WallEngine() override;

    // `endpoint` has an address, not a name, as nothing is looked up here; its descriptor is taken. `bound`: the tile
    // fits into it, in device pixels. The result identifies the connection until ended() tells of it or close().
    quint64 open(const Endpoint &endpoint, const QByteArray &password, QSize bound);
    void close(quint64 id);
    // Gives the connection away, between two messages: released() comes soon, and ended() no more.
    void release(quint64 id);
    // Not active: connected, but nothing is asked for. At first: active.
    void setActive(quint64 id, bool active);
    void setBound(quint64 id, QSize bound);

    [[nodiscard]] WallStatistics statistics() const;

Q_SIGNALS:
    // Never more than one batch for each WallOptions::publishMs, nor before the last one was taken.
    void framesReady(const QList<guestdeck::vnc::WallFrame> &frames);
    // The connection is closed; ids of close() are not among them.
    void ended(const QList<guestdeck::vnc::WallEnd> &ends);
    // After release(): the descriptor is the receiver's, for Endpoint::handedOver(); -1 if it could not be given.
    void released(quint64 id, int descriptor, QSize screen);

private:
    std::unique_ptr<WallLoop> m_loop;
    quint64 m_lastId = 0;
};

} // namespace guestdeck::vnc
