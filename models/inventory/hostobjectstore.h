// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostobjects.h"

#include <QMap>
#include <QObject>

namespace guestdeck
{

/// All objects of one kind that a host has, as far as they are known. Computes what an answer of the host adds, removes
/// and changes, and tells exactly that. Thread: GUI. Owner: HostObjects.
class HostObjectStore : public QObject
{
    Q_OBJECT
public:
    struct Entry {
        HostObject object;
        bool complete = false; ///< the definition has been read; else there is only what lists tell
    };

    explicit HostObjectStore(HostObjectKind kind, QObject *parent = nullptr);

    HostObjectKind kind() const { return m_kind; }
    const Entry *find(const QString &name) const;
    const QMap<QString, Entry> &entries() const { return m_entries; }
    qsizetype size() const { return m_entries.size(); }

    /// What a list told: those that are not in it are gone. What is known from definitions stays. Gives the names of
    /// those that are new or have started or stopped: their definition is to be read (again).
    QStringList applyList(const QList<HostObject> &objects);
    /// What its definition told; ignored for one that is not listed (any more).
    void applyDefinition(const HostObject &object);
    void remove(const QString &name);
    void clear();

Q_SIGNALS:
    void added(const QStringList &names);
    void aboutToBeRemoved(const QStringList &names); ///< still to be found
    void removed();
    void changed(const QStringList &names);

private:
    void removeAll(const QStringList &names);

    HostObjectKind m_kind;
    QMap<QString, Entry> m_entries;
};

} // namespace guestdeck
