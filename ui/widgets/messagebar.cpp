// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

#include <algorithm>

namespace guestdeck
{

namespace
{
QString iconName(Message::Severity severity)
{
    switch (severity) {
    case Message::Severity::Warning:
        return u"warning"_s;
    case Message::Severity::Error:
        return u"error"_s;
    case Message::Severity::Info:
        break;
    }
    return u"info"_s;
}
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_side(new QWidget(this))
    , m_buttons(new QHBoxLayout)
    , m_detailsButton(new QToolButton(m_side))
    , m_close(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);

    m_icon->setObjectName(u"messageIcon"_s);
    m_icon->setAccessibleName(tr("Kind of message"));
    m_text->setObjectName(u"messageText"_s);
    m_text->setAccessibleName(tr("Message"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_detailsButton->setObjectName(u"messageDetailsButton"_s);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setAccessibleName(tr("Show details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setFocusPolicy(Qt::StrongFocus);
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setMaximumHeight(fontMetrics().height() * 6);
    m_details->hide();
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);

    m_close->setObjectName(u"messageCloseButton"_s);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    m_close->setIcon(symbolIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closed);

    m_side->setObjectName(u"messageButtons"_s);
    m_side->setAccessibleName(tr("Buttons"));
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->addLayout(m_buttons);
    side->addWidget(m_detailsButton, 0, Qt::AlignVCenter);
    m_line->addWidget(m_text, 1);
    m_line->addWidget(m_side, 0, Qt::AlignVCenter);
    auto *line = new QHBoxLayout;
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addLayout(m_line, 1);
    line->addWidget(m_close, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addLayout(line);
    column->addWidget(m_details);
}

void MessageBar::setMessage(const Message &message)
{
    const bool sameButtons = m_message.buttons == message.buttons;
    const bool sameDetails = m_message.details == message.details;
    m_message = message;
    const int size = fontMetrics().height();
    m_icon->setPixmap(
        symbolPixmap(iconName(message.severity), size, palette().color(QPalette::ToolTipText), devicePixelRatioF()));
    m_text->setText(message.text);
    if (!sameDetails) {
        m_details->setPlainText(message.details);
        m_detailsButton->setChecked(false);
    }
    m_detailsButton->setVisible(!message.details.isEmpty());
    m_close->setVisible(message.closable);
    if (!sameButtons) {
        makeButtons();
    }
}

/// Room for all but the text, and for a text that reads well.
int MessageBar::widthBeside() const
{
    return m_side->sizeHint().width() + 4 * fontMetrics().height() + charactersWide(fontMetrics(), 40);
}

QSize MessageBar::minimumSizeHint() const
{
    const QSize usual = QFrame::minimumSizeHint();
    return {std::min(usual.width(), m_side->sizeHint().width() + 4 * fontMetrics().height()), usual.height()};
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool below = m_side->sizeHint().width() > 0 && event->size().width() < widthBeside()
        && fontMetrics().horizontalAdvance(m_text->text()) > event->size().width() - m_side->sizeHint().width();
    const auto direction = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_line->direction() != direction) {
        m_line->setDirection(direction);
        m_line->setAlignment(m_side, below ? Qt::AlignLeft : Qt::AlignVCenter);
    }
}

void MessageBar::makeButtons()
{
    for (QToolButton *button : std::as_const(m_made)) {
        button->hide();
        button->deleteLater();
    }
    m_made.clear();
    for (const Message::Button &button : std::as_const(m_message.buttons)) {
        auto *made = new QToolButton(m_side);
        made->setObjectName(button.name);
        made->setText(button.text);
        made->setAccessibleName(button.text);
        made->setFocusPolicy(Qt::StrongFocus);
        // Queued: what it does may delete or replace this bar.
        connect(
            made, &QToolButton::clicked, this, [this, index = m_made.size()] { press(index); }, Qt::QueuedConnection);
        m_buttons->addWidget(made, 0, Qt::AlignVCenter);
        m_made.append(made);
    }
}

void MessageBar::press(qsizetype index)
{
    if (index >= m_message.buttons.size()) {
        return;
    }
    const Message::Button button = m_message.buttons.at(index);
    if (button.closes) {
        Q_EMIT closed();
    }
    if (button.run) {
        button.run();
    }
}

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"messageArea"_s);
    setAccessibleName(tr("Messages"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setVisible(false);
}

void MessageArea::show(const Message &message)
{
    MessageBar *target = message.id.isEmpty() ? nullptr : bar(message.id);
    if (!target) {
        target = new MessageBar(this);
        m_layout->addWidget(target);
        m_bars.append(target);
        connect(target, &MessageBar::closed, this, [this, target] {
            m_bars.removeOne(target);
            target->hide();
            target->deleteLater();
            setVisible(!m_bars.isEmpty());
        });
    }
    target->setMessage(message);
    setVisible(true);
}

void MessageArea::dismiss(const QString &id)
{
    if (MessageBar *found = bar(id)) {
        Q_EMIT found->closed();
    }
}

MessageBar *MessageArea::bar(const QString &id) const
{
    for (MessageBar *candidate : m_bars) {
        if (candidate->message().id == id) {
            return candidate;
        }
    }
    return nullptr;
}

} // namespace guestdeck
