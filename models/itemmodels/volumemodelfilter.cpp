// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/volumemodelfilter.h"

#include "models/itemmodels/guestfilter.h"
#include "models/itemmodels/volumemodel.h"

#include <algorithm>

namespace guestdeck
{

VolumeModelFilter::VolumeModelFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    setSortRole(VolumeModel::SortRole);
}

void VolumeModelFilter::setQuery(const QString &query)
{
    const QStringList words = query.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        invalidateFilter();
    }
}

void VolumeModelFilter::setOrphansOnly(bool on)
{
    if (on != m_orphansOnly) {
        m_orphansOnly = on;
        invalidateFilter();
    }
}

bool VolumeModelFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid()) {
        return false;
    }
    const QModelIndex index = sourceModel()->index(row, 0);
    if (m_orphansOnly && !index.data(VolumeModel::OrphanRole).toBool()) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    const QString text = index.data(VolumeModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

bool VolumeModelFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(VolumeModel::SortRole);
    const QVariant b = right.data(VolumeModel::SortRole);
    if (a.userType() == QMetaType::QString && a != b) {
        return GuestFilter::compareNatural(a.toString(), b.toString()) < 0;
    }
    const QPartialOrdering order = QVariant::compare(a, b);
    if (order == QPartialOrdering::Less || order == QPartialOrdering::Greater) {
        return order == QPartialOrdering::Less;
    }
    return GuestFilter::compareNatural(left.data(VolumeModel::NameRole).toString(),
                                       right.data(VolumeModel::NameRole).toString())
        < 0;
}

} // namespace guestdeck
