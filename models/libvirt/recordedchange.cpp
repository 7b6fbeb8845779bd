// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/recordedchange.h"

#include "models/journal/recorder.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"

#include <cstring>

namespace guestdeck
{

namespace
{

/// With its secrets; empty: it cannot be read, or there is none.
QByteArray readStored(Session &session, const QUuid &uuid)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value() || virDomainIsPersistent(domain->get()) != 1) {
        return {};
    }
    const CString xml(virDomainGetXMLDesc(domain->get(), VIR_DOMAIN_XML_SECURE | VIR_DOMAIN_XML_INACTIVE));
    if (!xml) {
        return {};
    }
    QByteArray bytes(xml.get());
    explicit_bzero(xml.get(), size_t(bytes.size()));
    return bytes;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        explicit_bzero(bytes.data(), size_t(bytes.size()));
    }
}

} // namespace

RecordedChange::RecordedChange(Session &session, const QUuid &uuid)
    : m_session(session)
    , m_uuid(uuid)
    , m_before(recordsDefinitions() ? readStored(session, uuid) : QByteArray())
{
}

RecordedChange::~RecordedChange()
{
    if (!m_before.isEmpty()) {
        recordStored(m_session, m_uuid, m_before);
        wipe(m_before);
    }
}

void recordStored(Session &session, const QUuid &uuid, const QByteArray &before)
{
    if (!recordsDefinitions()) {
        return;
    }
    QByteArray after = readStored(session, uuid);
    if (!after.isEmpty()) {
        recordDefinition(uuid, before, after);
        wipe(after);
    }
}

} // namespace guestdeck
