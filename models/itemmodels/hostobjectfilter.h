// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace guestdeck
{

/// Sorts and filters a HostObjectModel: all words of the query must be found in a row. Thread: GUI.
class HostObjectFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit HostObjectFilter(QObject *parent = nullptr);

    void setQuery(const QString &query);
    /// Only devices of this category (see DeviceWords); empty: all.
    void setCategory(const QString &category);
    bool isFiltering() const { return !m_words.isEmpty() || !m_category.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    QString m_category;
};

} // namespace guestdeck
