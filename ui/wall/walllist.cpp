// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/walllist.h"

#include "models/itemmodels/guestmodel.h"
#include "models/itemmodels/wallmodel.h"
#include "ui/inventory/selectonfocus.h"
#include "ui/wall/walldelegate.h"
#include "ui/wall/wallfeed.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
constexpr int lookDelay = 100; // ms: one look for a whole scroll or zoom
} // namespace

WallList::WallList(WallModel *model, WallFeed *feed, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_feed(feed)
    , m_delegate(new WallDelegate(feed, this))
{
    setObjectName(u"wallList"_s);
    setAccessibleName(tr("Wall of running guests"));
    setModel(model);
    setModelColumn(GuestModel::NameColumn);
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setWrapping(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionRectVisible(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Or a bar that comes and goes would change the number of columns to and fro.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);

    m_look.setSingleShot(true);
    m_look.setInterval(lookDelay);
    connect(&m_look, &QTimer::timeout, this, &WallList::look);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model, signal, this, [this] {
            updateHosts();
            lookSoon();
        });
    }
    connect(model, &QAbstractItemModel::layoutChanged, this, &WallList::lookSoon);
    connect(feed, &WallFeed::tilesChanged, this, &WallList::onTilesChanged);
    updateHosts();
    updateCells();
}

void WallList::setTileWidth(int width)
{
    const int fitting = std::clamp(width, smallest, largest);
    if (fitting != m_delegate->tileWidth()) {
        const QModelIndex current = currentIndex();
        m_delegate->setTileWidth(fitting);
        updateCells();
        if (current.isValid()) {
            scrollTo(current);
        }
        lookSoon();
    }
}

int WallList::tileWidth() const
{
    return m_delegate->tileWidth();
}

void WallList::updateCells()
{
    setGridSize(m_delegate->cellSize(fontMetrics()));
    verticalScrollBar()->setSingleStep(gridSize().height() / 4);
    doItemsLayout();
}

void WallList::updateHosts()
{
    QSet<ConnectionId> hosts;
    for (int row = 0; row < m_model->rowCount() && hosts.size() < 2; ++row) {
        hosts.insert(m_model->guestAt(row).connection);
    }
    m_delegate->setHostsShown(hosts.size() > 1);
}

QList<DomainId> WallList::guestsInSight() const
{
    QList<DomainId> guests;
    const QRect sight = viewport()->rect();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QRect cell = visualRect(m_model->index(row, GuestModel::NameColumn));
        if (cell.top() > sight.bottom()) {
            break; // rows lie in reading order
        }
        if (cell.intersects(sight)) {
            guests.append(m_model->guestAt(row));
        }
    }
    return guests;
}

void WallList::lookSoon()
{
    m_look.start();
}

void WallList::look()
{
    const bool seen = isVisible() && !window()->isMinimized();
    const QSize picture = m_delegate->pictureRect(QRect()).size() * devicePixelRatioF();
    m_feed->setWanted(this, seen ? guestsInSight() : QList<DomainId>(), picture);
}

void WallList::onTilesChanged(const QList<DomainId> &guests)
{
    if (!isVisible()) {
        return;
    }
    const QSet<DomainId> changed(guests.begin(), guests.end());
    QRegion region;
    const QRect sight = viewport()->rect();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, GuestModel::NameColumn);
        const QRect cell = visualRect(index);
        if (cell.top() > sight.bottom()) {
            break;
        }
        if (cell.intersects(sight) && changed.contains(m_model->guestAt(row))) {
            region += m_delegate->pictureRect(cell);
            ++m_repaints;
        }
    }
    if (!region.isEmpty()) {
        viewport()->update(region);
    }
}

QString WallList::description(const QModelIndex &index) const
{
    return m_delegate->description(index);
}

QList<DomainId> WallList::selectedGuests() const
{
    QList<DomainId> guests;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        guests.append(m_model->guestAt(index.row()));
    }
    return guests;
}

void WallList::selectGuests(const QList<DomainId> &guests)
{
    QItemSelection selection;
    QModelIndex first;
    for (const DomainId &guest : guests) {
        const QModelIndex index = m_model->indexOf(guest);
        if (index.isValid()) {
            selection.select(index, index);
            first = first.isValid() ? first : index;
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
}

void WallList::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    // Loads and addresses change all the time and are not on the wall.
    if (from.column() <= GuestModel::StateColumn) {
        QListView::dataChanged(from.siblingAtColumn(GuestModel::NameColumn), to.siblingAtColumn(GuestModel::NameColumn),
                               roles);
    }
}

void WallList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionEdited();
}

QModelIndex WallList::pictureAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() && m_delegate->pictureRect(visualRect(index)).contains(position) ? index : QModelIndex();
}

void WallList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    selectOnFocus(*this, *event);
}

void WallList::mousePressEvent(QMouseEvent *event)
{
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed = plain ? pictureAt(event->position().toPoint()) : QModelIndex();
    QListView::mousePressEvent(event);
}

void WallList::mouseMoveEvent(QMouseEvent *event)
{
    const bool onPicture = pictureAt(event->position().toPoint()).isValid();
    viewport()->setCursor(onPicture ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void WallList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = pictureAt(event->position().toPoint());
    const bool clicked = event->button() == Qt::LeftButton && m_pressed.isValid() && index == m_pressed;
    m_pressed = QModelIndex();
    if (clicked) {
        Q_EMIT guestActivated(m_model->guestAt(index.row()));
    }
}

void WallList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (event->button() == Qt::LeftButton && index.isValid() && !pictureAt(position).isValid()) {
        Q_EMIT guestActivated(m_model->guestAt(index.row()));
    }
}

void WallList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !selectionModel()->selection().isEmpty()) {
        clearSelection();
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::ZoomIn) || event->matches(QKeySequence::ZoomOut)) {
        Q_EMIT zoomWanted(event->matches(QKeySequence::ZoomIn) ? 1 : -1);
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void WallList::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0) {
            Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
        }
        event->accept();
        return;
    }
    QListView::wheelEvent(event);
}

void WallList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    lookSoon();
}

void WallList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    lookSoon();
}

void WallList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    if (m_window != window()) {
        if (m_window) {
            m_window->removeEventFilter(this);
        }
        m_window = window();
        m_window->installEventFilter(this);
    }
    lookSoon();
}

void WallList::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    m_look.stop();
    look(); // at once: nothing is asked for any more
}

void WallList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateCells();
    }
}

bool WallList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::WindowStateChange) {
        m_look.stop();
        look();
    }
    return QListView::eventFilter(watched, event);
}

} // namespace guestdeck
