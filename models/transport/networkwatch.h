// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QSocketNotifier;

namespace guestdeck
{

/// Tells when this machine's links, addresses or routes change: a cable, a wireless network, a VPN, a wake-up. What
/// comes within a second is told once. Source: rtnetlink(7). Thread: GUI. Owner: Application, one for the process.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);
    /// On a descriptor of the caller's making, which is closed with this (tests).
    explicit NetworkWatch(int fd, QObject *parent = nullptr);
    ~NetworkWatch() override;

    bool isWatching() const { return m_fd >= 0; } ///< false: the system gives no such socket

Q_SIGNALS:
    void changed();

private:
    void readAll();

    int m_fd;
    QSocketNotifier *m_notifier = nullptr;
    QTimer m_coalesce;
};

} // namespace guestdeck
