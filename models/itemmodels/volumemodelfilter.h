// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace guestdeck
{

/// Sorts and filters a VolumeModel: all words of the query must be found in a row; perhaps only what nothing uses.
/// Thread: GUI.
class VolumeModelFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit VolumeModelFilter(QObject *parent = nullptr);

    void setQuery(const QString &query);
    void setOrphansOnly(bool on);
    bool isFiltering() const { return !m_words.isEmpty() || m_orphansOnly; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    bool m_orphansOnly = false;
};

} // namespace guestdeck
