// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QStringList>

namespace pugi
{
class xml_node;
} // namespace pugi

namespace guestdeck
{

struct DomainDetails;

/// Element <media guest=UUID> with a <volume path=…/> each, in the metadata of a guest. It counts for the guest of that
/// UUID alone: other programs copy the metadata with the rest when they clone a guest.
inline constexpr QLatin1StringView ownMediaNamespace{"https://guestdeck.org/xmlns/media/1"};

/// Paths of the volumes that were made for this guest alone and go with it: a seed, the answers for its installer, the
/// installer's kernel. Names from the host: absolute ones only, at most eight.
QStringList readOwnMedia(const QString &domainXml);
/// Has them among the guest's disks as its own, so that deleting the guest offers to delete them.
void takeOwnMedia(DomainDetails &details, const QString &domainXml);

/// The definition with these volumes noted as its guest's own, all else byte for byte. Errors: Invalid. Pure.
Result<QByteArray> withOwnMedia(const QByteArray &domainXml, const QStringList &paths);
/// For a copy of the definition, whose media these are not.
void removeOwnMedia(pugi::xml_node domain);

} // namespace guestdeck
