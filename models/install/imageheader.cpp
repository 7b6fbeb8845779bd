// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/imageheader.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

using Flaw = ImageHeader::Flaw;

constexpr quint64 sector = 512;
constexpr qsizetype longestName = 1023; // qcow2's own limit

/// Numbers of a header; what lies outside reads as zero and is remembered.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    template <class T>
    T big(quint64 at)
    {
        return fits(at, sizeof(T)) ? qFromBigEndian<T>(m_bytes.constData() + at) : T{};
    }
    template <class T>
    T little(quint64 at)
    {
        return fits(at, sizeof(T)) ? qFromLittleEndian<T>(m_bytes.constData() + at) : T{};
    }
    QByteArray bytes(quint64 at, quint64 length)
    {
        return fits(at, length) ? m_bytes.mid(qsizetype(at), qsizetype(length)) : QByteArray();
    }
    bool short_() const { return m_short; }

private:
    bool fits(quint64 at, quint64 length)
    {
        const auto size = quint64(m_bytes.size());
        const bool inside = at <= size && length <= size - at;
        m_short = m_short || !inside;
        return inside;
    }

    const QByteArray &m_bytes;
    bool m_short = false;
};

bool isPlain(const QByteArray &name)
{
    return std::ranges::none_of(name, [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

QString text(const QByteArray &name)
{
    QString result = QString::fromUtf8(name.left(longestName));
    result.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter; });
    return result;
}

Bytes sizeOf(quint64 size, ImageHeader &image)
{
    // Nothing real is larger than an EiB, and sums of these numbers must not overflow.
    if (size > (1ULL << 60U)) {
        image.flaw = Flaw::Damaged;
        return {};
    }
    return Bytes{size};
}

// ---- qcow2 ----

enum Qcow2Feature : quint64 { ExternalData = 1U << 2U };
enum Qcow2Extension : quint32 { End = 0, BackingFormat = 0xe2792aca, DataFile = 0x44415441 };

void readQcow2Extensions(Reader &in, quint64 at, quint64 end, ImageHeader &image)
{
    for (int n = 0; n < 64 && at + 8 <= end; ++n) {
        const auto type = in.big<quint32>(at);
        const auto length = in.big<quint32>(at + 4);
        if (type == End || in.short_()) {
            return;
        }
        if (length > end - at - 8) {
            image.flaw = Flaw::Damaged;
            return;
        }
        if (type == BackingFormat) {
            image.backingFormat = text(in.bytes(at + 8, std::min<quint32>(length, 32)));
        } else if (type == DataFile) {
            image.files << text(in.bytes(at + 8, std::min<quint32>(length, longestName)));
        }
        at += 8 + (quint64(length) + 7) / 8 * 8;
    }
}

void readQcow2(Reader &in, ImageHeader &image)
{
    const auto version = in.big<quint32>(4);
    if (version == 1) {
        image.flaw = Flaw::OldVersion;
        return;
    }
    const auto backingAt = in.big<quint64>(8);
    const auto backingLength = in.big<quint32>(16);
    const auto clusterBits = in.big<quint32>(20);
    image.virtualSize = sizeOf(in.big<quint64>(24), image);
    const auto encryption = in.big<quint32>(32);
    const quint64 features = version >= 3 ? in.big<quint64>(72) : 0;
    const quint64 headerLength = version >= 3 ? in.big<quint32>(100) : 72;
    if (in.short_() || version > 3 || clusterBits < 9 || clusterBits > 21 || headerLength < 72
        || headerLength > (1ULL << clusterBits)) {
        image.flaw = Flaw::Damaged;
        return;
    }
    const quint64 cluster = 1ULL << clusterBits;
    const quint64 end = std::min(backingAt ? backingAt : cluster, cluster);
    readQcow2Extensions(in, headerLength, std::min<quint64>(end, imageProbeLength), image);
    if (backingAt) {
        const QByteArray name = in.bytes(backingAt, backingLength);
        if (backingLength == 0 || backingLength > longestName || backingAt < headerLength
            || backingAt > cluster - std::min<quint64>(backingLength, cluster) || name.isEmpty() || !isPlain(name)
            || text(name).toUtf8() != name) {
            image.flaw = Flaw::Damaged;
            return;
        }
        image.backingName = text(name);
    }
    if (encryption != 0) {
        image.flaw = Flaw::Encrypted;
    } else if ((features & ExternalData) || !image.files.isEmpty()) {
        image.flaw = Flaw::OtherFiles;
    }
}

// ---- vmdk ----

/// The value of `key="value"` or key=value.
QByteArray value(const QByteArray &line)
{
    QByteArray rest = line.mid(line.indexOf('=') + 1).trimmed();
    if (rest.startsWith('"')) {
        rest = rest.mid(1, rest.indexOf('"', 1) - 1);
    }
    return rest;
}

/// The text part of a vmdk: which files hold the data, and whether there is a parent.
void readDescriptor(const QByteArray &descriptor, ImageHeader &image)
{
    quint64 sectors = 0;
    for (const QByteArray &raw : descriptor.left(qsizetype(imageProbeLength)).split('\n').mid(0, 4096)) {
        const QByteArray line = raw.trimmed();
        const QByteArray low = line.left(32).toLower();
        if (low.startsWith("parentfilenamehint")) {
            image.backingName = text(value(line));
            image.flaw = Flaw::Difference;
        } else if (low.startsWith("rw ") || low.startsWith("rdonly ") || low.startsWith("noaccess ")) {
            const qsizetype quote = line.indexOf('"');
            if (quote >= 0 && image.files.size() < 64) {
                image.files << text(line.mid(quote + 1, line.indexOf('"', quote + 1) - quote - 1));
            }
            const quint64 part = line.split(' ').value(1).toULongLong();
            sectors += std::min<quint64>(part, 1ULL << 40U);
        }
    }
    if (image.virtualSize.value == 0) {
        image.virtualSize = sizeOf(std::min<quint64>(sectors, 1ULL << 51U) * sector, image);
    }
}

void readVmdk(Reader &in, const QByteArray &start, ImageHeader &image)
{
    const quint64 capacity = in.little<quint64>(12);
    const quint64 descriptorAt = in.little<quint64>(28);
    const quint64 descriptorLength = in.little<quint64>(36);
    if (in.short_() || capacity > (1ULL << 51U) || descriptorAt > imageProbeLength / sector
        || descriptorLength > imageProbeLength / sector) {
        image.flaw = Flaw::Damaged;
        return;
    }
    image.virtualSize = sizeOf(capacity * sector, image);
    // The emulator looks for the parent at the second sector, whatever the header says: so all of it is searched.
    readDescriptor(start.mid(qsizetype(sector)), image);
    if (image.flaw == Flaw::None && capacity == 0) {
        image.flaw = Flaw::OtherFiles; // only then does the emulator follow the names in the text
    } else {
        image.files.clear(); // its own name, usually an old one
    }
}

// ---- the others ----

void readVdi(Reader &in, ImageHeader &image)
{
    enum Type { Dynamic = 1, Fixed = 2 };
    const auto type = in.little<quint32>(0x4c);
    image.virtualSize = sizeOf(in.little<quint64>(0x170), image);
    const QByteArray parent = in.bytes(0x1a8, 32); // id and change of the image it is built upon
    if (in.short_()) {
        image.flaw = Flaw::Damaged;
    } else if ((type != Dynamic && type != Fixed)
               || std::ranges::any_of(parent.left(16), [](char c) { return c != 0; })) {
        image.flaw = Flaw::Difference;
    }
}

void readVhd(Reader &in, ImageHeader &image)
{
    enum Type { Fixed = 2, Dynamic = 3, Differencing = 4 };
    image.virtualSize = sizeOf(in.big<quint64>(48), image);
    const auto type = in.big<quint32>(60);
    if (in.short_() || (type != Fixed && type != Dynamic && type != Differencing)) {
        image.flaw = Flaw::Damaged;
    } else if (type == Differencing) {
        image.flaw = Flaw::Difference;
    }
}

struct Magic {
    qsizetype at;
    QByteArrayView bytes;
    QLatin1StringView format;
};

constexpr std::array packed{
    Magic{0, QByteArrayView("\x1f\x8b", 2), "gzip"_L1},         Magic{0, QByteArrayView("\xfd\x37zXZ\x00", 6), "xz"_L1},
    Magic{0, QByteArrayView("\x28\xb5\x2f\xfd", 4), "zstd"_L1}, Magic{0, QByteArrayView("PK\x03\x04", 4), "zip"_L1},
    Magic{257, QByteArrayView("ustar", 5), "tar"_L1},
};

bool has(const QByteArray &start, qsizetype at, QByteArrayView magic)
{
    return start.size() >= at + magic.size() && QByteArrayView(start).sliced(at, magic.size()) == magic;
}

} // namespace

