// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hostnet/hostnetchange.h"

#include <chrono>
#include <optional>

namespace guestdeck
{

// The watch: a shell script that applies a change on the host itself and brings the old configuration back unless it is
// told to keep the new one. It needs nobody: neither the link, nor the workstation, nor a manager that still runs.
//
// What holds when the host's power fails:
// * during the trial, where files have a trial path: they lie in /run, so the old configuration is all there is;
// * during the trial, where one has none, and while more than one file is exchanged for good: a journal on the disk and
//   a unit of systemd, both there for that time alone, give the old files back at the next boot, before any manager of
//   the network starts. Without systemd nothing does so at boot; the next change by Guestdeck does. A single file is
//   always the old one or the new one, whole. The profiles that NetworkManager writes itself are in that journal, too.
//
// Trial files are gone before `revert` runs, so that the manager reads the old ones; but those of ifupdown after it: no
// one reads them without being told to, and `ifdown -i` needs them.

/// Where it works; for tests. The folder of the script is given to it when it starts.
struct WatchPlace {
    QString journal = QStringLiteral("/var/lib/guestdeck-hostnet");
    QString units = QStringLiteral("/etc/systemd/system");
    /// Where NetworkManager may keep profiles: its own files, those of the ifcfg-rh plugin, those of netplan.
    QStringList profiles = {QStringLiteral("/etc/NetworkManager/system-connections"),
                            QStringLiteral("/etc/sysconfig/network-scripts"), QStringLiteral("/etc/netplan")};
    QString memory = QStringLiteral("/run/NetworkManager/system-connections");
    int grace = 30; ///< seconds after the deadline, when the guard takes over from who does not get on
};

/// The whole script. A file that goes (`after` is none) and has a trial path gets an empty one there. Any thread.
/// Errors: Invalid (a path that is not absolute, or no line of text; a file with zero bytes in it; nothing to do).
Result<QByteArray> watchScript(const HostNetChange &change, std::chrono::seconds limit, const WatchPlace &place = {});

/// What it says of itself, as the look prints it.
struct WatchStatus {
    enum class State { Checking, Applying, Trial, Keeping, Kept, RollingBack, RolledBack, Refused };
    State state = State::Checking;
    QString reason
        = {}; ///< a word: deadline, word, apply, keep, checkpoint, killed; of a refusal: busy, conflict, save
    std::optional<bool> gateways = {}; ///< whether they answer; none: there are none to ask
    qint64 now = 0; ///< seconds since the host was started: at the look,
    qint64 since = 0; ///< when the state began,
    qint64 deadline = 0; ///< and when it goes back
    bool watched = false; ///< the script runs
    QString words = {}; ///< of whatever failed; hostile

    bool isFinal() const { return state == State::Kept || state == State::RolledBack || state == State::Refused; }
    bool operator==(const WatchStatus &) const = default;
};

/// Errors: NotFound (there is no such folder on the host: it has been restarted, or none was made), Io (no such thing).
Result<WatchStatus> parseWatchStatus(const QByteArray &printed);

/// Commands on the host, each an argument list for who is root there. `folder`: /run/guestdeck-net-….
struct WatchCommands {
    QString folder;

    /// Reads the script from its standard input, since it holds whole files, which may hold passwords, and anybody may
    /// read command lines; and starts it once all of it is there, by systemd-run where systemd runs. Twice is once.
    QStringList begin(const QByteArray &script) const;
    QStringList look() const;
    QStringList keep() const;
    QStringList rollBack() const;
    /// When the script and its guard are both gone: brings the old state back.
    QStringList recover() const;
    QStringList clean() const;
};

} // namespace guestdeck
