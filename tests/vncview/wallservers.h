// SPDX-License-Identifier: GPL-3.0-or-later
// Many RFB servers on unix sockets, on one thread of their own, good ones and bad ones.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

class WallServers
{
public:
    enum class Manner {
        Moving, // each incremental request is answered after a while with a strip that changed
        Still, // answers the first request alone, as QEMU does while nothing changes
        Flooding, // as much as the client takes, unasked
        SilentAtOnce, // never says a word
        SilentAfterVersion,
        SilentInPixels, // in the middle of a row
        HangsUp, // in the middle of a row
        Password, // VNC authentication with "secret"
        PasswordWrong, // refuses every answer
        TlsOnly,
        TurnsAway, // no security types, and a reason
        NoVnc, // some other protocol
        Huge, // claims 65535x65535
        OutsideRect,
        OddEncoding, // sends what was not offered
        OddMessage,
        LongName, // 4 GB
        LongCutText, // 2 GB
        NoReader, // never reads
        Old, // protocol 3.3
        Resizing, // another size with the second update
        Sizes, // as many sizes as the client takes, each with a pixel
        SizesAlone, // and without
    };
    struct Counts {
        quint64 accepted = 0, requests = 0, wholes = 0, bytes = 0, closed = 0;
        bool shared = false;
        QByteArray unexpected; // types of messages a thumbnail has no business with
        QList<qint32> encodings;
    };

    explicit WallServers(const QList<Manner> &manners, QSize size = {640, 480});
    ~WallServers();

    [[nodiscard]] QString path(int server) const;
    [[nodiscard]] Counts counts(int server) const;
    [[nodiscard]] int openConnections() const { return m_open; }
    // What a good server shows at (x, y): a pattern with the server's number in it.
    [[nodiscard]] static quint32 pixel(int server, int x, int y, int frame);
    [[nodiscard]] int frame(int server) const; // shown last
    [[nodiscard]] double threadSeconds() const;

private:
    struct Server;
    struct Peer;
    void run();
    void accept(Server &server);
    bool readable(Server &server, Peer &peer);
    bool message(Server &server, Peer &peer);
    void answer(Server &server, Peer &peer, bool whole);
    bool write(Server &server, Peer &peer);

    QTemporaryDir m_dir;
    QSize m_size;
    std::vector<std::unique_ptr<Server>> m_servers;
    mutable std::mutex m_mutex;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_open = 0;
    mutable std::thread m_thread;
};
