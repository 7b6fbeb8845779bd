// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/editcalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/recordedchange.h"
#include "models/libvirt/session.h"

#include <QCoreApplication>

#include <cstring>
#include <optional>

namespace guestdeck
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::EditCalls)
};

Outcome define(Session &session, const QByteArray &xml, SchemaCheck check)
{
    if (check == SchemaCheck::Demand) {
        const DomainHandle checked(virDomainDefineXMLFlags(session.raw(), xml.constData(), VIR_DOMAIN_DEFINE_VALIDATE));
        if (checked) {
            return {};
        }
        const Error error = lastError();
        if (error.code != VIR_ERR_INVALID_ARG && error.kind != ErrorKind::Unsupported) {
            return error;
        }
        // A driver without validation: the plain way tells what else is wrong.
    }
    const DomainHandle defined(virDomainDefineXML(session.raw(), xml.constData()));
    return defined ? Outcome{} : Outcome(lastError());
}

} // namespace

Outcome redefineDomain(Session &session, const QUuid &uuid, const QByteArray &before, const QByteArray &after,
                       SchemaCheck check)
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
    const Outcome stored = define(session, after, check);
    if (stored.has_value()) {
        recordStored(session, uuid, before);
    }
    return stored;
}

Outcome attachDevice(Session &session, const QUuid &uuid, const QString &device, AttachTo to)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    std::optional<RecordedChange> recorded;
    if (to != AttachTo::Running) {
        recorded.emplace(session, uuid);
    }
    const unsigned flags
        = to == AttachTo::Running ? VIR_DOMAIN_AFFECT_LIVE : VIR_DOMAIN_AFFECT_LIVE | VIR_DOMAIN_AFFECT_CONFIG;
    if (virDomainAttachDeviceFlags(domain->get(), device.toUtf8().constData(), flags) < 0) {
        return lastError();
    }
    return {};
}

} // namespace guestdeck
