// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vncview/wallservers.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace
{

constexpr int StripHeight = 20;
// DES of sixteen times 0x5a with the password "secret" (openssl enc -des-ecb, the key's bits reversed).
constexpr char SecretAnswer[] = "494db89470482efc494db89470482efc";

template <class T>
void put(QByteArray &out, T value)
{
    std::array<char, sizeof(T)> bytes{};
    qToBigEndian(value, bytes.data());
    out.append(bytes.data(), sizeof(T));
}

QByteArray rectHeader(int x, int y, int w, int h, qint32 encoding)
{
    QByteArray out;
    for (const int value : {x, y, w, h}) {
        put(out, quint16(value));
    }
    put(out, encoding);
    return out;
}

QByteArray updateHeader(int rects)
{
    QByteArray out(2, '\0');
    put(out, quint16(rects));
    return out;
}

} // namespace

struct WallServers::Peer {
    int fd = -1;
    int step = 0; // of the handshake: 0 version … 4 done
    QByteArray in;
    QByteArray out;
    QSize size;
    bool owed = false;
    bool first = true;
    bool hangUp = false;
    qint64 dueAt = 0;
};

struct WallServers::Server {
    int number = 0;
    Manner manner = Manner::Moving;
    int listener = -1;
    int frame = 0;
    std::vector<std::unique_ptr<Peer>> peers;
    Counts counts;
};

namespace
{

qint64 nowMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1000000;
}

} // namespace

WallServers::WallServers(const QList<Manner> &manners, QSize size)
    : m_size(size)
{
    for (const Manner manner : manners) {
        auto server = std::make_unique<Server>();
        server->number = int(m_servers.size());
        server->manner = manner;
        server->listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path(server->number)).constData(), sizeof(address.sun_path));
        if (::bind(server->listener, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0
            || ::listen(server->listener, 16) != 0) {
            qFatal("cannot listen at %s", address.sun_path);
        }
        m_servers.push_back(std::move(server));
    }
    m_thread = std::thread([this] { run(); });
}

WallServers::~WallServers()
{
    m_stop = true;
    m_thread.join();
    for (const auto &server : m_servers) {
        ::close(server->listener);
        for (const auto &peer : server->peers) {
            ::close(peer->fd);
        }
    }
}

QString WallServers::path(int server) const
{
    return m_dir.filePath(QString::number(server));
}

WallServers::Counts WallServers::counts(int server) const
{
    const std::lock_guard lock(m_mutex);
    return m_servers.at(size_t(server))->counts;
}

int WallServers::frame(int server) const
{
    const std::lock_guard lock(m_mutex);
    return m_servers.at(size_t(server))->frame;
}

quint32 WallServers::pixel(int server, int x, int y, int frame)
{
    // Slow gradients, so that a tile made of averages can be foretold; and one strip for each frame.
    const quint32 base = quint32(server * 37 % 128) << 16 | quint32(x / 4 % 256) << 8 | quint32(y / 4 % 256);
    return frame > 0 && y / StripHeight == frame % 16 ? 0xff0000U : base;
}

