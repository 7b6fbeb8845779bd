// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/hostobjectmodel.h"

#include "models/connection/hostobjects.h"
#include "models/core/tooltip.h"
#include "models/itemmodels/devicewords.h"

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

HostObjectModel::HostObjectModel(HostObjectStore *store, HostObjects *objects, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(store->kind())
    , m_store(store)
    , m_objects(objects)
    , m_stale(objects && !objects->isOnline())
{
    connect(store, &HostObjectStore::added, this, &HostObjectModel::add);
    connect(store, &HostObjectStore::aboutToBeRemoved, this, &HostObjectModel::drop);
    connect(store, &HostObjectStore::changed, this, &HostObjectModel::change);
    connect(store, &QObject::destroyed, this, [this] { drop(m_rows); });
    if (objects) {
        connect(objects, &HostObjects::statusChanged, this, &HostObjectModel::updateStale);
    }
    add(store->entries().keys());
}

HostObjectModel::~HostObjectModel() = default;

int HostObjectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HostObjectModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(HostObjectColumns::of(m_kind).size());
}

const HostObject *HostObjectModel::object(const QString &name) const
{
    const HostObjectStore::Entry *entry = m_store ? m_store->find(name) : nullptr;
    return entry ? &entry->object : nullptr;
}

QVariant HostObjectModel::text(const HostObjectColumn &column, const HostObject &object, bool complete) const
{
    return column.listed || complete ? column.text(object) : QString();
}

QVariant HostObjectModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const HostObjectStore::Entry *entry = m_store ? m_store->find(m_rows.at(index.row())) : nullptr;
    if (!entry) {
        return {};
    }
    const HostObjectColumn &column = HostObjectColumns::of(m_kind)[size_t(index.column())];
    const HostObject &object = entry->object;
    switch (role) {
    case Qt::DisplayRole:
        return text(column, object, entry->complete);
    case Qt::ToolTipRole:
        return plainToolTip(text(column, object, entry->complete).toString());
    case Qt::AccessibleTextRole: {
        const QString value = text(column, object, entry->complete).toString();
        return value.isEmpty() ? tr("%1: nothing").arg(HostObjectColumns::title(column))
                               : tr("%1: %2", "column and its value").arg(HostObjectColumns::title(column), value);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft)));
    case NameRole:
        return nameOf(object);
    case ActiveRole:
        return isActive(object);
    case SortRole:
        return column.sort && (column.listed || entry->complete) ? column.sort(object)
            : column.sort                                        ? QVariant()
                                                                 : text(column, object, entry->complete);
    case StaleRole:
        return m_stale;
    case SearchRole:
        return HostObjectColumns::searchText(object);
    case FractionRole: {
        const auto fraction = column.fraction && entry->complete ? column.fraction(object) : std::nullopt;
        return fraction ? QVariant(*fraction) : QVariant();
    }
    case CategoryRole: {
        const auto *device = std::get_if<DeviceInfo>(&object);
        return device && entry->complete ? DeviceWords::category(*device) : QString();
    }
    case CompleteRole:
        return entry->complete;
    default:
        return {};
    }
}

QVariant HostObjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const HostObjectColumn &column = HostObjectColumns::of(m_kind)[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return HostObjectColumns::title(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

QModelIndex HostObjectModel::indexOf(const QString &name, int column) const
{
    const auto it = m_index.constFind(name);
    return it == m_index.cend() ? QModelIndex() : index(*it, column);
}

void HostObjectModel::add(const QStringList &names)
{
    if (names.isEmpty()) {
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + names.size()) - 1);
    for (const QString &name : names) {
        m_index.insert(name, int(m_rows.size()));
        m_rows.append(name);
    }
    endInsertRows();
}

void HostObjectModel::drop(const QStringList &names)
{
    QList<int> rows;
    for (const QString &name : names) {
        const auto it = m_index.constFind(name);
        if (it != m_index.cend()) {
            rows.append(*it);
        }
    }
    // From the end, in runs of neighbours.
    std::ranges::sort(rows, std::greater());
    for (qsizetype i = 0; i < rows.size();) {
        const int last = rows.at(i);
        int first = last;
        while (++i < rows.size() && rows.at(i) == first - 1) {
            --first;
        }
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            m_index.remove(m_rows.at(row));
        }
        m_rows.remove(first, last - first + 1);
        for (int row = first; row < m_rows.size(); ++row) {
            m_index[m_rows.at(row)] = row;
        }
        endRemoveRows();
    }
}

void HostObjectModel::change(const QStringList &names)
{
    for (const QString &name : names) {
        const auto it = m_index.constFind(name);
        if (it != m_index.cend()) {
            Q_EMIT dataChanged(index(*it, 0), index(*it, columnCount() - 1));
        }
    }
}

void HostObjectModel::updateStale()
{
    const bool stale = m_objects && !m_objects->isOnline();
    if (stale != m_stale) {
        m_stale = stale;
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {StaleRole});
        }
    }
}

} // namespace guestdeck
