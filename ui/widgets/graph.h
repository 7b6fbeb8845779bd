// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QPainter;

namespace guestdeck
{

/// Paints a small history graph: values 0…1, oldest first, the newest at the trailing edge; `slots` samples fill the
/// width. Used by delegates and by Graph.
void paintSparkline(QPainter *painter, const QRectF &rect, const QList<float> &values, int slots, const QColor &color);

/// The same as a widget, with a frame line at the bottom. Mirrored with the layout direction. Thread: GUI.
class Graph : public QWidget
{
    Q_OBJECT
public:
    explicit Graph(QWidget *parent = nullptr);

    void setValues(const QList<float> &values);
    const QList<float> &values() const { return m_values; }
    void setSlots(int count) { m_slots = count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<float> m_values;
    int m_slots = 60;
};

} // namespace guestdeck
