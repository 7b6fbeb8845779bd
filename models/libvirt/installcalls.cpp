// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/installcalls.h"

#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/recordedchange.h"
#include "models/libvirt/session.h"
#include "models/xml/domaincapsreader.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;

Result<DomainCaps> readDomainCapabilities(Session &session, const QString &arch, const QString &machine,
                                          const QString &virtType)
{
    const CString xml(virConnectGetDomainCapabilities(session.raw(), nullptr, arch.toUtf8().constData(),
                                                      machine.toUtf8().constData(), virtType.toUtf8().constData(), 0));
    if (!xml) {
        return lastError();
    }
    return readDomainCaps(QString::fromUtf8(xml.get()));
}

Result<KiB> readFreeMemory(Session &session)
{
    const unsigned long long bytes = virNodeGetFreeMemory(session.raw());
    return toKiB(Bytes{bytes});
}

Result<QUuid> defineDomain(Session &session, const QString &xml)
{
    const QByteArray text = xml.toUtf8();
    DomainHandle domain(virDomainDefineXMLFlags(session.raw(), text.constData(), VIR_DOMAIN_DEFINE_VALIDATE));
    if (!domain) {
        Error error = lastError();
        if (error.code == VIR_ERR_INVALID_ARG || error.kind == ErrorKind::Unsupported) {
            domain.reset(virDomainDefineXML(session.raw(), text.constData())); // a driver without validation
            error = domain ? Error{} : lastError();
        }
        if (!domain) {
            // "domain 'x' already exists with uuid …" comes as a failed operation.
            if (error.code == VIR_ERR_OPERATION_FAILED && error.detail.contains("already exists"_L1)) {
                error.kind = ErrorKind::Conflict;
            }
            return error;
        }
    }
    const QUuid uuid = domainUuid(domain.get());
    recordStored(session, uuid, {});
    return uuid;
}

} // namespace guestdeck
