// SPDX-License-Identifier: GPL-3.0-or-later
// A VNC server behind VeNCrypt (GnuTLS), one client at a time, in a thread of its own, on a loopback port.
// Stops where a test tells it to. Set the members before start().
#pragma once

#include "tests/vncview/tlspki.h"

#include <QImage>
#include <QString>

#include <atomic>
#include <thread>

class TlsServer
{
public:
    // The last thing it does before it goes silent.
    enum class Stall {
        Never,
        Accepted,
        Greeted,
        Types,
        Version,
        VersionTaken,
        Subtypes,
        Chosen,
        Hello,
        Secured,
        Result
    };

    ~TlsServer();

    TestCertificate certificate;
    QByteArray types = QByteArray::fromHex("0113");
    QList<quint32> subtypes{260};
    quint32 wants = 260; // acts on this one
    QByteArray user, password; // for X509Plain
    QByteArray vncAnswer; // 16 bytes that are right for the challenge of sixteen zeros; empty: all are wrong
    Stall stall = Stall::Never;
    bool wantsCertificate = false; // of its client; which one does not matter
    QImage picture; // RGB32, sent for each full request

    void start(); // on 127.0.0.1
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int sessions() const { return m_sessions; } // that came as far as ServerInit

private:
    struct Line;
    void run();
    void serve(int fd);
    void show(Line &line);

    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_client = -1;
    std::atomic<int> m_sessions = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};
