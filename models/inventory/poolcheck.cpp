// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/pooltypes.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

using F = PoolField;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

/// Collects what is wrong, in the order of the fields.
class Check
{
public:
    Check(const NewPool &wanted, const QList<PoolInfo> &existing, const PoolCapabilities &capabilities)
        : m_pool(completed(wanted))
        , m_type(findPoolType(wanted.type))
        , m_existing(existing)
        , m_capabilities(capabilities)
    {
    }

    QList<PoolProblem> run(const FolderFacts &folder, bool session)
    {
        checkName();
        checkType();
        if (m_type) {
            checkFields();
            checkTarget(folder, session);
            checkSource();
            checkBuild();
        }
        return m_problems;
    }

private:
    void wrong(F field, const QString &text) { m_problems.append({field, text, false}); }
    void warn(F field, const QString &text) { m_problems.append({field, text, true}); }

    void checkName()
    {
        const QString &name = m_pool.name;
        if (name.isEmpty()) {
            wrong(F::Name, Tr::tr("The pool needs a name."));
        } else if (name.contains(u'/') || std::ranges::any_of(name, isControl)) {
            wrong(F::Name, Tr::tr("The name cannot hold a slash or control characters."));
        } else if (name.size() > 128) {
            wrong(F::Name, Tr::tr("The name is too long."));
        } else if (std::ranges::any_of(m_existing, [&](const PoolInfo &pool) { return pool.name == name; })) {
            wrong(F::Name, Tr::tr("The host has a pool called %1 already.").arg(name));
        }
    }

    void checkType()
    {
        if (!m_type) {
            wrong(F::Type, Tr::tr("Choose the type of the pool."));
        } else if (!m_capabilities.supports(m_pool.type)) {
            wrong(F::Type,
                  Tr::tr("libvirt on the host cannot do this. On many systems it is a package of its own, called "
                         "libvirt-daemon-driver-storage-%1.")
                      .arg(m_pool.type));
        }
    }

    QString value(F field) const
    {
        switch (field) {
        case F::Device:
            return m_pool.device;
        case F::Devices:
            return m_pool.devices.join(u' ');
        case F::Host:
            return m_pool.host;
        case F::SourceDir:
            return m_pool.sourceDir;
        case F::SourceName:
            return m_pool.sourceName;
        case F::Iqn:
            return m_pool.iqn;
        case F::Initiator:
            return m_pool.initiator;
        case F::Adapter:
            return m_pool.adapter;
        case F::User:
            return m_pool.user;
        case F::Secret:
            return m_pool.secretUsage;
        case F::Target:
            return m_pool.target;
        case F::Format:
            return m_pool.format;
        case F::Name:
        case F::Type:
            break;
        }
        return {};
    }

    void checkFields()
    {
        for (const F field : m_type->required + m_type->optional) {
            const QString text = value(field);
            if (field == F::Target) {
                continue; // has a check of its own
            }
            if (text.trimmed().isEmpty()) {
                if (m_type->required.contains(field)) {
                    wrong(field, Tr::tr("This is needed."));
                }
            } else if (std::ranges::any_of(text, isControl)) {
                wrong(field, Tr::tr("Control characters cannot be part of this."));
            } else if ((field == F::Device || field == F::Devices || field == F::SourceDir)
                       && !std::ranges::all_of(field == F::Devices ? m_pool.devices : QStringList{text},
                                               [](const QString &path) { return path.startsWith(u'/'); })) {
                wrong(field,
                      field == F::SourceDir ? Tr::tr("Give the whole path, which begins with a slash.")
                                            : Tr::tr("Give the whole path of the device, such as /dev/sdb1."));
            } else if ((field == F::Host || field == F::Iqn || field == F::Initiator)
                       && std::ranges::any_of(text, [](QChar c) { return c.isSpace() || c == u'/'; })) {
                wrong(field, Tr::tr("This cannot hold spaces or slashes."));
            } else if (field == F::SourceName && m_pool.type == "logical"_L1
                       && (text.contains(u'/') || text.contains(u' ') || text.startsWith(u'-'))) {
                wrong(field, Tr::tr("A volume group has no spaces or slashes in its name, and begins with no hyphen."));
            } else if ((field == F::Iqn || field == F::Initiator) && !text.startsWith("iqn."_L1)
                       && !text.startsWith("eui."_L1) && !text.startsWith("naa."_L1)) {
                warn(field, Tr::tr("An iSCSI name usually begins with iqn., such as iqn.2024-01.org.example:disks."));
            }
        }
        const bool canLogIn = m_type->has(F::User);
        if (canLogIn && m_pool.user.isEmpty() != m_pool.secretUsage.isEmpty()) {
            wrong(m_pool.user.isEmpty() ? F::User : F::Secret,
                  Tr::tr("A user and the secret with the password belong together."));
        }
    }

