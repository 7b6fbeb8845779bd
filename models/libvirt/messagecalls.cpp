// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/messagecalls.h"

#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/parallel.h"
#include "models/libvirt/recordedchange.h"
#include "models/libvirt/session.h"

namespace guestdeck
{

namespace
{

constexpr int mostMessages = 64;
constexpr qsizetype longestMessage = 1024;
constexpr qsizetype longestElement = 4096;

} // namespace

Result<QStringList> readDomainMessages(Session &session, const QUuid &uuid)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    char **messages = nullptr;
    const int count = virDomainGetMessages(domain->get(), &messages, 0);
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        if (i < mostMessages) {
            lines.append(QString::fromUtf8(messages[i]).left(longestMessage).simplified());
        }
        std::free(messages[i]);
    }
    std::free(static_cast<void *>(messages)); // NOLINT(bugprone-multi-level-implicit-pointer-conversion)
    if (count < 0) {
        Error error = lastError();
        if (error.kind != ErrorKind::Unsupported) {
            return error;
        }
    }
    return lines;
}

Result<QList<DomainMetadata>> readAllMetadata(Session &session, const QString &uri)
{
    std::vector<DomainHandle> domains;
    if (!takeList(domains, [&session](virDomainPtr **array) {
            return virConnectListAllDomains(session.raw(), array, VIR_CONNECT_LIST_DOMAINS_PERSISTENT);
        })) {
        return lastError();
    }
    std::vector<DomainMetadata> found(domains.size());
    const QByteArray space = uri.toUtf8();
    inParallel(domains.size(), [&](size_t i) {
        virDomainPtr domain = domains[i].get();
        found[i] = {domainUuid(domain), domainName(domain), virDomainIsActive(domain) == 1, {}};
        const CString element(
            virDomainGetMetadata(domain, VIR_DOMAIN_METADATA_ELEMENT, space.constData(), VIR_DOMAIN_AFFECT_CONFIG));
        if (element) {
            found[i].element = QString::fromUtf8(element.get()).left(longestElement);
        }
    });
    return QList<DomainMetadata>(found.cbegin(), found.cend());
}

Result<QString> readMetadata(Session &session, const QUuid &uuid, const QString &uri)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const CString element(virDomainGetMetadata(domain->get(), VIR_DOMAIN_METADATA_ELEMENT, uri.toUtf8().constData(),
                                               VIR_DOMAIN_AFFECT_CONFIG));
    if (element) {
        return QString::fromUtf8(element.get()).left(longestElement);
    }
    const Error error = lastError();
    return error.code == VIR_ERR_NO_DOMAIN_METADATA ? Result<QString>(QString()) : error;
}

Outcome writeMetadata(Session &session, const QUuid &uuid, const QString &uri, const QString &prefix,
                      const QString &element)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    unsigned flags = VIR_DOMAIN_AFFECT_CONFIG;
    if (virDomainIsActive(domain->get()) == 1) {
        flags |= VIR_DOMAIN_AFFECT_LIVE;
    }
    const QByteArray text = element.toUtf8();
    const RecordedChange recorded(session, uuid);
    const int done = virDomainSetMetadata(domain->get(), VIR_DOMAIN_METADATA_ELEMENT,
                                          element.isEmpty() ? nullptr : text.constData(), prefix.toUtf8().constData(),
                                          uri.toUtf8().constData(), flags);
    if (done < 0) {
        const Error error = lastError();
        // What is to be taken out and is not there is out.
        return element.isEmpty() && error.code == VIR_ERR_NO_DOMAIN_METADATA ? Outcome{} : Outcome(error);
    }
    return {};
}

} // namespace guestdeck
