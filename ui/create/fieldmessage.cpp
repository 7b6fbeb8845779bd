// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/fieldmessage.h"

#include "ui/appliance/growing.h"

#include <QAbstractScrollArea>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
/// A dialog must show all of a message that has come. One with a part that can be scrolled has the room already, and
/// may be as large as the screen.
void makeRoom(QWidget *message)
{
    for (QWidget *above = message->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<QAbstractScrollArea *>(above)) {
            return;
        }
        auto *dialog = qobject_cast<QDialog *>(above);
        if (dialog && dialog->isVisible() && !dialog->findChild<QScrollArea *>()) {
            QTimer::singleShot(0, dialog, [dialog] { growToContents(dialog); });
        }
    }
}
} // namespace

FieldMessage::FieldMessage(QWidget *anchor, QWidget *parent)
    : QWidget(parent)
    , m_anchor(anchor)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_icon->setObjectName(u"fieldMessageIcon"_s);
    m_icon->setAccessibleName(tr("Kind of message"));
    m_text->setObjectName(u"fieldMessageText"_s);
    m_text->setAccessibleName(tr("Message"));
    m_icon->setAlignment(Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void FieldMessage::setMessage(Level level, const QString &text)
{
    if (level == m_level && text == m_text->text()) {
        return;
    }
    m_level = level;
    m_text->setText(text);
    updateIcon();
    const QString spoken = level == Level::Error ? tr("Error: %1").arg(text)
        : level == Level::Warning                ? tr("Warning: %1").arg(text)
                                                 : text;
    m_text->setAccessibleName(text.isEmpty() ? tr("Message") : spoken);
    if (m_anchor) {
        m_anchor->setAccessibleDescription(text.isEmpty() ? QString() : spoken);
    }
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        makeRoom(this);
    }
}

void FieldMessage::clear()
{
    setMessage(Level::Info, {});
}

QString FieldMessage::text() const
{
    return m_text->text();
}

void FieldMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        updateIcon();
    }
    QWidget::changeEvent(event);
}

void FieldMessage::updateIcon()
{
    m_icon->setVisible(m_level != Level::Info);
    const QStyle::StandardPixmap which
        = m_level == Level::Error ? QStyle::SP_MessageBoxCritical : QStyle::SP_MessageBoxWarning;
    const int side = fontMetrics().height();
    m_icon->setPixmap(style()->standardIcon(which, nullptr, this).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace guestdeck
