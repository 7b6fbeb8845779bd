// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace guestdeck
{

/// Sorts and filters a GuestModel. Query: words separated by blanks, all of which must be found in name, title, IP, OS,
/// tag or host; "state:running", "host:kvm-a", "os:debian", "tag:lab", "ip:10.0", "name:web" look at one of them;
/// "is:template" and "is:machine" at what it is.
class GuestFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit GuestFilter(QObject *parent = nullptr);

    void setQuery(const QString &query);
    QString query() const { return m_query; }
    /// Only guests of this host; nothing: of all.
    void setHost(const std::optional<ConnectionId> &host);
    /// Only guests of hosts in this group; nothing: of all.
    void setGroup(const std::optional<QString> &group);
    /// Digits by value, letters without case; a total order.
    static int compareNatural(const QString &a, const QString &b);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_query;
    QStringList m_words;
    std::optional<ConnectionId> m_host;
    std::optional<QString> m_group;
};

} // namespace guestdeck
