// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/walldelegate.h"

#include "models/core/tooltip.h"
#include "models/itemmodels/guestmodel.h"
#include "models/itemmodels/wallmodel.h"
#include "ui/inventory/statesymbols.h"
#include "ui/wall/wallfeed.h"
#include "ui/widgets/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int margin = 8; ///< around picture and caption
constexpr int gap = 4; ///< between them

int pictureHeight(int width)
{
    return width * 9 / 16;
}

DomainId guestOf(const QModelIndex &index)
{
    return index.data(GuestModel::DomainIdRole).value<DomainId>();
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

} // namespace

WallDelegate::WallDelegate(WallFeed *feed, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_feed(feed)
{
}

QSize WallDelegate::cellSize(const QFontMetrics &metrics) const
{
    return {m_width + 2 * margin, pictureHeight(m_width) + gap + 2 * metrics.height() + 2 * margin};
}

QRect WallDelegate::pictureRect(const QRect &cell) const
{
    return {cell.left() + margin, cell.top() + margin, m_width, pictureHeight(m_width)};
}

QSize WallDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return cellSize(option.fontMetrics);
}

void WallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QRect frame = option.rect.adjusted(2, 2, -2, -2);
    painter->save();
    if (selected || (option.state & QStyle::State_MouseOver)) {
        QColor color = option.palette.color(groupOf(option), QPalette::Highlight);
        color.setAlphaF(selected ? 1.0F : 0.2F);
        painter->fillRect(frame, color);
    }
    const QRect picture = pictureRect(option.rect);
    const WallTile *tile = m_feed->tile(guestOf(index));
    WallTile away;
    if (index.data(GuestModel::StaleRole).toBool()) {
        away = tile ? *tile : WallTile();
        away.current = false;
        away.why = tr("The host is not connected.");
        tile = &away;
    }
    paintWallPicture(painter, tile, picture, option.palette);
    paintCaption(painter, option, index,
                 QRect(picture.left(), picture.bottom() + 1 + gap, picture.width(), 2 * option.fontMetrics.height()));
    if (option.state & QStyle::State_HasFocus) {
        // A frame alone: most styles would tint the picture.
        painter->setPen(
            QPen(option.palette.color(groupOf(option), selected ? QPalette::Text : QPalette::Highlight), 2));
        painter->drawRect(frame.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void paintWallPicture(QPainter *painter, const WallTile *tile, const QRect &area, const QPalette &palette)
{
    painter->fillRect(area, palette.color(QPalette::AlternateBase));
    if (tile && !tile->image.isNull()) {
        // As large as fits, and never larger than the guest's own screen. A tile that was made for this size is copied
        // pixel by pixel.
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QSizeF screen(tile->screen);
        QSizeF size = screen.scaled(QSizeF(area.size()) * ratio, Qt::KeepAspectRatio).boundedTo(screen);
        const QSizeF made(tile->image.size());
        if (qAbs(size.width() - made.width()) < 2 && qAbs(size.height() - made.height()) < 2) {
            size = made;
        }
        const QPoint corner(qRound(area.left() * ratio + (area.width() * ratio - size.width()) / 2),
                            qRound(area.top() * ratio + (area.height() * ratio - size.height()) / 2));
        painter->setOpacity(tile->current ? 1.0 : 0.5); // an old one
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(QRectF(QPointF(corner) / ratio, size / ratio), tile->image);
        painter->setOpacity(1.0);
    } else {
        const QString text = tile && !tile->why.isEmpty() ? tile->why.left(300) : WallDelegate::tr("Connecting…");
        painter->setPen(palette.color(QPalette::PlaceholderText));
        painter->drawText(area.adjusted(margin, margin, -margin, -margin), int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                          text);
    }
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawRect(area.adjusted(0, 0, -1, -1));
}

void WallDelegate::paintCaption(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QRect &area) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(groupOf(option), selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : option.palette.color(QPalette::PlaceholderText);
    const int line = option.fontMetrics.height();
    const int symbol = option.fontMetrics.ascent();
    const auto state = DomainState(index.data(GuestModel::StateRole).toInt());
    const QPixmap shape = symbolPixmap(stateSymbol(state), symbol, text, painter->device()->devicePixelRatioF());
    const QRect shapeRect = QStyle::visualRect(option.direction, area,
                                               QRect(area.left(), area.top() + (line - symbol) / 2, symbol, symbol));
    painter->drawPixmap(shapeRect.topLeft(), shape);
    const auto draw = [&](const QRect &rect, const QString &words, const QColor &color) {
        painter->setPen(color);
        painter->drawText(QStyle::visualRect(option.direction, area, rect),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                              | int(Qt::TextSingleLine),
                          option.fontMetrics.elidedText(words, Qt::ElideRight, rect.width()));
    };
    const int indent = symbol + gap;
    draw({area.left() + indent, area.top(), area.width() - indent, line}, index.data().toString(), text);
    QString second = index.data(WallModel::StateTextRole).toString();
    if (m_hosts) {
        second
            = tr("%1 · %2", "state of the guest, its host").arg(second, index.data(WallModel::HostNameRole).toString());
    }
    draw({area.left() + indent, area.top() + line, area.width() - indent, line}, second, quiet);
}

QString WallDelegate::description(const QModelIndex &index) const
{
    QStringList lines{index.data(Qt::AccessibleTextRole).toString()};
    const WallTile *tile = m_feed->tile(guestOf(index));
    if (tile && tile->source == WallTile::Source::Screenshots) {
        lines.append(tr("The host takes this picture every ten seconds."));
    }
    if (tile && !tile->why.isEmpty()) {
        lines.append(tile->why);
    }
    if (tile && !tile->screen.isEmpty()) {
        lines.append(tr("%1 × %2 pixels").arg(tile->screen.width()).arg(tile->screen.height()));
    }
    return lines.join(u'\n');
}

bool WallDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid()) {
        QToolTip::showText(event->globalPos(), plainToolTip(description(index)), view, option.rect);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace guestdeck
