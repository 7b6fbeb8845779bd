// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hostnet/bridgeplan.h"

#include <optional>

namespace guestdeck
{

/// One configuration file that changes.
struct FileChange {
    QString path; ///< where it is kept for good
    std::optional<QByteArray>
        before; ///< none: it is new. The change is refused when the host's file is another by then
    std::optional<QByteArray> after; ///< none: it goes
    int mode = 0644; ///< of a new one
    QString trialPath; ///< where the manager reads it for this boot only (/run/…), in place of `path`; empty: it has no
                       ///< such place

    bool operator==(const FileChange &) const = default;
};

/// What a manager keeps itself, and tells by a command: the plan was made from it.
struct HostCheck {
    QString what; ///< how it is called to the user: a profile's name
    QStringList command; ///< changes nothing; ends within seconds
    QByteArray expected; ///< all that it prints, but for line breaks at the end; without zero bytes

    bool operator==(const HostCheck &) const = default;
};

/// A plan in the words of one host's network manager: what is shown is what is done. A value, made without the host.
struct HostNetChange {
    NetManager manager = NetManager::Unknown;
    QList<FileChange> files;
    /// Asked on the host before anything else: the change is refused when one of them is answered otherwise by then.
    QList<HostCheck> checks;
    /// Commands as argument lists, run as root on the host in this order after the files lie (at their trial paths
    /// where they have one). They take effect at once, and for this boot only where the manager can do that.
    QList<QStringList> apply;
    /// What brings the old state back after the old files are there again. Each may fail.
    QList<QStringList> revert;
    /// What hangs at a bridge beside its ports (guests), back on it: last of all, however the old state came back,
    /// since a bridge that is made anew has nobody on it. Each may fail, and is tried again for some seconds.
    QList<QStringList> reattach;
    /// After the confirmation: what makes it last, beside putting the files where they belong.
    QList<QStringList> keep;
    /// NetworkManager: apply under a checkpoint (org.freedesktop.NetworkManager.CheckpointCreate), which rolls back by
    /// itself.
    bool checkpoint = false;
    /// Addresses at which the host should answer afterwards, most likely first; empty: not known beforehand (DHCP).
    QStringList newAddresses;
    /// What must answer on the host's side before the change counts as good: the default gateways.
    QStringList gateways;

    /// The exact files (as differences to what is there) and commands, as shown to the user and put on the clipboard.
    QString preview() const;
    bool operator==(const HostNetChange &) const = default;
};

/// Errors: Unsupported (this manager, or this plan with it), Invalid (the plan has errors), Conflict (a file is in the
/// way).
Result<HostNetChange> planHostNetChange(const BridgePlan &plan, const HostNetFacts &facts);

} // namespace guestdeck
