// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/units.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// How much of a disk image tells what it is and which other files it names.
constexpr quint64 imageProbeLength = 64 * 1024;

/// What the beginning of a disk image says of itself. An image is data from a stranger: the files it names are names
/// to be refused or looked at, never to be opened unseen.
struct ImageHeader {
    /// Why it cannot become a disk; the order of the list is that of the looks.
    enum class Flaw {
        None,
        Damaged, ///< says it is an image, but its numbers make no sense
        OldVersion, ///< a first version that guests are not run from
        Encrypted,
        OtherFiles, ///< the data is in files beside it: `files`
        Difference, ///< holds only what differs from another image
        Packed, ///< an archive or a compressed file; `format` says which
        Installer, ///< an ISO 9660 image
    };

    QString format; ///< qcow2, raw, vmdk, vdi, vpc, vhdx; for Packed gzip, xz, zstd, zip, tar
    Bytes virtualSize; ///< as the guest sees it; 0 where the header does not tell (raw)
    QString backingName; ///< qcow2: as written in the header
    QString backingFormat; ///< empty: not said there
    QStringList files;
    Flaw flaw = Flaw::None;

    bool operator==(const ImageHeader &) const = default;
};

/// The first bytes of an image, at most imageProbeLength. Hostile input: reads nothing outside `start`; what it names
/// is bounded and without control characters.
/// Formats: qemu docs/interop/qcow2.txt, VMware's Virtual Disk Format 1.1, VirtualBox VDICore.h, Microsoft's VHD 1.0.
ImageHeader parseImageHeader(const QByteArray &start);

/// Guests are not run from these; they become a new qcow2 or raw volume.
bool mustBeConverted(const QString &format);
/// The host's libvirt converts these by itself; the others only qemu-img does.
bool convertedByLibvirt(const QString &format);

} // namespace guestdeck
