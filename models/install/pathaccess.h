// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <sys/types.h>
#include <vector>

namespace guestdeck
{

/// Somebody for whom a path must be readable.
struct Account {
    uid_t uid = 0;
    std::vector<gid_t> groups;
};

/// The account that guests of this machine's system daemon run as; nothing when it cannot be told or is root.
std::optional<Account> emulatorAccount();

/// Why that account cannot get at the file, as a translated sentence that names what is in the way; empty when it can.
/// Follows the mode bits and POSIX access lists of each directory above. libvirt gives the file itself to the emulator
/// (dynamic ownership), so of the file only `fileToo` callers ask. Thread: workers (touches the disk).
QString whyUnreadable(const QString &path, const Account &account, bool fileToo);

} // namespace guestdeck
