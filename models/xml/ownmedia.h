// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace guestdeck
{

struct DomainDetails;

/// Element <media> with a <volume path=…/> each, in the metadata of a guest.
inline constexpr QLatin1StringView ownMediaNamespace{"https://guestdeck.org/xmlns/media/1"};

/// Paths of the volumes that were made for this guest alone and go with it: a seed, the answers for its installer, the
/// installer's kernel. Names from the host: absolute ones only, at most eight.
QStringList readOwnMedia(const QString &domainXml);
/// Has them among the guest's disks as its own, so that deleting the guest offers to delete them.
void takeOwnMedia(DomainDetails &details, const QString &domainXml);

} // namespace guestdeck
