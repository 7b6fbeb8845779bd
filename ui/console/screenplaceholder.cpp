// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/screenplaceholder.h"

#include <QEvent>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace guestdeck
{

ScreenPlaceholder::ScreenPlaceholder(QImage picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(std::move(picture))
{
    setObjectName(u"screenPlaceholder"_s);
    setAccessibleName(tr("Last picture of the guest's screen"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(parent->rect());
    parent->installEventFilter(this);
    raise();
    show();
}

void ScreenPlaceholder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    QRectF target(QPointF(), QSizeF(m_picture.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio));
    target.moveCenter(QRectF(rect()).center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(0.6); // not to be taken for the live one
    painter.drawImage(target, m_picture);
    painter.setOpacity(1.0);
    const QString text = tr("Connecting…");
    QRect label = fontMetrics().boundingRect(text).adjusted(-12, -6, 12, 6);
    label.moveCenter(rect().center());
    painter.fillRect(label, palette().window());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(label, int(Qt::AlignCenter), text);
}

bool ScreenPlaceholder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace guestdeck
