// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkcard.h"

#include "ui/network/networktext.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int pad = 12;
constexpr int gap = 6;

QColor blend(const QColor &over, const QColor &under, double share)
{
    return QColor::fromRgbF(float(over.redF() * share + under.redF() * (1 - share)),
                            float(over.greenF() * share + under.greenF() * (1 - share)),
                            float(over.blueF() * share + under.blueF() * (1 - share)));
}

/// What all drawings are put together from, on a sheet of 100 by 50.
class Sheet
{
public:
    Sheet(QPainter *painter, const QRectF &area, const QPalette &palette, bool mirrored)
        : m_painter(painter)
        , m_ink(palette.color(QPalette::Text))
        , m_soft(blend(m_ink, palette.color(QPalette::Base), 0.12))
        , m_accent(palette.color(QPalette::Highlight))
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double scale = std::min(area.width() / 100, area.height() / 50);
        painter->translate(area.center());
        painter->scale(mirrored ? -scale : scale, scale);
        painter->translate(-50, -25);
        m_pen = std::max(1.0 / scale, 0.8);
    }
    ~Sheet() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Sheet)

    void line(QPointF from, QPointF to, bool strong = false, bool broken = false)
    {
        QPen pen(strong ? m_accent : m_ink, strong ? 2 * m_pen : m_pen);
        pen.setCapStyle(Qt::RoundCap);
        if (broken) {
            pen.setDashPattern({2, 3});
        }
        m_painter->setPen(pen);
        m_painter->drawLine(from, to);
    }
    void arrow(QPointF from, QPointF to, bool bothWays = false)
    {
        line(from, to, true);
        head(from, to);
        if (bothWays) {
            head(to, from);
        }
    }
    /// A screen on its foot.
    void guest(QPointF centre)
    {
        box(QRectF(centre.x() - 5, centre.y() - 4, 10, 7));
        line({centre.x(), centre.y() + 3}, {centre.x(), centre.y() + 5});
        line({centre.x() - 3, centre.y() + 5}, {centre.x() + 3, centre.y() + 5});
    }
    /// A case with its slots.
    void host(QPointF centre, double width = 16, double height = 22)
    {
        const QRectF body(centre.x() - width / 2, centre.y() - height / 2, width, height);
        box(body);
        for (const double y : {body.top() + 4, body.top() + 7}) {
            line({body.left() + 3, y}, {body.right() - 3, y});
        }
        m_painter->setBrush(m_ink);
        m_painter->drawEllipse(QPointF(body.right() - 3.5, body.bottom() - 3.5), 0.8, 0.8);
    }
    /// A globe: everything else.
    void outside(QPointF centre)
    {
        m_painter->setPen(QPen(m_ink, m_pen));
        m_painter->setBrush(m_soft);
        m_painter->drawEllipse(centre, 9, 9);
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawEllipse(centre, 4, 9);
        line({centre.x() - 9, centre.y()}, {centre.x() + 9, centre.y()});
    }
    /// What the guests are plugged into.
    void frame(const QRectF &rect)
    {
        QPen pen(m_accent, m_pen);
        pen.setDashPattern({3, 2});
        m_painter->setPen(pen);
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRoundedRect(rect, 3, 3);
    }
    void cross(QPointF centre)
    {
        line(centre + QPointF(-3, -3), centre + QPointF(3, 3), true);
        line(centre + QPointF(-3, 3), centre + QPointF(3, -3), true);
    }

private:
    void box(const QRectF &rect)
    {
        m_painter->setPen(QPen(m_ink, m_pen));
        m_painter->setBrush(m_soft);
        m_painter->drawRoundedRect(rect, 1.2, 1.2);
    }
    void head(QPointF from, QPointF to)
    {
        const QPointF along = (to - from) / std::hypot(to.x() - from.x(), to.y() - from.y());
        const QPointF across(-along.y(), along.x());
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_accent);
        m_painter->drawPolygon(QPolygonF({to, to - along * 4.5 + across * 2.6, to - along * 4.5 - across * 2.6}));
    }

    QPainter *m_painter;
    QColor m_ink;
    QColor m_soft;
    QColor m_accent;
    double m_pen = 1;
};