    void checkTarget(const FolderFacts &folder, bool session)
    {
        if (!m_type->has(F::Target)) {
            return;
        }
        const QString &target = m_pool.target;
        if (target.isEmpty()) {
            wrong(F::Target, Tr::tr("Give the folder."));
            return;
        }
        if (!target.startsWith(u'/') || std::ranges::any_of(target, isControl)) {
            wrong(F::Target, Tr::tr("Give the whole path, which begins with a slash."));
            return;
        }
        if (target == "/"_L1 || target == "/etc"_L1 || target == "/dev"_L1 || target == "/proc"_L1
            || target == "/sys"_L1 || target.startsWith("/proc/"_L1) || target.startsWith("/sys/"_L1)) {
            wrong(F::Target, Tr::tr("This folder belongs to the system. Take one of its own for the pool."));
            return;
        }
        for (const PoolInfo &pool : m_existing) {
            if (!pool.path.isEmpty() && !pool.path.startsWith("/dev"_L1) && QDir::cleanPath(pool.path) == target) {
                wrong(F::Target, Tr::tr("The pool %1 has this folder already.").arg(pool.name));
                return;
            }
        }
        if (!folder.known) {
            return;
        }
        if (folder.exists && !folder.isFolder) {
            wrong(F::Target, Tr::tr("This is not a folder."));
        } else if (session && !folder.writable) {
            wrong(F::Target,
                  folder.exists ? Tr::tr("You may not write to this folder.")
                                : Tr::tr("The folder is not there, and you may not make it."));
        } else if (!folder.exists) {
            warn(F::Target, Tr::tr("The folder is not there yet. It will be made."));
        } else if (folder.entries > 0 && m_pool.type != "dir"_L1) {
            warn(F::Target, Tr::tr("The folder is not empty. What is in it is hidden while the pool is mounted."));
        }
    }

    /// libvirt takes a source into one pool only.
    void checkSource()
    {
        const QString source = poolSource(m_pool);
        for (const PoolInfo &pool : m_existing) {
            const bool same = pool.type == m_pool.type && !source.isEmpty() && pool.source == source;
            if (same || (m_pool.type == "mpath"_L1 && pool.type == m_pool.type)) {
                const F field = m_type->required.isEmpty() ? F::Type : m_type->required.constFirst();
                wrong(field, Tr::tr("The pool %1 uses this storage already.").arg(pool.name));
                return;
            }
        }
    }

    void checkBuild()
    {
        if (m_pool.build == NewPool::Build::AsIs) {
            return;
        }
        if (m_type->has(F::Devices) && m_pool.devices.isEmpty()) {
            wrong(F::Devices, Tr::tr("Name the disks that it is to be made of."));
        }
        if (m_pool.type == "fs"_L1 && m_pool.format == "auto"_L1) {
            wrong(F::Format, Tr::tr("Choose the file system to format it with."));
        }
        if (m_pool.build == NewPool::Build::Overwrite) {
            const F field = m_type->has(F::Device) ? F::Device : F::Devices;
            warn(field, Tr::tr("Everything on it will be lost."));
        }
    }

    const NewPool m_pool;
    const PoolType *m_type;
    const QList<PoolInfo> &m_existing;
    const PoolCapabilities &m_capabilities;
    QList<PoolProblem> m_problems;
};

} // namespace

QList<PoolProblem> checkPool(const NewPool &pool, const QList<PoolInfo> &existing, const PoolCapabilities &capabilities,
                             const FolderFacts &folder, bool session)
{
    return Check(pool, existing, capabilities).run(folder, session);
}

} // namespace guestdeck
