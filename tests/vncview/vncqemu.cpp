// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vncview/vncqemu.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>

using namespace Qt::StringLiterals;

VncQemu::~VncQemu()
{
    stop();
}

QString VncQemu::binary()
{
    return QStandardPaths::findExecutable(u"qemu-system-x86_64"_s);
}

QString VncQemu::start(const QStringList &extra)
{
    {
        // QEMU cannot tell which port it took, so a free one is picked for it.
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_tcpPort = probe.serverPort();
    }
    if (m_tcpPort < 5900) {
        return u"no free port"_s;
    }
    QStringList arguments{u"-machine"_s,
                          u"pc,accel=tcg"_s,
                          u"-m"_s,
                          u"64"_s,
                          u"-nodefaults"_s,
                          u"-vga"_s,
                          u"std"_s,
                          u"-display"_s,
                          u"none"_s,
                          u"-vnc"_s,
                          u"unix:"_s + vncSocket(),
                          u"-qmp"_s,
                          u"unix:"_s + path(u"qmp.sock"_s) + u",server=on,wait=off"_s};
    if (!extra.contains(u"-vnc"_s)) {
        arguments << u"-vnc"_s << u"127.0.0.1:%1"_s.arg(m_tcpPort - 5900);
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(binary(), arguments + extra);
    QElapsedTimer timer;
    timer.start();
    while (m_monitor.state() != QLocalSocket::ConnectedState) {
        if (m_process.waitForFinished(50) || timer.hasExpired(20000)) {
            return u"QEMU did not start"_s;
        }
        m_monitor.connectToServer(path(u"qmp.sock"_s));
        m_monitor.waitForConnected(200);
    }
    m_monitor.waitForReadyRead(5000);
    m_monitor.readAll(); // the greeting
    qmp(u"qmp_capabilities"_s);
    return {};
}

void VncQemu::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    m_monitor.abort();
}

QJsonObject VncQemu::qmp(const QString &command, const QJsonObject &arguments)
{
    QJsonObject message{{u"execute"_s, command}};
    if (!arguments.isEmpty()) {
        message.insert(u"arguments"_s, arguments);
    }
    m_monitor.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(10000)) {
        if (!m_monitor.canReadLine()) {
            m_monitor.waitForReadyRead(1000);
            continue;
        }
        const QJsonObject answer = QJsonDocument::fromJson(m_monitor.readLine()).object();
        if (answer.contains(u"return"_s) || answer.contains(u"error"_s)) {
            return answer; // events in between are not waited for
        }
    }
    return {};
}

QImage VncQemu::screendump()
{
    const QString file = path(u"screen.ppm"_s);
    QFile::remove(file);
    qmp(u"screendump"_s, {{u"filename"_s, file}});
    return QImage(file).convertToFormat(QImage::Format_RGB32);
}
