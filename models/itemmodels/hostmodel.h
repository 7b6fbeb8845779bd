// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connectionregistry.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace guestdeck
{

/// The sidebar: "All guests", then the hosts under a heading, then the groups of hosts, each under a heading of its
/// name. A group's heading is there while it has hosts. Hosts stand in the registry's order, groups by name. Two
/// levels; never reset. Thread: GUI.
class HostModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind { AllGuests, HostsHeading, Group, Host };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int(Kind)
        ConnectionIdRole, ///< ConnectionId
        ConnectionStateRole, ///< int(Connection::State)
        CountRole, ///< int: guests; -1 while not known
        ActiveCountRole, ///< int
        StateTextRole, ///< QString: what there is to say in place of the count; empty: nothing
        GroupRole, ///< QString: the name of a group's heading
    };

    explicit HostModel(ConnectionRegistry *registry, QObject *parent = nullptr);
    ~HostModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QModelIndex allGuestsIndex() const;
    QModelIndex hostsIndex() const;
    QModelIndex groupIndex(const QString &name) const;
    QModelIndex indexOf(const ConnectionId &id) const;
    /// "Connected", "Failed" …
    static QString stateText(Connection::State state);
    /// The same with what an attempt is busy with: "Waiting for your answer…"
    static QString stateText(const Connection &connection);

private:
    /// A heading and the hosts below it. The first has no name: the hosts without a group.
    struct Group {
        QString name;
        QVector<Connection *> hosts;
    };

    void attach(Connection *connection);
    void changed(Connection *connection);
    void regroup(Connection *connection);
    Group *groupOf(const Connection *connection) const;
    Group *makeGroup(const QString &name);
    void dropIfEmpty(const Group *group);
    int rowIn(const Group &group, const Connection *connection) const;
    QModelIndex headingIndex(const Group *group) const;
    QVariant allGuestsData(int role) const;
    static QVariant headingData(int role);
    static QVariant groupData(const Group &group, int role);
    static QVariant hostData(const Connection &host, int role);

    ConnectionRegistry *m_registry;
    std::vector<std::unique_ptr<Group>> m_groups; ///< as shown; an index of a host points at its group
};

} // namespace guestdeck
