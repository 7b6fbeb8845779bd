// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/hostobjectcolumns.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>

namespace guestdeck
{

class HostObjects;
class HostObjectStore;

/// The pools, networks, interfaces or devices of a host, one row each; columns as HostObjectColumns says. Never reset;
/// sorting and filtering belong to HostObjectFilter. Reads nothing of the host: HostObjects does, while watched.
/// Thread: GUI.
class HostObjectModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString: by which it is known
        ActiveRole, ///< bool
        SortRole, ///< raw value of the column
        StaleRole, ///< bool: the host is not connected, what is shown may be old
        SearchRole, ///< QString: all that the search looks at, lower case
        FractionRole, ///< double 0…1 for columns with a bar, else nothing
        CategoryRole, ///< QString: category of a device, see DeviceWords
        CompleteRole, ///< bool: its definition has been read
    };

    /// `objects` may be null (tests): then nothing is ever stale. Empty once `store` is gone.
    HostObjectModel(HostObjectStore *store, HostObjects *objects, QObject *parent = nullptr);
    ~HostObjectModel() override;

    HostObjectKind kind() const { return m_kind; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QString nameAt(int row) const { return row >= 0 && row < m_rows.size() ? m_rows.at(row) : QString(); }
    QModelIndex indexOf(const QString &name, int column = 0) const;
    /// Null for one that is not there.
    const HostObject *object(const QString &name) const;

private:
    QVariant text(const HostObjectColumn &column, const HostObject &object, bool complete) const;
    void add(const QStringList &names);
    void drop(const QStringList &names);
    void change(const QStringList &names);
    void updateStale();

    HostObjectKind m_kind;
    QPointer<HostObjectStore> m_store;
    QPointer<HostObjects> m_objects;
    QStringList m_rows;
    QHash<QString, int> m_index;
    bool m_stale = false;
};

} // namespace guestdeck
