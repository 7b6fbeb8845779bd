// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/isoprobe.h"

#include <QtEndian>

namespace guestdeck
{

namespace
{

constexpr qsizetype sectorSize = 2048;
constexpr qsizetype firstDescriptor = 16;

enum DescriptorType { BootRecord = 0, Primary = 1, Terminator = 255 };

/// A field of fixed width, padded with blanks; what cannot be shown is left out.
QString field(QByteArrayView sector, qsizetype at, qsizetype length)
{
    QString text = QString::fromUtf8(sector.sliced(at, length));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter; });
    return text.trimmed();
}

quint64 littleEndian(QByteArrayView sector, qsizetype at, int width)
{
    return width == 2 ? qFromLittleEndian<quint16>(sector.data() + at) : qFromLittleEndian<quint32>(sector.data() + at);
}

} // namespace

std::optional<IsoDescriptor> parseIso(const QByteArray &start)
{
    std::optional<IsoDescriptor> iso;
    bool bootable = false;
    for (qsizetype sector = firstDescriptor; (sector + 1) * sectorSize <= start.size(); ++sector) {
        const QByteArrayView bytes = QByteArrayView(start).sliced(sector * sectorSize, sectorSize);
        if (bytes.sliced(1, 5) != "CD001") {
            break; // descriptors stand without gaps
        }
        const int type = uchar(bytes[0]);
        if (type == Terminator) {
            break;
        }
        if (type == BootRecord && bytes.sliced(7).startsWith("EL TORITO SPECIFICATION")) {
            bootable = true;
        } else if (type == Primary && !iso) {
            iso = IsoDescriptor{field(bytes, 8, 32),
                                field(bytes, 40, 32),
                                field(bytes, 318, 128),
                                field(bytes, 574, 128),
                                littleEndian(bytes, 80, 4) * littleEndian(bytes, 128, 2),
                                false};
        }
    }
    if (iso) {
        iso->bootable = bootable;
    }
    return iso;
}

} // namespace guestdeck