double WallServers::threadSeconds() const
{
    clockid_t clock{};
    timespec time{};
    pthread_getcpuclockid(m_thread.native_handle(), &clock);
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

void WallServers::run()
{
    while (!m_stop) {
        std::vector<pollfd> fds;
        std::vector<std::pair<Server *, Peer *>> whose;
        for (const auto &server : m_servers) {
            fds.push_back({server->listener, POLLIN, 0});
            whose.emplace_back(server.get(), nullptr);
            for (const auto &peer : server->peers) {
                const bool reads = server->manner != Manner::NoReader;
                fds.push_back({peer->fd, short((reads ? POLLIN : 0) | (peer->out.isEmpty() ? 0 : POLLOUT)), 0});
                whose.emplace_back(server.get(), peer.get());
            }
        }
        ::poll(fds.data(), fds.size(), 20);
        const std::lock_guard lock(m_mutex);
        for (size_t i = 0; i < fds.size(); ++i) {
            auto [server, peer] = whose[i];
            if (!peer) {
                if ((fds[i].revents & POLLIN) != 0) {
                    accept(*server);
                }
                continue;
            }
            bool alive = true;
            if ((fds[i].revents & POLLIN) != 0) {
                alive = readable(*server, *peer);
            } else if ((fds[i].revents & (POLLHUP | POLLERR)) != 0) {
                alive = false;
            }
            if (alive && peer->owed && peer->dueAt <= nowMs()) {
                answer(*server, *peer, peer->first);
            }
            const bool floods = server->manner == Manner::Flooding || server->manner == Manner::Sizes
                || server->manner == Manner::SizesAlone;
            if (alive && floods && peer->step == 4 && peer->out.isEmpty()) {
                answer(*server, *peer, true);
            }
            alive = alive && write(*server, *peer) && !(peer->hangUp && peer->out.isEmpty());
            if (!alive) {
                ::close(peer->fd);
                ++server->counts.closed;
                --m_open;
                std::erase_if(server->peers, [&](const auto &it) { return it.get() == peer; });
            }
        }
    }
}

void WallServers::accept(Server &server)
{
    auto peer = std::make_unique<Peer>();
    peer->fd = ::accept4(server.listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (peer->fd < 0) {
        return;
    }
    ++m_open;
    ++server.counts.accepted;
    peer->size = m_size;
    if (server.manner == Manner::NoVnc) {
        peer->out = "SSH-2.0-OpenSSH_9.2p1\r\n";
    } else if (server.manner == Manner::Old) {
        peer->out = "RFB 003.003\n";
    } else if (server.manner != Manner::SilentAtOnce) {
        peer->out = "RFB 003.008\n";
    }
    server.peers.push_back(std::move(peer));
}

bool WallServers::readable(Server &server, Peer &peer)
{
    std::array<char, 4096> buffer{};
    const ssize_t count = ::recv(peer.fd, buffer.data(), buffer.size(), 0);
    if (count <= 0) {
        return count < 0 && (errno == EAGAIN || errno == EINTR);
    }
    peer.in.append(buffer.data(), count);
    while (message(server, peer)) { }
    return true;
}

// One step of the handshake or one message; false: needs more bytes.
bool WallServers::message(Server &server, Peer &peer)
{
    const auto take = [&](qsizetype count) {
        const QByteArray bytes = peer.in.left(count);
        peer.in.remove(0, count);
        return bytes;
    };
    const bool password = server.manner == Manner::Password || server.manner == Manner::PasswordWrong;
    switch (peer.step) {
    case 0:
        if (peer.in.size() < 12) {
            return false;
        }
        take(12);
        if (server.manner == Manner::SilentAfterVersion) {
            peer.step = 9;
        } else if (server.manner == Manner::TurnsAway) {
            peer.out += QByteArray::fromHex("00") + QByteArray::fromHex("00000008") + "too many";
            peer.step = 9;
        } else if (server.manner == Manner::TlsOnly) {
            peer.out += QByteArray::fromHex("0113");
            peer.step = 9;
        } else if (server.manner == Manner::Old) {
            peer.out += QByteArray::fromHex("00000001");
            peer.step = 3;
        } else {
            peer.out += QByteArray::fromHex(password ? "0102" : "0101");
            peer.step = 1;
        }
        return true;
    case 1:
        if (peer.in.isEmpty()) {
            return false;
        }
        take(1);
        peer.out += password ? QByteArray(16, '\x5a') : QByteArray(4, '\0');
        peer.step = password ? 2 : 3;
        return true;
    case 2: {
        if (peer.in.size() < 16) {
            return false;
        }
        const bool right = take(16) == QByteArray::fromHex(SecretAnswer) && server.manner == Manner::Password;
        peer.out += right ? QByteArray(4, '\0') : QByteArray::fromHex("0000000100000005") + "wrong";
        peer.step = right ? 3 : 9;
        return true;
    }
    case 3: {
        if (peer.in.isEmpty()) {
            return false;
        }
        server.counts.shared = take(1) == "\1";
        const bool huge = server.manner == Manner::Huge;
        put(peer.out, quint16(huge ? 65535 : peer.size.width()));
        put(peer.out, quint16(huge ? 65535 : peer.size.height()));
        peer.out += QByteArray::fromHex("2018000100ff00ff00ff100800000000");
        const bool longName = server.manner == Manner::LongName;
        put(peer.out, quint32(longName ? 0xffffffffU : 4));
        peer.out += "fake";
        peer.step = 4;
        return true;
    }
    case 4:
        break;
    default:
        return false;
    }
    if (peer.in.isEmpty()) {
        return false;
    }
    const auto type = quint8(peer.in.at(0));
    const auto wide = [&](int at) { return qFromBigEndian<quint16>(peer.in.constData() + at); };
    if (type == 0) {
        return peer.in.size() >= 20 && !take(20).isEmpty();
    }
    if (type == 2) {
        if (peer.in.size() < 4 || peer.in.size() < 4 + 4 * wide(2)) {
            return false;
        }
        server.counts.encodings.clear();
        for (int i = 0; i < wide(2); ++i) {
            server.counts.encodings.append(qFromBigEndian<qint32>(peer.in.constData() + 4 + qsizetype(4) * i));
        }
        take(4 + 4 * wide(2));
        return true;
    }
    if (type == 3) {
        if (peer.in.size() < 10) {
            return false;
        }
        const QByteArray request = take(10);
        ++server.counts.requests;
        const bool whole = request.at(1) == 0;
        server.counts.wholes += whole ? 1 : 0;
        if (whole) {
            peer.first = true;
        }
        peer.owed = whole || server.manner != Manner::Still;
        peer.dueAt = nowMs() + (whole ? 0 : 5);
        return true;
    }
    server.counts.unexpected.append(char(type));
    peer.hangUp = true;
    return false;
}

void WallServers::answer(Server &server, Peer &peer, bool whole)
{
    peer.owed = false;
    const int width = peer.size.width();
    switch (server.manner) {
    case Manner::OutsideRect:
        peer.out += updateHeader(1) + rectHeader(width - 4, 0, 8, 1, 0) + QByteArray(32, '\0');
        return;
    case Manner::OddEncoding:
        peer.out += updateHeader(1) + rectHeader(0, 0, 8, 8, 7) + QByteArray(32, '\0');
        return;
    case Manner::Sizes:
        peer.out += updateHeader(20000);
        for (int i = 0; i < 10000; ++i) {
            peer.out += rectHeader(0, 0, 1280 + i % 2, 800, -223) + rectHeader(0, 0, 1, 1, 0) + QByteArray(4, '\0');
        }
        return;
    case Manner::SizesAlone:
        peer.out += updateHeader(20000);
        for (int i = 0; i < 20000; ++i) {
            peer.out += rectHeader(0, 0, 1280 + i % 2, 800, -223);
        }
        return;
    case Manner::OddMessage:
        peer.out += QByteArray(64, '\xfa');
        return;
    case Manner::LongCutText:
        peer.out += QByteArray::fromHex("030000007fffffff") + QByteArray(1000, 'x');
        peer.step = 9;
        return;
    case Manner::SilentInPixels:
    case Manner::HangsUp:
        peer.out += updateHeader(1) + rectHeader(0, 0, width, 100, 0) + QByteArray(4003, '\x40');
        peer.step = 9;
        peer.hangUp = server.manner == Manner::HangsUp;
        return;
    default:
        break;
    }
    if (server.manner == Manner::Resizing && !whole && server.frame == 0) {
        peer.size = QSize(400, 300);
        server.frame = 16; // a strip that is not there
        peer.out += updateHeader(1) + rectHeader(0, 0, 400, 300, -223);
        return;
    }
    int top = 0;
    int bottom = peer.size.height();
    int rects = 1;
    const int before = server.frame;
    if (!whole && server.manner != Manner::Resizing) {
        // The strip of before, as it was, and the new one.
        server.frame = before % 15 + 1;
        rects = before > 0 ? 2 : 1;
    }
    peer.out += updateHeader(rects);
    for (int i = 0; i < rects; ++i) {
        if (!whole && server.manner != Manner::Resizing) {
            top = (i == 0 ? server.frame : before) * StripHeight;
            bottom = std::min(top + StripHeight, peer.size.height());
        }
        peer.out += rectHeader(0, top, width, bottom - top, 0);
        const qsizetype start = peer.out.size();
        peer.out.resize(start + qsizetype(width) * (bottom - top) * 4);
        auto *out = reinterpret_cast<uchar *>(peer.out.data() + start);
        for (int y = top; y < bottom; ++y) {
            for (int x = 0; x < width; ++x, out += 4) {
                const quint32 value = pixel(server.number, x, y, server.frame);
                memcpy(out, &value, 4);
            }
        }
    }
    peer.first = false;
}

bool WallServers::write(Server &server, Peer &peer)
{
    while (!peer.out.isEmpty()) {
        const ssize_t count = ::send(peer.fd, peer.out.constData(), size_t(peer.out.size()), MSG_NOSIGNAL);
        if (count < 0) {
            return errno == EAGAIN || errno == EINTR;
        }
        server.counts.bytes += quint64(count);
        if (count == peer.out.size()) {
            peer.out.clear();
            break;
        }
        peer.out.remove(0, count);
    }
    return true;
}
