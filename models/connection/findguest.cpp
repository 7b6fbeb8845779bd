// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/findguest.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/graphicscalls.h"

#include <QCoreApplication>

namespace guestdeck
{

QFuture<Result<QUuid>> findGuest(Connection &connection, const QString &nameUuidOrId)
{
    const Inventory *inventory = connection.inventory();
    if (const Inventory::Domain *domain = inventory->findByName(nameUuidOrId)) {
        return readyFuture(Result<QUuid>(domain->info.uuid));
    }
    const QUuid uuid = QUuid::fromString(nameUuidOrId);
    if (!uuid.isNull() && inventory->find(uuid)) {
        return readyFuture(Result<QUuid>(uuid));
    }
    bool isNumber = false;
    const int id = nameUuidOrId.toInt(&isNumber);
    if (isNumber && id >= 0) {
        return connection.run(Lane::Interactive, [id](Session &session, const CallContext &) -> Result<QUuid> {
            return findDomainById(session, id);
        });
    }
    return readyFuture(Result<QUuid>(Error{ErrorKind::NotFound,
                                           0,
                                           QCoreApplication::translate("findGuest", "There is no guest “%1” on %2.")
                                               .arg(nameUuidOrId, connection.displayName()),
                                           {}}));
}

} // namespace guestdeck
