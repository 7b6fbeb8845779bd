// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/guestmodel.h"

#include <utility>

/// What each column of the guest table says; one row of a table for each column. For GuestModel.
namespace guestdeck::guestcolumns
{

QString key(GuestModel::Column column);
QString title(GuestModel::Column column);
Qt::Alignment alignment(GuestModel::Column column);
QString display(GuestModel::Column column, const Connection &connection, const Inventory::Domain &domain);
QVariant sortValue(GuestModel::Column column, const Connection &connection, const Inventory::Domain &domain);
QString toolTip(GuestModel::Column column, const Connection &connection, const Inventory::Domain &domain);
QString accessibleText(GuestModel::Column column, const Connection &connection, const Inventory::Domain &domain);
QList<float> history(GuestModel::Column column, const Inventory::Domain &domain);
QString searchText(const Connection &connection, const Inventory::Domain &domain);
/// First and last column that a change of these fields can touch.
std::pair<int, int> affected(DomainFields fields);

} // namespace guestdeck::guestcolumns
