// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/imagecalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/session.h"
#include "models/xml/storagexml.h"

namespace guestdeck
{

Outcome openFolder(Session &session, const QString &pool, const QString &folder)
{
    const QByteArray xml = buildFolderPoolXml(pool, folder).toUtf8();
    const PoolHandle made(virStoragePoolCreateXML(session.raw(), xml.constData(), 0));
    return made ? Outcome{} : Outcome(lastError());
}

Outcome closeFolder(Session &session, const QString &pool)
{
    const PoolHandle found(virStoragePoolLookupByName(session.raw(), pool.toUtf8().constData()));
    if (!found || virStoragePoolDestroy(found.get()) < 0) {
        const Error error = lastError();
        return error.kind == ErrorKind::NotFound ? Outcome{} : Outcome(error);
    }
    return {};
}

Outcome startOnce(Session &session, const QString &xml)
{
    const DomainHandle guest(virDomainCreateXML(session.raw(), xml.toUtf8().constData(), VIR_DOMAIN_START_VALIDATE));
    return guest ? Outcome{} : Outcome(lastError());
}

} // namespace guestdeck
