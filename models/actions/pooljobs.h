// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/inventory/pooltypes.h"

#include <memory>

namespace guestdeck
{

class Connection;

// What can be done to pools. Each job rereads what it changed (HostObjects, VolumeStore) when it ends. Thread: GUI.

/// Define, prepare where asked, start, autostart. A failure or cancel takes back the definition and a folder that was
/// made and is empty; what was formatted stays formatted.
std::unique_ptr<Job> makeCreatePoolJob(Connection &connection, const NewPool &pool);
std::unique_ptr<Job> makeStartPoolJob(Connection &connection, const PoolInfo &pool);
/// Refused while running guests would lose their disks by it.
std::unique_ptr<Job> makeStopPoolJob(Connection &connection, const PoolInfo &pool);
std::unique_ptr<Job> makePoolAutostartJob(Connection &connection, const PoolInfo &pool, bool on);
std::unique_ptr<Job> makeRefreshPoolJob(Connection &connection, const PoolInfo &pool);
/// Prepares the storage of a stopped pool. Overwrite loses what is on it.
std::unique_ptr<Job> makeBuildPoolJob(Connection &connection, const PoolInfo &pool, NewPool::Build build);
/// Stops it and removes its definition; the volumes stay. `folder`: removes its folder, too (type dir only), which must
/// be empty; when it is not, the pool is as it was.
std::unique_ptr<Job> makeDeletePoolJob(Connection &connection, const PoolInfo &pool, bool folder);

} // namespace guestdeck