/// Guests in a network that has the host in it.
void drawOwnNetwork(Sheet &sheet)
{
    sheet.frame(QRectF(2, 2, 26, 46));
    for (const double y : {12.0, 36.0}) {
        sheet.guest({12, y});
        sheet.line({17, y}, {24, y});
    }
    sheet.line({24, 12}, {24, 36});
    sheet.line({24, 25}, {42, 25});
    sheet.host({50, 25});
}

/// Guests, the host and others at one cable.
void drawOnTheCable(Sheet &sheet, bool hostToo)
{
    sheet.line({4, 34}, {80, 34}, true);
    for (const double x : {10.0, 28.0}) {
        sheet.guest({x, 14});
        sheet.line({x, 19}, {x, 34}, true);
    }
    sheet.host({52, 15}, 14, 19);
    if (hostToo) {
        sheet.line({52, 25}, {52, 34}, true);
    } else {
        sheet.line({52, 25}, {52, 34}, false, true);
    }
    sheet.outside({89, 34});
}

} // namespace

void paintNetworkKind(QPainter *painter, const QRectF &area, NetworkSpec::Kind kind, const QPalette &palette,
                      bool mirrored)
{
    using Kind = NetworkSpec::Kind;
    Sheet sheet(painter, area, palette, mirrored);
    if (kind == Kind::Bridge || kind == Kind::Macvtap) {
        drawOnTheCable(sheet, kind == Kind::Bridge);
        return;
    }
    drawOwnNetwork(sheet);
    sheet.outside({90, 25});
    if (kind == Kind::Isolated) {
        sheet.line({58, 25}, {80, 25}, false, true);
        sheet.cross({69, 25});
    } else {
        sheet.arrow({59, 25}, {80, 25}, kind != Kind::Nat);
    }
}

NetworkCard::NetworkCard(NetworkSpec::Kind kind, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_heading(NetworkText::kindTitle(kind))
    , m_word(NetworkText::kindWord(kind))
    , m_help(NetworkText::kindHelp(kind))
{
    setObjectName(name);
    setAccessibleName(NetworkText::kind(kind));
    setAccessibleDescription(m_help);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont NetworkCard::headingFont() const
{
    QFont font = this->font();
    font.setBold(true);
    return font;
}

int NetworkCard::drawingHeight() const
{
    return fontMetrics().height() * 4;
}

QRect NetworkCard::textRect(int width) const
{
    return {pad, pad + drawingHeight() + gap, std::max(1, width - 2 * pad), 10000};
}

int NetworkCard::heightForWidth(int width) const
{
    const QRect room = textRect(width);
    const int flags = Qt::TextWordWrap | Qt::AlignLeading;
    return room.top() + QFontMetrics(headingFont()).boundingRect(room, flags, m_heading).height()
        + fontMetrics().height() + gap + fontMetrics().boundingRect(room, flags, m_help).height() + pad;
}

QSize NetworkCard::sizeHint() const
{
    const int width = charactersWide(fontMetrics(), 30);
    return {width, heightForWidth(width)};
}

QSize NetworkCard::minimumSizeHint() const
{
    return {charactersWide(fontMetrics(), 20), drawingHeight()};
}

void NetworkCard::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void NetworkCard::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void NetworkCard::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor base = palette().color(QPalette::Base);
    const QColor edge = isChecked() ? accent : blend(palette().color(QPalette::Text), base, underMouse() ? 0.6 : 0.3);
    painter.setPen(QPen(edge, isChecked() ? 2.5 : 1));
    painter.setBrush(isChecked() || isDown() ? blend(accent, base, 0.10) : base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
    // The same as a colour says, by a shape: chosen cards have a mark.
    const int side = fontMetrics().height();
    QStyleOptionButton mark;
    mark.initFrom(this);
    mark.rect = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side - 6, 6, side, side));
    mark.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    painter.drawPrimitive(QStyle::PE_IndicatorRadioButton, mark);
    paintNetworkKind(&painter, QRectF(pad, pad, width() - 2 * pad - side, drawingHeight()), m_kind, palette(),
                     isRightToLeft());
    QRect room = textRect(width());
    const int flags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(headingFont());
    QRect drawn;
    painter.drawText(room, flags, m_heading, &drawn);
    room.setTop(drawn.bottom() + 1);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(room, flags, m_word, &drawn);
    room.setTop(drawn.bottom() + 1 + gap);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, flags, m_help);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(4, 4, -4, -4);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace guestdeck
