// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/storagemap.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>
#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// A loop is found out earlier; this bounds what a host may make us walk.
constexpr int maxLinks = 64;
/// Of one sentence: more names than that help nobody.
constexpr int maxNames = 8;

QString key(const VolumeRef &volume)
{
    return volume.pool + u'/' + volume.name; // no pool's name holds a slash
}

VolumeRef refOf(const VolumeInfo &info)
{
    return {info.pool, info.name};
}

bool isBelow(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

/// By its format, and by its name where libvirt takes an image for raw bytes.
bool looksLikeDisk(const VolumeInfo &info)
{
    static const std::array formats{"raw"_L1, "qcow2"_L1, "qcow"_L1, "qed"_L1, "vmdk"_L1, "vdi"_L1, "vhd"_L1, "vpc"_L1};
    static const std::array others{".iso"_L1, ".img.part"_L1, ".xml"_L1, ".txt"_L1,   ".fd"_L1,
                                   ".log"_L1, ".json"_L1,     ".md5"_L1, ".sha256"_L1};
    if (!info.type.isEmpty() && info.type != "file"_L1) {
        return info.type == "block"_L1 || info.type == "network"_L1;
    }
    // libvirt takes what it does not know for raw.
    return std::ranges::find(formats, info.format) != formats.end()
        && std::ranges::none_of(others, [&](auto end) { return info.name.endsWith(end, Qt::CaseInsensitive); });
}

QString listed(QStringList names)
{
    names.removeDuplicates();
    const int more = int(names.size()) - maxNames;
    const QString joined = names.mid(0, maxNames).join(u", "_s);
    return more > 0 ? Tr::tr("%1 and %n more", nullptr, more).arg(joined) : joined;
}

} // namespace

StorageMap StorageMap::build(StorageFacts facts)
{
    StorageMap map;
    map.m_facts = std::move(facts);
    const QList<StorageVolume> &volumes = map.m_facts.volumes;
    for (int i = 0; i < volumes.size(); ++i) {
        const StorageVolume &volume = volumes.at(i);
        map.m_byRef.insert(key(refOf(volume.info)), i);
        map.m_byName.insert(u"volume "_s + key(refOf(volume.info)), i);
        for (const QString &name : volume.names) {
            map.m_byName.insert(name, i);
        }
    }
    map.m_users.resize(volumes.size());
    map.m_children.resize(volumes.size());
    for (int i = 0; i < volumes.size(); ++i) {
        const int base = map.indexOfNames(volumes.at(i).backingNames);
        if (base >= 0 && base != i) {
            map.m_children[base].append(i);
        }
    }
    for (const StorageGuestDisk &disk : std::as_const(map.m_facts.disks)) {
        const auto add = [&](int index, bool direct) {
            QList<User> &users = map.m_users[index];
            const User user{disk.guest, disk.guestName, disk.running, disk.target, disk.medium, disk.readOnly, direct};
            const auto same = std::ranges::find_if(
                users, [&](const User &known) { return known.guest == user.guest && known.target == user.target; });
            if (same == users.end()) {
                users.append(user);
            } else {
                same->direct = same->direct || direct;
            }
        };
        QSet<int> seen;
        for (const QString &name : disk.names) {
            if (const int index = map.m_byName.value(name, -1); index >= 0 && !seen.contains(index)) {
                seen.insert(index);
                add(index, true);
            }
        }
        QList<int> todo = seen.values();
        for (const QString &name : disk.belowNames) {
            if (const int index = map.m_byName.value(name, -1); index >= 0 && !seen.contains(index)) {
                seen.insert(index);
                todo.append(index);
                add(index, false);
            }
        }
        while (!todo.isEmpty()) {
            const int base = map.indexOfNames(volumes.at(todo.takeLast()).backingNames);
            if (base >= 0 && !seen.contains(base)) {
                seen.insert(base);
                todo.append(base);
                add(base, false);
            }
        }
    }
    for (QList<User> &users : map.m_users) {
        std::ranges::stable_sort(users, [](const User &a, const User &b) {
            const int order = a.name.localeAwareCompare(b.name);
            return order != 0 ? order < 0 : a.target < b.target;
        });
    }
    return map;
}

QList<VolumeInfo> StorageMap::volumes() const
{
    QList<VolumeInfo> all;
    for (const StorageVolume &volume : m_facts.volumes) {
        all.append(volume.info);
    }
    return all;
}

QList<VolumeInfo> StorageMap::volumesOf(const QString &pool) const
{
    QList<VolumeInfo> all = volumes();
    all.removeIf([&](const VolumeInfo &info) { return info.pool != pool; });
    return all;
}

int StorageMap::indexOf(const VolumeRef &volume) const
{
    return m_byRef.value(key(volume), -1);
}

int StorageMap::indexOfNames(const QStringList &names) const
{
    for (const QString &name : names) {
        if (const int index = m_byName.value(name, -1); index >= 0) {
            return index;
        }
    }
    return -1;
}

const VolumeInfo *StorageMap::find(const VolumeRef &volume) const
{
    const int index = indexOf(volume);
    return index < 0 ? nullptr : &m_facts.volumes.at(index).info;
}

std::optional<VolumeRef> StorageMap::findPath(const QString &path) const
{
    const int index = path.isEmpty() ? -1 : m_byName.value(u"path "_s + QDir::cleanPath(path), -1);
    return index < 0 ? std::nullopt : std::optional(refOf(m_facts.volumes.at(index).info));
}

