// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/networkwatch.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <chrono>

// netlink.h wants it before.
#include <sys/socket.h>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <unistd.h>

namespace guestdeck
{

using namespace std::chrono_literals;

namespace
{

int openSocket()
{
    const int fd = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (fd < 0) {
        return -1;
    }
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): what bind(2) takes
    if (::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(fd);
        return -1;
    }
    return fd;
}

} // namespace

NetworkWatch::NetworkWatch(QObject *parent)
    : NetworkWatch(openSocket(), parent)
{
}

NetworkWatch::NetworkWatch(int fd, QObject *parent)
    : QObject(parent)
    , m_fd(fd)
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(1s);
    connect(&m_coalesce, &QTimer::timeout, this, &NetworkWatch::changed);
    if (m_fd >= 0) {
        m_notifier = new QSocketNotifier(m_fd, QSocketNotifier::Read, this);
        connect(m_notifier, &QSocketNotifier::activated, this, &NetworkWatch::readAll);
    }
}

NetworkWatch::~NetworkWatch()
{
    delete m_notifier; // before the descriptor it watches
    if (m_fd >= 0) {
        ::close(m_fd);
    }
}

/// What exactly has changed does not matter: whoever wants a host will try.
void NetworkWatch::readAll()
{
    std::array<char, 16384> buffer{};
    bool heard = false;
    for (;;) {
        const ssize_t length = ::recv(m_fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (length > 0) {
            heard = true;
            continue;
        }
        if (length < 0 && errno == EINTR) {
            continue;
        }
        if (length < 0 && errno == ENOBUFS) {
            heard = true; // more changes than the kernel kept for us
            continue;
        }
        if (length == 0 || (errno != EAGAIN && errno != EWOULDBLOCK)) {
            m_notifier->setEnabled(false);
        }
        break;
    }
    // The first change starts the second: a storm of them must not put it off for ever.
    if (heard && !m_coalesce.isActive()) {
        m_coalesce.start();
    }
}

} // namespace guestdeck
