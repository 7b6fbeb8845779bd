// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace pugi
{
class xml_node;
} // namespace pugi

namespace guestdeck
{

struct DiskInfo;

/// What makes a guest a template: an element of this program's namespace in the definition's metadata, which libvirt
/// keeps, so that every admin of the host sees it.
///   <guestdeck:template xmlns:guestdeck="https://guestdeck.org/xmlns/domain/1" since="…" disks="vda vdb"/>
struct TemplateMark {
    /// How the image was freed of what machines must not share.
    enum class Prepared {
        No, ///< not at all, or by hand
        Sysprep, ///< virt-sysprep on the host
        CloudInit, ///< not in the image: the seed of each new machine does it
    };
    QDateTime since; ///< UTC
    Prepared prepared = Prepared::No;
    QStringList lockedDisks; ///< targets ("vda") that were made read-only with the mark, and become writable without it

    bool operator==(const TemplateMark &) const = default;
};

/// Of a guest's definition; nothing: it is no template. Pure; hostile input is bounded.
std::optional<TemplateMark> readTemplateMark(const QByteArray &domainXml);
/// The same of a tree that is read already.
std::optional<TemplateMark> templateMarkOf(const pugi::xml_node &domain);

/// Whether the disk can be made read-only: QEMU has no read-only disks at IDE and SATA controllers, and libvirt then
/// refuses the definition.
bool canLockDisk(const DiskInfo &disk);

/// The definition with the mark and with its disks read-only, all else byte for byte. The mark's lockedDisks are filled
/// in here; a mark that is there is replaced. Errors: Invalid.
Result<QByteArray> withTemplateMark(const QByteArray &domainXml, const TemplateMark &mark);
/// Without it, and with the disks writable that the mark had locked. Errors: Invalid.
Result<QByteArray> withoutTemplateMark(const QByteArray &domainXml);
/// The same on a tree.
void removeTemplateMark(pugi::xml_node domain);

} // namespace guestdeck