ImageHeader parseImageHeader(const QByteArray &start)
{
    ImageHeader image;
    Reader in(start);
    if (has(start, 0, "QFI\xfb")) {
        image.format = u"qcow2"_s;
        readQcow2(in, image);
    } else if (has(start, 0, "KDMV")) {
        image.format = u"vmdk"_s;
        readVmdk(in, start, image);
    } else if (start.left(512).contains("# Disk DescriptorFile") || has(start, 0, "COWD")) {
        image.format = u"vmdk"_s;
        readDescriptor(start, image);
        image.flaw = image.flaw == Flaw::None ? Flaw::OtherFiles : image.flaw;
    } else if (has(start, 0x40, "\x7f\x10\xda\xbe")) {
        image.format = u"vdi"_s;
        readVdi(in, image);
    } else if (has(start, 0, "conectix")) {
        image.format = u"vpc"_s;
        readVhd(in, image);
    } else if (has(start, 0, "vhdxfile")) {
        image.format = u"vhdx"_s;
    } else if (has(start, 0, QByteArrayView("LUKS\xba\xbe", 6))) {
        image.format = u"raw"_s;
        image.flaw = Flaw::Encrypted;
    } else if (has(start, 0x8001, "CD001")) {
        image.format = u"raw"_s;
        image.flaw = Flaw::Installer;
    } else if (const auto *const kind
               = std::ranges::find_if(packed, [&](const Magic &magic) { return has(start, magic.at, magic.bytes); });
               kind != packed.end()) {
        image.format = kind->format;
        image.flaw = Flaw::Packed;
    } else {
        image.format = u"raw"_s;
    }
    return image;
}

bool mustBeConverted(const QString &format)
{
    return !format.isEmpty() && format != "qcow2"_L1 && format != "raw"_L1;
}

bool convertedByLibvirt(const QString &format)
{
    static const std::array known{"qcow2"_L1, "raw"_L1, "vmdk"_L1, "vdi"_L1, "vpc"_L1};
    return std::ranges::find(known, format) != known.end();
}

} // namespace guestdeck
