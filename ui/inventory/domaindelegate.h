// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

namespace guestdeck
{

/// Paints the cells of the guests table: the state's shape before the name, a small history graph before the text in
/// the CPU and memory columns, and dimmed text while the host is not connected. Works on GuestModel's roles through
/// any proxy.
class DomainDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DomainDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintWithGraph(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable QHash<int, QIcon> m_icons;
};

} // namespace guestdeck
