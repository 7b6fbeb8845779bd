// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/transport/sshprocess.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace guestdeck
{

class SshMaster;

/// A terminal emulator of this machine, and how it is told what to run.
struct Terminal {
    enum class Way {
        Words, ///< the command's words come last
        OneText, ///< one text, which the terminal takes apart as a shell does
    };

    QString program; ///< path
    QStringList before; ///< between the program and the command
    Way way = Way::Words;
    QStringList always; ///< also without a command

    /// `command` empty: the user's shell.
    SshCommand start(const SshCommand &command) const;

    bool operator==(const Terminal &) const = default;
};

/// The terminals of this machine, the user's own choice first: $TERMINAL (`chosen`: a program, with arguments perhaps),
/// what the desktop says (xdg-terminal-exec, x-terminal-emulator), then those that are known. `path`: as $PATH.
/// Looks at files: not on the GUI thread.
QList<Terminal> findTerminals(const QString &chosen, const QString &path);

/// Opens the user's terminal with the command in it (empty: a shell on this machine); a terminal that fails at once is
/// passed over for the next. The terminal is on its own from then on and may outlast the program; `master` is held
/// until it has started. Errors: NotFound (says what to install), Io. Any thread; waits on one of its own.
QFuture<Outcome> openTerminal(const SshCommand &command, std::shared_ptr<SshMaster> master = nullptr);

} // namespace guestdeck
