// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/hostobjectfilter.h"

#include "models/itemmodels/guestfilter.h"
#include "models/itemmodels/hostobjectmodel.h"

#include <algorithm>

namespace guestdeck
{

HostObjectFilter::HostObjectFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    setSortRole(HostObjectModel::SortRole);
}

void HostObjectFilter::setQuery(const QString &query)
{
    const QStringList words = query.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        invalidateFilter();
    }
}

void HostObjectFilter::setCategory(const QString &category)
{
    if (category != m_category) {
        m_category = category;
        invalidateFilter();
    }
}

bool HostObjectFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid()) {
        return false;
    }
    const QModelIndex index = sourceModel()->index(row, 0);
    if (!m_category.isEmpty() && index.data(HostObjectModel::CategoryRole).toString() != m_category) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    const QString text = index.data(HostObjectModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

bool HostObjectFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(HostObjectModel::SortRole);
    const QVariant b = right.data(HostObjectModel::SortRole);
    if (a.isValid() != b.isValid()) {
        return b.isValid(); // what is not known yet comes first, as the least
    }
    if (a.userType() == QMetaType::QString && a != b) {
        return GuestFilter::compareNatural(a.toString(), b.toString()) < 0;
    }
    const QPartialOrdering order = QVariant::compare(a, b);
    if (order == QPartialOrdering::Less || order == QPartialOrdering::Greater) {
        return order == QPartialOrdering::Less;
    }
    return GuestFilter::compareNatural(left.data(HostObjectModel::NameRole).toString(),
                                       right.data(HostObjectModel::NameRole).toString())
        < 0;
}

} // namespace guestdeck