QList<StorageMap::User> StorageMap::users(const VolumeRef &volume) const
{
    const int index = indexOf(volume);
    return index < 0 ? QList<User>{} : m_users.at(index);
}

QList<StorageMap::User> StorageMap::usersOfPool(const QString &pool) const
{
    QList<User> users;
    for (int i = 0; i < m_facts.volumes.size(); ++i) {
        if (m_facts.volumes.at(i).info.pool == pool) {
            users += m_users.at(i);
        }
    }
    return users;
}

QList<VolumeRef> StorageMap::children(const VolumeRef &volume) const
{
    QList<VolumeRef> refs;
    const int index = indexOf(volume);
    if (index >= 0) {
        for (const int child : m_children.at(index)) {
            refs.append(refOf(m_facts.volumes.at(child).info));
        }
    }
    return refs;
}

QList<VolumeRef> StorageMap::descendants(const VolumeRef &volume) const
{
    QList<VolumeRef> all = children(volume);
    for (qsizetype i = 0; i < all.size(); ++i) { // grows meanwhile
        const QList<VolumeRef> next = children(VolumeRef(all.at(i)));
        for (const VolumeRef &child : next) {
            if (child != volume && !all.contains(child)) {
                all.append(child);
            }
        }
    }
    return all;
}

StorageMap::Link StorageMap::linkTo(const QString &path, const QString &format, const QStringList &names) const
{
    Link link;
    link.path = path;
    link.format = format;
    const int index = indexOfNames(names);
    if (index >= 0) {
        const VolumeInfo &info = m_facts.volumes.at(index).info;
        link.volume = refOf(info);
        link.format = format.isEmpty() ? info.format : format;
        return link;
    }
    if (!path.startsWith(u'/')) {
        link.state = Link::State::Remote;
        return link;
    }
    const QString clean = QDir::cleanPath(path);
    const QString folder = clean.left(std::max<qsizetype>(clean.lastIndexOf(u'/'), 1));
    link.state = Link::State::Outside;
    for (const PoolInfo &pool : m_facts.pools) {
        const QString home = pool.path.isEmpty() ? QString() : QDir::cleanPath(pool.path);
        if (pool.active && folder == home) {
            link.state = Link::State::Missing;
            return link;
        }
        // Device folders hold all disks of the host: that one lies there does not make it the pool's.
        if (isBelow(clean, home) && home != "/dev"_L1 && !home.startsWith("/dev/"_L1)) {
            link.state = Link::State::Unseen;
        }
    }
    return link;
}

QList<StorageMap::Link> StorageMap::chain(const VolumeRef &volume) const
{
    QList<Link> links;
    int index = indexOf(volume);
    if (index < 0) {
        return links;
    }
    const VolumeInfo &first = m_facts.volumes.at(index).info;
    links.append({Link::State::Volume, first.path, first.format, volume});
    QSet<int> seen{index};
    while (index >= 0 && links.size() < maxLinks) {
        const StorageVolume &above = m_facts.volumes.at(index);
        if (above.info.backingPath.isEmpty()) {
            break;
        }
        Link link = linkTo(above.info.backingPath, above.info.backingFormat, above.backingNames);
        index = link.volume ? indexOf(*link.volume) : -1;
        if (index >= 0 && seen.contains(index)) {
            link.state = Link::State::Loop;
            index = -1;
        }
        if (index >= 0) {
            seen.insert(index);
        }
        links.append(link);
    }
    return links;
}

StorageMap::Lock StorageMap::lock(const VolumeRef &volume) const
{
    if (!children(volume).isEmpty()) {
        return Lock::Base;
    }
    return users(volume).isEmpty() ? Lock::None : Lock::Guests;
}

QString StorageMap::whyLocked(const VolumeRef &volume) const
{
    QStringList names;
    switch (lock(volume)) {
    case Lock::None:
        return {};
    case Lock::Base:
        for (const VolumeRef &child : children(volume)) {
            names.append(child.name);
        }
        return Tr::tr("It is the base of %1.").arg(listed(names));
    case Lock::Guests:
        for (const User &user : users(volume)) {
            names.append(user.name);
        }
        return Tr::tr("It is used by %1.").arg(listed(names));
    }
    return {};
}

bool StorageMap::isDangerous(const VolumeRef &volume) const
{
    return std::ranges::any_of(chain(volume), [](const Link &link) { return link.state == Link::State::Outside; });
}

bool StorageMap::isBroken(const VolumeRef &volume) const
{
    return std::ranges::any_of(chain(volume), [](const Link &link) {
        return link.state == Link::State::Missing || link.state == Link::State::Loop;
    });
}

bool StorageMap::isOrphan(const VolumeRef &volume) const
{
    const VolumeInfo *info = find(volume);
    return info && m_facts.unread.isEmpty() && looksLikeDisk(*info) && lock(volume) == Lock::None;
}

QList<VolumeRef> StorageMap::orphans() const
{
    QList<VolumeRef> refs;
    for (const StorageVolume &volume : m_facts.volumes) {
        if (isOrphan(refOf(volume.info))) {
            refs.append(refOf(volume.info));
        }
    }
    return refs;
}

} // namespace guestdeck
