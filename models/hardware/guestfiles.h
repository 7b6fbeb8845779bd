// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwarefacts.h"

#include <QList>
#include <QString>

namespace guestdeck
{

/// A file or device on the host that a guest is made of.
struct GuestFile {
    QString what; ///< "Disk vda", "UEFI variables"
    QString path;

    bool operator==(const GuestFile &) const = default;
};

/// Where a guest's files are: all paths that its definition names, and, for the system's daemon (`uri` ends with
/// "/system"), where that keeps the definition and the emulator's log. Each path once, at most 200. Pure.
QList<GuestFile> guestFiles(const GuestHardware &guest, const QString &uri);

} // namespace guestdeck
