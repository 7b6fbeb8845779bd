// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/hostobjectstore.h"

#include <QSet>

namespace guestdeck
{

HostObjectStore::HostObjectStore(HostObjectKind kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
{
}

const HostObjectStore::Entry *HostObjectStore::find(const QString &name) const
{
    const auto it = m_entries.constFind(name);
    return it == m_entries.cend() ? nullptr : &*it;
}

QStringList HostObjectStore::applyList(const QList<HostObject> &objects)
{
    QSet<QString> listed;
    QStringList fresh;
    QStringList moved;
    QStringList toRead;
    QMap<QString, Entry> next = m_entries;
    for (const HostObject &object : objects) {
        Q_ASSERT(kindOf(object) == m_kind);
        const QString &name = nameOf(object);
        if (listed.contains(name)) {
            continue; // a host that lists one twice
        }
        listed.insert(name);
        const auto known = next.find(name);
        if (known == next.end()) {
            next.insert(name, {object, false});
            fresh.append(name);
            toRead.append(name);
            continue;
        }
        HostObject merged = known->object;
        copyListed(object, merged);
        if (merged != known->object) {
            if (isActive(merged) != isActive(known->object)) {
                toRead.append(name);
            }
            known->object = std::move(merged);
            moved.append(name);
        }
    }
    QStringList gone;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (!listed.contains(it.key())) {
            gone.append(it.key());
        }
    }
    removeAll(gone);
    for (const QString &name : gone) {
        next.remove(name);
    }
    m_entries = std::move(next);
    if (!fresh.isEmpty()) {
        Q_EMIT added(fresh);
    }
    if (!moved.isEmpty()) {
        Q_EMIT changed(moved);
    }
    return toRead;
}

void HostObjectStore::applyDefinition(const HostObject &object)
{
    Q_ASSERT(kindOf(object) == m_kind);
    const auto known = m_entries.find(nameOf(object));
    if (known == m_entries.end()) {
        return;
    }
    HostObject merged = object;
    copyListed(known->object, merged);
    if (known->complete && merged == known->object) {
        return;
    }
    *known = {std::move(merged), true};
    Q_EMIT changed({known.key()});
}

void HostObjectStore::remove(const QString &name)
{
    if (m_entries.contains(name)) {
        removeAll({name});
    }
}

void HostObjectStore::clear()
{
    removeAll(m_entries.keys());
}

void HostObjectStore::removeAll(const QStringList &names)
{
    if (names.isEmpty()) {
        return;
    }
    Q_EMIT aboutToBeRemoved(names);
    for (const QString &name : names) {
        m_entries.remove(name);
    }
    Q_EMIT removed();
}

} // namespace guestdeck
