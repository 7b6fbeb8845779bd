// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tiles/tilespage.h"

#include "models/connection/connectionregistry.h"
#include "ui/tiles/tilegrid.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyle>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int gap = 2;
}

TilesPage::TilesPage(ConnectionRegistry *registry, const QList<DomainId> &guests, TilesHooks hooks, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_hooks(std::move(hooks))
{
    setObjectName(u"tilesPage"_s);
    setAccessibleName(tr("Screens of several guests"));
    setFocusPolicy(Qt::StrongFocus);
    for (const DomainId &guest : guests) {
        add(guest);
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (Tile *tile : std::as_const(m_tiles)) {
            if (now && (now == tile || tile->isAncestorOf(now))) {
                setCurrent(tile);
            }
        }
    });
    connect(registry, &ConnectionRegistry::aboutToBeRemoved, this, [this](Connection *connection) {
        for (const DomainId &guest : this->guests()) {
            if (guest.connection == connection->id()) {
                remove(guest);
            }
        }
    });
}

TilesPage::~TilesPage()
{
    qApp->disconnect(this); // tiles that go take the focus away, and there is no list of them any more
}

QList<DomainId> TilesPage::guests() const
{
    QList<DomainId> result;
    for (const Tile *tile : m_tiles) {
        result.append(tile->guest());
    }
    return result;
}

DomainId TilesPage::currentGuest() const
{
    return m_current ? m_current->guest() : DomainId();
}

Tile *TilesPage::tileOf(const DomainId &guest) const
{
    for (Tile *tile : m_tiles) {
        if (tile->guest() == guest) {
            return tile;
        }
    }
    return nullptr;
}

void TilesPage::add(const DomainId &guest)
{
    Connection *connection = m_registry->find(guest.connection);
    if (!connection || tileOf(guest)) {
        return;
    }
    auto *tile = new Tile(connection, guest.uuid, m_hooks, this);
    m_tiles.append(tile);
    connect(tile, &Tile::maximiseWanted, this, [this, tile] { maximise(m_maximised == tile ? nullptr : tile); });
    connect(tile, &Tile::openWanted, this, [this, tile] { Q_EMIT openWanted(tile->guest()); });
    connect(
        tile, &Tile::removeWanted, this, [this, tile] { remove(tile->guest()); }, Qt::QueuedConnection);
    connect(tile, &Tile::pictureSizeChanged, this, &TilesPage::place);
    if (!m_current) {
        setCurrent(tile);
    }
    if (isVisible()) {
        tile->screen()->start();
    }
    tile->setVisible(!m_maximised);
    place();
    Q_EMIT guestsChanged();
}

void TilesPage::remove(const DomainId &guest)
{
    Tile *tile = tileOf(guest);
    if (!tile) {
        return;
    }
    if (m_maximised == tile) {
        maximise(nullptr);
    }
    const qsizetype index = m_tiles.indexOf(tile);
    m_tiles.removeAt(index);
    if (m_current == tile) {
        m_current = nullptr;
        Tile *next = m_tiles.isEmpty() ? nullptr : m_tiles.at(std::min(index, m_tiles.size() - 1));
        setCurrent(next);
        if (next) {
            next->setFocus(Qt::OtherFocusReason);
        }
    }
    tile->hide();
    tile->deleteLater();
    place();
    Q_EMIT guestsChanged();
}

void TilesPage::maximise(Tile *tile)
{
    m_maximised = tile;
    for (Tile *each : std::as_const(m_tiles)) {
        each->setMaximised(each == tile);
        each->setVisible(!tile || each == tile);
    }
    place();
    if (tile) {
        tile->setFocus(Qt::OtherFocusReason);
    }
}

void TilesPage::guestMoved(const DomainId &from, Connection *to)
{
    Tile *tile = tileOf(from);
    if (!tile) {
        return;
    }
    if (tileOf({to->id(), from.uuid})) {
        remove(from);
        return;
    }
    tile->moveTo(to);
    Q_EMIT guestsChanged();
}

void TilesPage::setCurrent(Tile *tile)
{
    if (m_current == tile) {
        return;
    }
    if (m_current) {
        m_current->setCurrent(false);
    }
    m_current = tile;
    setFocusProxy(tile);
    if (tile) {
        tile->setCurrent(true);
    }
    Q_EMIT currentGuestChanged();
}

void TilesPage::place()
{
    if (m_maximised) {
        m_maximised->setGeometry(rect());
        return;
    }
    if (m_tiles.isEmpty()) {
        return;
    }
    QList<QSize> pictures;
    for (const Tile *tile : std::as_const(m_tiles)) {
        pictures.append(tile->screen()->view()->guestSize());
    }
    const TileGrid grid
        = bestTileGrid(size() + QSize(gap, gap), pictures, m_tiles.first()->extraSize() + QSize(gap, gap));
    for (int i = 0; i < m_tiles.size(); ++i) {
        // Each edge is computed by itself, so that no pixels are left over at the end.
        const auto edge = [](int at, int of, int length) { return at * (length + gap) / of; };
        const int column = i % grid.columns;
        const int row = i / grid.columns;
        const QPoint corner(edge(column, grid.columns, width()), edge(row, grid.rows, height()));
        const QPoint end(edge(column + 1, grid.columns, width()) - gap, edge(row + 1, grid.rows, height()) - gap);
        m_tiles.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(corner, end - QPoint(1, 1))));
    }
}

Tile *TilesPage::neighbour(int key) const
{
    if (!m_current || m_maximised) {
        return nullptr;
    }
    const QPoint from = m_current->geometry().center();
    Tile *nearest = nullptr;
    int least = 0;
    for (Tile *tile : m_tiles) {
        const QPoint way = tile->geometry().center() - from;
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const int ahead = key == Qt::Key_Left ? -way.x()
            : key == Qt::Key_Right            ? way.x()
            : key == Qt::Key_Up               ? -way.y()
                                              : way.y();
        const int aside = std::abs(sideways ? way.y() : way.x());
        const int distance = ahead + 4 * aside;
        if (tile != m_current && ahead > 0 && (!nearest || distance < least)) {
            nearest = tile;
            least = distance;
        }
    }
    return nearest;
}

void TilesPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (Tile *tile = neighbour(event->key())) {
            tile->setFocus(Qt::OtherFocusReason);
        }
        return;
    case Qt::Key_Escape:
        if (m_maximised) {
            maximise(nullptr);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TilesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void TilesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Tiles that come back at start cost nothing before they are looked at.
    for (Tile *tile : std::as_const(m_tiles)) {
        tile->screen()->start();
    }
}

} // namespace guestdeck
