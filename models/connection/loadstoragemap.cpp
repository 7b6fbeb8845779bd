// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connection.h"
#include "models/inventory/storagemap.h"
#include "models/libvirt/storagefacts.h"

namespace guestdeck
{

QFuture<Result<StorageMap>> loadStorageMap(Connection &connection, bool again)
{
    return connection.run(Lane::General, [again](Session &session, const CallContext &context) -> Result<StorageMap> {
        auto facts = readStorageFacts(session, again, context);
        return facts.has_value() ? Result<StorageMap>(StorageMap::build(std::move(*facts))) : facts.error();
    });
}

} // namespace guestdeck
