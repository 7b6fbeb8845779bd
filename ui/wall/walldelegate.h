// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

namespace guestdeck
{

class WallFeed;
struct WallTile;

/// Paints one guest of the wall: its picture, its state by shape and word, its name and host. Works on WallModel's
/// roles.
class WallDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    WallDelegate(WallFeed *feed, QObject *parent = nullptr);

    void setTileWidth(int width) { m_width = width; }
    int tileWidth() const { return m_width; }
    void setHostsShown(bool shown) { m_hosts = shown; }
    /// What a guest takes, frame and captions included.
    QSize cellSize(const QFontMetrics &metrics) const;
    /// Where the picture is within a cell.
    QRect pictureRect(const QRect &cell) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// All that is to be said of a guest, for tool tips and for those who do not see the picture.
    QString description(const QModelIndex &index) const;

private:
    void paintCaption(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &area) const;

    WallFeed *m_feed;
    int m_width = 240;
    bool m_hosts = false;
};

/// The picture alone, or in its place what is the matter; `tile` may be null. Any room of the window may use it.
void paintWallPicture(QPainter *painter, const WallTile *tile, const QRect &area, const QPalette &palette);

} // namespace guestdeck
