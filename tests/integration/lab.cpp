// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/lab.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace guestdeck::lab
{

using namespace Qt::StringLiterals;

namespace
{

QString labDir()
{
    return qEnvironmentVariable("GUESTDECK_LAB_DIR");
}

QHash<QString, QString> readEnvironment()
{
    QHash<QString, QString> values;
    QFile file(labDir() + u"/lab.env"_s);
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            const qsizetype equals = line.indexOf(u'=');
            if (equals > 0) {
                values.insert(line.left(equals), line.mid(equals + 1));
            }
        }
    }
    return values;
}

struct Ran {
    bool ok = false;
    QByteArray output;
};

Ran execute(const QString &program, const QStringList &arguments, int seconds)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool ended = waitFor([&]() { return process.state() == QProcess::NotRunning; }, seconds);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    const Ran ran{ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAll()};
    if (!ran.ok) {
        qWarning("%s %s%s: %s", qPrintable(program), qPrintable(arguments.join(u' ')), ended ? "" : " (timed out)",
                 ran.output.constData());
    }
    return ran;
}

} // namespace

QString value(const QString &key)
{
    static const QHash<QString, QString> values = readEnvironment();
    if (!values.contains(key)) {
        qWarning("lab.env has no %s", qPrintable(key));
    }
    return values.value(key);
}

QProcessEnvironment environment()
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(u"LAB_DIR"_s, labDir());
    return all;
}

bool run(const QStringList &arguments, int seconds)
{
    return execute(QStringLiteral(LAB_SCRIPT), arguments, seconds).ok;
}

QString output(const QStringList &arguments, int seconds)
{
    const Ran ran = execute(QStringLiteral(LAB_SCRIPT), arguments, seconds);
    return ran.ok ? QString::fromUtf8(ran.output.isNull() ? QByteArray("") : ran.output) : QString();
}

QString virsh(const QString &uri, const QStringList &arguments, int seconds)
{
    const Ran ran = execute(u"virsh"_s, QStringList{u"-q"_s, u"-c"_s, uri} + arguments, seconds);
    // Not null even when there is nothing to say.
    return ran.ok ? QString::fromUtf8(ran.output.isNull() ? QByteArray("") : ran.output) : QString();
}

bool pressKeys(const QStringList &keys)
{
    return execute(u"xdotool"_s, QStringList{u"key"_s, u"--delay"_s, u"60"_s} + keys, 30).ok;
}

bool typeText(const QString &text)
{
    return execute(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"80"_s, text}, 60).ok;
}

QImage screendump(const QString &uri, const QString &guest)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"screen"_s);
    return virsh(uri, {u"screenshot"_s, guest, u"--file"_s, file}).isNull() ? QImage() : QImage(file);
}

QString serial(const QString &guest)
{
    QFile file(value(u"LAB_SERIAL_DIR"_s) + u'/' + guest + u".log"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool waitFor(const std::function<bool()> &condition, int seconds)
{
    return QTest::qWaitFor(condition, seconds * 1000);
}

int main(int argc, char **argv, const std::function<int(int, char **)> &test)
{
    QProcess check;
    check.setProcessChannelMode(QProcess::ForwardedChannels);
    check.start(QStringLiteral(LAB_SCRIPT), {u"check"_s});
    check.waitForFinished(60'000);
    if (check.exitCode() == 77) {
        std::puts("SKIP: the lab is not possible here, see the line above");
        return 77;
    }
    if (!QFile::exists(labDir() + u"/lab.env"_s)) {
        std::printf("FAIL: no lab is up in '%s'; run this through ctest\n", qPrintable(labDir()));
        return 1;
    }
    const int failed = test(argc, argv);
    if (failed) {
        QProcess logs;
        logs.setProcessChannelMode(QProcess::ForwardedChannels);
        logs.setProcessEnvironment(environment());
        logs.start(QStringLiteral(LAB_SCRIPT), {u"logs"_s});
        logs.waitForFinished(30'000);
    }
    return failed;
}

} // namespace guestdeck::lab
