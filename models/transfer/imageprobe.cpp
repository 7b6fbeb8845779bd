// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/imageprobe.h"

#include "models/install/isoprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QtEndian>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImageProbe)
};

template <class T>
T big(const QByteArray &data, qsizetype at)
{
    return at + qsizetype(sizeof(T)) <= data.size() ? qFromBigEndian<T>(data.constData() + at) : T(0);
}

template <class T>
T little(const QByteArray &data, qsizetype at)
{
    return at + qsizetype(sizeof(T)) <= data.size() ? qFromLittleEndian<T>(data.constData() + at) : T(0);
}

void readBacking(const QByteArray &start, quint64 at, quint64 length, ImageHead &head)
{
    if (at == 0) {
        return;
    }
    if (length == 0 || length > 1023 || at > quint64(start.size()) || length > quint64(start.size()) - at) {
        head.unreadableBacking = true;
        return;
    }
    const QByteArray name = start.mid(qsizetype(at), qsizetype(length));
    head.backing = QString::fromUtf8(name);
    head.unreadableBacking = name.contains('\0') || head.backing.contains(QChar::ReplacementCharacter);
}

/// https://www.qemu.org/docs/master/interop/qcow2.html
void readQcow(const QByteArray &start, ImageHead &head)
{
    const auto version = big<quint32>(start, 4);
    head.format = version == 1 ? u"qcow"_s : u"qcow2"_s;
    readBacking(start, big<quint64>(start, 8), big<quint32>(start, 16), head);
    head.capacity = big<quint64>(start, 24);
    constexpr quint64 externalData = 1U << 2U; // among the incompatible features
    head.separateData = version >= 3 && (big<quint64>(start, 72) & externalData) != 0;
}

void readQed(const QByteArray &start, ImageHead &head)
{
    head.format = u"qed"_s;
    if ((little<quint64>(start, 16) & 1U) != 0) {
        readBacking(start, little<quint32>(start, 56), little<quint32>(start, 60), head);
    }
    head.capacity = little<quint64>(start, 48);
}

void readVmdk(const QByteArray &start, ImageHead &head)
{
    head.format = u"vmdk"_s;
    if (start.startsWith("KDMV")) {
        head.capacity = little<quint64>(start, 12) * 512;
        // QEMU then goes by the descriptor alone, and opens the files that it names.
        head.separateData = head.capacity == 0;
    }
    // The descriptor stands at the beginning, or in the sectors after the header.
    static const QRegularExpression parent(u"parentFileNameHint\\s*=\\s*\"([^\"\\n]{1,1023})\""_s);
    static const QRegularExpression extent(u"^\\s*(?:RW|RDONLY)\\s+\\d+\\s+(?:FLAT|VMFS|SPARSE|VMFSSPARSE)\\s+\""_s,
                                           QRegularExpression::MultilineOption);
    const qsizetype at = start.indexOf("# Disk DescriptorFile");
    if (at < 0) {
        // QEMU looks for the parent at a fixed place, whatever stands around it.
        head.unreadableBacking = start.contains("parentFileNameHint");
        return;
    }
    const QString text = QString::fromLatin1(start.mid(at, 20480));
    head.backing = parent.match(text).captured(1);
    head.unreadableBacking = head.backing.isEmpty() && start.contains("parentFileNameHint");
    head.separateData = head.separateData || (!start.startsWith("KDMV") && extent.match(text).hasMatch());
}

QString packingOf(const QByteArray &start)
{
    struct Magic {
        QByteArrayView bytes;
        QLatin1StringView name;
    };
    static constexpr Magic known[] = {{"\x1f\x8b", "gzip"_L1},
                                      {"\xfd"
                                       "7zXZ",
                                       "xz"_L1},
                                      {"\x28\xb5\x2f\xfd", "zstd"_L1},
                                      {"BZh", "bzip2"_L1},
                                      {"PK\x03\x04", "zip"_L1}};
    for (const Magic &magic : known) {
        if (start.startsWith(magic.bytes)) {
            return magic.name;
        }
    }
    return {};
}

} // namespace

ImageHead probeImage(const QByteArray &start)
{
    ImageHead head;
    head.format = u"raw"_s;
    if (start.startsWith("QFI\xfb")) {
        readQcow(start, head);
    } else if (start.startsWith(QByteArrayView("QED\0", 4))) {
        readQed(start, head);
    } else if (start.startsWith("KDMV") || start.startsWith("COWD") || start.startsWith("# Disk DescriptorFile")) {
        readVmdk(start, head);
    } else if (little<quint32>(start, 64) == 0xbeda107f) {
        head.format = u"vdi"_s;
        head.capacity = little<quint64>(start, 368);
        // A difference to another image names that by a number which only VirtualBox can look up.
        head.unreadableBacking = little<quint32>(start, 76) == 4;
    } else if (start.startsWith("vhdxfile")) {
        head.format = u"vhdx"_s;
    } else if (start.startsWith("conectix")) {
        head.format = u"vpc"_s;
        head.unreadableBacking = big<quint32>(start, 60) == 4;
    } else if (parseIso(start)) {
        head.format = u"iso"_s;
    } else {
        head.packing = packingOf(start);
    }
    return head;
}

Result<QString> neededFile(const ImageHead &head, const QString &poolFolder)
{
    const auto refused = [](const QString &message) { return Error{ErrorKind::Invalid, 0, message, {}}; };
    if (head.unreadableBacking) {
        return refused(Tr::tr("This image is built upon another one, and does not say upon which in a way that can be "
                              "checked. Convert it to a complete image first."));
    }
    if (head.separateData) {
        return refused(Tr::tr("The data of this image lie in another file. Convert it to a single file first."));
    }
    if (head.backing.isEmpty()) {
        return QString();
    }
    static const QRegularExpression protocol(u"\\A[A-Za-z][A-Za-z0-9+.-]*:"_s);
    if (protocol.match(head.backing).hasMatch()) {
        return refused(Tr::tr("This image is built upon something that is not a file: %1. It is not uploaded.")
                           .arg(head.backing.left(200)));
    }
    const QString folder = QDir::cleanPath(poolFolder);
    const QString path
        = QDir::cleanPath(head.backing.startsWith(u'/') ? head.backing : QString(folder + u'/' + head.backing));
    // Directly in the pool: there libvirt knows it as a volume.
    if (folder.isEmpty() || path.section(u'/', 0, -2) != folder) {
        return refused(Tr::tr("This image is built upon the file %1, which is outside the storage pool: the host would "
                              "open it for the machine. It is not uploaded. Convert it to a complete image, if you "
                              "trust it.")
                           .arg(head.backing.left(200)));
    }
    return path;
}

} // namespace guestdeck
