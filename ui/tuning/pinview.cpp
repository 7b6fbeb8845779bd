// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/pinview.h"

#include "ui/tuning/pinmodel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// A square where the part may run: full where it is kept to some CPUs, pale where it may run anywhere.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QPalette &palette = option.palette;
        const bool selected = option.state & QStyle::State_Selected;
        // Opaque first: the view has painted its own mark of the selection, in which full squares would be lost.
        painter->fillRect(option.rect, palette.color(QPalette::Base));
        if (selected) {
            QColor ground = palette.color(QPalette::Highlight);
            ground.setAlphaF(0.35F);
            painter->fillRect(option.rect, ground);
        }
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF square = QRectF(option.rect).adjusted(4.5, 4.5, -4.5, -4.5);
        const bool allowed = index.data(PinModel::AllowedRole).toBool();
        QColor fill = palette.color(QPalette::Highlight);
        fill.setAlphaF(index.data(PinModel::AnywhereRole).toBool() ? 0.3F : 1.0F);
        const bool offline = index.data(PinModel::OfflineRole).toBool();
        painter->setPen(QPen(palette.color(offline ? QPalette::PlaceholderText : QPalette::Text), 1,
                             offline ? Qt::DotLine : Qt::SolidLine));
        painter->setBrush(allowed ? fill : palette.color(QPalette::Base));
        painter->drawRoundedRect(square, 2, 2);
        if (!index.data(PinModel::SharedRole).toStringList().isEmpty()) { // other guests are kept to it
            const bool full = allowed && !index.data(PinModel::AnywhereRole).toBool();
            painter->setBrush(palette.color(full ? QPalette::HighlightedText : QPalette::Text));
            painter->setPen(Qt::NoPen);
            painter->drawEllipse(square.center(), 2.2, 2.2);
        }
        if (index.data(PinModel::DiffersRole).toBool()) { // the running guest has it otherwise
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(QPalette::Text));
            const QPointF corner = QRectF(option.rect).topRight();
            painter->drawPolygon(QPolygonF({corner, corner - QPointF(7, 0), corner + QPointF(0, 7)}));
        }
        if (index.data(PinModel::NodeStartRole).toBool()) {
            painter->setPen(QPen(palette.color(QPalette::Text), 2));
            painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(palette.color(QPalette::Text), 1, Qt::DashLine));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
        }
        painter->restore();
    }
};

} // namespace

PinView::PinView(PinModel *model, QWidget *parent)
    : QTableView(parent)
    , m_pins(model)
{
    setObjectName(u"pinMatrix"_s);
    setAccessibleName(tr("Parts of the guest and CPUs of the host"));
    setAccessibleDescription(tr("Arrow keys walk, Space allows or forbids the chosen cells."));
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        corner->setObjectName(u"pinCorner"_s);
        corner->setAccessibleName(tr("Nothing"));
    }
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setObjectName(u"pinCpus"_s);
    verticalHeader()->setObjectName(u"pinParts"_s);
    horizontalHeader()->setAccessibleName(tr("CPUs of the host"));
    verticalHeader()->setAccessibleName(tr("Parts of the guest"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(8);
    setSizes();
}

void PinView::setSizes()
{
    const QFontMetrics metrics = fontMetrics();
    horizontalHeader()->setDefaultSectionSize(std::max(metrics.height() + 10, metrics.horizontalAdvance(u"8888"_s)));
    verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
}

void PinView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && horizontalHeader()) {
        setSizes();
    }
}

QModelIndexList PinView::chosen() const
{
    const QModelIndexList all = selectionModel()->selectedIndexes();
    return all.isEmpty() && currentIndex().isValid() ? QModelIndexList{currentIndex()} : all;
}

/// All one way: allowed unless all of them are.
void PinView::toggle()
{
    const QModelIndexList cells = chosen();
    const bool all
        = std::ranges::all_of(cells, [](const QModelIndex &one) { return one.data(PinModel::AllowedRole).toBool(); });
    // A part that may run anywhere is kept to what is chosen: that is what is meant by the first one.
    QList<int> fresh;
    for (const QModelIndex &cell : cells) {
        if (cell.data(PinModel::AnywhereRole).toBool() && !fresh.contains(cell.row())) {
            fresh.append(cell.row());
        }
    }
    if (all && !fresh.isEmpty()) {
        for (const int row : std::as_const(fresh)) {
            QBitArray cpus(m_pins->columnCount());
            for (const QModelIndex &cell : cells) {
                if (cell.row() == row) {
                    cpus.setBit(cell.column());
                }
            }
            m_pins->setWanted(row, cpus);
        }
        return;
    }
    if (!m_pins->setAllowed(cells, !all)) {
        Q_EMIT refused();
    }
}

void PinView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select) {
        toggle();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PinView::mouseDoubleClickEvent(QMouseEvent *event)
{
    Q_UNUSED(event);
    if (currentIndex().isValid()) {
        toggle();
    }
}

} // namespace guestdeck
