// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/guestmodel.h"

#include "models/itemmodels/guestcolumns.h"

#include <algorithm>
#include <utility>

namespace guestdeck
{

GuestModel::GuestModel(ConnectionRegistry *registry, QObject *parent)
    : QAbstractTableModel(parent)
    , m_registry(registry)
{
    for (const auto &connection : registry->connections()) {
        attach(connection.get());
    }
    connect(registry, &ConnectionRegistry::added, this, &GuestModel::attach);
    connect(registry, &ConnectionRegistry::aboutToBeRemoved, this, &GuestModel::detach);
}

GuestModel::~GuestModel() = default;

int GuestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GuestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GuestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const Inventory::Domain *domain = row.connection->inventory()->find(row.uuid);
    if (!domain) {
        return {};
    }
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return guestcolumns::display(column, *row.connection, *domain);
    case Qt::ToolTipRole:
        return guestcolumns::toolTip(column, *row.connection, *domain);
    case Qt::AccessibleTextRole:
        return guestcolumns::accessibleText(column, *row.connection, *domain);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(guestcolumns::alignment(column));
    case DomainIdRole:
        return QVariant::fromValue(DomainId{row.connection->id(), row.uuid});
    case StateRole:
        return int(domain->info.state);
    case SortRole:
        return guestcolumns::sortValue(column, *row.connection, *domain);
    case HistoryRole:
        return QVariant::fromValue(guestcolumns::history(column, *domain));
    case StaleRole:
        return row.connection->state() != Connection::State::Connected;
    case SearchRole:
        return guestcolumns::searchText(*row.connection, *domain);
    case DetailsLoadedRole:
        return domain->details != nullptr;
    case TemplateRole:
        return domain->details && domain->details->isTemplate;
    case GroupRole:
        return row.connection->config().group;
    default:
        return {};
    }
}

QVariant GuestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return guestcolumns::title(Column(section));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(guestcolumns::alignment(Column(section)));
    default:
        return {};
    }
}

DomainId GuestModel::domainAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? DomainId{m_rows.at(row).connection->id(), m_rows.at(row).uuid}
                                           : DomainId{};
}

QModelIndex GuestModel::indexOf(const DomainId &id, int column) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.cend() ? QModelIndex() : index(*it, column);
}

void GuestModel::attach(Connection *connection)
{
    const Inventory *inventory = connection->inventory();
    connect(inventory, &Inventory::domainsAdded, this,
            [this, connection](const QList<QUuid> &uuids) { addRows(connection, uuids); });
    connect(inventory, &Inventory::domainsAboutToBeRemoved, this,
            [this, connection](const QList<QUuid> &uuids) { dropRows(connection, uuids); });
    connect(inventory, &Inventory::domainsChanged, this,
            [this, connection](const QList<QUuid> &uuids, DomainFields fields) { change(connection, uuids, fields); });
    // What an attempt is busy with changes no row, and telling of a row may sort it anew.
    connect(connection, &Connection::stateChanged, this, [this, connection, before = connection->state()]() mutable {
        if (std::exchange(before, connection->state()) != connection->state()) {
            changeHost(connection);
        }
    });
    connect(connection, &Connection::configChanged, this, [this, connection]() { changeHost(connection); });
    addRows(connection, inventory->domains().keys());
}

void GuestModel::detach(Connection *connection)
{
    dropRows(connection, connection->inventory()->domains().keys());
    disconnect(connection, nullptr, this, nullptr);
    disconnect(connection->inventory(), nullptr, this, nullptr);
}

void GuestModel::addRows(Connection *connection, const QList<QUuid> &uuids)
{
    if (uuids.isEmpty()) {
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + uuids.size()) - 1);
    m_rows.reserve(m_rows.size() + uuids.size());
    for (const QUuid &uuid : uuids) {
        m_index.insert({connection->id(), uuid}, int(m_rows.size()));
        m_rows.append({connection, uuid});
    }
    endInsertRows();
}

void GuestModel::dropRows(Connection *connection, const QList<QUuid> &uuids)
{
    QList<int> rows;
    for (const QUuid &uuid : uuids) {
        const auto it = m_index.constFind({connection->id(), uuid});
        if (it != m_index.cend()) {
            rows.append(*it);
        }
    }
    // From the end, in runs of neighbours: a whole host leaves in a few strokes.
    std::ranges::sort(rows, std::greater());
    for (qsizetype i = 0; i < rows.size();) {
        const int last = rows.at(i);
        int first = last;
        while (++i < rows.size() && rows.at(i) == first - 1) {
            --first;
        }
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            m_index.remove({m_rows.at(row).connection->id(), m_rows.at(row).uuid});
        }
        m_rows.remove(first, last - first + 1);
        reindex(first);
        endRemoveRows();
    }
}

void GuestModel::reindex(int from)
{
    for (int row = from; row < m_rows.size(); ++row) {
        m_index[{m_rows.at(row).connection->id(), m_rows.at(row).uuid}] = row;
    }
}

void GuestModel::change(Connection *connection, const QList<QUuid> &uuids, DomainFields fields)
{
    const auto [first, last] = guestcolumns::affected(fields);
    const QList<int> roles = fields == DomainFields(DomainField::Stats)
        ? QList<int>{Qt::DisplayRole, Qt::ToolTipRole, HistoryRole, SortRole}
        : QList<int>{};
    for (const QUuid &uuid : uuids) {
        const auto it = m_index.constFind({connection->id(), uuid});
        if (it != m_index.cend()) {
            Q_EMIT dataChanged(index(*it, first), index(*it, last), roles);
        }
    }
}

void GuestModel::changeHost(Connection *connection)
{
    // Rows of one host mostly stand together: tell them in runs.
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).connection != connection) {
            continue;
        }
        const int first = row;
        while (row + 1 < m_rows.size() && m_rows.at(row + 1).connection == connection) {
            ++row;
        }
        Q_EMIT dataChanged(index(first, 0), index(row, ColumnCount - 1));
    }
}

QString GuestModel::stateText(DomainState state)
{
    switch (state) {
    case DomainState::Unknown:
        return tr("Unknown");
    case DomainState::Running:
    case DomainState::Blocked:
        return tr("Running");
    case DomainState::Paused:
        return tr("Paused");
    case DomainState::ShuttingDown:
        return tr("Shutting down");
    case DomainState::ShutOff:
        return tr("Off");
    case DomainState::Saved:
        return tr("Saved");
    case DomainState::Crashed:
        return tr("Crashed");
    case DomainState::Suspended:
        return tr("Sleeping");
    }
    return {};
}

QString GuestModel::columnKey(Column column)
{
    return guestcolumns::key(column);
}

} // namespace guestdeck
