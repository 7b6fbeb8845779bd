// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wallthumbnail.h"

#include "ui/wall/walldelegate.h"
#include "ui/wall/wallfeed.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace guestdeck
{

WallThumbnail::WallThumbnail(WallFeed *feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
{
    setObjectName(u"thumbnail"_s);
    setAccessibleName(tr("Screen of the guest"));
    setToolTip(tr("Open the console"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(feed, &WallFeed::tilesChanged, this, [this](const QList<DomainId> &guests) {
        if (guests.contains(m_guest)) {
            update();
        }
    });
    hide();
}

void WallThumbnail::setGuest(const DomainId &guest)
{
    if (guest != m_guest) {
        m_guest = guest;
        setVisible(!guest.isNull());
        look();
        update();
    }
}

int WallThumbnail::heightForWidth(int width) const
{
    return width * 9 / 16;
}

QSize WallThumbnail::sizeHint() const
{
    return {160, heightForWidth(160)};
}

void WallThumbnail::look()
{
    const bool seen = isVisible() && !window()->isMinimized() && !m_guest.isNull();
    m_feed->setWanted(this, seen ? QList<DomainId>{m_guest} : QList<DomainId>(), size() * devicePixelRatioF());
}

void WallThumbnail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintWallPicture(&painter, m_feed->tile(m_guest), rect(), palette());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void WallThumbnail::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        Q_EMIT activated(m_guest);
    }
}

void WallThumbnail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        Q_EMIT activated(m_guest);
        return;
    }
    QWidget::keyPressEvent(event);
}

void WallThumbnail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    look();
}

void WallThumbnail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_window != window()) {
        if (m_window) {
            m_window->removeEventFilter(this);
        }
        m_window = window();
        m_window->installEventFilter(this);
    }
    look();
}

void WallThumbnail::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    look();
}

bool WallThumbnail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::WindowStateChange) {
        look();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace guestdeck
