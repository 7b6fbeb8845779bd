// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace guestdeck
{

class Session;
struct DiskInfo;

/// All names by which a disk image is known here; two lists with one in common mean one image. A path alone would not
/// do: libvirt takes any spelling of it, links included, and volumes by pool and name. The inode is seen on this
/// machine only; of a remote host's links libvirt tells nothing.
class DiskNames
{
public:
    explicit DiskNames(Session &session);
    /// For a path on the host.
    QStringList ofPath(const QString &path) const;
    /// For a disk of a definition, its path being looked up when it is a volume.
    QStringList ofDisk(const DiskInfo &disk) const;
    /// Path of the disk on the host; empty when it is none there, or the pool does not say.
    QString path(const DiskInfo &disk) const;

private:
    Session &m_session;
    bool m_local;
};

/// Who else needs which image.
struct DiskUsers {
    /// name of DiskNames → guests that have it as a disk or below one, or whose snapshots stand on it (images that they
    /// keep frozen, files with their memory)
    QHash<QString, QStringList> guests;
    /// Of these, whose snapshots alone say so: not to be written by anybody, not even by guests that share the disk.
    QHash<QString, QStringList> frozen = {};
    /// The same, of files that a guest's snapshots have made. It may have left one; that is for itself to say.
    QHash<QString, QStringList> overlays = {};
    QHash<QString, QStringList> volumes; ///< name of DiskNames → volumes that are built upon it
    QHash<QString, QStringList> childPaths = {}; ///< the same, but the paths of these volumes

    static QStringList find(const QHash<QString, QStringList> &in, const QStringList &names);
};

/// Reads the definitions of all guests but `except`, live and stored, of their snapshots and of all volumes: a call for
/// each, several in flight. Fails rather than leave one out, since a disk is deleted by the answer.
Result<DiskUsers> readDiskUsers(Session &session, const QUuid &except, const CallContext &context);

} // namespace guestdeck
