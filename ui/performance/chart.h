// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/perfhistory.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace guestdeck
{

struct ChartLine {
    QString name; ///< for people
    QList<float> values; ///< NaN: none
};

/// Lines over time with axes, units and a legend that has the present values. Under the mouse, or with the arrow keys,
/// a mark walks through the times and the legend has the values there; the same is told to screen readers. Colours are
/// made from the palette, and lines differ in their strokes, too. Thread: GUI.
class Chart : public QWidget
{
    Q_OBJECT
public:
    /// `small`: no legend, no time axis; one of many.
    Chart(const QString &title, PerfUnit unit, bool small = false, QWidget *parent = nullptr);

    /// The axis ends there at least; 0: it follows the values.
    void setTop(double top) { m_top = top; }
    /// What part of the times is shown, in milliseconds up to the last one.
    void setSpan(qint64 milliseconds);
    void setData(const QList<qint64> &times, const QList<ChartLine> &lines);

    QString title() const { return m_title; }
    PerfUnit unit() const { return m_unit; }
    const QList<ChartLine> &lines() const { return m_lines; }
    double axisTop() const; ///< where the axis ends now
    int cursor() const { return m_cursor; } ///< index into the times; -1: none
    void setCursor(int index);
    /// "CPU. Now 12 %; between 3 % and 88 %, 20 % on average."
    QString spoken() const;
    /// The values at the mark, else the present ones.
    QString valuesText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    qsizetype first() const; ///< of the times in sight
    qreal xOf(qint64 at, const QRectF &area) const;
    QColor colorOf(qsizetype line) const;
    int axisWidth() const;
    void paintAxes(QPainter &painter, const QRectF &area) const;
    void paintLine(QPainter &painter, const QRectF &area, qsizetype line) const;
    void paintLegend(QPainter &painter) const;
    void paintCursor(QPainter &painter, const QRectF &area) const;
    void tell();

    QString m_title;
    PerfUnit m_unit;
    bool m_small;
    double m_top = 0;
    qint64 m_span = 300'000;
    QList<qint64> m_times;
    QList<ChartLine> m_lines;
    int m_cursor = -1;
    bool m_byKeys = false; ///< the mark stays where the keys put it
};

} // namespace guestdeck
