// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/recordedchange.h"
#include "models/libvirt/session.h"

namespace guestdeck
{

namespace
{

/// Looks the guest up and runs one libvirt call on it, which returns < 0 on failure.
template <class Call>
Outcome onDomain(Session &session, const QUuid &uuid, Call call)
{
    auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    return call(domain->get()) < 0 ? Outcome(lastError()) : Outcome{};
}

} // namespace

Result<DomainHandle> lookupDomain(Session &session, const QUuid &uuid)
{
    const QByteArray raw = uuid.toRfc4122();
    DomainHandle domain(virDomainLookupByUUID(session.raw(), reinterpret_cast<const unsigned char *>(raw.constData())));
    if (!domain) {
        return lastError();
    }
    return domain;
}

Outcome startDomain(Session &session, const QUuid &uuid)
{
    return onDomain(session, uuid, [](virDomainPtr domain) { return virDomainCreate(domain); });
}

Outcome shutDownDomain(Session &session, const QUuid &uuid)
{
    return onDomain(session, uuid, [](virDomainPtr domain) { return virDomainShutdown(domain); });
}

Outcome destroyDomain(Session &session, const QUuid &uuid)
{
    return onDomain(session, uuid, [](virDomainPtr domain) { return virDomainDestroy(domain); });
}

Outcome rebootDomain(Session &session, const QUuid &uuid)
{
    return onDomain(session, uuid, [](virDomainPtr domain) { return virDomainReboot(domain, 0); });
}

Outcome resetDomain(Session &session, const QUuid &uuid)
{
    return onDomain(session, uuid, [](virDomainPtr domain) { return virDomainReset(domain, 0); });
}

Outcome suspendDomain(Session &session, const QUuid &uuid)
{
    return onDomain(session, uuid, [](virDomainPtr domain) { return virDomainSuspend(domain); });
}

Outcome resumeDomain(Session &session, const QUuid &uuid)
{
    return onDomain(session, uuid, [](virDomainPtr domain) { return virDomainResume(domain); });
}

Outcome saveDomain(Session &session, const QUuid &uuid)
{
    return onDomain(session, uuid, [](virDomainPtr domain) { return virDomainManagedSave(domain, 0); });
}

Outcome setDomainAutostart(Session &session, const QUuid &uuid, bool on)
{
    return onDomain(session, uuid, [on](virDomainPtr domain) { return virDomainSetAutostart(domain, on ? 1 : 0); });
}

Outcome renameDomain(Session &session, const QUuid &uuid, const QString &name)
{
    const RecordedChange recorded(session, uuid);
    return onDomain(session, uuid,
                    [&](virDomainPtr domain) { return virDomainRename(domain, name.toUtf8().constData(), 0); });
}

Outcome undefineDomain(Session &session, const QUuid &uuid)
{
    return onDomain(session, uuid, [](virDomainPtr domain) {
        // Older daemons know fewer flags, and the test driver almost none: the newest are given up first.
        constexpr unsigned known = VIR_DOMAIN_UNDEFINE_MANAGED_SAVE | VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA;
        constexpr unsigned attempts[]{
            known | VIR_DOMAIN_UNDEFINE_NVRAM | VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA | VIR_DOMAIN_UNDEFINE_TPM,
            known | VIR_DOMAIN_UNDEFINE_NVRAM | VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA, // before libvirt 8.9
            known | VIR_DOMAIN_UNDEFINE_NVRAM, // before libvirt 5.6
            known,
        };
        for (const unsigned flags : attempts) {
            if (virDomainUndefineFlags(domain, flags) == 0) {
                return 0;
            }
            const auto *error = virGetLastError();
            const bool flagsUnknown = error
                && (error->code == VIR_ERR_INVALID_ARG || error->code == VIR_ERR_NO_SUPPORT
                    || error->code == VIR_ERR_ARGUMENT_UNSUPPORTED);
            if (!flagsUnknown) {
                break;
            }
        }
        return -1;
    });
}

Outcome abortDomainJob(Session &session, const QUuid &uuid)
{
    return onDomain(session, uuid, [](virDomainPtr domain) { return virDomainAbortJob(domain); });
}

Result<DomainJobInfo> readDomainJob(Session &session, const QUuid &uuid)
{
    auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    virDomainJobInfo job{};
    if (virDomainGetJobInfo(domain->get(), &job) < 0) {
        return lastError();
    }
    const bool active = job.type == VIR_DOMAIN_JOB_BOUNDED || job.type == VIR_DOMAIN_JOB_UNBOUNDED;
    return DomainJobInfo{active, job.dataProcessed, job.dataTotal};
}

} // namespace guestdeck
