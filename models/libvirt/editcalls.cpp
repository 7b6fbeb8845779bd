// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/editcalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"

#include <QCoreApplication>

#include <cstring>

namespace guestdeck
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::EditCalls)
};

} // namespace

Outcome redefineDomain(Session &session, const QUuid &uuid, const QByteArray &before, const QByteArray &after)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    // libvirt has no "store if unchanged", so the gap is made as small as it can be.
    const CString now(virDomainGetXMLDesc(domain->get(), VIR_DOMAIN_XML_SECURE | VIR_DOMAIN_XML_INACTIVE));
    if (!now) {
        return lastError();
    }
    const size_t length = std::strlen(now.get());
    const bool same = QByteArrayView(now.get(), qsizetype(length)) == before;
    explicit_bzero(now.get(), length);
    if (!same) {
        return Error{ErrorKind::Conflict,
                     0,
                     Text::tr("Somebody else has changed the guest's definition at the same moment. Nothing was "
                              "changed; please try again."),
                     {}};
    }
    const DomainHandle defined(virDomainDefineXML(session.raw(), after.constData()));
    return defined ? Outcome{} : Outcome(lastError());
}

Outcome attachDevice(Session &session, const QUuid &uuid, const QString &device, AttachTo to)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const unsigned flags
        = to == AttachTo::Running ? VIR_DOMAIN_AFFECT_LIVE : VIR_DOMAIN_AFFECT_LIVE | VIR_DOMAIN_AFFECT_CONFIG;
    if (virDomainAttachDeviceFlags(domain->get(), device.toUtf8().constData(), flags) < 0) {
        return lastError();
    }
    return {};
}

} // namespace guestdeck
