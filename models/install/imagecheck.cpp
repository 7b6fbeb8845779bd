// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/imagecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImageCheck)
};

constexpr int longestChain = 16;

QString folderOf(const QString &path)
{
    return path.left(std::max<qsizetype>(1, path.lastIndexOf(u'/')));
}

/// As the emulator would read the name in an image at `path`; empty: it is no file of the host.
QString resolved(const QString &name, const QString &path)
{
    static const QRegularExpression protocol(u"^[A-Za-z0-9+.-]+:"_s);
    if (protocol.match(name).hasMatch()) {
        return {};
    }
    return QDir::cleanPath(name.startsWith(u'/') ? name : folderOf(path) + u"/"_s + name);
}

/// Follows what an image is built upon.
class Chain
{
public:
    Chain(const QString &path, const ImageLook &look)
        : m_first(path)
        , m_look(look)
    {
    }

    /// A refusal as a sentence; empty: the chain is sound.
    Result<QString> follow(QString path, ImageHeader header, DiskProbe &disk)
    {
        for (int depth = 0; !header.backingName.isEmpty(); ++depth) {
            const QString base = resolved(header.backingName, path);
            if (depth == 0) {
                disk.backingPath = base;
            }
            if (depth == longestChain) {
                return Tr::tr("The image is built upon a chain of more than %n others, or upon itself.", nullptr,
                              longestChain);
            }
            if (base.isEmpty()) {
                return Tr::tr("The image claims to be built upon %1, which is no file of the host. It is not used.")
                    .arg(header.backingName);
            }
            auto refusal = whyNotThere(base);
            if (!refusal.has_value() || !refusal->isEmpty()) {
                return refusal;
            }
            if (header.backingFormat.isEmpty()) {
                return Tr::tr("The image does not say which format its base %1 has, and a guess would let a guest "
                              "choose. Set it on the host: qemu-img rebase -u -b … -F FORMAT.")
                    .arg(base);
            }
            const auto start = m_look.read(base);
            if (!start.has_value()) {
                return whyUnread(start.error(), base);
            }
            if (header.backingFormat == "raw"_L1) {
                return QString();
            }
            header = parseImageHeader(*start);
            if (const QString why = whyNoDisk(header); !why.isEmpty()) {
                return Tr::tr("Its base %1 cannot be used: %2").arg(base, why);
            }
            path = base;
        }
        return QString();
    }

private:
    Result<QString> whyNotThere(const QString &base) const
    {
        const auto volume = m_look.volume(base);
        if (volume.has_value() || folderOf(base) == folderOf(m_first)) {
            return QString();
        }
        if (volume.error().kind == ErrorKind::Unreachable) {
            return volume.error();
        }
        return Tr::tr("The image claims to be built upon %1, which no active storage pool of the host holds. Whoever "
                      "made the image could have written any path of the host there, so it is not used.")
            .arg(base);
    }

    static Result<QString> whyUnread(const Error &error, const QString &base)
    {
        if (error.kind == ErrorKind::Unreachable) {
            return error;
        }
        return error.kind == ErrorKind::NotFound
            ? Tr::tr("The image is built upon %1, which is not there.").arg(base)
            : Tr::tr("The image is built upon %1, which cannot be read.").arg(base);
    }

    QString m_first;
    const ImageLook &m_look;
};

} // namespace

QString whyNoDisk(const ImageHeader &header)
{
    switch (header.flaw) {
    case ImageHeader::Flaw::None:
        break;
    case ImageHeader::Flaw::Damaged:
        return Tr::tr("The image is damaged: its header makes no sense.");
    case ImageHeader::Flaw::OldVersion:
        return Tr::tr("This is the first version of the format. Convert it on the host with qemu-img convert.");
    case ImageHeader::Flaw::Encrypted:
        return Tr::tr("The image is encrypted.");
    case ImageHeader::Flaw::OtherFiles:
        return header.files.isEmpty()
            ? Tr::tr("The image keeps its data in other files.")
            : Tr::tr("The image keeps its data in other files: %1. Make one file of it with qemu-img convert.")
                  .arg(header.files.mid(0, 3).join(u", "_s));
    case ImageHeader::Flaw::Difference:
        return Tr::tr("The image holds only what differs from another one. Export the whole disk, or merge its "
                      "snapshots, where it comes from.");
    case ImageHeader::Flaw::Packed:
        return Tr::tr("This is a packed file (%1). Unpack it first; an OVA is imported as an appliance.")
            .arg(header.format);
    case ImageHeader::Flaw::Installer:
        return Tr::tr("This is an installation image (ISO), not a disk.");
    }
    return header.format == "vhdx"_L1 ? Tr::tr(
               "The host's libvirt does not know vhdx. Convert it first: qemu-img convert -O qcow2 IN.vhdx OUT.qcow2.")
                                      : QString();
}

Result<DiskProbe> examineImage(const QString &path, const ImageLook &look)
{
    DiskProbe disk;
    const auto start = look.read(path);
    if (!start.has_value()) {
        const ErrorKind kind = start.error().kind;
        if (kind == ErrorKind::NotFound || kind == ErrorKind::Invalid) {
            return disk; // not there, or a folder or a pipe
        }
        // Not readable for us, but the daemon may. On a remote host nothing can be said.
        if (kind != ErrorKind::Io) {
            return start.error();
        }
        disk.exists = true;
        return disk;
    }
    disk.exists = true;
    if (const auto volume = look.volume(path); volume.has_value()) {
        disk.pool = volume->pool;
        disk.volume = volume->name;
        disk.virtualSize = volume->capacity;
    } else if (volume.error().kind == ErrorKind::Unreachable) {
        return volume.error();
    }
    const ImageHeader header = parseImageHeader(*start);
    disk.format = header.format;
    if (header.virtualSize.value > 0) {
        disk.virtualSize = header.virtualSize;
    }
    disk.refusal = whyNoDisk(header);
    if (disk.refusal.isEmpty()) {
        const auto refusal = Chain(path, look).follow(path, header, disk);
        if (!refusal.has_value()) {
            return refusal.error();
        }
        disk.refusal = *refusal;
    }
    return disk;
}

} // namespace guestdeck
