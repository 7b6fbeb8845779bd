// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/storagemap.h"
#include "ui/storage/chainview.h"

namespace guestdeck
{

class Connection;

/// Facts about storage in words. Thread: GUI.
namespace storagetext
{

/// The pool of that name, as last seen; null: there is none. Until the host's pools change.
const PoolInfo *pool(Connection &host, const QString &name);
/// Index of a column of HostObjectColumns for pools by its key.
int poolColumn(const char *key);
/// A link of a chain, with what is wrong with it. `first`: the volume itself.
ChainView::Link chainLink(const StorageMap::Link &link, bool first);
QString size(Bytes size);

} // namespace storagetext

} // namespace guestdeck
