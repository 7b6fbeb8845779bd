// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace guestdeck
{

/// Widgets beside and below each other, as many columns as there is room for. Thread: GUI.
class ChartGrid : public QWidget
{
    Q_OBJECT
public:
    explicit ChartGrid(int columnWidth, QWidget *parent = nullptr);

    /// Owned from now on; shown at that place.
    void insert(qsizetype index, QWidget *widget);
    /// Gives it back to the caller.
    void take(QWidget *widget);
    const QList<QWidget *> &widgets() const { return m_widgets; }
    int columns() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    int m_columnWidth;
    int m_placed = 0; ///< columns
    QList<QWidget *> m_widgets;
    QGridLayout *m_layout;
};

} // namespace guestdeck
