// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/terminal.h"

#include "models/core/shell.h"
#include "models/doctor/background.h"
#include "models/transport/sshmaster.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Terminal)
};

/// What the manuals of the terminals say. In the order in which they are tried.
struct Row {
    QLatin1StringView program;
    QLatin1StringView before;
    Terminal::Way way = Terminal::Way::Words;
    QLatin1StringView always = {};
};

constexpr Row rows[] = {
    {"xdg-terminal-exec"_L1, {}}, // freedesktop.org's proposal: the words as they are
    {"x-terminal-emulator"_L1, "-e"_L1}, // Debian's policy, 11.8.3: as xterm
    {"gnome-terminal"_L1, "--"_L1},
    {"kgx"_L1, "--"_L1},
    {"gnome-console"_L1, "--"_L1},
    {"ptyxis"_L1, "--"_L1},
    {"konsole"_L1, "-e"_L1},
    {"xfce4-terminal"_L1, "-x"_L1},
    {"mate-terminal"_L1, "-x"_L1},
    {"qterminal"_L1, "-e"_L1},
    {"lxterminal"_L1, "-e"_L1, Terminal::Way::OneText},
    {"terminator"_L1, "-x"_L1},
    {"tilix"_L1, "-e"_L1, Terminal::Way::OneText},
    {"alacritty"_L1, "-e"_L1},
    {"kitty"_L1, {}},
    {"foot"_L1, {}},
    {"footclient"_L1, {}},
    {"wezterm"_L1, "--"_L1, Terminal::Way::Words, "start"_L1},
    {"urxvt"_L1, "-e"_L1},
    {"st"_L1, "-e"_L1},
    {"xterm"_L1, "-e"_L1},
};

Terminal terminalAt(const QString &path, const QStringList &arguments = {})
{
    // Debian's x-terminal-emulator is a link to the one the administrator chose.
    for (const QString &name :
         {QFileInfo(path).fileName(), QFileInfo(QFileInfo(path).canonicalFilePath()).fileName()}) {
        const auto *row = std::find_if(std::begin(rows), std::end(rows), [&](const Row &entry) {
            return entry.program == name && entry.program != "x-terminal-emulator"_L1;
        });
        if (row != std::end(rows)) {
            const QStringList before = row->before.isEmpty() ? QStringList() : QStringList(row->before);
            const QStringList always = row->always.isEmpty() ? QStringList() : QStringList(row->always);
            return {path, before, row->way, arguments + always};
        }
    }
    return {path, {u"-e"_s}, Terminal::Way::Words, arguments}; // as xterm, which most of them follow
}

QString found(const QString &program, const QStringList &folders)
{
    if (program.contains(u'/')) {
        const QFileInfo file(program);
        return file.isAbsolute() && file.isFile() && file.isExecutable() ? program : QString();
    }
    // An empty list would mean Qt's own $PATH.
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(program, folders);
}

Outcome start(const Terminal &terminal, const SshCommand &command)
{
    const SshCommand line = terminal.start(command);
    SshProcess::Start how;
    how.alone = true;
    const Result<std::shared_ptr<SshProcess>> process = SshProcess::start(line, how);
    if (!process) {
        return process.error();
    }
    // Without a screen, or with a configuration it does not like, a terminal ends at once.
    constexpr std::chrono::milliseconds patience(700);
    if ((*process)->waitForEnd(patience) && (*process)->status() != 0) {
        return Error{ErrorKind::Io, 0, Text::tr("The terminal %1 ended at once.").arg(terminal.program),
                     shellJoin(QStringList(line.program) + line.arguments) + u": "_s
                         + QString::number((*process)->status())};
    }
    return {};
}

Outcome openAny(const SshCommand &command)
{
    const QList<Terminal> terminals = findTerminals(qEnvironmentVariable("TERMINAL"), qEnvironmentVariable("PATH"));
    Outcome outcome = Error{ErrorKind::NotFound,
                            0,
                            Text::tr("No terminal was found on this machine. Install one, such as gnome-terminal, "
                                     "konsole or xterm, or name yours in the environment variable TERMINAL."),
                            {}};
    for (const Terminal &terminal : terminals) {
        outcome = start(terminal, command);
        if (outcome) {
            break;
        }
    }
    return outcome;
}

} // namespace

SshCommand Terminal::start(const SshCommand &command) const
{
    SshCommand line{program, always};
    if (command.program.isEmpty()) {
        return line;
    }
    const QStringList words = QStringList(command.program) + command.arguments;
    line.arguments += before;
    line.arguments += way == Way::OneText ? QStringList(shellJoin(words)) : words;
    return line;
}

QList<Terminal> findTerminals(const QString &chosen, const QString &path)
{
    QStringList folders = path.split(u':', Qt::SkipEmptyParts);
    folders.removeIf([](const QString &folder) { return !folder.startsWith(u'/'); });
    QList<Terminal> result;
    const auto add = [&](const QString &program, const QStringList &arguments = {}) {
        const QString file = found(program, folders);
        if (!file.isEmpty()) {
            const Terminal terminal = terminalAt(file, arguments);
            if (!result.contains(terminal)) {
                result.append(terminal);
            }
        }
        return !file.isEmpty();
    };
    // A program whose name has blanks, or one with arguments.
    if (!chosen.isEmpty() && !add(chosen)) {
        const QStringList words = QProcess::splitCommand(chosen);
        add(words.value(0), words.mid(1));
    }
    for (const Row &row : rows) {
        add(QString(row.program));
    }
    return result;
}

QFuture<Outcome> openTerminal(const SshCommand &command, std::shared_ptr<SshMaster> master)
{
    return inBackground([command, held = std::move(master)]() { return openAny(command); });
}

} // namespace guestdeck
