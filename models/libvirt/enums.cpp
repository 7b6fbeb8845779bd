// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/enums.h"

namespace guestdeck
{

DomainState domainState(int libvirtState)
{
    switch (libvirtState) {
    case VIR_DOMAIN_RUNNING:
        return DomainState::Running;
    case VIR_DOMAIN_BLOCKED:
        return DomainState::Blocked;
    case VIR_DOMAIN_PAUSED:
        return DomainState::Paused;
    case VIR_DOMAIN_SHUTDOWN:
        return DomainState::ShuttingDown;
    case VIR_DOMAIN_SHUTOFF:
        return DomainState::ShutOff;
    case VIR_DOMAIN_CRASHED:
        return DomainState::Crashed;
    case VIR_DOMAIN_PMSUSPENDED:
        return DomainState::Suspended;
    default:
        return DomainState::Unknown;
    }
}

QUuid domainUuid(virDomainPtr domain)
{
    unsigned char raw[VIR_UUID_BUFLEN]{};
    if (virDomainGetUUID(domain, raw) < 0) {
        return {};
    }
    return QUuid::fromRfc4122(QByteArrayView(raw, VIR_UUID_BUFLEN));
}

QString domainName(virDomainPtr domain)
{
    return QString::fromUtf8(virDomainGetName(domain));
}

} // namespace guestdeck
