// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/domaininfo.h"

#include <libvirt/libvirt.h>

#include <QString>
#include <QUuid>

namespace guestdeck
{

/// virDomainState → DomainState. "Saved" is not libvirt's state: the caller knows of managed save images.
DomainState domainState(int libvirtState);
/// Without a call to the host: libvirt keeps both in the handle.
QUuid domainUuid(virDomainPtr domain);
QString domainName(virDomainPtr domain);

} // namespace guestdeck
