// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace guestdeck
{

/// Removes a folder with all that is in it, while ssh may be taking its socket out of it: what vanishes meanwhile makes
/// QDir stop half-way.
void removeSshFolder(const QString &path);

/// A folder for sockets (control sockets, ssh's questions): mode 0700, with a path short enough for unix sockets. Made
/// under $XDG_RUNTIME_DIR, else /tmp; what crashed runs of the same user left there is removed. A lock on the folder,
/// which the kernel drops with the process, tells which are in use (and keeps systemd-tmpfiles away). Any thread, but
/// one at a time.
class SshFolder
{
public:
    /// `given`: use this one, and leave it in the end; empty: make one.
    /// `kind`: what it is for, in its name; each kind removes only its own.
    explicit SshFolder(const QString &given = {}, const QString &kind = QStringLiteral("guestdeck-ssh-"));
    ~SshFolder();
    SshFolder(const SshFolder &) = delete;
    SshFolder &operator=(const SshFolder &) = delete;

    /// Errors: Io, when none could be made.
    Result<QString> path() const { return m_path; }
    /// Earlier than in the end; nothing can be made in it any more.
    void remove();
    /// A fresh subfolder. Errors: Io.
    Result<QString> makeSubfolder();

private:
    Result<QString> m_path;
    bool m_own = false;
    int m_lock = -1;
    int m_count = 0;
};

} // namespace guestdeck
