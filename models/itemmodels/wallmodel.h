// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QSortFilterProxyModel>

namespace guestdeck
{

class GuestFilter;

/// The running guests (paused and crashed ones, which have a screen, too) among those that the table shows, by name.
/// Thread: GUI.
class WallModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum Role {
        HostNameRole = Qt::UserRole + 1000, ///< QString
        StateTextRole, ///< QString
    };

    explicit WallModel(GuestFilter *filter, QObject *parent = nullptr);
    /// Any model with GuestModel's columns and roles.
    explicit WallModel(QAbstractItemModel *source, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    DomainId guestAt(int row) const;
    QModelIndex indexOf(const DomainId &guest) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace guestdeck
