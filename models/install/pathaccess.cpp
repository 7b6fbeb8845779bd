// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/pathaccess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PathAccess)
};

constexpr unsigned readBit = 4;
constexpr unsigned passBit = 1;

/// One entry of system.posix_acl_access, as the kernel lays it out (linux/posix_acl_xattr.h).
struct AclEntry {
    quint16 tag;
    quint16 bits;
    quint32 id;
};
enum AclTag : quint16 { OwnerTag = 1, UserTag = 2, GroupOwnerTag = 4, GroupTag = 8, MaskTag = 16, OtherTag = 32 };

std::vector<AclEntry> readAcl(const QByteArray &path)
{
    std::array<char, 4096> raw{};
    const ssize_t size = getxattr(path.constData(), "system.posix_acl_access", raw.data(), raw.size());
    std::vector<AclEntry> entries;
    for (ssize_t at = 4; at + 8 <= size; at += 8) {
        entries.push_back({qFromLittleEndian<quint16>(raw.data() + at), qFromLittleEndian<quint16>(raw.data() + at + 2),
                           qFromLittleEndian<quint32>(raw.data() + at + 4)});
    }
    return entries;
}

bool isMember(const Account &account, gid_t group)
{
    return std::ranges::find(account.groups, group) != account.groups.end();
}

/// As acl(5), "access check algorithm".
unsigned aclBits(const std::vector<AclEntry> &acl, const struct stat &info, const Account &account)
{
    unsigned mask = 7;
    unsigned other = 0;
    unsigned group = 0;
    bool inGroup = false;
    std::optional<unsigned> named;
    for (const AclEntry &entry : acl) {
        if (entry.tag == MaskTag) {
            mask = entry.bits;
        } else if (entry.tag == OtherTag) {
            other = entry.bits;
        } else if (entry.tag == UserTag && entry.id == account.uid) {
            named = entry.bits;
        } else if ((entry.tag == GroupOwnerTag && isMember(account, info.st_gid))
                   || (entry.tag == GroupTag && isMember(account, entry.id))) {
            group |= entry.bits;
            inGroup = true;
        }
    }
    return named ? *named & mask : inGroup ? group & mask : other;
}

bool isAllowed(const QByteArray &path, const struct stat &info, const Account &account, unsigned bit)
{
    if (info.st_uid == account.uid) {
        return ((info.st_mode >> 6U) & bit) != 0;
    }
    const std::vector<AclEntry> acl = readAcl(path);
    if (!acl.empty()) {
        return (aclBits(acl, info, account) & bit) != 0;
    }
    return ((info.st_mode >> (isMember(account, info.st_gid) ? 3U : 0U)) & bit) != 0;
}

/// user = "…" of qemu.conf; only root may read it on Debian, and then that is what counts.
QByteArray configuredUser()
{
    QFile file(u"/etc/libvirt/qemu.conf"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(1024).trimmed();
        if (line.startsWith("user") && line.contains('=')) {
            QByteArray name = line.mid(line.indexOf('=') + 1).trimmed();
            name.replace('"', "");
            return name.startsWith('+') ? name.mid(1) : name;
        }
    }
    return {};
}

} // namespace

std::optional<Account> emulatorAccount()
{
    const QByteArray configured = configuredUser();
    for (const QByteArray &name : {configured, QByteArray("libvirt-qemu"), QByteArray("qemu")}) {
        std::array<char, 16384> buffer{};
        passwd entry{};
        passwd *found = nullptr;
        if (name.isEmpty() || getpwnam_r(name.constData(), &entry, buffer.data(), buffer.size(), &found) != 0
            || !found) {
            continue;
        }
        if (found->pw_uid == 0) {
            return {}; // root reads everything
        }
        Account account{found->pw_uid, {}};
        int count = 64;
        account.groups.resize(size_t(count));
        count = getgrouplist(found->pw_name, found->pw_gid, account.groups.data(), &count) < 0 ? 1 : count;
        account.groups.resize(size_t(count));
        return account;
    }
    return {};
}

QString whyUnreadable(const QString &path, const Account &account, bool fileToo)
{
    QString canonical = QFileInfo(path).canonicalFilePath(); // empty when it is not there, or not for us to see
    if (canonical.isEmpty()) {
        canonical = QDir::cleanPath(path);
    }
    for (qsizetype slash = 0; slash >= 0; slash = canonical.indexOf(u'/', slash + 1)) {
        const QByteArray directory = QFile::encodeName(slash == 0 ? u"/"_s : canonical.left(slash));
        struct stat info {
        };
        if (stat(directory.constData(), &info) < 0) {
            return {}; // not for us to see: no ground to say that the emulator cannot
        }
        if (!isAllowed(directory, info, account, passBit)) {
            return Tr::tr("The emulator may not enter the folder %1. Move the file to a storage pool, or let others "
                          "pass through that folder.")
                .arg(QFile::decodeName(directory));
        }
    }
    struct stat info {
    };
    const QByteArray file = QFile::encodeName(canonical);
    if (fileToo && stat(file.constData(), &info) == 0 && !isAllowed(file, info, account, readBit)) {
        return Tr::tr("You may not read the file %1.").arg(canonical);
    }
    return {};
}

} // namespace guestdeck
