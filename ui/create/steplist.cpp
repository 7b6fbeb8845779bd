// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/steplist.h"

#include "ui/create/createtext.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int margin = 8;
constexpr int listWidth = 216;

int circleSide(const QFontMetrics &metrics)
{
    return metrics.height() + 6;
}

} // namespace

StepItem::StepItem(int number, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setText(title);
    setFocusPolicy(Qt::TabFocus);
    setObjectName(u"createStep"_s % QString::number(number));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
    describe();
}

void StepItem::setNumber(int number)
{
    if (number != m_number) {
        m_number = number;
        describe();
        update();
    }
}

void StepItem::setMark(Mark mark)
{
    m_mark = mark;
    describe();
    update();
}

void StepItem::setAnswers(const QStringList &answers)
{
    QStringList given = answers;
    given.removeAll(QString());
    if (m_answers == given) {
        return;
    }
    m_answers = given;
    setToolTip(createtext::toolTip(given.join(u'\n')));
    describe();
    updateGeometry();
    update();
}

void StepItem::describe()
{
    QString state;
    switch (m_mark) {
    case Mark::Ahead:
        state = tr("to come");
        break;
    case Mark::Current:
        state = tr("shown now");
        break;
    case Mark::Done:
        state = tr("done");
        break;
    case Mark::Problem:
        state = tr("needs attention");
        break;
    }
    setAccessibleName(tr("Step %1, %2: %3").arg(QString::number(m_number), text(), state));
    setAccessibleDescription(m_answers.join(u", "_s));
}

QSize StepItem::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int lines = int(m_answers.size());
    return {listWidth, margin * 2 + circleSide(metrics) + 2 + lines * metrics.height()};
}

QRect StepItem::textRect() const
{
    return rect().adjusted(margin * 2 + circleSide(fontMetrics()), margin, -margin, -margin);
}

bool StepItem::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave
        || event->type() == QEvent::EnabledChange) {
        update();
    }
    return QAbstractButton::event(event);
}

void StepItem::drawMark(QPainter &painter, const QRect &circle) const
{
    const QRectF shape = QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool filled = m_mark == Mark::Current || m_mark == Mark::Problem;
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor ink = palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText);
    painter.setPen(QPen(m_mark == Mark::Ahead ? palette().color(QPalette::Mid) : accent, 1.5));
    painter.setBrush(filled ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(shape);
    painter.setPen(filled ? palette().color(QPalette::HighlightedText) : ink);
    if (m_mark == Mark::Done) {
        QPainterPath tick;
        tick.moveTo(shape.left() + shape.width() * 0.28, shape.center().y() + shape.height() * 0.04);
        tick.lineTo(shape.left() + shape.width() * 0.44, shape.center().y() + shape.height() * 0.2);
        tick.lineTo(shape.left() + shape.width() * 0.73, shape.center().y() - shape.height() * 0.18);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
    } else {
        painter.drawText(circle, Qt::AlignCenter, m_mark == Mark::Problem ? u"!"_s : locale().toString(m_number));
    }
}

void StepItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = circleSide(fontMetrics());
    const auto mirrored = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    if (m_mark == Mark::Current || (underMouse() && isEnabled())) {
        QColor tint = palette().color(QPalette::Highlight);
        tint.setAlpha(m_mark == Mark::Current ? 40 : 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 1, -2, -1), 4, 4);
    }
    drawMark(painter, mirrored(QRect(margin, margin, side, side)));

    QFont bold = font();
    bold.setBold(m_mark == Mark::Current);
    painter.setFont(bold);
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    QRect area = textRect();
    const int start = Qt::AlignVCenter | Qt::AlignLeft;
    const QRect titleArea = mirrored(QRect(area.left(), area.top(), area.width(), side));
    painter.drawText(titleArea, int(QStyle::visualAlignment(layoutDirection(), Qt::Alignment(start))),
                     QFontMetrics(bold).elidedText(text(), Qt::ElideRight, area.width()));
    painter.setFont(font());
    QColor soft = palette().color(QPalette::WindowText);
    soft.setAlphaF(0.72F);
    painter.setPen(soft);
    int y = area.top() + side + 2;
    for (const QString &answer : m_answers) {
        const QRect line = mirrored(QRect(area.left(), y, area.width(), fontMetrics().height()));
        painter.drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::Alignment(start))),
                         fontMetrics().elidedText(answer, Qt::ElideMiddle, area.width()));
        y += fontMetrics().height();
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(2, 1, -2, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

StepList::StepList(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"createStepList"_s);
    setAccessibleName(tr("Steps"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(2);
    for (int i = 0; i < titles.size(); ++i) {
        auto *item = new StepItem(i + 1, titles.at(i), this);
        connect(item, &StepItem::clicked, this, [this, i] { Q_EMIT chosen(i); });
        layout->addWidget(item);
        m_items.append(item);
    }
    layout->addStretch(1);
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace guestdeck
