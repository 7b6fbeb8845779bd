// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace guestdeck
{

/// What the user asked for when starting the program, in virt-manager's spelling where it has one. A value.
struct CommandLine {
    enum class Show { Window, Console, Editor, Creator, HostSummary };

    QStringList uris; ///< --connect, in order: hosts for this run
    Show show = Show::Window;
    QString guest; ///< name, UUID or id of a running guest, for Console and Editor
    QString consoleUrl; ///< vnc://host:port: a bare console, no main window
    QString consoleSocket; ///< absolute path: the same
    QString settingsFile; ///< instead of the user's; the program then minds no other running one
    bool debug = false;

    bool operator==(const CommandLine &) const = default;
    bool isBareConsole() const { return !consoleUrl.isEmpty() || !consoleSocket.isEmpty(); }
};

/// Nothing to run: this is to be printed, on stderr unless the status is 0.
struct CommandLineExit {
    int status = 0; ///< 0, or 2 for a command line that is wrong
    QString text;
};

/// `arguments` with the program's name first and, possibly, Qt's own options such as "-platform", which are skipped.
/// Works without a QCoreApplication, but then in English. Thread: any.
std::variant<CommandLine, CommandLineExit> parseCommandLine(const QStringList &arguments);

/// Without Qt's own options and their values.
QStringList withoutQtOptions(const QStringList &arguments);

/// Empty if there is a screen to show windows on, else what to do about it. QApplication would abort.
QString whyNoDisplay(const QStringList &arguments);

} // namespace guestdeck
