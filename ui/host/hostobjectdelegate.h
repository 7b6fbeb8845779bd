// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostobjects.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace guestdeck
{

/// Paints the rows of a HostObjectModel: a symbol for the state, a bar where a column has one, and grey what may be
/// old. Thread: GUI.
class HostObjectDelegate : public QStyledItemDelegate
{
public:
    HostObjectDelegate(HostObjectKind kind, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintWithBar(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      double fraction) const;

    bool m_hasSymbols;
    QIcon m_active;
    QIcon m_inactive;
};

} // namespace guestdeck
