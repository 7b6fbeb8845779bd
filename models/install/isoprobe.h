// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace guestdeck
{

/// How much of a medium tells what it is: the sixteen sectors of the system area and sixteen for the descriptors.
constexpr quint64 isoProbeLength = 64 * 1024;

/// The primary volume descriptor of an ISO 9660 image (ECMA-119, 8.4), its fields trimmed, and whether an El Torito
/// boot record stands beside it.
struct IsoDescriptor {
    QString systemId;
    QString volumeId;
    QString publisherId;
    QString applicationId;
    quint64 volumeSize = 0; ///< bytes
    bool bootable = false;
};

/// Nothing when these first bytes of a medium are no ISO 9660 image. Hostile input: reads nothing outside `start`.
std::optional<IsoDescriptor> parseIso(const QByteArray &start);

} // namespace guestdeck
