// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connectionregistry.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QVector>

namespace guestdeck
{

/// All guests of all hosts, one row each. Rows are added, removed and changed as the inventories tell; never reset.
/// Sorting and filtering belong to GuestFilter. Thread: GUI.
class GuestModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StateColumn,
        CpuColumn,
        MemoryColumn,
        DiskColumn,
        NetworkColumn,
        AddressColumn,
        HostColumn,
        VncColumn,
        AutostartColumn,
        TitleColumn,
        OsColumn,
        TagsColumn,
        VcpusColumn,
        ColumnCount
    };
    enum Role {
        DomainIdRole = Qt::UserRole + 1, ///< DomainId
        StateRole, ///< int(DomainState)
        SortRole, ///< raw value of the column
        HistoryRole, ///< QList<float> 0…1, oldest first, for the CPU and memory columns
        StaleRole, ///< bool: the host is not connected, what is shown may be old
        SearchRole, ///< QString: all that the search looks at, lower case
        DetailsLoadedRole, ///< bool
        TemplateRole, ///< bool: a template, as far as its definition is loaded
        GroupRole, ///< QString: the group of its host
    };

    explicit GuestModel(ConnectionRegistry *registry, QObject *parent = nullptr);
    ~GuestModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    DomainId domainAt(int row) const;
    QModelIndex indexOf(const DomainId &id, int column = NameColumn) const;
    const Inventory::Domain *domain(const DomainId &id) const { return m_registry->domain(id); }
    ConnectionRegistry *registry() const { return m_registry; }

    /// "Running", "Paused", "Off" … for every view that names a state.
    static QString stateText(DomainState state);
    /// Stable column name for settings and object names: "cpu".
    static QString columnKey(Column column);

private:
    void attach(Connection *connection);
    void detach(Connection *connection);
    void addRows(Connection *connection, const QList<QUuid> &uuids);
    void dropRows(Connection *connection, const QList<QUuid> &uuids);
    void change(Connection *connection, const QList<QUuid> &uuids, DomainFields fields);
    void changeHost(Connection *connection);
    void reindex(int from);

    struct Row {
        Connection *connection;
        QUuid uuid;
    };
    ConnectionRegistry *m_registry;
    QVector<Row> m_rows;
    QHash<DomainId, int> m_index;
};

} // namespace guestdeck
