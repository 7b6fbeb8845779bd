// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberedtext.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int gap = 6;

class Gutter : public QWidget
{
public:
    explicit Gutter(NumberedText *text)
        : QWidget(text)
        , m_text(text)
    {
        setObjectName(u"lineNumbers"_s);
        setAccessibleName(NumberedText::tr("Line numbers"));
    }
    QSize sizeHint() const override { return {m_text->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintGutter(event); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const QString tip = m_text->gutterToolTip(help->pos().y());
            QToolTip::showText(help->globalPos(), tip.isEmpty() ? tip : tip.toHtmlEscaped(), this);
            return true;
        }
        return QWidget::event(event);
    }

private:
    NumberedText *m_text;
};

} // namespace

NumberedText::NumberedText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new Gutter(this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabStopDistance(charactersWide(fontMetrics(), 4));
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &NumberedText::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        dy ? m_gutter->scroll(0, dy) : m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_gutter, qOverload<>(&QWidget::update));
    placeGutter();
}

void NumberedText::setLabels(const QStringList &labels)
{
    m_labels = labels;
    placeGutter();
    m_gutter->update();
}

void NumberedText::setMarks(const QHash<int, QString> &marks)
{
    m_marks = marks;
    m_gutter->update();
}

void NumberedText::goToLine(int line, int column)
{
    QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid()) {
        block = document()->lastBlock();
    }
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, std::max(0, block.length() - 1)));
    setTextCursor(cursor);
    centerCursor();
}

int NumberedText::currentLine() const
{
    return textCursor().blockNumber() + 1;
}

int NumberedText::gutterWidth() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = m_labels.isEmpty() ? metrics.horizontalAdvance(QString::number(std::max(100, blockCount()))) : 0;
    for (const QString &label : m_labels) {
        // Of fixed width each: the longest is the widest.
        width = label.size() * metrics.horizontalAdvance(u'0') > width ? metrics.horizontalAdvance(label) : width;
    }
    return width + metrics.height() + 2 * gap;
}

void NumberedText::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setFont(font());
    const int markSize = fontMetrics().height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > event->rect().bottom()) {
            break;
        }
        const int line = block.blockNumber();
        const QString label = m_labels.isEmpty() ? QString::number(line + 1) : m_labels.value(line);
        const bool current = m_labels.isEmpty() && line + 1 == currentLine();
        painter.setPen(palette().color(current ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
        painter.drawText(QRectF(markSize + gap, rect.top(), m_gutter->width() - markSize - 2 * gap, markSize),
                         Qt::AlignRight | Qt::AlignVCenter, label);
        if (m_marks.contains(line + 1)) {
            painter.drawPixmap(QPointF(2, rect.top()),
                               symbolPixmap(u"error"_s, markSize, palette().color(QPalette::WindowText),
                                            m_gutter->devicePixelRatioF()));
        }
    }
}

QString NumberedText::gutterToolTip(int y) const
{
    return m_marks.value(cursorForPosition({0, y}).blockNumber() + 1);
}

void NumberedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void NumberedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_gutter && event->type() == QEvent::FontChange) {
        placeGutter();
    }
}

void NumberedText::placeGutter()
{
    const int width = gutterWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect rect = contentsRect();
    m_gutter->setGeometry(rect.left(), rect.top(), width, viewport()->height());
}

} // namespace guestdeck
