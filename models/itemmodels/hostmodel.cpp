// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/hostmodel.h"

#include "models/core/tooltip.h"

namespace guestdeck
{

namespace
{

// Top level rows; hosts are children of the second.
constexpr int allRow = 0;
constexpr int hostsRow = 1;
constexpr quintptr topLevel = 0;
constexpr quintptr hostLevel = 1;

} // namespace

HostModel::HostModel(ConnectionRegistry *registry, QObject *parent)
    : QAbstractItemModel(parent)
    , m_registry(registry)
{
    for (const auto &connection : registry->connections()) {
        m_hosts.append(connection.get());
        attach(connection.get());
    }
    connect(registry, &ConnectionRegistry::added, this, [this](Connection *connection) {
        beginInsertRows(hostsIndex(), int(m_hosts.size()), int(m_hosts.size()));
        m_hosts.append(connection);
        endInsertRows();
        attach(connection);
    });
    connect(registry, &ConnectionRegistry::aboutToBeRemoved, this, [this](Connection *connection) {
        const int row = int(m_hosts.indexOf(connection));
        beginRemoveRows(hostsIndex(), row, row);
        m_hosts.removeAt(row);
        endRemoveRows();
        disconnect(connection, nullptr, this, nullptr);
        disconnect(connection->inventory(), nullptr, this, nullptr);
    });
}

QModelIndex HostModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? hostLevel : topLevel);
}

QModelIndex HostModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() == hostLevel ? hostsIndex() : QModelIndex();
}

int HostModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return 2;
    }
    return parent.internalId() == topLevel && parent.row() == hostsRow && parent.column() == 0 ? int(m_hosts.size())
                                                                                               : 0;
}

int HostModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant HostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.internalId() == topLevel) {
        return index.row() == allRow ? allGuestsData(role) : headingData(role);
    }
    return hostData(*m_hosts.at(index.row()), role);
}

QVariant HostModel::allGuestsData(int role) const
{
    int total = 0;
    int active = 0;
    switch (role) {
    case Qt::DisplayRole:
        return tr("All guests");
    case KindRole:
        return int(Kind::AllGuests);
    case CountRole:
        for (const Connection *host : m_hosts) {
            total += int(host->inventory()->size());
        }
        return total;
    case ActiveCountRole:
        for (const Connection *host : m_hosts) {
            active += host->inventory()->activeCount();
        }
        return active;
    default:
        return {};
    }
}

QVariant HostModel::headingData(int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("Hosts");
    case KindRole:
        return int(Kind::HostsHeading);
    default:
        return {};
    }
}

QVariant HostModel::hostData(const Connection &host, int role)
{
    const bool known = host.isListComplete() || host.inventory()->size() > 0;
    switch (role) {
    case Qt::DisplayRole:
        return host.displayName();
    case Qt::ToolTipRole:
        return plainToolTip(tr("%1: %2").arg(host.uri(), stateText(host.state())));
    case Qt::AccessibleTextRole:
        return known ? tr("%1, %2, %n guest(s)", nullptr, int(host.inventory()->size()))
                           .arg(host.displayName(), stateText(host.state()))
                     : tr("%1, %2", "host and its state").arg(host.displayName(), stateText(host.state()));
    case KindRole:
        return int(Kind::Host);
    case ConnectionIdRole:
        return QVariant::fromValue(host.id());
    case ConnectionStateRole:
        return int(host.state());
    case CountRole:
        return known ? int(host.inventory()->size()) : -1;
    case ActiveCountRole:
        return host.inventory()->activeCount();
    default:
        return {};
    }
}

Qt::ItemFlags HostModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool heading = index.internalId() == topLevel && index.row() == hostsRow;
    return heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QModelIndex HostModel::allGuestsIndex() const
{
    return createIndex(allRow, 0, topLevel);
}

QModelIndex HostModel::hostsIndex() const
{
    return createIndex(hostsRow, 0, topLevel);
}

QModelIndex HostModel::indexOf(const ConnectionId &id) const
{
    for (int row = 0; row < m_hosts.size(); ++row) {
        if (m_hosts.at(row)->id() == id) {
            return createIndex(row, 0, hostLevel);
        }
    }
    return {};
}

QString HostModel::stateText(Connection::State state)
{
    switch (state) {
    case Connection::State::Disconnected:
        return tr("Not connected");
    case Connection::State::Connecting:
        return tr("Connecting");
    case Connection::State::Connected:
        return tr("Connected");
    case Connection::State::Reconnecting:
        return tr("Reconnecting");
    case Connection::State::Failed:
        return tr("Failed");
    }
    return {};
}

void HostModel::attach(Connection *connection)
{
    const auto update = [this, connection]() { changed(connection); };
    connect(connection, &Connection::stateChanged, this, update);
    connect(connection, &Connection::configChanged, this, update);
    connect(connection, &Connection::listCompleted, this, update);
    connect(connection->inventory(), &Inventory::domainsAdded, this, update);
    connect(connection->inventory(), &Inventory::domainsRemoved, this, update);
    connect(connection->inventory(), &Inventory::domainsChanged, this,
            [this, connection](const QList<QUuid> &, DomainFields fields) {
                if (fields.testFlag(DomainField::State)) {
                    changed(connection);
                }
            });
}

void HostModel::changed(Connection *connection)
{
    const QModelIndex host = indexOf(connection->id());
    if (host.isValid()) {
        Q_EMIT dataChanged(host, host);
        Q_EMIT dataChanged(allGuestsIndex(), allGuestsIndex());
    }
}

} // namespace guestdeck
