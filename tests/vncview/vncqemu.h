// SPDX-License-Identifier: GPL-3.0-or-later
// A real QEMU (emulated, no libvirt) with a VNC server and a QMP monitor on sockets of its own, for tests.
#pragma once

#include <QImage>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>

class VncQemu
{
public:
    ~VncQemu();

    // Empty if there is no emulator here.
    static QString binary();
    // Returns an empty string, or why it did not start. extra: more arguments.
    QString start(const QStringList &extra = {});
    void stop();

    [[nodiscard]] QString vncSocket() const { return m_dir.filePath(QStringLiteral("vnc.sock")); }
    [[nodiscard]] quint16 tcpPort() const { return m_tcpPort; }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    QJsonObject qmp(const QString &command, const QJsonObject &arguments = {});
    // The guest's screen as QEMU itself sees it: the referee.
    QImage screendump();

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    QLocalSocket m_monitor;
    quint16 m_tcpPort = 0;
};
