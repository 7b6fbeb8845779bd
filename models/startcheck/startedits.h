// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace guestdeck
{

// Changes of a definition that let a guest start; all else stays byte for byte. Pure. Errors: Invalid (no definition),
// NotFound (nothing there to change).

/// libvirt chooses the port of each screen.
Result<QByteArray> withAutoPort(const QByteArray &domainXml);
/// By QEMU's own emulation: type 'qemu', and a processor that it can give.
Result<QByteArray> withEmulation(const QByteArray &domainXml);
/// Without the medium in that drive.
Result<QByteArray> withoutMedium(const QByteArray &domainXml, const QString &target);

} // namespace guestdeck
