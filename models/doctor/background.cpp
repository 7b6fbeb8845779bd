// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/background.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

namespace guestdeck
{

using namespace Qt::StringLiterals;

Result<ProgramAnswer> runProgram(const QString &program, const QStringList &arguments, std::chrono::milliseconds limit,
                                 const std::stop_token &stop, const QByteArray &input)
{
    constexpr qsizetype maxOut = 1024 * 1024;
    constexpr qsizetype maxErr = 8 * 1024;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    if (input.isEmpty()) {
        process.setStandardInputFile(QProcess::nullDevice());
    }
    process.start(program, arguments);
    QElapsedTimer timer;
    timer.start();
    if (!process.waitForStarted(static_cast<int>(limit.count()))) {
        return Error{ErrorKind::NotFound, 0, {}, process.errorString()};
    }
    if (!input.isEmpty()) {
        process.write(input); // on its way while we wait below
        process.closeWriteChannel();
    }
    ProgramAnswer answer;
    QByteArray err;
    bool running = true;
    while (running) {
        running = !process.waitForFinished(50) && process.state() != QProcess::NotRunning;
        answer.out += process.readAllStandardOutput();
        err += process.readAllStandardError();
        const bool late = timer.hasExpired(limit.count());
        if (running && (late || stop.stop_requested() || answer.out.size() > maxOut)) {
            process.kill();
            process.waitForFinished(1000);
            return Error{
                late ? ErrorKind::Timeout : ErrorKind::Cancelled, 0, {}, QString::fromLocal8Bit(err.left(maxErr))};
        }
        err.truncate(maxErr);
    }
    answer.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.out.truncate(maxOut);
    answer.err = QString::fromLocal8Bit(err);
    return answer;
}

} // namespace guestdeck
