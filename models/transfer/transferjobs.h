// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/inventory/hostinfo.h"

#include <QFuture>
#include <QString>
#include <QUrl>

#include <memory>

namespace guestdeck
{

class Connection;

// Bytes between this machine, hosts and the web. Each transfer has a libvirt connection of its own over the host's
// login; at most four to a host at a time, the others wait. None makes a full copy on this machine on the way. A
// transfer that fails, is cancelled or is cut off leaves nothing: the new volume, or the new file, goes again; after a
// break, once the host is back. All make the volume they write to: raw at first, with the length of what comes, after
// which libvirt finds the true format in it. The success note holds the SHA-256 of what was moved.

struct UploadRequest {
    QString file; ///< of this machine
    VolumeRef target; ///< a new name
    QString expectedSum = {}; ///< SHA-256 in hex; empty: not compared
};

struct DownloadRequest {
    VolumeRef source;
    QString file; ///< of this machine; written under another name beside it until all is there
    bool replace = false; ///< a file of that name may go
    QString expectedSum = {};
};

struct FetchRequest {
    QUrl address; ///< http or https
    VolumeRef target;
    QString expectedSum = {};
};

std::unique_ptr<Job> makeUploadJob(Connection &host, const UploadRequest &request);
std::unique_ptr<Job> makeDownloadJob(Connection &host, const DownloadRequest &request);
/// Through this machine, without a file on it; the hosts need not know each other. They may be one and the same.
std::unique_ptr<Job> makeHostCopyJob(Connection &from, const VolumeRef &source, Connection &to, const QString &pool,
                                     const QString &name);
std::unique_ptr<Job> makeFetchJob(Connection &host, const FetchRequest &request);

/// Fills a volume that the caller has made (and removes, if this fails) with another host's, byte for byte. For clones;
/// GUI thread. Unreachable when either host's link broke.
QFuture<Outcome> copyVolumeToHost(Connection &from, const VolumeRef &source, Connection &to, const VolumeRef &target,
                                  const CallContext &context);

} // namespace guestdeck
