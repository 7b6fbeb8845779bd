// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/wallmodel.h"

#include "models/itemmodels/guestfilter.h"
#include "models/itemmodels/guestmodel.h"

namespace guestdeck
{

WallModel::WallModel(GuestFilter *filter, QObject *parent)
    : WallModel(static_cast<QAbstractItemModel *>(filter), parent)
{
}

WallModel::WallModel(QAbstractItemModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    setSourceModel(source);
    sort(GuestModel::NameColumn);
}

QVariant WallModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case HostNameRole:
        return index.siblingAtColumn(GuestModel::HostColumn).data();
    case StateTextRole:
        return GuestModel::stateText(DomainState(index.data(GuestModel::StateRole).toInt()));
    case Qt::AccessibleTextRole:
        if (index.column() == GuestModel::NameColumn) {
            return tr("%1, %2, on %3", "guest, its state, host")
                .arg(index.data().toString(), index.data(StateTextRole).toString(),
                     index.data(HostNameRole).toString());
        }
        break;
    default:
        break;
    }
    return QSortFilterProxyModel::data(index, role);
}

DomainId WallModel::guestAt(int row) const
{
    return index(row, GuestModel::NameColumn).data(GuestModel::DomainIdRole).value<DomainId>();
}

QModelIndex WallModel::indexOf(const DomainId &guest) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (guestAt(row) == guest) {
            return index(row, GuestModel::NameColumn);
        }
    }
    return {};
}

bool WallModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, GuestModel::NameColumn, parent);
    return isActive(DomainState(index.data(GuestModel::StateRole).toInt()));
}

bool WallModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const int order = GuestFilter::compareNatural(left.data().toString(), right.data().toString())) {
        return order < 0;
    }
    return left.siblingAtColumn(GuestModel::HostColumn).data().toString()
        < right.siblingAtColumn(GuestModel::HostColumn).data().toString();
}

} // namespace guestdeck
