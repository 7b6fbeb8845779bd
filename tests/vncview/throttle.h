// SPDX-License-Identifier: GPL-3.0-or-later
// A link of a chosen speed: a TCP port of this machine that leads to a unix socket, with a limit to how many bytes a
// second come from there. One connection after another; lives on a thread of its own.
#pragma once

#include <QString>

#include <atomic>
#include <thread>

class Throttle
{
public:
    explicit Throttle(const QString &target);
    ~Throttle();

    [[nodiscard]] quint16 port() const { return m_port; } // 0: could not listen
    void setRate(double bytesPerSecond) { m_rate = bytesPerSecond; } // 0: no limit

private:
    void run();
    void serve(int client);

    const QString m_target;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<double> m_rate = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};
