// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/quitsignals.h"
#include "models/core/log.h"
#include "models/libvirt/executor.h"
#include "ui/widgets/dimtext.h"
#include "ui/widgets/icons.h"

#include <QApplication>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

int print(const QString &text, int status)
{
    std::fprintf(status == 0 ? stdout : stderr, "%s\n", text.toLocal8Bit().constData());
    return status;
}

/// Passwords are in the memory of this process and of the ssh it starts, and must not get into the report of a crash.
/// One byte and not none: only that also stops the collectors that cores are piped to (Linux, fs/coredump.c).
void forbidCoreDumps()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_max >= 1) {
        limit.rlim_cur = 1;
        ::setrlimit(RLIMIT_CORE, &limit);
    }
}

/// Says in the user's language what needs no window.
int endWithText(int argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication core(argc, argv);
    Application::installTranslations();
    const auto parsed = parseCommandLine(arguments);
    if (const auto *exit = std::get_if<CommandLineExit>(&parsed)) {
        return print(exit->text, exit->status);
    }
    return print(whyNoDisplay(arguments), 2);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    const auto parsed = parseCommandLine(arguments);
    const auto *line = std::get_if<CommandLine>(&parsed);
    if (!line || !whyNoDisplay(arguments).isEmpty()) {
        return endWithText(argc, argv, arguments);
    }
    forbidCoreDumps();
    installLogging(line->debug);
    QCoreApplication::setOrganizationName(u"guestdeck"_s); // ~/.config/guestdeck/guestdeck.conf
    QCoreApplication::setApplicationName(u"guestdeck"_s);
    const QApplication qt(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Guestdeck"_s);
    QGuiApplication::setDesktopFileName(u"org.guestdeck.Guestdeck"_s);
    QApplication::setWindowIcon(applicationIcon());
    Application::installTranslations();
    keepDimTextReadable(qApp);
    int status = 0;
    {
        Application application(*line);
        const QuitSignals quitSignals;
        QObject::connect(&quitSignals, &QuitSignals::asked, &qt,
                         []() { QCoreApplication::exit(0); }); // quit() would ask the windows, and they the user
        if (application.start(&status)) {
            status = QApplication::exec();
        }
    }
    if (!Executor::waitForAll(std::chrono::milliseconds(0))) {
        // A worker still waits for a dead host; it must not meet the destructors of static data.
        std::_Exit(status);
    }
    return status;
}
