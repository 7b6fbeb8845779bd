// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/log.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace guestdeck
{

Q_LOGGING_CATEGORY(logTrace, "guestdeck.trace", QtWarningMsg)
Q_LOGGING_CATEGORY(logLibvirt, "guestdeck.libvirt", QtWarningMsg)
Q_LOGGING_CATEGORY(logConsole, "guestdeck.console", QtWarningMsg)

namespace
{

qint64 bootClockMs()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

qint64 readProcessStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (stat.open(QIODevice::ReadOnly)) {
        const QByteArray line = stat.readAll();
        // The command name may hold spaces: count fields after its closing parenthesis; start time is field 22.
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 19) {
            return fields.at(19).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
        }
    }
    return bootClockMs();
}

/// Words of hosts must not steer the terminal that the log is read on.
QByteArray plain(QString message)
{
    for (QChar &c : message) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') {
            c = u'?';
        }
    }
    return message.toUtf8();
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const char *const names[] = {"debug", "warning", "critical", "fatal", "info"};
    std::fprintf(stderr, "%8lld ms %s %s: %s\n", static_cast<long long>(sinceProcessStart()), names[type],
                 context.category ? context.category : "default", plain(message).constData());
}

} // namespace

qint64 sinceProcessStart()
{
    static const qint64 start = readProcessStart();
    return bootClockMs() - start;
}

void installLogging(bool debug)
{
    qInstallMessageHandler(writeLine);
    if (debug) {
        QLoggingCategory::setFilterRules(QStringLiteral("guestdeck.*=true"));
    }
}

} // namespace guestdeck
